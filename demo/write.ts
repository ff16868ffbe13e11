/** Writes the demo country: lives are lived, entries appended in batches, views made by the code that rebuilds them. */
import type { Entry, StreamRef } from '#domain/kernel/event.ts'
import type { Law } from '#domain/law/pack.ts'
import { clearDemo, type Database, freshen, loader, makeAccount } from '#server/index.ts'
import { type DemoBatch, demoAccounts, demoCountry, type Targets } from './country.ts'

export const SEED = 2023
export type Told = { done: number; total: number }
/** About how many entries the published country has: only the bar of progress stands on it. */
const EXPECTED = 410_000

export async function writeCountry(
  database: Database,
  law: Law,
  { seed, targets, tell }: { seed: number; targets: Targets; tell?: (told: Told) => void }
): Promise<number> {
  await clearDemo(database.owner)
  for (const { persona = false, ...account } of demoAccounts(law))
    await makeAccount(database.owner, { ...account, secret: null, persona })
  const load = loader(database.owner, law)
  let done = 0
  for (const batch of demoCountry(law, seed, targets)) {
    done += await load.add({ ...batch, streams: streamsOf(batch) })
    tell?.({ done, total: Math.max(EXPECTED, done) })
  }
  await load.finish()
  await freshen(database.owner)
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
