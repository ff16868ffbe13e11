/** What waits for my agreement or signature, what came back to me, and what I have out. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { approvalCountsQuery, approvalsQuery, type Desk } from '#web/api/queries.ts'
import type { ProposalRow } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import style from '#web/signals/signals.module.css'
import { Empty } from '#web/ui/empty.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { More } from '#web/ui/more.tsx'
import { Page } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import { State } from './state.tsx'

const desks = ['waits', 'returned', 'out'] as const satisfies readonly Desk[]

export function ApprovalsPage() {
  const { t } = useWords()
  const terms = useTerms()
  const { moment } = useDates()
  const colleague = useColleague()
  const navigate = useNavigate()
  const { list: asked } = useSearch({ strict: false }) as { list?: Desk }
  const list = asked ?? 'waits'
  const counts = useQuery(approvalCountsQuery)
  const found = useInfiniteQuery(approvalsQuery(list))
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  return (
    <Page title={t('rail.approvals')} sub={t('approval.why')}>
      <Filters>
        <Segments
          label={t('approval.lists')}
          value={list}
          options={desks.map(value => ({
            value,
            label: `${t(`approval.${value}`)} ${counts.data?.[value] ?? ''}`.trim()
          }))}
          change={to => void navigate({ to: '/approvals', search: to === 'waits' ? {} : { list: to } })}
        />
      </Filters>
      <Found
        of={found}
        none={rows.length === 0 && <Empty title={t(`approval.none-${list}`)}>{t('approval.none-why')}</Empty>}
      >
        <Table
          label={t(`approval.${list}`)}
          rows={rows}
          keyOf={row => `${row.stream.id}/${row.version}`}
          columns={[
            {
              key: 'act',
              head: t('approval.act'),
              cell: row => <ToPaper row={row}>{terms.act(row.act)}</ToPaper>
            },
            { key: 'who', head: t('case.subject'), cell: row => row.subject?.name ?? t('person.unnamed') },
            { key: 'by', head: t('approval.by'), cell: row => colleague(row.by) },
            {
              key: 'state',
              head: t('approval.state'),
              cell: row => (
                <>
                  <State state={row.state} roles={row.roles} />
                  {row.state === 'returned' && row.reason ? ` ${terms.option('return-reasons', row.reason)}` : ''}
                </>
              )
            },
            { key: 'since', head: t('approval.since'), cell: row => moment(row.since) }
          ]}
        />
      </Found>
      <More of={found} />
    </Page>
  )
}

function ToPaper({ row: { stream, subject, version }, children }: { row: ProposalRow; children: string }) {
  const on = stream.kind === 'signal' || !subject ? stream : subject
  return (
    <Link
      to="/approvals/$kind/$id"
      params={{ kind: on.kind, id: on.id }}
      search={{ on: `${stream.id}@${version}` }}
      className={style.main}
    >
      {children}
    </Link>
  )
}
