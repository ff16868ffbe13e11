/** Where the child has lived, on what act, and what the court said. */

import { daysBetween } from '#domain/kernel/time.ts'
import { staysOf } from '#domain/placements/stays.ts'
import { usesOf } from '#domain/services/uses.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import { CourtTracks } from './court-tracks.tsx'
import { Entries, useEntries } from './entries.tsx'
import { useFile } from './file-context.ts'
import { Ladder } from './ladder.tsx'
import { OverLimit } from './over-limit.tsx'
import { ProtectionOrders } from './protection-orders.tsx'
import { Section } from './section.tsx'
import { whereWords } from './where.ts'

const court = new Set([
  'removal.carried-out',
  'stay.agreed',
  'child.left-there',
  'placement.ordered',
  'placement.ended',
  'handover.recorded',
  'petition.filed',
  'hearing.set',
  'judgment.given',
  'judgment.in-force',
  'appeal.filed',
  'appeal.withdrawn',
  'petition.withdrawn',
  'proceeding.numbered',
  'order.served',
  'hearing.held',
  'judgment.served',
  'placement.carried-out',
  'violence.recorded',
  'protection-order.issued',
  'protection-order.ended',
  'protection-order.violated',
  'protection.began',
  'protection.ended',
  'centre.notified',
  'notice.sent'
])

export function PlacementAndCourt() {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, dayOf } = useDates()
  const today = useToday()
  const { streams, cases, file, serviceOf, nameOf } = useFile()
  const people = streams.filter(one => one.ref.kind === 'person')
  const stays = people
    .flatMap(person => staysOf(person.facts).map(stay => ({ ...stay, child: person.ref.id })))
    .sort((a, b) => b.from.localeCompare(a.from))
  const entries = useEntries().filter(({ fact }) => court.has(fact.type))
  const uses = people.flatMap(person => usesOf(person.facts)).sort((a, b) => b.from.localeCompare(a.from))
  const laddered = file.subject.kind === 'person' && cases.length > 0
  if (stays.length === 0 && entries.length === 0 && uses.length === 0 && !laddered)
    return <Empty title={t('placement.none')}>{t('placement.none-why')}</Empty>
  const several = file.subject.kind === 'family'
  return (
    <>
      <CourtTracks />
      <ProtectionOrders />
      <OverLimit />
      {laddered ? (
        <Section title={t('ladder.title')}>
          <Ladder child={file.subject.id} />
        </Section>
      ) : null}
      {uses.length > 0 ? (
        <Section title={t('uses.title')}>
          <Table
            label={t('uses.title')}
            rows={uses}
            keyOf={use => `${use.service}/${use.from}`}
            columns={[
              { key: 'from', head: t('placement.from'), cell: use => date(use.from) },
              { key: 'to', head: t('placement.to'), cell: use => (use.to ? date(use.to) : t('ui.now')) },
              {
                key: 'service',
                head: t('uses.service'),
                cell: use => (
                  <>
                    {serviceOf(use.service) || option('service-kinds', use.serviceKind)}
                    <br />
                    {[use.with, ...use.together].some(Boolean)
                      ? t('uses.together', {
                          names: [use.with, ...use.together]
                            .map(one => nameOf(one))
                            .filter(Boolean)
                            .join(', ')
                        })
                      : option('service-kinds', use.serviceKind)}
                  </>
                )
              },
              { key: 'end', head: t('placement.end'), cell: use => option('use-ends', use.end) }
            ]}
          />
        </Section>
      ) : null}
      {stays.length > 0 ? (
        <Section title={t('placement.stays')}>
          <Table
            label={t('placement.stays')}
            rows={stays}
            keyOf={stay => `${stay.child}/${stay.from}`}
            columns={[
              ...(several
                ? [
                    {
                      key: 'child',
                      head: t('placement.child'),
                      cell: (stay: (typeof stays)[number]) => nameOf(stay.child)
                    }
                  ]
                : []),
              { key: 'from', head: t('placement.from'), cell: stay => date(stay.from) },
              { key: 'to', head: t('placement.to'), cell: stay => (stay.to ? date(stay.to) : t('ui.now')) },
              {
                key: 'days',
                head: t('placement.days'),
                numeric: true,
                cell: stay => daysBetween(dayOf(stay.from), stay.to ? dayOf(stay.to) : today)
              },
              {
                key: 'where',
                head: t('file.where'),
                cell: stay =>
                  whereWords(
                    option('settings', stay.setting),
                    serviceOf(stay.service) || nameOf(stay.carer) || option('service-kinds', stay.serviceKind)
                  ).map(one => <div key={one}>{one}</div>)
              },
              {
                key: 'basis',
                head: t('placement.basis'),
                cell: stay => [option('stay-bases', stay.basis), stay.order].filter(Boolean).join(' ')
              },
              {
                key: 'end',
                head: t('placement.end'),
                cell: stay => (stay.end === 'moved' ? t('placement.moved') : option('stay-ends', stay.end))
              }
            ]}
          />
        </Section>
      ) : null}
      {entries.length > 0 ? (
        <Section title={t('placement.court')}>
          <Entries only={({ fact }) => court.has(fact.type)} />
        </Section>
      ) : null}
    </>
  )
}
