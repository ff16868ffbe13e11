/** Disclosure control as a computation that can be stepped through: what goes on in a thread of its own. */

import { type Problem, problemOf } from '#domain/disclosure/problem.ts'
import type { ProtectionReport } from '#domain/disclosure/protected.ts'
import { categoriesAt, type EarlierRelease, keyOf, type Publication } from '#domain/disclosure/publication.ts'
import { partKeys } from '#domain/disclosure/relations.ts'
import type { FigureTable } from '#domain/figures/table.ts'
import type { Disclosure } from '#domain/law/disclosure.ts'
import { afterRounding, type Rounded, rounded } from './round.ts'
import { solver } from './solver.ts'
import { suppress } from './suppress.ts'

/** Some ten seconds of a small machine for the search of the best, once a good pattern is there. */
export const EFFORT = 300_000

export type Protection = { tables: FigureTable[]; report: ProtectionReport }

/** Hides or rounds what the rules ask for. Yields how far it is, from 0 to 1. */
export async function* compute(
  publication: Publication,
  rules: Disclosure,
  earlier: readonly EarlierRelease[],
  effort: number = EFFORT
): AsyncGenerator<number, Protection> {
  const highs = await solver()
  const exactly = problemOf(publication, rules, earlier)
  const rounding = rules.method === 'round' ? rounded(highs, exactly, rules.base, effort / 2) : null
  const problem = rounding ? afterRounding(exactly, rounding, rules.base) : exactly
  const { hidden, ...found } = yield* suppress(highs, problem, rounding ? effort / 2 : effort)
  const shown = rounding ? withRounded(publication, problem, rounding, rules.base) : publication
  return {
    tables: withHidden(shown, problem, hidden),
    report: {
      method: rules.method,
      additive: rounding?.additive ?? true,
      figures: problem.switches.filter(({ places }) => places.length > 0).length,
      primary: countOf(problem, hidden),
      secondary: problem.switches.filter(({ forced }, at) => hidden[at] && !forced).length,
      weight: found.weight,
      bound: found.bound,
      proven: found.proven,
      lost: found.lost.map(({ guarded, apart }) => ({
        key: problem.unknowns[problem.guarded[guarded]?.unknown ?? -1]?.key ?? '',
        apart
      })),
      broken: problem.broken,
      blocks: found.blocks,
      effort: found.effort
    }
  }
}

function countOf({ switches }: Problem, hidden: readonly boolean[]): ProtectionReport['primary'] {
  const count: ProtectionReport['primary'] = {}
  for (const [at, { forced, why }] of switches.entries())
    if (hidden[at] && forced && why) count[why] = (count[why] ?? 0) + 1
  return count
}

/** The publication with its numbers rounded, and its ratios made of rounded numbers. */
function withRounded(publication: Publication, problem: Problem, { values }: Rounded, base: number): Publication {
  const tables = publication.tables.map(to => ({
    ...to,
    table: { ...to.table, cells: [...to.table.cells], marks: { ...to.table.marks } }
  }))
  const put = (table: number, cell: number, value: number | null) => {
    const one = tables[table]?.table
    if (!one) return
    one.cells[cell] = value
    one.marks[cell] = value === null ? 'suppressed' : 'rounded'
  }
  for (const [at, value] of values)
    for (const [table, cell] of problem.switches[problem.unknowns[at]?.switch ?? -1]?.places ?? [])
      put(table, cell, value)
  const numbers = new Map(
    problem.unknowns.map((one, at) => [one.key, values.get(at) ?? Math.round(one.value / base) * base])
  )
  for (const { table, role } of publication.tables)
    if (role === 'known')
      for (const [cell, value] of table.cells.entries())
        if (value !== null) numbers.set(keyOf(table.indicator, table.version, categoriesAt(table, cell)), value)
  const counts = publication.tables.map(({ table }) => table)
  for (const [nth, { table, ratio, role = 'shown' }] of publication.tables.entries())
    if (ratio && role === 'shown')
      for (const [cell, value] of table.cells.entries()) {
        if (value === null) continue
        const [above = 0, below = 0] = partKeys(table, cell, ratio, counts).map(side =>
          side.reduce((sum, [key, times]) => sum + times * (numbers.get(key) ?? 0), 0)
        )
        put(nth, cell, below === 0 ? null : Number(((ratio.per * above) / below).toFixed(table.digits)))
      }
  return { ...publication, tables }
}

/** The tables that are shown, without what is hidden. */
function withHidden(publication: Publication, { switches }: Problem, hidden: readonly boolean[]): FigureTable[] {
  const tables = publication.tables.map(({ table }) => ({
    ...table,
    cells: [...table.cells],
    marks: { ...table.marks }
  }))
  for (const [at, { places }] of switches.entries())
    if (hidden[at])
      for (const [table, cell] of places) {
        const one = tables[table]
        if (!one) continue
        one.cells[cell] = null
        one.marks[cell] = 'suppressed'
      }
  return tables.filter((_, at) => (publication.tables[at]?.role ?? 'shown') === 'shown')
}
