/** Who a number comes from, where one contributes more than one: places of a home, members of a family, money of a contract. */

import { dayNumber } from '../figures/book.ts'
import { parts } from '../figures/count.ts'
import { cellAt, type FigureTable, TOTAL } from '../figures/table.ts'
import type { When } from '../figures/when.ts'
import type { Filter, Indicator } from '../law/indicator.ts'
import type { Ground } from './compute.ts'

/** Ledgers whose subjects count for more than one. */
const many: ReadonlySet<string> = new Set(['place', 'register-member', 'social-contract-paid', 'recovery'])

type Shares = { contributors: (number | null)[]; largest: (number | null)[] }

/** Cell by cell how many contributed and how much the largest; nothing where each counts for one. */
export function shares(
  table: FigureTable,
  { counts = [], kind, moment }: Indicator,
  times: readonly When[],
  only: Filter,
  { book, law, knownAt }: Ground
): Shares | Record<string, never> {
  if (!counts.some(({ ledger }) => many.has(ledger))) return {}
  const cells = table.cells.map(() => new Map<string, number>())
  const cuts = table.dims
    .slice(1)
    .map(({ code, categories }) => ({ code, categories: categories.filter(one => one !== TOTAL) }))
  const shift = kind === 'stock' && moment === 'start' ? -1 : 0
  for (const [nth, { from, to }] of times.entries())
    for (const count of counts) {
      const time = { from: dayNumber(from) + shift, to: dayNumber(to) + shift }
      const found = parts(book, { count, cuts, only, times: [time], known: Date.parse(knownAt) }, law)
      for (const { subject, amount, bucket } of found)
        for (const cell of cellsOf(table, cuts, nth, bucket)) {
          const own = cells[cell]
          own?.set(subject, (own.get(subject) ?? 0) + (count.less ? -amount : amount))
        }
    }
  const standing = cells.map(one => [...one.values()].filter(amount => amount > 0))
  return {
    contributors: standing.map((one, at) => (table.cells[at] === null ? null : one.length)),
    largest: standing.map((one, at) => (table.cells[at] === null ? null : Math.max(0, ...one)))
  }
}

/** The cells of a table that a combination counts in: its own, and every total above it. */
function cellsOf(
  { dims }: FigureTable,
  cuts: readonly { categories: readonly string[] }[],
  time: number,
  bucket: number
): number[] {
  let places: number[][] = [[time]]
  let rest = bucket
  const own = cuts.map(() => 0)
  for (let at = cuts.length - 1; at >= 0; at--) {
    const width = (cuts[at]?.categories.length ?? 0) + 1
    own[at] = rest % width
    rest = Math.floor(rest / width)
  }
  for (const [at, cut] of cuts.entries()) {
    const place = own[at] ?? 0
    const choices = place < cut.categories.length ? [0, place + 1] : [0]
    places = places.flatMap(one => choices.map(choice => [...one, choice]))
  }
  return places.map(one => cellAt(dims, one))
}
