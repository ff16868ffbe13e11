import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Data, Fact } from '../kernel/event.ts'
import { type Day, zone } from '../kernel/time.ts'
import { ask, type Condition, Condition as Schema, type Situation, type Yes } from './question.ts'

const sofia = zone('Europe/Sofia')
const at = (day: string) => sofia.at(day as Day, '12:00')
const fact = (day: string, type: string, data: Data = {}): Fact => ({
  version: 1,
  type,
  at: at(day),
  recordedAt: at(day),
  actor: 'a',
  office: 'o',
  command: 'c',
  pack: 'p',
  data
})

const causes = (occasion: string, day: string, of: string[]) =>
  fact(day, 'causes.recorded', { occasion, causes: of.map(cause => ({ cause, state: 'present' })) })
const removed = (day: string, ...of: string[]) => causes('at-removal', day, of)
const seenAgain = (day: string, ...of: string[]) => causes('review', day, of)

const seen: Situation = {
  at: at('2025-06-15'),
  zone: sofia,
  input: {
    setting: 'foster',
    grounds: ['g1', 'g2'],
    order: 'A-12',
    urgent: { impossible: ['kin'] },
    empty: [],
    amount: { value: 1008 },
    carer: 'p1',
    no: false
  },
  facts: [
    fact('2025-01-10', 'kin.studied', { outcome: 'unwilling', relative: 'p1' }),
    fact('2025-05-10', 'kin.studied', { relative: 'p2' }),
    fact('2025-07-10', 'support.tried', { kind: 'x', result: 'refused' }),
    fact('2024-12-31', 'aid.granted', { kind: 'one-off' }),
    fact('2025-01-01', 'aid.granted', { kind: 'one-off' })
  ],
  past: [fact('2025-02-01', 'aid.granted', { kind: 'one-off' })],
  document: { by: 'court', number: '7' },
  births: ['2023-06-16' as Day],
  serviceKind: 'crisis-centre',
  caseType: 'protection',
  freePlaces: 1,
  admits: { kind: true, service: false },
  outside: true,
  registers: ['sop'],
  siblingsElsewhere: false,
  overdue: clock => clock === 'LATE'
}

const called = [
  fact('2025-05-01', 'session.called', { invited: ['a', 'b', 'c'] }),
  fact('2025-06-01', 'session.called', { invited: ['a', 'b', 'c', 'd'] })
]
const half: Condition = { input: 'present', share: 0.5, of: 'session.called', field: 'invited' }

