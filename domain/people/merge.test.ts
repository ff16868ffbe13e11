import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFrom } from '#server/index.ts'
import { loadLaw } from '#server/packs/load.ts'
import { memoryJournal } from '../acts/memory.ts'
import { caseOf } from '../cases/case.ts'
import { postings } from '../figures/ledger.ts'
import { ref } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { staysOf } from '../placements/stays.ts'
import { heldPlaces } from '../services/entries.ts'
import { mergedInto } from './merged.ts'

const law = await loadLaw('packs', 'bg')
const day = (n: number) => `2025-02-${String(n).padStart(2, '0')}T08:00:00.000Z` as Moment
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [ONE, TWIN, HOME] = [id(1), id(2), id(3)]

/** A child entered twice, each entry living in a service; the second in the foster home of three places. */
function scene() {
  const journal = memoryJournal(law, idFrom)
  let n = 100
  const act = (name: string, on: ReturnType<typeof ref>, at: number, input: object, account = 'one', by = 'police') => {
    const recorded = name === 'stay.record' ? { recorded: { by } } : {}
    const actor = { account, office: 'dsp-stara-zagora', roles: Object.keys(law.pack.roles) }
    return journal.act(
      { id: id(n++), act: name, on, at: day(at), input: input as Record<string, unknown>, ...recorded },
      actor,
      day(at)
    )
  }
  const done = (...said: Parameters<typeof act>) => {
    const answer = act(...said)
    assert.ok(!('refusals' in answer), `${said[0]}: ${'refusals' in answer ? JSON.stringify(answer.refusals) : ''}`)
  }
  done('person.register', ref('person', ONE), 1, { given: 'Алфа' })
  done('person.register', ref('person', TWIN), 1, { given: 'Алфа' })
  done('service.open', ref('service', HOME), 1, { kind: 'foster-family', places: 3, territory: 'szr31', name: 'ПС' })
  done('stay.record', ref('person', ONE), 2, { setting: 'foster', service: HOME, basis: 'police-protection' })
  done('stay.record', ref('person', TWIN), 3, { setting: 'foster', service: HOME, basis: 'police-protection' })
  return { journal, act, done }
}

const stockKnown = (journal: ReturnType<typeof memoryJournal>, at: Moment) =>
  [ONE, TWIN]
    .flatMap(person => postings(ref('person', person), journal.streams.get(person)?.entries ?? [], law))
    .filter(one => one.recordedAt <= at && one.ledger === 'care')
    .reduce((sum, one) => sum + ('beyond' in one.to ? 0 : one.amount) - ('beyond' in one.from ? 0 : one.amount), 0)
const taken = (journal: ReturnType<typeof memoryJournal>) =>
  heldPlaces(journal.stream(ref('service', HOME)).facts)
    .filter(one => one.to === null)
    .map(one => one.child)

test('a merge by two people: one stay, one place, and what was known before stays known', () => {
  const { journal, act, done } = scene()
  assert.equal(stockKnown(journal, day(4)), 2)
  done('person.propose-merge', ref('person', TWIN), 5, { into: ONE, reasons: ['same-names'] })
  const own = act('person.confirm-merge', ref('person', TWIN), 6, {})
  assert.deepEqual('refusals' in own && own.refusals, [{ why: 'rule', rule: 'confirmed-by-a-second-person' }])
  done('person.confirm-merge', ref('person', TWIN), 7, {}, 'two')
  assert.equal(mergedInto(journal.stream(ref('person', TWIN)).facts)?.into, ONE)
  assert.equal(staysOf(journal.stream(ref('person', ONE)).facts).filter(stay => stay.to === null).length, 1)
  assert.deepEqual(taken(journal), [ONE], 'the place is held once')
  assert.equal(stockKnown(journal, day(7)), 1)
  assert.equal(stockKnown(journal, day(4)), 2, 'as it was known before the merge')
})

test('undoing a merge takes two people too and gives each its own back', () => {
  const { journal, act, done } = scene()
  done('person.propose-merge', ref('person', TWIN), 5, { into: ONE, reasons: ['same-names'] })
  done('person.confirm-merge', ref('person', TWIN), 7, {}, 'two')
  const note = `n:${id(9)}:${'A'.repeat(43)}`
  done('person.propose-split', ref('person', TWIN), 8, { facts: note }, 'two')
  const own = act('person.confirm-split', ref('person', TWIN), 9, {}, 'two')
  assert.deepEqual('refusals' in own && own.refusals, [{ why: 'rule', rule: 'confirmed-by-a-second-person' }])
  done('person.confirm-split', ref('person', TWIN), 9, {})
  assert.equal(mergedInto(journal.stream(ref('person', TWIN)).facts), null)
  assert.deepEqual(taken(journal).sort(), [ONE, TWIN])
  assert.equal(stockKnown(journal, day(9)), 2)
  assert.equal(stockKnown(journal, day(8)), 1, 'as it was known while they were one')
  assert.deepEqual(
    [ONE, TWIN].map(person => staysOf(journal.stream(ref('person', person)).facts).length),
    [1, 1]
  )
})

test('work goes over with the person and comes back with it', () => {
  const { journal, done } = scene()
  const [signal, work] = [id(11), id(12)]
  done('signal.register', ref('signal', signal), 4, {
    channel: 'phone',
    source: 'citizen',
    anonymous: false,
    kinds: ['neglect'],
    urgency: 'ordinary',
    children: [{ person: TWIN }]
  })
  done('signal.conclude', ref('signal', signal), 5, { result: 'risk-case', risks: [] })
  done('case.open', ref('case', work), 5, { type: 'protection', child: TWIN, signals: [signal], risks: [] })
  const child = () => caseOf(journal.stream(ref('case', work)).facts).child
  done('person.propose-merge', ref('person', TWIN), 6, { into: ONE, reasons: ['same-names'] })
  done('person.confirm-merge', ref('person', TWIN), 7, {}, 'two')
  assert.equal(child(), ONE)
  done('person.propose-split', ref('person', TWIN), 8, { facts: `n:${id(9)}:${'A'.repeat(43)}` })
  done('person.confirm-split', ref('person', TWIN), 9, {}, 'two')
  assert.equal(child(), TWIN)
})
