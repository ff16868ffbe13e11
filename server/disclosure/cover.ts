/**
 * A good pattern quickly: for each guarded number the cheapest further cells that leave it room, found by a linear
 * programme; then every cell is shown again that is not needed after all.
 */
import type { Highs } from 'highs'
import { NEARLY } from './attack.ts'
import { type Block, forcedOf, type Pattern, roomOf, within } from './block.ts'
import { Programme } from './solver.ts'

/** Two tables that both fit what is shown, and in which a number lies far enough apart: the switches they stand on. */
type Witness = { uses: Set<number> }

/** A cell already hidden costs next to nothing, and yet no more of them are moved than need be. */
const FREE = 1e-3

export class Coverer {
  readonly #block: Block
  readonly #programme: Programme
  readonly #rooms: (readonly [number, number])[]
  readonly #prices: Float64Array
  readonly pattern: Pattern
  readonly #witnesses: (Witness | null)[]

  /** @param prices what the linear programme takes each switch to cost; its weight where it is left out */
  constructor(highs: Highs, block: Block, base: Pattern, prices?: Float64Array) {
    this.#block = block
    this.#prices = prices ?? Float64Array.from(block.switches, ({ weight }) => weight)
    this.pattern = Float64Array.from(base)
    this.#witnesses = block.guarded.map(() => null)
    const all = Float64Array.from(block.switches, () => 1)
    this.#rooms = block.unknowns.map(one => roomOf(one, all))
    const sides = this.#rooms.flatMap(([below, above], at) => {
      const cost = this.#cost(at)
      const room = (most: number) => ({ cost, least: 0, most })
      return [room(above), room(below), room(above), room(below)]
    })
    const rows = [0, 2].flatMap(table =>
      block.ties.map(terms => ({
        least: 0,
        most: 0,
        terms: terms.flatMap(([at, times]) => [[4 * at + table, times] as const, [4 * at + table + 1, -times] as const])
      }))
    )
    // one row for each guarded number, that asks for nothing until it is its turn
    const turns = block.guarded.map(({ unknown }) => ({
      least: Number.NEGATIVE_INFINITY,
      most: Number.POSITIVE_INFINITY,
      terms: [1, -1, -1, 1].map((sign, side) => [4 * unknown + side, sign] as const)
    }))
    this.#programme = new Programme(highs, sides, [...rows, ...turns])
  }

  get steps(): number {
    return this.#programme.steps
  }

  #cost(at: number): number {
    const one = this.#block.unknowns[at]
    if (!one || one.switch < 0 || this.pattern[one.switch] === 1) return FREE
    return FREE + (this.#prices[one.switch] ?? 1)
  }

  #price(switched: number): void {
    for (const [at, one] of this.#block.unknowns.entries())
      if (one.switch === switched)
        for (let side = 0; side < 4; side++) this.#programme.cost(4 * at + side, this.#cost(at))
  }

  /** While a switch is closed its unknowns may not leave the room that they have when shown. */
  #close(switched: number, closed: boolean): void {
    for (const [at, one] of this.#block.unknowns.entries()) {
      if (one.switch !== switched) continue
      const [below, above] = closed ? [one.below[0], one.above[0]] : (this.#rooms[at] ?? [0, 0])
      for (const table of [0, 2]) {
        this.#programme.bounds(4 * at + table, 0, above)
        this.#programme.bounds(4 * at + table + 1, 0, below)
      }
    }
  }

  /** The cheapest way to leave a guarded number its room: the switches that it stands on; null where there is none. */
  #way(guarded: number): Witness | null {
    const row = 2 * this.#block.ties.length + guarded
    this.#programme.rowBounds(row, this.#block.guarded[guarded]?.width ?? 0, Number.POSITIVE_INFINITY)
    const { status, columns } = this.#programme.solve()
    this.#programme.rowBounds(row, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    if (status !== 'optimal') return null
    const uses = new Set<number>()
    for (const [at, one] of this.#block.unknowns.entries()) {
      if (one.switch < 0) continue
      for (const table of [0, 2]) {
        const moved = (columns[4 * at + table] ?? 0) - (columns[4 * at + table + 1] ?? 0)
        if (moved > one.above[0] + NEARLY || -moved > one.below[0] + NEARLY) uses.add(one.switch)
      }
    }
    return { uses }
  }

  /** Hides what is needed so that every guarded number has its room; answers those that cannot have it. */
  cover(): number[] {
    const lost: number[] = []
    for (const guarded of this.#block.guarded.keys()) {
      const way = this.#way(guarded)
      if (!way) lost.push(guarded)
      else for (const at of way.uses) this.#hide(at)
      this.#witnesses[guarded] = way
    }
    return lost
  }

  #hide(switched: number): void {
    if (this.pattern[switched] === 1) return
    this.pattern[switched] = 1
    this.#price(switched)
  }

  /** Shows again what can be shown, the dearest first. */
  prune(): void {
    const { switches } = this.#block
    const order = [...switches.keys()]
      .filter(at => this.pattern[at] === 1 && !switches[at]?.forced)
      .sort((a, b) => (switches[b]?.weight ?? 0) - (switches[a]?.weight ?? 0) || a - b)
    for (const at of switches.keys()) if (this.pattern[at] === 0) this.#close(at, true)
    for (const at of order) {
      this.#close(at, true)
      const found = new Map<number, Witness>()
      const stands = [...this.#witnesses.entries()].every(([guarded, witness]) => {
        if (!witness?.uses.has(at)) return true
        const way = this.#way(guarded)
        if (way) found.set(guarded, way)
        return way !== null
      })
      if (!stands) {
        this.#close(at, false)
        continue
      }
      this.pattern[at] = 0
      for (const [guarded, way] of found) this.#witnesses[guarded] = way
    }
  }

  dispose(): void {
    this.#programme.dispose()
  }
}

export type Covered = { pattern: Pattern; lost: number[]; steps: number }

/**
 * A pattern that leaves every guarded number its room, and the guarded numbers that cannot have it.
 * @param prices what the linear programme takes each switch to cost; its weight where it is left out
 */
export function cover(highs: Highs, block: Block, base: Pattern, prices?: Float64Array): Covered {
  const coverer = new Coverer(highs, block, base, prices)
  try {
    const lost = coverer.cover()
    return { pattern: Float64Array.from(coverer.pattern), lost, steps: coverer.steps }
  } finally {
    coverer.dispose()
  }
}

/** What can be shown again of a pattern that leaves every guarded number its room. */
export function prune(highs: Highs, block: Block, covered: Pattern): { pattern: Pattern; steps: number } {
  const pattern = Float64Array.from(covered)
  let steps = 0
  for (const part of within(block, pattern)) {
    // of what is hidden, the cheapest that will do: on most of the rest nothing stands
    const pruner = new Coverer(highs, part, forcedOf(part))
    pruner.cover()
    pruner.prune()
    for (const [at, { of }] of part.switches.entries()) pattern[of] = pruner.pattern[at] ?? 1
    steps += pruner.steps
    pruner.dispose()
  }
  // what has nothing to do with any guarded number need not be hidden either
  const kept = new Set(within(block, pattern).flatMap(part => part.switches.map(({ of }) => of)))
  for (const [at, { forced }] of block.switches.entries()) if (!forced && !kept.has(at)) pattern[at] = 0
  return { pattern, steps }
}
