/** One walk over the rows of a ledger, for every way of counting that its kept cells cannot answer. */
import type { Filter } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'
import type { Book, Sheet } from './book.ts'
import { agesOn, monthsBetween } from './calendar.ts'
import type { Asked, Cut, Part, Time } from './count.ts'
import { ageBands, daily, lengthBands, personal, wholeAges } from './dimensions.ts'
import { fitting, having, placesIn, placesOf, type Strided } from './places.ts'
import { CHUNK, type Chunk, type Moments, NEVER, NONE, ofShortDay, SHORT_DAYS, shortDay } from './rows.ts'
import { UNKNOWN } from './table.ts'

/** What the short days of birth and beginning of a row add to its place on a day, and where the day's cells begin. */
type Worth = { ages: Int32Array | null; lengths: Int32Array | null; offset: number }

/** The place of each whole year of age, or month of care, among the categories. */
type Bands = { places: Int32Array; stride: number }

/** A byte tells so many times apart, and one more for a day after all of them. */
const MOST_TOGETHER = 255

/** Places of the rows chosen in a chunk. */
const scratch = new Uint16Array(CHUNK)

/**
 * Tight loops over the days of a chunk: each puts the rows that may count into `scratch` and answers how many. They
 * count without branching, since whether a row stood on a day cannot be foretold: a day by `to` has a negative distance.
 */
const choose = {
  /** Of the first rows those that came by `to`, and have not left by `gone`; or the other way about. */
  standing({ shortIn: came, shortOut: left }: Chunk, to: number, gone: number, end: number): number {
    let found = 0
    for (let at = 0; at < end; at++) {
      scratch[found] = at
      found += (((came[at] as number) - to - 1) >>> 31) ^ (((left[at] as number) - gone - 1) >>> 31)
    }
    return found
  },
  /** The same of all rows, of what was known by a moment. */
  known(
    { size, shortIn: came, shortOut: left, inKnown, outKnown }: Chunk,
    to: number,
    gone: number,
    until: number
  ): number {
    let found = 0
    for (let at = 0; at < size; at++) {
      scratch[found] = at
      const isIn = (((came[at] as number) - to - 1) >>> 31) & Number(inKnown.at(at) <= until)
      found += isIn ^ ((((left[at] as number) - gone - 1) >>> 31) & Number(outKnown.at(at) <= until))
    }
    return found
  },
  came(chunk: Chunk, time: Time, until: number): number {
    if (chunk.lastIn < time.from) return 0
    return within(chunk.shortIn, chunk.inKnown, 0, chunk.size, time, until, 0)
  },
  left({ shortOut: out, outKnown, size, leaving }: Chunk, time: Time, until: number): number {
    if (!leaving) return within(out, outKnown, 0, size, time, until, 0)
    const open = within(out, outKnown, 0, leaving.open, time, until, 0)
    const start = Math.max(leaving.open, leaving.after(time.to))
    return within(out, outKnown, start, leaving.after(time.from - 1), time, until, open)
  }
}

/** Adds to `scratch`, of some rows side by side, those with a day within the time that was known; answers how many are in it. */
function within(
  days: Uint16Array,
  knownAt: Moments,
  start: number,
  end: number,
  { from, to }: Time,
  until: number,
  already: number
): number {
  let found = already
  for (let at = start; at < end; at++) {
    const day = days[at] as number
    scratch[found] = at
    found += ((day - to - 1) >>> 31) ^ ((day - from) >>> 31)
  }
  if (until === Number.POSITIVE_INFINITY) return found
  let known = already
  for (let nth = already; nth < found; nth++) {
    const at = scratch[nth] as number
    scratch[known] = at
    known += Number(knownAt.at(at) <= until)
  }
  return known
}

type Take = (chunk: Chunk, at: number, bucket: number, amount: number, out: boolean) => void

/** Ledgers whose accounts hold all that they are cut by. */
const whole: ReadonlySet<string> = new Set(['care', 'service', 'place'])

