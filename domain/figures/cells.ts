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

/**
 * One side of all cells, day by day and within a day cell by cell, so that all that is asked of a day lies together: sums
 * up to each day (money of years goes past what 32 bits hold), and what is still to be added to them on each day.
 */
type Side = {
  sums: Float64Array
  daily: Int32Array
  /** by cell the first day on which something is to be added */
  fresh: Map<number, number>
}
const sideOf = (size: number): Side => ({
  sums: new Float64Array(size),
  daily: new Int32Array(size),
  fresh: new Map()
})

/** Days and cells by which there is more room than there must be. */
const ROOM = { days: 400, cells: 16 }
/** So many askings are remembered at most. */
const ASKINGS = 200

export class Cells {
  /** of each cell what its accounts have in common */
  readonly accounts: Account[] = []
  readonly #byKey = new Map<string, number>()
  readonly #places = new Map<string, Int32Array>()
  readonly #sides = { in: sideOf(0), out: sideOf(0) }
  /** the first day that there is room for, and for how many days and cells */
  #first = 0
  #days = 0
  #width = 0

  /** The cell of an account, of whose fields only the kept ones count; `area` stands for the office. */
  cellOf(account: Account, area: string | undefined): number {
    const kept = Object.entries(account).filter(([field]) => isKept(field))
    const coarse = Object.fromEntries(area ? [...kept, ['area', area]] : kept)
    const key = JSON.stringify(coarse)
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const fresh = this.accounts.push(coarse) - 1
    this.#byKey.set(key, fresh)
    return fresh
  }

  /**
   * A number for each cell, such as its place among what is asked, worked out once for the same asking.
   * @param asking tells askings apart: the same text, the same numbers
   */
  placesOf(asking: string, placer: () => (account: Account) => number): Int32Array {
    const known = this.#places.get(asking)
    if (known?.length === this.accounts.length) return known
    const fresh = Int32Array.from(this.accounts, placer())
    if (this.#places.size >= ASKINGS) this.#places.clear()
    this.#places.set(asking, fresh)
    return fresh
  }

  /** Notes what came or left on a day; it is folded into the sums when they are next read. */
  add(cell: number, side: 'in' | 'out', day: number, amount: number): void {
    if (cell >= this.#width || day < this.#first || day >= this.#first + this.#days) this.#reach(cell, day)
    const { daily, fresh } = this.#sides[side]
    const at = day - this.#first
    const place = at * this.#width + cell
    daily[place] = (daily[place] as number) + amount
    if (at < (fresh.get(cell) ?? this.#days)) fresh.set(cell, at)
  }

  /**
   * Adds what came in or left up to the end of a day to the sums of other places.
   * @param places the place of each cell in `sums`, after `offset`; -1: it does not count
   * @param sign -1 takes it away instead
   */
  addUpTo(side: 'in' | 'out', day: number, places: Int32Array, sums: Float64Array, offset: number, sign: 1 | -1): void {
    const at = Math.min(day - this.#first, this.#days - 1)
    if (at < 0) return
    const own = this.#sides[side]
    if (own.fresh.size > 0) this.#fold(own)
    const row = own.sums.subarray(at * this.#width, (at + 1) * this.#width)
    const cells = Math.min(places.length, row.length)
    for (let cell = 0; cell < cells; cell++) {
      const place = places[cell] as number
      if (place < 0) continue
      const bucket = offset + place
      sums[bucket] = (sums[bucket] as number) + sign * (row[cell] as number)
    }
  }

  /** Adds what came on each day to the sums up to each day. */
  #fold({ sums, daily, fresh }: Side): void {
    for (const [cell, from] of fresh) {
      let running = 0
      for (let place = from * this.#width + cell; place < sums.length; place += this.#width) {
        running += daily[place] as number
        daily[place] = 0
        sums[place] = (sums[place] as number) + running
      }
    }
    fresh.clear()
  }

  /** Makes room for a cell and a day, and more beyond them: what comes is in no order of its days. */
  #reach(cell: number, day: number): void {
    const [begun, ended] = this.#days === 0 ? [day, day] : [this.#first, this.#first + this.#days]
    const first = this.#days === 0 || day < begun ? day - ROOM.days : begun
    const days = (day >= ended ? day + ROOM.days : ended) - first
    const width = cell < this.#width ? this.#width : cell + 1 + Math.max(ROOM.cells, cell >>> 3)
    for (const side of ['in', 'out'] as const) {
      const own = this.#sides[side]
      const wider = sideOf(days * width)
      for (let at = 0; at < days; at++) {
        // what came up to the last day came up to every later one
        const before = Math.min(at + first - begun, this.#days - 1) * this.#width
        if (before < 0) continue
        wider.sums.set(own.sums.subarray(before, before + this.#width), at * width)
        if (at + first < ended) wider.daily.set(own.daily.subarray(before, before + this.#width), at * width)
      }
      for (const [one, from] of own.fresh) wider.fresh.set(one, from + begun - first)
      this.#sides[side] = wider
    }
    this.#first = first
    this.#days = days
    this.#width = width
  }
}
