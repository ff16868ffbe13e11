/** Qualifiers, denominators, versions and conflicts of imported values. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Day, Moment } from '../kernel/time.ts'
import { Series, SeriesBook } from '../law/series.ts'
import { denominator } from './denominator.ts'
import type { SeriesRow } from './entries.ts'
import { holds, rounded } from './holds.ts'
import { edgesOf, Period } from './period.ts'
import { againstEarlier, againstPublished } from './plausible.ts'
import { alreadyThere, cellsOf, type StandingImport } from './values.ts'

const words = { bg: 'x', ru: 'x', en: 'x' }
const population = Series.parse({
  code: 'population',
  words,
  definition: words,
  unit: 'person',
  kind: 'stock',
  cuts: ['area', 'age', 'sex'],
  denominator: { of: 'population', days: 184 }
})
const row = (given: Partial<Record<keyof SeriesRow, unknown>>): SeriesRow =>
  ({ series: 'population', unit: 'person', digits: 0, qualifier: 'exact', value: 1, ...given }) as SeriesRow
let n = 0
const given = (rows: SeriesRow[], more: Partial<StandingImport> = {}): StandingImport => ({
  id: `import-${++n}`,
  source: 'nsi',
  asAt: '2025-06-01' as Day,
  rows,
  recordedAt: `2025-06-01T08:00:00.${String(n).padStart(3, '0')}Z` as Moment,
  withdrawnAt: null,
  ...more
})
/** The real file of the statistical institute: bands 0, 1–4, 5–9, 10–14, 15–19. */
const official = given(
  readFileSync('packs/bg/series/population-2024.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => {
      const [, , day, area, age, sex, , value] = line.split(',')
      return row({ day, ...(area ? { area } : {}), age, ...(sex ? { sex } : {}), value: Number(value) })
    })
)
const on = '2024-12-31' as Day
const real = () => false
const ask = (asked: object, imports = [official], invented: (source: string) => boolean = real) =>
  denominator(population, cellsOf(imports, 5), { on, ...asked }, invented)

describe('a qualifier', () => {
  const cases = [
    [0.984, 0.98, 2, 'exact', true],
    [0.986, 0.98, 2, 'exact', false],
    [1.005, 1.01, 2, 'exact', true],
    [4055, 4055, 0, 'exact', true],
    [4056, 4055, 0, 'exact', false],
    [93.2, 93, 0, 'over', true],
    [93, 93, 0, 'over', false],
    [92.9, 93, 0, 'under', true],
    [93, 93, 0, 'under', false],
    [3515, 3700, 0, 'about', true],
    [3885, 3700, 0, 'about', true],
    [3514, 3700, 0, 'about', false]
  ] as const
  for (const [computed, value, digits, qualifier, right] of cases)
    test(`${computed} ${right ? 'keeps' : 'does not keep'} to ${qualifier} ${value}`, () =>
      assert.equal(holds(computed, { value, digits, qualifier }, 5), right))

  test('rounding never moves a value by more than half of its last digit', () =>
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, digits) =>
        assert.ok(Math.abs(rounded(value, digits) - value) <= 0.5 / 10 ** digits + 1e-9)
      )
    ))
})

describe('a period', () => {
  for (const [text, from, to] of [
    ['2018', '2018-01-01', '2018-12-31'],
    ['2018-Q2', '2018-04-01', '2018-06-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-01/2020-08', '2020-01-01', '2020-08-31'],
    ['2010/2019-07', '2010-01-01', '2019-07-31']
  ] as const)
    test(`${text} is from ${from} to ${to}`, () => assert.deepEqual(edgesOf(text), { from, to }))
  for (const text of ['2018-13', '2018-Q5', '2019/2018', '18', '2018-01-01', '2018/'])
    test(`${text} is none`, () => assert.ok(!Period.safeParse(text).success))
})

