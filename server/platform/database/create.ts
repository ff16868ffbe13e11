/** Databases made and dropped on a server. */
import type { Sql } from 'postgres'
import { connect } from '../postgres/connect.ts'

async function briefly<T>(serverUrl: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = connect(serverUrl, { max: 1, onnotice: () => {} })
  try {
    return await work(sql)
  } finally {
    await sql.end()
  }
}

const parts = ['reader', 'writer', 'public'] as const
export type Part = (typeof parts)[number]
/** The name under which a part of the program signs in to its database. */
export const loginOf = (database: string, part: Part): string => `${database.slice(0, 50)}_as_${part}`

/** Makes the database if it is not there; answers its address. */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  await briefly(serverUrl, async sql => {
    const [there] = await sql`select from pg_database where datname = ${name}`
    if (!there) await sql`create database ${sql(name)}`
  })
  return serverUrl.replace(/[^/?]*(\?.*)?$/, `${name}$1`)
}

export const dropDatabase = (serverUrl: string, name: string): Promise<unknown> =>
  briefly(serverUrl, async sql => {
    await sql`drop database if exists ${sql(name)} with (force)`
    for (const part of parts) await sql`drop role if exists ${sql(loginOf(name, part))}`
  })
