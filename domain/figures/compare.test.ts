import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Published } from '../law/published.ts'
import { compare, type Fact, tally } from './compare.ts'

const fact = (id: string, value: string, qualifier = 'exact'): Fact => ({
  id,
  value,
  qualifier,
  source: '',
  jurisdiction: '',
  indicator: '',
  kind: '',
  period_or_date: '',
  unit: '',
  wording: '',
  note: ''
})
const words = { bg: 'дата', ru: 'дата', en: 'a date' }
const published = (id: string) => ({ id, indicator: 'x', on: '2023-12-31' }) as Published

const cases: readonly [string, string, number | null, 'equal' | 'differs'][] = [
  ['4055', 'exact', 4055, 'equal'],
  ['4055', 'exact', 4054, 'differs'],
  ['4055', 'exact', null, 'differs'],
  ['1.10', 'exact', 1.1, 'equal'],
  ['1', 'exact', 1.02, 'equal'],
  ['0.98', 'exact', 0.985, 'differs'],
  ['93', 'over', 93.2, 'equal'],
  ['93', 'over', 93, 'differs'],
  ['5', 'under', 4, 'equal'],
  ['2021-01-01', 'by law', 5, 'differs']
]
for (const [value, qualifier, computed, outcome] of cases)
  test(`${qualifier} ${value} against ${computed}: ${outcome}`, () => {
    const [row] = compare([fact('a', value, qualifier)], [published('a')], () => ({ value: computed, invented: false }))
    assert.equal(row?.outcome, outcome)
  })

test('what cannot be compared stands apart and counts neither way', () => {
  const facts = [fact('a', '1'), fact('b', '2021-01-01', 'by law'), fact('c', '3'), fact('d', '9')]
  const mapped = [published('a'), { id: 'b', none: words } as Published, published('d')]
  const rows = compare(facts, mapped, () => ({ value: 1, invented: true }))
  assert.deepEqual(
    rows.map(({ outcome, apart }) => [outcome, apart?.why ?? null]),
    [
      ['equal', null],
      ['apart', 'not-in-journal'],
      ['apart', 'no-definition'],
      ['differs', null]
    ]
  )
  assert.deepEqual(tally(rows), { equal: 1, of: 2 })
  assert.ok(rows[0]?.invented)
  const without = compare(facts, mapped, null)
  assert.deepEqual(tally(without), { equal: 0, of: 0 })
  assert.equal(without[0]?.apart?.why, 'no-journal')
})
