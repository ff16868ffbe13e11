/**
 * Rounding instead of hiding: every number goes to a multiple of the base next to it, so that totals still are the sums
 * of their parts wherever that can be had, and the numbers move as little as they can. A multiple stays what it is.
 */
import type { Highs } from 'highs'
import { NEVER_SHOWN, type Problem } from '#domain/disclosure/problem.ts'
import { Programme } from './solver.ts'

/** A sum that does not hold is worse than any cell that moves further than it need. */
const BROKEN = 1000

export type Rounded = { values: Map<number, number>; additive: boolean }

/** For each unknown that is shown, what is shown of it. */
export function rounded(highs: Highs, problem: Problem, base: number, effort: number): Rounded {
  const { unknowns, ties, switches } = problem
  const values = new Map<number, number>()
  const isRounded = (at: number) => {
    const { key, switch: its = NEVER_SHOWN } = unknowns[at] ?? {}
    return key && switches[its]?.counts && switches[its].places.length > 0
  }
  for (const [at, { value }] of unknowns.entries()) if (isRounded(at)) values.set(at, Math.floor(value / base) * base)
  const sums = ties.filter(({ terms }) => terms.every(([at]) => values.has(at)))
  const columns: number[] = []
  const column = new Map<number, number>()
  for (const at of new Set(sums.flatMap(({ terms }) => terms.map(([at]) => at))))
    if ((unknowns[at]?.value ?? 0) % base !== 0) column.set(at, columns.push(at) - 1)
  const additive = sums.length === 0 || raise()
  for (const [at, down] of values) {
    const value = unknowns[at]?.value ?? 0
    if (!column.has(at) && value - down > base / 2) values.set(at, down + base)
  }
  return { values, additive }

  /** Which of the numbers in sums go up; answers whether all sums hold. */
  function raise(): boolean {
    const programme = new Programme(
      highs,
      [
        ...columns.map(at => {
          const up = ((unknowns[at]?.value ?? 0) % base) / base
          return { cost: 1 - 2 * up, least: 0, most: 1, whole: true }
        }),
        ...sums.flatMap(() => [0, 1].map(() => ({ cost: BROKEN, least: 0, most: Number.POSITIVE_INFINITY })))
      ],
      sums.map(({ terms }, nth) => {
        const left = -terms.reduce((sum, [at, times]) => sum + (times * (values.get(at) ?? 0)) / base, 0)
        const up = terms.flatMap(([at, times]) => (column.has(at) ? [[column.get(at) ?? 0, times] as const] : []))
        const off = columns.length + 2 * nth
        return { least: left, most: left, terms: [...up, [off, 1] as const, [off + 1, -1] as const] }
      })
    )
    try {
      const { status, columns: up } = programme.solve(effort)
      const found = status === 'optimal' || (status === 'stopped' && up.some(one => one > 0))
      for (const [nth, at] of columns.entries())
        if (found ? (up[nth] ?? 0) > 0.5 : (unknowns[at]?.value ?? 0) % base > base / 2)
          values.set(at, (values.get(at) ?? 0) + base)
    } finally {
      programme.dispose()
    }
    return sums.every(
      ({ terms }) => Math.abs(terms.reduce((sum, [at, times]) => sum + times * (values.get(at) ?? 0), 0)) < 1e-6
    )
  }
}

/** The problem that is left: a rounded number is known to lie closer to what is shown than the base. */
export function afterRounding(problem: Problem, { values }: Rounded, base: number): Problem {
  const open = Math.max(1, base - 1)
  return {
    ...problem,
    unknowns: problem.unknowns.map((one, at) => {
      const shown = values.get(at)
      // a ratio of rounded numbers tells nothing that they do not
      if (one.key === '') return { ...one, shown: one.hidden }
      return shown === undefined ? one : { ...one, shown: [Math.max(0, shown - open), shown + open] as const }
    }),
    switches: problem.switches.map(one => ({
      ...one,
      forced: one.forced && (one.why === 'forbidden' || one.why === 'rate')
    })),
    guarded: problem.guarded.map(one => ({ ...one, width: Math.min(one.width, open) }))
  }
}
