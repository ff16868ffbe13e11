/** Opens the database of one installation: its roles and schema, and a pool for each role. */
import { createHash } from 'node:crypto'
import type { Sql } from 'postgres'
import { connect } from '../postgres/connect.ts'
import { loginOf, type Part } from './create.ts'
import { schema } from './schema.ts'

export type Database = {
  /** owns the schema: migration, import and rebuild only */
  owner: Sql
  /** appends to the journal and writes views */
  writer: Sql
  /** reads views under row rules */
  reader: Sql
  /** reads signed releases and what others published, and nothing else: for pages without sign-in */
  visitor: Sql
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

/** Row rules and lists of offices make planning dearer than running: the parts of the program plan a statement once. */
const once = { plan_cache_mode: 'force_generic_plan' }

const pool = (url: string, max: number, session: Record<string, string> = {}): Sql =>
  connect(url, {
    max,
    onnotice: () => {},
    types: types as never,
    connection: { application_name: 'opora', TimeZone: 'UTC', ...session } as never
  })

/** A fault that a person can act on; its message is one line. */
export class DatabaseFault extends Error {}

export async function openDatabase(url: string): Promise<Database> {
  const owner = pool(url, 4)
  try {
    await migrate(owner)
  } catch (error) {
    await owner.end({ timeout: 1 })
    const { code } = error as { code?: string }
    throw code === '42501' ? new DatabaseFault('the database user must own the database and have CREATEROLE') : error
  }
  const writer = pool(await loginFor(owner, url, 'writer'), 4, once)
  const reader = pool(await loginFor(owner, url, 'reader'), 6, once)
  const visitor = pool(await loginFor(owner, url, 'public'), 2, { ...once, default_transaction_read_only: 'on' })
  return {
    owner,
    writer,
    reader,
    visitor,
    async close() {
      await Promise.all([owner, writer, reader, visitor].map(one => one.end({ timeout: 5 })))
    }
  }
}

/**
 * A login of its own for each part, so that no statement sent through it can take on the owner's rights.
 * Its password is derived from the owner's address, the same at every start and known to whoever knows that one.
 */
async function loginFor(owner: Sql, url: string, part: Part): Promise<string> {
  const [row] = await owner<{ name: string }[]>`select current_database() as name`
  const login = loginOf(row?.name ?? 'opora', part)
  const password = createHash('sha256').update(`${url} ${part}`).digest('hex')
  const literal = (text: string) => owner`select quote_ident(${text}) as name`.then(([one]) => String(one?.name))
  const name = await literal(login)
  await owner.unsafe(`do $$ begin
    if not exists (select from pg_roles where rolname = '${login.replaceAll("'", "''")}') then create role ${name}; end if;
    exception when duplicate_object or unique_violation then null; end $$`)
  await owner.unsafe(`alter role ${name} login password '${password}'`)
  await owner.unsafe(`grant opora_${part} to ${name}`)
  const address = new URL(url)
  address.username = login
  address.password = password
  return address.href
}

/** Brings an empty database to the schema of this program. Roles belong to the whole server, so others may make them too. */
async function migrate(sql: Sql): Promise<void> {
  const [server] = await sql<
    { version: number; user: string }[]
  >`select current_setting('server_version_num')::int as version, current_user as user`
  if (!server || server.version < 150000) throw new DatabaseFault('the database must be PostgreSQL 15 or newer')
  for (const role of ['opora_reader', 'opora_writer', 'opora_public'])
    await sql.unsafe(`do $$ begin
      if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
      exception when duplicate_object or unique_violation then null; end $$`)
  await sql`create extension if not exists pg_trgm`
  const [folds] = await sql<{ likeness: number }[]>`select similarity('Олександр', 'Александр') as likeness`
  if (!folds || folds.likeness <= 0)
    throw new DatabaseFault('the database does not fold Cyrillic: create it with encoding UTF8 and LC_CTYPE C.UTF-8')
  await sql.begin(async tx => {
    await tx`select pg_advisory_xact_lock(7301)`
    await tx`create table if not exists opora_migration (n int primary key, applied_at timestamptz not null default now())`
    const [done] = await tx<{ n: number }[]>`select coalesce(max(n), 0) as n from opora_migration`
    if ((done?.n ?? 0) > schema.length) throw new DatabaseFault('the database was made by a newer Opora')
    const rest = schema.slice(done?.n ?? 0)
    if (rest.length === 0) return
    // hundreds of statements in one journey
    await tx.unsafe(rest.join(';\n'))
    await tx`insert into opora_migration (n) values (${schema.length})`
  })
}
