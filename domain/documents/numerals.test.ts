import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { papers } from '#packs/ru-31/documents/index.ts'
import { PaperStyle } from '../law/paper.ts'
import { dayText } from './in-words.ts'
import { counted, moneyInWords, numberInWords } from './numerals.ts'

const style = PaperStyle.parse(papers.style)
const { numerals } = style
assert.ok(numerals)

describe('numbers on Russian papers', () => {
  for (const [n, words] of [
    [0, 'ноль'],
    [1, 'один'],
    [2, 'два'],
    [10, 'десять'],
    [11, 'одиннадцать'],
    [20, 'двадцать'],
    [21, 'двадцать один'],
    [100, 'сто'],
    [112, 'сто двенадцать'],
    [999, 'девятьсот девяносто девять'],
    [1_000, 'одна тысяча'],
    [2_001, 'две тысячи один'],
    [11_000, 'одиннадцать тысяч'],
    [92_000, 'девяносто две тысячи'],
    [121_305, 'сто двадцать одна тысяча триста пять'],
    [1_000_000, 'один миллион'],
    [2_000_010, 'два миллиона десять'],
    [5_001_200_000, 'пять миллиардов один миллион двести тысяч']
  ] as const)
    test(`${n} is ${words}`, () => assert.equal(numberInWords(n, numerals, 'ru'), words))

  for (const [value, text] of [
    [100_000, '100\u00a0000 (сто тысяч) рублей 00 копеек'],
    [14_201.5, '14\u00a0201 (четырнадцать тысяч двести один) рубль 50 копеек'],
    [0.01, '0 (ноль) рублей 01 копейка'],
    [2.22, '2 (два) рубля 22 копейки'],
    [92_000, '92\u00a0000 (девяносто две тысячи) рублей 00 копеек'],
    // a sum of binary fractions is told as it was meant
    [0.1 + 0.2, '0 (ноль) рублей 30 копеек'],
    [1_250_011.11, '1\u00a0250\u00a0011 (один миллион двести пятьдесят тысяч одиннадцать) рублей 11 копеек']
  ] as const)
    test(`${value} roubles`, () => assert.equal(moneyInWords(value, numerals, 'ru'), text))

  for (const [n, years] of [
    [1, '1 год'],
    [3, '3 года'],
    [5, '5 лет'],
    [11, '11 лет'],
    [14, '14 лет'],
    [21, '21 год'],
    [104, '104 года']
  ] as const)
    test(`an age of ${years}`, () => assert.equal(counted(n, style.years, 'ru'), years))

  test('a day has its month in words', () => {
    assert.equal(dayText('2019-05-14', style), '14 мая 2019 г.')
    assert.equal(dayText('2020-02-09', style), '9 февраля 2020 г.')
  })

  test('a text without forms is filled as it is', () => assert.equal(counted(4, '{n} г.', 'bg'), '4 г.'))
})
