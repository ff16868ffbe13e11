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
const shown = (found: readonly Run[]) =>
  found.map(({ n, due, state, lateHours }) => `${n} ${wall(due)} ${state}${lateHours ? ` ${lateHours}` : ''}`)
const wall = (due: Run['due']) => (due ? `${sofia.dayOf(due)} ${sofia.timeOf(due)}` : '-')
const norm = clock().norms[0] as Clock['norms'][number]
const stoppable = (over: Partial<Clock> = {}) => clock({ suspends: [{ on: 'halt' }], resumes: [{ on: 'go' }], ...over })
const changing = (later: Partial<Clock['norms'][number]>) =>
  clock({
    norms: [
      { ...norm, to: '2025-04-08' as Day },
      { ...norm, from: '2025-04-08' as Day, touchesRunning: true, ...later }
    ]
  })
/** A new day for the clock that the first fact started. */
const extended = { clock: 'C', started: 1, until: '2025-04-25' }

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
    'begins again when met, with the term of the stage reached, until it falls away',
    clock({
      norms: [
        {
          ...norm,
          shift: 'none',
          term: { months: 1 },
          renews: [
            { from: { days: 0 }, term: { months: 3 } },
            { from: { months: 12 }, term: { months: 6 } }
          ]
        }
      ]
    }),
    facts(
      ['2024-01-10', 'start'],
      ['2024-02-01', 'stop'],
      ['2024-05-03', 'stop'],
      ['2025-01-09', 'stop'],
      ['2025-01-10', 'stop'],
      ['2025-01-20', 'void'],
      ['2025-01-25', 'stop']
    ),
    [
      '1 2024-02-10 23:59 met',
      '2 2024-05-01 23:59 late 24',
      '3 2024-08-03 23:59 late 3792',
      '4 2025-04-09 23:59 met',
      '5 2025-07-10 23:59 void'
    ]
  ],
  [
    'begins again only beside its own pair',
    clock({ pairedBy: 'order', norms: [{ ...norm, renews: [{ from: { days: 0 }, term: { days: 5 } }] }] }),
    facts(
      ['2025-04-01', 'start', { order: 'a' }],
      ['2025-04-02', 'start', { order: 'b' }],
      ['2025-04-03', 'stop', { order: 'b' }],
      ['2025-04-07', 'stop', { order: 'b' }]
    ),
    ['1 2025-04-11 23:59 running', '2 2025-04-14 23:59 met', '3 2025-04-08 23:59 met', '4 2025-04-14 23:59 running']
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
const moved: typeof table = [
  [
    'not to be acted on before its moment was acted on too early',
    clock({ kind: 'not-before' }),
    facts(['2025-04-01', 'start'], ['2025-04-11 23:58', 'stop']),
    ['1 2025-04-11 23:59 early']
  ],
  [
    'not to be acted on before its moment is no longer needed from that moment on',
    clock({ kind: 'not-before' }),
    facts(['2025-04-01', 'start'], ['2025-04-11 23:59', 'stop']),
    ['1 2025-04-11 23:59 void']
  ],
  [
    'not to be acted on before its moment falls away like any other, and is never late',
    clock({ kind: 'not-before' }),
    facts(['2025-04-01', 'start'], ['2025-04-30', 'void']),
    ['1 2025-04-11 23:59 void']
  ],
  ['stands still', stoppable(), facts(['2025-04-01', 'start'], ['2025-04-03', 'halt']), ['1 - suspended']],
  [
    'goes on with the days that were left',
    stoppable(),
    facts(['2025-04-01', 'start'], ['2025-04-03', 'halt'], ['2025-05-05', 'go']),
    ['1 2025-05-13 23:59 running']
  ],
  [
    'goes on with the working days that were left',
    stoppable({ norms: [{ ...norm, term: { workingDays: 5 } }] }),
    // left on Thursday the 3rd: the 4th, 7th and 8th
    facts(['2025-04-01', 'start'], ['2025-04-03', 'halt'], ['2025-04-17', 'go']),
    ['1 2025-04-24 23:59 running']
  ],
  [
    'goes on with the hours that were left',
    { ...hours(24), suspends: [{ on: 'halt' }], resumes: [{ on: 'go' }] },
    facts(['2025-04-01 08:00', 'start'], ['2025-04-01 18:30', 'halt'], ['2025-04-05 10:00', 'go']),
    ['1 2025-04-05 23:30 running']
  ],
  [
    'moves to a working day only once when it goes on',
    stoppable(),
    // due Friday the 18th, a day of rest, and so the 22nd; of the ten days eight are left on the 10th
    facts(['2025-04-08', 'start'], ['2025-04-10', 'halt'], ['2025-04-11', 'go']),
    ['1 2025-04-22 23:59 running']
  ],
  [
    'is met while it stands still',
    stoppable(),
    facts(['2025-04-01', 'start'], ['2025-04-03', 'halt'], ['2026-04-03', 'stop']),
    ['1 - met']
  ],
  [
    'does not stand still once it is late',
    stoppable(),
    facts(['2025-04-01', 'start'], ['2025-04-12', 'halt'], ['2025-04-13', 'stop']),
    ['1 2025-04-11 23:59 late 24']
  ],
  [
    'does not begin beside one that stands still',
    stoppable({ whileRunning: 'ignore' }),
    facts(['2025-04-01', 'start'], ['2025-04-03', 'halt'], ['2025-04-04', 'start']),
    ['1 - suspended']
  ],
  [
    'is extended',
    clock(),
    facts(['2025-04-01', 'start'], ['2025-04-09', 'clock.extended', extended], ['2025-04-20', 'stop']),
    ['1 2025-04-25 23:59 met']
  ],
  [
    'is not extended once it is late',
    clock(),
    facts(['2025-04-01', 'start'], ['2025-04-12', 'clock.extended', extended], ['2025-04-20', 'stop']),
    ['1 2025-04-11 23:59 late 192']
  ],
  [
    'is extended alone',
    clock(),
    facts(['2025-04-01', 'start'], ['2025-04-02', 'start'], ['2025-04-09', 'clock.extended', extended]),
    ['1 2025-04-25 23:59 running', '2 2025-04-14 23:59 running']
  ],
  [
    'is dropped alone',
    clock(),
    facts(
      ['2025-04-01', 'start'],
      ['2025-04-02', 'start'],
      ['2025-04-03', 'clock.dropped', { clock: 'C', started: 2 }],
      ['2025-04-04', 'clock.dropped', { clock: 'D', started: 1 }]
    ),
    ['1 2025-04-11 23:59 running', '2 2025-04-14 23:59 void']
  ],
  [
    'takes on a new norm that touches it',
    changing({ term: { days: 20 } }),
    facts(['2025-04-01', 'start']),
    ['1 2025-04-22 23:59 running']
  ],
  [
    'is not late before a new norm has come',
    changing({ term: { days: 2 } }),
    facts(['2025-04-01', 'start'], ['2025-04-09', 'stop']),
    ['1 2025-04-08 23:59 late 1']
  ],
  [
    'that ended before a new norm keeps the old one',
    changing({ term: { days: 20 } }),
    facts(['2025-04-01', 'start'], ['2025-04-07', 'stop']),
    ['1 2025-04-11 23:59 met']
  ],
  [
    'that was late before a new norm stays late',
    changing({ term: { days: 20 } }),
    facts(['2025-03-20', 'start'], ['2025-04-09', 'stop']),
    ['1 2025-03-31 23:59 late 192']
  ],
  [
    'extended by people is not moved by a new norm',
    changing({ term: { days: 12 } }),
    facts(['2025-04-01', 'start'], ['2025-04-03', 'clock.extended', extended]),
    ['1 2025-04-25 23:59 running']
  ]
]
for (const [what, of, told, expected] of [...table, ...moved])
  test(`a clock ${what}`, () => assert.deepEqual(shown(runs([of], told, timing)), expected))

test('lateness of hours is lived through, of days read on the wall', () => {
  const due = at('2025-03-29 23:59')
  const done = at('2025-03-31 00:00')
  assert.equal(lateHours({ hours: 24 }, due, done, sofia), 23)
  assert.equal(lateHours({ days: 1 }, due, done, sofia), 24)
})

test('every due moment that a clock has had is kept, the first of them by itself', () => {
  const told = facts(
    ['2025-04-01', 'start'],
    ['2025-04-03', 'halt'],
    ['2025-04-10', 'go'],
    ['2025-04-12', 'clock.extended', extended]
  )
  const [run] = runs([stoppable()], told, timing)
  assert.equal(wall(run?.first ?? null), '2025-04-11 23:59')
  assert.deepEqual(
    run?.dues.map(({ since, due }) => `${wall(since)} → ${wall(due)}`),
    [
      '2025-04-01 00:00 → 2025-04-11 23:59',
      '2025-04-03 00:00 → -',
      '2025-04-10 00:00 → 2025-04-22 23:59',
      '2025-04-12 00:00 → 2025-04-25 23:59'
    ]
  )
  assert.equal(run?.extended, 1)
})

test('what practice expects stands beside what the law says, and nothing is late by it', () => {
  const courts = clock({ norms: [{ ...norm, expected: { term: { months: 2 }, source: 'x' } }] })
  const [run] = runs([courts], facts(['2025-04-01', 'start'], ['2025-04-12', 'stop']), timing)
  assert.equal(wall(run?.expected ?? null), '2025-06-02 23:59')
  assert.equal(run?.state, 'late')
})

test('what ends because its time is over is never late; what is done after its time is', () => {
  const wait = clock({ stops: [{ on: 'over', over: true }, { on: 'stop' }] })
  const ended = (how: string) => runs([wait], facts(['2025-04-01', 'start'], ['2025-05-02', how]), timing)[0]
  assert.deepEqual([ended('over')?.state, ended('over')?.lateHours], ['met', 0])
  assert.equal(ended('stop')?.state, 'late')
})

test('what names a later start ends the earlier ones too, where the clock says so; never the later ones', () => {
  const told = facts(
    ['2025-04-01', 'start', { order: 'A' }],
    ['2025-04-03', 'start', { order: 'B' }],
    ['2025-04-04', 'start', { order: 'C' }],
    ['2025-04-05', 'stop', { order: 'B' }]
  )
  const states = (over: Partial<Clock>) =>
    runs([clock({ pairedBy: 'order', ...over })], told, timing).map(run => run.state)
  assert.deepEqual(states({}), ['running', 'met', 'running'])
  assert.deepEqual(states({ earlierToo: true }), ['met', 'met', 'running'])
})
