/** Writes the demo country: lives are lived, entries appended in batches, views made by the code that rebuilds them. */
import type { Entry, StreamRef } from '#domain/kernel/event.ts'
import type { Law } from '#domain/law/pack.ts'
import { addDuty, clearDemo, type Database, freshen, idFrom, loader, makeAccount } from '#server/index.ts'
import { type DemoBatch, demoAccounts, demoCountry, demoDuties, demoToday, type Targets } from './country.ts'
import { writeReleases } from './releases.ts'
import { importPublished } from './series.ts'

export const SEED = 2023
export type Told = { done: number; total: number }
/** About how many entries the published country has: only the bar of progress stands on it. */
const EXPECTED = 780_000

export async function writeCountry(
  database: Database,
  law: Law,
  { seed, targets, tell }: { seed: number; targets: Targets; tell?: (told: Told) => void }
): Promise<number> {
  await clearDemo(database.owner)
  const accounts = demoAccounts(law)
  for (const { persona = false, ...account } of accounts)
    await makeAccount(database.owner, { ...account, secret: null, persona })
  const now = demoToday(law)
  const idOf = (name: string) => idFrom('demo', name)
  for (const duty of demoDuties(law, accounts, law.timing.zone.dayOf(now), idOf))
    await addDuty(database.owner, duty, 'administrator', now)
  const load = loader(database.owner, law)
  let done = 0
  for (const batch of demoCountry(law, seed, targets)) {
    done += await load.add({ ...batch, streams: streamsOf(batch) })
    tell?.({ done, total: Math.max(EXPECTED, done) })
  }
  await load.finish()
  await importPublished(database, law)
  await freshen(database.owner)
  await writeReleases(database, law)
  return done
}

function streamsOf({ entries }: DemoBatch): { ref: StreamRef; entries: Entry[] }[] {
  const streams = new Map<string, { ref: StreamRef; entries: Entry[] }>()
  for (const { ref, entry } of entries) {
    const there = streams.get(ref.id)
    if (there) there.entries.push(entry)
    else streams.set(ref.id, { ref, entries: [entry] })
  }
  return [...streams.values()]
}
