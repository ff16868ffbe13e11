import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFrom } from '#server/index.ts'
import { loadLaw } from '#server/packs/load.ts'
import { dice, randomCommand, type World } from '../../test/random-acts.ts'
import { postings } from '../figures/ledger.ts'
import { type Fact, fold } from '../kernel/event.ts'
import { type Moment, moment } from '../kernel/time.ts'
import { runs } from '../law/clock.ts'
import { stayAt, staysOf } from '../placements/stays.ts'
import { serviceOf } from '../services/entries.ts'
import { usesOf } from '../services/uses.ts'
import { memoryJournal } from './memory.ts'

const START = '2022-03-01T08:00:00.000Z' as Moment

for (const pack of ['bg', 'ru-31'])
  test(`${pack}: what must never happen does not, whatever is done`, async () => {
    const law = await loadLaw('packs', pack)
    let done = 0
    let ordered = 0
    for (let seed = 1; seed <= 40; seed++) {
      const journal = memoryJournal(law, idFrom)
      const world: World = { law, throwDice: dice(seed), streams: new Map(), now: START }
      for (let n = 0; n < 160; n++) {
        const { command, by } = randomCommand(world)
        const written = journal.act(command, by, world.now)
        if ('refusals' in written) continue
        done += 1
        for (const [id, held] of journal.streams) world.streams.set(id, held.stream)
        const raised = [...written.entries.values()]
          .flatMap(one => one.entries)
          .filter(entry => entry.type === 'irregularity.raised' && entry.data.entry === undefined)
        assert.deepEqual(
          raised.map(entry => entry.data.requirement).sort(),
          written.irregularities.map(one => one.requirement).sort(),
          'each unmet requirement of a recorded act stands as an irregularity'
        )
        if (!command.recorded)
          assert.equal(written.irregularities.length, 0, `${command.act}: an act of ours passed all its requirements`)
        if (command.act === 'placement.order') ordered += 1
      }
      check(journal.streams, law)
    }
    assert.ok(done > 500, `too few acts were taken to mean anything: ${done}`)
    if (pack === 'bg') assert.ok(ordered > 0, 'no placement was ordered at all')
  })

type Held = ReturnType<typeof memoryJournal>['streams']

function check(streams: Held, law: Awaited<ReturnType<typeof loadLaw>>): void {
  wholeOrNotAtAll(streams)
  for (const [id, { ref, stream, entries }] of streams) {
    // clocks and facts do not depend on the order in which entries are handed over
    const shuffled = fold(entries.toReversed())
    assert.deepEqual(shuffled, stream.facts)
    assert.deepEqual(runs(law.pack.clocks, shuffled, law.timing), runs(law.pack.clocks, stream.facts, law.timing))
    if (ref.kind === 'service') {
      const { places, taken } = serviceOf(stream.facts)
      const forced =
        stream.facts.some(fact => fact.type === 'place.held' && (fact.data.over || fact.document)) ||
        stream.facts.some(fact => fact.type === 'service.capacity')
      if (!forced) assert.ok(taken.length <= places, 'more children than places')
      for (const child of taken) {
        const facts = streams.get(child)?.stream.facts ?? []
        const stay = staysOf(facts).at(-1)
        const lives = stay?.to === null && stay.service === id
        const uses = usesOf(facts).some(use => use.to === null && use.service === id)
        assert.ok(lives || uses, 'a place is held by somebody who neither lives nor comes there')
      }
    }
    if (ref.kind !== 'person') continue
    noOverlap(stream.facts)
    const now = staysOf(stream.facts).at(-1)
    if (now?.to === null && now.service)
      assert.ok(
        serviceOf(streams.get(now.service)?.stream.facts ?? []).taken.includes(id),
        'a child lives where it holds no place'
      )
    const inCare = postings(ref, entries, law)
      .filter(one => one.ledger === 'care')
      .reduce((sum, { from, to, amount }) => sum + ('beyond' in to ? 0 : amount) - ('beyond' in from ? 0 : amount), 0)
    assert.equal(
      inCare,
      staysOf(stream.facts).filter(stay => stay.to === null).length,
      'the ledger agrees with the stays'
    )
  }
}

/** What one act wrote into several streams is withdrawn or re-dated on every side or on none. */
function wholeOrNotAtAll(streams: Held): void {
  const sides = new Map<string, { type: string; was: string; is: string | null }[]>()
  for (const { stream, entries } of streams.values())
    for (const { command, version, type, at } of entries) {
      if (/^(entry|irregularity)\./.test(type) || type === 'place.held') continue
      const now = stream.facts.find(fact => fact.version === version)
      sides.set(command, [...(sides.get(command) ?? []), { type, was: at, is: now?.at ?? null }])
    }
  for (const written of sides.values())
    for (const one of written)
      for (const other of written)
        if (one.was === other.was) assert.equal(one.is, other.is, `${one.type} and ${other.type} were one act`)
}

function noOverlap(facts: readonly Fact[]): void {
  const stays = staysOf(facts)
  for (const [at, stay] of stays.entries()) {
    const next = stays[at + 1]
    assert.ok(stay.to === null || stay.from < stay.to, 'a stay ends after it begins')
    if (next) assert.ok(stay.to !== null && stay.to <= next.from, 'two stays at once')
  }
  for (const { at } of facts)
    assert.ok(stays.filter(stay => stay.from <= at && (stay.to === null || at < stay.to)).length <= 1)
  const now = moment(Date.parse(START) + 3e10)
  assert.equal(
    stayAt(facts, now) === null,
    !stays.some(stay => stay.from <= now && (stay.to === null || now < stay.to))
  )
}
