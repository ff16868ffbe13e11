/** The network of services: what kind, where, how full. */
import { Checkbox, Select, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useOptions } from '#web/act-form/inputs/code.tsx'
import { placesQuery } from '#web/api/queries.ts'
import type { ServiceRow } from '#web/api/schema.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import { useReaches } from '#web/shell/session.tsx'
import { Empty } from '#web/ui/empty.tsx'
import { Filters } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { LinkButton } from '#web/ui/link-button.tsx'
import { More } from '#web/ui/more.tsx'
import { Page } from '#web/ui/page.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { Occupancy } from './occupancy.tsx'

type Asked = { kind?: string; q?: string; free?: 'true'; sort?: string }

export function PlacesPage() {
  const { t } = useWords()
  const terms = useTerms()
  const { option } = terms
  const asked = useSearch({ strict: false }) as Asked
  const navigate = useNavigate()
  const kinds = useOptions('service-kinds')
  const found = useInfiniteQuery(placesQuery({ kind: asked.kind, free: asked.free, q: asked.q }))
  const rows = useMemo(() => found.data?.pages.flatMap(page => page.rows) ?? [], [found.data])
  const sums = found.data?.pages[0]?.sums
  const { serviceKinds, models } = useKnown().law.pack
  const hasHouseholds = serviceKinds.some(one => one.household)
  const mayOpen = useMay('service', 'new', 'service.open')
  const reaches = useReaches()
  const change = (next: Partial<Record<keyof Asked, string | undefined>>) =>
    void navigate({ to: '/places', search: { ...asked, ...next } as Asked, replace: true })
  const find = useDebouncedCallback((q: string) => change({ q: q.trim() || undefined }), 250)
  const columns: Column<ServiceRow>[] = [
    {
      key: 'name',
      head: t('places.name'),
      by: row => row.name || option('service-kinds', row.kind),
      cell: row => (
        <>
          {reaches(row.office) ? (
            <Link to="/places/$id" params={{ id: row.id }} search={{}}>
              {row.name || option('service-kinds', row.kind)}
            </Link>
          ) : (
            row.name || option('service-kinds', row.kind)
          )}{' '}
          {row.former.length > 0 ? <Former names={row.former} /> : null}
          {row.state === 'open' ? null : (
            <Tag kind="quiet">{t(row.state === 'candidate' ? 'foster.candidate' : 'places.closed')}</Tag>
          )}
          {row.frozenAt && row.state === 'open' ? (
            <>
              <Tag kind="soon">{t('places.frozen')}</Tag>{' '}
              <Link to="/places/$id/closing" params={{ id: row.id }}>
                {t('closing.link')}
              </Link>
            </>
          ) : null}
        </>
      )
    },
    {
      key: 'kind',
      head: t('places.kind'),
      by: row => option('service-kinds', row.kind),
      cell: row => option('service-kinds', row.kind)
    },
    {
      key: 'territory',
      head: t('places.where'),
      by: row => option('territories', row.territory),
      cell: row => option('territories', row.territory)
    },
    {
      key: 'taken',
      head: t('places.taken'),
      by: row => row.taken / Math.max(1, row.places),
      cell: row => <Occupancy taken={row.taken} places={row.places} />,
      width: '230px'
    },
    {
      key: 'free',
      head: t('places.free-head'),
      numeric: true,
      by: row => row.places - row.taken,
      cell: row => row.places - row.taken
    },
    {
      key: 'waiting',
      head: t('waiting.head'),
      numeric: true,
      by: row => row.waiting,
      cell: row => row.waiting || '—',
      wide: true
    }
  ]
  return (
    <Page
      title={t('rail.places')}
      sub={
        sums ? t('places.sum', { n: sums.services, places: sums.places, free: sums.places - sums.taken }) : undefined
      }
      actions={
        <>
          {models.length > 0 ? (
            <LinkButton to="/places/models" variant="default">
              {t('model.title')}
            </LinkButton>
          ) : null}
          {hasHouseholds ? (
            <LinkButton to="/places/foster" variant="default">
              {t('foster.register')}
            </LinkButton>
          ) : null}
          {mayOpen ? <LinkButton to="/places/new">{terms.act('service.open')}</LinkButton> : null}
        </>
      }
    >
      <Filters>
        <TextInput
          aria-label={t('places.find')}
          placeholder={t('places.find')}
          w={260}
          defaultValue={asked.q ?? ''}
          onChange={event => find(event.currentTarget.value)}
        />
        <Select
          aria-label={t('places.kind')}
          placeholder={t('places.any-kind')}
          w={340}
          data={kinds}
          value={asked.kind ?? null}
          onChange={kind => change({ kind: kind ?? undefined })}
          clearable
          clearButtonProps={{ 'aria-label': t('form.clear-field') }}
        />
        <Checkbox
          label={t('places.only-free')}
          checked={asked.free === 'true'}
          onChange={event => change({ free: event.currentTarget.checked ? 'true' : undefined })}
        />
      </Filters>
      <Found of={found} none={rows.length === 0 && <Empty title={t('places.none')}>{t('places.none-why')}</Empty>}>
        <Table
          label={t('rail.places')}
          rows={rows}
          columns={columns}
          keyOf={row => row.id}
          sort={asked.sort}
          onSort={sort => change({ sort })}
        />
      </Found>
      <More of={found} />
    </Page>
  )
}

function Former({ names }: { names: readonly string[] }) {
  const { t } = useWords()
  return (
    <small style={{ color: 'var(--ink-soft)', display: 'block' }}>
      {t('places.former', { name: names.join(', ') })}
    </small>
  )
}