describe('a denominator', () => {
  test('of 0–14 and 0–19 is the exact sum of the bands', () => {
    const answer = ask({ ageFrom: 0, ageTo: 14 })
    assert.ok('value' in answer)
    assert.equal(answer.value, 53427 + 231339 + 303526 + 313551)
    assert.deepEqual(
      answer.of.map(one => one.age),
      ['0', '1-4', '5-9', '10-14']
    )
    assert.ok('value' in ask({ ageFrom: 0, ageTo: 19, area: 'szr', sex: 'female' }))
  })

  test('of 0–17 is refused: the bands end at 19, and none is cut', () =>
    assert.deepEqual(ask({ ageFrom: 0, ageTo: 17 }), {
      refused: 'bands',
      bands: ['0', '1-4', '5-9', '10-14', '15-19']
    }))

  for (const [name, asked, refused] of [
    ['another area', { area: 'szr31', ageFrom: 0, ageTo: 4 }, 'no-such-area'],
    ['another sex', { sex: 'other', ageFrom: 0, ageTo: 4 }, 'no-such-sex'],
    ['another day', { on: '2023-01-01' as Day, ageFrom: 0, ageTo: 4 }, 'other-day'],
    ['no band of all ages', {}, 'bands'],
    ['an open end', { ageFrom: 15 }, 'bands'],
    ['a gap between bands', { ageFrom: 1, ageTo: 5 }, 'bands']
  ] as const)
    test(`is refused for ${name}`, () =>
      assert.equal('refused' in ask(asked) && (ask(asked) as { refused: string }).refused, refused))

  test('takes the nearest day within reach', () => {
    const earlier = given([
      row({ day: '2023-12-31', age: '0-17', value: 10 }),
      row({ day: '2024-12-31', age: '0-17', value: 20 })
    ])
    const of = (day: string) => ask({ on: day, ageFrom: 0, ageTo: 17 }, [earlier])
    assert.equal((of('2024-06-01') as { value: number }).value, 10)
    assert.equal((of('2024-09-01') as { value: number }).value, 20)
  })

  test('is never summed over two sources, and two that differ are not chosen between', () => {
    const other = given([row({ day: on, age: '15-17', value: 190_000 })], { source: 'other' })
    assert.equal((ask({ ageFrom: 0, ageTo: 17 }, [official, other]) as { refused: string }).refused, 'bands')
    const rival = given([row({ day: on, age: '0', value: 53_000 })], { source: 'other' })
    assert.deepEqual(ask({ ageFrom: 0, ageTo: 0 }, [official, rival]), {
      refused: 'sources-differ',
      sources: ['nsi', 'other']
    })
  })

  test('out of invented numbers says so, and stands back where there are others', () => {
    const made = given([row({ day: on, age: '0-17', value: 1_000_000 }), row({ day: on, age: '0', value: 1 })], {
      source: 'invented'
    })
    const invented = (source: string) => source === 'invented'
    const answer = ask({ ageFrom: 0, ageTo: 17 }, [official, made], invented)
    assert.ok('value' in answer && answer.invented && answer.value === 1_000_000)
    const newborn = ask({ ageFrom: 0, ageTo: 0 }, [official, made], invented)
    assert.ok('value' in newborn && !newborn.invented && newborn.value === 53427)
  })

  test('out of a gap or of a doubtful value is refused', () => {
    assert.equal(
      (ask({ ageFrom: 0, ageTo: 0 }, [given([row({ day: on, age: '0', value: null })])]) as { refused: string })
        .refused,
      'gap'
    )
    const round = given([row({ day: on, age: '0', value: 50_000, qualifier: 'about' })])
    assert.equal((ask({ ageFrom: 0, ageTo: 0 }, [round]) as { refused: string }).refused, 'not-exact')
    const doubted = given([row({ day: on, age: '0', doubt: 'typing-slip' })])
    assert.equal((ask({ ageFrom: 0, ageTo: 0 }, [doubted]) as { refused: string }).refused, 'doubtful')
  })
})

