import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { senderKeys } from './sender.ts'

const key = randomBytes(32)
const contact = (text: string, under = key) => senderKeys(under, { contact: text }).contact_key
const name = (text: string) => senderKeys(key, { name: text }).name_key

const alike = [
  ['0888 000 001', '+359 888 000 001'],
  ['0888000001', '00359888000001'],
  ['Баща@example.org', ' баща@EXAMPLE.org ']
] as const
for (const [one, other] of alike)
  test(`${one} and ${other} are one contact`, () => assert.equal(contact(one), contact(other)))

test('other contacts are others', () => {
  assert.notEqual(contact('0888 000 001'), contact('0888 000 002'))
  assert.notEqual(contact('ana@example.org'), contact('ani@example.org'))
})

test('a name is the same in any order of its parts', () => {
  assert.equal(name('Иван  Примеров'), name('примеров Иван'))
  assert.notEqual(name('Иван Примеров'), name('Ивана Примерова'))
})

test('another installation cannot be compared, and the hash holds nothing of the text', () => {
  assert.notEqual(contact('0888 000 001', randomBytes(32)), contact('0888 000 001'))
  assert.ok(!contact('0888 000 001')?.includes('888000001'))
  assert.deepEqual(senderKeys(key, {}), { contact_key: null, name_key: null })
})
