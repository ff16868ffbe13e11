import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../../test/database.ts'
import { openDatabase } from './open.ts'
import { asideTables, distribution } from './schema.ts'

const schemas = ['journal', 'register', 'view', 'access']

test('the schema could be spread over a cluster: keys hold the distribution column, and nothing a cluster refuses', async t => {
  const { url, sql, drop } = await testDatabase()
  const database = await openDatabase(url)
  t.after(async () => {
    await database.close()
    await drop()
  })

  const tables = await sql<{ name: string }[]>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname = any(${schemas}) order by 1`
  assert.deepEqual(
    tables.map(({ name }) => name),
    Object.keys(distribution).sort(),
    'every table names its distribution column'
  )

  const keys = await sql<{ table: string; name: string; columns: string[] }[]>`
    select n.nspname || '.' || c.relname as table, i.relname as name, array_agg(a.attname::text) as columns
    from pg_index x join pg_class c on c.oid = x.indrelid join pg_namespace n on n.oid = c.relnamespace join pg_class i on i.oid = x.indexrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any(x.indkey)
    where n.nspname = any(${schemas}) and (x.indisunique or x.indisexclusion) group by 1, 2`
  assert.ok(keys.length >= tables.length, 'every table has a primary key')
  for (const { table, name, columns } of keys) {
    const column = distribution[table]
    if (column !== 'reference') assert.ok(columns.includes(column ?? ''), `${name} of ${table} lacks ${column}`)
  }

  const triggers =
    await sql`select t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and n.nspname = any(${schemas})`
  assert.equal(triggers.length, 0, 'no triggers')
  const serial = await sql`select table_name, column_name from information_schema.columns
    where table_schema = any(${schemas}) and (is_identity = 'YES' or column_default like 'nextval%')`
  assert.equal(serial.length, 0, 'no serial or identity keys')
  const policies = await sql<
    { rule: string }[]
  >`select coalesce(qual, '') || coalesce(with_check, '') as rule from pg_policies where schemaname = any(${schemas})`
  assert.ok(policies.length > 0)
  for (const { rule } of policies)
    assert.doesNotMatch(rule, /select/i, 'a row rule asks columns and settings, never a table')
  const foreign =
    await sql`select conname from pg_constraint k join pg_namespace n on n.oid = k.connamespace where k.contype = 'f' and n.nspname = any(${schemas})`
  assert.equal(foreign.length, 0, 'no foreign key between tables of different distribution')
})

test('every view that names who stands aside is filled with it, and none else', async t => {
  const { url, sql, drop } = await testDatabase()
  const database = await openDatabase(url)
  t.after(async () => {
    await database.close()
    await drop()
  })
  const named = await sql<{ name: string }[]>`
    select table_schema || '.' || table_name as name from information_schema.columns
    where column_name = 'barred' and table_schema = 'view' order by 1`
  assert.deepEqual(
    named.map(({ name }) => name),
    asideTables.toSorted()
  )
})

test('the application may append to the journal and never change it', async t => {
  const { url, drop } = await testDatabase()
  const database = await openDatabase(url)
  t.after(async () => {
    await database.close()
    await drop()
  })
  const denied = { code: '42501' }
  for (const statement of [
    `update journal.entry set type = 'x'`,
    `delete from journal.entry`,
    `truncate journal.entry`,
    `delete from journal.stream`,
    `update journal.command set answer = '{}'`,
    `delete from journal.command`,
    `update access.audit set act = 'x'`,
    `delete from access.audit`,
    `update register.note set text = 'x'`
  ])
    await assert.rejects(database.writer.unsafe(statement), denied, statement)
  for (const statement of [
    `select * from journal.entry`,
    `select * from register.person`,
    `select secret from access.account`,
    `select * from access.session`,
    `update view.file set version = 0`,
    `insert into journal.entry (stream) values (gen_random_uuid())`,
    `delete from access.audit`
  ])
    await assert.rejects(database.reader.unsafe(statement), denied, statement)
})

test('neither part of the application can take on the rights of the owner or of the other', async t => {
  const { url, drop } = await testDatabase()
  const database = await openDatabase(url)
  t.after(async () => {
    await database.close()
    await drop()
  })
  for (const part of [database.reader, database.writer]) {
    const connection = await part.reserve()
    for (const statement of ['reset role', 'set role none', 'reset session authorization']) {
      await connection.unsafe(statement)
      await assert.rejects(connection.unsafe(`update journal.entry set type = 'x'`), { code: '42501' }, statement)
    }
    for (const other of ['opora_writer', 'postgres', 'opora'].slice(part === database.writer ? 1 : 0))
      await assert.rejects(connection.unsafe(`set role ${other}`))
    connection.release()
  }
})
