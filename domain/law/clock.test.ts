import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workingCalendar } from '../kernel/calendar.ts'
import type { Data, Fact } from '../kernel/event.ts'
import { type Day, zone } from '../kernel/time.ts'
import { type Clock, lateHours, type Run, runs } from './clock.ts'

const sofia = zone('Europe/Sofia')
const timing = { zone: sofia, calendar: workingCalendar(['2025-04-18', '2025-04-21']) }
const at = (text: string) => sofia.at(text.slice(0, 10) as Day, text.slice(11) || '00:00')
const words = { bg: 'ч', ru: 'ч', en: 'c' }

function clock(over: Partial<Clock> = {}): Clock {
  const norm = {
    from: '2000-01-01' as Day,
    to: null,
    shift: 'next-working-day',
    basis: 'x',
    certainty: 'low',
    verified: false
  } as const
  return {
    code: 'C',
    words,
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'start' }],
    stops: [{ on: 'stop' }],
    voids: [{ on: 'void' }],
    whileRunning: 'second',
    norms: [{ ...norm, term: { days: 10 } }],
    ...over
  }
}
const hours = (amount: number) =>
  clock({ norms: [{ ...(clock().norms[0] as Clock['norms'][number]), term: { hours: amount }, shift: 'none' }] })

/** Facts from `['2025-03-01 10:00', 'start', {…}]`. */
function facts(...told: [string, string, Data?][]): Fact[] {
  return told.map(([when, type, data = {}], nth) => ({
    version: nth + 1,
    type,
    at: at(when),
    recordedAt: at(when),
    actor: 'a',
    office: 'o',
    command: 'c',
    pack: 'p',
    data
  }))
}
const shown = (found: Run[]) =>
  found.map(
    ({ n, due, state, lateHours }) =>
      `${n} ${sofia.dayOf(due)} ${sofia.timeOf(due)} ${state}${lateHours ? ` ${lateHours}` : ''}`
  )

const table: [string, Clock, Fact[], string[]][] = [
  ['runs', clock(), facts(['2025-04-01', 'start']), ['1 2025-04-11 23:59 running']],
  [
    'is met on its last minute',
    clock(),
    facts(['2025-04-01', 'start'], ['2025-04-11 23:59', 'stop']),
    ['1 2025-04-11 23:59 met']
  ],
  [
    'is late a minute later, and shows an hour',
    clock(),
    facts(['2025-04-01', 'start'], ['2025-04-12 00:00', 'stop']),
    ['1 2025-04-11 23:59 late 1']
  ],
  ['moves over Easter', clock(), facts(['2025-04-08', 'start']), ['1 2025-04-22 23:59 running']],
  [
    'falls away',
    clock(),
    facts(['2025-04-01', 'start'], ['2025-04-05', 'void'], ['2025-04-06', 'stop']),
    ['1 2025-04-11 23:59 void']
  ],
  [
    'falls away after its day, and stays late',
    clock(),
    facts(['2025-04-01', 'start'], ['2025-04-13', 'void']),
    ['1 2025-04-11 23:59 void 24']
  ],
  [
    'hours run over the change of the clock',
    hours(24),
    facts(['2025-03-29 20:00', 'start'], ['2025-03-30 21:30', 'stop']),
    ['1 2025-03-30 21:00 late 1']
  ],
  [
    'days late are counted on the wall',
    clock(),
    facts(['2025-03-17', 'start'], ['2025-03-31', 'stop']),
    ['1 2025-03-27 23:59 late 72']
  ],
  [
    'a second beside the first',
    clock(),
    facts(['2025-04-01', 'start'], ['2025-04-02', 'start'], ['2025-04-03', 'stop']),
    ['1 2025-04-11 23:59 met', '2 2025-04-14 23:59 met']
  ],
  [
    'or none beside the first',
    clock({ whileRunning: 'ignore' }),
    facts(['2025-04-01', 'start'], ['2025-04-02', 'start']),
    ['1 2025-04-11 23:59 running']
  ],
  [
    'stops before it starts again',
    clock({ stops: [{ on: 'start' }], whileRunning: 'ignore' }),
    facts(['2025-04-01', 'start'], ['2025-04-02', 'start']),
    ['1 2025-04-11 23:59 met', '2 2025-04-14 23:59 running']
  ],
  [
    'stops its own pair',
    clock({ pairedBy: 'order' }),
    facts(
      ['2025-04-01', 'start', { order: 'a' }],
      ['2025-04-02', 'start', { order: 'b' }],
      ['2025-04-03', 'stop', { order: 'b' }]
    ),
    ['1 2025-04-11 23:59 running', '2 2025-04-14 23:59 met']
  ],
  [
    'stops all pairs when none is named',
    clock({ pairedBy: 'order' }),
    facts(['2025-04-01', 'start', { order: 'a' }], ['2025-04-02', 'start', { order: 'b' }], ['2025-04-03', 'stop']),
    ['1 2025-04-11 23:59 met', '2 2025-04-14 23:59 met']
  ],
  [
    'is due on the day that an entry names',
    clock({ norms: [{ ...(clock().norms[0] as Clock['norms'][number]), term: { date: 'until' }, shift: 'none' }] }),
    facts(['2025-04-01', 'start', { until: '2025-04-19' }], ['2025-04-02', 'start']),
    ['1 2025-04-19 23:59 running']
  ],
  [
    'starts only where it should',
    clock({ starts: [{ on: 'start', where: { kinds: ['x', 'y'] } }] }),
    facts(['2025-04-01', 'start', { kinds: ['z'] }], ['2025-04-02', 'start', { kinds: ['z', 'y'] }]),
    ['1 2025-04-14 23:59 running']
  ],
  [
    'keeps the norm of its day',
    clock({
      norms: [
        { ...(clock().norms[0] as Clock['norms'][number]), to: '2025-04-02' as Day },
        { ...(clock().norms[0] as Clock['norms'][number]), from: '2025-04-02' as Day, term: { days: 3 } }
      ]
    }),
    facts(['2025-04-01', 'start'], ['2025-04-02', 'start']),
    ['1 2025-04-11 23:59 running', '2 2025-04-07 23:59 running']
  ]
]
for (const [what, of, told, expected] of table)
  test(`a clock ${what}`, () => assert.deepEqual(shown(runs([of], told, timing)), expected))

test('lateness of hours is lived through, of days read on the wall', () => {
  const due = at('2025-03-29 23:59')
  const done = at('2025-03-31 00:00')
  assert.equal(lateHours({ hours: 24 }, due, done, sofia), 23)
  assert.equal(lateHours({ days: 1 }, due, done, sofia), 24)
})
