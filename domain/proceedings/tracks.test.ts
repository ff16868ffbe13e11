import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLaw } from '#server/packs/load.ts'
import type { Data, Fact } from '../kernel/event.ts'
import type { Day, Moment } from '../kernel/time.ts'
import { runs } from '../law/clock.ts'
import { protectionsOf } from './protection.ts'
import { effectOf, tracksOf } from './tracks.ts'
import { expectedOn, nextIn, rulingToCarryOut, termsOf, withExpected } from './turns.ts'

const law = await loadLaw('packs', 'bg')
const at = (day: string) => law.timing.zone.at(day as Day, '10:00')

/** Facts of one case, in the order in which they are told: `[day, entry, data]`. */
type Told = readonly (readonly [string, string, Data?])[]
const facts = (told: Told): Fact[] =>
  told
    .map(([day, type, data = {}], nth): Fact => {
      const moment: Moment = at(day)
      return {
        version: nth + 1,
        type,
        at: moment,
        recordedAt: moment,
        actor: '',
        office: '',
        command: '',
        pack: '',
        data
      }
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.version - b.version))

const order = (day: string, number = 'A-1') =>
  [day, 'placement.ordered', { order: number, setting: 'foster', child: 'c' }] as const
const petition = (day: string, proceeding: number, kind = 'placement') =>
  [day, 'petition.filed', { court: 'district', kind, subject: 'placement', proceeding }] as const
const judged = (day: string, court: string, outcome: string, more: Data = {}) =>
  [day, 'judgment.given', { court, outcome, subject: 'placement', ...more }] as const

const told = (story: Told) =>
  tracksOf(facts(story), law).map(one => `${one.subject} ${one.court} ${one.state} ${effectOf(one)}`)

