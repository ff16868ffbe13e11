/** A table cell by cell, as it may be written out: a cell that is kept back or has no figure never holds a number. */
import { type FigureTable, type Mark, placesOf } from './table.ts'

export type WrittenCell = {
  /** its place in `cells` */
  at: number
  /** its categories, in the order of the dimensions */
  categories: readonly string[]
  value: number | null
  mark: Mark | null
}

/** A cell whose number may be shown, with the digits of the table; a missing number without a mark is a gap. */
export function written(table: FigureTable, at: number): { value: number | null; mark: Mark | null } {
  const mark = table.marks[at] ?? null
  if (mark !== null && mark !== 'rounded') return { value: null, mark }
  const cell = table.cells[at] ?? null
  if (cell === null || !Number.isFinite(cell)) return { value: null, mark: 'gap' }
  // plus zero: a rounded −0.4 is 0
  return { value: Number(cell.toFixed(table.digits)) + 0, mark }
}

/** @throws RangeError if the cells are not those of the dimensions. */
export function writtenCells(table: FigureTable): WrittenCell[] {
  const size = table.dims.reduce((product, dim) => product * dim.categories.length, 1)
  if (table.cells.length !== size)
    throw new RangeError(`the table ${table.indicator} has ${table.cells.length} cells, its dimensions ${size}`)
  return table.cells.map((_cell, at) => {
    const places = placesOf(table.dims, at)
    return { at, categories: table.dims.map((dim, d) => dim.categories[places[d] ?? 0] ?? ''), ...written(table, at) }
  })
}
