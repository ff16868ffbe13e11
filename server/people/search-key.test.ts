import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchKey } from './search-key.ts'

for (const [written, typed] of [
  [['Пётр', 'Алёшевич', 'Королёв'], 'петр алешевич королев'],
  [['Семен', null, 'Соловьев'], 'СЕМЁН  Соловьёв'],
  [['Анна-Мария', undefined, 'Ёлкина'], 'анна мария елкина'],
  [['Ольга', 'Рустам-кызы', "О'Коннор"], 'ольга рустам кызы о коннор']
] as const)
  test(`${written.join(' ')} is found as ${typed}`, () => assert.equal(searchKey(written), searchKey([typed])))

test('й is a letter of its own and not a и with a sign', () =>
  assert.notEqual(searchKey(['Сергей']), searchKey(['Сергеи'])))
