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

/** Sums up to each day (money of years goes past what 32 bits hold), and what is still to be added to them on each day; `from` is the first day that has something. */
type Side = { sums: Float64Array; daily: Int32Array; from: number }
type Cell = { account: Account; in: Side; out: Side }

const NOTHING = 0x7fffffff
/** Days by which cells are widened further than they must be. */
const ROOM = 400
/** So many askings are remembered at most. */
const ASKINGS = 200
const empty = (days: number): Side => ({ sums: new Float64Array(days), daily: new Int32Array(days), from: NOTHING })

export class Cells {
  readonly list: Cell[] = []
  readonly #byKey = new Map<string, number>()
  readonly #places = new Map<string, Int32Array>()
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
    this.list.push({ account: coarse, in: empty(this.#days), out: empty(this.#days) })
    return this.list.length - 1
  }

  /**
   * A number for each cell, such as its place among what is asked, worked out once for the same asking.
   * @param asking tells askings apart: the same text, the same numbers
   */
  placesOf(asking: string, placer: () => (account: Account) => number): Int32Array {
    const known = this.#places.get(asking)
    if (known?.length === this.list.length) return known
    const place = placer()
    const fresh = Int32Array.from(this.list, ({ account }) => place(account))
    if (this.#places.size >= ASKINGS) this.#places.clear()
    this.#places.set(asking, fresh)
    return fresh
  }

  /** Notes what came or left on a day; it is folded into the sums when they are next read. */
  add(cell: number, side: 'in' | 'out', day: number, amount: number): void {
    const one = this.list[cell]
    if (!one) return
    if (day < this.#first || day >= this.#first + this.#days) this.#reach(day)
    const { daily } = one[side]
    const at = day - this.#first
    daily[at] = (daily[at] as number) + amount
    if (at < one[side].from) one[side].from = at
  }

  /** What came in or left up to the end of a day. */
  upTo(cell: number, side: 'in' | 'out', day: number): number {
    const one = this.list[cell]?.[side]
    if (!one) return 0
    if (one.from < NOTHING) fold(one)
    const at = Math.min(day - this.#first, one.sums.length - 1)
    return at < 0 ? 0 : (one.sums[at] ?? 0)
  }

  /** Widens every cell so that it holds a day, with room beyond it: what comes is in no order of its days. */
  #reach(day: number): void {
    const [begun, ended] = this.#days === 0 ? [day, day] : [this.#first, this.#first + this.#days]
    const first = this.#days === 0 || day < begun ? day - ROOM : begun
    const end = day >= ended ? day + ROOM : ended
    const before = begun - first
    const widen = (side: Side): Side => {
      const wider = empty(end - first)
      wider.sums.set(side.sums, before)
      wider.sums.fill(side.sums.at(-1) ?? 0, before + side.sums.length)
      wider.daily.set(side.daily, before)
      return { ...wider, from: side.from === NOTHING ? NOTHING : side.from + before }
    }
    const some = this.#days > 0
    for (const cell of this.list)
      Object.assign(cell, {
        in: some ? widen(cell.in) : empty(end - first),
        out: some ? widen(cell.out) : empty(end - first)
      })
    this.#first = first
    this.#days = end - first
  }
}

/** Adds what came on each day to the sums up to each day. */
function fold(side: Side): void {
  const { sums, daily } = side
  let running = 0
  for (let at = side.from; at < sums.length; at++) {
    running += daily[at] as number
    sums[at] = (sums[at] as number) + running
  }
  daily.fill(0, side.from)
  side.from = NOTHING
}
