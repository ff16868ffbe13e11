/** A family's social contracts: terms, money, programme, reports, recovery, incomes, and how it all went in time. */
import { caseOf } from '#domain/cases/case.ts'
import type { Stream } from '#domain/kernel/event.ts'
import { type Recovery, type SocialContract, socialContractOf } from '#domain/social-contracts/contract.ts'
import { Entries } from '#web/files/entries.tsx'
import style from '#web/files/file.module.css'
import { useFile } from '#web/files/file-context.ts'
import { Line } from '#web/files/line.tsx'
import { Section } from '#web/files/section.tsx'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { Incomes } from './incomes.tsx'
import { Part, useMoney } from './money.tsx'
import own from './social-contracts.module.css'
import { ContractTag } from './state.tsx'

export function SocialContracts() {
  const { t } = useWords()
  const { cases } = useFile()
  const contracts = cases.filter(one => one.facts.some(fact => fact.type === 'social-contract.applied'))
  if (contracts.length === 0) return null
  return (
    <Section title={t('contract.title')}>
      {contracts.map(one => (
        <Contract key={one.ref.id} on={one} />
      ))}
    </Section>
  )
}

function Contract({ on }: { on: Stream }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, day } = useDates()
  const { nameOf, accountOf } = useFile()
  const money = useMoney()
  const contract = socialContractOf(on.facts)
  const { currency, prolonged, recovery, incomes, activities } = contract
  const names = (people: readonly string[]) => people.map(id => nameOf(id) ?? t('person.unnamed')).join(', ')
  return (
    <article className={style.card}>
      <div className={style.cardHead}>
        <h3 className={style.cardTitle}>
          {[option('social-contract-kinds', contract.kind), contract.number ? `№ ${contract.number}` : null]
            .filter(Boolean)
            .join(', ')}
        </h3>
        <ContractTag state={contract.state} />
        {prolonged.length > 0 ? <Tag kind="quiet">{t('contract.prolonged', { n: prolonged.length })}</Tag> : null}
      </div>
      <dl className={style.details}>
        <Line label={t('contract.applied')}>
          {contract.appliedAt ? date(contract.appliedAt) : '—'}
          {contract.applicant ? `, ${nameOf(contract.applicant) ?? t('person.unnamed')}` : ''}
        </Line>
        <Line label={t('contract.household')}>{names(contract.household)}</Line>
        <Line label={t('contract.causes')}>{contract.causes.map(one => option('poverty-causes', one)).join(', ')}</Line>
        {contract.decidedAt ? (
          <Line label={t('contract.decided')}>
            {date(contract.decidedAt)}
            {contract.state === 'refused' ? `, ${option('social-contract-refusals', contract.refusal)}` : ''}
          </Line>
        ) : null}
        {contract.from && contract.until ? (
          <Line label={t('contract.term')}>
            {day(contract.from)} – {day(contract.until)}
          </Line>
        ) : null}
        {contract.endedAt ? (
          <Line label={t('contract.over')}>
            {date(contract.endedAt)}
            {why(contract)}
          </Line>
        ) : null}
        <Line label={t('file.lead')}>{accountOf(caseOf(on.facts).lead) ?? '—'}</Line>
      </dl>
      {contract.signedAt ? (
        <div className={own.block}>
          <h4 className={own.blockTitle}>{t('contract.money', { currency: option('currencies', currency) })}</h4>
          <dl className={style.details}>
            <Line label={t('contract.paid')}>
              <Part of={contract.paid} whole={contract.sum} />
            </Line>
            <Line label={t('contract.proved')}>
              <Part of={contract.proved} whole={contract.paid} />
            </Line>
          </dl>
        </div>
      ) : null}
      {recovery ? <Recovered recovery={recovery} currency={currency} /> : null}
      {activities.length > 0 ? <Programme activities={activities} over={contract.endedAt !== null} /> : null}
      {contract.reports.length > 0 ? (
        <div className={own.block}>
          <h4 className={own.blockTitle}>{t('contract.reports')}</h4>
          <p>
            {contract.reports
              .map(one =>
                [date(one.at), one.income === null ? null : money(one.income, currency)].filter(Boolean).join(': ')
              )
              .join(' · ')}
          </p>
        </div>
      ) : null}
      <div className={own.block}>
        <h4 className={own.blockTitle}>{[t('contract.incomes'), option('currencies', currency)].join(', ')}</h4>
        <Incomes incomes={incomes} />
      </div>
      <Results contract={contract} />
      <details className={own.block}>
        <summary>{t('contract.timeline')}</summary>
        <Entries only={({ stream }) => stream.ref.id === on.ref.id} />
      </details>
    </article>
  )

  function why({ state, stop, familyResult }: SocialContract): string {
    const said =
      state === 'stopped' ? option('social-contract-stops', stop) : option('social-contract-results', familyResult)
    return said ? `, ${said}` : ''
  }
}

