/** Every imported series: what others have published, from whom, and where they differ. */
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { seriesListQuery } from '#web/api/queries.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useMay } from '#web/law/may.ts'
import list from '#web/signals/signals.module.css'
import { Empty } from '#web/ui/empty.tsx'
import { Filters, Segments } from '#web/ui/filters.tsx'
import { Found } from '#web/ui/found.tsx'
import { Icon } from '#web/ui/icons.tsx'
import { Page } from '#web/ui/page.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import { Import } from './import.tsx'
import style from './series.module.css'
import { useWritten } from './written.ts'

export function SeriesListPage() {
  const { t } = useWords()
  const { law } = useKnown()
  const { option } = useTerms()
  const written = useWritten()
  const navigate = useNavigate()
  const { find = '', show } = useSearch({ strict: false }) as { find?: string; show?: 'conflicts' }
  const found = useQuery(seriesListQuery)
  const mayImport = useMay('series', 'new', 'series.import')
  const [importing, setImporting] = useState(false)
  const turn = (to: { find?: string | undefined; show?: 'conflicts' | undefined }) =>
    void navigate({
      to: '/series',
      search: { ...(find ? { find } : {}), ...(show ? { show } : {}), ...to } as never,
      replace: true
    })
  const rows = (found.data ?? [])
    .map(row => ({ ...row, name: option('series', row.series) }))
    .filter(row => row.name.toLowerCase().includes(find.toLowerCase()) && (!show || row.conflicts > 0))
  const empty = law.pack.series.list.length === 0 ? t('series.no-list') : null
  return (
    <Page
      title={t('rail.series')}
      sub={t('series.why')}
      actions={
        mayImport && !empty ? (
          <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setImporting(true)}>
            {t('series.import')}
          </Button>
        ) : null
      }
    >
      <Filters>
        <TextInput
          aria-label={t('series.name')}
          placeholder={t('series.name')}
          leftSection={<Icon name="search" size={16} />}
          value={find}
          onChange={event => turn({ find: event.currentTarget.value || undefined })}
        />
        <Segments
          label={t('series.conflict')}
          value={show ?? 'all'}
          options={[
            { value: 'all', label: t('series.all') },
            { value: 'conflicts', label: t('series.conflict') }
          ]}
          change={value => turn({ show: value === 'all' ? undefined : 'conflicts' })}
        />
      </Filters>
      <Found of={found} none={rows.length === 0 && <Empty title={empty ?? t('series.none')} />}>
        <Table
          label={t('rail.series')}
          rows={rows}
          keyOf={row => row.series}
          columns={[
            {
              key: 'name',
              head: t('series.name'),
              cell: row => (
                <Link to="/series/$series" params={{ series: row.series }} search={{}} className={list.main}>
                  {row.name}
                </Link>
              )
            },
            {
              key: 'unit',
              head: t('series.unit'),
              cell: ({ series }) => {
                const one = law.series(series)
                return one ? `${t(`unit.${one.unit}`)}, ${t(`series.kind.${one.kind}`)}` : ''
              },
              wide: true
            },
            { key: 'latest', head: t('series.latest'), cell: row => written.when(row.latest) },
            { key: 'values', head: t('series.values'), cell: row => row.values, numeric: true },
            {
              key: 'sources',
              head: t('series.sources'),
              cell: row => row.sources.map(source => option('series-sources', source)).join('; ') || '—',
              wide: true
            },
            {
              key: 'state',
              head: '',
              cell: row => (
                <span className={style.tags}>
                  {row.conflicts > 0 ? <Tag kind="late">{t('series.conflicts', { n: row.conflicts })}</Tag> : null}
                  {row.invented ? <Tag kind="soon">{t('series.invented')}</Tag> : null}
                </span>
              )
            }
          ]}
        />
      </Found>
      <Import opened={importing} close={() => setImporting(false)} />
    </Page>
  )
}
