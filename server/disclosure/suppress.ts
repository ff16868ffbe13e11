/** Chooses what to hide, block by block: a good pattern for all of them, then the best one as far as the effort reaches. */
import type { Highs } from 'highs'
import type { Problem } from '#domain/disclosure/problem.ts'
import { Attacker, NEARLY } from './attack.ts'
import { type Block, blocksOf, forcedOf, type Pattern } from './block.ts'
import { cover } from './cover.ts'
import { improve } from './exact.ts'

export type Suppression = {
  /** for each switch of the problem, whether it is on */
  hidden: boolean[]
  bound: number
  weight: number
  proven: boolean
  blocks: number
  lost: { guarded: number; apart: number }[]
  effort: number
}

/** Yields how far it is, from 0 to 1. */
export function* suppress(highs: Highs, problem: Problem, effort: number): Generator<number, Suppression> {
  const hidden = problem.switches.map(({ forced }) => forced)
  const blocks = blocksOf(problem)
  const done: Suppression = { hidden, bound: 0, weight: 0, proven: true, blocks: blocks.length, lost: [], effort: 0 }
  const patterns: Pattern[] = []
  for (const [at, block] of blocks.entries()) {
    const { pattern, lost, steps } = quick(highs, block)
    patterns.push(pattern)
    done.lost.push(...lost)
    done.effort += steps
    yield (0.4 * (at + 1)) / blocks.length
  }
  const size = blocks.reduce((sum, { guarded }) => sum + guarded.length, 0)
  let share = 0
  for (const [at, block] of blocks.entries()) {
    const part = block.guarded.length / Math.max(1, size)
    const improving = improve(highs, block, patterns[at] ?? forcedOf(block), effort * part)
    let step = improving.next()
    while (!step.done) {
      yield 0.4 + 0.6 * (share + part * Math.min(1, step.value / (effort * part)))
      step = improving.next()
    }
    const best = step.value
    share += part
    done.effort += best.steps
    done.bound += best.bound
    done.weight += best.weight
    done.proven &&= best.proven
    for (const [local, { of }] of block.switches.entries()) hidden[of] = best.pattern[local] === 1
  }
  const inBlocks = new Set(blocks.flatMap(({ switches }) => switches.map(({ of }) => of)))
  const apart = problem.switches.reduce(
    (sum, { weight, forced }, at) => sum + (forced && !inBlocks.has(at) ? weight : 0),
    0
  )
  done.bound += apart
  done.weight += apart
  return done
}

/** Without looking for the best. What cannot be kept open as far as it should be is kept open as far as it can be. */
function quick(highs: Highs, block: Block): { pattern: Pattern; lost: Suppression['lost']; steps: number } {
  const lost: Suppression['lost'] = []
  let steps = 0
  for (let pass = 1; ; pass++) {
    const covered = cover(highs, block, forcedOf(block))
    steps += covered.steps
    if (covered.lost.length === 0) return { pattern: covered.pattern, lost, steps }
    const attacker = new Attacker(
      highs,
      block,
      Float64Array.from(block.switches, () => 1)
    )
    for (const at of covered.lost.toReversed()) {
      const one = block.guarded[at]
      if (!one) continue
      const { apart } = attacker.range(one.unknown, one.width)
      lost.push({ guarded: one.of, apart: Math.round(apart * 1000) / 1000 })
      if (apart < 2 * NEARLY || pass > 2) block.guarded.splice(at, 1)
      else one.width = Math.min(one.width, apart) * (1 - NEARLY) - NEARLY
    }
    steps += attacker.steps
    attacker.dispose()
  }
}
