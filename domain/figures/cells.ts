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

/** So many cells lie together: what is asked of a day is read line by line of the memory. */
const WIDTH = 8
/**
 * One side of cells that lie together, day by day and within a day cell by cell: sums up to each day (money of years goes
 * past what 32 bits hold), and what is still to be added to them on each day; `fresh` is the first day that has something.
 */
type Side = { sums: Float64Array; daily: Int32Array; fresh: number }
type Block = { in: Side; out: Side }
const sides = ['in', 'out'] as const

const NOTHING = 0x7fffffff
/** Days by which there is at least more room than there must be. */
const ROOM = 400
const sideOf = (days: number): Side => ({
  sums: new Float64Array(days * WIDTH),
  daily: new Int32Array(days * WIDTH),
  fresh: NOTHING
})

/** So many askings are remembered at most. */
const ASKINGS = 200

export class Cells {
  /** of each cell what its accounts have in common */
  readonly accounts: Account[] = []
  readonly #byKey = new Map<string, number>()
  readonly #places = new Map<string, Int32Array>()
  readonly #blocks: Block[] = []
  /** the first day that there is room for, and for how many days */
  #first = 0
  #days = 0

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
    if (day < this.#first || day >= this.#first + this.#days) this.#reach(day)
    while (this.#blocks.length * WIDTH <= cell) this.#blocks.push({ in: sideOf(this.#days), out: sideOf(this.#days) })
    const own = (this.#blocks[Math.floor(cell / WIDTH)] as Block)[side]
    const at = day - this.#first
    const place = at * WIDTH + (cell % WIDTH)
    own.daily[place] = (own.daily[place] as number) + amount
    if (at < own.fresh) own.fresh = at
  }

  /**
   * Adds what came in or left up to the end of a day to the sums of other places.
   * @param places the place of each cell in `sums`, after `offset`; -1: it does not count
   * @param sign -1 takes it away instead
   */
  addUpTo(side: 'in' | 'out', day: number, places: Int32Array, sums: Float64Array, offset: number, sign: 1 | -1): void {
    const at = Math.min(day - this.#first, this.#days - 1) * WIDTH
    if (at < 0) return
    for (const [nth, block] of this.#blocks.entries()) {
      const own = block[side]
      if (own.fresh < NOTHING) fold(own)
      const end = Math.min(places.length, (nth + 1) * WIDTH)
      for (let cell = nth * WIDTH, from = at; cell < end; cell++, from++) {
        const place = places[cell] as number
        if (place < 0) continue
        const bucket = offset + place
        sums[bucket] = (sums[bucket] as number) + sign * (own.sums[from] as number)
      }
    }
  }

  /** Makes room for a day, and for more before it the more days there are: what comes is in no order of its days. */
  #reach(day: number): void {
    const [begun, ended] = this.#days === 0 ? [day, day] : [this.#first, this.#first + this.#days]
    const first = this.#days === 0 || day < begun ? day - Math.max(ROOM, this.#days >>> 1) : begun
    const days = (day >= ended ? day + ROOM : ended) - first
    for (const block of this.#blocks) for (const side of sides) block[side] = widened(block[side], begun - first, days)
    this.#first = first
    this.#days = days
  }
}

/** Adds what came on each day to the sums up to each day. */
function fold(side: Side): void {
  const { sums, daily, fresh } = side
  const running = new Float64Array(WIDTH)
  for (let at = fresh * WIDTH; at < sums.length; at++) {
    const cell = at % WIDTH
    running[cell] = (running[cell] as number) + (daily[at] as number)
    sums[at] = (sums[at] as number) + (running[cell] as number)
  }
  daily.fill(0, fresh * WIDTH)
  side.fresh = NOTHING
}

/** @param before so many days come before the first of now; what came up to the last day came up to every later one */
function widened({ sums, daily, fresh }: Side, before: number, days: number): Side {
  const wider = sideOf(days)
  wider.sums.set(sums, before * WIDTH)
  wider.daily.set(daily, before * WIDTH)
  if (sums.length > 0)
    for (let at = before * WIDTH + sums.length; at < wider.sums.length; at += WIDTH)
      wider.sums.copyWithin(at, at - WIDTH, at)
  return { ...wider, fresh: fresh === NOTHING ? NOTHING : fresh + before }
}
