import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, languages } from '../law/words.ts'
import { chartOf } from './chart.ts'
import type { FigureTable } from './table.ts'
import { sayAmount, unitForms } from './units.ts'
import type { FigureWords } from './words.ts'

const plainly = (text: string) => text.replaceAll('\u00a0', ' ')
const cases: [number, string, number, string, string, string][] = [
  [701, 'family', 0, '701 семейства', '701 семья', '701 families'],
  [953, 'family', 0, '953 семейства', '953 семьи', '953 families'],
  [775, 'family', 0, '775 семейства', '775 семей', '775 families'],
  [1, 'family', 0, '1 семейство', '1 семья', '1 family'],
  [0, 'child', 0, '0 деца', '0 детей', '0 children'],
  [11, 'child', 0, '11 деца', '11 детей', '11 children'],
  [1521, 'child', 0, '1521 деца', '1521 ребёнок', '1,521 children'],
  [2, 'case', 0, '2 случая', '2 случая', '2 cases'],
  [0.98, 'percent', 2, '0,98 %', '0,98 %', '0.98%'],
  [1.5, 'family', 1, '1,5 семейства', '1,5 семьи', '1.5 families'],
  [-21, 'family', 0, '−21 семейства', '−21 семья', '−21 families'],
  [3.2, 'rate', 1, '3,2', '3,2', '3.2']
]
for (const [value, unit, digits, ...said] of cases)
  test(`${value} ${unit} is said in each language`, () =>
    assert.deepEqual(
      languages.map(language => plainly(sayAmount(value, unit, digits, language))),
      languages.map(language => said[['bg', 'ru', 'en'].indexOf(language)])
    ))

test('what is drawn declines as what is written: the same forms in a message give the same words', () => {
  const counted = [0, 1, 2, 4, 5, 11, 14, 21, 22, 25, 100, 101, 111, 701, 953, 775]
  for (const [unit, forms] of Object.entries(unitForms))
    for (const language of languages) {
      const options = Object.entries(forms[language]).map(([form, text]) => `${form} {${text}}`)
      const message = new IntlMessageFormat(`{n, plural, ${options.join(' ')}}`, language)
      for (const n of counted)
        assert.equal(plainly(sayAmount(n, unit, 0, language)), `${n} ${message.format({ n })}`, `${unit} ${language}`)
    }
})

test('a chart tells each number with its unit', () => {
  const table: FigureTable = {
    indicator: 'sop-families',
    version: 1,
    unit: 'family',
    kind: 'stock',
    digits: 0,
    dims: [{ code: 'time', categories: ['2018-01-01', '2019-01-01', '2020-01-01', '2021-01-01'] }],
    cells: [953, 775, 701, null],
    marks: { 3: 'gap' },
    knownAt: '2021-01-19T08:10:00.000Z' as never
  }
  const same = (text: string) => ({ bg: text, ru: text, en: text })
  const words: FigureWords = {
    name: same('СОП'),
    definition: same(''),
    unit: { bg: 'семейства', ru: 'семьи', en: 'families' },
    source: same(''),
    dims: {},
    pack: { code: 'x', version: '1' },
    publisher: { code: 'X', name: same('X') }
  }
  const told = (language: Language) =>
    chartOf(table, words, { kind: 'line', language, width: 700 }).told.map(({ lines }) => plainly(lines.join('; ')))
  assert.deepEqual(told('ru'), ['953 семьи', '775 семей', '701 семья', 'нет данных'])
  assert.deepEqual(told('en'), ['953 families', '775 families', '701 families', 'no figure'])
  assert.match(chartOf(table, words, { kind: 'line', language: 'ru', width: 700 }).description, /701\u00a0семья/)
})
