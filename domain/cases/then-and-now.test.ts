import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLaw } from '#server/packs/load.ts'
import type { Data, Fact } from '../kernel/event.ts'
import type { Day } from '../kernel/time.ts'
import { aidsOf } from '../measures/aid.ts'
import { contactsOf, nextContact } from './contacts.ts'
import { capacityOf, causesOf, outcomesOf, progressOf } from './then-and-now.ts'

const law = await loadLaw('packs', 'bg')
const { zone } = law.timing
const moment = (day: string, time = '12:00') => zone.at(day as Day, time)

function facts(...told: [string, string, Data?][]): Fact[] {
  return told.map(([day, type, data = {}], at) => ({
    version: at + 1,
    type,
    at: moment(day),
    recordedAt: moment(day),
    actor: 'a',
    office: 'o',
    command: 'c',
    pack: 'p',
    data
  }))
}
const causes = (...of: [string, string][]) => ({ causes: of.map(([cause, state]) => ({ cause, state })) })

test('causes stand as they were first named and as they were last looked at', () => {
  const told = facts(
    ['2025-01-10', 'causes.recorded', causes(['addiction', 'present'], ['housing', 'present'])],
    ['2025-01-11', 'placement.ordered'],
    ['2025-06-10', 'causes.recorded', causes(['addiction', 'eased'])],
    ['2025-09-10', 'causes.recorded', causes(['addiction', 'gone'], ['conflict', 'present'])]
  )
  assert.deepEqual(
    causesOf(told).map(({ cause, first, last }) => [cause, first.value, last?.value ?? null]),
    [
      ['addiction', 'present', 'gone'],
      ['housing', 'present', null],
      ['conflict', 'present', null]
    ]
  )
})

test('a child taken away again has the causes of that time', () => {
  const told = facts(
    ['2025-01-10', 'causes.recorded', causes(['addiction', 'present'])],
    ['2025-01-11', 'placement.ordered'],
    ['2025-06-10', 'causes.recorded', causes(['addiction', 'gone'])],
    ['2025-06-20', 'placement.ended'],
    ['2025-09-10', 'causes.recorded', causes(['housing', 'present'])]
  )
  assert.deepEqual(
    causesOf(told).map(({ cause }) => cause),
    ['addiction', 'housing']
  )
  const again = [...told, ...facts(['2025-09-11', 'placement.ordered'])]
  assert.deepEqual(
    causesOf(again).map(({ cause }) => cause),
    ['housing']
  )
})

test('capacity stands by parent and area, each occasion with its last level', () => {
  const assessed = (parent: string, occasion: string, level: string) => ({
    parent,
    occasion,
    areas: [{ area: 'safety', level }]
  })
  const told = facts(
    ['2025-01-10', 'capacity.assessed', assessed('mother', 'before', 'partial')],
    ['2025-01-12', 'capacity.assessed', assessed('mother', 'before', 'insufficient')],
    ['2025-01-12', 'capacity.assessed', { ...assessed('father', 'before', 'good'), person: 'p1' }],
    ['2025-06-12', 'capacity.assessed', assessed('mother', 'after', 'sufficient')]
  )
  assert.deepEqual(
    capacityOf(told).map(({ parent, person, areas }) => [
      parent,
      person,
      areas.map(({ levels }) => [levels.before?.value, levels.after?.value])
    ]),
    [
      ['mother', null, [['insufficient', 'sufficient']]],
      ['father', 'p1', [['good', undefined]]]
    ]
  )
})

test('the progress of a goal is that of its own plan', () => {
  const told = facts(
    ['2025-01-10', 'plan.adopted', { plan: 'action', goals: [{}] }],
    ['2025-02-10', 'plan.reviewed', { goals: [{ goal: 1, progress: 'same' }] }],
    ['2025-03-10', 'plan.adopted', { plan: 'parents', goals: [{}, {}] }],
    ['2025-04-10', 'plan.reviewed', { goals: [{ goal: 2, progress: 'closer' }] }],
    ['2025-05-10', 'plan.reviewed', { plan: 'action', goals: [{ goal: 1, progress: 'reached' }] }]
  )
  const shown = (plan: Fact | undefined) =>
    plan && [...progressOf(plan, told)].map(([goal, { value }]) => `${goal} ${value}`)
  assert.deepEqual(shown(told[0]), ['1 reached'])
  assert.deepEqual(shown(told[2]), ['2 closer'])
})

