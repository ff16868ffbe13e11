import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadLaw } from '#server/packs/load.ts'
import type { Data, Fact } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { ladderOf } from './ladder.ts'
import { livesElsewhere, siblingsOf } from './siblings.ts'

let version = 0
const fact = (day: string, type: string, data: Data, actor = 'worker.one'): Fact => {
  version += 1
  const at = `${day}T10:00:00.000Z` as Moment
  return { version, type, at, recordedAt: at, actor, office: 'o', command: '', pack: '', data }
}
const end = '2026-01-01T00:00:00.000Z' as Moment
const law = await loadLaw('packs', 'bg')
const lives = (day: string, setting: string) =>
  fact(day, 'stay.began', { setting, office: 'o', basis: 'order', moved: true })
const order = (day: string, setting: string, more: Data = {}) =>
  fact(day, 'placement.ordered', { order: `ЗД/Д-Т-001/${day}`, setting, child: 'c', ...more })

const verdicts = (work: Fact[], person: Fact[] = []) =>
  Object.fromEntries(ladderOf(work, person, 'c', end, law).rungs.map(one => [one.setting, one.verdict]))

describe('the ladder of a child', () => {
  const support = fact('2025-01-10', 'support.tried', { kind: 'counselling', result: 'no-change' })
  const aunt = (day: string, outcome: string) => fact(day, 'kin.studied', { relation: 'aunt', relative: 'a', outcome })
  const cases: [string, Fact[], Fact[], Record<string, string>][] = [
    [
      'a child at home has climbed nothing',
      [],
      [],
      { family: 'here', kin: 'above', foster: 'above', residential: 'above' }
    ],
    [
      'each rung below was studied',
      [support, aunt('2025-01-11', 'unwilling'), order('2025-01-12', 'foster')],
      [lives('2025-01-12', 'foster')],
      { family: 'none-suited', kin: 'none-suited', foster: 'here', residential: 'above' }
    ],
    [
      'a later study of the same aunt speaks for the earlier',
      [support, aunt('2025-01-11', 'suitable'), aunt('2025-01-12', 'unwilling'), order('2025-01-13', 'foster')],
      [lives('2025-01-13', 'foster')],
      { family: 'none-suited', kin: 'none-suited', foster: 'here', residential: 'above' }
    ],
    [
      'a suitable aunt was passed over',
      [support, aunt('2025-01-11', 'suitable'), order('2025-01-12', 'foster')],
      [lives('2025-01-12', 'foster')],
      { family: 'none-suited', kin: 'passed-over', foster: 'here', residential: 'above' }
    ],
    [
      'impossible in danger: one made up, one owed, one never looked at',
      [
        order('2025-01-12', 'residential', { urgent: { facts: 'n', impossible: ['support', 'kin'] } }),
        fact('2025-01-20', 'support.tried', { kind: 'counselling', result: 'refused' })
      ],
      [lives('2025-01-12', 'residential')],
      { family: 'made-up', kin: 'owed', foster: 'not-studied', residential: 'here' }
    ]
  ]
  for (const [name, work, person, wanted] of cases) test(name, () => assert.deepEqual(verdicts(work, person), wanted))

  test('it says who, by whom and when, and what comes later is not yet known', () => {
    const work = [support, aunt('2025-01-11', 'unwilling')]
    const kin = ladderOf(work, [], 'c', end, law).rungs.find(one => one.setting === 'kin')
    assert.deepEqual(
      kin?.steps.map(({ what, person, outcome, by }) => ({ what, person, outcome, by })),
      [{ what: 'aunt', person: 'a', outcome: 'unwilling', by: 'worker.one' }]
    )
    const before = ladderOf(work, [], 'c', '2025-01-10T23:00:00.000Z' as Moment, law)
    assert.deepEqual(before.rungs.find(one => one.setting === 'kin')?.steps, [])
  })

  test('an order about a brother stands on his ladder alone', () => {
    const his = [{ ...order('2025-01-12', 'foster'), data: { order: 'x', setting: 'foster', child: 'other' } }]
    assert.deepEqual(
      ladderOf(his, [], 'c', end, law).rungs.flatMap(one => one.orders),
      []
    )
  })
})

describe('brothers and sisters', () => {
  const family = (...members: [string, string][]) => ({
    ref: { kind: 'family' as const, id: 'f' },
    version: 1,
    facts: members.map(([person, as]) => fact('2025-01-01', 'family.joined', { person, as }))
  })

  test('children of the family are siblings, an uncle is not', () => {
    const one = family(['c', 'child'], ['b', 'child'], ['u', 'relative'])
    assert.deepEqual(siblingsOf('c', [one]), ['b'])
    assert.deepEqual(siblingsOf('u', [one]), [])
  })

  const placed = (where: Data) => [
    fact('2025-02-01', 'stay.began', { setting: 'x', office: 'o', basis: 'order', moved: true, ...where })
  ]
  const table: [string, Fact[], Data, boolean][] = [
    ['at home', [], { service: 's' }, false],
    ['with the same family', placed({ service: 's' }), { service: 's' }, false],
    ['with another family', placed({ service: 's' }), { service: 'other' }, true],
    ['with the same grandmother', placed({ carer: 'g' }), { carer: 'g' }, false],
    ['with the other grandmother', placed({ carer: 'g' }), { carer: 'h' }, true],
    ['with a carer, the child with a family', placed({ carer: 'g' }), { service: 's' }, true]
  ]
  for (const [name, stays, input, elsewhere] of table)
    test(`a sibling ${name} is ${elsewhere ? '' : 'not '}elsewhere`, () =>
      assert.equal(livesElsewhere(stays, end, input), elsewhere))
})
