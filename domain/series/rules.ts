/** What an import is refused for, row by row: the same reasons in the preview of a file and in the act. */
import type { Day } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import type { Series } from '../law/series.ts'
import type { SeriesImport, SeriesRow } from './entries.ts'
import { edgesOf } from './period.ts'

/** Each rule in a sentence for the command line; the screens have their own in three languages. */
export const sentences = {
  'series-stock-needs-a-day': 'a stock stands on a day: write the day, not the year',
  'series-flow-needs-a-period': 'a flow happens in a period: write the year, quarter or month',
  'series-day-or-period': 'write either a day or a period',
  'series-unit-differs': 'the series is counted in another unit',
  'series-without-this-cut': 'the series is not cut by this',
  'series-band-is-empty': 'the age band ends before it begins',
  'series-cell-twice': 'the same cell stands in this import twice',
  'series-later-than-read': 'lies after the day on which the source was read',
  'series-published-later': 'published after it was read',
  'not-yet-happened': 'lies in the future'
} as const
export type SeriesRule = keyof typeof sentences
/** `row` is the place in `rows`, absent where the import as a whole is meant; `field` is the path in the input. */
export type SeriesFault = { row?: number; column: string; field: string; rule: SeriesRule }

/** `today` is the present of the installation. */
export function faultsOf({ asAt, published, rows }: SeriesImport, law: Law, today: Day): SeriesFault[] {
  const found: SeriesFault[] = []
  if (asAt > today) found.push({ column: 'as-at', field: 'asAt', rule: 'not-yet-happened' })
  if (published !== undefined && published > asAt)
    found.push({ column: 'published', field: 'published', rule: 'series-published-later' })
  const met = new Set<string>()
  for (const [at, row] of rows.entries()) {
    const tell = (column: keyof SeriesRow, rule: SeriesRule) =>
      found.push({ row: at, column, field: `rows.${at}.${column}`, rule })
    const series = law.series(row.series)
    if (!series) continue
    whenFaults(row, series, asAt, tell)
    if (row.unit !== series.unit) tell('unit', 'series-unit-differs')
    for (const cut of ['area', 'age', 'sex'] as const)
      if (row[cut] !== undefined && !series.cuts.includes(cut)) tell(cut, 'series-without-this-cut')
    const band = row.age === undefined ? null : bandOf(row.age)
    if (band && band.to < band.from) tell('age', 'series-band-is-empty')
    const key = cellKey(row)
    if (met.has(key)) tell('series', 'series-cell-twice')
    met.add(key)
  }
  return found
}

type Tell = (column: keyof SeriesRow, rule: SeriesRule) => void

/** A year alone is no day: "2018" has been said of the first of January and of all twelve months. */
function whenFaults({ day, period }: SeriesRow, { kind }: Series, asAt: string, tell: Tell): void {
  if (kind === 'stock' && (day === undefined || period !== undefined)) tell('day', 'series-stock-needs-a-day')
  if (kind === 'flow' && (period === undefined || day !== undefined)) tell('period', 'series-flow-needs-a-period')
  if (kind === 'ratio' && (day === undefined) === (period === undefined)) tell('day', 'series-day-or-period')
  if (day !== undefined && day > asAt) tell('day', 'series-later-than-read')
  const ends = period === undefined ? undefined : edgesOf(period)?.to
  if (ends !== undefined && ends > asAt) tell('period', 'series-later-than-read')
}

/** Both ends are counted in; `85-` has no upper end. */
export function bandOf(age: string): { from: number; to: number } {
  const [from = '0', to] = age.split('-')
  return { from: Number(from), to: to === undefined ? Number(from) : to === '' ? Number.POSITIVE_INFINITY : Number(to) }
}

type Cell = Pick<SeriesRow, 'series' | 'day' | 'period' | 'area' | 'age' | 'sex'>
/** What a value is of: two values of one key say something about the same thing. */
export const cellKey = ({ series, day, period, area, age, sex }: Cell): string =>
  [series, day ?? period, area, age, sex].map(one => one ?? '').join('|')
