/** The desk of an agency: what it was asked, by its day; nothing of the cases behind it. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { deskCountsQuery, deskQuery } from '#web/api/queries.ts'
import type { DeskRow } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { useSession } from '#web/shell/session.tsx'
import style from '#web/signals/signals.module.css'
import { Empty } from '#web/ui/empty.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { More } from '#web/ui/more.tsx'
import { Page } from '#web/ui/page.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import { DueOf, StateTag } from './state.tsx'

export function DeskPage() {
  const { t } = useWords()
  const { option } = useTerms()
  const { office } = useSession()
  const navigate = useNavigate()
  const { list = 'open' } = useSearch({ strict: false }) as { list?: 'overdue' | 'ended' }
  const found = useInfiniteQuery(deskQuery(list))
  const { data: counts } = useQuery(deskCountsQuery)
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  const columns = useDeskColumns()
  return (
    <Page title={t('desk.title')} sub={option('offices', office)}>
      <Filters>
        <Segments
          label={t('request.state')}
          value={list}
          options={(['open', 'overdue', 'ended'] as const).map(value => ({
            value,
            label: t(`request.list-${value}`, { n: counts?.[value] ?? 0 })
          }))}
          change={to => void navigate({ to: '/desk', search: to === 'open' ? {} : { list: to }, replace: true })}
        />
      </Filters>
      <Found of={found} none={rows.length === 0 && <Empty title={t('desk.none')}>{t('desk.none-why')}</Empty>}>
        <Table
          label={t('desk.title')}
          rows={rows}
          columns={columns}
          keyOf={row => row.id}
          markOf={row => (row.endedAt === null && row.late ? 'late' : undefined)}
        />
      </Found>
      <More of={found} />
    </Page>
  )
}

function useDeskColumns(): readonly Column<DeskRow>[] {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  return [
    {
      key: 'whom',
      head: t('request.whom'),
      cell: row => (
        <>
          <Link to="/desk/$id" params={{ id: row.id }} search={{}} className={style.main}>
            {row.name ?? t('person.unnamed')}
          </Link>{' '}
          {row.birthYear ? <span className={style.soft}>{t('desk.born', { year: String(row.birthYear) })}</span> : null}
        </>
      )
    },
    { key: 'kind', head: t('request.kind'), cell: row => option('assistance-kinds', row.kind) },
    { key: 'from', head: t('request.from'), cell: row => option('offices', row.office), wide: true },
    { key: 'asked', head: t('request.asked-at'), cell: row => date(row.askedAt), wide: true },
    { key: 'state', head: t('request.state'), cell: row => <StateTag of={row} /> },
    {
      key: 'due',
      head: t('request.due'),
      cell: row => (row.endedAt ? date(row.endedAt) : <DueOf of={row} />)
    }
  ]
}
