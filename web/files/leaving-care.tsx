/** Leaving care: the ages that come while a young person lives outside the family, and what is there for them. */
import { addMonths } from '#domain/kernel/time.ts'
import { traitsOf } from '#domain/people/person.ts'
import { stayAt } from '#domain/placements/stays.ts'
import { statusOf } from '#domain/status/status.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { usePresent, useToday } from '#web/law/present.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './file.module.css'
import { useFile } from './file-context.ts'
import { Line } from './line.tsx'
import { Section } from './section.tsx'

/** A year before the first age that the pack names it begins to be spoken of. */
const ahead = 12

export function LeavingCare() {
  const { t } = useWords()
  const { law } = useKnown()
  const { option } = useTerms()
  const { day, date } = useDates()
  const now = usePresent()
  const today = useToday()
  const { person, cases } = useFile()
  const birth = person ? traitsOf(person.facts).birth : null
  const first = law.pack.ages[0]
  if (!person || !birth || !first || addMonths(birth, first.months - ahead) > today) return null
  const status = statusOf(person.facts, now)
  const aftercare = person.facts.filter(fact => fact.type === 'aftercare.began')
  if (!stayAt(person.facts, now) && !status.ofAge && aftercare.length === 0) return null
  const facts = cases.flatMap(one => one.facts)
  const plan = facts.filter(fact => fact.type === 'plan.adopted' && fact.data.plan === 'leaving-care').at(-1)
  const term = facts.findLast(fact => fact.type === 'judgment.given' && fact.data.untilAge !== undefined)
  return (
    <Section title={t('leaving.title')}>
      <article className={style.card}>
        <dl className={style.details}>
          <Line label={t('leaving.ages')}>
            {law.pack.ages.map(({ months }) => {
              const on = addMonths(birth, months)
              return (
                <span key={months} className={style.age}>
                  {t('leaving.age', { years: Math.floor(months / 12), months: months % 12 })}: {day(on)}{' '}
                  {on <= today ? <Tag kind="quiet">{t('leaving.reached')}</Tag> : null}
                </span>
              )
            })}
          </Line>
          <Line label={t('leaving.plan')}>{plan ? date(plan.at) : <Tag kind="soon">{t('leaving.no-plan')}</Tag>}</Line>
          <Line label={t('leaving.judgment')}>
            {term ? option('placement-terms', String(term.data.untilAge)) : t('leaving.no-judgment')}
          </Line>
          {status.schooling ? <Line label={t('status.school')}>{option('schooling', status.schooling)}</Line> : null}
          {aftercare.map(one => (
            <Line key={one.version} label={t('leaving.after')}>
              {option('service-kinds', String(one.data.kind))}, {date(one.at)}
            </Line>
          ))}
        </dl>
      </article>
    </Section>
  )
}
