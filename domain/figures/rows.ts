/** Rows of one ledger in columns: a row is what came into an account and left it again, or one of the two alone. */

/** A day that never comes: the row has no such side. */
export const NEVER = 0x7fffffff
/** No day known. */
export const NONE = -0x80000000

/** Days take two bytes in a row, from 1915 to 2094; 0 is no day known, the last one never comes. */
export const SHORT_DAYS = 0x10000
export const SHORT_NEVER = SHORT_DAYS - 1
const FIRST = -20_089
export const shortDay = (day: number | null): number =>
  day === null ? 0 : Math.min(Math.max(day - FIRST, 1), SHORT_NEVER - 1)
export const ofShortDay = (short: number): number =>
  short === 0 ? NONE : short === SHORT_NEVER ? NEVER : short + FIRST

const BITS = 16
/** Rows in a chunk. */
export const CHUNK = 1 << BITS

/** Moments of a chunk to the millisecond, in milliseconds since 1970 and in six bytes each. */
export class Moments {
  readonly #seconds = new Uint32Array(CHUNK)
  readonly #millis = new Uint16Array(CHUNK)
  readonly columns: readonly Column[] = [this.#seconds, this.#millis]

  at(place: number): number {
    return (this.#seconds[place] as number) * 1000 + (this.#millis[place] as number)
  }

  set(place: number, moment: number): void {
    this.#seconds[place] = Math.floor(moment / 1000)
    this.#millis[place] = Math.ceil(moment % 1000)
  }
}

type Amounts = Int8Array | Int32Array
/** The amounts of every chunk whose rows each count for one. */
const ones: Amounts = new Int8Array(CHUNK).fill(1)

/** Rows in the order in which they came, until the chunk is full and is asked about: then in the order of leaving. */
export class Chunk {
  size = 0
  /** the first short day on which one of its rows came or left, and the last on which one came */
  first = SHORT_NEVER
  lastIn = 0
  /** the first moment at which one of its rows became known */
  firstKnown = Number.POSITIVE_INFINITY
  /** short days of coming in and going out */
  readonly shortIn = new Uint16Array(CHUNK)
  readonly shortOut = new Uint16Array(CHUNK)
  /** when each of the two became known */
  readonly inKnown = new Moments()
  readonly outKnown = new Moments()
  readonly account = new Int32Array(CHUNK)
  /** the account on the other side of the coming in, and of the going out */
  readonly cameFrom = new Int32Array(CHUNK)
  readonly wentTo = new Int32Array(CHUNK)
  /** the birth of whoever is counted, and since when it has gone on without a gap, as short days */
  readonly shortBorn = new Uint16Array(CHUNK)
  readonly shortSince = new Uint16Array(CHUNK)
  readonly subject = new Int32Array(CHUNK)
  readonly howIn = new Uint8Array(CHUNK)
  readonly howOut = new Uint8Array(CHUNK)
  #amount: Amounts = ones
  /** whom it is about, where that is not the subject; null as long as it always is */
  #person: Int32Array | null = null
  #leaving: Leaving | null = null
  /** where each row stands now, by the order in which they came; null: in that order */
  #moved: Uint16Array | null = null
  /** rows closed since they were last put in order */
  #closed = 0

  inAt(at: number): number {
    return ofShortDay(this.shortIn[at] as number)
  }

  outAt(at: number): number {
    return ofShortDay(this.shortOut[at] as number)
  }

  bornAt(at: number): number {
    return ofShortDay(this.shortBorn[at] as number)
  }

  sinceAt(at: number): number {
    return ofShortDay(this.shortSince[at] as number)
  }

  /** Places, persons, or whole units of money: only to be read, since chunks may share them. */
  get amount(): Amounts {
    return this.#amount
  }

  setAmount(at: number, amount: number): void {
    if (amount === 1 && this.#amount === ones) return
    const small = amount >= -128 && amount <= 127
    if (this.#amount === ones && small) this.#amount = ones.slice()
    else if (this.#amount instanceof Int8Array && !small) this.#amount = Int32Array.from(this.#amount)
    this.#amount[at] = amount
  }

  personAt(at: number): number {
    return this.#person ? (this.#person[at] as number) : (this.subject[at] as number)
  }

  setPerson(at: number, person: number): void {
    if (!this.#person && person === this.subject[at]) return
    this.#person ??= Int32Array.from(this.subject)
    this.#person[at] = person
  }

  close(): void {
    this.#closed++
  }

  /** Where the nth row that came stands now. */
  placeOf(nth: number): number {
    return this.#moved ? (this.#moved[nth] as number) : nth
  }

  /**
   * Puts the rows of a full chunk in the order of leaving, the last to leave first: who stands on a day is found among
   * those that left later, side by side. Rows that have not left, or have no beginning before their end, come before all
   * others. A row that is closed later stays where it is: it is looked at once too often.
   */
  get leaving(): Leaving | null {
    if (this.size < CHUNK) return null
    if (this.#leaving && this.#closed <= CHUNK >>> 4) return this.#leaving
    const to = new Uint16Array(CHUNK)
    this.#leaving = leavingOf(this, to)
    this.#move((column, before) => {
      for (let at = 0; at < CHUNK; at++) column[to[at] as number] = before[at] as number
    })
    this.#moved = this.#moved ? this.#moved.map(at => to[at] as number) : to
    this.#closed = 0
    return this.#leaving
  }

  cut(size: number): void {
    if (size >= this.size) return
    this.size = size
    this.#leaving = null
    const moved = this.#moved
    if (!moved) return
    this.#moved = null
    this.#move((column, before) => {
      for (let nth = 0; nth < CHUNK; nth++) column[nth] = before[moved[nth] as number] as number
    })
  }

  /** Rewrites every column from what it was before. */
  #move(put: (column: Column, before: Column) => void): void {
    const { shortIn, shortOut, inKnown, outKnown, account, cameFrom, wentTo, shortBorn, shortSince, subject } = this
    const times = [shortIn, shortOut, shortBorn, shortSince, ...inKnown.columns, ...outKnown.columns]
    const columns = [...times, account, cameFrom, wentTo, subject, this.howIn, this.howOut]
    if (this.#amount !== ones) columns.push(this.#amount)
    if (this.#person) columns.push(this.#person)
    for (const column of columns) {
      const Like = column.constructor as new (buffer: ArrayBuffer, from: number, length: number) => Column
      const before = new Like(spare, 0, CHUNK)
      before.set(column)
      put(column, before)
    }
  }
}

type Column = Uint8Array | Uint16Array | Uint32Array | Amounts
/** Room for one column of any kind while it is put in order. */
const spare = new ArrayBuffer(CHUNK * Int32Array.BYTES_PER_ELEMENT)

/** A full chunk in the order of leaving. `open`: so many rows, from the front, have no day of leaving. */
export type Leaving = {
  open: number
  /** How many rows, from the front, leave after a short day or not at all. */
  after(day: number): number
}

/** @param to gets for each row its place in the order of leaving. */
function leavingOf({ shortIn: came, shortOut: left }: Chunk, to: Uint16Array): Leaving {
  const dayOf = (at: number) => ((came[at] as number) < (left[at] as number) ? (left[at] as number) : SHORT_NEVER)
  let [first, last] = [SHORT_NEVER, 0]
  for (let at = 0; at < CHUNK; at++) {
    const day = dayOf(at)
    if (day === SHORT_NEVER) continue
    if (day < first) first = day
    if (day > last) last = day
  }
  const days = first > last ? 0 : last - first + 1
  const counts = new Int32Array(days + 1)
  const bucketOf = (at: number) => {
    const day = dayOf(at)
    return day === SHORT_NEVER ? days : day - first
  }
  for (let at = 0; at < CHUNK; at++) counts[bucketOf(at)] = (counts[bucketOf(at)] as number) + 1
  const after = new Int32Array(days + 1)
  for (let day = days - 1; day >= 0; day--) after[day] = (after[day + 1] as number) + (counts[day + 1] as number)
  const next = after.slice()
  for (let at = 0; at < CHUNK; at++) {
    const bucket = bucketOf(at)
    to[at] = next[bucket] as number
    next[bucket] = (next[bucket] as number) + 1
  }
  const open = counts[days] as number
  return {
    open,
    after(day) {
      const bucket = day - first
      if (bucket < 0) return CHUNK
      return bucket < days ? (after[bucket] as number) : open
    }
  }
}

export class Rows {
  readonly chunks: Chunk[] = []
  size = 0

  /** The chunk that takes the next row; its place there is `size` of the chunk. */
  next(): Chunk {
    if (this.size >>> BITS === this.chunks.length) this.chunks.push(new Chunk())
    this.size++
    return this.chunks[(this.size - 1) >>> BITS] as Chunk
  }

  chunkOf(row: number): Chunk {
    return this.chunks[row >>> BITS] as Chunk
  }

  /** Where a row stands in its chunk now. */
  placeOf(row: number): number {
    return this.chunkOf(row).placeOf(row & (CHUNK - 1))
  }

  /** Forgets the rows from this one on. */
  cut(size: number): void {
    this.size = size
    for (const [at, chunk] of this.chunks.entries()) chunk.cut(Math.max(0, size - at * CHUNK))
  }
}

/** A list of numbers that grows. */
export class Numbers {
  #list: Int32Array
  readonly #empty: number
  constructor(empty: number) {
    this.#empty = empty
    this.#list = new Int32Array(1024).fill(empty)
  }
  get(at: number): number {
    return at < this.#list.length ? (this.#list[at] as number) : this.#empty
  }
  set(at: number, value: number): void {
    this.#reach(at)
    this.#list[at] = value
  }
  /** The first so many of them. */
  upTo(size: number): Int32Array {
    this.#reach(size - 1)
    return this.#list.subarray(0, size)
  }
  #reach(at: number): void {
    if (at < this.#list.length) return
    const wider = new Int32Array(Math.max(at + 1, this.#list.length * 2)).fill(this.#empty)
    wider.set(this.#list)
    this.#list = wider
  }
}
