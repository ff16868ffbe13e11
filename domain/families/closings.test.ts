import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLaw } from '#server/packs/load.ts'
import type { Data, Fact } from '../kernel/event.ts'
import type { Day } from '../kernel/time.ts'
import { closingsOf } from './closings.ts'

const law = await loadLaw('packs', 'ru-31')
const { zone } = law.timing
const HERE = 'uszn-gubkin'

const facts = (...told: [string, string, Data][]): Fact[] =>
  told.map(([day, type, data], at) => ({
    version: at + 1,
    type,
    at: zone.at(day as Day, '12:00'),
    recordedAt: zone.at(day as Day, '12:00'),
    actor: 'a',
    office: HERE,
    command: 'c',
    pack: 'p',
    data
  }))
const began = (day: string, work = 'one'): [string, string, Data] => [
  day,
  'family.engaged',
  { case: work, type: 'accompaniment', office: HERE }
]
const ended = (day: string, outcome = 'resolved', work = 'one'): [string, string, Data] => [
  day,
  'family.released',
  { case: work, outcome }
]
const on = (day: string, register = 'sop'): [string, string, Data] => [
  day,
  'register.entered',
  { register, basis: 'commission-resolution', office: HERE }
]
const off = (day: string, basis = 'improvement', register = 'sop'): [string, string, Data] => [
  day,
  'register.left',
  { register, basis }
]

const cases: [string, Fact[], string[]][] = [
  ['a good ending that lasts', facts(began('2018-01-10'), ended('2018-09-03')), ['accompaniment 2018-09-03: never']],
  [
    'a refusal is no good ending',
    facts(began('2018-01-10'), ended('2018-09-03', 'refused'), began('2018-10-01', 'two')),
    []
  ],
  [
    'a new case on the last day of the twelve months',
    facts(began('2018-01-10'), ended('2018-09-03'), began('2019-09-03', 'two')),
    ['accompaniment 2018-09-03: year']
  ],
  [
    'and a day later',
    facts(began('2018-01-10'), ended('2018-09-03'), began('2019-09-04', 'two')),
    ['accompaniment 2018-09-03: later']
  ],
  [
    'a register of trouble after a case, and the first return of several counts',
    facts(began('2018-01-10'), ended('2018-09-03'), on('2019-03-01'), began('2019-10-01', 'two')),
    ['accompaniment 2018-09-03: year']
  ],
  [
    'the register of the police is no return',
    facts(on('2018-01-10'), off('2018-09-03'), on('2019-01-10', 'police')),
    ['sop 2018-09-03: never']
  ],
  [
    'worse, on another register: neither an ending nor a return',
    facts(on('2018-01-10', 'early-stage'), off('2018-09-03', 'worse', 'early-stage'), on('2018-09-03')),
    []
  ],
  [
    'a case that changes hands goes on: it begins once',
    facts(began('2018-01-10'), began('2018-05-10'), ended('2018-09-03'), began('2020-01-10')),
    ['accompaniment 2018-09-03: later']
  ],
  [
    'work that went on beside it is no return',
    facts(began('2018-01-10'), began('2018-02-10', 'two'), ended('2018-09-03'), ended('2018-12-03', 'improved', 'two')),
    ['accompaniment 2018-09-03: never', 'accompaniment 2018-12-03: never']
  ]
]
for (const [what, told, expected] of cases)
  test(what, () =>
    assert.deepEqual(
      closingsOf(told, law).map(({ at, of, again }) => {
        const name = 'register' in of ? of.register : of.type
        return `${name} ${zone.dayOf(at)}: ${again?.within ?? 'never'}`
      }),
      expected
    )
  )
