/** The closing of a home: each child who lives there, how far its way out is prepared, and what is missing. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { closingQuery } from '#web/api/queries.ts'
import type { Closing } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useToday } from '#web/law/present.tsx'
import { ageWords } from '#web/people/names.ts'
import { Bones } from '#web/ui/bones.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Failure } from '#web/ui/failure.tsx'
import { Page } from '#web/ui/page.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'

type Row = Closing['children'][number]

export function ClosingPage() {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, day } = useDates()
  const today = useToday()
  const { id = '' } = useParams({ strict: false })
  const found = useQuery(closingQuery(id))
  if (found.isError)
    return (
      <Page title={t('closing.title')} quiet>
        <Failure of={found.error} again={() => void found.refetch()} />
      </Page>
    )
  if (!found.data) return <Bones rows={8} />
  const { home, children } = found.data
  const missing = (row: Row) =>
    [
      row.assessedAt ? null : t('closing.no-assessment'),
      row.plannedAt ? null : t('closing.no-plan'),
      row.targetBy && row.targetBy < today ? t('closing.day-gone') : null
    ].filter(one => one !== null)
  const ready = children.filter(row => missing(row).length === 0).length
  const columns: Column<Row>[] = [
    {
      key: 'child',
      head: t('placement.child'),
      by: row => row.child.name ?? '',
      cell: row => (
        <>
          <Link to="/files/$kind/$id" params={{ kind: 'person', id: row.child.id }} search={{}}>
            {row.child.name ?? t('person.unnamed')}
          </Link>{' '}
          {ageWords(row.child.birth, today, t)}
        </>
      )
    },
    { key: 'since', head: t('closing.since'), by: row => row.since, cell: row => date(row.since) },
    {
      key: 'assessed',
      head: t('closing.assessed'),
      by: row => row.assessedAt ?? '',
      cell: row => (row.assessedAt ? date(row.assessedAt) : '—')
    },
    {
      key: 'target',
      head: t('closing.target'),
      by: row => row.target ?? '',
      cell: row => (row.target ? [option('settings', row.target), row.targetService].filter(Boolean).join(': ') : '—')
    },
    {
      key: 'by',
      head: t('closing.by'),
      by: row => row.targetBy ?? '',
      cell: row => (row.targetBy ? day(row.targetBy) : '—')
    },
    {
      key: 'missing',
      head: t('closing.missing'),
      by: row => missing(row).length,
      cell: row =>
        missing(row).length === 0 ? (
          <Tag kind="well">{t('closing.ready')}</Tag>
        ) : (
          missing(row).map(one => (
            <Tag key={one} kind="soon">
              {one}
            </Tag>
          ))
        )
    }
  ]
  const sub = [
    option('service-kinds', home.kind),
    home.frozenAt ? t('closing.frozen', { at: date(home.frozenAt) }) : t('closing.not-frozen'),
    home.closesOn ? t('closing.closes', { on: day(home.closesOn) }) : null,
    t('closing.sum', { n: home.taken, seen: children.length, ready })
  ]
  return (
    <Page
      title={t('closing.of', { name: home.name || option('service-kinds', home.kind) })}
      sub={sub.filter(Boolean).join(' · ')}
    >
      {children.length === 0 ? (
        <Empty title={t('closing.nobody')}>{t(home.taken > 0 ? 'closing.not-yours' : 'closing.empty')}</Empty>
      ) : (
        <Table label={t('closing.title')} rows={children} columns={columns} keyOf={row => row.child.id} />
      )}
    </Page>
  )
}
