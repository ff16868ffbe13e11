/** The desk of requests: what the office has asked of agencies, what is overdue, what was answered. */
import { Select } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { useAgencies } from '#web/act-form/inputs/office.tsx'
import { colleaguesQuery, requestCountsQuery, requestsQuery } from '#web/api/queries.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { More } from '#web/ui/more.tsx'
import { Page } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import { useRequestColumns } from './columns.tsx'

type Asked = { list?: 'overdue' | 'ended'; kind?: string; agency?: string; lead?: string }

export function RequestsPage() {
  const { t } = useWords()
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  const kinds = useOptions('assistance-kinds')
  const agencies = useAgencies(undefined)
  const { list = 'open', kind, agency, lead } = asked
  const found = useInfiniteQuery(requestsQuery({ list, kind, agency, lead }))
  const { data: counts } = useQuery(requestCountsQuery(lead))
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  const columns = useRequestColumns('list')
  const change = (next: Partial<Record<keyof Asked, string | undefined>>) =>
    void navigate({ to: '/requests', search: { ...asked, ...next } as Asked, replace: true })
  return (
    <Page title={t('rail.requests')} sub={t('request.list-why')}>
      <Filters>
        <Segments
          label={t('request.state')}
          value={list}
          options={(['open', 'overdue', 'ended'] as const).map(value => ({
            value,
            label: t(`request.list-${value}`, { n: counts?.[value] ?? 0 })
          }))}
          change={to => change({ list: to === 'open' ? undefined : to })}
        />
        <Select
          aria-label={t('request.kind')}
          placeholder={t('request.any-kind')}
          data={kinds}
          value={kind ?? null}
          onChange={to => change({ kind: to ?? undefined })}
          clearable
          clearButtonProps={{ 'aria-label': t('form.clear-field') }}
        />
        <Select
          aria-label={t('request.to')}
          placeholder={t('request.any-agency')}
          data={agencies}
          value={agency ?? null}
          onChange={to => change({ agency: to ?? undefined })}
          searchable
          clearable
          limit={60}
          clearButtonProps={{ 'aria-label': t('form.clear-field') }}
        />
        <Select
          aria-label={t('file.lead')}
          placeholder={t('case.any-lead')}
          data={colleagues.map(({ login, name }) => ({ value: login, label: name }))}
          value={lead ?? null}
          onChange={to => change({ lead: to ?? undefined })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('form.clear-field') }}
        />
      </Filters>
      <Found of={found} none={rows.length === 0 && <Empty title={t('request.none')}>{t('request.none-why')}</Empty>}>
        <Table
          label={t('rail.requests')}
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
