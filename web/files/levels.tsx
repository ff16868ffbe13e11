/** The levels of an accompanied family: a band over time, and the same in words for those who read rather than look. */
import { type LevelSpell, levelsOf } from '#domain/accompaniment/entries.ts'
import { caseOf } from '#domain/cases/case.ts'
import { relapsesOf } from '#domain/families/closings.ts'
import type { Stream } from '#domain/kernel/event.ts'
import { type Day, daysBetween, type Moment, millis } from '#domain/kernel/time.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { useFile } from './file-context.ts'
import style from './levels.module.css'
import { Section } from './section.tsx'

export function Levels() {
  const { t } = useWords()
  const { cases } = useFile()
  const led = cases.filter(one => levelsOf(one.facts).length > 0)
  if (led.length === 0) return null
  return (
    <Section title={t('file.levels')}>
      {led.map(one => (
        <History key={one.ref.id} of={one} />
      ))}
    </Section>
  )
}

function History({ of }: { of: Stream }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, dayOf } = useDates()
  const now = usePresent()
  const spells = levelsOf(of.facts)
  const days = ({ from, to }: LevelSpell) => daysBetween(dayOf(from), dayOf(to ?? now))
  const reasons = new Map(
    of.facts.filter(({ type }) => type === 'level.set').map(({ at, data }) => [at, String(data.reason ?? '')])
  )
  return (
    <div className={style.history}>
      <Band spells={spells} end={caseOf(of.facts).closedAt ?? now} />
      <ol className={style.list} aria-label={t('file.levels')}>
        {spells.map(one => (
          <li key={one.from}>
            <strong>{option('levels', one.level)}</strong>{' '}
            <span>
              {date(one.from)} – {one.to ? date(one.to) : t('ui.now')}
            </span>{' '}
            <span className={style.soft}>
              {'· '}
              {[t('file.level-days', { n: days(one) }), option('level-reasons', reasons.get(one.from) || null)]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

const ROW = 20
const WIDTH = 720
const LEFT = 168
/** so far from the ends, whose days are told, the beginning of a year is told too */
const APART = 90

/** One row a level, the most intense on top: where the band runs tells it as well as its colour does. */
function Band({ spells, end }: { spells: readonly LevelSpell[]; end: string }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  const { date, zone } = useDates()
  const used = (law.pack.vocabularies.levels ?? []).filter(({ code }) => spells.some(one => one.level === code))
  const first = spells[0]
  if (!first) return null
  const [from, to] = [millis(first.from), Math.max(millis(end as Moment), millis(first.from) + 1)]
  const x = (at: number) => LEFT + ((Math.min(at, to) - from) / (to - from)) * (WIDTH - LEFT - 6)
  const height = used.length * ROW + 22
  const begun = Number(zone.dayOf(first.from).slice(0, 4))
  const years = Array.from({ length: Number(zone.dayOf(end as Moment).slice(0, 4)) - begun }, (_, nth) => {
    const year = begun + nth + 1
    return { year, at: x(millis(zone.at(`${year}-01-01` as Day))) }
  })
  const told = spells.map(one => `${option('levels', one.level)}: ${date(one.from)}`).join('; ')
  return (
    <figure className={style.frame}>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t('file.levels-picture', { told })}>
        {used.map(({ code }, row) => (
          <g key={code}>
            <text x={LEFT - 10} y={row * ROW + 14} className={style.label}>
              {option('levels', code)}
            </text>
            <line x1={LEFT} x2={WIDTH - 6} y1={row * ROW + 10} y2={row * ROW + 10} className={style.rule} />
          </g>
        ))}
        <text x={LEFT} y={height - 6} className={style.tick} data-end="first">
          {date(first.from)}
        </text>
        <text x={WIDTH - 6} y={height - 6} className={style.tick} data-end="last">
          {date(end)}
        </text>
        {years.map(({ year, at }) => (
          <g key={year}>
            <line x1={at} x2={at} y1={0} y2={used.length * ROW} className={style.year} />
            {at > LEFT + APART && at < WIDTH - APART ? (
              <text x={at} y={height - 6} className={style.tick}>
                {year}
              </text>
            ) : null}
          </g>
        ))}
        {spells.map(one => {
          const row = used.findIndex(({ code }) => code === one.level)
          const [left, right] = [x(millis(one.from)), x(one.to ? millis(one.to) : to)]
          return (
            <rect
              key={one.from}
              x={left}
              width={Math.max(2, right - left)}
              y={row * ROW + 3}
              height={ROW - 6}
              rx={2}
              className={style.band}
              data-rank={law.pack.vocabularies.levels?.findIndex(({ code }) => code === one.level)}
            />
          )
        })}
        {spells.slice(1).map((one, at) => {
          const rowOf = (level: string | undefined) => used.findIndex(({ code }) => code === level) * ROW + 10
          return (
            <line
              key={one.from}
              x1={x(millis(one.from))}
              x2={x(millis(one.from))}
              y1={rowOf(spells[at]?.level)}
              y2={rowOf(one.level)}
              className={style.step}
            />
          )
        })}
      </svg>
    </figure>
  )
}

/** Trouble that came back within a year of a good ending. */
export function Relapses() {
  const { t } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  const { date } = useDates()
  const { family } = useFile()
  const found = family ? relapsesOf(family.facts, law) : []
  if (found.length === 0) return null
  return (
    <ul className={style.relapses}>
      {found.map(one => (
        <li key={`${one.at}/${'register' in one.of ? one.of.register : one.of.case}`}>
          <Tag kind="soon">{t('file.relapse')}</Tag>{' '}
          {t('file.relapse-told', {
            at: one.again ? date(one.again.at) : '',
            of: 'register' in one.of ? option('registers', one.of.register) : option('case-types', one.of.type),
            ended: date(one.at)
          })}
        </li>
      ))}
    </ul>
  )
}
