/**
 * Is a figure plausible? It is held against what was published of the same day or period, against the period before,
 * and quotients that do not move fast against themselves. Nothing here decides: findings are told, a person judges.
 */
import type { Series, SeriesBook } from '../law/series.ts'
import { holds } from './holds.ts'
import type { Cell, Value } from './values.ts'

/** A computed figure: `at` is the day of a stock or the period of a flow; null is a gap. */
export type Computed = { indicator: string; unit: string; at: string; area?: string; value: number | null }

export type Finding = {
  code: 'published-equal' | 'published-differs' | 'published-other-unit' | 'moved' | 'quotient-moved'
  /** the indicator, or the numerator of a quotient of two series */
  indicator: string
  at: string
  area?: string
  computed: number | null
  published?: number
  qualifier?: Value['qualifier']
  source?: string
  doubt?: string
  /** does the computed value keep to the published one with its qualifier */
  holds?: boolean
  /** the period before, and the move from it in per cent */
  before?: string
  percent?: number
}

/** Each computed figure against each published value beside it: as many findings as there are values, never one chosen. */
export function againstPublished(figures: readonly Computed[], cells: readonly Cell[], book: SeriesBook): Finding[] {
  const beside = new Map<string, Series[]>()
  for (const series of book.list)
    for (const code of series.beside) beside.set(code, [...(beside.get(code) ?? []), series])
  return figures.flatMap(figure =>
    (beside.get(figure.indicator) ?? []).flatMap(series =>
      cells
        .filter(
          cell =>
            cell.series === series.code &&
            (cell.day ?? cell.period) === figure.at &&
            cell.area === figure.area &&
            cell.age === undefined &&
            cell.sex === undefined
        )
        .flatMap(cell => cell.sources.flatMap(({ current }) => against(figure, current, book.about)))
    )
  )
}

function against(figure: Computed, { value, digits, qualifier, unit, source, doubt }: Value, about: number): Finding[] {
  if (value === null || figure.value === null) return []
  const right = holds(figure.value, { value, digits, qualifier }, about)
  const { indicator, at, area } = figure
  return [
    {
      code: unit !== figure.unit ? 'published-other-unit' : right ? 'published-equal' : 'published-differs',
      indicator,
      at,
      ...(area === undefined ? {} : { area }),
      computed: figure.value,
      published: value,
      qualifier,
      source,
      ...(doubt === undefined ? {} : { doubt }),
      holds: right
    }
  ]
}

/** Moves from one figure to the next of the same indicator and area; a gap is not stepped over and is no zero. */
export function againstEarlier(figures: readonly Computed[], { moves }: SeriesBook): Finding[] {
  const found: Finding[] = []
  const last = new Map<string, Computed>()
  for (const figure of [...figures].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const key = `${figure.indicator}|${figure.area ?? ''}`
    const before = last.get(key)
    last.set(key, figure)
    const percent = before ? moved(before.value, figure.value) : null
    if (before === undefined || percent === null || Math.abs(percent) <= moves) continue
    const { indicator, at, area, value } = figure
    found.push({
      code: 'moved',
      indicator,
      at,
      ...(area === undefined ? {} : { area }),
      computed: value,
      before: before.at,
      percent
    })
  }
  return found
}

/** `values` by code, and by day or period: a quotient that moved more than it may between neighbours. */
export function quotientsOf(figures: readonly Computed[], { quotients }: Pick<SeriesBook, 'quotients'>): Finding[] {
  const values = new Map(figures.map(one => [`${one.indicator}|${one.at}|${one.area ?? ''}`, one.value]))
  return quotients.flatMap(({ numerator, denominator, percent }) => {
    const found: Finding[] = []
    const before = new Map<string, { at: string; value: number }>()
    for (const { at, area, value } of figures.filter(one => one.indicator === numerator).sort(byTime)) {
      const under = values.get(`${denominator}|${at}|${area ?? ''}`)
      if (value === null || under === null || under === undefined || under === 0) continue
      const quotient = value / under
      const last = before.get(area ?? '')
      before.set(area ?? '', { at, value: quotient })
      const move = last ? moved(last.value, quotient) : null
      if (last && move !== null && Math.abs(move) > percent)
        found.push({
          code: 'quotient-moved',
          indicator: numerator,
          at,
          ...(area === undefined ? {} : { area }),
          computed: quotient,
          before: last.at,
          percent: move
        })
    }
    return found
  })
}

/** Published values as figures of their own series, one for each value that has a number and is not doubted. */
export const asFigures = (cells: readonly Cell[]): Computed[] =>
  cells.flatMap(cell =>
    cell.age !== undefined || cell.sex !== undefined
      ? []
      : cell.sources.flatMap(({ current: { value, unit, doubt } }) =>
          doubt !== undefined
            ? []
            : [
                {
                  indicator: cell.series,
                  unit,
                  at: cell.day ?? cell.period ?? '',
                  ...(cell.area === undefined ? {} : { area: cell.area }),
                  value
                }
              ]
        )
  )

const byTime = (a: Computed, b: Computed): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)
const moved = (before: number | null, after: number | null): number | null =>
  before === null || after === null || before === 0 ? null : ((after - before) / before) * 100
