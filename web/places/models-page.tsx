/** The services that a model programme is for, one by one: what each was, when it was looked at, what it lacks today. */
import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { centresQuery } from '#web/api/queries.ts'
import type { CentreStates } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useReaches } from '#web/shell/session.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { Page } from '#web/ui/page.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { useWords } from '#web/words/language.tsx'
import { Deviations } from './fit.tsx'

type Asked = { model?: string; show?: 'deviating'; sort?: string }
type Row = CentreStates['rows'][number]

export function ModelsPage() {
  const { t } = useWords()
  const { option } = useTerms()
  const { date } = useDates()
  const { law } = useKnown()
  const reaches = useReaches()
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const models = useOptions('models')
  const model = asked.model ?? law.pack.models[0]?.code ?? ''
  const found = useQuery(centresQuery(model))
  const all = found.data?.rows ?? []
  const rows = useMemo(
    () =>
      (found.data?.rows ?? []).filter(
        row => asked.show !== 'deviating' || row.deviations.length > 0 || !row.assessedAt
      ),
    [found.data, asked.show]
  )
  const basis = law.pack.models.find(one => one.code === model && one.version === found.data?.version)
  const change = (next: Partial<Record<keyof Asked, string | undefined>>) =>
    void navigate({ to: '/places/models', search: { ...asked, ...next } as Asked, replace: true })
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: t('places.name'),
      by: row => row.name,
      cell: row => {
        const name = row.name || option('service-kinds', row.kind)
        return reaches(row.office) ? (
          <Link to="/places/$id" params={{ id: row.id }} search={{}}>
            {name}
          </Link>
        ) : (
          name
        )
      }
    },
    {
      key: 'territory',
      head: t('places.where'),
      by: row => option('territories', row.territory),
      cell: row => option('territories', row.territory)
    },
    {
      key: 'was',
      head: t('model.was'),
      by: row => row.reorganisedAt ?? '',
      cell: row =>
        row.reorganisedAt
          ? t('model.since', {
              at: date(row.reorganisedAt),
              was: row.former.at(-1) ?? option('service-kinds', row.formerKind)
            })
          : '—',
      wide: true
    },
    {
      key: 'assessed',
      head: t('model.looked-at'),
      by: row => row.assessedAt ?? '',
      cell: row => (row.assessedAt ? t('model.assessed', { at: date(row.assessedAt), n: row.version ?? 0 }) : '—')
    },
    {
      key: 'lacks',
      head: t('model.deviations'),
      by: row => row.deviations.length,
      cell: row => <Deviations deviations={row.deviations} assessed={row.assessedAt !== null} />
    }
  ]
  return (
    <Page
      title={t('model.page')}
      sub={[
        found.data ? t('model.version', { name: option('models', model), n: found.data.version }) : null,
        found.data ? t('model.sum', { n: all.length, off: all.filter(row => row.deviations.length > 0).length }) : null,
        basis && !basis.verified ? t('norm.unverified') : null
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      <Filters>
        {models.length > 1 ? (
          <Select
            aria-label={t('model.title')}
            data={models}
            value={model}
            onChange={to => change({ model: to ?? undefined })}
            allowDeselect={false}
          />
        ) : null}
        <Segments
          label={t('model.show')}
          value={asked.show ?? 'all'}
          options={[
            { value: 'all', label: t('model.show-all') },
            { value: 'deviating', label: t('model.show-deviating') }
          ]}
          change={to => change({ show: to === 'all' ? undefined : to })}
        />
      </Filters>
      <Found of={found} none={rows.length === 0 && <Empty title={t('model.none')}>{t('model.none-why')}</Empty>}>
        <Table
          label={t('model.page')}
          rows={rows}
          columns={columns}
          keyOf={row => row.id}
          sort={asked.sort}
          onSort={sort => change({ sort })}
        />
      </Found>
    </Page>
  )
}
