/** Counting in the book: from a definition, cuts and times to one number for each combination. */
import type { Count, Filter } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'
import type { Book, Sheet } from './book.ts'
import { agesOn, monthsBetween } from './calendar.ts'
import { isKept } from './cells.ts'
import { ageBands, areaReader, daily, lengthBands, personal, readerOf, wholeAges } from './dimensions.ts'
import { CHUNK, type Chunk, NEVER, NONE } from './rows.ts'
import type { Account } from './spell.ts'
import { UNKNOWN } from './table.ts'

/** Days as numbers, both included; a stock stands at the end of `to`. */
export type Time = { from: number; to: number; by?: number }
export type Cut = { code: string; categories: readonly string[] }
export type Asked = {
  count: Count
  cuts: readonly Cut[]
  /** only these of a cut, as { area: ['szr'] } */
  only: Filter
  times: readonly Time[]
  /** as it was known at this moment, in milliseconds; null: as it is known now */
  known: number | null
  /** the last day lived through by then: what only time will bring, as a term that runs out, has not happened yet */
  until?: number
}

/** A day that lies beyond all others and not so far that a distance to it would overflow. */
const FAR = 0x3fffffff

/** The times that are asked about, none beyond the last day lived through; a cohort stands where it stands by then. */
const lived = ({ count, times, until = FAR }: Asked): Time[] =>
  times.map(({ from, to }) => ({ from, to: Math.min(to, until), by: count.asOf ? until : Math.min(to, until) }))

/** For each time each combination of categories, row-major; every cut has one more place for what is in none of them. */
export function count(book: Book, question: Asked, law: Law): Float64Array {
  const asked = { ...question, times: lived(question) }
  const size = asked.cuts.reduce((all, cut) => all * (cut.categories.length + 1), 1)
  const sums = new Float64Array(size * asked.times.length)
  const sheet = book.sheets.get(asked.count.ledger)
  if (!sheet) return sums
  const fromCells = keptAnswer(sheet, asked, law, size, sums, book.knownTo)
  if (!fromCells) new Walk(book, sheet, asked, law, size).into(sums)
  return sums
}

/** What a figure is made of: each row that counts, with its sign; for lists behind a figure and for what changed it. */
export type Part = {
  subject: string
  person: string
  /** the office of the account, empty where it has none */
  office: string
  day: number
  known: number
  amount: number
  bucket: number
}
export function parts(book: Book, question: Asked, law: Law): Part[] {
  const asked = { ...question, times: lived(question) }
  const sheet = book.sheets.get(asked.count.ledger)
  const size = asked.cuts.reduce((all, cut) => all * (cut.categories.length + 1), 1)
  return sheet ? new Walk(book, sheet, asked, law, size).parts() : []
}

const has = (wanted: string | string[], value: string | undefined) =>
  typeof wanted === 'string' ? wanted === value : value !== undefined && wanted.includes(value)

/** Does an account have the values of a filter? `area` is read through its office. */
export function fits(filter: Filter, account: Account, area: (account: Account) => string | undefined): boolean {
  for (const [field, wanted] of Object.entries(filter))
    if (!has(wanted, field === 'area' ? (account.area ?? area(account)) : account[field])) return false
  return true
}

