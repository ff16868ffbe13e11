/** Counting in the book: from a definition, cuts and times to one number for each combination. */
import type { Count, Filter } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'
import type { Book, Sheet } from './book.ts'
import { isKept } from './cells.ts'
import { areaReader, daily, personal, readerOf } from './dimensions.ts'
import { has, placesIn } from './places.ts'
import type { Account } from './spell.ts'
import { Walk } from './walk.ts'

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
  /** asked of a single number for each time: only whether it is nothing counts, not how much it is */
  any?: true
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
/** The rows behind a count, each with its sign, its day and the cell that it counts in; none where the ledger holds nothing. */
export function parts(book: Book, question: Asked, law: Law): Part[] {
  const asked = { ...question, times: lived(question) }
  const sheet = book.sheets.get(asked.count.ledger)
  const size = asked.cuts.reduce((all, cut) => all * (cut.categories.length + 1), 1)
  return sheet ? new Walk(book, sheet, asked, law, size).parts() : []
}

/** Does an account have the values of a filter? `area` is read through its office. */
export function fits(filter: Filter, account: Account, area: (account: Account) => string | undefined): boolean {
  for (const [field, wanted] of Object.entries(filter))
    if (!has(wanted, field === 'area' ? (account.area ?? area(account)) : account[field])) return false
  return true
}

/** The place of an account among the combinations that are asked for, -1 where it does not count. */
function placer({ count, cuts, only }: Pick<Asked, 'count' | 'cuts' | 'only'>, law: Law): (account: Account) => number {
  const area = areaReader(law)
  const readers = cuts.map(cut => ({
    read: readerOf(cut.code, law),
    place: placesIn(cut),
    width: cut.categories.length + 1
  }))
  return account => {
    if (!fits(count.where, account, area) || !fits(only, account, area)) return -1
    let bucket = 0
    for (const { read, place, width } of readers) bucket = bucket * width + place(read(account))
    return bucket
  }
}

/** The answer from kept cells, where the question asks for no more than they keep apart. */
function keptAnswer(sheet: Sheet, asked: Asked, law: Law, size: number, sums: Float64Array, knownTo: number): boolean {
  const { count, cuts, only, times, known } = asked
  const fields = [...cuts.map(cut => cut.code), ...Object.keys(count.where), ...Object.keys(only)]
  if (known !== null && known < knownTo) return false
  const { measure } = count
  if (measure !== 'stock' && measure !== 'in' && measure !== 'out') return false
  if (count.other || count.how || count.crossing || count.age || count.of || count.each || count.asOf) return false
  if (fields.some(field => daily.has(field) || personal.has(field) || !isKept(field))) return false
  const asking = JSON.stringify([count.where, only, cuts])
  const places = sheet.cells.placesOf(asking, () => placer({ count, cuts, only }, law))
  for (const [nth, { from, to }] of times.entries()) {
    const add = (side: 'in' | 'out', day: number, sign: 1 | -1) =>
      sheet.cells.addUpTo(side, day, places, sums, nth * size, sign)
    add(measure === 'out' ? 'out' : 'in', to, 1)
    if (measure === 'stock') add('out', to, -1)
    else add(measure, from - 1, -1)
  }
  return true
}
