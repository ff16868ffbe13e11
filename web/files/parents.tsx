/** The work with the parents: causes then and now, capacity before and after, contacts as arranged and held, outcomes, aid. */
import { type Arranged, contactsOf, nextContact } from '#domain/cases/contacts.ts'
import { type Cause, capacityOf, causesOf, outcomesOf, type Told } from '#domain/cases/then-and-now.ts'
import { byTime } from '#domain/kernel/event.ts'
import { runs } from '#domain/law/clock.ts'
import { type Aid, aidsOf } from '#domain/measures/aid.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { usePresent, useToday } from '#web/law/present.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { CapacityPicture } from './capacity.tsx'
import style from './file.module.css'
import { useFile } from './file-context.ts'
import { Section } from './section.tsx'

export function Parents() {
  const { t } = useWords()
  const { law } = useKnown()
  const now = usePresent()
  const { cases } = useFile()
  const facts = cases.flatMap(one => one.facts).sort(byTime)
  const causes = causesOf(facts)
  const capacity = capacityOf(facts)
  const contacts = contactsOf(
    cases.map(one => one.facts),
    now,
    law
  )
  const aid = cases.flatMap(one => aidsOf(one.facts, law)).sort((a, b) => b.at.localeCompare(a.at))
  return (
    <>
      {causes.length > 0 ? (
        <Section title={t('parents.causes')}>
          <Causes causes={causes} />
        </Section>
      ) : null}
      {capacity.length > 0 ? (
        <Section title={t('parents.able')}>
          {capacity.map(one => (
            <CapacityPicture key={one.parent} of={one} />
          ))}
        </Section>
      ) : null}
      {contacts.length > 0 ? (
        <Section title={t('parents.contacts')}>
          <Contacts contacts={contacts.toReversed()} />
        </Section>
      ) : null}
      <Outcomes />
      {aid.length > 0 ? (
        <Section title={t('aid.title')}>
          <Aids aid={aid} />
        </Section>
      ) : null}
    </>
  )
}

function Causes({ causes }: { causes: readonly Cause[] }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const cell = (told: Told<string> | null) =>
    told ? (
      <>
        {option('cause-states', told.value)} <span className={style.soft}>{date(told.at)}</span>
      </>
    ) : (
      t('parents.not-again')
    )
  return (
    <Table
      label={t('parents.causes')}
      rows={causes}
      keyOf={one => one.cause}
      columns={[
        { key: 'cause', head: t('parents.cause'), cell: one => option('removal-causes', one.cause) },
        { key: 'first', head: t('parents.first'), cell: one => cell(one.first) },
        { key: 'last', head: t('parents.last'), cell: one => cell(one.last) }
      ]}
    />
  )
}

function Contacts({ contacts }: { contacts: readonly Arranged[] }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, day, zone } = useDates()
  const today = useToday()
  const { nameOf } = useFile()
  const next = (one: Arranged) => {
    const by = nextContact(one, zone)
    if (!by) return t('parents.over', { day: day(one.to ?? '') })
    return <Tag kind={by < today ? 'late' : 'quiet'}>{t('parents.next', { day: day(by) })}</Tag>
  }
  const columns: Column<Arranged>[] = [
    {
      key: 'with',
      head: t('parents.with'),
      cell: one => (
        <>
          {option('contact-partners', one.with)}
          {one.person ? (
            <>
              <br />
              {nameOf(one.person)}
            </>
          ) : null}
        </>
      )
    },
    {
      key: 'often',
      head: t('parents.arranged'),
      cell: one => (
        <>
          {t('parents.every', { n: one.everyDays })}
          <br />
          <span className={style.soft}>
            {[
              option('contact-places', one.where),
              one.supervised ? t('parents.supervised') : '',
              t('parents.since', { day: date(one.from) })
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </>
      )
    },
    {
      key: 'held',
      head: t('parents.held'),
      cell: one => (
        <>
          {t('parents.held-of', { held: one.held, expected: one.expected })}
          {one.missed > 0 ? (
            <>
              <br />
              <span className={style.soft}>{t('parents.missed', { n: one.missed })}</span>
            </>
          ) : null}
        </>
      )
    },
    { key: 'last', head: t('parents.last-held'), cell: one => (one.last ? date(one.last) : '—') },
    { key: 'next', head: t('parents.next-head'), cell: next }
  ]
  return (
    <Table label={t('parents.contacts')} rows={contacts} keyOf={one => `${one.with}/${one.from}`} columns={columns} />
  )
}

/** Each month that is asked about: the answer, or the day by which it is to be asked. */
function Outcomes() {
  const { t } = useWords()
  const { option } = useTerms()
  const { law } = useKnown()
  const { date } = useDates()
  const now = usePresent()
  const { cases } = useFile()
  const clocks = law.pack.clocks.filter(clock => clock.stops.some(({ on }) => on === 'outcome.recorded'))
  const asked = cases
    .map(({ ref, facts }) => ({ ref, answers: outcomesOf(facts), runs: runs(clocks, facts, law.timing) }))
    .filter(one => one.answers.size > 0 || one.runs.length > 0)
  if (asked.length === 0) return null
  const monthOf = (code: string) => String(law.clock(code)?.stops[0]?.where?.month ?? '')
  return (
    <Section title={t('outcomes.title')}>
      {asked.map(({ ref, answers, runs }) => (
        <dl key={ref.id} className={`${style.card} ${style.details}`}>
          {(law.pack.vocabularies['outcome-months'] ?? []).map(({ code }) => {
            const answer = answers.get(code)
            const run = runs.findLast(one => monthOf(one.code) === code)
            if (!answer && !run) return null
            return (
              <div key={code}>
                <dt>{option('outcome-months', code)}</dt>
                <dd>
                  {answer ? (
                    <>
                      {option('outcomes', answer.value)} <span className={style.soft}>{date(answer.at)}</span>
                    </>
                  ) : run?.state === 'running' && run.due ? (
                    <Tag kind={run.due < now ? 'late' : 'quiet'}>{t('outcomes.due', { day: date(run.due) })}</Tag>
                  ) : (
                    t('outcomes.no-more')
                  )}
                </dd>
              </div>
            )
          })}
        </dl>
      ))}
    </Section>
  )
}

function Aids({ aid }: { aid: readonly Aid[] }) {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, day } = useDates()
  return (
    <Table
      label={t('aid.title')}
      rows={aid}
      keyOf={one => `${one.kind}/${one.at}`}
      columns={[
        { key: 'kind', head: t('aid.kind'), cell: one => option('aids', one.kind) },
        { key: 'at', head: t('aid.granted'), cell: one => date(one.at) },
        {
          key: 'amount',
          head: t('aid.amount'),
          numeric: true,
          cell: ({ amount }) =>
            amount ? t('aid.sum', { n: amount.value, currency: option('currencies', amount.currency) }) : '—'
        },
        {
          key: 'state',
          head: t('aid.state'),
          cell: one =>
            one.stoppedAt ? (
              t('aid.stopped', { day: date(one.stoppedAt), why: option('aid-ends', one.reason) })
            ) : one.monthly ? (
              <Tag kind="open">{one.from ? t('aid.runs-from', { day: day(one.from) }) : t('aid.runs')}</Tag>
            ) : (
              t('aid.once')
            )
        }
      ]}
    />
  )
}
