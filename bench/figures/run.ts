/**
 * Measures the figures of the ledger beside PostgreSQL and DuckDB over the same rows: `npm run bench:figures -- 120k 1.2M 12M`.
 * `--only=stock` asks only questions whose name holds that; `--seconds=4` is how long each of them is asked of each.
 * All lies in a folder of its own that goes at the end; `--folder=…` keeps the rows there, and measures over those of an
 * earlier run that stand ready. Trust the ratios: machines are noisy.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Sql } from 'postgres'
import { loadLaw } from '#server/packs/load.ts'
import { createDatabase, dropDatabase } from '#server/platform/database/create.ts'
import { openDatabase } from '#server/platform/database/open.ts'
import { connect, urlOf } from '#server/platform/postgres/connect.ts'
import { startEmbedded } from '#server/platform/postgres/embedded.ts'
import { makeFacts, makePostings } from './data.ts'
import { type Ledger, ledger } from './ledger.ts'
import { type Measured, measure } from './measure.ts'
import { duck, type Peer, plainSql, tunedSql } from './peers.ts'
import { questions } from './questions.ts'
import { table } from './table.ts'
import { writes } from './writes.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    folder: { type: 'string' },
    seconds: { type: 'string', default: '4' },
    writes: { type: 'string', default: '40' }
  }
})
const sizeOf = (text: string) => {
  const [, number, unit] = /^([\d.]+)([kM]?)$/.exec(text) ?? []
  if (!number) throw new Error(`'${text}' is no size: say 120k, 1.2M or 12M`)
  return Number(number) * (unit === 'M' ? 1e6 : unit === 'k' ? 1e3 : 1)
}
const sizes = (positionals.length > 0 ? positionals : ['120k']).map(name => ({ name, episodes: sizeOf(name) }))
const wanted = questions.filter(one => !values.only || one.name.includes(values.only))
const out = (text: string) => process.stdout.write(`${text}\n`)
const mib = (bytes: number) => `${Math.round(bytes / 2 ** 20).toLocaleString('en')} MiB`
const law = await loadLaw('packs', 'bg')

const kept = values.folder !== undefined
const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'opora-figures-')))
const server = await startEmbedded({ dataDir: join(folder, 'postgres') })
const ending: (() => Promise<unknown>)[] = [() => server.stop()]
if (!kept) ending.push(() => rm(folder, { recursive: true, force: true }))
const always = ending.length
let ended: Promise<void> | undefined
/** Once, however often it is asked for: an interruption waits for a clearing away that has begun. */
const end = () => {
  ended ??= (async () => {
    // one that fails must not keep the others from being cleared away
    for (const one of ending.splice(0)) await one().catch(() => {})
  })()
  return ended
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void end().finally(() => process.exit(1)))

const faults: string[] = []
const all: { size: string; measured: Measured[] }[] = []
try {
  out(`${cpus()[0]?.model ?? 'a machine'}, ${availableParallelism()} cores, Node ${process.version}; ${commit()}`)
  for (const { name, episodes } of sizes) all.push({ size: name, measured: await atSize(name, episodes) })
  out(`\n${table(all)}`)
} finally {
  await end()
}
for (const fault of faults) out(`✗ ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0

function nameOf(size: string): string {
  return `figures_${size.replace('.', '_').toLowerCase()}`
}

async function atSize(name: string, episodes: number): Promise<Measured[]> {
  const url = await createDatabase(urlOf(server, 'postgres'), nameOf(name))
  const database = await openDatabase(url)
  const sql = connect(url, { max: 2, onnotice: () => {}, connection: { work_mem: '256MB' } as never })
  const close: (() => Promise<unknown>)[] = [() => database.close(), () => sql.end({ timeout: 5 })]
  ending.unshift(...close)
  try {
    const times = await rowsReady(sql, episodes)
    const aside = await took(() => duck(sql, join(folder, `${nameOf(name)}.duckdb`), availableParallelism()))
    const book = await ledger(url)
    close.unshift(() => book.close?.() ?? Promise.resolve())
    ending.unshift(() => book.close?.() ?? Promise.resolve())
    out(`\n## ${name}\n`)
    await told(sql, book, aside.result, { ...times, duck: aside.ms })
    if (typeof aside.result !== 'string') close.unshift(() => (aside.result as Peer).close?.() ?? Promise.resolve())
    const peers = [
      plainSql(sql),
      tunedSql(sql),
      ...(typeof aside.result === 'string' ? [] : [aside.result]),
      book,
      book.served
    ]
    const measured: Measured[] = []
    for (const question of wanted) {
      const one = await measure(question, peers, { seconds: Number(values.seconds) })
      measured.push(one)
      faults.push(...one.faults)
      out(
        `${question.name}: ${[...one.times].map(([who, { p50, p99, runs }]) => `${who} ${p50.toFixed(2)} / ${p99.toFixed(2)} ms (${runs})`).join(', ')}${one.faults[0] ? ` ✗ ${one.faults[0]}` : ''}`
      )
    }
    const { now, most } = book.memory()
    out(
      `memory of the server with the book, after all questions: ${mib(now * 2 ** 20)}, at most ${mib(most * 2 ** 20)}`
    )
    if (Number(values.writes) > 0) for (const line of await writes(url, law, Number(values.writes))) out(line)
    return measured
  } finally {
    ending.splice(0, ending.length - always)
    for (const one of close) await one()
    if (!kept) await dropDatabase(urlOf(server, 'postgres'), nameOf(name))
  }
}

