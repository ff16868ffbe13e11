/** Opens the book of a database, says how long that took, and answers questions until it is told to go. */

import { currentBook } from '#server/figures/keeper.ts'
import { loadLaw } from '#server/packs/load.ts'
import { openDatabase } from '#server/platform/database/open.ts'
import { askBook } from './book.ts'
import type { FromLedger, ToLedger } from './ledger.ts'

const [url = ''] = process.argv.slice(2)
const say = (what: FromLedger) => void process.send?.(what)
const law = await loadLaw('packs', 'bg')
const database = await openDatabase(url)
const began = performance.now()
const { size } = await currentBook(database, law)
say({ ready: performance.now() - began, postings: size })
process.on('message', async ({ id, ask }: ToLedger) => {
  const began = performance.now()
  const book = await currentBook(database, law)
  const waited = performance.now() - began
  const { answer, took } = askBook(book, law, ask)
  say({ id, answer: [...answer], took: took + waited })
})
process.on('SIGINT', () => process.exit(0))