const cases: readonly (readonly [string, Told, readonly string[]])[] = [
  ['an order that nobody was handed has no track', [order('2025-01-10')], []],
  [
    'an order handed over may be appealed against',
    [order('2025-01-10'), ['2025-01-11', 'order.served', { order: 'A-1', to: 'parent', how: 'post' }]],
    ['order  open null']
  ],
  ['a petition is pending', [order('2025-01-10'), petition('2025-01-20', 2)], ['placement district pending null']],
  [
    'one that was put off is pending still, one that was heard is heard',
    [
      petition('2025-01-20', 1),
      ['2025-02-01', 'hearing.held', { court: 'district', result: 'postponed', subject: 'placement' }]
    ],
    ['placement district pending null']
  ],
  [
    'heard',
    [
      petition('2025-01-20', 1),
      ['2025-02-01', 'hearing.held', { court: 'district', result: 'heard', subject: 'placement' }]
    ],
    ['placement district heard null']
  ],
  [
    'two courts beside each other',
    [
      order('2025-01-10'),
      [
        '2025-01-15',
        'appeal.filed',
        { court: 'administrative', by: 'parent', order: 'A-1', subject: 'order', proceeding: 2 }
      ],
      petition('2025-01-20', 3),
      [
        '2025-02-01',
        'judgment.given',
        { court: 'administrative', outcome: 'upholds', subject: 'order', proceeding: 2, order: 'A-1' }
      ]
    ],
    ['order administrative decided upholds', 'placement district pending null']
  ],
  [
    'a court above that upholds says what the court below said',
    [
      petition('2025-01-20', 1),
      judged('2025-02-20', 'district', 'refuses', { proceeding: 1 }),
      ['2025-02-24', 'appeal.filed', { court: 'regional', by: 'office', subject: 'placement', proceeding: 1 }],
      judged('2025-04-01', 'regional', 'upholds', { proceeding: 1 })
    ],
    ['placement regional decided refuses']
  ],
  [
    'one that sends it back leaves it pending below',
    [
      petition('2025-01-20', 1),
      judged('2025-02-20', 'district', 'refuses', { proceeding: 1 }),
      ['2025-02-24', 'appeal.filed', { court: 'regional', by: 'office', subject: 'placement', proceeding: 1 }],
      judged('2025-04-01', 'regional', 'remits', { proceeding: 1 })
    ],
    ['placement district pending remits']
  ],
  [
    'an appeal taken back leaves the judgment below',
    [
      petition('2025-01-20', 1),
      judged('2025-02-20', 'district', 'confirms', { proceeding: 1 }),
      ['2025-02-24', 'appeal.filed', { court: 'regional', by: 'parent', subject: 'placement', proceeding: 1 }],
      ['2025-03-01', 'appeal.withdrawn', { court: 'regional', subject: 'placement', proceeding: 1 }],
      [
        '2025-03-02',
        'judgment.in-force',
        { court: 'district', subject: 'placement', proceeding: 1, outcome: 'confirms' }
      ]
    ],
    ['placement district in-force confirms']
  ],
  [
    'a judgment that names no proceeding is about all of its matter, and of no other',
    [
      petition('2025-01-20', 1),
      petition('2025-02-01', 2, 'change'),
      ['2025-02-02', 'petition.filed', { court: 'district', kind: 'rights', subject: 'rights', proceeding: 3 }],
      judged('2025-03-01', 'district', 'confirms')
    ],
    ['placement district decided confirms', 'placement district decided confirms', 'rights district pending null']
  ],
  [
    'one that places the child does not answer whoever asks for the end',
    [petition('2025-01-20', 1), petition('2025-02-01', 2, 'end'), judged('2025-03-01', 'district', 'confirms')],
    ['placement district decided confirms', 'placement district pending null']
  ],
  [
    'a judgment on what was asked before the case was kept here stands by itself',
    [judged('2025-03-01', 'district', 'confirms', { proceeding: 1 })],
    ['placement district decided confirms']
  ],
  [
    'an immediate order of protection leaves the matter pending, a lasting one decides it',
    [
      [
        '2025-01-20',
        'petition.filed',
        { court: 'district', kind: 'domestic-violence', subject: 'protection', proceeding: 1 }
      ],
      [
        '2025-01-21',
        'protection-order.issued',
        { court: 'district', kind: 'immediate', measures: [], subject: 'protection', proceeding: 1 }
      ]
    ],
    ['protection district pending null']
  ],
  [
    'a late paper at the beginning does not lose what names its later beginning',
    [
      [
        '2025-01-15',
        'appeal.filed',
        { court: 'administrative', by: 'parent', order: 'A-1', subject: 'order', proceeding: 1 }
      ],
      [
        '2025-02-01',
        'judgment.given',
        { court: 'administrative', outcome: 'annuls', subject: 'order', proceeding: 1, order: 'A-1' }
      ],
      ['2025-01-11', 'order.served', { order: 'A-1', to: 'parent', how: 'post' }]
    ],
    ['order administrative decided annuls']
  ]
]
for (const [name, story, expected] of cases) test(name, () => assert.deepEqual(told(story), expected))

const carried: readonly (readonly [string, Told, boolean])[] = [
  [
    'confirmed while the child lives there: nothing to do',
    [order('2025-01-10'), petition('2025-01-20', 2), judged('2025-02-20', 'district', 'confirms', { proceeding: 2 })],
    false
  ],
  [
    'placed by the court above after a refusal',
    [
      order('2025-01-10'),
      petition('2025-01-20', 2),
      judged('2025-02-20', 'district', 'refuses', { proceeding: 2 }),
      ['2025-02-20', 'placement.ended', { order: 'A-1', reason: 'court' }],
      judged('2025-04-01', 'regional', 'confirms', { proceeding: 2 })
    ],
    true
  ],
  [
    'and carried out once',
    [
      order('2025-01-10'),
      petition('2025-01-20', 2),
      judged('2025-02-20', 'district', 'refuses', { proceeding: 2 }),
      ['2025-02-20', 'placement.ended', { order: 'A-1', reason: 'court' }],
      judged('2025-04-01', 'regional', 'confirms', { proceeding: 2 }),
      ['2025-04-02', 'placement.carried-out', { setting: 'foster', child: 'c', judgment: 5 }]
    ],
    false
  ],
  [
    'the end of a placement that the court above takes back',
    [
      order('2025-01-10'),
      petition('2025-06-20', 2, 'end'),
      judged('2025-07-20', 'district', 'ends', { proceeding: 2 }),
      ['2025-07-20', 'placement.ended', { order: 'A-1', reason: 'court' }],
      judged('2025-09-01', 'regional', 'refuses', { proceeding: 2 })
    ],
    true
  ],
  [
    'a placement that was confirmed and ended long ago is not carried out again',
    [
      order('2025-01-10'),
      petition('2025-01-20', 2),
      judged('2025-02-20', 'district', 'confirms', { proceeding: 2 }),
      ['2025-08-01', 'placement.ended', { order: 'A-1', reason: 'returned-home' }]
    ],
    false
  ]
]
for (const [name, story, expected] of carried)
  test(name, () => assert.equal(rulingToCarryOut(facts(story), law) !== null, expected))

