import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from './database.ts'

test('gives each test an empty database of its own, and takes it away', async () => {
  const [one, other] = await Promise.all([testDatabase(), testDatabase()])
  await one.sql`create table mine (n int)`
  const [seen] = await other.sql`select to_regclass('mine') as mine`
  assert.equal(seen?.mine, null)

  await one.drop()
  const left = await other.sql`select datname from pg_database where datname = ${one.name}`
  assert.equal(left.length, 0)
  await other.drop()
})
