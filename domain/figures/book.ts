/**
 * The book: all postings in columns, folded so that a stock, a flow or any cut of them, on any day and as known at any
 * moment, is one walk over numbers. What is asked most, by setting and area as it is known now, stands ready in kept cells.
 * It is computed from postings alone and may be dropped and made again.
 */
import type { Day, Moment } from '../kernel/time.ts'
import { Cells } from './cells.ts'
import { Ids } from './ids.ts'
import { type Chunk, NEVER, NONE, Numbers, Rows } from './rows.ts'
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

export class Sheet {
  readonly rows = new Rows()
  readonly cells = new Cells()
  readonly accounts: Account[] = []
  readonly hows: string[] = []
  /** the kept cell of each account, -1 beyond the ledger */
  readonly cellOf: number[] = []
  readonly #numbers = new Map<string, number>()
  readonly #texts = new Map<string, number>()
  /** the last row of each subject, and in the ledger of persons of each person */
  readonly last = new Numbers(-1)
  readonly byPerson = new Numbers(-1)
  /** the row of the same person before a row */
  readonly earlier = new Numbers(-1)
  readonly #areaOf: (account: Account) => string | undefined

  constructor(areaOf: (account: Account) => string | undefined) {
    this.#areaOf = areaOf
  }

  account(said: Account | string): number {
    const text = typeof said === 'string' ? said : JSON.stringify(said)
    const met = this.#texts.get(text)
    if (met !== undefined) return met
    const account: Account = typeof said === 'string' ? (JSON.parse(said) as Account) : said
    const key = JSON.stringify(Object.entries(account).sort(([a], [b]) => (a < b ? -1 : 1)))
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.accounts.length
      this.#numbers.set(key, number)
      this.accounts.push(account)
      this.cellOf.push('beyond' in account ? -1 : this.cells.cellOf(account, this.#areaOf(account)))
    }
    this.#texts.set(text, number)
    return number
  }

  how(code: string): number {
    const known = this.hows.indexOf(code)
    return known >= 0 ? known : this.hows.push(code) - 1
  }
}

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
    if (to >= 0 && !('beyond' in (sheet.accounts[to] as Account)))
      this.#row(sheet, posting, subject, { in: to, other: from })
  }

  /** The kept cells take part in both sides; answers the accounts, -1 for a from that lies beyond. */
  #count(posting: Booked, sign: 1 | -1): [number, number] {
    const sheet = this.sheet(posting.ledger)
    const [from, to] = [sheet.account(posting.from), sheet.account(posting.to)]
    const [left, came] = [sheet.cellOf[from] ?? -1, sheet.cellOf[to] ?? -1]
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
    if (chunk.account[at] !== from || chunk.out[at] !== NEVER || chunk.in[at] === NEVER) return false
    if (chunk.amount[at] !== posting.amount || chunk.born[at] !== (posting.born ?? NONE)) return false
    if (chunk.since[at] !== (posting.since ?? NONE)) return false
    if (posting.person !== null && chunk.person[at] !== this.ids.of(posting.person)) return false
    chunk.out[at] = posting.day
    if (posting.day < chunk.first) chunk.first = posting.day
    chunk.outKnown[at] = posting.known
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
    if (posting.day < chunk.first) chunk.first = posting.day
    chunk.in[at] = comes ? posting.day : NEVER
    chunk.out[at] = comes ? NEVER : posting.day
    chunk.inKnown[at] = comes ? posting.known : 0
    chunk.outKnown[at] = comes ? 0 : posting.known
    chunk.cameFrom[at] = comes ? other : -1
    chunk.wentTo[at] = comes ? -1 : other
    chunk.howIn[at] = how
    chunk.howOut[at] = how
    chunk.amount[at] = posting.amount
    chunk.born[at] = posting.born ?? NONE
    chunk.since[at] = posting.since ?? NONE
    chunk.subject[at] = subject
    chunk.person[at] = posting.person === null ? subject : this.ids.of(posting.person)
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
