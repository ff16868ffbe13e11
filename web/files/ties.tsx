/** The family's own resources and its ties, as the last diagnosis that told of them has it. */
import type { Fact } from '#domain/kernel/event.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { useFile } from './file-context.ts'
import { Section } from './section.tsx'
import style from './ties.module.css'

type Tie = { circle: string; who?: string; strength: string; facts?: string }
type Resource = { resource: string; facts?: string }

export function Ties() {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const { cases, noteOf } = useFile()
  const told = cases
    .flatMap(one => one.facts.filter(({ type }) => type === 'assessment.recorded'))
    .sort((a, b) => a.at.localeCompare(b.at))
  const lastWith = (field: string): Fact | undefined => told.findLast(({ data }) => field in data)
  const [tied, able] = [lastWith('ties'), lastWith('resources')]
  const ties = (tied?.data.ties ?? []) as readonly Tie[]
  const resources = (able?.data.resources ?? []) as readonly Resource[]
  return (
    <>
      {able && resources.length > 0 ? (
        <Section title={t('family.resources')}>
          <ul className={style.list}>
            {resources.map(one => (
              <li key={one.resource}>
                <Tag kind="well">{option('family-resources', one.resource)}</Tag>
                <span>{noteOf(one.facts ?? null)}</span>
              </li>
            ))}
          </ul>
          <p className={style.soft}>{t('family.told-on', { at: date(able.at) })}</p>
        </Section>
      ) : null}
      {tied && ties.length > 0 ? (
        <Section title={t('family.ties')}>
          <ul className={style.list}>
            {ties.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list of one entry never changes
              <li key={at}>
                <Sample strength={one.strength} />
                <span>
                  <strong>{noteOf(one.who ?? null) ?? option('tie-circles', one.circle)}</strong>{' '}
                  <span className={style.soft}>
                    {[one.who ? option('tie-circles', one.circle) : '', option('tie-strengths', one.strength)]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                  {one.facts ? <span className={style.note}>{noteOf(one.facts)}</span> : null}
                </span>
              </li>
            ))}
          </ul>
          <p className={style.soft}>{t('family.told-on', { at: date(tied.at) })}</p>
        </Section>
      ) : null}
    </>
  )
}

/** The line that an eco-map would draw; the words beside it say the same. */
const Sample = ({ strength }: { strength: string }) => (
  <svg width="58" height="14" viewBox="0 0 58 14" aria-hidden="true" className={style.sample} data-strength={strength}>
    {strength === 'strained' ? (
      <path d="M2 7l5-4 7 8 7-8 7 8 7-8 7 8 7-8 5 4" />
    ) : strength === 'broken' ? (
      <path d="M2 7H24M34 7H56M26 2l6 10" />
    ) : (
      <path d="M2 7H56" />
    )}
  </svg>
)
