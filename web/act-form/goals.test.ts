import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acts } from '#domain/acts/index.ts'
import { fieldsOf } from './fields.ts'
import { asksOfGoals, changedOf, itemOf } from './goals.ts'

const listOf = (act: string) => fieldsOf(acts.get(act)?.input as never).find(({ name }) => name === 'goals')

test('closing and review name goals by number, adopting a plan writes them down', () => {
  const asks = (act: string) => {
    const field = listOf(act)
    assert.ok(field?.shape === 'list', act)
    return asksOfGoals(field)
  }
  assert.equal(asks('case.close'), true)
  assert.equal(asks('plan.review'), true)
  assert.equal(asks('plan.adopt'), false)
})

test('goals are answered in any order and sent in theirs; what is taken back is not sent', () => {
  const second = changedOf([], 2, 'result', 'reached', 3)
  assert.deepEqual(second, [{ goal: 2, result: 'reached' }])
  const both = changedOf(second, 1, 'result', 'partly', 3)
  assert.deepEqual(
    both.map(({ goal }) => goal),
    [1, 2]
  )
  assert.deepEqual(changedOf(both, 2, 'facts', 'Ходит в школу', 3)[1], {
    goal: 2,
    result: 'reached',
    facts: 'Ходит в школу'
  })
  assert.deepEqual(changedOf(both, 1, 'result', undefined, 3), second)
  assert.equal(itemOf(both, 2), 1)
  assert.equal(itemOf(both, 3), 2)
})

test('numbers of the longer plan chosen before do not stay behind unseen', () => {
  const before = [
    { goal: 1, progress: 'reached' },
    { goal: 4, progress: 'partly' }
  ]
  assert.deepEqual(changedOf(before, 2, 'progress', 'reached', 2), [
    { goal: 1, progress: 'reached' },
    { goal: 2, progress: 'reached' }
  ])
})
