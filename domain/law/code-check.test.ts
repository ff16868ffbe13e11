import assert from 'node:assert/strict'
import { test } from 'node:test'
import belgorod from '#packs/ru-31/index.ts'
import { known } from '../acts/known.ts'
import { readPack } from './check.ts'
import { checkDigitOf } from './code-check.ts'
import type { CodeCheck, PackSource } from './pack.ts'

const rule = belgorod.territoryCheck as CodeCheck

// three values found on public pages, one whose first weights leave ten
for (const [code, digit] of [
  ['20631101001', '8'],
  ['73642100', '8'],
  ['73642400', '4'],
  ['14701000', '2'],
  ['14658000', '3']
] as const)
  test(`the check digit of ${code} is ${digit}`, () => assert.equal(checkDigitOf(rule, code), digit))

test('where ten remains the other weights speak, and where it remains again the digit is nought', () => {
  const small: CodeCheck = { weights: [1], again: [2], modulus: 11 }
  assert.equal(checkDigitOf(small, '91'), '9')
  assert.equal(checkDigitOf({ ...small, again: [1] }, '91'), '0')
})

const faultsOf = (pack: PackSource) => {
  const read = readPack(pack, known)
  return 'faults' in read ? read.faults.map(({ path }) => path).filter(path => path.startsWith('territor')) : []
}

test('a territory with a wrong check digit, or one that became nothing known, is a fault of the pack', () => {
  const territories = belgorod.territories.map((one, at) =>
    at === 1 ? { ...one, check: '9' } : at === 2 ? { ...one, successor: '14999999' } : one
  )
  assert.deepEqual(faultsOf({ ...belgorod, territories }), ['territories.1.check', 'territories.2.successor'])
})

test('all 22 units have a check digit, the six of before their last day and what they became', () => {
  const units = belgorod.territories.filter(({ within }) => within !== null)
  assert.equal(units.filter(({ to }) => !to).length, 22)
  assert.ok(units.every(({ check }) => check))
  const former = units.filter(({ to }) => to)
  assert.equal(former.length, 6)
  assert.ok(former.every(({ successor }) => units.some(one => one.code === successor && !one.to)))
})