describe('values side by side', () => {
  const prevented = (value: number | null, more: object = {}, of: Partial<StandingImport> = {}) =>
    given([row({ series: 'prevented', period: '2018', unit: 'child', value, ...more })], of)
  const only = (imports: StandingImport[], knownAt?: string) => cellsOf(imports, 5, knownAt as Moment | undefined)[0]

  test('two published values stay two, and are told as a conflict', () => {
    const cell = only([prevented(1733), prevented(1773, {}, { source: 'cii' })])
    assert.deepEqual(
      cell?.sources.map(one => [one.current.source, one.current.value]),
      [
        ['cii', 1773],
        ['nsi', 1733]
      ]
    )
    assert.equal(cell?.conflict, true)
  })

  for (const [name, one, other, conflict] of [
    ['the same value', [1733, {}], [1733, {}], false],
    ['a bound that is kept', [1733, {}], [1700, { qualifier: 'over' }], false],
    ['a bound that is not kept', [1733, {}], [1800, { qualifier: 'over' }], true],
    ['a round number that is near', [1733, {}], [1700, { qualifier: 'about' }], false],
    ['the same at fewer digits', [1.02, { digits: 2 }], [1, {}], false],
    ['another at fewer digits', [1.62, { digits: 2 }], [1, {}], true],
    ['a gap', [1733, {}], [null, {}], false]
  ] as const)
    test(`${name} is ${conflict ? 'a' : 'no'} conflict`, () => {
      const cell = only([prevented(one[0], one[1]), prevented(other[0], other[1], { source: 'cii' })])
      assert.equal(cell?.conflict, conflict)
    })

  test('what a source gives later is a later version, and what was known before stays known', () => {
    const first = prevented(1733, {}, { asAt: '2019-02-01' as Day, recordedAt: '2019-02-01T08:00:00.000Z' as Moment })
    const second = prevented(1740, {}, { asAt: '2020-02-01' as Day, recordedAt: '2020-02-01T08:00:00.000Z' as Moment })
    const late = prevented(1700, {}, { asAt: '2018-12-01' as Day, recordedAt: '2021-02-01T08:00:00.000Z' as Moment })
    const cell = only([first, second, late])
    assert.equal(cell?.sources[0]?.current.value, 1740, 'an old edition imported late does not speak')
    assert.deepEqual(
      cell?.sources[0]?.earlier.map(one => one.value),
      [1733, 1700]
    )
    assert.equal(cell?.conflict, false, 'a source does not contradict its own earlier version')
    assert.equal(only([first, second, late], '2019-06-01T00:00:00.000Z')?.sources[0]?.current.value, 1733)
  })

  test('a withdrawn import is gone, and was there before', () => {
    const wrong = prevented(
      9,
      {},
      { recordedAt: '2019-02-01T08:00:00.000Z' as Moment, withdrawnAt: '2019-03-01T08:00:00.000Z' as Moment }
    )
    assert.deepEqual(cellsOf([wrong], 5), [])
    assert.equal(only([wrong], '2019-02-15T00:00:00.000Z')?.sources[0]?.current.value, 9)
    const { id: _id, recordedAt: _at, withdrawnAt: _gone, ...same } = wrong
    assert.equal(alreadyThere(same, [wrong]), undefined, 'and can be imported again')
    assert.ok(alreadyThere(same, [{ ...wrong, withdrawnAt: null }]))
  })
})

describe('plausibility', () => {
  const book = SeriesBook.parse({
    list: [{ code: 'prevented', words, definition: words, unit: 'child', kind: 'flow', beside: ['prevented-now'] }],
    moves: 25
  })
  const figure = (at: string, value: number | null, unit = 'child') => ({ indicator: 'prevented-now', unit, at, value })
  const published = cellsOf(
    [
      given([row({ series: 'prevented', period: '2018', unit: 'child', value: 1733 })]),
      given([row({ series: 'prevented', period: '2018', unit: 'child', value: 1773, doubt: 'typing-slip' })], {
        source: 'cii'
      })
    ],
    5
  )

  test('a computed figure is held against every published value, none of them chosen', () => {
    const found = againstPublished([figure('2018', 1733)], published, book)
    assert.deepEqual(
      found.map(({ code, source, published, holds, doubt }) => [code, source, published, holds, doubt]),
      [
        ['published-differs', 'cii', 1773, false, 'typing-slip'],
        ['published-equal', 'nsi', 1733, true, undefined]
      ]
    )
    assert.deepEqual(againstPublished([figure('2019', 1733), figure('2018', null)], published, book), [])
    assert.deepEqual(
      againstPublished([figure('2018', 1733, 'case')], published, book).map(one => one.code),
      ['published-other-unit', 'published-other-unit']
    )
  })

  test('a large move from the period before is told, and a gap is neither stepped over nor a zero', () => {
    assert.deepEqual(
      againstEarlier([figure('2019', 700), figure('2018', 1000)], book).map(({ before, at, percent }) => [
        before,
        at,
        percent
      ]),
      [['2018', '2019', -30]]
    )
    assert.deepEqual(againstEarlier([figure('2018', 1000), figure('2019', null), figure('2020', 100)], book), [])
  })
})
