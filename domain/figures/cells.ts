/**
 * Kept cells: what came into an account and left it up to each day, as it is known now, summed over what figures are
 * seldom cut by. A stock on any day is one number a cell, whatever the number of rows behind it.
 */
import type { Account } from './spell.ts'

/** Fields that cells do not keep apart. */
const finer = new Set([
  'service',
  'office',
  'basis',
  'ground',
  'sex',
  'disability',
  'territory',
  'role',
  'risk',
  'violence',
  'lead',
  'urgent',
  'support',
  'kin',
  'voice',
  'petition',
  'court',
  'force',
  'channel',
  'source',
  'urgency',
  'signalKind',
  'coordination',
  'check'
])
export const isKept = (field: string): boolean => !finer.has(field)

type Cell = { account: Account; came: Int32Array; left: Int32Array; pending: number[] }

export class Cells {
  readonly list: Cell[] = []
  readonly #byKey = new Map<string, number>()
  #first = 0
  #days = 0

  /** The cell of an account, of whose fields only the kept ones count; `area` stands for the office. */
  cellOf(account: Account, area: string | undefined): number {
    const kept = Object.entries(account).filter(([field]) => isKept(field))
    const coarse = Object.fromEntries(area ? [...kept, ['area', area]] : kept)
    const key = JSON.stringify(coarse)
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    this.#byKey.set(key, this.list.length)
    this.list.push({
      account: coarse,
      came: new Int32Array(this.#days),
      left: new Int32Array(this.#days),
      pending: []
    })
    return this.list.length - 1
  }

  /** Notes what came (or left, by sign of the side) on a day; it is folded in when the cell is next read. */
  add(cell: number, side: 'in' | 'out', day: number, amount: number): void {
    this.list[cell]?.pending.push(side === 'in' ? day : -day - 1, amount)
  }

  /** What came in or left up to the end of a day. */
  upTo(cell: number, side: 'in' | 'out', day: number): number {
    const one = this.list[cell]
    if (!one) return 0
    if (one.pending.length > 0) this.#fold(one)
    const sums = side === 'in' ? one.came : one.left
    const at = Math.min(day - this.#first, sums.length - 1)
    return at < 0 ? 0 : (sums[at] ?? 0)
  }

  #fold(cell: Cell): void {
    const { pending } = cell
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    const dayOf = (signed: number) => (signed < 0 ? -signed - 1 : signed)
    for (let at = 0; at < pending.length; at += 2) {
      const day = dayOf(pending[at] as number)
      if (day < low) low = day
      if (day > high) high = day
    }
    this.#reach(low, high)
    const [came, left] = [new Int32Array(this.#days), new Int32Array(this.#days)]
    for (let at = 0; at < pending.length; at += 2) {
      const signed = pending[at] as number
      const sums = signed < 0 ? left : came
      const place = dayOf(signed) - this.#first
      sums[place] = (sums[place] ?? 0) + (pending[at + 1] as number)
    }
    cell.pending = []
    accumulate(cell.came, came)
    accumulate(cell.left, left)
  }

  /** Widens every cell so that it holds the days from `low` to `high`, with room for what is still to come. */
  #reach(low: number, high: number): void {
    if (this.#days > 0 && low >= this.#first && high < this.#first + this.#days) return
    const first = this.#days === 0 ? low : Math.min(low, this.#first)
    const end = Math.max(high + 1, this.#days === 0 ? 0 : this.#first + this.#days) + 400
    const widen = (sums: Int32Array) => {
      const wider = new Int32Array(end - first)
      if (sums.length > 0) {
        wider.set(sums, this.#first - first)
        wider.fill(sums.at(-1) ?? 0, this.#first - first + sums.length)
      }
      return wider
    }
    for (const cell of this.list) {
      cell.came = widen(cell.came)
      cell.left = widen(cell.left)
    }
    this.#first = first
    this.#days = end - first
  }
}

/** Adds daily amounts to sums up to each day. */
function accumulate(sums: Int32Array, daily: Int32Array): void {
  let running = 0
  for (let at = 0; at < sums.length; at++) {
    running += daily[at] as number
    sums[at] = (sums[at] as number) + running
  }
}
