/** The traps that published figures set, Z1–Z12 of the facts on Belgorod: each is a rule here. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { known } from '../acts/known.ts'
import type { Moment } from '../kernel/time.ts'
import { readPack } from '../law/check.ts'
import { ratioFaults } from '../law/check-ratios.ts'
import { faultsOf as faultsOfSeries, saysChildren } from '../law/check-series.ts'
import { Indicator } from '../law/indicator.ts'
import { type Law, lawOf, type Pack } from '../law/pack.ts'
import { Series } from '../law/series.ts'
import type { SeriesRow } from './entries.ts'
import { rounded } from './holds.ts'
import { matching, matchKey } from './match.ts'
import { asFigures, quotientsOf } from './plausible.ts'
import { faultsOf } from './rules.ts'
import { cellsOf } from './values.ts'

const read = (source: unknown): Law => {
  const found = readPack(source, known)
  assert.ok('pack' in found, JSON.stringify(found))
  return lawOf(found.pack)
}
const law = read((await import('../../packs/ru-31/index.ts')).default)

const row = (given: Partial<Record<keyof SeriesRow, unknown>>): SeriesRow =>
  ({ unit: 'family', digits: 0, qualifier: 'exact', value: 1, ...given }) as SeriesRow
const rulesFor = (...rows: SeriesRow[]) =>
  faultsOf({ source: 'project-report', asAt: '2021-03-01' as never, rows }, law, '2021-03-02' as never).map(
    ({ rule, column }) => `${column} ${rule}`
  )
const standing = (rows: SeriesRow[], source = 'project-report') => ({
  id: source,
  source,
  asAt: '2021-03-01' as never,
  rows,
  recordedAt: '2021-03-01T09:00:00.000Z' as Moment,
  withdrawnAt: null
})
const words = (en: string, bg = en, ru = en) => ({ en, bg, ru })
const share = (numerator: string[], denominator: string[] | null): Series =>
  Series.parse({
    code: 'share',
    words: words('Share'),
    definition: words('Share'),
    unit: 'percent',
    kind: 'ratio',
    beside: [],
    ratio: {
      numerator: { words: words('part'), counts: numerator },
      denominator: denominator && { words: words('whole'), counts: denominator }
    }
  })

const about = { version: 1, words: words('x'), definition: words('x'), scope: words('x'), source: 'x' }
const counted = (code: string, kind: string, unit: string, counts: object[]) =>
  Indicator.parse({ ...about, code, kind, unit, counts })
const shareOf = (top: string[], below: string[]) =>
  Indicator.parse({
    ...about,
    code: 'share',
    kind: 'ratio',
    unit: 'percent',
    ratio: { numerator: { figures: top }, denominator: { figures: below }, per: 100 }
  })

describe('the traps of published figures', () => {
  test('Z1: a stock of "2018" is refused until its day is said', () => {
    assert.deepEqual(rulesFor(row({ series: 'sop-families', period: '2018', value: 953 })), [
      'day series-stock-needs-a-day'
    ])
    assert.deepEqual(rulesFor(row({ series: 'sop-families', day: '2018-01-01', value: 953 })), [])
    assert.deepEqual(rulesFor(row({ series: 'rights-terminated', day: '2018-01-01', value: 96 })), [
      'period series-flow-needs-a-period'
    ])
  })

  test('Z2: two stocks both called "2020" stand on days a year apart and never in one cell', () => {
    const cells = cellsOf(
      [
        standing([
          row({ series: 'sop-families', day: '2020-01-01', value: 701 }),
          row({ series: 'orphan-share', day: '2020-12-31', unit: 'percent', value: 0.98, digits: 2 })
        ])
      ],
      law.pack.series.about
    )
    assert.deepEqual(
      cells.map(({ series, day }) => [series, day]),
      [
        ['orphan-share', '2020-12-31'],
        ['sop-families', '2020-01-01']
      ]
    )
  })

  test('Z3: families are not children, parents or decisions: another unit is refused', () => {
    for (const unit of ['child', 'parent', 'decision'])
      assert.deepEqual(rulesFor(row({ series: 'rights-terminated', period: '2018', value: 96, unit })), [
        'unit series-unit-differs'
      ])
  })

  test('Z4: a year without a value is a gap, and no zero is drawn through it', () => {
    const cells = cellsOf(
      [
        standing([
          row({ series: 'rights-terminated', period: '2018', value: 96 }),
          row({ series: 'rights-terminated', period: '2019', value: null }),
          row({ series: 'rights-terminated', period: '2020', value: 77 })
        ])
      ],
      law.pack.series.about
    )
    assert.deepEqual(
      cells.map(cell => cell.sources[0]?.current.value),
      [96, null, 77]
    )
    assert.ok(!cells.some(cell => cell.conflict))
  })

  test('Z5: children per family that move by more than 8 per cent are told', () => {
    const rows = [
      [2018, 953, 2000],
      [2019, 775, 1435],
      [2020, 701, 1426]
    ].flatMap(([year, families, children]) => [
      row({ series: 'sop-families', day: `${year}-01-01`, value: families }),
      row({ series: 'sop-children', day: `${year}-01-01`, value: children, unit: 'child' })
    ])
    const figures = asFigures(cellsOf([standing(rows)], law.pack.series.about))
    const found = quotientsOf(figures, law.pack.series)
    assert.deepEqual(
      found.map(({ at, before, percent }) => [before, at, Math.round(percent ?? 0)]),
      [
        ['2018-01-01', '2019-01-01', -12],
        ['2019-01-01', '2020-01-01', 10]
      ]
    )
    const [loose] = law.pack.series.quotients
    assert.ok(loose)
    assert.deepEqual(quotientsOf(figures, { quotients: [{ ...loose, percent: 15 }] }), [])
  })

  test('Z6: "found" is kept as a stock and as a flow, and each says that it may be the other', () => {
    const file = readFileSync('packs/ru-31/series/published.csv', 'utf8').split('\n')
    for (const [stock, flow, value] of [
      ['early-families', 'early-families-found', 189],
      ['early-children', 'early-children-found', 423]
    ]) {
      assert.ok(
        file.some(line => line.includes(`,${stock},2020-01-01,,`) && line.includes(`,${value},exact,stock-or-flow`))
      )
      assert.ok(file.some(line => line.includes(`,${flow},,2019,`) && line.includes(`,${value},exact,stock-or-flow`)))
      assert.equal(law.series(String(stock))?.kind, 'stock')
      assert.equal(law.series(String(flow))?.kind, 'flow')
      assert.deepEqual(law.series(String(stock))?.related, [flow])
    }
  })

  test('Z7: a share of which nobody says what it was divided by stands beside no indicator', () => {
    const given = share([], null)
    assert.deepEqual(faultsOfSeries(given), [])
    assert.match(faultsOfSeries({ ...given, beside: ['sop-families'] }).join(), /it can stand beside no indicator/)
    assert.equal(law.series('returned')?.ratio?.denominator, null)
    const source: Pack = structuredClone(law.pack)
    Object.assign(source.series.list.find(one => one.code === 'returned') ?? {}, {
      beside: [source.indicators[0]?.code]
    })
    assert.ok('faults' in readPack(source, known), 'the pack is not read with it')
  })

  test('Z8: the adopted are on both sides of a share or on neither', () => {
    assert.deepEqual(faultsOfSeries(share(['adopted'], ['adopted'])), [])
    assert.deepEqual(faultsOfSeries(share([], [])), [])
    assert.match(faultsOfSeries(share(['adopted'], [])).join(), /do not count in the same people/)
    assert.match(faultsOfSeries(share([], ['adopted'])).join(), /do not count in the same people/)
  })

  test('Z9: an organisation is met under its other names', () => {
    const centres = {
      code: 'centre',
      titles: ['центры социальной помощи семье и детям «Семья»', 'социальные центры «Семья»']
    }
    const others = { code: 'other', titles: ['Социальный приют'] }
    assert.equal(matching('Социальные центры "Семья"', [centres, others]), 'centre')
    assert.equal(matching('Социальные центры', [centres, others]), null)
    assert.equal(
      matching('социальный приют', [centres, { ...others, code: 'third' }, others]),
      null,
      'two are no answer'
    )
  })

  test('Z10: titles are compared by a key that folds look-alike letters, dashes and case, and kept as written', () => {
    const pairs = [
      ['Комплекс – \u0406\u0406\u0406', 'комплекс - III'],
      ['Проект II', 'ПРОЕКТ \u0406\u0406'],
      ['«Семья»', '"семья"'],
      ['Превенция на изоставянето—Стара Загора', 'превенция на изоставянето -  Стара Загора']
    ] as const
    for (const [one, other] of pairs) assert.equal(matchKey(one), matchKey(other))
    assert.notEqual(matchKey('Комплекс'), matchKey('Комплекса'), 'another word stays another word')
    assert.notEqual(matchKey('Проект II'), matchKey('Проект III'))
  })

  test('Z11: places, and what counts young people in, may not be called children', () => {
    const places = { ...share([], []), unit: 'place', kind: 'stock', ratio: undefined } as Series
    assert.match(
      faultsOfSeries({ ...places, words: words('Children in homes', 'Деца', 'Дети') }).join(),
      /is called 'children'/
    )
    assert.deepEqual(faultsOfSeries({ ...places, words: words('Places taken', 'Заети места', 'Занятые места') }), [])
    const people = { ...places, unit: 'person', counts: ['young-people'] } as Series
    assert.match(
      faultsOfSeries({ ...people, words: words('Residents', 'Деца в домове', 'Жители') }).join(),
      /is called 'children'/
    )
    assert.ok(!saysChildren(words('Children and young people', 'Деца и младежи', 'Дети и молодые люди')))
  })

  test('Z12: successful cases are a share of those closed in the period, not of those begun', () => {
    const cases = (code: string, measure: 'in' | 'out', where = {}) =>
      counted(code, 'flow', 'case', [{ ledger: 'case', measure, where: { type: 'prevention', ...where } }])
    const known = new Map(
      [cases('opened', 'in'), cases('closed', 'out'), cases('well', 'out', { outcome: 'success' })].map(one => [
        one.code,
        one
      ])
    )
    assert.deepEqual(ratioFaults(shareOf(['well'], ['closed']), known, new Map()), [])
    assert.match(
      ratioFaults(shareOf(['well'], ['opened']), known, new Map()).join(),
      /what ended is divided by what began/
    )
    assert.equal(rounded((2706 / 3442) * 100, 1), 78.6)
    assert.equal(rounded((2706 / 3570) * 100, 1), 75.8, 'the wrong share looks as likely')
  })

  test('Z7 and Z8 of indicators: divided by nothing, or by less than its parts, it is refused before it is shown', () => {
    const known = new Map(
      [
        counted('in-families', 'stock', 'child', [{ ledger: 'care', measure: 'stock', where: {} }]),
        counted('orphans', 'stock', 'child', [{ ledger: 'care', measure: 'stock', where: {} }]),
        counted('adopted', 'stock', 'child', [{ ledger: 'status', measure: 'stock', where: {} }])
      ].map(one => [one.code, one])
    )
    const of = (top: string[], below: string[]) => ratioFaults(shareOf(top, below), known, new Map())
    assert.deepEqual(of(['in-families'], ['orphans']), [])
    assert.deepEqual(of(['in-families', 'adopted'], ['orphans', 'adopted']), [])
    assert.match(of(['in-families', 'adopted'], ['orphans']).join(), /could pass the whole/)
    const { ratio: _none, ...bare } = shareOf(['orphans'], ['orphans'])
    assert.match(ratioFaults(bare as Indicator, known, new Map()).join(), /before it is shown/)
  })

  test('a rate is taken over a series that is a denominator and is cut by age', () => {
    const rate = Indicator.parse({
      ...shareOf(['orphans'], ['orphans']),
      unit: 'rate',
      ratio: {
        numerator: { figures: ['orphans'] },
        denominator: { series: 'population', age: { from: 0, to: 17 } },
        per: 1000
      }
    })
    const series = new Map(law.pack.series.list.map(one => [one.code, one]))
    assert.deepEqual(ratioFaults(rate, new Map(), series), [])
    Object.assign(rate.ratio ?? {}, { denominator: { series: 'sop-families', age: { from: 0, to: 17 } } })
    assert.match(ratioFaults(rate, new Map(), series).join(), /is no denominator/)
  })
})

test('what stands on a day and what happened in a period are not put beside each other', () => {
  const source: Pack = structuredClone(law.pack)
  Object.assign(source.series.list.find(one => one.code === 'rights-terminated') ?? {}, { beside: ['sop-families'] })
  const found = readPack(source, known)
  assert.match(
    'faults' in found ? JSON.stringify(found.faults) : '',
    /a flow cannot stand beside 'sop-families', a stock/
  )
})
