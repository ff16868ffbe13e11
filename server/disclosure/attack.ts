/** Who attacks a hidden number: how far up and down it may lie, of all that fits what is known. */
import type { Highs } from 'highs'
import { type Block, type Pattern, roomOf } from './block.ts'
import { Programme } from './solver.ts'

export const NEARLY = 1e-6

/** Σ share · switch ≥ least: every pattern that withstands the attack fulfils it. */
export type Demand = { shares: Map<number, number>; least: number }

export class Attacker {
  readonly #block: Block
  readonly #programme: Programme
  readonly #pattern: Pattern
  /** for each unknown the ties in which it stands */
  readonly #standing: (readonly [tie: number, times: number])[][]

  constructor(highs: Highs, block: Block, pattern: Pattern) {
    this.#block = block
    this.#pattern = Float64Array.from(pattern)
    this.#standing = block.unknowns.map(() => [])
    for (const [tie, terms] of block.ties.entries())
      for (const [at, times] of terms) this.#standing[at]?.push([tie, times])
    this.#programme = new Programme(
      highs,
      block.unknowns.map(one => {
        const [below, above] = roomOf(one, pattern)
        return { cost: 0, least: -below, most: above }
      }),
      block.ties.map(terms => ({ least: 0, most: 0, terms }))
    )
  }

  get steps(): number {
    return this.#programme.steps
  }

  set(pattern: Pattern): void {
    for (const [at, one] of this.#block.unknowns.entries()) {
      if (one.switch < 0 || pattern[one.switch] === this.#pattern[one.switch]) continue
      const [below, above] = roomOf(one, pattern)
      this.#programme.bounds(at, -below, above)
    }
    this.#pattern.set(pattern)
  }

  /** How far apart the greatest and the least value lie, and what every pattern must fulfil in which they lie `width` apart. */
  range(unknown: number, width: number): { apart: number; demand: Demand } {
    const shares = new Map<number, number>()
    let apart = 0
    let least = width
    for (const cost of [-1, 1]) {
      this.#programme.cost(unknown, cost)
      const { value, prices } = this.#programme.solve()
      apart -= value
      least -= this.#charge(shares, unknown, cost, prices)
    }
    this.#programme.cost(unknown, 0)
    return { apart, demand: strengthened({ shares, least }) }
  }

  /**
   * By duality the value reached is at most the sum of all rooms, each at its price. Adds the price of each switch to
   * `shares` and answers what is there without any.
   */
  #charge(shares: Map<number, number>, unknown: number, cost: number, prices: Float64Array): number {
    let known = 0
    for (const [at, one] of this.#block.unknowns.entries()) {
      let reduced = at === unknown ? cost : 0
      for (const [tie, times] of this.#standing[at] ?? []) reduced -= times * (prices[tie] ?? 0)
      const price = Math.abs(reduced)
      if (price < 1e-9) continue
      const [shown, hidden] = reduced > 0 ? one.below : one.above
      if (one.switch < 0) known += price * hidden
      else if (this.#block.switches[one.switch]?.forced) known += price * hidden
      else {
        known += price * shown
        const share = price * (hidden - shown)
        if (share > NEARLY) shares.set(one.switch, (shares.get(one.switch) ?? 0) + share)
      }
    }
    return known
  }

  dispose(): void {
    this.#programme.dispose()
  }
}

/** No switch can do more than all that is asked. */
const strengthened = ({ shares, least }: Demand): Demand => ({
  least,
  shares: new Map([...shares].map(([at, share]) => [at, Math.min(share, least)]))
})