/** One walk over the rows of a ledger. */
export class Walk {
  readonly #book: Book
  readonly #sheet: Sheet
  readonly #asked: Asked
  readonly #size: number
  /** the place of each account among the combinations, -1 where it does not count */
  readonly #places: Int32Array
  /** by account on the other side whether the move counts; null: whatever it is */
  readonly #others: Uint8Array | null
  readonly #hows: Uint8Array | null
  /** cuts and filters that are told of the person, not of the account */
  readonly #persons: { people: Sheet; places: Int32Array } | null
  #age: (Bands & { unknown: number }) | null = null
  #length: Bands | null = null

  constructor(book: Book, sheet: Sheet, asked: Asked, law: Law, size: number) {
    this.#book = book
    this.#sheet = sheet
    this.#asked = asked
    this.#size = size
    const { count, cuts, only } = asked
    const people = book.sheets.get('person')
    const ownPersonal = sheet === people || whole.has(count.ledger)
    const joined = (field: string) => !ownPersonal && personal.has(field)
    const ofThem = (filter: Filter, theirs: boolean): Filter =>
      Object.fromEntries(Object.entries(filter).filter(([field]) => joined(field) === theirs))
    const asks = [only, count.of ?? {}]
    const here = asks.map(one => ofThem(one, false))
    const there = asks.map(one => ofThem(one, true)).filter(one => Object.keys(one).length > 0)
    const strides = cuts.map((_, at) => cuts.slice(at + 1).reduce((all, cut) => all * (cut.categories.length + 1), 1))
    const strided = (mine: (field: string) => boolean): Strided[] =>
      cuts.flatMap((cut, at) => (mine(cut.code) ? [{ cut, stride: strides[at] ?? 1 }] : []))
    const plain = strided(field => !daily.has(field) && !joined(field))
    const { other, how } = count
    this.#places = placesOf(sheet.accounts, [count.where, ...here], plain, law)
    this.#others = other || count.crossing ? having(sheet.accounts, other ? [other] : [], law) : null
    if (this.#others && count.crossing) {
      const inside = fitting(sheet.accounts, [count.where, ...here], law)
      for (let at = 0; at < inside.length; at++) if (inside[at]) this.#others[at] = 0
    }
    this.#hows = how ? Uint8Array.from(sheet.hows, code => (how.includes(code) ? 1 : 0)) : null
    const theirs = strided(field => !daily.has(field) && joined(field))
    const needsPerson =
      !ownPersonal &&
      (theirs.length > 0 || there.length > 0 || count.age || cuts.some(cut => cut.code.startsWith('age')))
    const nobody = theirs.reduce((sum, { cut, stride }) => sum + placesIn(cut)(UNKNOWN) * stride, 0)
    this.#persons = needsPerson
      ? {
          people: people ?? sheet,
          places: Int32Array.of(
            ...(people ? placesOf(people.accounts, there, theirs, law) : []),
            there.length > 0 ? -1 : nobody
          )
        }
      : null
    for (const [at, cut] of cuts.entries()) {
      const stride = strides[at] ?? 1
      if (cut.code === 'age' || cut.code === 'ages') {
        const bands = cut.code === 'ages' ? ageBands : wholeAges.map((code, from) => ({ code, from }))
        this.#age = { places: bandPlaces(bands, cut, 200), stride, unknown: placesIn(cut)(UNKNOWN) }
      }
      if (cut.code === 'length') this.#length = { places: bandPlaces(lengthBands, cut, 2400), stride }
    }
  }

