/** Whether the parts of a dimension make its whole, by the figures themselves. */
import { cellAt, type FigureTable, placesOf, TOTAL } from './table.ts'
import { written } from './written.ts'

/**
 * A rate is never the sum of its parts; counts are where every whole that can be compared is. Without a whole, or with
 * none that can be compared, nothing vouches for it.
 */
export function additive(table: FigureTable, dim: string): boolean {
  const at = table.dims.findIndex(({ code }) => code === dim)
  const categories = table.dims[at]?.categories ?? []
  const total = categories.indexOf(TOTAL)
  if (table.kind === 'ratio' || total < 0) return false
  let compared = 0
  for (let cell = 0; cell < table.cells.length; cell++) {
    const places = placesOf(table.dims, cell)
    if (places[at] !== total) continue
    const read = categories.map((_one, place) => written(table, cellAt(table.dims, places.with(at, place))))
    if (read.some(({ mark }) => mark !== null)) continue
    const parts = read.reduce((sum, { value }, place) => sum + (place === total ? 0 : (value ?? 0)), 0)
    if (Math.abs(parts - (read[total]?.value ?? 0)) > 0.5 * 10 ** -table.digits) return false
    compared++
  }
  return compared > 0
}
