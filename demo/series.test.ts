import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '#domain/kernel/time.ts'
import { denominators } from '#domain/series/denominator.ts'
import { seriesCells } from '#server/index.ts'
import { givenAnInstallation } from '../test/installation.ts'
import { importPublished } from './series.ts'

test('the demo holds what was published by its day, and a population that says it is invented', async t => {
  const bench = await givenAnInstallation('bg', '2024-01-16 08:10')
  t.after(() => bench.close())
  await importPublished(bench.database, bench.law, bench.desk.now())
  const cells = await seriesCells(bench.database.reader, bench.law, null)
  const value = (series: string, at: string) =>
    cells.find(cell => cell.series === series && (cell.day ?? cell.period) === at)?.sources[0]?.current.value
  assert.equal(value('kin-stock', '2023-12-31'), 4055)
  assert.equal(value('prevented', '2018'), 1733)
  assert.equal(value('kin-stock', '2025-09-26'), undefined, 'published after the day of the demo')
  assert.equal(value('helpline-calls', '2024'), undefined, 'the year is not over')
  const ask = denominators(cells, bench.law)
  const wanted = { area: null, sex: null, age: { from: 0, to: 17 }, on: '2023-12-31' as Day }
  const answer = ask('population', wanted)
  assert.ok('value' in answer && answer.invented)
  const sum = bench.law.pack.territories
    .filter(one => one.within === null)
    .map(({ code }) => ask('population', { ...wanted, area: code }))
    .reduce((all, one) => all + ('value' in one ? one.value : Number.NaN), 0)
  assert.equal(sum, answer.value, 'the oblasts are the country')
})
