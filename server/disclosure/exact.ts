/**
 * The best pattern: whole numbers choose the cells, and every attack that gets through adds what the choice must fulfil
 * (Fischetti and Salazar). First with half-hidden cells, which gives a bound that no pattern can beat; then with whole ones.
 */
import type { Highs } from 'highs'
import { Attacker, type Demand, NEARLY } from './attack.ts'
import { type Block, forcedOf, type Pattern, weightOf } from './block.ts'
import { cover, prune } from './cover.ts'
import { Programme, type Row, type Solved } from './solver.ts'

export type Best = { pattern: Pattern; weight: number; bound: number; proven: boolean; steps: number }

const rowOf = ({ shares, least }: Demand): Row => ({ least, most: Number.POSITIVE_INFINITY, terms: [...shares] })

/** @param effort simplex steps after which the best pattern known is taken as it is */
export function* improve(highs: Highs, block: Block, start: Pattern, effort: number): Generator<number, Best> {
  if (block.switches.length === 0) return { pattern: start, weight: 0, bound: 0, proven: true, steps: 0 }
  const attacker = new Attacker(highs, block, start)
  const demands: Demand[] = []
  let best: Pattern = Float64Array.from(start)
  let bound = weightOf(block, forcedOf(block))
  let steps = 0
  const spent = () => steps + attacker.steps
  const columns = (whole: boolean) =>
    block.switches.map(({ weight, forced }) => ({ cost: weight, least: forced ? 1 : 0, most: 1, whole }))
  /** Cells of which half-hiding already shows that no better pattern hides them, or shows them. */
  const settled = ({ value, columns: half, reduced }: Solved) => {
    const gap = weightOf(block, best) - 1 - value + 1e-3
    return columns(true).map((column, at) => {
      const [is, more] = [half[at] ?? 0, reduced[at] ?? 0]
      if (is < NEARLY && more > gap) return { ...column, most: 0 }
      return is > 1 - NEARLY && -more > gap ? { ...column, least: 1 } : column
    })
  }
  const isBest = () => bound > weightOf(block, best) - 1 + 1e-4

  /** Attacks under a pattern: does it withstand, and what does it not fulfil? */
  const attacked = (pattern: Pattern): { withstands: boolean; unfulfilled: Demand[] } => {
    attacker.set(pattern)
    const failed = block.guarded.flatMap(({ unknown, width }) => {
      const { apart, demand } = attacker.range(unknown, width)
      return apart < width - 1e-4 ? [demand] : []
    })
    const isFulfilled = ({ shares, least }: Demand) =>
      [...shares].reduce((sum, [at, share]) => sum + share * (pattern[at] ?? 0), 0) > least - 1e-6
    return { withstands: failed.length === 0, unfulfilled: failed.filter(one => !isFulfilled(one)) }
  }
  /** A pattern that leaves some number too little room, with what it lacks. */
  const mend = (pattern: Pattern, prices?: Float64Array) => {
    const covered = cover(highs, block, pattern, prices)
    const mended = prune(highs, block, covered.pattern)
    steps += covered.steps + mended.steps
    if (covered.lost.length === 0 && weightOf(block, mended.pattern) < weightOf(block, best)) best = mended.pattern
  }
  const relaxed = new Programme(highs, columns(false), [])
  try {
    let half = relaxed.solve()
    for (;;) {
      const { value, columns: pattern } = half
      bound = Math.max(bound, Math.ceil(value - 1e-4))
      yield spent()
      if (isBest() || spent() + relaxed.steps > 0.7 * effort) break
      const { unfulfilled } = attacked(pattern)
      if (unfulfilled.length === 0) break
      demands.push(...unfulfilled)
      for (const demand of unfulfilled) relaxed.addRow(rowOf(demand))
      half = relaxed.solve()
    }
    steps += relaxed.steps
    if (!isBest()) {
      const prices = Float64Array.from(
        block.switches,
        ({ weight }, at) => weight * (1.01 - Math.min(1, half.columns[at] ?? 0))
      )
      mend(forcedOf(block), prices)
      yield spent()
    }
    while (!isBest() && spent() < effort) {
      // only a pattern less than the best one known is looked for
      const less: Row = {
        least: Number.NEGATIVE_INFINITY,
        most: weightOf(block, best) - 1,
        terms: block.switches.map(({ weight }, at) => [at, weight] as const)
      }
      const whole = new Programme(highs, settled(half), [...demands.map(rowOf), less])
      const solved = whole.solve(effort - spent())
      steps += whole.steps
      whole.dispose()
      yield spent()
      if (solved.status === 'infeasible') bound = weightOf(block, best)
      if (solved.status !== 'optimal') break
      bound = Math.max(bound, Math.ceil(solved.bound - 1e-4))
      const pattern = Float64Array.from(solved.columns.subarray(0, block.switches.length), Math.round)
      const { withstands, unfulfilled } = attacked(pattern)
      if (withstands) best = pattern
      if (unfulfilled.length === 0) break
      demands.push(...unfulfilled)
      mend(pattern)
    }
  } finally {
    relaxed.dispose()
    attacker.dispose()
  }
  const weight = weightOf(block, best)
  return { pattern: best, weight, bound: Math.min(bound, weight), proven: isBest(), steps: spent() }
}
