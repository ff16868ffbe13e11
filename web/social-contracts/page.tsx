/** The social contracts of the office: applied for, in force, over, or with money still to come back. */
import { Checkbox, Select } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { colleaguesQuery, socialContractsQuery } from '#web/api/queries.ts'
import type { SocialContractRow } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useTerms } from '#web/law/law.tsx'
import { usePresent } from '#web/law/present.tsx'
import { TimeLeft } from '#web/law/time-left.tsx'
import { useColleague } from '#web/people/colleagues.ts'
import signals from '#web/signals/signals.module.css'
import { Empty } from '#web/ui/empty.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { More } from '#web/ui/more.tsx'
import { Page } from '#web/ui/page.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { Part, useMoney } from './money.tsx'
import { ContractTag } from './state.tsx'

const lists = ['in-force', 'applied', 'over', 'recovery'] as const
type List = (typeof lists)[number]
type Asked = { list?: Exclude<List, 'in-force'>; kind?: string; lead?: string; late?: 'true'; sort?: string }

export function SocialContractsPage() {
  const { t } = useWords()
  const { option } = useTerms()
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const now = usePresent()
  const { data: colleagues = [] } = useQuery(colleaguesQuery)
  const kinds = useOptions('social-contract-kinds')
  const { list = 'in-force', kind, lead, late, sort } = asked
  const found = useInfiniteQuery(socialContractsQuery({ list, kind, lead, late }))
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  const sums = found.data?.pages[0]?.sums
  const columns = useColumns(list)
  const change = (next: Partial<Record<keyof Asked, string | undefined>>) =>
    void navigate({ to: '/social-contracts', search: { ...asked, ...next } as Asked, replace: true })
  const currency = option('currencies', rows[0]?.currency)
  return (
    <Page
      title={t('rail.social-contracts')}
      sub={
        sums && sums.contracts > 0
          ? t(list === 'recovery' ? 'contract.sum-owed' : 'contract.sum-paid', { ...sums, n: sums.contracts, currency })
          : undefined
      }
    >
      <Filters>
        <Segments
          label={t('contract.list')}
          value={list}
          options={lists.map(value => ({ value, label: t(`contract.list-${value}`) }))}
          change={to => change({ list: to === 'in-force' ? undefined : to, late: undefined })}
        />
        <Select
          aria-label={t('contract.kind')}
          placeholder={t('contract.any-kind')}
          data={kinds}
          value={kind ?? null}
          onChange={to => change({ kind: to ?? undefined })}
          clearable
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
        {list === 'in-force' ? (
          <Checkbox
            label={t('contract.only-late')}
            checked={late === 'true'}
            onChange={event => change({ late: event.currentTarget.checked ? 'true' : undefined })}
          />
        ) : null}
      </Filters>
      <Found of={found} none={rows.length === 0 && <Empty title={t('contract.none')}>{t('contract.none-why')}</Empty>}>
        <Table
          label={t('rail.social-contracts')}
          rows={rows}
          columns={columns}
          keyOf={row => row.id}
          sort={sort}
          onSort={to => change({ sort: to })}
          markOf={row => (row.reportDue && row.reportDue < now ? 'late' : undefined)}
        />
      </Found>
      <More of={found} />
    </Page>
  )
}

function useColumns(list: List): Column<SocialContractRow>[] {
  const { t } = useWords()
  const { option } = useTerms()
  const { date, day } = useDates()
  const colleague = useColleague()
  const money = useMoney()
  const family: Column<SocialContractRow> = {
    key: 'name',
    head: t('contract.whose'),
    by: row => row.subject.name ?? '',
    cell: row => (
      <Link
        to="/files/$kind/$id"
        params={{ kind: row.subject.kind, id: row.subject.id }}
        search={{}}
        className={signals.main}
      >
        {row.subject.name ?? t('person.unnamed')}
      </Link>
    )
  }
  const kind: Column<SocialContractRow> = {
    key: 'kind',
    head: t('contract.kind'),
    by: row => option('social-contract-kinds', row.kind),
    cell: row => (
      <>
        {option('social-contract-kinds', row.kind)}
        {row.number ? <span className={signals.soft}> № {row.number}</span> : null}
      </>
    )
  }
  const state: Column<SocialContractRow> = {
    key: 'state',
    head: t('contract.state'),
    by: row => t(`contract.state-${row.state}`),
    cell: row => <ContractTag state={row.state} />
  }
  const lead: Column<SocialContractRow> = {
    key: 'lead',
    head: t('file.lead'),
    by: row => colleague(row.lead) ?? '',
    cell: row => colleague(row.lead),
    wide: true
  }
  const term: Column<SocialContractRow> = {
    key: 'until',
    head: t('contract.until'),
    by: row => row.until ?? '9',
    cell: row => (
      <>
        {row.until ? day(row.until) : '—'}{' '}
        {row.prolonged > 0 ? <Tag kind="quiet">{t('contract.prolonged', { n: row.prolonged })}</Tag> : null}
      </>
    )
  }
  const paid: Column<SocialContractRow> = {
    key: 'paid',
    head: t('contract.paid'),
    by: row => row.paid,
    cell: row => (row.signedAt ? <Part of={row.paid} whole={row.sum} /> : '—'),
    width: '250px'
  }
  const applied: Column<SocialContractRow> = {
    key: 'applied',
    head: t('contract.applied'),
    by: row => row.appliedAt,
    cell: row => date(row.appliedAt)
  }
  if (list === 'applied') return [family, kind, applied, state, lead]
  if (list === 'recovery')
    return [
      family,
      kind,
      {
        key: 'stopped',
        head: t('contract.over'),
        by: row => row.endedAt ?? '',
        cell: row => (row.endedAt ? date(row.endedAt) : '—')
      },
      {
        key: 'repaid',
        head: t('contract.repaid'),
        by: row => row.repaid ?? 0,
        cell: row => <Part of={row.repaid ?? 0} whole={row.claimed ?? 0} late />,
        width: '250px'
      },
      {
        key: 'owed',
        head: t('contract.outstanding'),
        numeric: true,
        by: row => row.outstanding ?? 0,
        cell: row => money(row.outstanding ?? 0, row.currency)
      },
      lead
    ]
  if (list === 'over')
    return [
      family,
      kind,
      state,
      {
        key: 'over',
        head: t('contract.over'),
        by: row => row.endedAt ?? '',
        cell: row => (row.endedAt ? date(row.endedAt) : '—')
      },
      {
        key: 'result',
        head: t('contract.family'),
        by: row => row.result ?? '',
        cell: row => option('social-contract-results', row.result) || '—'
      },
      paid
    ]
  return [
    family,
    kind,
    term,
    {
      key: 'report',
      head: t('contract.report-due'),
      by: row => row.reportDue ?? '9',
      cell: row => (row.reportDue ? <TimeLeft due={row.reportDue} /> : '—')
    },
    paid,
    lead
  ]
}
