import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { readStoryline } from '#domain/storyline/read.ts'
import { runStoryline } from '#domain/storyline/run.ts'
import { loadLaw, openDatabase, storylineJournal } from '#server/index.ts'
import { testDatabase } from '../../test/database.ts'

for (const name of ['KDN-SESSION', 'KDN-MEASURES', 'NETWORK'])
  test(`${name} comes to the same on a real database`, async () => {
    const law = await loadLaw('packs', 'ru-31')
    const read = readStoryline(parse(readFileSync(`packs/ru-31/storylines/${name}.yaml`, 'utf8')))
    assert.ok('storyline' in read)
    const { url, drop } = await testDatabase()
    const database = await openDatabase(url)
    try {
      assert.deepEqual((await runStoryline(read.storyline, law, storylineJournal(database, law))).diff, [])
    } finally {
      await database.close()
      await drop()
    }
  })
