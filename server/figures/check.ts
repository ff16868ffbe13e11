/** The ledger of a live database, checked: against itself, against plain sums of its postings, and against the journal. */
import { type Checked, checkCells, checkFlows, checkPairs, checkSums, periodsOf } from '#domain/figures/check.ts'
import { count } from '#domain/figures/count.ts'
import { type Posting, posting, postings } from '#domain/figures/ledger.ts'
import { canonical } from '#domain/kernel/canonical.ts'
import type { Law } from '#domain/law/pack.ts'
import { mergedInto } from '#domain/people/merged.ts'
import { staysOf } from '#domain/placements/stays.ts'
import { allStreams, type Held, readStreams } from '../journal/read.ts'
import type { Sql } from '../platform/database/context.ts'
import type { Database } from '../platform/database/open.ts'
import { currentBook } from './keeper.ts'
import { keptPostings, monthSums, sampledStreams } from './queries.ts'

/** Every check, one after another. `full`: the postings of every stream are made again from the journal, not of some. */
export async function* checkLedger(database: Database, law: Law, { full }: { full: boolean }): AsyncGenerator<Checked> {
  const book = await currentBook(database, law)
  const periods = periodsOf(book)
  yield checkPairs(book)
  yield checkFlows(book, law, periods)
  yield checkCells(book, law, periods)
  yield checkSums(book, await monthSums(database.owner, law.pack.timeZone))
  const again: Checked = {
    name: `postings kept = postings made again from ${full ? 'every stream' : 'some streams'} of the journal`,
    compared: 0,
    differences: []
  }
  const staying = new Map<string, number>()
  for await (const some of full ? batches(database.owner) : sampled(database.owner)) {
    const kept = await keptPostings(
      database.owner,
      some.map(({ ref }) => ref.id)
    )
    for (const held of some) {
      comparePostings(held, kept.get(held.ref.id) ?? [], law, again)
      countStays(held, staying)
    }
  }
  yield again
  if (full) yield compareStays(staying, book, law)
}

async function* batches(owner: Sql): AsyncGenerator<Held[]> {
  let some: Held[] = []
  for await (const held of allStreams(owner)) {
    if (posting.includes(held.ref.kind)) some.push(held)
    if (some.length < 1000) continue
    yield some
    some = []
  }
  yield some
}

async function* sampled(owner: Sql): AsyncGenerator<Held[]> {
  const ids = await sampledStreams(owner, posting)
  for (let at = 0; at < ids.length; at += 1000) yield [...(await readStreams(owner, ids.slice(at, at + 1000))).values()]
}

type Kept = Omit<Posting, 'entry'>

function comparePostings({ ref, entries }: Held, kept: readonly Kept[], law: Law, into: Checked): void {
  const text = ({ n, ledger, amount, at, recordedAt, from, to, how, person, born }: Kept) =>
    canonical({ n, ledger, amount, at, recordedAt, from, to, how, person, born })
  const made = new Map(postings(ref, entries, law).map(one => [`${one.ledger}|${one.n}`, text(one)]))
  for (const one of kept) {
    into.compared++
    const key = `${one.ledger}|${one.n}`
    if (made.get(key) !== text(one))
      into.differences.push(
        `${ref.kind} ${ref.id}, ${one.ledger} ${one.n}: ${made.get(key) ?? 'none'} and ${text(one)}`
      )
    made.delete(key)
  }
  for (const [key, one] of made) into.differences.push(`${ref.kind} ${ref.id}, ${key}: ${one} is not kept`)
}

/** Where each child stays now, by its own stream and not by the ledger. */
function countStays({ ref, stream }: Held, into: Map<string, number>): void {
  if (ref.kind !== 'person' || mergedInto(stream.facts) !== null) return
  for (const { to, setting } of staysOf(stream.facts)) if (to === null) into.set(setting, (into.get(setting) ?? 0) + 1)
}

function compareStays(staying: ReadonlyMap<string, number>, book: Parameters<typeof count>[0], law: Law): Checked {
  const categories = law.pack.settings.map(one => one.code)
  const END = 0x3ffffff
  const sums = count(
    book,
    {
      count: { ledger: 'care', measure: 'stock', where: {} },
      cuts: [{ code: 'setting', categories }],
      only: {},
      times: [{ from: END, to: END }],
      known: null
    },
    law
  )
  const found: Checked = { name: 'children in each setting = open stays of the journal', compared: 0, differences: [] }
  for (const [at, code] of categories.entries()) {
    found.compared++
    const [booked, stays] = [sums[at] ?? 0, staying.get(code) ?? 0]
    if (booked !== stays) found.differences.push(`care, setting=${code}: ${booked} and ${stays}`)
  }
  return found
}
