import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import bulgaria from '#packs/bg/index.ts'
import { workingCalendar } from '../kernel/calendar.ts'
import { type Day, type Moment, zone } from '../kernel/time.ts'
import type { Law, Pack } from '../law/pack.ts'
import { type Arranger, againstDeputy, againstDuty, type Deputising, type Duty } from './arranging.ts'
import { closedBetween, offHours, uncovered } from './hours.ts'
import { rolesAt, type Standing, stoodFor } from './standing.ts'

const wall = zone('Europe/Sofia')
/** 20.11.2025 is a Thursday; 24.12. to 26.12. are days off. */
const at = (text: string): Moment => {
  const [day = '', time = '00:00'] = text.split(' ')
  return wall.at(day as Day, time)
}
const law = {
  pack: bulgaria as unknown as Pack,
  timing: { zone: wall, calendar: workingCalendar(['2025-12-24', '2025-12-25', '2025-12-26']) }
} as Law

describe('working hours', () => {
  for (const [when, closed] of [
    ['2025-11-20 08:59', true],
    ['2025-11-20 09:00', false],
    ['2025-11-20 17:29', false],
    ['2025-11-20 17:30', true],
    ['2025-11-20 23:00', true],
    ['2025-11-22 12:00', true],
    ['2025-12-25 12:00', true]
  ] as const)
    test(`${when}: the office is ${closed ? 'closed' : 'open'}`, () => assert.equal(offHours(at(when), law), closed))

  const text = ({ since, until }: { since: Moment; until: Moment }) =>
    [since, until].map(one => `${wall.dayOf(one).slice(8)} ${wall.timeOf(one)}`).join(' to ')

  test('the closed stretches of a working day, a weekend and the night when the clock is put back', () => {
    assert.deepEqual(closedBetween(at('2025-11-20'), at('2025-11-21'), law).map(text), [
      '20 00:00 to 20 09:00',
      '20 17:30 to 21 00:00'
    ])
    assert.deepEqual(closedBetween(at('2025-11-21 12:00'), at('2025-11-24 12:00'), law).map(text), [
      '21 17:30 to 24 09:00'
    ])
    const [night] = closedBetween(at('2025-10-24 18:00'), at('2025-10-27 09:00'), law)
    assert.equal((Date.parse(night?.until ?? '') - Date.parse(night?.since ?? '')) / 3_600_000, 64)
  })

  test('what is covered is taken away, from either end and from the middle', () => {
    const night = { since: at('2025-11-20 17:30'), until: at('2025-11-21 09:00') }
    const left = (...covering: [string, string][]) =>
      uncovered(
        [night],
        covering.map(([since, until]) => ({ since: at(since), until: at(until) }))
      ).map(text)
    assert.deepEqual(left(), ['20 17:30 to 21 09:00'])
    assert.deepEqual(left(['2025-11-20', '2025-11-22']), [])
    assert.deepEqual(left(['2025-11-20 22:00', '2025-11-21 06:00']), ['20 17:30 to 20 22:00', '21 06:00 to 21 09:00'])
    assert.deepEqual(left(['2025-11-20 17:00', '2025-11-20 20:00'], ['2025-11-20 20:00', '2025-11-21 08:00']), [
      '21 08:00 to 21 09:00'
    ])
  })
})

describe('the roles of a moment', () => {
  const night = at('2025-11-20 23:00')
  const noon = at('2025-11-20 12:00')
  const until = at('2025-12-01')
  const stand = { login: 'director', name: 'Д', roles: ['director'], until }
  const cases: [string, Standing, Moment, string[]][] = [
    ['its own', { roles: ['worker'], stands: [], duties: [] }, night, ['worker']],
    ['those of whom it stands in for', { roles: ['head'], stands: [stand], duties: [] }, noon, ['head', 'director']],
    [
      'on duty at night',
      { roles: ['worker'], stands: [], duties: [{ kind: 'worker', until }] },
      night,
      ['worker', 'intake', 'duty']
    ],
    ['on duty at noon', { roles: ['worker'], stands: [], duties: [{ kind: 'worker', until }] }, noon, ['worker']],
    [
      'signer on duty at night',
      { roles: ['head'], stands: [], duties: [{ kind: 'signer', until }] },
      night,
      ['head', 'director']
    ]
  ]
  for (const [name, standing, when, roles] of cases)
    test(name, () => assert.deepEqual(rolesAt(standing, when, law), roles))

  test('an act is done in the stead of another only when nothing of its own allows it', () => {
    const deputy: Standing = { roles: ['head'], stands: [stand], duties: [] }
    assert.equal(stoodFor(deputy, ['director'], noon, law), 'director')
    assert.equal(stoodFor(deputy, ['head', 'director'], noon, law), null)
    const onDuty: Standing = { ...deputy, duties: [{ kind: 'signer', until }] }
    assert.equal(stoodFor(onDuty, ['director'], night, law), null)
  })
})

