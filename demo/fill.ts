/** Writes the demo country into an empty installation. */
import type { Entry, StreamRef } from '#domain/kernel/event.ts'
import type { Law } from '#domain/law/pack.ts'
import { clearDemo, type Fill, freshen, loader, makeAccount } from '#server/index.ts'
import { type DemoBatch, demoAccounts, demoCountry, demoToday, published, type Targets } from './country.ts'

export const SEED = 2023
/** About how many entries the published country has: only the bar of progress stands on it. */
const EXPECTED = 340_000

export const fillDemo = (law: Law, seed = SEED, targets: Targets = published): Fill => ({
  today: demoToday(law),
  async run({ database }, tell) {
    await clearDemo(database.owner)
    for (const { persona = false, ...account } of demoAccounts(law))
      await makeAccount(database.owner, { ...account, secret: null, persona })
    const load = loader(database.owner, law)
    let done = 0
    for (const batch of demoCountry(law, seed, targets)) {
      done += await load.add({ ...batch, streams: streamsOf(batch) })
      tell(done, Math.max(EXPECTED, done))
      // the page is asked for while the country is written
      await new Promise(resolve => setImmediate(resolve))
    }
    await load.finish()
    await freshen(database.owner)
  }
})

function streamsOf({ entries }: DemoBatch): { ref: StreamRef; entries: Entry[] }[] {
  const streams = new Map<string, { ref: StreamRef; entries: Entry[] }>()
  for (const { ref, entry } of entries) {
    const there = streams.get(ref.id)
    if (there) there.entries.push(entry)
    else streams.set(ref.id, { ref, entries: [entry] })
  }
  return [...streams.values()]
}
