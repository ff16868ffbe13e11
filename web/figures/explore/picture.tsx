/** The picture beside the table: as a chart, or on the map where the figure is told by area. */
import { useMemo } from 'react'
import { chartOf } from '#domain/figures/chart.ts'
import { mapOf } from '#domain/figures/map.ts'
import type { FigureTable } from '#domain/figures/table.ts'
import { type FigureWords, sayTime } from '#domain/figures/words.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import { useKnown } from '#web/law/law.tsx'
import { Segments } from '#web/ui/filters.tsx'
import { useWords } from '#web/words/language.tsx'
import { FigureChart } from '../chart.tsx'
import { FigureMap } from '../map.tsx'
import type { Picture as Kind } from './asked.ts'
import style from './explore.module.css'
import { usePublished } from './published.tsx'
import { useExplore } from './state.ts'

/** More lines than these nobody tells apart. */
const LINES = 8

/** What can be drawn of a table; the first is drawn unless another is chosen. */
function kindsOf(table: FigureTable, mapped: boolean): Kind[] {
  const [time, first] = table.dims
  const many = (time?.categories.length ?? 0) > 1
  if (!first) return many ? ['line', 'bars'] : []
  const own: Kind[] = many
    ? first.categories.length > LINES
      ? ['bars', 'multiples']
      : ['line', 'stacked', 'multiples']
    : ['bars']
  return mapped && first.code === 'area' ? ['map', ...own] : own
}

type Given = { table: FigureTable; words: FigureWords; indicator: Indicator }

export function Picture({ table, words, indicator }: Given) {
  const { t, language } = useWords()
  const { law } = useKnown()
  const { search, change } = useExplore()
  const map = law.pack.map
  const kinds = kindsOf(table, map !== undefined)
  const kind = kinds.find(one => one === search.picture) ?? kinds[0]
  const [time, first, second] = table.dims
  const last =
    time?.categories.findLast(
      (_, at) => table.cells[(table.cells.length / (time?.categories.length ?? 1)) * at] !== null
    ) ??
    time?.categories.at(-1) ??
    ''
  const many = (time?.categories.length ?? 0) > 1
  const published = usePublished(indicator, table)
  const drawn = useMemo(
    () =>
      published.flatMap(one =>
        one.value === null || one.area ? [] : [{ time: one.time, value: one.value, source: one.words }]
      ),
    [published]
  )
  const chart = useMemo(
    () => (width: number) => {
      const kindOf = kind === 'map' || kind === 'none' || kind === undefined ? 'bars' : kind
      if (!first) return chartOf(table, words, { kind: kindOf, language, width, published: drawn })
      if (many && kindOf !== 'bars') return chartOf(table, words, { kind: kindOf, language, width, by: first.code })
      const at = time ? { [time.code]: last } : {}
      return chartOf(table, words, {
        kind: kindOf,
        language,
        width,
        along: first.code,
        ...(second ? { by: second.code } : {}),
        at
      })
    },
    [table, words, kind, language, first, second, many, time, last, drawn]
  )
  const onMap = useMemo(
    () => (width: number, id: string) => {
      if (!map) throw new Error('no map')
      return mapOf(table, words, map, { language, width, by: 'area', id, at: time ? { [time.code]: last } : {} })
    },
    [table, words, map, language, time, last]
  )
  if (!kind) return null
  const ofOne = many && (kind === 'map' || (kind === 'bars' && first))
  return (
    <figure className={style.picture}>
      {kinds.length > 1 ? (
        <div className="not-on-paper">
          <Segments
            label={t('explore.picture')}
            value={kind}
            options={kinds.map(value => ({ value, label: t(`explore.picture-${value}`) }))}
            change={value => change({ picture: value })}
          />
        </div>
      ) : null}
      <figcaption className={style.soft}>
        {words.unit[language]}
        {ofOne ? ` · ${sayTime(last, language)}` : ''}
      </figcaption>
      {kind === 'map' ? <FigureMap of={onMap} onChoose={code => change({ area: code })} /> : <FigureChart of={chart} />}
    </figure>
  )
}
