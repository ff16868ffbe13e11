/** How fast the rules decide: entries a second of `decide` and fold, without a database. */
import { demoCountry, published } from '#demo/country.ts'
import { fold } from '#domain/kernel/event.ts'
import { runs } from '#domain/law/clock.ts'
import type { Law } from '#domain/law/pack.ts'

export function rulesSpeed(law: Law): { decided: number; folded: number; clocked: number } {
  const entries = []
  let began = performance.now()
  for (const batch of demoCountry(law, 1, published)) {
    for (const one of batch.entries) entries.push(one)
    if (entries.length > 120_000) break
  }
  const decided = entries.length / ((performance.now() - began) / 1000)
  const streams = Map.groupBy(entries, one => one.ref.id)
  began = performance.now()
  const facts = [...streams.values()].map(list => fold(list.map(one => one.entry)))
  const folded = entries.length / ((performance.now() - began) / 1000)
  began = performance.now()
  for (const one of facts) runs(law.pack.clocks, one, law.timing)
  return { decided, folded, clocked: entries.length / ((performance.now() - began) / 1000) }
}
