import assert from 'node:assert/strict'
import { test } from 'node:test'
import bulgaria from '#packs/bg/index.ts'
import belgorod from '#packs/ru-31/index.ts'
import type { Day } from '../kernel/time.ts'
import { Identifier } from '../law/pack.ts'
import { readIdentifier } from './identifier.ts'

const rules = new Map([...bulgaria.identifiers, ...belgorod.identifiers].map(one => [one.kind, Identifier.parse(one)]))
const today = '2026-11-21' as Day

/** What a number comes to, in one line. */
function reads(kind: string, text: string, synthetic = false): string {
  const rule = rules.get(kind)
  assert.ok(rule)
  const read = readIdentifier(rule, text, today, synthetic)
  return read.ok ? ['ok', read.birth, read.sex].filter(one => one !== null).join(' ') : read.fault
}

for (const [kind, text, expected] of [
  ['egn', '6101047500', 'ok 1961-01-04 male'],
  ['egn', '0550290476', 'ok 2005-10-29 female'],
  ['egn', '610104 7500', 'ok 1961-01-04 male'],
  ['egn', '6101047501', 'check'],
  ['egn', '610104750', 'digits'],
  ['egn', '61010475000', 'digits'],
  ['egn', '610104750X', 'digits'],
  ['egn', '9541151005', 'future'],
  ['lnch', '1001122339', 'ok'],
  ['lnch', '1001122334', 'check'],
  ['lnch', '9999999900', 'synthetic'],
  ['snils', '112-233-445 95', 'ok'],
  ['snils', '087-654-303 00', 'ok'],
  ['snils', '001-019-899 99', 'ok'],
  ['snils', '001-019-989 00', 'ok'],
  ['snils', '001-019-998 00', 'ok'],
  ['snils', '900-069-999 00', 'ok'],
  ['snils', '156-032-971 55', 'ok'],
  ['snils', '112-233-445 54', 'check'],
  ['snils', '001-001-998 37', 'ok'],
  ['snils', '900-000-001 82', 'synthetic']
] as const)
  test(`${kind} ${text}: ${expected}`, () => assert.equal(reads(kind, text), expected))

const invented = {
  egn: ['9541151005', '9541151010', '9642295422', '9752318998', '9846010079'],
  lnch: ['9999999900'],
  snils: [
    '900-000-001 82',
    '900-000-002 83',
    '900-000-003 84',
    '900-000-009 90',
    '900-000-010 83',
    '900-000-019 92',
    '900-000-020 85'
  ]
}
for (const [kind, numbers] of Object.entries(invented))
  for (const text of numbers)
    test(`${kind} ${text} is for invented people only`, () => {
      assert.match(reads(kind, text, true), /^ok/)
      assert.match(reads(kind, text), /^(synthetic|future)$/)
    })
