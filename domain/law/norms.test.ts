import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workingCalendar } from '../kernel/calendar.ts'
import { type Day, type Moment, zone } from '../kernel/time.ts'
import type { Norm } from './clock.ts'
import { changesOf, movesBy } from './norms.ts'

const sofia = zone('Europe/Sofia')
const timing = { zone: sofia, calendar: workingCalendar([]) }
const norm = (from: string, to: string | null, days: number, over: Partial<Norm> = {}): Norm => ({
  from: from as Day,
  to: to as Day | null,
  term: { days },
  shift: 'none',
  basis: 'x',
  certainty: 'low',
  verified: false,
  ...over
})
const wall = (at: Moment) => `${sofia.dayOf(at)} ${sofia.timeOf(at)}`
const moves = (fresh: Norm, started: string) => {
  const [change] = changesOf({ norms: [norm('2000-01-01', '2025-06-01', 30), fresh] })
  const found = change && movesBy(change, sofia.at(started as Day), timing)
  return found ? `${wall(found.old)} → ${wall(found.fresh)} ${found.holds}` : null
}

const table: [string, Norm, string, string | null][] = [
  [
    'one that leaves running clocks alone',
    norm('2025-06-01', null, 40),
    '2025-05-20',
    '2025-06-19 23:59 → 2025-06-29 23:59 old'
  ],
  [
    'one that touches them',
    norm('2025-06-01', null, 40, { touchesRunning: true }),
    '2025-05-20',
    '2025-06-19 23:59 → 2025-06-29 23:59 fresh'
  ],
  [
    'one that shortens never makes late before its first day ends',
    norm('2025-06-01', null, 5, { touchesRunning: true }),
    '2025-05-20',
    '2025-06-19 23:59 → 2025-06-01 23:59 fresh'
  ],
  [
    'one that comes after the due moment',
    norm('2025-06-01', null, 90, { touchesRunning: true }),
    '2025-04-20',
    '2025-05-20 23:59 → 2025-07-19 23:59 old'
  ],
  ['one that counts to a day of the act', norm('2025-06-01', null, 1, { term: { date: 'until' } }), '2025-05-20', null]
]
for (const [what, fresh, started, expected] of table)
  test(`a new norm: ${what}`, () => assert.equal(moves(fresh, started), expected))

test('a clock with one row has no changes', () =>
  assert.deepEqual(changesOf({ norms: [norm('2000-01-01', null, 5)] }), []))