/** Makes the rows, unless those of an earlier run stand ready: how long each part took, in milliseconds. */
async function rowsReady(sql: Sql, episodes: number): Promise<{ made: number; posted: number }> {
  const [there] = await sql<{ ready: boolean }[]>`select to_regclass('plain.ready') is not null as ready`
  if (there?.ready) return { made: 0, posted: 0 }
  await hurried(sql, true)
  const made = await took(() => makeFacts(sql, law, episodes))
  const posted = await took(() => makePostings(sql))
  await sql`create table plain.ready ()`
  await hurried(sql, false)
  return { made: made.ms, posted: posted.ms }
}

/** What the rows weigh, and how long they took to make and to load. */
async function told(
  sql: Sql,
  book: Ledger,
  aside: (Peer & { bytes: number }) | string,
  times: { made: number; posted: number; duck: number }
): Promise<void> {
  const [row] = await sql<Record<string, string>[]>`
    select count(*) filter (where superseded_at is null)::text as episodes, count(distinct person)::text as persons,
      pg_table_size('plain.episode')::text as heap, pg_indexes_size('plain.episode')::text as indexes,
      pg_table_size('view.posting')::text as posting, pg_indexes_size('view.posting')::text as posting_indexes
    from plain.episode`
  const many = (text: string | number | undefined) => Number(text).toLocaleString('en')
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  const { now, most } = book.memory()
  out(
    `${many(row?.episodes)} episodes of ${many(row?.persons)} persons, ${many(book.postings)} postings; made in ${seconds(times.made)} and ${seconds(times.posted)}`
  )
  out(
    `on disk: plain table ${mib(Number(row?.heap))} and indexes ${mib(Number(row?.indexes))}; postings ${mib(Number(row?.posting))} and indexes ${mib(Number(row?.posting_indexes))}; ${typeof aside === 'string' ? aside : `DuckDB ${mib(aside.bytes)}, copied in ${seconds(times.duck)}`}`
  )
  out(
    `book: read in ${seconds(book.loaded)} (${many(Math.round(book.postings / (book.loaded / 1000)))} postings a second); memory of its server ${mib(now * 2 ** 20)}, while reading at most ${mib(most * 2 ** 20)}\n`
  )
}

/** While rows are made nobody would miss them; what is measured is measured as an installation runs. */
async function hurried(sql: Sql, hurry: boolean): Promise<void> {
  for (const setting of ['fsync', 'full_page_writes'])
    await sql.unsafe(hurry ? `alter system set ${setting} = off` : `alter system reset ${setting}`)
  await sql`select pg_reload_conf()`
  if (!hurry) await sql`checkpoint`
}

async function took<T>(act: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const began = performance.now()
  const result = await act()
  return { result, ms: performance.now() - began }
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim()
  } catch {
    return 'no commit'
  }
}
