import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Day } from '#domain/kernel/time.ts'
import { bounds } from '#server/figures/sheet.ts'
import { allStreams, checkJournal, rebuildViews, sheetOf } from '#server/index.ts'
import { views } from '#server/views/project.ts'
import { type Bench, givenAnInstallation } from '../test/installation.ts'
import { other, published, scaled } from './country.ts'
import { recount } from './recount.ts'
import { writeCountry } from './write.ts'

const YEAR = { from: '2023-01-01' as Day, to: '2023-12-31' as Day }

for (const [name, seed, targets] of [
  ['the published figures', 2023, published],
  ['other figures', 7, other]
] as const)
  describe(`a small country with ${name}, on a real database`, () => {
    let bench: Bench
    const small = scaled(targets, 0.04)
    before(async () => {
      bench = await givenAnInstallation('bg', '2024-01-16 08:10')
      await writeCountry(bench.database, bench.law, { seed, targets: small })
    })
    after(() => bench.close())

    test('the release computes what the naive recount counts in the journal', async () => {
      const entries = []
      for await (const { ref, entries: own } of allStreams(bench.database.owner))
        for (const entry of own) entries.push({ ref, entry })
      const edges = bounds(YEAR, bench.law)
      const counted = recount(entries, { from: edges.from, to: edges.until }) as unknown as Record<string, number>
      const template = bench.law.pack.releases[0]?.code ?? ''
      const sheet = await sheetOf(bench.database.owner, bench.law, template, YEAR, bench.desk.now())
      assert.ok(sheet)
      const values = Object.fromEntries(sheet.figures.map(({ indicator, value }) => [indicator, value]))
      assert.deepEqual(Object.values(values), Object.values(counted), JSON.stringify({ values, counted }))
      assert.ok(sheet.checks.every(check => check.holds))
    })

    test('its journal stands, and its views made again are the same rows', async () => {
      assert.deepEqual((await checkJournal(bench.database.owner)).faults, [])
      const dump = () =>
        Promise.all(
          views.map(async ({ table, key }) => {
            const [row] = await bench.database.owner.unsafe(
              `select count(*)::int as n, md5(string_agg(t::text, '|' order by ${key.join(', ')})) as sum from ${table} t`
            )
            return [table, row?.n, row?.sum]
          })
        )
      const before = await dump()
      await rebuildViews(bench.database.owner, bench.law)
      assert.deepEqual(await dump(), before)
    })
  })