const asked: [Condition, Yes, Partial<Situation>?][] = [
  [half, 'unknown'],
  [half, 'yes', { facts: called, input: { present: ['a', 'd'] } }],
  [half, 'no', { facts: called, input: { present: ['a'] } }],
  // who was not asked to come fills no place
  [half, 'no', { facts: called, input: { present: ['a', 'x', 'y'] } }],
  [half, 'no', { facts: called, input: {} }],
  [{ document: 'court' }, 'yes'],
  [{ document: ['police', 'court'], has: ['number'] }, 'yes'],
  [{ document: 'court', has: ['number', 'dated'] }, 'no'],
  [{ document: 'police' }, 'no'],
  [{ document: 'court' }, 'no', { document: null }],
  [{ fact: 'kin.studied' }, 'yes'],
  [{ fact: 'kin.studied', atLeast: 3 }, 'no'],
  [{ fact: 'support.tried' }, 'no'], // it was true later
  [{ fact: 'kin.studied', where: { outcome: 'unwilling' } }, 'yes'],
  [{ fact: 'kin.studied', where: { outcome: ['suitable', 'unwilling'] } }, 'yes'],
  [{ fact: 'kin.studied', where: { outcome: 'suitable' } }, 'no'],
  [{ fact: 'kin.studied', where: { relative: { input: 'carer' } } }, 'yes'],
  [{ fact: 'kin.studied', where: { relative: { input: 'setting' } } }, 'no'],
  [{ fact: 'kin.studied', where: { outcome: 'unwilling' }, within: { months: 6 } }, 'yes'],
  [{ fact: 'kin.studied', where: { outcome: 'unwilling' }, within: { months: 3 } }, 'no'],
  [{ fact: 'kin.studied', where: { outcome: 'unwilling' }, lastBy: ['relative'] }, 'yes'],
  [
    { fact: 'kin.studied', where: { outcome: 'suitable' }, lastBy: ['relation', 'relative'] },
    'no', // the later study of the same aunt speaks
    {
      facts: [
        fact('2025-01-10', 'kin.studied', { relation: 'aunt', relative: 'p1', outcome: 'suitable' }),
        fact('2025-02-10', 'kin.studied', { relation: 'aunt', relative: 'p1', outcome: 'unsuitable' })
      ]
    }
  ],
  [
    { fact: 'kin.studied', where: { outcome: 'suitable' }, lastBy: ['relation', 'relative'] },
    'yes', // two unnamed aunts are two aunts
    {
      facts: [
        fact('2025-01-10', 'kin.studied', { relation: 'aunt', outcome: 'suitable' }),
        fact('2025-02-10', 'kin.studied', { relation: 'aunt', outcome: 'unsuitable' })
      ]
    }
  ],
  [{ fact: 'aid.granted', atLeast: 2 }, 'yes'],
  [{ fact: 'aid.granted', atLeast: 2, within: { year: true } }, 'no'], // New Year's Eve is of another year
  [{ fact: 'aid.granted', atLeast: 1, within: { year: true } }, 'yes'],
  [{ fact: 'aid.granted', atLeast: 2, within: { year: true }, closed: true }, 'yes'],
  [{ fact: 'aid.granted', atLeast: 4, closed: true }, 'no'],
  [{ fact: 'kin.studied', since: 'aid.granted' }, 'yes'],
  [{ fact: 'aid.granted', since: 'kin.studied' }, 'no'],
  [{ fact: 'kin.studied', since: 'placement.ended' }, 'yes'], // none ended: all of them count
  [{ again: 'causes.recorded', field: 'causes.cause' }, 'yes'], // nothing was named
  ...(
    [
      [[removed('2025-01-10', 'a', 'b')], 'no'],
      [[removed('2025-01-10', 'a', 'b'), seenAgain('2025-02-10', 'a')], 'no'],
      [[removed('2025-01-10', 'a', 'b'), seenAgain('2025-02-10', 'b', 'a')], 'yes'],
      [[removed('2025-01-10', 'a', 'b'), seenAgain('2025-02-10', 'a'), seenAgain('2025-03-10', 'b')], 'yes'],
      [[seenAgain('2025-01-09', 'a'), removed('2025-01-10', 'a')], 'no'], // before is not again
      [[removed('2025-01-10', 'a'), seenAgain('2025-07-10', 'a')], 'no'], // it was true later
      [[removed('2025-01-10', 'a'), seenAgain('2025-02-10', 'a'), removed('2025-03-10', 'a')], 'no'] // taken away twice
    ] as [Fact[], Yes][]
  ).map(([facts, answer]): [Condition, Yes, Partial<Situation>] => [
    { again: 'causes.recorded', field: 'causes.cause', where: { occasion: 'at-removal' } },
    answer,
    { facts }
  ]),
  [{ each: 'kin.studied', has: 'relative' }, 'yes'],
  [{ each: 'kin.studied', has: 'outcome' }, 'no'],
  [{ each: 'kin.studied', has: 'outcome', where: { relative: 'p1' } }, 'yes'],
  [{ each: 'rung.studied', has: 'outcome' }, 'yes'],
  [{ input: 'setting' }, 'yes'],
  [{ input: 'nothing' }, 'no'],
  [{ input: 'empty' }, 'no'],
  [{ input: 'no' }, 'no'],
  [{ input: 'setting', is: 'foster' }, 'yes'],
  [{ input: 'setting', is: ['kin', 'residential'] }, 'no'],
  [{ input: 'grounds', is: 'g2' }, 'yes'],
  [{ input: 'grounds', atLeast: 2 }, 'yes'],
  [{ input: 'grounds', atLeast: 3 }, 'no'],
  [{ input: 'amount.value', atMost: 1008 }, 'yes'],
  [{ input: 'amount.value', atMost: 1007.99 }, 'no'],
  [{ input: 'amount.other', atMost: 1 }, 'unknown'],
  [{ not: { input: 'amount.other', atMost: 1 } }, 'unknown'],
  [{ input: 'urgent.impossible', is: 'kin' }, 'yes'],
  [{ input: 'urgent.impossible', is: 'foster' }, 'no'],
  [{ input: 'order', matches: '^[A-Z]-\\d+$' }, 'yes'],
  [{ input: 'order', matches: '^\\d+$' }, 'no'],
  [{ age: { under: 3 } }, 'yes'],
  [{ age: { under: 2 } }, 'yes'],
  [{ age: { under: 1 } }, 'no'],
  [{ age: { from: 1, under: 2 } }, 'yes'],
  [{ age: { under: 3 } }, 'unknown', { births: [null] }],
  [{ age: { under: 3 } }, 'yes', { births: [null, '2024-01-01' as Day] }],
  [{ not: { age: { under: 3 } } }, 'unknown', { births: [null] }],
  [{ any: [{ age: { under: 3 } }, { input: 'setting' }] }, 'yes', { births: [null] }],
  [{ any: [{ age: { under: 3 } }, { input: 'nothing' }] }, 'unknown', { births: [null] }],
  [{ all: [{ age: { under: 3 } }, { input: 'nothing' }] }, 'no', { births: [null] }],
  [{ all: [{ age: { under: 3 } }, { input: 'setting' }] }, 'unknown', { births: [null] }],
  [{ not: { input: 'setting' } }, 'no'],
  [{ serviceKind: 'crisis-centre' }, 'yes'],
  [{ caseType: ['protection', 'prevention'] }, 'yes'],
  [{ caseType: 'prevention' }, 'no'],
  [{ caseType: 'prevention' }, 'no', { caseType: null }],
  [{ age: { under: 3 } }, 'unknown', { births: [] }],
  [{ outside: true }, 'unknown', { outside: null }],
  [{ serviceKind: ['cnst', 'transitional'] }, 'no'],
  [{ serviceKind: 'cnst' }, 'no', { serviceKind: null }],
  [{ freePlace: true }, 'yes'],
  [{ freePlace: true }, 'no', { freePlaces: 0 }],
  [{ freePlace: true }, 'unknown', { freePlaces: null }],
  [{ onRegister: 'sop' }, 'yes'],
  [{ onRegister: 'police' }, 'no'],
  [{ siblingsElsewhere: true }, 'no'],
  [{ overdue: 'LATE' }, 'yes'],
  [{ overdue: ['OTHER', 'LATE'] }, 'yes'],
  [{ overdue: 'OTHER' }, 'no'],
  [{ siblingsElsewhere: true }, 'yes', { siblingsElsewhere: true }],
  [{ age: { fromDays: 730 } }, 'yes'], // born on 16 June 2023
  [{ age: { fromDays: 731 } }, 'no'],
  [{ age: { fromDays: 1 } }, 'unknown', { births: [null] }],
  [{ admits: 'kind' }, 'yes'],
  [{ admits: 'service' }, 'no'],
  [{ outside: true }, 'yes'],
  [{ outside: true }, 'no', { outside: false }]
]
for (const [condition, answer, other] of asked)
  test(`${JSON.stringify(condition)}${other ? ` with ${JSON.stringify(other)}` : ''}: ${answer}`, () => {
    assert.deepEqual(Schema.parse(condition), condition)
    assert.equal(ask(condition, { ...seen, ...other }), answer)
  })

for (const wrong of [
  {},
  { fact: 'x', each: 'y' },
  { all: [] },
  { age: { under: -1 } },
  { guess: true },
  { input: 'a b' }
])
  test(`is no question: ${JSON.stringify(wrong)}`, () => assert.equal(Schema.safeParse(wrong).success, false))
