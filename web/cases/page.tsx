/** Cases: whose, of what type, in whose hands, what is due next. */
import { Button, Select } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { casesQuery, colleaguesQuery } from '#web/api/queries.ts'
import { useMay } from '#web/law/may.ts'
import { usePresent } from '#web/law/present.tsx'
import { csv, download } from '#web/ui/csv.ts'
import { Empty } from '#web/ui/empty.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { LinkButton } from '#web/ui/link-button.tsx'
import { More } from '#web/ui/more.tsx'
import { Page } from '#web/ui/page.tsx'
import { sorted, Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import { useCaseColumns } from './columns.tsx'

type Asked = { state?: 'closed' | 'all'; type?: string; lead?: string; sort?: string }

export function CasesPage() {
  const { t } = useWords()
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const now = usePresent()
  const mayPropose = useMay('person', 'known', 'person.propose-merge')
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  const types = useOptions('case-types')
  const filter = {
    ...(asked.state === 'all' ? {} : { state: asked.state ?? 'open' }),
    ...(asked.type ? { type: asked.type } : {}),
    ...(asked.lead ? { lead: asked.lead } : {})
  }
  const found = useInfiniteQuery(casesQuery(filter))
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  const { columns, plain, heads } = useCaseColumns()
  const change = (next: Partial<Record<keyof Asked, string | undefined>>) =>
    void navigate({ to: '/cases', search: { ...asked, ...next } as Asked, replace: true })
  return (
    <Page
      title={t('rail.cases')}
      actions={
        <>
          {mayPropose ? (
            <LinkButton to="/duplicates" variant="default">
              {t('duplicates.title')}
            </LinkButton>
          ) : null}
          <Button
            variant="default"
            leftSection={<Icon name="save" size={16} />}
            disabled={rows.length === 0}
            onClick={() =>
              download(`${t('rail.cases')}.csv`, csv([heads, ...sorted(rows, columns, asked.sort).map(plain)]))
            }
          >
            {t('ui.export')}
          </Button>
        </>
      }
    >
      <Filters>
        <Segments
          label={t('case.state')}
          value={asked.state ?? 'open'}
          options={[
            { value: 'open', label: t('case.state-open') },
            { value: 'closed', label: t('case.state-closed') },
            { value: 'all', label: t('case.state-all') }
          ]}
          change={to => change({ state: to === 'open' ? undefined : to })}
        />
        <Select
          aria-label={t('case.type')}
          placeholder={t('case.any-type')}
          data={types}
          value={asked.type ?? null}
          onChange={type => change({ type: type ?? undefined })}
          clearable
          clearButtonProps={{ 'aria-label': t('form.clear-field') }}
        />
        <Select
          aria-label={t('file.lead')}
          placeholder={t('case.any-lead')}
          data={colleagues.map(({ login, name }) => ({ value: login, label: name }))}
          value={asked.lead ?? null}
          onChange={lead => change({ lead: lead ?? undefined })}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('form.clear-field') }}
        />
      </Filters>
      <Found of={found} none={rows.length === 0 && <Empty title={t('case.none')}>{t('case.none-why')}</Empty>}>
        <Table
          label={t('rail.cases')}
          rows={rows}
          columns={columns}
          keyOf={row => row.id}
          sort={asked.sort}
          onSort={sort => change({ sort })}
          markOf={row => (row.due && row.due < now ? 'late' : undefined)}
        />
      </Found>
      <More of={found} />
    </Page>
  )
}
