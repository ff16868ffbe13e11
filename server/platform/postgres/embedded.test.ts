import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { connect, urlOf } from './connect.ts'
import { type Embedded, startEmbedded } from './embedded.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opora-test-'))
})
after(() => rm(folder, { recursive: true, force: true }))

const withSql = async <T>(server: Embedded, use: (sql: ReturnType<typeof connect>) => Promise<T>) => {
  const sql = connect(urlOf(server, 'postgres'), { max: 1 })
  try {
    return await use(sql)
  } finally {
    await sql.end()
  }
}

test('answers over its socket, finds Cyrillic names, and keeps its data', async () => {
  const dataDir = join(folder, 'kept')
  const first = await startEmbedded({ dataDir })
  await withSql(first, async sql => {
    await sql`create extension pg_trgm`
    const [row] = await sql`select similarity('Олександр', 'Александр') as s, lower('ЇЖАК') as l`
    assert.ok(row?.s > 0)
    assert.equal(row?.l, 'їжак')
    await sql`create table kept as select 7 as n`
  })
  await assert.rejects(startEmbedded({ dataDir }), /in use by another Opora/)
  await first.stop()
  await first.stop()
  await assert.rejects(readdir(first.socketDir), /ENOENT/)

  const second = await startEmbedded({ dataDir })
  assert.deepEqual(await withSql(second, async sql => [...(await sql`select n from kept`)]), [{ n: 7 }])
  await second.stop()
})

test('ends with its Opora, also when that is killed, and starts again', async () => {
  const dataDir = join(folder, 'killed')
  const program = `import { startEmbedded } from ${JSON.stringify(import.meta.resolve('./embedded.ts'))}
    await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} })
    console.log('started')
    setInterval(() => {}, 1000)`
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  await once(parent.stdout, 'data')
  const pid = Number((await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).split('\n')[0])
  assert.ok(isAlive(pid))

  parent.kill('SIGKILL')
  for (let left = 200; isAlive(pid) && left > 0; left -= 1) await pause(50)
  assert.ok(!isAlive(pid), 'PostgreSQL outlived the process that started it')

  await (await startEmbedded({ dataDir })).stop()
})

test('takes the folder over from a lock whose number now belongs to a stranger', async () => {
  const dataDir = join(folder, 'stranger')
  await (await startEmbedded({ dataDir, throwaway: true })).stop()
  const lock = [process.pid, dataDir, 1, 5432, '/tmp', '', '', 'ready'].join('\n')
  await writeFile(join(dataDir, 'postmaster.pid'), `${lock}\n`)
  await (await startEmbedded({ dataDir, throwaway: true })).stop()
})

const refusals = [
  { folder: 'foreign', files: { 'photo.jpg': '' }, says: /holds other files, not a database/ },
  { folder: 'older', files: { PG_VERSION: '15\n' }, says: /was made by PostgreSQL 15, Opora carries 18/ },
  { folder: 'broken', files: { PG_VERSION: '18\n' }, says: /did not start in .*: \S+/ }
]
for (const { folder: name, files, says } of refusals)
  test(`refuses a ${name} data folder in one line`, async () => {
    const dataDir = join(folder, name)
    await mkdir(dataDir, { mode: 0o700 })
    for (const [file, text] of Object.entries(files)) await writeFile(join(dataDir, file), text)
    await assert.rejects(startEmbedded({ dataDir }), failure => {
      assert.ok(failure instanceof Error)
      assert.match(failure.message, says)
      assert.doesNotMatch(failure.message, /\n/)
      return true
    })
  })

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
