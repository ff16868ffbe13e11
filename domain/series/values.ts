/** All values of imported series side by side: who gives what, since when it is known, and where sources differ. */

import { canonical } from '../kernel/canonical.ts'
import type { Moment } from '../kernel/time.ts'
import type { SeriesImport, SeriesRow } from './entries.ts'
import { holds } from './holds.ts'
import { cellKey } from './rules.ts'

/** An import as it stands in the journal. */
export type StandingImport = SeriesImport & {
  id: string
  recordedAt: Moment
  withdrawnAt: Moment | null
}

/** One value of one source. */
export type Value = Pick<SeriesRow, 'value' | 'digits' | 'qualifier' | 'unit' | 'doubt'> & {
  source: string
  import: string
  asAt: string
  published: string | null
  recordedAt: Moment
}
export type Cell = Pick<SeriesRow, 'series' | 'day' | 'period' | 'area' | 'age' | 'sex'> & {
  /** the value that each source gives now, and what it gave before, newest first */
  sources: readonly { current: Value; earlier: readonly Value[] }[]
  /** two sources give values of which not both can be right */
  conflict: boolean
}

/**
 * Every cell with the values known at a moment, in order of series and time. A withdrawn import is not there any more;
 * of one source the version read last from it speaks, of two read on one day the one written last.
 */
export function cellsOf(imports: readonly StandingImport[], about: number, knownAt?: Moment): Cell[] {
  const cells = new Map<string, { row: SeriesRow; bySource: Map<string, Value[]> }>()
  for (const one of imports) {
    if (knownAt !== undefined && one.recordedAt > knownAt) continue
    if (one.withdrawnAt !== null && (knownAt === undefined || one.withdrawnAt <= knownAt)) continue
    for (const row of one.rows) {
      const key = cellKey(row)
      const cell = cells.get(key) ?? { row, bySource: new Map() }
      cells.set(key, cell)
      const values = cell.bySource.get(one.source) ?? []
      cell.bySource.set(one.source, values)
      values.push(asValue(one, row))
    }
  }
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { row, bySource }]) => {
      const sources = [...bySource]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([, values]) => {
          const [current, ...earlier] = values.sort(later)
          return current ? [{ current, earlier }] : []
        })
      const { series, day, period, area, age, sex } = row
      return {
        series,
        ...Object.fromEntries(Object.entries({ day, period, area, age, sex }).filter(([, one]) => one !== undefined)),
        sources,
        conflict: differ(
          sources.map(one => one.current),
          about
        )
      }
    })
}

const asValue = ({ id, source, asAt, published, recordedAt }: StandingImport, row: SeriesRow): Value => ({
  value: row.value,
  digits: row.digits,
  qualifier: row.qualifier,
  unit: row.unit,
  ...(row.doubt === undefined ? {} : { doubt: row.doubt }),
  source,
  import: id,
  asAt,
  published: published ?? null,
  recordedAt
})

const later = (a: Value, b: Value): number =>
  a.asAt !== b.asAt ? (a.asAt > b.asAt ? -1 : 1) : a.recordedAt > b.recordedAt ? -1 : 1

/** A gap contradicts nobody; a bound or a round number contradicts what does not keep to it. */
function differ(values: readonly Value[], about: number): boolean {
  const given = values.filter((one): one is Value & { value: number } => one.value !== null)
  return given.some((a, at) => given.slice(at + 1).some(b => !agree(a, b, about)))
}
type Given = Value & { value: number }
function agree(a: Given, b: Given, about: number): boolean {
  if (a.value === b.value) return true
  if (b.qualifier === 'exact' && a.qualifier !== 'exact') return agree(b, a, about)
  if (a.qualifier === 'exact') {
    // of two exact values the rougher is the finer one rounded
    const rough = b.qualifier === 'exact' && a.digits < b.digits
    return rough ? holds(b.value, a, about) : holds(a.value, b, about)
  }
  return true
}

/** Has this source said exactly this before, and does it still stand? */
export const alreadyThere = (one: SeriesImport, imports: readonly StandingImport[]): StandingImport | undefined =>
  imports.find(
    other =>
      other.withdrawnAt === null &&
      other.source === one.source &&
      other.asAt === one.asAt &&
      canonical(other.rows) === canonical(one.rows)
  )
