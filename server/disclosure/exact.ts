/**
 * The best pattern: whole numbers choose the cells, and every attack that gets through adds what the choice must fulfil
 * (Fischetti and Salazar). First with half-hidden cells, which gives a bound that no pattern can beat; then with whole ones.
 */
import type { Highs } from 'highs'
import { Attacker, type Demand, NEARLY } from './attack.ts'
import { type Block, forcedOf, type Pattern, weightOf } from './block.ts'
import { cover } from './cover.ts'
import { Programme, type Row } from './solver.ts'

export type Best = { pattern: Pattern; weight: number; bound: number; proven: boolean; steps: number }

const rowOf = ({ shares, least }: Demand): Row => ({ least, most: Number.POSITIVE_INFINITY, terms: [...shares] })

/** @param effort simplex steps after which the best pattern known is taken as it is */
export function* improve(highs: Highs, block: Block, start: Pattern, effort: number): Generator<number, Best> {
  const attacker = new Attacker(highs, block, start)
  const demands: Demand[] = []
  let best: Pattern = Float64Array.from(start)
  let bound = weightOf(block, forcedOf(block))
  let steps = 0
  const spent = () => steps + attacker.steps
  const columns = (whole: boolean) =>
    block.switches.map(({ weight, forced }) => ({ cost: weight, least: forced ? 1 : 0, most: 1, whole }))
  const isBest = () => bound > weightOf(block, best) - 1 + 1e-4

  /** Attacks under a pattern; answers what it does not fulfil. */
  const violated = (pattern: Pattern): Demand[] => {
    attacker.set(pattern)
    return block.guarded.flatMap(({ unknown, width }) => {
      const { apart, demand } = attacker.range(unknown, width)
      return apart < width - 1e-4 && demand.least > NEARLY ? [demand] : []
    })
  }
  /** A pattern that leaves some number too little room, with what it lacks. */
  const mend = (pattern: Pattern, prices?: Float64Array) => {
    const mended = cover(highs, block, pattern, prices)
    steps += mended.steps
    if (mended.lost.length === 0 && weightOf(block, mended.pattern) < weightOf(block, best)) best = mended.pattern
  }
  const relaxed = new Programme(highs, columns(false), [])
  try {
    let half: Pattern = start
    for (;;) {
      const { value, columns: pattern } = relaxed.solve()
      half = pattern
      bound = Math.max(bound, Math.ceil(value - 1e-4))
      yield spent()
      if (isBest() || spent() + relaxed.steps > effort / 2) break
      const demanded = violated(pattern)
      if (demanded.length === 0) break
      demands.push(...demanded)
      for (const demand of demanded) relaxed.addRow(rowOf(demand))
    }
    steps += relaxed.steps
    if (!isBest()) {
      const prices = Float64Array.from(block.switches, ({ weight }, at) => weight * (1.01 - Math.min(1, half[at] ?? 0)))
      mend(forcedOf(block), prices)
      yield spent()
    }
    while (!isBest() && spent() < effort) {
      const whole = new Programme(highs, columns(true), demands.map(rowOf))
      const solved = whole.solve(effort - spent())
      steps += whole.steps
      whole.dispose()
      yield spent()
      bound = Math.max(bound, Math.ceil(solved.bound - 1e-4))
      if (solved.status !== 'optimal') break
      const pattern = Float64Array.from(solved.columns.subarray(0, block.switches.length), Math.round)
      const demanded = violated(pattern)
      if (demanded.length === 0) {
        best = pattern
        break
      }
      demands.push(...demanded)
      mend(pattern)
    }
  } finally {
    relaxed.dispose()
    attacker.dispose()
  }
  const weight = weightOf(block, best)
  return { pattern: best, weight, bound: Math.min(bound, weight), proven: isBest(), steps: spent() }
}
