/** Which figures tell of single people by themselves, as the pack's rules say. */
import { type FigureTable, TOTAL } from '../figures/table.ts'
import type { Disclosure } from '../law/disclosure.ts'
import { categoriesAt, isCount, type Parents, type TableToPublish } from './publication.ts'

/** Why a figure may not be shown, and how wide open its value has to stay; width 0: it only may not be shown. */
export type Secret = { why: 'small' | 'dominated' | 'group' | 'forbidden' | 'rate' | 'revision'; width: number }

/** A number too small to be shown. */
export const isSmall = (value: number, unit: string, rules: Disclosure): boolean =>
  rules.units.includes(unit) && value > 0 && value < rules.threshold.least

/** What the rules say of a number by itself. */
export const secretOf = (value: number, unit: string, rules: Disclosure): Secret | null =>
  isSmall(value, unit, rules) ? { why: 'small', width: rules.threshold.width } : null

/** What the rules say of a figure that was published as `was` and is `now`, cut by these dimensions. */
export function secretOfRevision(
  { was, now }: { was: number; now: number },
  cuts: readonly string[],
  unit: string,
  rules: Disclosure
): Secret | null {
  const { least, width } = rules.threshold
  if (!isSmall(Math.abs(now - was), unit, rules)) return null
  const may = rules.revisions?.some(
    ({ from, dims }) => Math.min(was, now) >= Math.max(from, least) && cuts.every(cut => dims.includes(cut))
  )
  return may ? null : { why: 'revision', width }
}

/** What the rules say of a cell of a table; the small number before all else. */
export function secretAt(to: TableToPublish, cell: number, parents: Parents, rules: Disclosure): Secret | null {
  const { table } = to
  const value = table.cells[cell] ?? null
  if (value === null) return null
  const small = isCount(table) ? secretOf(value, table.unit, rules) : null
  if (small) return small
  if (isDominated(to, cell, rules))
    return {
      why: 'dominated',
      width: Math.max(rules.threshold.width, Math.ceil((1 - (rules.dominance?.share ?? 1)) * value))
    }
  if (isFromFew(to, cell, rules))
    return {
      why: 'dominated',
      width: Math.max(rules.threshold.width, Math.ceil((rules.amounts?.open ?? 0) * Math.abs(value)))
    }
  if (isForbidden(table, cell, parents, rules)) return { why: 'forbidden', width: value > 0 ? 1 : 0 }
  return null
}

function isDominated({ table, contributors, largest }: TableToPublish, cell: number, rules: Disclosure): boolean {
  const value = table.cells[cell] ?? 0
  if (!rules.dominance || !value || !isCount(table)) return false
  const few = contributors?.[cell] ?? Number.POSITIVE_INFINITY
  const most = largest?.[cell] ?? 0
  return few < rules.dominance.contributors || most > rules.dominance.share * value
}

/** A sum, as of money, that tells what few were given. */
function isFromFew({ table, contributors }: TableToPublish, cell: number, { amounts }: Disclosure): boolean {
  if (!amounts?.units.includes(table.unit) || !isCount(table) || !table.cells[cell]) return false
  return (contributors?.[cell] ?? 0) < amounts.contributors
}

/** Cut too finely for so small an area. */
export function isForbidden(table: FigureTable, cell: number, parents: Parents, rules: Disclosure): boolean {
  const categories = categoriesAt(table, cell)
  const isCut = (dim: string) => (categories[dim] ?? TOTAL) !== TOTAL
  return rules.forbidden.some(
    ({ dims, area, level }) =>
      isCut(area) && dims.every(isCut) && levelOf(parents[area], categories[area] ?? '') > level
  )
}

const levelOf = (above: Readonly<Record<string, string | null>> | undefined, category: string): number => {
  let level = 0
  for (let up = above?.[category] ?? null; up !== null; up = above?.[up] ?? null) level++
  return level
}

/** Where everybody of a row stands in one category of a telling dimension: the cell, and the total that it nearly fills. */
export function groupsIn(table: FigureTable, rules: Disclosure): { cell: number; total: number }[] {
  const { group } = rules
  if (!group || !isCount(table) || !rules.units.includes(table.unit)) return []
  return table.dims.flatMap((dim, depth) => {
    const whole = dim.categories.indexOf(TOTAL)
    if (whole < 0 || !group.dims.includes(dim.code)) return []
    const step = table.dims.slice(depth + 1).reduce((size, { categories }) => size * categories.length, 1)
    return [...table.cells.keys()].flatMap(cell => {
      const place = Math.floor(cell / step) % dim.categories.length
      const total = cell + (whole - place) * step
      const [value, sum] = [table.cells[cell] ?? 0, table.cells[total] ?? 0]
      return place !== whole && value > 0 && value >= group.share * sum ? [{ cell, total }] : []
    })
  })
}
