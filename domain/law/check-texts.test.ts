/** Texts of releases are checked when a pack is read: what they name must be there, and be written as what it is. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { known } from '../acts/known.ts'
import { readPack } from './check.ts'
import type { ReleaseTemplate } from './release-template.ts'
import { placesIn } from './release-text.ts'

const source = (await import('../../packs/ru-31/index.ts')).default

type Draft = Record<string, unknown> & Pick<ReleaseTemplate, 'text'>
const said = (message: string): ReleaseTemplate['text'] => ({ bg: [message], ru: [message], en: [message] })

/** What is wrong with a release of one paragraph, alike in every language. */
function faults(message: string, more: Partial<ReleaseTemplate> = {}): string[] {
  const release = {
    code: 'tried',
    words: { bg: 'а', ru: 'а', en: 'a' },
    indicators: ['sop-families'],
    tables: [
      { code: 'years', words: { bg: 'а', ru: 'а', en: 'a' }, indicators: ['sop-families'], times: { years: 3 } },
      { code: 'two', words: { bg: 'а', ru: 'а', en: 'a' }, indicators: ['sop-families', 'contracts'] }
    ],
    text: said(message),
    ...more
  } as unknown as Draft
  const read = readPack({ ...source, releases: [release] } as typeof source, known)
  return 'faults' in read
    ? [...new Set(read.faults.map(({ path, message: told }) => `${path.replace(/text\.\w+/, 'text')}: ${told}`))]
    : []
}

const values = {
  before: { table: 'years', before: 2 },
  course: { trend: ['before', 'sop_families'] },
  day: { when: 'before' },
  tens: { down: 'before', to: 10 }
} as unknown as ReleaseTemplate['values']

test('a text may name figures, values and the period, each as what it is', () =>
  assert.deepEqual(
    faults(
      '## {During}: {sop_families, plural, gap {no} one {# of {before, number}} other {#}}, {course, select, falling {fewer than on {day}} other {}} {ends, select, month {{month}} other {{last}}} {tens, number}',
      { values }
    ),
    []
  ))

for (const [name, message, more, fault] of [
  ['no such figure', '{orphans, number}', {}, "text.0: no figure 'orphans'"],
  [
    'no such figure, deep inside',
    '{sop_families, plural, other {{orphans, number}}}',
    {},
    "text.0: no figure 'orphans'"
  ],
  ['an open brace', '{sop_families, number', {}, 'text.0: has a brace that does not close'],
  ['a brace too many', 'a } b', {}, 'text.0: has a brace that does not close'],
  ['a figure as it is', '{sop_families}', {}, "text.0: 'sop_families' is to be written as number or plural"],
  ['a trend as a number', '{course, number}', { values }, "text.0: 'course' is to be written as select"],
  [
    'a trend that never is',
    '{course, select, sinking {a} other {b}}',
    { values },
    "text.0: 'course' is never 'sinking'"
  ],
  ['nothing for the rest', '{course, select, falling {a}}', { values }, "text.0: 'course' says nothing for 'other'"],
  [
    'a form that no language has',
    '{sop_families, plural, lots {a} other {b}}',
    {},
    "text.0: 'sop_families' is never 'lots'"
  ],
  ['no such table', 'a', { values: { x: { table: 'none', before: 0 } } }, "values.x: no table 'none'"],
  ['too long ago', 'a', { values: { x: { table: 'years', before: 3 } } }, 'values.x: the table has no 4 times'],
  [
    'which of two',
    'a',
    { values: { x: { table: 'two', before: 0 } } },
    'values.x: does not say which figure of the table'
  ],
  [
    'not in the table',
    'a',
    { values: { x: { table: 'years', indicator: 'contracts', before: 0 } } },
    "values.x: 'contracts' is not in the table"
  ],
  ['built on nothing', 'a', { values: { x: { trend: ['y', 'sop_families'] } } }, "values.x: no figure 'y' before it"],
  [
    'a name twice',
    'a',
    { values: { sop_families: { table: 'years', before: 0 } } },
    'values.sop_families: is the name of something else'
  ],
  [
    'a part of another unit',
    'a',
    { indicators: ['sop-families', 'sop-children'], parts: [{ whole: 'sop-families', part: 'sop-children' }] },
    'parts.0: adds up different units: family, child'
  ]
] as const)
  test(`refused: ${name}`, () =>
    assert.deepEqual(faults(message, more as unknown as Partial<ReleaseTemplate>), [`releases.0.${fault}`]))

test('a message names its places with their options, however deep', () =>
  assert.deepEqual(
    placesIn("it's {a}, {b, plural, =0 {none} other {# of {c, number}}} {d, select, x {} other {{a}}}"),
    [
      { name: 'a', type: '', options: [] },
      { name: 'b', type: 'plural', options: ['=0', 'other'] },
      { name: 'c', type: 'number', options: [] },
      { name: 'd', type: 'select', options: ['x', 'other'] },
      { name: 'a', type: '', options: [] }
    ]
  ))
