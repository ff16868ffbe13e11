/**
 * The ledger checked against itself: every move has two sides, what stood and came less what left is what stands, kept
 * sums are what a walk over all rows finds, and what others added up of the same postings is the same.
 */
import type { Count } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'
import { type Book, dayNumber, dayOfNumber, type Sheet } from './book.ts'
import { isKept } from './cells.ts'
import { type Asked, count, parts } from './count.ts'
import { ageBands, areas, daily, lengthBands, personal } from './dimensions.ts'
import { type Chunk, NEVER, NONE } from './rows.ts'
import type { Account } from './spell.ts'
import { UNKNOWN } from './table.ts'
import type { When } from './when.ts'

/** What was compared, how often, and every place where it differed. */
export type Checked = { name: string; compared: number; differences: string[] }

const checked = (name: string): Checked => ({ name, compared: 0, differences: [] })
function compare(into: Checked, what: () => string, a: number, b: number): void {
  into.compared++
  if (a !== b) into.differences.push(`${what()}: ${a} and ${b}`)
}

/** The first and the last day on which anything moved; null for an empty book. */
export function spanOfBook(book: Book): { from: number; to: number } | null {
  let [from, to] = [NEVER, -NEVER]
  for (const { rows } of book.sheets.values())
    for (const chunk of rows.chunks)
      for (let at = 0; at < chunk.size; at++)
        for (const day of [chunk.inAt(at), chunk.outAt(at)])
          if (day !== NEVER) [from, to] = [Math.min(from, day), Math.max(to, day)]
  return from <= to ? { from, to } : null
}

/** Every year and month in which anything moved. */
export function periodsOf(book: Book): When[] {
  const span = spanOfBook(book)
  if (!span) return []
  const [first, last] = [dayOfNumber(span.from), dayOfNumber(span.to)]
  const found: When[] = []
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    const of = (code: string, month: number, months: number): When => ({
      code,
      from: new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10) as When['from'],
      to: new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10) as When['to']
    })
    found.push(of(String(year), 0, 12))
    for (let month = 0; month < 12; month++) found.push(of(`${year}-${String(month + 1).padStart(2, '0')}`, month, 1))
  }
  return found.filter(one => one.to >= first && one.from <= last)
}

/** A side of a row: what came into an account, or left it. */
type Side = { account: number; other: number; day: number; born: number; since: number; amount: number; comes: boolean }
function eachSide(sheet: Sheet, take: (side: Side) => void): void {
  const side = (chunk: Chunk, at: number, comes: boolean) => {
    const day = comes ? chunk.inAt(at) : chunk.outAt(at)
    if (day === NEVER) return
    take({
      account: chunk.account[at] as number,
      other: (comes ? chunk.cameFrom[at] : chunk.wentTo[at]) as number,
      day,
      born: chunk.bornAt(at),
      since: chunk.sinceAt(at),
      amount: chunk.amount[at] as number,
      comes
    })
  }
  for (const chunk of sheet.rows.chunks)
    for (let at = 0; at < chunk.size; at++) {
      side(chunk, at, true)
      side(chunk, at, false)
    }
}

const nameOf = (account: Account | undefined): string =>
  Object.entries(account ?? { '?': '' })
    .map(([field, value]) => `${field}=${value}`)
    .join(' ')

/**
 * Double entry: what left one account for another on a day is what came into the other from it, so all accounts, those
 * beyond the ledger among them, come to nothing.
 */
export function checkPairs(book: Book): Checked {
  const found = checked('double entry: all accounts, those beyond among them, come to nothing')
  for (const [ledger, sheet] of book.sheets) {
    const moved = new Map<string, number>()
    let beyond = 0
    let standing = 0
    eachSide(sheet, ({ account, other, day, amount, comes }) => {
      standing += comes ? amount : -amount
      const [from, to] = comes ? [other, account] : [account, other]
      if (sheet.accounts.value('beyond', other) !== undefined) {
        beyond += comes ? -amount : amount
        return
      }
      const key = `${day}|${from}|${to}`
      moved.set(key, (moved.get(key) ?? 0) + (comes ? amount : -amount))
    })
    for (const [key, rest] of moved) {
      const [day = '', from = '', to = ''] = key.split('|')
      const say = (at: string) => nameOf(sheet.accounts.at(Number(at)))
      compare(found, () => `${ledger} on ${dayOfNumber(Number(day))}, ${say(from)} → ${say(to)}`, rest, 0)
    }
    compare(found, () => `${ledger}, all accounts with those beyond`, standing + beyond, 0)
  }
  return found
}

