/** Writes an invented population: lives are lived, entries appended in batches, views made by the code that rebuilds them. */
import type { Entry, StreamRef } from '#domain/kernel/event.ts'
import type { Law } from '#domain/law/pack.ts'
import { addDuty, clearDemo, type Database, freshen, idFrom, loader, makeAccount } from '#server/index.ts'
import type { DemoBatch } from './life.ts'
import { writeReleases } from './releases.ts'
import { importPublished } from './series.ts'
import type { World } from './world.ts'

export const SEED = 2023
export type Told = { done: number; total: number }

/** Answers how many entries were written. */
export async function writeWorld(
  database: Database,
  law: Law,
  { world, seed, tell }: { world: World; seed: number; tell?: (told: Told) => void }
): Promise<number> {
  await clearDemo(database.owner)
  const accounts = world.accounts(law)
  for (const { persona = false, ...account } of accounts)
    await makeAccount(database.owner, { ...account, secret: null, persona })
  const now = world.today(law)
  const idOf = (name: string) => idFrom('demo', name)
  for (const duty of world.duties(law, accounts, law.timing.zone.dayOf(now), idOf))
    await addDuty(database.owner, duty, 'administrator', now)
  const load = loader(database.owner, law)
  // a release takes about as long as so many entries
  const each = Math.round(world.expected / 25)
  const releases = world.published.templates.length
  let done = 0
  for (const batch of world.lived(law, seed)) {
    done += await load.add({ ...batch, streams: streamsOf(batch) })
    tell?.({ done, total: Math.max(world.expected, done) + each * releases })
  }
  await load.finish()
  await importPublished(database, law, now)
  await freshen(database.owner)
  let out = 0
  for await (const _release of writeReleases(database, law, world)) {
    out += 1
    tell?.({ done: done + each * out, total: done + each * releases })
  }
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
