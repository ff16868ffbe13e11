import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Data, Fact } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { knownThrough, onlyMembers } from './known-through.ts'

const at = '2019-02-11T09:00:00.000Z' as Moment
const fact = ([type, data = {}, command = type]: Said, version: number): Fact => ({
  version,
  type,
  at,
  recordedAt: at,
  actor: 'a',
  office: 'o',
  command,
  pack: 'p',
  data
})
type Said = [type: string, data?: Data, command?: string]

const entered: Said[] = [
  ['person.registered', {}, 'c1'],
  ['person.engaged', { office: 'o' }, 'c1']
]
const signal: Said = ['person.engaged', { office: 'o', signal: 's1' }]
const people: [string, Said[], string[] | null][] = [
  ['only registered, as a member of a family', [...entered, ['person.joined-family', { family: 'f' }]], []],
  ['in one signal, and let go', [...entered, signal, ['person.released', { office: 'o', signal: 's1' }]], ['s1']],
  ['in two signals', [...entered, signal, ['person.engaged', { office: 'p', signal: 's2' }]], ['s1', 's2']],
  [
    'another entry of the same person came to it',
    [...entered, ['person.absorbed', {}, 'm'], ['person.engaged', { office: 'p' }, 'm'], signal],
    ['s1']
  ],
  ['looked at and found to be another', [...entered, signal, ['person.distinct', { other: 'x' }]], ['s1']],
  [
    'a case, whatever came of it',
    [...entered, signal, ['person.engaged', { office: 'o', case: 'k' }], ['person.released', { case: 'k' }]],
    null
  ],
  ['an office took it in hand later', [...entered, signal, ['person.engaged', { office: 'p' }, 'later']], null],
  ['it stands on a register', [...entered, signal, ['register.entered', { register: 'police' }]], null],
  ['a sitting has it on the agenda', [...entered, signal, ['agenda.put', { session: 'x' }]], null],
  ['it lived somewhere', [...entered, signal, ['stay.began', {}]], null]
]
for (const [name, said, is] of people)
  test(`known through signals alone: ${name}`, () => assert.deepEqual(knownThrough(said.map(fact)), is))

test('of a family nothing is known but its members until work with it begins', () => {
  const household: Said[] = [['family.registered'], ['family.joined'], ['subject.changed'], ['family.left']]
  assert.equal(onlyMembers(household.map(fact)), true)
  for (const type of ['family.engaged', 'register.entered', 'agenda.put', 'document.issued'])
    assert.equal(onlyMembers([...household, [type] as Said].map(fact)), false, type)
})
