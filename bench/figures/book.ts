/** Asks a book what a question asks of the ledger, by way of the tables that the program shows. */
import type { Book } from '#domain/figures/book.ts'
import { evaluate } from '#domain/figures/evaluate.ts'
import { type FigureTable, placesOf, TOTAL } from '#domain/figures/table.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import { Indicator } from '#domain/law/indicator.ts'
import type { Law } from '#domain/law/pack.ts'
import type { ToLedger } from './ledger.ts'
import type { Answer } from './questions.ts'

const words = { bg: 'мярка', ru: 'мера', en: 'measure' }
export const now = '2030-01-01T00:00:00.000Z' as Moment

export function askBook(book: Book, law: Law, { counts, cuts, days, timed, known, at }: ToLedger['ask']) {
  const wanted = counts.map(({ name, count }) => {
    const kind = count.measure === 'stock' ? 'stock' : 'flow'
    const times = days.map(code => {
      const [from, to] = kind === 'stock' ? [code, code] : [`${code}-01-01`, `${code}-12-31`]
      return { code, from: from as Day, to: to as Day }
    })
    const plain = { code: 'bench', version: 1, words, definition: words, scope: words, unit: 'child', source: 'bench' }
    const indicator = Indicator.parse({ ...plain, kind, counts: [count] })
    return { name, times, indicator }
  })
  const began = performance.now()
  const tables = wanted.map(({ name, times, indicator }) => ({
    name,
    table: evaluate(book, law, { indicator, times, cuts, knownAt: known ? (at.known as Moment) : null }, now).table
  }))
  const took = performance.now() - began
  const answer: Answer = new Map()
  for (const { name, table } of tables) addCells(answer, table, name ? [name] : [], timed === true)
  return { answer, took }
}

/** The cells of a table without its totals. */
export function addCells(answer: Answer, table: FigureTable, before: readonly string[], timed: boolean): void {
  for (const [cell, value] of table.cells.entries()) {
    if (!value) continue
    const [time, ...codes] = placesOf(table.dims, cell).map((place, dim) => table.dims[dim]?.categories[place] ?? '')
    if (codes.includes(TOTAL)) continue
    answer.set([...before, ...(timed ? [time] : []), ...codes].join('|'), value)
  }
}
