/** Values side by side: a row for each day or period, a column for each source. Nobody chooses between them. */
import type { SeriesCell } from '#web/api/schema.ts'
import { useDates } from '#web/law/dates.ts'
import { useKnown, useTerms } from '#web/law/law.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { Tag } from '#web/ui/tag.tsx'
import { useWords } from '#web/words/language.tsx'
import style from './series.module.css'
import { useWritten } from './written.ts'

type Told = SeriesCell['sources'][number]
/** More sources than these stand below each other in one column. */
const ABREAST = 4

export function Matrix({ label, cells }: { label: string; cells: readonly SeriesCell[] }) {
  const { t } = useWords()
  const { option } = useTerms()
  const written = useWritten()
  const has = (cut: 'age' | 'sex') => cells.some(cell => cell[cut] !== undefined)
  const sources = [...new Set(cells.flatMap(cell => cell.sources.map(one => one.current.source)))].sort()
  const columns: Column<SeriesCell>[] = [
    {
      key: 'when',
      head: t('series.when'),
      cell: cell => (
        <span className={style.value}>
          {written.when(cell.day ?? cell.period)}
          {cell.conflict ? <Tag kind="late">{t('series.conflict')}</Tag> : null}
        </span>
      )
    },
    ...(has('age') ? [{ key: 'age', head: t('series.age'), cell: (cell: SeriesCell) => written.age(cell.age) }] : []),
    ...(has('sex')
      ? [
          {
            key: 'sex',
            head: t('series.sex'),
            cell: (cell: SeriesCell) => (cell.sex ? option('sexes', cell.sex) : t('series.whole'))
          }
        ]
      : []),
    ...(sources.length <= ABREAST
      ? sources.map(source => ({
          key: source,
          head: option('series-sources', source),
          numeric: true,
          cell: (cell: SeriesCell) => <Value of={cell.sources.find(one => one.current.source === source)} />
        }))
      : [
          {
            key: 'values',
            head: t('series.values'),
            cell: (cell: SeriesCell) => (
              <ul className={style.stack}>
                {cell.sources.map(one => (
                  <li key={one.current.source}>
                    <Value of={one} named />
                  </li>
                ))}
              </ul>
            )
          }
        ])
  ]
  return (
    <div className={style.matrix}>
      <Table
        label={label}
        rows={[...cells].sort(byTime)}
        keyOf={({ day, period, area, age, sex }) => [day, period, area, age, sex].join('|')}
        columns={columns}
        still
      />
    </div>
  )
}

/** Newest first; bands in their order. */
const byTime = (a: SeriesCell, b: SeriesCell): number =>
  (b.day ?? b.period ?? '').localeCompare(a.day ?? a.period ?? '') ||
  Number.parseInt(a.age ?? '-1', 10) - Number.parseInt(b.age ?? '-1', 10) ||
  (a.sex ?? '').localeCompare(b.sex ?? '')

function Value({ of, named = false }: { of: Told | undefined; named?: boolean }) {
  const { t } = useWords()
  const { day } = useDates()
  const { law } = useKnown()
  const { option } = useTerms()
  const written = useWritten()
  if (!of) return <span className={style.soft}>—</span>
  const { current, earlier } = of
  const invented = law.seriesSource(current.source)?.kind === 'invented'
  return (
    <span className={style.value}>
      <span className={current.value === null ? style.soft : style.number}>{written.value(current)}</span>
      {named ? <span className={style.soft}>{option('series-sources', current.source)}</span> : null}
      {invented ? <Tag kind="soon">{t('series.invented')}</Tag> : null}
      {current.doubt ? <span className={style.doubt}>{option('series-doubts', current.doubt)}</span> : null}
      {earlier.map(one => (
        <span key={one.import} className={style.soft}>
          {t('series.earlier', { value: written.value(one), day: day(one.asAt) })}
        </span>
      ))}
    </span>
  )
}
