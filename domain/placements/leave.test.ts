import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFrom } from '#server/index.ts'
import { loadLaw } from '#server/packs/load.ts'
import { memoryJournal } from '../acts/memory.ts'
import { ref, type StreamRef } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { heldPlaces } from '../services/entries.ts'
import { staysOf } from './stays.ts'

const law = await loadLaw('packs', 'bg')
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const at = (n: number) => `2012-02-${String(n).padStart(2, '0')}T08:00:00.000Z` as Moment
const [child, home] = [ref('person', id(1)), ref('service', id(2))]

/** A home entered with its history years later; every act is written down in 2017. */
function scene() {
  const journal = memoryJournal(law, idFrom)
  let n = 100
  return {
    journal,
    act(name: string, on: StreamRef, day: number, input: object, paper = true) {
      const recorded = paper ? { recorded: { by: 'paper-file' } } : {}
      const actor = { account: 'one', office: 'dsp-stara-zagora', roles: Object.keys(law.pack.roles) }
      const command = { id: id(n), act: name, on, at: at(day), input, ...recorded }
      const known = `2017-01-09T08:${String(n++ - 100).padStart(2, '0')}:00.000Z` as Moment
      const done = journal.act(command as never, actor, known)
      return 'refusals' in done ? done.refusals : 'done'
    }
  }
}
const kept = { kind: 'home-medical', places: 30, territory: 'szr31', name: 'Измислен дом', funding: 'state-budget' }
const stay = { setting: 'residential', service: home.id, basis: 'court' }
const rule = (rule: string) => [{ why: 'rule', rule }]

test('a stay carried over from paper ends from paper, and its place is free', () => {
  const { journal, act } = scene()
  assert.equal(act('service.open', home, 1, kept, false), 'done')
  assert.equal(act('person.register', child, 1, { birth: '2011-12-01', disability: 'yes' }, false), 'done')
  assert.deepEqual(act('stay.leave', child, 2, { reason: 'adopted' }), rule('no-placement-in-force'))
  // the homes took in the youngest before the law forbade it: that is no irregularity
  assert.equal(act('stay.record', child, 2, stay), 'done')
  assert.deepEqual(act('stay.leave', child, 9, { reason: 'adopted' }, false), rule('only-from-document'))
  assert.equal(act('stay.leave', child, 9, { reason: 'adopted' }), 'done')
  const [only] = staysOf(journal.stream(child).facts)
  assert.deepEqual([only?.from, only?.to, only?.end], [at(2), at(9), 'adopted'])
  assert.deepEqual(
    heldPlaces(journal.stream(home).facts).map(({ from, to }) => [from, to]),
    [[at(2), at(9)]]
  )
  const types = journal.streams.get(child.id)?.entries.map(({ type }) => type)
  assert.deepEqual(types, ['person.registered', 'person.engaged', 'stay.began', 'stay.ended'])
})