/** Ledgers whose accounts hold the traits of the person: in the others they change without a move of what is counted. */
const ownTraits: ReadonlySet<string> = new Set(['care', 'person', 'service', 'place'])

/** The categories by which the accounts of a ledger can be told apart, by field; what only the day tells is not here. */
function fieldsOf(ledger: string, sheet: Sheet, law: Law): Map<string, string[]> {
  const inside = [...sheet.accounts].filter(one => !('beyond' in one))
  const fields = new Map<string, Set<string>>()
  for (const account of inside)
    for (const [field, value] of Object.entries(account)) fields.set(field, (fields.get(field) ?? new Set()).add(value))
  const own = [...fields].filter(([field]) => ownTraits.has(ledger) || !personal.has(field))
  const found = new Map(own.map(([field, values]) => [field, [...values, UNKNOWN]]))
  if (inside.some(one => one.office || one.territory)) found.set('area', [...areas(law).all, UNKNOWN])
  return found
}

const asking = (ledger: string, measure: Count['measure'], sheet?: Sheet): Count => ({
  ledger,
  measure,
  where: {},
  // whatever the way of a move: it changes nothing but that no kept sum answers
  ...(sheet ? { how: [...sheet.hows] } : {})
})
const inDays = (periods: readonly When[]) =>
  periods.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }))

/** Opening + in − out = closing in every ledger, period and category; of ages and lengths of care with what aged in and out. */
export function checkFlows(book: Book, law: Law, periods: readonly When[]): Checked {
  const found = checked('opening + in − out = closing')
  const times = inDays(periods)
  const before = times.map(({ from }) => ({ from: from - 1, to: from - 1 }))
  for (const [ledger, sheet] of book.sheets) {
    const cuts = fieldsOf(ledger, sheet, law)
    for (const [field, bands] of bandsOf(ledger))
      cuts.set(
        field,
        bands.map(one => one.code)
      )
    for (const [code, categories] of cuts) {
      const ask = (measure: Count['measure'], at: Asked['times']) =>
        count(
          book,
          { count: asking(ledger, measure), cuts: [{ code, categories }], only: {}, times: at, known: null },
          law
        )
      const [opening, came, left, closing] = [
        ask('stock', before),
        ask('in', times),
        ask('out', times),
        ask('stock', times)
      ]
      const bands = bandsOf(ledger).get(code)
      const aged = bands ? agedIn(sheet, code, bands, times) : null
      for (const [at, is] of closing.entries()) {
        const [period, category] = [Math.floor(at / (categories.length + 1)), at % (categories.length + 1)]
        const sum = (opening[at] ?? 0) + (came[at] ?? 0) - (left[at] ?? 0) + (aged?.[at] ?? 0)
        const say = () => `${ledger} ${periods[period]?.code}, ${code}=${categories[category] ?? 'none of these'}`
        compare(found, say, sum, is)
      }
    }
  }
  return found
}

type Band = { code: string; from: number }
/** By what changes from day to day without anything being written. */
const bandsOf = (ledger: string): ReadonlyMap<string, readonly Band[]> =>
  new Map<string, readonly Band[]>([
    ...(ledger === 'care' || ledger === 'person' ? [['ages', ageBands] as const] : []),
    ...(ledger === 'care' ? [['length', lengthBands] as const] : [])
  ])

/** For each period and band, by how much it grew only because time went by; the last place is of those in no band. */
function agedIn(
  sheet: Sheet,
  field: string,
  bands: readonly Band[],
  times: readonly { from: number; to: number }[]
): Float64Array {
  const size = bands.length + 1
  const found = new Float64Array(size * times.length)
  eachSide(sheet, ({ day, born, since, amount, comes }) => {
    const begin = field === 'ages' ? born : since
    if (begin === NONE) return
    const place = (on: number) => {
      const steps = field === 'ages' ? wholeYears(begin, on) : Math.max(0, wholeMonths(begin, on))
      const at = bands.findLastIndex(one => one.from <= steps)
      return at < 0 ? bands.length : at
    }
    for (const [nth, { from, to }] of times.entries()) {
      if (day > to) continue
      const [then, now] = [place(Math.max(day, from - 1)), place(to)]
      if (then === now) continue
      const weight = comes ? amount : -amount
      found[nth * size + then] = (found[nth * size + then] as number) - weight
      found[nth * size + now] = (found[nth * size + now] as number) + weight
    }
  })
  return found
}

