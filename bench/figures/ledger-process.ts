/** The server with its book on a database: says how long reading that took, answers questions and serves HTTP, until it is told to go. */
import { makeAccount } from '#server/access/queries.ts'
import type { Desk } from '#server/act/perform.ts'
import { routes } from '#server/api/routes.ts'
import { currentBook } from '#server/figures/keeper.ts'
import { loadLaw } from '#server/packs/load.ts'
import { openDatabase } from '#server/platform/database/open.ts'
import { buildApp } from '#server/platform/http/app.ts'
import { askBook, now } from './book.ts'
import { everyCut, type FromLedger, shown, type ToLedger } from './ledger.ts'

const [url = ''] = process.argv.slice(2)
const say = (what: FromLedger) => void process.send?.(what)
const law = await loadLaw('packs', 'bg')
// what a figure may be cut by is the pack's to say: here by all that is asked
for (const one of law.pack.indicators) if (one.code === shown) one.cuts = everyCut
const database = await openDatabase(url)
const desk: Desk = { database, law, now: () => now, synthetic: true }
const headquarters = law.pack.offices.find(one => one.within === null)?.code ?? ''
const login = 'analyst'
await makeAccount(database.writer, {
  login,
  name: login,
  office: headquarters,
  roles: [login],
  secret: null,
  persona: true
})
const app = await buildApp(routes, () => desk)
const address = await app.listen({ port: 0, host: '127.0.0.1' })

const began = performance.now()
const { size } = await currentBook(database, law)
say({ ready: performance.now() - began, postings: size, address })
process.on('message', async ({ id, ask }: ToLedger) => {
  const began = performance.now()
  const book = await currentBook(database, law)
  const waited = performance.now() - began
  const { answer, took } = askBook(book, law, ask)
  say({ id, answer: [...answer], took: took + waited })
})
process.on('SIGINT', () => process.exit(0))
