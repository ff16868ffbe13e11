/** Disclosure control as a computation that can be stepped through: what goes on in a thread of its own. */

import { type Problem, problemOf } from '#domain/disclosure/problem.ts'
import type { ProtectionReport } from '#domain/disclosure/protected.ts'
import type { EarlierRelease, Publication } from '#domain/disclosure/publication.ts'
import type { FigureTable } from '#domain/figures/table.ts'
import type { Disclosure } from '#domain/law/disclosure.ts'
import { solver } from './solver.ts'
import { suppress } from './suppress.ts'

/** What a minute of a small machine does. */
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
  const problem = problemOf(publication, rules, earlier)
  const { hidden, ...found } = yield* suppress(highs, problem, effort)
  return {
    tables: withHidden(publication, problem, hidden),
    report: {
      method: 'suppress',
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
