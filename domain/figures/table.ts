/**
 * A table of figures, as the explorer shows it, a release freezes it and open data carries it: every combination of the
 * categories of its dimensions is one cell. It holds codes only; words are the reader's language's business.
 */
import { z } from 'zod'
import { Moment } from '../kernel/time.ts'

/** The category that stands for the whole of a dimension (as SDMX writes it). */
export const TOTAL = '_T'
/** The category of those of whom it is not known. */
export const UNKNOWN = '_U'

/**
 * Why a cell does not simply hold its number: `gap`, there is no figure for it (which is not zero); `suppressed`, kept
 * back because it would tell of single children (primary) or lead to such a cell (secondary); `rounded`; `refused`, the
 * rate cannot be computed from the denominators there are.
 */
export const Mark = z.enum(['gap', 'suppressed', 'rounded', 'refused'])
export type Mark = z.infer<typeof Mark>

/**
 * `time` is always the first dimension: its categories are days ('2023-12-31') for a stock and periods ('2023',
 * '2023-Q1', '2023-05', or 'from/to') for a flow. In every other dimension TOTAL, where there is one, comes first.
 * `cells` is row-major over `dims`; `marks` has a row for each cell that is not simply its number.
 */
export const FigureTable = z.strictObject({
  indicator: z.string(),
  version: z.int(),
  unit: z.string(),
  kind: z.enum(['stock', 'flow', 'ratio']),
  /** digits after the point */
  digits: z.int().min(0).max(6),
  dims: z.array(z.strictObject({ code: z.string(), categories: z.array(z.string()).min(1) })).min(1),
  cells: z.array(z.number().nullable()),
  marks: z.record(z.string(), Mark),
  knownAt: Moment
})
export type FigureTable = z.infer<typeof FigureTable>
export type Dimension = FigureTable['dims'][number]

/** The places of a cell's categories, from its place in `cells`. */
export function placesOf(dims: readonly Dimension[], cell: number): number[] {
  const places: number[] = []
  let rest = cell
  for (let at = dims.length - 1; at >= 0; at--) {
    const size = dims[at]?.categories.length ?? 1
    places[at] = rest % size
    rest = Math.floor(rest / size)
  }
  return places
}

/** The place in `cells` of the cell at these places in its dimensions. */
export const cellAt = (dims: readonly Dimension[], places: readonly number[]): number =>
  dims.reduce((at, dim, depth) => at * dim.categories.length + (places[depth] ?? 0), 0)

/** The cell of these categories, by dimension code; a dimension not named is read at its first category. */
export function cellOf(
  table: FigureTable,
  wanted: Readonly<Record<string, string>>
): { value: number | null; mark: Mark | null } {
  const places = table.dims.map(dim => Math.max(0, dim.categories.indexOf(wanted[dim.code] ?? dim.categories[0] ?? '')))
  const at = cellAt(table.dims, places)
  return { value: table.cells[at] ?? null, mark: table.marks[at] ?? null }
}