test('a track tells what comes next and whose turn it is, with the term and the time that practice takes', () => {
  const story = facts([
    order('2025-01-10'),
    petition('2025-01-20', 2),
    [
      '2025-01-15',
      'appeal.filed',
      { court: 'administrative', by: 'parent', order: 'A-1', subject: 'order', proceeding: 3 }
    ]
  ])
  const tracks = tracksOf(story, law)
  const all = runs(law.pack.clocks, story, law.timing)
  const [review, placement] = tracks
  assert.ok(review && placement)
  assert.deepEqual(nextIn(placement, story, tracks, law), { what: 'hearing', whose: 'court' })
  assert.deepEqual(
    termsOf(placement, all).map(one => one.code),
    ['RSDEC']
  )
  const dayOf = (moment: Moment | null | undefined) => moment && law.timing.zone.dayOf(moment)
  // 121 days from the order of 10.01., 18 from the appeal of 15.01.
  assert.equal(dayOf(expectedOn(placement, story, law)?.on), '2025-05-11')
  assert.equal(dayOf(expectedOn(review, story, law)?.on), '2025-02-02')
  // one date for one matter: the clock says what the track says
  const [judged] = termsOf(placement, withExpected(all, story, law))
  assert.equal(dayOf(judged?.expected), '2025-05-11')
})

test('after the annulment of its order a pending petition is to be withdrawn', () => {
  const story = facts([
    order('2025-01-10'),
    [
      '2025-01-15',
      'appeal.filed',
      { court: 'administrative', by: 'parent', order: 'A-1', subject: 'order', proceeding: 2 }
    ],
    [
      '2025-01-20',
      'petition.filed',
      { court: 'district', kind: 'placement', order: 'A-1', subject: 'placement', proceeding: 3 }
    ],
    [
      '2025-02-01',
      'judgment.given',
      { court: 'administrative', outcome: 'annuls', subject: 'order', proceeding: 2, order: 'A-1' }
    ],
    ['2025-02-01', 'placement.ended', { order: 'A-1', reason: 'annulled' }]
  ])
  const tracks = tracksOf(story, law)
  assert.deepEqual(
    tracks.map(one => nextIn(one, story, tracks, law).what),
    ['appeal-or-force', 'withdraw']
  )
})

test('a later order of protection of the same court replaces the one before; an end by number ends only that one', () => {
  const found = protectionsOf(
    facts([
      [
        '2025-01-21',
        'protection-order.issued',
        { court: 'district', kind: 'immediate', measures: ['no-contact'], number: '1' }
      ],
      [
        '2025-02-21',
        'protection-order.issued',
        { court: 'district', kind: 'lasting', measures: ['no-contact'], number: '2', until: '2026-02-21' }
      ],
      ['2025-03-01', 'protection-order.violated', { facts: 'n' }],
      ['2025-04-01', 'protection-order.ended', { reason: 'revoked', number: '1' }]
    ])
  )
  assert.deepEqual(
    found.map(one => [one.number, one.to, one.violated.length]),
    [
      ['1', at('2025-02-21'), 0],
      ['2', null, 1]
    ]
  )
})

test('an appeal meets the term of its own order, and of no other', () => {
  const served = (day: string, number: string) =>
    [day, 'order.served', { order: number, to: 'parent', how: 'post' }] as const
  const story = facts([
    order('2025-01-10'),
    served('2025-01-13', 'A-1'),
    order('2025-01-20', 'A-2'),
    served('2025-01-21', 'A-2'),
    [
      '2025-01-22',
      'appeal.filed',
      { court: 'administrative', by: 'parent', order: 'A-1', subject: 'order', proceeding: 2 }
    ]
  ])
  const terms = runs(law.pack.clocks, story, law.timing).filter(({ code }) => code === 'ORDAPP')
  assert.deepEqual(
    terms.map(({ state }) => state),
    ['met', 'running']
  )
})
