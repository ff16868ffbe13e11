/** Opens the database of one installation: its roles and schema, and a pool for each role. */
import type { Sql } from 'postgres'
import { connect } from '../postgres/connect.ts'
import { schema } from './schema.ts'

export type Database = {
  /** owns the schema: migration, import and rebuild only */
  owner: Sql
  /** appends to the journal and writes views */
  writer: Sql
  /** reads views under row rules */
  reader: Sql
  close(): Promise<void>
}

const types = {
  /** days stay text: a day has no time zone */
  date: { to: 1082, from: [1082], serialize: (value: string) => value, parse: (value: string) => value },
  moment: {
    to: 1184,
    from: [1184],
    serialize: (value: string | Date) => (value instanceof Date ? value.toISOString() : value),
    parse: (value: string) => new Date(value).toISOString()
  }
}

const pool = (url: string, role: string | null, max: number): Sql =>
  connect(url, {
    max,
    onnotice: () => {},
    types: types as never,
    connection: { application_name: 'opora', TimeZone: 'UTC', ...(role ? { role } : {}) } as never
  })

/** A fault that a person can act on; its message is one line. */
export class DatabaseFault extends Error {}

export async function openDatabase(url: string): Promise<Database> {
  const owner = pool(url, null, 4)
  await migrate(owner)
  const writer = pool(url, 'opora_writer', 4)
  const reader = pool(url, 'opora_reader', 6)
  return {
    owner,
    writer,
    reader,
    async close() {
      await Promise.all([owner.end({ timeout: 5 }), writer.end({ timeout: 5 }), reader.end({ timeout: 5 })])
    }
  }
}

/** Brings an empty database to the schema of this program. Roles belong to the whole server, so others may make them too. */
async function migrate(sql: Sql): Promise<void> {
  const [server] = await sql<
    { version: number; user: string }[]
  >`select current_setting('server_version_num')::int as version, current_user as user`
  if (!server || server.version < 150000) throw new DatabaseFault('the database must be PostgreSQL 15 or newer')
  for (const role of ['opora_reader', 'opora_writer'])
    await sql.unsafe(`do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
      exception when duplicate_object or unique_violation then null; end $$`)
  await sql.unsafe(
    `do $$ begin execute format('grant opora_reader, opora_writer to %I', current_user); exception when others then null; end $$`
  )
  await sql`create extension if not exists pg_trgm`
  const [folds] = await sql<{ likeness: number }[]>`select similarity('Олександр', 'Александр') as likeness`
  if (!folds || folds.likeness <= 0)
    throw new DatabaseFault('the database does not fold Cyrillic: create it with encoding UTF8 and LC_CTYPE C.UTF-8')
  await sql.begin(async tx => {
    await tx`select pg_advisory_xact_lock(7301)`
    await tx`create table if not exists opora_migration (n int primary key, applied_at timestamptz not null default now())`
    const [done] = await tx<{ n: number }[]>`select coalesce(max(n), 0) as n from opora_migration`
    if ((done?.n ?? 0) > schema.length) throw new DatabaseFault('the database was made by a newer Opora')
    for (const [at, statement] of schema.entries()) {
      if (at < (done?.n ?? 0)) continue
      await tx.unsafe(statement)
    }
    if ((done?.n ?? 0) < schema.length) await tx`insert into opora_migration (n) values (${schema.length})`
  })
}
