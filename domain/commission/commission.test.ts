import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { meetingsOf } from '../signals/meetings.ts'
import { nextNumber } from './number.ts'
import { resolutionsOf, sessionOf, waits } from './session.ts'

const numbers: readonly (readonly [readonly string[], string])[] = [
  [[], '1'],
  [['7'], '8'],
  [['5/12', '5/11'], '5/13'],
  [['5/09'], '5/10'],
  [['12-П'], '13-П'],
  [['А-9'], 'А-10'],
  // a free number, even where somebody has gone ahead
  [['5/12', '5/13', '5/14'], '5/15'],
  [['без-номера'], '1']
]
for (const [given, next] of numbers)
  test(`after ${given[0] ?? 'nothing'} comes ${next}`, () => assert.equal(nextNumber(given), next))

let version = 0
const fact = (type: string, at: string, data: Record<string, unknown>): Fact => ({
  version: ++version,
  type,
  at: `${at}T09:00:00.000Z` as Moment,
  recordedAt: `${at}T09:00:00.000Z` as Moment,
  actor: 'secretary',
  office: 'here',
  command: '',
  pack: '',
  data
})

test('an item waits until it is decided or taken off, and goes with its session to another day', () => {
  const facts = [
    fact('session.called', '2018-03-01', {
      body: 'commission',
      on: '2018-03-22T07:00:00.000Z',
      invited: ['chair', 'secretary'],
      office: 'here'
    }),
    fact('session.item-put', '2018-03-05', {
      item: 1,
      question: 'sop',
      family: 'a',
      on: '2018-03-22',
      received: '2018-03-05'
    }),
    fact('session.item-put', '2018-03-05', {
      item: 2,
      question: 'sop',
      family: 'b',
      on: '2018-03-22',
      received: '2018-03-05'
    }),
    fact('session.item-dropped', '2018-03-06', { item: 2, reason: 'withdrawn', family: 'b' }),
    fact('session.postponed', '2018-03-07', { on: '2018-03-29T07:00:00.000Z', reason: 'no-quorum' }),
    fact('session.item-moved', '2018-03-07', { item: 1, on: '2018-03-29', family: 'a' })
  ]
  const called = sessionOf(facts)
  assert.equal(called.on, '2018-03-29T07:00:00.000Z')
  assert.deepEqual(
    called.items.filter(waits).map(({ item, on }) => [item, on]),
    [[1, '2018-03-29']]
  )
  const held = sessionOf([
    ...facts,
    fact('session.held', '2018-03-29', { present: ['chair'], absent: ['secretary'], chair: 'chair' }),
    fact('session.decided', '2018-03-29', {
      item: 1,
      decision: 'sop',
      number: '6/1',
      on: '2018-03-29',
      question: 'sop',
      body: 'commission',
      office: 'here',
      family: 'a'
    })
  ])
  assert.deepEqual([held.state, held.items.filter(waits).length, held.items[0]?.decided?.number], ['held', 0, '6/1'])
})

test('a report meets its own measure of its own resolution', () => {
  const given = (session: string, number: string) =>
    fact('resolution.given', '2018-03-22', {
      session,
      item: 1,
      question: 'sop',
      body: 'commission',
      on: '2018-03-22',
      decision: 'sop',
      number,
      measures: [
        { kind: 'treatment', body: 'clinic', by: '2018-04-06' },
        { kind: 'supervision', body: 'social-centre', by: '2018-04-20' }
      ]
    })
  const facts = [
    given('one', '5/1'),
    given('other', '6/1'),
    fact('resolution.reported', '2018-04-10', { session: 'other', item: 1, measure: 2, result: 'done' })
  ]
  assert.deepEqual(
    resolutionsOf(facts).map(one => [one.number, one.secretary, one.measures.map(({ result }) => result)]),
    [
      ['5/1', 'secretary', [null, null]],
      ['6/1', 'secretary', [null, 'done']]
    ]
  )
})

test('what was agreed belongs to a guest or a body, and is done, not done, or still to come', () => {
  const meeting = fact('case.meeting', '2018-10-24', {
    kind: 'network',
    participants: [],
    guests: [{ name: 'n:aunt', relation: 'aunt-uncle' }],
    tasks: [
      { what: 'n:1', guest: 1, by: '2018-10-31' },
      { what: 'n:2', body: 'school', by: '2018-10-31' },
      { what: 'n:3', guest: 1, by: '2018-10-31' }
    ]
  })
  const [held] = meetingsOf([
    meeting,
    fact('case.task-done', '2018-10-30', { meeting: meeting.version, task: 1 }),
    fact('case.task-done', '2018-11-01', { meeting: meeting.version, task: 2, undone: true })
  ])
  assert.deepEqual(held?.guests, [{ n: 1, name: 'n:aunt', relation: 'aunt-uncle' }])
  assert.deepEqual(
    held?.tasks.map(({ guest, body, doneAt, undoneAt }) => [guest, body, doneAt !== null, undoneAt !== null]),
    [
      [1, null, true, false],
      [null, 'school', false, true],
      [1, null, false, false]
    ]
  )
})
