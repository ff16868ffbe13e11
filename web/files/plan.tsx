/** Assessment, plan in its versions, reviews, measures and support: the work with the family. */

import { progressOf } from '#domain/cases/then-and-now.ts'
import type { Fact } from '#domain/kernel/event.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { Entries, useEntries } from './entries.tsx'
import { FactDetails } from './fact-details.tsx'
import style from './file.module.css'
import { useFile } from './file-context.ts'
import { LeavingCare } from './leaving-care.tsx'
import { Parents } from './parents.tsx'
import { Section } from './section.tsx'

const work = new Set([
  'assessment.recorded',
  'plan.reviewed',
  'measure.ordered',
  'measure.ended',
  'support.tried',
  'aid.granted',
  'aid.changed',
  'aid.stopped',
  'causes.recorded',
  'capacity.assessed',
  'contact.arranged',
  'outcome.recorded',
  'referral.made',
  'place.offered',
  'prolongation.asked',
  'prolongation.decided',
  'case.meeting',
  'provider-plan.recorded',
  'follow-up.recorded',
  'kin.studied',
  'rung.studied',
  'level.set',
  'contract.signed',
  'contract.ended',
  'contract.refused',
  'programme.adopted',
  'need.decided',
  'application.received'
])

export function Plan() {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const { cases, accountOf } = useFile()
  const entries = useEntries().filter(({ fact }) => work.has(fact.type))
  const plans = cases
    .flatMap(one => one.facts.filter(fact => fact.type === 'plan.adopted'))
    .sort((a, b) => b.at.localeCompare(a.at))
  if (plans.length === 0 && entries.length === 0) return <Empty title={t('plan.none')}>{t('plan.none-why')}</Empty>
  return (
    <>
      <LeavingCare />
      <Section title={t('file.plan')}>
        {plans.length === 0 ? <p>{t('plan.not-yet')}</p> : null}
        {plans.map((plan, index) => {
          const said = plan.data as { plan: string }
          return (
            <article key={`${plan.recordedAt}/${plan.version}`} className={style.card}>
              <div className={style.cardHead}>
                <h3 className={style.cardTitle}>{option('plan-kinds', said.plan)}</h3>
                <Tag kind={index === 0 ? 'open' : 'quiet'}>{t(index === 0 ? 'plan.current' : 'plan.before')}</Tag>
                <span className={style.soft}>
                  {date(plan.at)}, {accountOf(plan.actor)}
                </span>
              </div>
              <FactDetails type={plan.type} data={plan.data as Record<string, unknown>} leave={['plan']} />
              <Progress of={plan} />
            </article>
          )
        })}
      </Section>
      <Parents />
      {entries.length > 0 ? (
        <Section title={t('plan.work')}>
          <Entries only={({ fact }) => work.has(fact.type)} />
        </Section>
      ) : null}
    </>
  )
}

/** How far the goals of a plan are, as the reviews have said. */
function Progress({ of }: { of: Fact }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const { cases } = useFile()
  const progress = progressOf(of, cases.find(one => one.facts.includes(of))?.facts ?? [])
  if (progress.size === 0) return null
  return (
    <dl className={style.details}>
      {[...progress]
        .sort(([a], [b]) => a - b)
        .map(([goal, { at, value }]) => (
          <div key={goal}>
            <dt>{t('plan.goal-nth', { n: goal })}</dt>
            <dd>
              {option('goal-progress', value)} <span className={style.soft}>{date(at)}</span>
            </dd>
          </div>
        ))}
    </dl>
  )
}