// by the letters of the dates, not by the tables that figures are counted with
const wholeYears = (from: number, to: number): number => {
  const [a, b] = [dayOfNumber(from), dayOfNumber(to)]
  return Number(b.slice(0, 4)) - Number(a.slice(0, 4)) - (b.slice(5) < a.slice(5) ? 1 : 0)
}
const wholeMonths = (from: number, to: number): number => {
  const [a, b] = [dayOfNumber(from), dayOfNumber(to)]
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return months(b) - months(a) - (b.slice(8) < a.slice(8) ? 1 : 0)
}

/** What kept cells answer is what a walk over all rows finds, and so is the list behind it. */
export function checkCells(book: Book, law: Law, periods: readonly When[]): Checked {
  const found = checked('kept cells = walk over rows = lists behind')
  const times = inDays(periods)
  for (const [ledger, sheet] of book.sheets) {
    const cuts = [...fieldsOf(ledger, sheet, law)].filter(
      ([field]) => isKept(field) && !daily.has(field) && !personal.has(field)
    )
    for (const [code, categories] of cuts)
      for (const measure of ['stock', 'in', 'out'] as const) {
        const ask = (walked: boolean, at: Asked['times']): Asked => ({
          count: asking(ledger, measure, walked ? sheet : undefined),
          cuts: [{ code, categories }],
          only: {},
          times: at,
          known: null
        })
        const [kept, walked] = [count(book, ask(false, times), law), count(book, ask(true, times), law)]
        const say = (at: number) => () =>
          `${ledger} ${measure} ${periods[Math.floor(at / (categories.length + 1))]?.code}, ${code}=${categories[at % (categories.length + 1)] ?? 'none of these'}`
        for (const [at, value] of kept.entries()) compare(found, say(at), value, walked[at] ?? 0)
        const last = times.at(-1)
        if (!last) continue
        const listed = new Float64Array(categories.length + 1)
        for (const { bucket, amount } of parts(book, ask(false, [last]), law))
          listed[bucket] = (listed[bucket] ?? 0) + amount
        const offset = (times.length - 1) * (categories.length + 1)
        for (const [at, value] of listed.entries()) compare(found, say(offset + at), value, kept[offset + at] ?? 0)
      }
  }
  return found
}

/** What came into an account and left it in a month, added up by others. */
export type MonthSum = { ledger: string; account: Account; month: string; came: number; left: number }

/** The book's rows, month by month and account by account, against sums made of the postings by other means. */
export function checkSums(book: Book, sums: readonly MonthSum[]): Checked {
  const found = checked('rows of the book = plain sums over the postings')
  const key = (ledger: string, account: Account, month: string) =>
    JSON.stringify([ledger, Object.entries(account).sort(([a], [b]) => (a < b ? -1 : 1)), month])
  const own = new Map<string, { came: number; left: number; say: string }>()
  const at = (ledger: string, account: Account, month: string) => {
    const name = key(ledger, account, month)
    const one = own.get(name) ?? { came: 0, left: 0, say: `${ledger} ${month}, ${nameOf(account)}` }
    own.set(name, one)
    return one
  }
  for (const [ledger, sheet] of book.sheets)
    eachSide(sheet, ({ account, day, amount, comes }) => {
      const one = at(ledger, sheet.accounts.at(account), dayOfNumber(day).slice(0, 7))
      one[comes ? 'came' : 'left'] += amount
    })
  for (const { ledger, account, month, came, left } of sums) {
    if ('beyond' in account) continue
    const one = at(ledger, account, month)
    compare(found, () => `${one.say}, came`, one.came, came)
    compare(found, () => `${one.say}, left`, one.left, left)
    own.delete(key(ledger, account, month))
  }
  for (const { came, left, say } of own.values()) {
    compare(found, () => `${say}, came`, came, 0)
    compare(found, () => `${say}, left`, left, 0)
  }
  return found
}