describe('who may stand in for whom', () => {
  const people = {
    director: { login: 'director', office: 'here', roles: ['director'] },
    head: { login: 'head', office: 'here', roles: ['head'] },
    worker: { login: 'worker', office: 'here', roles: ['worker'] },
    other: { login: 'other', office: 'there', roles: ['worker'] }
  }
  type Who = keyof typeof people
  const by = (who: Who, more: Partial<Arranger> = {}): Arranger => ({
    ...people[who],
    keepsAccounts: false,
    staff: who === 'head' || who === 'director',
    ...more
  })
  const wanted = (login: Who, deputy: Who, roles: string[], more: Partial<Deputising> = {}): Deputising => ({
    login,
    deputy,
    roles,
    since: at('2025-12-01'),
    until: at('2025-12-08'),
    ...more
  })
  const rows: [string, Deputising, Arranger, Deputising[], string | null][] = [
    ['the director lends his signature', wanted('director', 'head', ['director']), by('director'), [], null],
    ['nobody to himself', wanted('head', 'head', ['head']), by('head'), [], 'deputy-of-oneself'],
    ['not across offices', wanted('worker', 'other', ['worker']), by('worker'), [], 'deputy-of-another-office'],
    ['not a role one has not', wanted('head', 'worker', ['director']), by('head'), [], 'deputy-role-not-held'],
    ['the head arranges for a worker', wanted('worker', 'head', ['worker']), by('director'), [], null],
    [
      'nobody makes himself another',
      wanted('worker', 'head', ['worker']),
      by('head'),
      [],
      'deputy-arranged-by-himself'
    ],
    ['a head does not lend a signature', wanted('director', 'worker', ['director']), by('head'), [], 'deputy-signs'],
    [
      'the keeper of accounts may, when the director fell ill',
      wanted('director', 'head', ['director']),
      by('other', { keepsAccounts: true }),
      [],
      null
    ],
    [
      'a worker arranges for nobody else',
      wanted('head', 'director', ['head']),
      by('worker'),
      [],
      'deputy-not-yours-to-arrange'
    ],
    [
      'no chain: who stands in is not stood in for',
      wanted('head', 'worker', ['head']),
      by('head'),
      [wanted('director', 'head', ['director'])],
      'deputy-chain'
    ],
    [
      'no chain: who is stood in for does not stand in',
      wanted('director', 'head', ['director']),
      by('director'),
      [wanted('head', 'worker', ['head'])],
      'deputy-chain'
    ],
    [
      'one deputy at a time',
      wanted('director', 'worker', ['director'], { since: at('2025-12-07') }),
      by('director'),
      [wanted('director', 'head', ['director'])],
      'deputy-overlaps'
    ],
    [
      'the next one on the same day',
      wanted('director', 'worker', ['director'], { since: at('2025-12-08'), until: at('2025-12-09') }),
      by('director'),
      [wanted('director', 'head', ['director'])],
      null
    ],
    [
      'not backwards',
      wanted('head', 'worker', ['head'], { until: at('2025-12-01') }),
      by('head'),
      [],
      'period-ends-before-it-begins'
    ]
  ]
  const now = at('2025-11-20 12:00')
  for (const [name, deputising, arranger, others, rule] of rows)
    test(name, () => {
      const who = { absent: people[deputising.login as Who], deputy: people[deputising.deputy as Who] }
      assert.equal(againstDeputy(deputising, who, others, arranger, now, law), rule)
    })

  const duty = (login: Who, kind: Duty['kind'], since: string, until: string): Duty => ({
    login,
    kind,
    since: at(since),
    until: at(until)
  })
  const rosters: [string, Duty, Arranger, Duty[], string | null][] = [
    ['a worker for the night', duty('worker', 'worker', '2025-12-01 17:30', '2025-12-02 09:00'), by('head'), [], null],
    [
      'the director signs at night',
      duty('director', 'signer', '2025-12-01 17:30', '2025-12-02 09:00'),
      by('head'),
      [],
      null
    ],
    [
      'a head does not make himself the signer',
      duty('head', 'signer', '2025-12-01 17:30', '2025-12-02 09:00'),
      by('head'),
      [],
      'deputy-signs'
    ],
    [
      'the director lets the head sign at night',
      duty('head', 'signer', '2025-12-01 17:30', '2025-12-02 09:00'),
      by('director'),
      [],
      null
    ],
    [
      'nobody of another office',
      duty('other', 'worker', '2025-12-01 17:30', '2025-12-02 09:00'),
      by('head'),
      [],
      'no-such-account'
    ],
    [
      'once at a time',
      duty('worker', 'worker', '2025-12-01 20:00', '2025-12-03 09:00'),
      by('head'),
      [duty('worker', 'worker', '2025-12-02', '2025-12-04')],
      'duty-overlaps'
    ],
    ['no post for life', duty('worker', 'worker', '2025-12-01', '2026-12-01'), by('head'), [], 'duty-too-long']
  ]
  for (const [name, wantedDuty, arranger, others, rule] of rosters)
    test(`duty: ${name}`, () =>
      assert.equal(againstDuty(wantedDuty, people[wantedDuty.login as Who], others, arranger, now, law), rule))
})