test('the last answer about a month speaks', () => {
  const told = facts(
    ['2025-01-10', 'outcome.recorded', { month: '3', outcome: 'at-home' }],
    ['2025-01-12', 'outcome.recorded', { month: '3', outcome: 'outside' }],
    ['2025-06-12', 'outcome.recorded', { month: '6', outcome: 'at-home' }]
  )
  assert.deepEqual(
    [...outcomesOf(told)].map(([month, { value }]) => [month, value]),
    [
      ['3', 'outside'],
      ['6', 'at-home']
    ]
  )
})

const weekly: Data = { with: 'mother', everyDays: 7, supervised: false }
const met = (kind: string, ...partners: string[]) => ({ kind, with: partners })
const contacts: [string, Fact[], string, string[]][] = [
  [
    'none was to be yet',
    facts(['2025-01-01', 'contact.arranged', weekly]),
    '2025-01-07',
    ['0 of 0, 0 missed, next 2025-01-08']
  ],
  [
    'one in each week that has gone by',
    facts(['2025-01-01', 'contact.arranged', weekly]),
    '2025-01-22',
    ['0 of 3, 0 missed, next 2025-01-08']
  ],
  [
    'held and missed, with this parent and no other, and not a talk of the worker with her',
    facts(
      ['2025-01-01', 'contact.arranged', weekly],
      ['2025-01-08', 'case.contact', met('family-contact', 'child', 'mother')],
      ['2025-01-09', 'case.contact', met('family-contact', 'father')],
      ['2025-01-10', 'case.contact', met('home-visit', 'mother')],
      ['2025-01-15', 'case.contact', met('family-contact-missed', 'mother')],
      ['2025-01-16', 'case.contact', { kind: 'family-contact' }]
    ),
    '2025-01-22',
    ['1 of 3, 1 missed, next 2025-01-15']
  ],
  [
    'a later arrangement with the same takes its place, one with another does not',
    facts(
      ['2025-01-01', 'contact.arranged', weekly],
      ['2025-01-02', 'contact.arranged', { ...weekly, with: 'father' }],
      ['2025-01-15', 'contact.arranged', { ...weekly, everyDays: 1 }],
      ['2025-01-16', 'case.contact', met('family-contact', 'mother')]
    ),
    '2025-01-18',
    ['0 of 2, 0 missed, over 2025-01-15', '0 of 2, 0 missed, next 2025-01-09', '1 of 3, 0 missed, next 2025-01-17']
  ],
  [
    'over with its last day, or with the placement',
    facts(
      ['2025-01-01', 'contact.arranged', { ...weekly, until: '2025-01-14' }],
      ['2025-01-01', 'contact.arranged', { ...weekly, with: 'father' }],
      ['2025-01-20', 'case.contact', met('family-contact', 'mother')],
      ['2025-01-22', 'placement.ended']
    ),
    '2025-03-01',
    ['0 of 1, 0 missed, over 2025-01-14', '0 of 3, 0 missed, over 2025-01-22']
  ],
  ['what is arranged later is not there yet', facts(['2025-02-01', 'contact.arranged', weekly]), '2025-01-22', []]
]
for (const [what, told, now, expected] of contacts)
  test(`contacts: ${what}`, () =>
    assert.deepEqual(
      contactsOf([told], moment(now), law).map(one => {
        const next = nextContact(one, zone)
        return `${one.held} of ${one.expected}, ${one.missed} missed, ${next ? `next ${next}` : `over ${one.to}`}`
      }),
      expected
    ))

test('contacts: another case that closes does not end them, a placement ended there does', () => {
  const own = facts(['2025-01-01', 'contact.arranged', weekly])
  const ended = (type: string) => contactsOf([own, facts(['2025-01-05', type])], moment('2025-01-22'), law)[0]?.to
  assert.equal(ended('case.closed'), null)
  assert.equal(ended('placement.ended'), '2025-01-05')
})

test('monthly aid runs with its last amount until it is stopped, and may begin again', () => {
  const amount = (value: number) => ({ value, currency: 'bgn' })
  const told = facts(
    ['2025-01-01', 'aid.granted', { kind: 'one-off-kin', amount: amount(300) }],
    ['2025-01-02', 'aid.granted', { kind: 'monthly-kin', amount: amount(100) }],
    ['2025-02-02', 'aid.changed', { kind: 'monthly-kin', amount: amount(120) }],
    ['2025-03-02', 'aid.stopped', { kind: 'monthly-kin', reason: 'need-over' }],
    ['2025-04-02', 'aid.granted', { kind: 'monthly-kin', amount: amount(130) }]
  )
  assert.deepEqual(
    aidsOf(told, law).map(({ kind, monthly, amount, reason }) => [kind, monthly, amount?.value, reason]),
    [
      ['one-off-kin', false, 300, null],
      ['monthly-kin', true, 120, 'need-over'],
      ['monthly-kin', true, 130, null]
    ]
  )
})
