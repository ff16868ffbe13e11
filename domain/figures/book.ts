/**
 * The book: all postings in columns, folded so that a stock, a flow or any cut of them, on any day and as known at any
 * moment, is one walk over numbers. What is asked most, by setting and area as it is known now, stands ready in kept cells.
 * It is computed from postings alone and may be dropped and made again.
 */
import type { Day, Moment } from '../kernel/time.ts'
import { Cells } from './cells.ts'
import { Accounts } from './coded.ts'
import { Ids } from './ids.ts'
import { Latest } from './latest.ts'
import { type Chunk, Numbers, Rows, SHORT_NEVER, shortDay } from './rows.ts'
import type { Account } from './spell.ts'

export const dayNumber = (day: Day | string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
export const dayOfNumber = (number: number): Day => new Date(number * 86_400_000).toISOString().slice(0, 10) as Day

/** A posting as the book takes it: days are numbers since 1970 on the wall of the pack, `known` milliseconds. */
export type Booked = {
  subject: string
  person: string | null
  ledger: string
  amount: number
  day: number
  known: number
  /** accounts as objects, or as JSON texts of them */
  from: Account | string
  to: Account | string
  how: string
  born: number | null
  since: number | null
}

/** So many texts of accounts are remembered while postings are read, so that most need not be read again. */
const REMEMBERED = 50_000

/** One ledger of the book: its rows, its accounts as codes, and the sums that are kept ready. */
export class Sheet {
  readonly rows = new Rows()
  readonly cells = new Cells()
  readonly accounts = new Accounts()
  readonly hows: string[] = []
  /** the kept cell of each account, -1 beyond the ledger */
  readonly cellOf = new Numbers(-1)
  readonly #texts = new Map<string, number>()
  /** at most so much of what came was taken back again */
  takenBack = 0
  /** the last row of each subject, and in the ledger of persons of each person */
  readonly last = new Latest(this.rows)
  readonly byPerson = new Latest(this.rows)
  /** the row of the same person before a row */
  readonly earlier = new Numbers(-1)
  readonly #areaOf: (account: Account) => string | undefined

  constructor(areaOf: (account: Account) => string | undefined) {
    this.#areaOf = areaOf
  }

  account(said: Account | string): number {
    if (typeof said !== 'string') return this.#number(said)
    const met = this.#texts.get(said)
    if (met !== undefined) return met
    const number = this.#number(JSON.parse(said) as Account)
    if (this.#texts.size >= REMEMBERED) this.#texts.clear()
    this.#texts.set(said, number)
    return number
  }

  forgetTexts(): void {
    this.#texts.clear()
  }

  #number(account: Account): number {
    const met = this.accounts.size
    const number = this.accounts.number(account)
    if (number === met && !('beyond' in account))
      this.cellOf.set(number, this.cells.cellOf(account, this.#areaOf(account)))
    return number
  }

  how(code: string): number {
    const known = this.hows.indexOf(code)
    return known >= 0 ? known : this.hows.push(code) - 1
  }
}

/** All ledgers of an installation in columns of numbers, fed with postings in any order (decision 0024). */
export class Book {
  readonly ids = new Ids()
  readonly sheets = new Map<string, Sheet>()
  /** how many postings it holds */
  size = 0
  /** the last moment at which one became known */
  knownTo = 0
  readonly #areaOf: (account: Account) => string | undefined
  #tail: { marks: Map<string, number>; postings: Booked[]; size: number; knownTo: number } | null = null

  /** @param areaOf the area that an account belongs to, as the pack says of its office. */
  constructor(areaOf: (account: Account) => string | undefined) {
    this.#areaOf = areaOf
  }

  sheet(ledger: string): Sheet {
    const known = this.sheets.get(ledger)
    if (known) return known
    const fresh = new Sheet(this.#areaOf)
    this.sheets.set(ledger, fresh)
    return fresh
  }

  /** What is added from here on may be taken out again by `rewind`: it was read before all around it had settled. */
  mark(): void {
    const marks = new Map([...this.sheets].map(([ledger, { rows }]) => [ledger, rows.size]))
    this.#tail = { marks, postings: [], size: this.size, knownTo: this.knownTo }
    for (const sheet of this.sheets.values()) sheet.forgetTexts()
  }

  rewind(): void {
    const tail = this.#tail
    if (!tail) return
    this.#tail = null
    for (const posting of tail.postings) this.#count(posting, -1)
    for (const [ledger, { rows }] of this.sheets) rows.cut(tail.marks.get(ledger) ?? 0)
    this.size = tail.size
    this.knownTo = tail.knownTo
  }

  add(posting: Booked): void {
    const sheet = this.sheet(posting.ledger)
    const [from, to] = this.#count(posting, 1)
    this.size++
    if (posting.known > this.knownTo) this.knownTo = posting.known
    const subject = this.ids.of(posting.subject)
    this.#tail?.postings.push(posting)
    if (from >= 0 && !this.#leaves(sheet, posting, from, subject, to))
      this.#row(sheet, posting, subject, { out: from, other: to })
    if (sheet.cellOf.get(to) >= 0) this.#row(sheet, posting, subject, { in: to, other: from })
  }

  /** The kept cells take part in both sides; answers the accounts, -1 for a from that lies beyond. */
  #count(posting: Booked, sign: 1 | -1): [number, number] {
    const sheet = this.sheet(posting.ledger)
    const [from, to] = [sheet.account(posting.from), sheet.account(posting.to)]
    const [left, came] = [sheet.cellOf.get(from), sheet.cellOf.get(to)]
    const day = Math.max(0, posting.day)
    if (left >= 0) sheet.cells.add(left, 'out', day, sign * posting.amount)
    if (came >= 0) sheet.cells.add(came, 'in', day, sign * posting.amount)
    return [left >= 0 ? from : -1 - from, to]
  }

  /** Closes the open row that this leaves, if it is the subject's last; a row still unsettled is never closed. */
  #leaves(sheet: Sheet, posting: Booked, from: number, subject: number, to: number): boolean {
    if (this.#tail) return false
    const row = sheet.last.get(subject)
    if (row < 0) return false
    const [chunk, at] = [sheet.rows.chunkOf(row), sheet.rows.placeOf(row)]
    if (chunk.account[at] !== from || chunk.shortOut[at] !== SHORT_NEVER || chunk.shortIn[at] === SHORT_NEVER)
      return false
    if (chunk.amount[at] !== posting.amount || chunk.shortBorn[at] !== shortDay(posting.born)) return false
    if (chunk.shortSince[at] !== shortDay(posting.since)) return false
    if (posting.person !== null && chunk.personAt(at) !== this.ids.of(posting.person)) return false
    chunk.close()
    const day = shortDay(posting.day)
    chunk.shortOut[at] = day
    if (day < chunk.first) chunk.first = day
    chunk.outKnown.set(at, posting.known)
    chunk.wentTo[at] = to
    chunk.howOut[at] = sheet.how(posting.how)
    return true
  }

  #row(sheet: Sheet, posting: Booked, subject: number, side: { in?: number; out?: number; other: number }): void {
    const chunk = sheet.rows.next()
    const at = chunk.size++
    const comes = side.in !== undefined
    const how = sheet.how(posting.how)
    // an account beyond is told by its place below zero
    const other = side.other < 0 ? -1 - side.other : side.other
    chunk.account[at] = side.in ?? side.out ?? 0
    const day = shortDay(posting.day)
    if (day < chunk.first) chunk.first = day
    if (posting.known < chunk.firstKnown) chunk.firstKnown = posting.known
    if (posting.amount < 0) sheet.takenBack -= posting.amount
    if (comes && day > chunk.lastIn) chunk.lastIn = day
    chunk.shortIn[at] = comes ? day : SHORT_NEVER
    chunk.shortOut[at] = comes ? SHORT_NEVER : day
    chunk.inKnown.set(at, comes ? posting.known : 0)
    chunk.outKnown.set(at, comes ? 0 : posting.known)
    chunk.cameFrom[at] = comes ? other : -1
    chunk.wentTo[at] = comes ? -1 : other
    chunk.howIn[at] = how
    chunk.howOut[at] = how
    chunk.setAmount(at, posting.amount)
    chunk.shortBorn[at] = shortDay(posting.born)
    chunk.shortSince[at] = shortDay(posting.since)
    chunk.subject[at] = subject
    chunk.setPerson(at, posting.person === null ? subject : this.ids.of(posting.person))
    if (this.#tail) return
    const row = sheet.rows.size - 1
    if (comes) sheet.last.set(subject, row)
    if (posting.ledger !== 'person') return
    sheet.earlier.set(row, sheet.byPerson.get(subject))
    sheet.byPerson.set(subject, row)
  }

  /** Every row of a ledger, chunk by chunk. */
  chunks(ledger: string): readonly Chunk[] {
    return this.sheets.get(ledger)?.rows.chunks ?? []
  }
}

/** A moment as the book counts it. */
export const known = (at: Moment): number => Date.parse(at)
