import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acts } from '#domain/acts/index.ts'
import { type Field, fieldsOf } from './fields.ts'
import { asksOfGoals } from './goals.ts'
import { singular } from './singular.ts'

/** The lists of an act in which items are added by hand, by their names. */
const listsOf = (fields: readonly Field[]): string[] =>
  fields.flatMap(field => {
    if (field.shape === 'group') return listsOf(field.fields)
    if (field.shape !== 'list' || asksOfGoals(field)) return []
    return [field.name, ...(field.of.shape === 'group' ? listsOf(field.of.fields) : [])]
  })

test('one item of every list has a word: nobody adds "rights of each parent 1"', () => {
  // corrections have a form of their own, figures and series are not written by hand
  const byHand = [...acts.values()].filter(({ name }) => !/\.correct$|^release\.|^series\./.test(name))
  const without = byHand.flatMap(({ name, input }) =>
    listsOf(fieldsOf(input)).flatMap(list => (singular[list] ? [] : [`${name}: ${list}`]))
  )
  assert.deepEqual(without, [])
})
