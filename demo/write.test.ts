import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { subjectsBehind } from '#domain/figures/behind.ts'
import type { Day } from '#domain/kernel/time.ts'
import { whenOf } from '#domain/releases/compute.ts'
import { currentBook } from '#server/figures/keeper.ts'
import { indicatorOf } from '#server/figures/sheet.ts'
import { allStreams, checkJournal, rebuildViews, sheetOf } from '#server/index.ts'
import { views } from '#server/views/project.ts'
import { type Bench, givenAnInstallation } from '../test/installation.ts'
import { country, other, published, scaled } from './country.ts'
import { type Recount, recount } from './recount.ts'
import { writeWorld } from './write.ts'

const year = (n: number) => ({ from: `${n}-01-01` as Day, to: `${n}-12-31` as Day })
/** What the naive recount calls each figure of the releases. */
const counts: Record<string, keyof Recount> = {
  'kin-stock': 'kin',
  'foster-stock': 'foster',
  'residential-stock': 'residential',
  'cnst-stock': 'familyType',
  'crisis-stock': 'crisis',
  'transitional-stock': 'transitional',
  'prevention-opened': 'preventionBegun',
  'prevention-closed': 'preventionClosed',
  'prevention-successful': 'preventionSucceeded',
  prevented: 'preventionSucceeded',
  'kin-placed': 'kinPlaced',
  'reintegration-worked': 'reintegrationWorked',
  'reintegration-returned': 'returned'
}

for (const [name, seed, targets] of [
  ['the published figures', 2023, scaled(published, 0.04)],
  ['other figures', 7, scaled(other, 0.02)]
] as const)
  describe(`a small country with ${name}, on a real database`, () => {
    let bench: Bench
    before(async () => {
      bench = await givenAnInstallation('bg', '2024-01-16 08:10')
      await writeWorld(bench.database, bench.law, { world: country(targets), seed })
    })
    after(() => bench.close())

    test('every release computes of every year what the naive recount counts in the journal', async () => {
      const entries = []
      for await (const { ref, entries: own } of allStreams(bench.database.owner))
        for (const entry of own) entries.push({ ref, entry })
      for (const n of [2017, 2018, 2019, 2023]) {
        const { zone } = bench.law.timing
        const edges = { from: zone.at(`${n}-01-01` as Day), to: zone.at(`${n + 1}-01-01` as Day) }
        const counted = recount(entries, edges)
        for (const { code } of bench.law.pack.releases) {
          const sheet = await sheetOf(bench.database, bench.law, code, year(n), bench.desk.now())
          assert.ok(sheet)
          // the recount is a second way for the figures of the press texts; the others have tests of their own
          const known = sheet.figures.filter(({ indicator }) => counts[indicator] !== undefined)
          assert.deepEqual(
            Object.fromEntries(known.map(({ indicator, value }) => [indicator, value])),
            Object.fromEntries(known.map(({ indicator }) => [indicator, counted[counts[indicator] as keyof Recount]])),
            `${code} of ${n}`
          )
          assert.ok(sheet.checks.every(check => check.holds))
        }
      }
    })

    test('the statement of the earlier year tells what was wanted, and the lists behind it are as long', async () => {
      const { year: n, prevented, kinPlaced, reintegrationWorked, returned } = targets.statement
      const now = bench.desk.now()
      const sheet = await sheetOf(bench.database, bench.law, 'statement', year(n), now)
      assert.deepEqual(
        sheet?.figures.map(({ value }) => value),
        [prevented, kinPlaced, reintegrationWorked, returned]
      )
      const book = await currentBook(bench.database, bench.law)
      for (const { indicator, value } of sheet?.figures ?? []) {
        const known = indicatorOf(bench.law, indicator)
        assert.ok(known)
        const wanted = { indicator: known, times: [whenOf(known, year(n), bench.law)], cuts: [], knownAt: now }
        assert.equal(subjectsBehind(book, bench.law, wanted).length, value, indicator)
      }
    })

    test('its journal stands, and its views made again are the same rows', async () => {
      assert.deepEqual((await checkJournal(bench.database.owner)).faults, [])
      const dump = () =>
        Promise.all(
          views.map(async ({ table, key }) => {
            const [row] = await bench.database.owner.unsafe(
              `select count(*)::int as n, md5(string_agg((to_jsonb(t) - 'written')::text, '|' order by ${key.join(', ')})) as sum from ${table} t`
            )
            return [table, row?.n, row?.sum]
          })
        )
      const before = await dump()
      await rebuildViews(bench.database.owner, bench.law)
      assert.deepEqual(await dump(), before)
    })
  })
