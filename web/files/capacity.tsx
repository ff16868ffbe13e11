/** What a parent was and is able to, area by area: a small picture, and the same in words beside it. */
import type { Capacity } from '#domain/cases/then-and-now.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './capacity.module.css'
import { useFile } from './file-context.ts'

const step = 34
const pad = 9
const height = 22

export function CapacityPicture({ of }: { of: Capacity }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  const { nameOf } = useFile()
  const scale = (law.pack.vocabularies['capacity-levels'] ?? []).map(({ code }) => code)
  const occasions = (law.pack.vocabularies['capacity-occasions'] ?? []).map(({ code }) => code)
  const who = [option('family-roles', of.parent), nameOf(of.person)].filter(Boolean).join(', ')
  return (
    <figure className={style.figure}>
      <figcaption className={style.caption}>{who}</figcaption>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col">{t('parents.area')}</th>
            <td className={style.picture} aria-hidden="true" />
            {occasions.map(occasion => (
              <th key={occasion} scope="col">
                {option('capacity-occasions', occasion)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.areas.map(({ area, levels }) => (
            <tr key={area}>
              <th scope="row">{option('capacity-areas', area)}</th>
              <td className={style.picture} aria-hidden="true">
                <Scale scale={scale} levels={occasions.map(one => levels[one]?.value ?? null)} />
              </td>
              {occasions.map(occasion => (
                <td key={occasion}>
                  <Level told={levels[occasion]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  )
}

function Level({ told }: { told: Capacity['areas'][number]['levels'][string] | undefined }) {
  const { option } = useTerms()
  const { date } = useDates()
  if (!told) return '—'
  return (
    <>
      {option('capacity-levels', told.value)} <span className={style.soft}>{date(told.at)}</span>
    </>
  )
}

/** A line of as many steps as there are levels: a ring where it was, a disc where it is. */
function Scale({ scale, levels }: { scale: readonly string[]; levels: readonly (string | null)[] }) {
  const width = pad * 2 + step * Math.max(0, scale.length - 1)
  const x = (level: string) => pad + step * scale.indexOf(level)
  const known = levels.filter(level => level !== null && scale.includes(level)) as string[]
  const [first] = known
  const last = known.at(-1)
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} focusable="false" aria-hidden="true">
      <line className={style.base} x1={pad} x2={width - pad} y1={height / 2} y2={height / 2} />
      {scale.map(level => (
        <line key={level} className={style.base} x1={x(level)} x2={x(level)} y1={height / 2 - 3} y2={height / 2 + 3} />
      ))}
      {first && last ? <line className={style.way} x1={x(first)} x2={x(last)} y1={height / 2} y2={height / 2} /> : null}
      {first && levels[0] ? <circle className={style.before} cx={x(first)} cy={height / 2} r={6.5} /> : null}
      {last && (known.length > 1 || !levels[0]) ? (
        <circle className={style.after} cx={x(last)} cy={height / 2} r={4.5} />
      ) : null}
    </svg>
  )
}
