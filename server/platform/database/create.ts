import { connect } from '../postgres/connect.ts'

/** Makes the database of an installation on a server of ours, if it is not there. */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const sql = connect(serverUrl, { max: 1, onnotice: () => {} })
  try {
    const [there] = await sql`select from pg_database where datname = ${name}`
    if (!there) await sql`create database ${sql(name)}`
  } finally {
    await sql.end()
  }
  return serverUrl.replace(/[^/]*$/, name)
}