  into(sums: Float64Array): void {
    const { count, times, known } = this.#asked
    const apart = count.measure === 'worked' || count.each !== undefined
    const timeless = !this.#persons && !this.#age && !this.#length && !count.age
    const stock = count.measure === 'stock'
    // one look at each row for all days together, where a look at all rows is needed for each anyway
    const together = stock ? known !== null || times.length > 3 : this.#isUpTo()
    if (timeless && !apart && together && times.length < MOST_TOGETHER) {
      this.#sweep(sums, !stock)
      return
    }
    for (const [nth, time] of times.entries()) {
      const offset = nth * this.#size
      if (apart) this.#eachOnce(time, offset, sums)
      else if (stock && !this.#persons) this.#tally(time, offset, sums)
      else if (timeless && count.measure !== 'cohort') this.#flow(time, offset, sums)
      else
        this.#walk(time, (_chunk, _at, bucket, amount) => {
          sums[offset + bucket] = (sums[offset + bucket] as number) + amount
        })
    }
  }

  /** All that came in from one day on, up to several days: what comes by the first of them counts in all. */
  #isUpTo(): boolean {
    const { count, times } = this.#asked
    const any = !this.#others && !this.#hows
    return count.measure === 'in' && any && times.every(({ from }) => shortDay(from) <= this.#first)
  }

  get #first(): number {
    return this.#sheet.rows.chunks.reduce((first, chunk) => Math.min(first, chunk.first), SHORT_DAYS)
  }

  /** What came in or left within a time, without a call for each row. */
  #flow(time: Time, offset: number, sums: Float64Array): void {
    const { count, known } = this.#asked
    const until = known ?? Number.POSITIVE_INFINITY
    const short = { from: shortDay(time.from), to: shortDay(time.to) }
    const comes = count.measure === 'in'
    for (const chunk of this.#sheet.rows.chunks) {
      if (chunk.first > short.to) continue
      const { leaving } = chunk
      if (comes) this.#addMoved(chunk, scratch, 0, choose.came(chunk, short, until), offset, sums)
      else if (leaving && known === null) {
        // those that left lie side by side, but for those closed since they were put in order
        const start = Math.max(leaving.open, leaving.after(short.to))
        this.#addMoved(chunk, null, start, leaving.after(short.from - 1), offset, sums)
        const open = within(chunk.shortOut, chunk.outKnown, 0, leaving.open, short, until, 0)
        this.#addMoved(chunk, scratch, 0, open, offset, sums)
      } else this.#addMoved(chunk, scratch, 0, choose.left(chunk, short, until), offset, sums)
    }
  }

  /** @param chosen places of rows; null: the rows themselves, side by side */
  #addMoved(
    chunk: Chunk,
    chosen: Uint16Array | null,
    start: number,
    end: number,
    offset: number,
    sums: Float64Array
  ): void {
    const comes = this.#asked.count.measure === 'in'
    const { account, amount } = chunk
    const [otherSide, how] = comes ? [chunk.cameFrom, chunk.howIn] : [chunk.wentTo, chunk.howOut]
    const [places, others, hows] = [this.#places, this.#others, this.#hows]
    for (let nth = start; nth < end; nth++) {
      const at = chosen ? (chosen[nth] as number) : nth
      const place = places[account[at] as number] as number
      if (place < 0) continue
      // 1 or 0 times the amount: whether it counts cannot be foretold, and a branch would be taken wrongly half the time
      const times =
        (others ? (others[otherSide[at] as number] as number) : 1) & (hows ? (hows[how[at] as number] as number) : 1)
      const bucket = offset + place
      sums[bucket] = (sums[bucket] as number) + times * (amount[at] as number)
    }
  }

  /** The stock on a day without a call for each row: what a day of birth or beginning is worth is worked out before. */
  #tally(time: Time, offset: number, sums: Float64Array): void {
    const by = shortDay(time.by ?? time.to)
    const worth = { ages: this.#ageWorth(time.to), lengths: this.#lengthWorth(time.to), offset }
    for (const chunk of this.#sheet.rows.chunks) {
      const { leaving } = chunk
      if (this.#asked.known === null && leaving && chunk.lastIn <= by) {
        // all had come by then, so whoever left later stood there; only those that have not left are looked at
        this.#addChosen(chunk, choose.standing(chunk, by, by, leaving.open), by, worth, sums)
        this.#addAll(chunk, leaving.open, leaving.after(by), worth, sums)
      } else this.#addChosen(chunk, this.#standing(chunk, by, by), by, worth, sums)
    }
  }

  /** Adds the rows in `scratch` to the sums; one that came later than the day is one that left without having come. */
  #addChosen(chunk: Chunk, chosen: number, by: number, { ages, lengths, offset }: Worth, sums: Float64Array): void {
    const { account, shortBorn, shortSince, amount, shortIn, inKnown } = chunk
    const places = this.#places
    const until = this.#asked.known ?? Number.POSITIVE_INFINITY
    for (let nth = 0; nth < chosen; nth++) {
      const at = scratch[nth] as number
      const place = places[account[at] as number] as number
      const age = ages ? (ages[shortBorn[at] as number] as number) : 0
      if (place < 0 || age < 0) continue
      const bucket = offset + place + age + (lengths ? (lengths[shortSince[at] as number] as number) : 0)
      const out = (shortIn[at] as number) > by || inKnown.at(at) > until
      sums[bucket] = (sums[bucket] as number) + (out ? -(amount[at] as number) : (amount[at] as number))
    }
  }

  /** Adds rows side by side, all of which stand: most of all rows, so nothing is read that need not be. */
  #addAll(chunk: Chunk, start: number, end: number, { ages, lengths, offset }: Worth, sums: Float64Array): void {
    const { account, shortBorn, shortSince, amount } = chunk
    const places = this.#places
    for (let at = start; at < end; at++) {
      const place = places[account[at] as number] as number
      const age = ages ? (ages[shortBorn[at] as number] as number) : 0
      if (place < 0 || age < 0) continue
      const bucket = offset + place + age + (lengths ? (lengths[shortSince[at] as number] as number) : 0)
      sums[bucket] = (sums[bucket] as number) + (amount[at] as number)
    }
  }

  /** Chooses what stands on a short day into `scratch`. */
  #standing(chunk: Chunk, by: number, gone: number): number {
    const { known } = this.#asked
    if (chunk.first > by) return 0
    if (known !== null) return choose.known(chunk, by, gone, known)
    return choose.standing(chunk, by, gone, chunk.leaving?.after(gone) ?? chunk.size)
  }

  /** By short day of birth what the age on a day is worth, -1 where it is not asked for; null if age plays no part. */
  #ageWorth(day: number): Int32Array | null {
    const wanted = this.#asked.count.age
    if (!this.#age && !wanted) return null
    return bySteps(
      short => (short === 0 ? -1 : agesOn(ofShortDay(short), day)),
      age => (wanted && (age < wanted.from || age > (wanted.to ?? 1000)) ? -1 : this.#ageAt(age))
    )
  }

  #ageAt(age: number): number {
    if (!this.#age) return 0
    return (age < 0 ? this.#age.unknown : (this.#age.places[age] as number)) * this.#age.stride
  }

  #lengthWorth(day: number): Int32Array | null {
    if (!this.#length) return null
    return bySteps(
      short => Math.max(0, monthsBetween(ofShortDay(short), day)),
      months => this.#lengthAt(months)
    )
  }

  #lengthAt(months: number): number {
    return this.#length ? (this.#length.places[months] as number) * this.#length.stride : 0
  }

  /**
   * Stocks on many days: a row begins to count with the first day by which it came, and ends with the first by which it left.
   * @param cameOnly whether it left plays no part
   */
  #sweep(sums: Float64Array, cameOnly: boolean): void {
    const { times, known } = this.#asked
    const until = known ?? Number.POSITIVE_INFINITY
    const inOrder = times.map(({ to, by = to }, nth) => ({ by: shortDay(by), nth })).sort((a, b) => a.by - b.by)
    const [high, count] = [inOrder.at(-1)?.by ?? 0, inOrder.length]
    // the first of the times by which a short day has come; `count` for a day after all of them
    const timeOf = new Uint8Array(SHORT_DAYS).fill(count)
    for (let day = high, time = count - 1; day >= 0; day--) {
      while (time > 0 && (inOrder[time - 1] as { by: number }).by >= day) time--
      timeOf[day] = time
    }
    const size = this.#size
    const begun = new Float64Array(size * (count + 1))
    const places = this.#places
    for (const chunk of this.#sheet.rows.chunks) {
      if (chunk.first > high || chunk.firstKnown > until) continue
      const { shortIn, shortOut, inKnown, outKnown, account, amount } = chunk
      for (let at = 0; at < chunk.size; at++) {
        let begins = timeOf[shortIn[at] as number] as number
        let ends = cameOnly ? count : (timeOf[shortOut[at] as number] as number)
        if (begins !== count && inKnown.at(at) > until) begins = count
        if (ends !== count && outKnown.at(at) > until) ends = count
        if (begins === ends) continue
        const place = places[account[at] as number] as number
        if (place < 0) continue
        const first = begins * size + place
        const last = ends * size + place
        begun[first] = (begun[first] as number) + (amount[at] as number)
        begun[last] = (begun[last] as number) - (amount[at] as number)
      }
      // more than can be taken back stands from the first time on
      if (this.#asked.any && (begun[0] as number) > this.#sheet.takenBack) break
    }
    for (let place = 0; place < size; place++) {
      let running = 0
      for (const [at, { nth }] of inOrder.entries()) {
        running += begun[at * size + place] as number
        sums[nth * size + place] = running
      }
    }
  }

  parts(): Part[] {
    const { times } = this.#asked
    const found: Part[] = []
    const { ids } = this.#book
    for (const time of times)
      this.#walk(time, (chunk, at, bucket, amount, out) =>
        found.push({
          subject: ids.at(chunk.subject[at] as number),
          person: ids.at(chunk.personAt(at)),
          office: this.#sheet.accounts.value('office', chunk.account[at] as number) ?? '',
          day: out ? chunk.outAt(at) : chunk.inAt(at),
          known: (out ? chunk.outKnown : chunk.inKnown).at(at),
          amount,
          bucket
        })
      )
    return found
  }

  /** Each subject (or person, or whoever leads) counts once in a combination, if what it adds up to is more than nothing. */
  #eachOnce(time: Time, offset: number, sums: Float64Array): void {
    const { count } = this.#asked
    const met = new Map<number, number>()
    const size = this.#size
    const leads = count.each === 'lead' ? leadsOf(this.#sheet) : null
    this.#walk(time, (chunk, at, bucket, amount) => {
      const who = (
        leads ? leads[chunk.account[at] as number] : count.each === 'person' ? chunk.personAt(at) : chunk.subject[at]
      ) as number
      const key = who * size + bucket
      met.set(key, (met.get(key) ?? 0) + amount)
    })
    for (const [key, amount] of met)
      if (amount > 0) {
        const place = offset + (key % size)
        sums[place] = (sums[place] as number) + 1
      }
  }

  /** Rows are chosen first, by days alone and without a call; only what counts is looked at more closely. */
  #walk(time: Time, take: Take): void {
    const { count, known } = this.#asked
    const until = known ?? Number.POSITIVE_INFINITY
    const short = { from: shortDay(time.from), to: shortDay(time.to) }
    const by = shortDay(time.by ?? time.to)
    const gone = count.measure === 'worked' ? short.from - 1 : by
    for (const chunk of this.#sheet.rows.chunks) {
      if (chunk.first > by) continue
      if (count.measure === 'in' || count.measure === 'out') {
        const chosen = count.measure === 'in' ? choose.came(chunk, short, until) : choose.left(chunk, short, until)
        for (let nth = 0; nth < chosen; nth++) this.#moved(chunk, scratch[nth] as number, take)
      } else {
        const chosen = this.#standing(chunk, by, gone)
        for (let nth = 0; nth < chosen; nth++) this.#stands(chunk, scratch[nth] as number, time, by, take)
      }
    }
  }

  /** A row that came and has not left, or left without having come. */
  #stands(chunk: Chunk, at: number, { from, to }: Time, by: number, take: Take): void {
    const { known } = this.#asked
    const out = (chunk.shortIn[at] as number) > by || (known !== null && chunk.inKnown.at(at) > known)
    const place = this.#places[chunk.account[at] as number] as number
    if (place < 0) return
    const cohort = this.#asked.count.measure === 'cohort'
    const began = chunk.sinceAt(at)
    if (cohort && (began < from || began > to)) return
    // whoever belongs to a cohort is as old as on the day on which it began
    const bucket = this.#bucket(chunk, at, place, cohort ? began : to)
    const amount = chunk.amount[at] as number
    if (bucket >= 0) take(chunk, at, bucket, out ? -amount : amount, out)
  }

  /** A row that came in, or left, within the time. */
  #moved(chunk: Chunk, at: number, take: Take): void {
    const comes = this.#asked.count.measure === 'in'
    const place = this.#places[chunk.account[at] as number] as number
    if (place < 0) return
    const other = (comes ? chunk.cameFrom[at] : chunk.wentTo[at]) as number
    if (this.#others && !this.#others[other]) return
    if (this.#hows && !this.#hows[(comes ? chunk.howIn[at] : chunk.howOut[at]) as number]) return
    const bucket = this.#bucket(chunk, at, place, comes ? chunk.inAt(at) : chunk.outAt(at))
    if (bucket >= 0) take(chunk, at, bucket, chunk.amount[at] as number, !comes)
  }

  /** The combination that a row belongs to on a day, -1 where its person does not fit. */
  #bucket(chunk: Chunk, at: number, place: number, day: number): number {
    let bucket = place
    let born = chunk.bornAt(at)
    if (this.#persons) {
      const row = this.#personRow(chunk.personAt(at), day)
      const { places, people } = this.#persons
      const account =
        row < 0 ? places.length - 1 : (people.rows.chunkOf(row).account[people.rows.placeOf(row)] as number)
      const more = places[account] as number
      if (more < 0) return -1
      bucket += more
      if (row >= 0 && born === NONE) born = people.rows.chunkOf(row).bornAt(people.rows.placeOf(row))
    }
    const wanted = this.#asked.count.age
    if (this.#age || wanted) {
      const age = born === NONE ? -1 : agesOn(born, day)
      if (wanted && (age < wanted.from || age > (wanted.to ?? 1000))) return -1
      bucket += this.#ageAt(age)
    }
    if (this.#length) bucket += this.#lengthAt(Math.max(0, monthsBetween(chunk.sinceAt(at), day)))
    return bucket
  }

  /** The row of the ledger of persons that told of somebody on a day, as it was known. */
  #personRow(person: number, day: number): number {
    const { people } = this.#persons ?? {}
    if (!people) return -1
    const until = this.#asked.known ?? Number.POSITIVE_INFINITY
    let best = -1
    for (let row = people.byPerson.get(person); row >= 0; row = people.earlier.get(row)) {
      const [chunk, at] = [people.rows.chunkOf(row), people.rows.placeOf(row)]
      const known = chunk.inKnown.at(at) <= until
      const began = chunk.inAt(at)
      if (!known || began === NEVER || (chunk.amount[at] as number) < 0) continue
      // the last that began by the day; before anything is told of a person, what is told first
      if (best < 0 || began <= day) best = row
      if (began <= day) break
    }
    return best
  }
}

