import assert from 'node:assert/strict'
import { test } from 'node:test'
import { waysOf } from './titles.ts'

const aliases = [
  ['Центр «Семья»', 'Социальный центр "Семья"', 'ЦСПСиД'],
  ['СРЦН', 'социально-реабилитационный центр']
]

const cases: [sought: string, ways: string[]][] = [
  ['', []],
  ['  «» – ', []],
  ['Лучик', ['лучик']],
  ['центр Семья', ['центр семья', 'социальный центр семья', 'цспсид']],
  ['ЦСПСиД Губкин', ['цспсид губкин', 'центр семья губкин', 'социальный центр семья губкин']],
  ['социально–реабилитационный ЦЕНТР', ['социально реабилитационный центр', 'срцн']],
  ['Семья', ['семья']],
  ['центр Семьянин', ['центр семьянин']],
  ['Надёжда', ['надежда']]
]
for (const [sought, ways] of cases)
  test(`'${sought}' is sought as ${ways.join(' or ') || 'nothing'}`, () =>
    assert.deepEqual(
      waysOf(sought, aliases)
        .map(way => way.join(' '))
        .sort(),
      [...ways].sort()
    ))
