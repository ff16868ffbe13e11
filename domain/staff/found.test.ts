import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOf, Pack } from '#domain/law/pack.ts'
import { namedBy } from './found.ts'

const law = lawOf(Pack.parse((await import('#packs/ru-31/index.ts')).default))

test('an office and a role are found by what is read on the screen, in any language, and by their codes', () => {
  assert.deepEqual(namedBy('Куратор', law).roles, ['worker'])
  assert.deepEqual(namedBy('case curator', law).roles, ['worker'])
  assert.deepEqual(namedBy('inspector', law).roles, ['inspector'])
  assert.ok(namedBy('шебекинского', law).offices.includes('clinic-shebekino'))
  assert.ok(!namedBy('шебекинского', law).offices.includes('clinic-gubkin'))
  assert.deepEqual(namedBy(' ', law), { offices: [], roles: [] })
})