/**
 * For every short day what it is worth, where days side by side are mostly of the same step, as of one age.
 * @param step days of the same one lie side by side
 */
function bySteps(step: (short: number) => number, worthOf: (step: number) => number): Int32Array {
  const worth = new Int32Array(SHORT_DAYS)
  for (let from = 0; from < SHORT_DAYS; ) {
    const here = step(from)
    let [last, reach] = [from, 1]
    while (reach > 0) {
      const next = last + reach
      const same = next < SHORT_DAYS && step(next) === here
      if (same) last = next
      reach = same ? reach * 2 : reach >>> 1
    }
    worth.fill(worthOf(here), from, last + 1)
    from = last + 1
  }
  return worth
}

/** A number for whoever leads, by account. */
function leadsOf({ accounts }: Sheet): Int32Array {
  const numbers = new Map<string, number>()
  return accounts.worth('lead', (lead = '') => {
    const number = numbers.get(lead) ?? numbers.size
    numbers.set(lead, number)
    return number
  })
}

/** The place of the band that each step falls into. */
function bandPlaces(bands: readonly { code: string; from: number }[], cut: Cut, steps: number): Int32Array {
  const place = placesIn(cut)
  return Int32Array.from({ length: steps }, (_, step) => place(bands.findLast(one => one.from <= step)?.code ?? ''))
}