/** The answer from kept cells, where the question asks for no more than they keep apart. */
function keptAnswer(sheet: Sheet, asked: Asked, law: Law, size: number, sums: Float64Array, knownTo: number): boolean {
  const { count, cuts, only, times, known } = asked
  const fields = [...cuts.map(cut => cut.code), ...Object.keys(count.where), ...Object.keys(only)]
  if (known !== null && known < knownTo) return false
  if (!['stock', 'in', 'out'].includes(count.measure)) return false
  if (count.other || count.how || count.crossing || count.age || count.of || count.each || count.asOf) return false
  if (fields.some(field => daily.has(field) || personal.has(field) || !isKept(field))) return false
  const area = areaReader(law)
  const readers = cuts.map(cut => ({
    read: readerOf(cut.code, law),
    place: placesOf(cut),
    width: cut.categories.length + 1
  }))
  for (const [at, { account }] of sheet.cells.list.entries()) {
    if (!fits(count.where, account, area) || !fits(only, account, area)) continue
    let bucket = 0
    for (const { read, place, width } of readers) bucket = bucket * width + place(read(account))
    for (const [nth, { from, to }] of times.entries()) {
      const came = sheet.cells.upTo(at, 'in', to)
      const left = sheet.cells.upTo(at, 'out', to)
      const value =
        count.measure === 'stock'
          ? came - left
          : count.measure === 'in'
            ? came - sheet.cells.upTo(at, 'in', from - 1)
            : left - sheet.cells.upTo(at, 'out', from - 1)
      const place = nth * size + bucket
      sums[place] = (sums[place] as number) + value
    }
  }
  return true
}

/** From a category to its place; what is in none of them has the last. */
function placesOf({ categories }: Cut): (category: string) => number {
  const places = new Map(categories.map((code, at) => [code, at]))
  return category => places.get(category) ?? categories.length
}

/** The place of each whole year of age, or month of care, among the categories. */
type Bands = { places: Int32Array; stride: number }

/** Places of the rows chosen in a chunk. */
const scratch = new Int32Array(CHUNK)

/**
 * Tight loops over the days of a chunk: each puts the rows that may count into `scratch` and answers how many. They
 * count without branching, since whether a row stood on a day cannot be foretold: a day by `to` has a negative distance.
 */
const choose = {
  /** Came by `to`, and has not left by `gone`; or the other way about. */
  standing({ size, in: came, out: left }: Chunk, to: number, gone: number): number {
    let found = 0
    for (let at = 0; at < size; at++) {
      scratch[found] = at
      found += (((came[at] as number) - to - 1) >>> 31) ^ (((left[at] as number) - gone - 1) >>> 31)
    }
    return found
  },
  /** The same, of what was known by a moment. */
  known({ size, in: came, out: left, inKnown, outKnown }: Chunk, to: number, gone: number, until: number): number {
    let found = 0
    for (let at = 0; at < size; at++) {
      scratch[found] = at
      const isIn = (((came[at] as number) - to - 1) >>> 31) & Number((inKnown[at] as number) <= until)
      found += isIn ^ ((((left[at] as number) - gone - 1) >>> 31) & Number((outKnown[at] as number) <= until))
    }
    return found
  },
  moved(chunk: Chunk, { from, to }: Time, until: number, comes: boolean): number {
    const [days, knownAt] = comes ? [chunk.in, chunk.inKnown] : [chunk.out, chunk.outKnown]
    const { size } = chunk
    let found = 0
    for (let at = 0; at < size; at++) {
      scratch[found] = at
      const day = days[at] as number
      found += (((day - to - 1) >>> 31) ^ ((day - from) >>> 31)) & Number((knownAt[at] as number) <= until)
    }
    return found
  }
}

type Take = (chunk: Chunk, at: number, bucket: number, amount: number, out: boolean) => void

/** Ledgers whose accounts hold all that they are cut by. */
const whole: ReadonlySet<string> = new Set(['care', 'service', 'place'])

/** One walk over the rows of a ledger. */
class Walk {
  readonly #book: Book
  readonly #sheet: Sheet
  readonly #asked: Asked
  readonly #size: number
  /** the place of each account among the combinations, -1 where it does not count */
  readonly #places: Int32Array
  readonly #others: Uint8Array | null
  readonly #inside: Uint8Array
  readonly #hows: Uint8Array | null
  /** cuts and filters that are told of the person, not of the account */
  readonly #persons: { people: Sheet; places: Int32Array } | null
  readonly #ownPersonal: boolean
  #age: (Bands & { unknown: number }) | null = null
  #length: Bands | null = null

