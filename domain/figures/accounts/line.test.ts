import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Moment } from '../../kernel/time.ts'
import type { Run } from '../../law/clock.ts'
import { between, line, term } from './line.ts'

const on = (day: number, time = '00:00'): Moment => `2025-01-${String(day).padStart(2, '0')}T${time}:00.000Z` as Moment
const said = (spells: ReturnType<typeof line>) =>
  spells.map(({ account, from, to, came }) => [
    Object.values(account).join(' '),
    from.slice(8, 10),
    to?.slice(8, 10),
    came
  ])

test('a line goes from account to account; what changes nothing makes no part, and of one moment the last word holds', () => {
  const spells = line(
    [
      { at: on(9), how: 'ruled', set: { court: 'confirmed' } },
      { at: on(1), how: 'ordered', set: { court: 'none-yet', office: 'a' } },
      { at: on(4), how: 'filed', set: { court: 'pending' } },
      { at: on(5), how: 'heard', set: { court: 'pending' } },
      { at: on(9), how: 'appealed', set: { office: null } }
    ],
    { ledger: 'x' }
  )
  assert.deepEqual(said(spells), [
    ['none-yet a', '01', '04', 'ordered'],
    ['pending a', '04', '09', 'filed'],
    ['confirmed', '09', undefined, 'ruled']
  ])
})

test('a part of a line begins and ends at its own edges', () => {
  const whole = line(
    [1, 4, 9].map(day => ({ at: on(day), how: 'moved', set: { at: `${day}` } })),
    { ledger: 'x' }
  )
  const part = (from: number, to: number | null) =>
    said(between(whole, { from: on(from), to: to && on(to), came: 'in', went: { beyond: 'out' } } as never))
  assert.deepEqual(part(2, 6), [
    ['1', '02', '04', 'in'],
    ['4', '04', '06', 'moved']
  ])
  assert.deepEqual(part(4, 9), [['4', '04', '09', 'in']])
  assert.deepEqual(part(9, null), [['9', '09', undefined, 'in']])
  assert.deepEqual(part(5, 5), [])
})

const run = (over: Partial<Run>): Run =>
  ({ startedAt: on(1), due: on(10, '23:59'), lateHours: 0, endedAt: null, state: 'running', ...over }) as Run
const cases: [string, Partial<Run>, string[]][] = [
  ['runs', {}, ['01 not-yet', '11 overdue']],
  ['stands still', { state: 'suspended', due: null }, ['01 not-yet']],
  ['was met', { state: 'met', endedAt: on(4) }, ['01 not-yet', '04 in-time']],
  ['was met late', { state: 'late', endedAt: on(14), lateHours: 90 }, ['01 not-yet', '11 overdue', '14 late']],
  ['fell away', { state: 'void', endedAt: on(4) }, ['01 not-yet', '04 lapsed']],
  ['fell away after its day', { state: 'void', endedAt: on(14), lateHours: 90 }, ['01 not-yet', '11 overdue']]
]
for (const [what, over, states] of cases)
  test(`a term that ${what}`, () =>
    assert.deepEqual(
      term(run(over)).map(({ at, state }) => `${at.slice(8, 10)} ${state}`),
      states
    ))
