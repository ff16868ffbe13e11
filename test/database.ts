import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import type { Sql } from 'postgres'
import { dropDatabase } from '#server/platform/database/create.ts'
import { connect } from '#server/platform/postgres/connect.ts'
import { serverVariable, startTestServer, type TestServer } from './server.ts'

export type TestDatabase = { url: string; name: string; sql: Sql; drop(): Promise<void> }

/** An empty database of the test's own, until it is dropped. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await serverUrl()
  const name = `test_${randomBytes(8).toString('hex')}`
  await briefly(server, sql => sql`create database ${sql(name)}`)
  const url = server.replace(/[^/]*$/, name)
  const sql = connect(url, { max: 4, onnotice: () => {} })
  const drop = async () => {
    await sql.end({ timeout: 1 })
    await dropDatabase(server, name)
  }
  return { url, name, sql, drop }
}

let own: Promise<TestServer> | undefined

// A file run by hand has no runner that started a server for it.
if (!process.env[serverVariable]) after(async () => (await own)?.stop())

async function serverUrl(): Promise<string> {
  const given = process.env[serverVariable]
  if (given) return given
  own ??= startTestServer()
  return (await own).url
}

async function briefly(url: string, act: (sql: Sql) => Promise<unknown>): Promise<void> {
  const sql = connect(url, { max: 1, onnotice: () => {} })
  try {
    await act(sql)
  } finally {
    await sql.end()
  }
}
