import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { Day } from '#domain/kernel/time.ts'
import { denominators } from '#domain/series/denominator.ts'
import { at, type Bench, done, fresh, givenAnInstallation, refusedFor } from '../../test/installation.ts'
import { rebuildViews } from '../views/rebuild.ts'
import { readFile } from './file.ts'
import { importFile } from './import.ts'
import { importRows, seriesCells } from './queries.ts'

const published = readFileSync('packs/bg/series/published.csv', 'utf8')
const population = readFileSync('packs/bg/series/population-2024.csv', 'utf8')
const asAt = { 'as-at': '2026-10-01' }

describe('a file of published values', () => {
  let bench: Bench
  before(async () => {
    bench = await givenAnInstallation()
  })
  after(() => bench.close())

  const bring = async (text: string, defaults = {}, { dry = false, role = 'analyst' } = {}) =>
    importFile(bench.desk, bench.as(role), text, {
      defaults: { ...asAt, ...defaults },
      dry,
      standing: await importRows(bench.database.reader)
    })
  const cells = (series: string | null = null) => seriesCells(bench.database.reader, bench.law, series)

  test('is tried without a trace, imported whole, and not imported twice', async () => {
    const tried = await bring(published, {}, { dry: true })
    assert.deepEqual(tried.faults, [])
    assert.equal(tried.lines, published.trim().split('\n').length - 1)
    assert.equal((await cells()).length, 0)

    done((await bring(published)).answer as never)
    assert.equal(
      (await cells()).reduce((sum, cell) => sum + cell.sources.length, 0),
      tried.lines
    )
    const again = await bring(published)
    assert.equal(again.answer, null)
    assert.ok(again.imports.every(one => one.there))
  })

  test('two published values stay two', async () => {
    const [found] = (await cells('adopted')).filter(cell => cell.period === '2014')
    assert.deepEqual(
      found?.sources.map(one => [one.current.source, one.current.value]),
      [
        ['adoption-press', 676],
        ['adoption-press-rival', 672]
      ]
    )
    assert.ok(found?.conflict)
    const values = async (series: string, period: string) =>
      (await cells(series)).find(cell => cell.period === period)?.sources.map(one => one.current.value)
    assert.deepEqual(await values('prevented', '2018'), [1733])
    assert.deepEqual(await values('prevention-successful', '2018'), [1773])
  })

  test('the population of the statistical institute gives no rate of 0–17, and one of 0–14', async () => {
    done((await bring(population)).answer as never)
    const ask = denominators(await cells('population'), bench.law)
    const wanted = { area: 'szr', sex: null, on: '2024-12-31' as Day }
    assert.deepEqual(ask('population', { ...wanted, age: { from: 0, to: 17 } }), {
      refused: 'bands 0 1-4 5-9 10-14 15-19'
    })
    assert.ok('value' in ask('population', { ...wanted, age: { from: 0, to: 14 } }))
  })

  const faulty: readonly (readonly [string, string, readonly string[]])[] = [
    ['a year for a stock', 'series,period,unit,value\nkin-stock,2018,child,1', ['2 day series-stock-needs-a-day']],
    ['another unit', 'series,day,unit,value\nkin-stock,2018-12-31,case,1', ['2 unit series-unit-differs']],
    ['no unit', 'series,day,value\nkin-stock,2018-12-31,1', ['2 unit csv-missing']],
    ['a unit of nobody', 'series,day,unit,value\nkin-stock,2018-12-31,kids,1', ['2 unit csv-malformed']],
    ['no such series', 'series,day,unit,value\nnone,2018-12-31,child,1', ['2 series csv-no-such-code']],
    ['no such day', 'series,day,unit,value\nkin-stock,2018-02-30,child,1', ['2 day csv-not-a-day']],
    ['no number', 'series,day,unit,value\nkin-stock,2018-12-31,child,many', ['2 value csv-not-a-number']],
    ['a column of nobody', 'series,jour,unit,value\nkin-stock,2018-12-31,child,1', ['1 jour csv-column-unknown']],
    [
      'a cell twice',
      'series,day,unit,value\nkin-stock,2018-12-31,child,1\nkin-stock,2018-12-31,child,2',
      ['3 series series-cell-twice']
    ],
    [
      'a cut that is not there',
      'series,day,area,unit,value\nkin-stock,2018-12-31,szr,child,1',
      ['2 area series-without-this-cut']
    ],
    [
      'a day after it was read',
      'series,day,unit,value\nkin-stock,2026-12-31,child,1',
      ['2 day series-later-than-read']
    ],
    ['nothing', '', ['1  csv-empty']],
    ['a line too short', 'series,day,unit,value\nkin-stock,2018-12-31', ['2  csv-broken']],
    ['a quote that does not end', 'series,day,unit,value\n"kin-stock,2018-12-31,child,1', ['2  csv-broken']],
    [
      'every fault of every line',
      'series,day,period,unit,value\nkin-stock,,2018,case,1\nkin-stock,2018-12-31,,child,1\nkin-placed,2018-12-31,,child,x',
      ['2 day series-stock-needs-a-day', '2 unit series-unit-differs', '4 value csv-not-a-number']
    ]
  ]
  for (const [name, text, wanted] of faulty)
    test(`with ${name} is refused by line and column, and nothing is written`, async () => {
      const before = (await importRows(bench.database.reader)).length
      const { faults, answer } = await bring(text, { source: 'nsi' })
      assert.deepEqual(
        faults.map(({ line, column, rule }) => `${line} ${column} ${rule}`),
        wanted
      )
      assert.equal(answer, null)
      assert.equal((await importRows(bench.database.reader)).length, before)
    })

  test('is read with a byte order mark, semicolons, decimal commas, spaces and names instead of codes', () => {
    const { imports, faults } = readFile(
      '\ufeffseries;source;day;area;unit;value\r\nНаселение;НСИ;2023-12-31;stara zagora;person;1 234,50\r\npopulation;nsi;2023-12-31;;person;\r\n',
      asAt,
      bench.law,
      '2026-10-02' as Day
    )
    assert.deepEqual(
      faults,
      [{ line: 2, column: 'area', rule: 'csv-no-such-code', given: 'stara zagora' }],
      'an oblast and a municipality'
    )
    const other = readFile(
      'series;source;day;area;unit;value\r\nНаселение;НСИ;2023-12-31;SZR;person;1 234,50\r\npopulation;nsi;2023-12-31;;person;\r\n',
      asAt,
      bench.law,
      '2026-10-02' as Day
    )
    assert.deepEqual(other.faults, [])
    assert.deepEqual(
      other.imports[0]?.input.rows.map(({ area, value, digits }) => [area, value, digits]),
      [
        ['szr', 1234.5, 2],
        [undefined, null, 0]
      ]
    )
    assert.equal(imports.length, 1)
  })

  test('is imported by an analyst alone, and a withdrawn import is gone while its trace stays', async () => {
    const text = 'series,period,unit,value\nkin-placed,2019,child,5'
    assert.deepEqual(refusedFor((await bring(text, { source: 'cii' }, { role: 'publisher' })).answer as never), [
      'not-permitted'
    ])
    const { on } = done((await bring(text, { source: 'cii' })).answer as never)
    const values = async () => (await cells('kin-placed')).filter(cell => cell.period === '2019').length
    assert.equal(await values(), 1)
    const withdraw = (reason: string) =>
      bench.act(bench.as('publisher'), 'series.withdraw', on, '2030-01-01', { reason })
    assert.deepEqual(refusedFor(await withdraw('no-such-reason')), ['input'])
    done(await withdraw('copied-wrongly'))
    assert.equal(await values(), 0)
    assert.deepEqual(refusedFor(await withdraw('copied-wrongly')), ['not-now'])
    const [row] = (await importRows(bench.database.reader, 'kin-placed')).filter(one => one.id === on.id)
    assert.equal(row?.reason, 'copied-wrongly')
    assert.ok(row?.withdrawnAt)
    assert.equal((await bring(text, { source: 'cii' })).answer?.kind, 'done', 'and can be imported again')
  })

  test('the act itself refuses what the file would: no road goes around the rules', async () => {
    const row = { series: 'kin-stock', period: '2018', unit: 'child', value: 1, digits: 0, qualifier: 'exact' }
    const send = (input: object) =>
      bench.act(bench.as('analyst'), 'series.import', fresh('series'), '2030-01-01', input as Record<string, unknown>)
    assert.deepEqual(refusedFor(await send({ source: 'nsi', asAt: '2026-01-01', rows: [row] })), [
      'series-stock-needs-a-day'
    ])
    assert.deepEqual(
      refusedFor(
        await send({ source: 'nsi', asAt: '2031-01-01', rows: [{ ...row, period: undefined, day: '2018-12-31' }] })
      ),
      ['not-yet-happened']
    )
    assert.deepEqual(refusedFor(await send({ source: 'nobody', asAt: '2026-01-01', rows: [row] })), ['input'])
  })

  test('dropped and made again from the journal, the values are the same', async () => {
    const before = await importRows(bench.database.reader)
    await rebuildViews(bench.database.owner, bench.law)
    assert.deepEqual(await importRows(bench.database.reader), before)
    assert.ok(before.some(one => one.recordedAt >= at('2029-12-31')))
  })
})