  constructor(book: Book, sheet: Sheet, asked: Asked, law: Law, size: number) {
    this.#book = book
    this.#sheet = sheet
    this.#asked = asked
    this.#size = size
    const { count, cuts, only } = asked
    const area = areaReader(law)
    const people = book.sheets.get('person')
    this.#ownPersonal = sheet === people || whole.has(count.ledger)
    const joined = (field: string) => !this.#ownPersonal && personal.has(field)
    const ofThem = (filter: Filter, theirs: boolean): Filter =>
      Object.fromEntries(Object.entries(filter).filter(([field]) => joined(field) === theirs))
    const asks = [only, count.of ?? {}]
    const here = asks.map(one => ofThem(one, false))
    const there = asks.map(one => ofThem(one, true)).filter(one => Object.keys(one).length > 0)
    const strides = cuts.map((_, at) => cuts.slice(at + 1).reduce((all, cut) => all * (cut.categories.length + 1), 1))
    const placing = (mine: (field: string) => boolean) =>
      cuts.flatMap((cut, at) =>
        mine(cut.code) ? [{ read: readerOf(cut.code, law), place: placesOf(cut), stride: strides[at] ?? 1 }] : []
      )
    const plain = placing(field => !daily.has(field) && !joined(field))
    const placeOf = (account: Account, filters: readonly Filter[], by: typeof plain) => {
      if ('beyond' in account || !filters.every(one => fits(one, account, area))) return -1
      return by.reduce((sum, { read, place, stride }) => sum + place(read(account)) * stride, 0)
    }
    this.#places = Int32Array.from(sheet.accounts, account => placeOf(account, [count.where, ...here], plain))
    this.#inside = Uint8Array.from(sheet.accounts, account =>
      !('beyond' in account) && [count.where, ...here].every(one => fits(one, account, area)) ? 1 : 0
    )
    const { other, how } = count
    this.#others = other ? Uint8Array.from(sheet.accounts, account => (fits(other, account, area) ? 1 : 0)) : null
    this.#hows = how ? Uint8Array.from(sheet.hows, code => (how.includes(code) ? 1 : 0)) : null
    const theirs = placing(field => !daily.has(field) && joined(field))
    const needsPerson =
      !this.#ownPersonal &&
      (theirs.length > 0 || there.length > 0 || count.age || cuts.some(cut => cut.code.startsWith('age')))
    const nobody = theirs.reduce((sum, { place, stride }) => sum + place(UNKNOWN) * stride, 0)
    this.#persons = needsPerson
      ? {
          people: people ?? sheet,
          places: Int32Array.from([
            ...(people?.accounts.map(one => placeOf(one, there, theirs)) ?? []),
            there.length > 0 ? -1 : nobody
          ])
        }
      : null
    for (const [at, cut] of cuts.entries()) {
      const stride = strides[at] ?? 1
      if (cut.code === 'age' || cut.code === 'ages') {
        const bands = cut.code === 'ages' ? ageBands : wholeAges.map((code, from) => ({ code, from }))
        this.#age = { places: bandPlaces(bands, cut, 200), stride, unknown: placesOf(cut)(UNKNOWN) }
      }
      if (cut.code === 'length') this.#length = { places: bandPlaces(lengthBands, cut, 2400), stride }
    }
  }

  into(sums: Float64Array): void {
    const { count, times } = this.#asked
    const apart = count.measure === 'worked' || count.each !== undefined
    for (const [nth, time] of times.entries()) {
      if (apart) this.#eachOnce(time, nth * this.#size, sums)
      else
        this.#walk(time, (_chunk, _at, bucket, amount) => {
          sums[nth * this.#size + bucket] = (sums[nth * this.#size + bucket] as number) + amount
        })
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
          person: ids.at(chunk.person[at] as number),
          office: this.#sheet.accounts[chunk.account[at] as number]?.office ?? '',
          day: (out ? chunk.out[at] : chunk.in[at]) as number,
          known: (out ? chunk.outKnown[at] : chunk.inKnown[at]) as number,
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
        leads ? leads[chunk.account[at] as number] : count.each === 'person' ? chunk.person[at] : chunk.subject[at]
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
    const moved = count.measure === 'in' || count.measure === 'out'
    const { by = time.to } = time
    const gone = count.measure === 'worked' ? time.from - 1 : by
    for (const chunk of this.#sheet.rows.chunks) {
      if (chunk.first > by) continue
      if (moved) {
        const chosen = choose.moved(chunk, time, until, count.measure === 'in')
        for (let nth = 0; nth < chosen; nth++) this.#moved(chunk, scratch[nth] as number, take)
      } else {
        const chosen = known === null ? choose.standing(chunk, by, gone) : choose.known(chunk, by, gone, until)
        for (let nth = 0; nth < chosen; nth++) this.#stands(chunk, scratch[nth] as number, time, until, take)
      }
    }
  }

  /** A row that came and has not left, or left without having come. */
  #stands(chunk: Chunk, at: number, { from, to, by = to }: Time, until: number, take: Take): void {
    const out = (chunk.in[at] as number) > by || (chunk.inKnown[at] as number) > until
    const place = this.#places[chunk.account[at] as number] as number
    if (place < 0) return
    const cohort = this.#asked.count.measure === 'cohort'
    const began = chunk.since[at] as number
    if (cohort && !within(began, from, to)) return
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
    if (this.#asked.count.crossing && this.#inside[other]) return
    if (this.#hows && !this.#hows[(comes ? chunk.howIn[at] : chunk.howOut[at]) as number]) return
    const bucket = this.#bucket(chunk, at, place, (comes ? chunk.in[at] : chunk.out[at]) as number)
    if (bucket >= 0) take(chunk, at, bucket, chunk.amount[at] as number, !comes)
  }

  /** The combination that a row belongs to on a day, -1 where its person does not fit. */
  #bucket(chunk: Chunk, at: number, place: number, day: number): number {
    let bucket = place
    let born = chunk.born[at] as number
    if (this.#persons) {
      const row = this.#personRow(chunk.person[at] as number, day)
      const { places, people } = this.#persons
      const account =
        row < 0 ? places.length - 1 : (people.rows.chunkOf(row).account[people.rows.placeOf(row)] as number)
      const more = places[account] as number
      if (more < 0) return -1
      bucket += more
      if (row >= 0 && born === NONE) born = people.rows.chunkOf(row).born[people.rows.placeOf(row)] as number
    }
    const wanted = this.#asked.count.age
    if (this.#age || wanted) {
      const age = born === NONE ? -1 : agesOn(born, day)
      if (wanted && (age < wanted.from || age > (wanted.to ?? 1000))) return -1
      if (this.#age) bucket += (age < 0 ? this.#age.unknown : (this.#age.places[age] as number)) * this.#age.stride
    }
    if (this.#length) {
      const months = Math.max(0, monthsBetween(chunk.since[at] as number, day))
      bucket += (this.#length.places[months] as number) * this.#length.stride
    }
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
      const known = (chunk.inKnown[at] as number) <= until
      if (!known || chunk.in[at] === NEVER || (chunk.amount[at] as number) < 0) continue
      // the last that began by the day; before anything is told of a person, what is told first
      if (best < 0 || (chunk.in[at] as number) <= day) best = row
      if ((chunk.in[at] as number) <= day) break
    }
    return best
  }
}

const within = (day: number, from: number, to: number) => day >= from && day <= to

/** A number for whoever leads, by account. */
function leadsOf({ accounts }: Sheet): Int32Array {
  const leads = [...new Set(accounts.map(one => one.lead ?? ''))]
  return Int32Array.from(accounts, one => leads.indexOf(one.lead ?? ''))
}

/** The place of the band that each step falls into. */
function bandPlaces(bands: readonly { code: string; from: number }[], cut: Cut, steps: number): Int32Array {
  const place = placesOf(cut)
  return Int32Array.from({ length: steps }, (_, step) => place(bands.findLast(one => one.from <= step)?.code ?? ''))
}