function Recovered({ recovery, currency }: { recovery: Recovery; currency: string }) {
  const { t } = useWords()
  const { date } = useDates()
  const money = useMoney()
  const { claimed, repaid, remitted, outstanding, court, judgedAt } = recovery
  return (
    <div className={own.block}>
      <h4 className={own.blockTitle}>{t('contract.recovery')}</h4>
      <dl className={style.details}>
        <Line label={t('contract.repaid')}>
          <Part of={repaid} whole={claimed} late={outstanding > 0} />
        </Line>
        {remitted > 0 ? <Line label={t('contract.remitted')}>{money(remitted, currency)}</Line> : null}
        <Line label={t('contract.outstanding')}>
          {outstanding > 0 ? (
            <Tag kind="late">{money(outstanding, currency)}</Tag>
          ) : (
            <Tag kind="well">{t('contract.settled')}</Tag>
          )}
        </Line>
        {court ? (
          <Line label={t('contract.court')}>
            № {court}
            {judgedAt ? `, ${t('contract.judged', { at: date(judgedAt) })}` : `, ${t('contract.not-judged')}`}
          </Line>
        ) : null}
      </dl>
    </div>
  )
}

function Programme({ activities, over }: { activities: SocialContract['activities']; over: boolean }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, day } = useDates()
  const { nameOf } = useFile()
  const today = useToday()
  return (
    <div className={own.block}>
      <h4 className={own.blockTitle}>{t('contract.programme')}</h4>
      <Table
        label={t('contract.programme')}
        rows={activities.map((one, at) => ({ ...one, key: String(at) }))}
        keyOf={one => one.key}
        still
        columns={[
          { key: 'what', head: t('contract.activity'), cell: one => option('adaptation-activities', one.activity) },
          {
            key: 'by',
            head: t('contract.by'),
            cell: one => [option('plan-actors', one.by), nameOf(one.person)].filter(Boolean).join(': ')
          },
          { key: 'until', head: t('contract.until'), cell: one => day(one.until) },
          {
            key: 'done',
            head: t('contract.done'),
            cell: one =>
              one.done ? (
                <Tag kind="well">{date(one.done)}</Tag>
              ) : !over && one.until < today ? (
                <Tag kind="late">{t('contract.not-done')}</Tag>
              ) : (
                '—'
              )
          }
        ]}
      />
    </div>
  )
}

/** What became of each person: one may be better off where the family is not. */
function Results({ contract: { results, familyResult, currency, stop } }: { contract: SocialContract }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { nameOf } = useFile()
  const money = useMoney()
  if (stop !== null || results.length === 0) return null
  return (
    <div className={own.block}>
      <h4 className={own.blockTitle}>{t('contract.results')}</h4>
      <dl className={style.details}>
        <Line label={t('contract.family')}>{option('social-contract-results', familyResult)}</Line>
        {results.map(one => (
          <Line key={one.person} label={nameOf(one.person) ?? t('person.unnamed')}>
            {[option('social-contract-results', one.result), one.income === null ? null : money(one.income, currency)]
              .filter(Boolean)
              .join(', ')}
          </Line>
        ))}
      </dl>
    </div>
  )
}
