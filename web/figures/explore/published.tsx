/** What others published of the same thing, beside what is computed: every value of every source, none chosen. */
import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { cellOf, type FigureTable } from '#domain/figures/table.ts'
import { markWords, sayNumber, sayTime } from '#domain/figures/words.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import type { Words } from '#domain/law/words.ts'
import { seriesQuery } from '#web/api/queries.ts'
import type { SeriesSheet } from '#web/api/schema.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { useWritten } from '#web/series/written.ts'
import { Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './explore.module.css'

type Current = SeriesSheet['cells'][number]['sources'][number]['current']
export type PublishedValue = {
  key: string
  series: string
  time: string
  area: string | undefined
  value: number | null
  words: Words
  current: Current
  /** two sources give values of which not both can be right */
  conflict: boolean
}

/** Published values of the days or periods of a table, by series that stand beside its figure. */
export function usePublished(indicator: Indicator, table: FigureTable): PublishedValue[] {
  const { law } = useKnown()
  const beside = law.pack.series.list.filter(one => one.beside.includes(indicator.code))
  const found = useQueries({ queries: beside.map(one => seriesQuery(one.code)) })
  const sheets = found.map(one => one.data)
  const ready = sheets.map(one => one?.series ?? '').join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sheets change when their names do
  return useMemo(() => {
    const times = new Set(table.dims[0]?.categories)
    const areas = new Set(table.dims.find(one => one.code === 'area')?.categories)
    return sheets.flatMap(sheet =>
      (sheet?.cells ?? []).flatMap(({ day, period, area, age, sex, sources, conflict }) => {
        const time = day ?? period ?? ''
        if (!times.has(time) || age || sex || (area && !areas.has(area))) return []
        return sources.map(({ current }) => ({
          key: `${sheet?.series}|${time}|${area ?? ''}|${current.source}`,
          series: sheet?.series ?? '',
          time,
          area,
          value: current.value,
          words: law.seriesSource(current.source)?.words ?? {
            bg: current.source,
            ru: current.source,
            en: current.source
          },
          current,
          conflict
        }))
      })
    )
  }, [ready, table, law])
}

export function Published({ indicator, table }: { indicator: Indicator; table: FigureTable }) {
  const { t, say, language } = useWords()
  const { option } = useTerms()
  const written = useWritten()
  const rows = usePublished(indicator, table)
  if (rows.length === 0) return null
  const computed = ({ time, area }: PublishedValue) => {
    const { value, mark } = cellOf(table, { [table.dims[0]?.code ?? '']: time, ...(area ? { area } : {}) })
    return value === null ? markWords[mark ?? 'gap'][language] : sayNumber(value, table.digits, language)
  }
  return (
    <section aria-labelledby="published" className={style.published}>
      <h3 id="published" className={style.heading}>
        {t('explore.published')}
      </h3>
      <p className={style.soft}>{t('explore.published-why')}</p>
      <Table
        label={t('explore.published')}
        rows={rows}
        keyOf={row => row.key}
        columns={[
          {
            key: 'series',
            head: t('series.name'),
            cell: row => (
              <Link to="/series/$series" params={{ series: row.series }} search={{}}>
                {option('series', row.series)}
              </Link>
            )
          },
          { key: 'when', head: t('series.when'), cell: row => sayTime(row.time, language) },
          {
            key: 'area',
            head: t('series.area'),
            cell: row => (row.area ? option('territories', row.area) : '—'),
            wide: true
          },
          { key: 'computed', head: t('explore.computed'), cell: row => <b>{computed(row)}</b>, numeric: true },
          {
            key: 'published',
            head: t('explore.published-value'),
            cell: row => written.value(row.current),
            numeric: true
          },
          { key: 'source', head: t('series.source'), cell: row => say(row.words) },
          {
            key: 'conflict',
            head: '',
            cell: row => (row.conflict ? <Tag kind="late">{t('series.conflict')}</Tag> : null)
          }
        ]}
      />
    </section>
  )
}
