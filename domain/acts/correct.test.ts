/** What a correction may change of an act that wrote to several streams, and what wants the act to be written anew. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFrom } from '#server/index.ts'
import { loadLaw } from '#server/packs/load.ts'
import { ref, type StreamRef } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { memoryJournal } from './memory.ts'

const law = await loadLaw('packs', 'bg')
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const at = (day: number) => `2025-02-${String(day).padStart(2, '0')}T08:00:00.000Z` as Moment
const [child, other, mother] = [id(1), id(2), id(3)]
const [family, signal, home] = [ref('family', id(4)), ref('signal', id(5)), ref('service', id(6))]

/** A family with one child, a signal to which a child was added, a young person who left the home at full age. */
function scene() {
  const journal = memoryJournal(law, idFrom)
  let n = 100
  const act = (name: string, on: StreamRef, day: number, input: object, by?: string) =>
    journal.act(
      {
        id: id(n++),
        act: name,
        on,
        at: at(day),
        input: input as Record<string, unknown>,
        ...(by ? { recorded: { by } } : {})
      },
      { account: 'one', office: 'dsp-stara-zagora', roles: Object.keys(law.pack.roles) },
      at(day)
    )
  const done = (...said: Parameters<typeof act>) => {
    const answer = act(...said)
    assert.ok(!('refusals' in answer), `${said[0]}: ${'refusals' in answer ? JSON.stringify(answer.refusals) : ''}`)
  }
  for (const one of [child, other, mother]) done('person.register', ref('person', one), 1, { birth: '2005-01-01' })
  done('family.register', family, 2, { members: [{ as: 'mother', person: mother }] })
  done('family.add', family, 3, { as: 'child', person: child })
  const told = { channel: 'phone', source: 'school', anonymous: false, kinds: ['neglect'], urgency: 'ordinary' }
  done('signal.register', signal, 4, { ...told, children: [] })
  done('signal.add-child', signal, 5, { person: child })
  done('service.open', home, 6, { kind: 'foster-family', places: 2, territory: 'szr31', name: 'ПС' })
  done(
    'stay.record',
    ref('person', other),
    7,
    { setting: 'foster', service: home.id, basis: 'police-protection' },
    'police'
  )
  done('person.come-of-age', ref('person', other), 8, { stays: false })
  const entryOf = (on: StreamRef, type: string) => journal.stream(on).facts.findLast(one => one.type === type)?.version
  const correct = (on: StreamRef, type: string, data: object) => {
    const answer = act(`${on.kind}.correct`, on, 10, { entry: entryOf(on, type), data, reason: 'typing-error' })
    return 'refusals' in answer ? answer.refusals.map(one => ('rule' in one ? one.rule : one.why)) : 'done'
  }
  return correct
}

const anew = ['withdraw-and-write-anew']
const table: readonly (readonly [string, StreamRef, string, object, unknown])[] = [
  ['who joined a family, who leads back to it', family, 'family.joined', { person: other }, anew],
  ['as what', family, 'family.joined', { as: 'relative' }, 'done'],
  ['which child a signal is about', signal, 'signal.child-added', { person: other }, anew],
  ['whether a placement outlasts full age', ref('person', other), 'person.of-age', { stays: true }, anew],
  [
    'the family in the stream of its member',
    ref('person', child),
    'person.joined-family',
    { family: id(7) },
    ['corrected-by-its-own-act']
  ]
]
for (const [what, on, type, data, is] of table)
  test(`corrected: ${what}`, () => assert.deepEqual(scene()(on, type, data), is))
