import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '#domain/kernel/time.ts'
import { plain } from '#server/figures/text.ts'
import { checkJournal, sheetOf } from '#server/index.ts'
import { givenAnInstallation } from '../../test/installation.ts'
import { writeWorld } from '../write.ts'
import { oblast, published, scaled } from './oblast.ts'

test('a small oblast on a real database: its journal stands, and what it published is computed from it', async t => {
  const bench = await givenAnInstallation('ru-31', '2021-01-19 08:10')
  t.after(() => bench.close())
  const targets = scaled(published, 0.01)
  await writeWorld(bench.database, bench.law, { world: oblast(targets), seed: 2023 })
  assert.deepEqual((await checkJournal(bench.database.owner)).faults, [])
  const rows = await bench.database.owner<
    { template: string; state: string }[]
  >`select template, state from view.release`
  assert.deepEqual(
    rows.map(({ template, state }) => `${template} ${state}`).sort(),
    ['briefing signed', 'registers signed', 'results-report signed'],
    'the public pages are not empty'
  )
  const year = { from: '2020-01-01' as Day, to: '2020-12-31' as Day }
  const sheet = await sheetOf(bench.database, bench.law, 'results-report', year, bench.desk.now())
  const [first, second, third] = targets.sop
  const text = (sheet?.text.ru ?? []).map(plain).join(' ')
  for (const { families } of [first, second, third]) assert.match(text, new RegExp(`\\b${families} (сем|социально)`))
  assert.match(text, new RegExp(`выявлен[ао] ${targets.early.families} сем`))
  assert.doesNotMatch(text, /нет данных/)
})
