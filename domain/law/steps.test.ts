import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workingCalendar } from '../kernel/calendar.ts'
import type { Data, Fact } from '../kernel/event.ts'
import { type Day, type Moment, zone } from '../kernel/time.ts'
import { type Clock, runs } from './clock.ts'
import { type Alarm, alarmFor, stepSaid, stepsOf } from './steps.ts'

const sofia = zone('Europe/Sofia')
const timing = { zone: sofia, calendar: workingCalendar(['2025-09-22']) }
const at = (text: string) => sofia.at(text.slice(0, 10) as Day, text.slice(11) || '00:00')
const wall = (moment: Moment) => `${sofia.dayOf(moment)} ${sofia.timeOf(moment)}`

const alarms: Alarm[] = [
  { whose: ['court'], warned: ['worker'], escalation: [{ at: 100, to: ['head'] }] },
  {
    warned: ['worker', 'head'],
    escalation: [
      { at: 75, to: ['head'] },
      { at: 100, to: ['head', 'director'] },
      { at: 150, to: ['regional'] }
    ]
  }
]
const norm = { from: '2000-01-01' as Day, to: null, basis: 'x', certainty: 'low', verified: false } as const
function clock(term: Clock['norms'][number]['term'], over: Partial<Clock> = {}): Clock {
  return {
    code: 'C',
    words: { bg: 'ч', ru: 'ч', en: 'c' },
    whose: 'office',
    kind: 'term',
    starts: [{ on: 'start' }],
    stops: [{ on: 'stop' }],
    voids: [],
    suspends: [{ on: 'halt' }],
    resumes: [{ on: 'go' }],
    whileRunning: 'second',
    norms: [{ ...norm, term, shift: 'none' }],
    ...over
  }
}
const facts = (...told: [string, string, Data?][]): Fact[] =>
  told.map(([when, type, data = {}], nth) => ({
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
const steps = (of: Clock, ...told: [string, string, Data?][]) =>
  runs([of], facts(...told), timing).flatMap(run =>
    stepsOf(run, of, alarms, timing).map(({ step, at, to }) => `${wall(at)} ${step} ${to}`)
  )

const day = clock({ hours: 24 })
const table: [string, string[], string[]][] = [
  [
    'all that come to a clock that runs on',
    steps(day, ['2025-08-15 16:40', 'start']),
    [
      '2025-08-16 10:40 at-75 head',
      '2025-08-16 16:40 at-100 head',
      '2025-08-16 16:40 at-100 director',
      '2025-08-17 04:40 at-150 regional'
    ]
  ],
  [
    'none after what stopped it, and none at that very moment',
    steps(day, ['2025-08-15 16:40', 'start'], ['2025-08-16 16:40', 'stop']),
    ['2025-08-16 10:40 at-75 head']
  ],
  [
    'warnings in days at the beginning of the day',
    steps(clock({ days: 90 }, { escalation: [], warn: [{ days: 60 }, { months: 1 }, { workingDays: 3 }] }), [
      '2025-06-27 10:00',
      'start'
    ]),
    [
      '2025-07-27 00:00 warn-60d worker',
      '2025-07-27 00:00 warn-60d head',
      '2025-08-25 00:00 warn-1m worker',
      '2025-08-25 00:00 warn-1m head',
      // the 22nd is a day of rest, the 20th and 21st a week's end
      '2025-09-19 00:00 warn-3w worker',
      '2025-09-19 00:00 warn-3w head'
    ]
  ],
  [
    'no warning longer than the term',
    steps(clock({ days: 20 }, { escalation: [], warn: [{ days: 30 }] }), ['2025-06-27', 'start']),
    []
  ],
  [
    "a court's delay is told and not escalated",
    steps(clock({ hours: 10 }, { whose: 'court', warn: [{ hours: 2 }] }), ['2025-08-15 10:00', 'start']),
    ['2025-08-15 18:00 warn-2h worker', '2025-08-15 20:00 at-100 head']
  ],
  [
    'its own escalation before that of the pack',
    steps(clock({ hours: 10 }, { escalation: [{ at: 50, to: ['director'] }] }), ['2025-08-15 10:00', 'start']),
    ['2025-08-15 15:00 at-50 director']
  ],
  [
    'none while it stands still, and the rest moved by as long',
    steps(day, ['2025-08-15 10:00', 'start'], ['2025-08-15 20:00', 'halt'], ['2025-08-17 20:00', 'go']),
    [
      '2025-08-18 04:00 at-75 head',
      '2025-08-18 10:00 at-100 head',
      '2025-08-18 10:00 at-100 director',
      '2025-08-18 22:00 at-150 regional'
    ]
  ],
  [
    'those of its first day stay when it is extended, and those of the new one follow',
    steps(
      clock({ days: 4 }, { escalation: [{ at: 75, to: ['head'] }], warn: [{ days: 1 }] }),
      ['2025-08-01', 'start'],
      ['2025-08-04 12:00', 'clock.extended', { clock: 'C', started: 1, until: '2025-08-20' }]
    ),
    [
      '2025-08-04 00:00 at-75 head',
      '2025-08-04 00:00 warn-1d worker',
      '2025-08-04 00:00 warn-1d head',
      '2025-08-15 00:00 at-75 head',
      '2025-08-19 00:00 warn-1d worker',
      '2025-08-19 00:00 warn-1d head'
    ]
  ]
]
for (const [what, found, expected] of table) test(`of a clock, ${what}`, () => assert.deepEqual(found, expected))

test('the first alarm that fits decides, and a pack without any tells nobody', () => {
  assert.equal(alarmFor(clock({ days: 1 }, { whose: 'court' }), alarms), alarms[0])
  assert.equal(alarmFor(day, alarms), alarms[1])
  assert.equal(alarmFor(day, []), null)
})

test('the name of a step says what it is', () => {
  assert.deepEqual(stepSaid('warn-30d'), { says: 'warning', unit: 'd', n: 30 })
  assert.deepEqual(stepSaid('at-150'), { says: 'share', n: 150 })
  assert.deepEqual(stepSaid('age-216'), { says: 'age', n: 216 })
  assert.equal(stepSaid('later'), null)
})
