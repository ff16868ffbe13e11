import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import type { Day } from '#domain/kernel/time.ts'
import { plain } from '#server/figures/text.ts'
import { checkJournal, draftRelease, sheetOf, signRelease } from '#server/index.ts'
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

  // the form of the year is drafted by one and signed by another, with its sections as files; no year without an edition
  const { desk } = bench
  const { author, signer } = oblast(targets).published
  const form = randomUUID()
  const done = async (answer: ReturnType<typeof draftRelease>) => assert.equal((await answer).kind, 'done')
  await done(draftRelease(desk, author, { template: 'form-103', ...year }, form))
  assert.notEqual((await signRelease(desk, author, form)).kind, 'done', 'not by whoever drafted it')
  await done(signRelease(desk, signer, form))
  const files = new Map(
    (
      await bench.database.owner<{ name: string; bytes: Uint8Array }[]>`
        select name, bytes from register.release_file where release = ${form}`
    ).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])
  )
  assert.ok(files.has('form.xlsx'))
  assert.match(files.get('form-section-1.csv') ?? '', /^line,name,.*\r\n01,не устроены на начало года,0\r\n02,/)
  assert.match(files.get('form-rights.csv') ?? '', /из них: за жестокое обращение,,нет данных\r\n/)
  assert.match(files.get('release.json') ?? '', /по приказу Росстата от 19\.01\.2021/)
  const before = { template: 'form-103', from: '2014-01-01' as Day, to: '2014-12-31' as Day }
  await assert.rejects(draftRelease(desk, author, before, randomUUID()), { rule: 'no-edition', detail: '2014' })
})
