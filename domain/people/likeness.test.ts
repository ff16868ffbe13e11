import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Card, likeness } from './likeness.ts'

const card = (said: Partial<Card>): Card => ({
  given: 'Алфа',
  middle: null,
  family: 'Измислена',
  birth: null,
  birthYear: null,
  sex: null,
  territory: null,
  identifiers: [],
  ...said
})
const egn = (value: string) => ({ identifiers: [{ kind: 'egn', value }] })

const cases: [string, Partial<Card>, Partial<Card>, boolean, string[]][] = [
  ['one number is one person', egn('1'), { ...egn('1'), given: 'Друга' }, false, ['same-identifier']],
  [
    'two numbers of a kind are two persons',
    { ...egn('1'), birth: '2015-02-03' },
    { ...egn('2'), birth: '2015-02-03' },
    false,
    []
  ],
  ['names and birth', { birth: '2015-02-03' }, { birth: '2015-02-03' }, false, ['same-names', 'same-birth']],
  [
    'a letter mistyped',
    { birth: '2015-02-03' },
    { family: 'Измислина', birth: '2015-02-03' },
    false,
    ['similar-names', 'same-birth']
  ],
  ['day and month swapped', { birth: '2015-02-03' }, { birth: '2015-03-02' }, false, ['same-names', 'swapped-birth']],
  ['the year alone', { birth: '2015-02-03' }, { birthYear: 2015 }, false, ['same-names', 'same-birth-year']],
  ['namesakes of another birth', { birth: '2015-02-03' }, { birth: '2014-02-03' }, false, []],
  ['twins', { birth: '2015-02-03' }, { given: 'Бета', birth: '2015-02-03' }, true, []],
  [
    'twins of nearly one name',
    { given: 'Мария', birth: '2015-02-03' },
    { given: 'Марина', birth: '2015-02-03' },
    true,
    []
  ],
  [
    'brother and sister of one name',
    { sex: 'male', birth: '2015-02-03' },
    { sex: 'female', birth: '2015-02-03' },
    false,
    []
  ],
  [
    'е written for ё, with a patronymic',
    { given: 'Фёдор', middle: 'Семёнович', family: 'Королёв', birth: '2015-02-03' },
    { given: 'Федор', middle: 'Семенович', family: 'Королев', birth: '2015-02-03' },
    false,
    ['same-names', 'same-birth']
  ],
  ['a near name alone is no reason', {}, { family: 'Измислина' }, false, []],
  ['a name alone, where nothing more is known', {}, {}, false, ['same-names']],
  ['another father', { middle: 'Иванова', birth: '2015-02-03' }, { middle: 'Петрова', birth: '2015-02-03' }, false, []],
  [
    'letter case and stray signs',
    { family: 'измислена-', birth: '2015-02-03' },
    { birth: '2015-02-03' },
    false,
    ['same-names', 'same-birth']
  ],
  [
    'nobody named is nobody’s twin',
    { given: null, birth: '2015-02-03' },
    { given: null, birth: '2015-02-03' },
    false,
    []
  ]
]

for (const [name, one, other, inOneFamily, reasons] of cases)
  test(`likeness: ${name}`, () => {
    assert.deepEqual(likeness(card(one), card(other), inOneFamily), reasons)
    assert.deepEqual(likeness(card(other), card(one), inOneFamily), reasons, 'either way round')
  })
