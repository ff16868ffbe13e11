import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFrom } from '#server/index.ts'
import { loadLaw } from '#server/packs/load.ts'
import { dice, randomCommand, type World } from '../../test/random-acts.ts'
import { type Held, memoryJournal } from '../acts/memory.ts'
import { fold } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { standsAside } from '../people/interests.ts'
import { caseOf } from './case.ts'

const START = '2022-03-01T08:00:00.000Z' as Moment

for (const pack of ['bg', 'ru-31'])
  test(`${pack}: at no moment, whatever is done, is an open case without a lead, nor led by one who stands aside`, async () => {
    const law = await loadLaw('packs', pack)
    let looked = 0
    let changed = 0
    for (let seed = 1; seed <= 25; seed++) {
      const journal = memoryJournal(law, idFrom)
      const world: World = { law, throwDice: dice(seed), streams: new Map(), now: START }
      for (let n = 0; n < 140; n++) {
        const { command, by } = randomCommand(world)
        const written = journal.act(command, by, world.now)
        if ('refusals' in written) continue
        for (const [id, held] of journal.streams) world.streams.set(id, held.stream)
        // between acts somebody is always reassigned, or stands aside
        const open = [...journal.streams.values()].find(
          ({ ref, stream }) => ref.kind === 'case' && caseOf(stream.facts).state === 'open'
        )
        if (!open || !world.throwDice.chance(0.3)) continue
        const { child } = caseOf(open.stream.facts)
        const id = world.throwDice.uuid()
        const account = world.throwDice.pick(['worker-2', 'head-1', 'worker-3'])
        const lead = world.throwDice.pick(['worker-4', 'worker-5', 'worker-1'])
        const aside = child && world.throwDice.chance(0.4)
        const handed = journal.act(
          aside
            ? {
                id,
                act: 'person.declare-interest',
                on: { kind: 'person', id: child },
                at: world.now,
                input: { account, kind: 'kin', lead }
              }
            : { id, act: 'case.assign', on: open.ref, at: world.now, input: { lead } },
          { ...by, account: 'head-9' },
          world.now
        )
        if (!('refusals' in handed)) changed += 1
        for (const [id, held] of journal.streams) world.streams.set(id, held.stream)
      }
      for (const held of journal.streams.values()) looked += lookInto(held)
    }
    assert.ok(looked > 100 && changed > 20, `too little to mean anything: ${looked}, ${changed}`)
  })

/** As the case stood at each moment, and as it was known after each entry; answers how often it was open. */
function lookInto({ ref, entries, stream }: Held): number {
  if (ref.kind !== 'case') return 0
  const moments = stream.facts.map(fact => stream.facts.filter(one => one.at <= fact.at))
  const known = entries.map((_, n) => fold(entries.slice(0, n + 1)))
  for (const facts of known) {
    const { state, lead } = caseOf(facts)
    if (state === 'open' && lead) assert.ok(!standsAside(facts, lead), `${lead} stands aside and leads`)
  }
  const open = [...moments, ...known].map(caseOf).filter(({ state }) => state === 'open')
  for (const { lead } of open) assert.ok(lead, `case ${ref.id} without a lead`)
  return open.length
}
