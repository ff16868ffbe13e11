/** Those the ledger is measured beside: PostgreSQL over the plain table, and DuckDB over the same rows. */
import { createWriteStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Sql } from 'postgres'
import { type Answer, type Asking, answerOf, type Question } from './questions.ts'

/** Answers a question and says how long that took, in milliseconds; null: it has no way of its own to ask it. */
export type Peer = {
  name: string
  ask(question: Question, asking: Asking): Promise<{ answer: Answer; took: number } | null>
  close?(): Promise<void>
}

const timed = async <T>(act: () => Promise<T>): Promise<[T, number]> => {
  const began = performance.now()
  const result = await act()
  return [result, performance.now() - began]
}

/** The statement anyone would write. */
export const plainSql = (sql: Sql): Peer => ({
  name: 'plain SQL',
  async ask(question, asking) {
    const statement = question.plain(asking)
    const [rows, took] = await timed(() => sql.unsafe(statement.text))
    return { answer: answerOf(rows, statement), took }
  }
})

/** Each question's forms are tried once, and the fastest is kept to. */
export const tunedSql = (sql: Sql): Peer =>
  bestOf(
    'tuned SQL',
    question => question.tuned.bind(question),
    async text => sql.unsafe(text)
  )

function bestOf(
  name: string,
  forms: (question: Question) => Question['duck'],
  run: (text: string) => Promise<readonly Record<string, unknown>[]>
): Peer {
  const best = new Map<string, number>()
  return {
    name,
    async ask(question, asking) {
      const statements = forms(question)(asking)
      const tries = best.has(question.name) ? [best.get(question.name) ?? 0] : statements.map((_, at) => at)
      const made = []
      for (const at of tries) {
        const statement = statements[at]
        if (!statement) continue
        const [rows, took] = await timed(() => run(statement.text))
        made.push({ answer: answerOf(rows, statement), took, at })
      }
      const fastest = made.toSorted((a, b) => a.took - b.took)[0]
      if (!fastest) return null
      best.set(question.name, fastest.at)
      return fastest
    }
  }
}

/** Columns of few values: DuckDB keeps them as numbers. */
const codes = ['setting', 'kind', 'office', 'oblast', 'sex', 'disability', 'ground', 'exit']
const columns: Record<string, string> = {
  person: 'INTEGER',
  service: 'INTEGER',
  ...Object.fromEntries(codes.map(code => [code, 'VARCHAR'])),
  came_direct: 'BOOLEAN',
  born: 'DATE',
  since: 'DATE',
  care_since: 'DATE',
  until: 'DATE',
  recorded_at: 'TIMESTAMP',
  end_recorded_at: 'TIMESTAMP',
  superseded_at: 'TIMESTAMP'
}

/**
 * DuckDB with the rows of `plain.episode`, in a file, which is made unless it is there; a string instead says why there is none here.
 * @param threads as many as PostgreSQL's workers may use.
 */
export async function duck(sql: Sql, file: string, threads: number): Promise<(Peer & { bytes: number }) | string> {
  const library = await import('@duckdb/node-api').catch((failure: Error) => failure)
  if (library instanceof Error) return `DuckDB is not installed for ${process.platform}-${process.arch}`
  const ready = await stat(file).catch(() => null)
  const instance = await library.DuckDBInstance.create(file, { threads: String(threads), memory_limit: '6GB' })
  const connection = await instance.connect()
  const run = async (text: string) => (await connection.runAndReadAll(text)).getRowObjects()
  if (!ready) await copied(sql, file, run)
  return {
    ...bestOf('DuckDB', question => question.duck.bind(question), run),
    bytes: (await stat(file)).size,
    async close() {
      connection.closeSync()
      instance.closeSync()
    }
  }
}

/** The rows go over as text, and their codes become numbers. */
async function copied(sql: Sql, file: string, run: (text: string) => Promise<unknown>): Promise<void> {
  const text = `${file}.csv`
  const names = Object.keys(columns)
  const told = names.map(name => {
    const value = columns[name] === 'TIMESTAMP' ? `${name} at time zone 'UTC'` : name
    return `coalesce((${value})::text, '')`
  })
  const lines = sql.unsafe<{ line: string }[]>(
    `select concat_ws(',', ${told.join(', ')}) as line from plain.episode order by recorded_at`
  )
  await pipeline(async function* () {
    for await (const page of lines.cursor(20_000)) yield page.map(({ line }) => `${line}\n`).join('')
  }, createWriteStream(text))
  const types = names.map(name => `'${name}': '${columns[name]}'`).join(', ')
  await run(
    `create temp view given as select * from read_csv('${text}', header = false, nullstr = '', columns = {${types}})`
  )
  await run('create schema plain')
  for (const code of codes)
    await run(
      `create type plain.${code} as enum (select distinct ${code} from given where ${code} is not null order by 1)`
    )
  const listed = names.map(name => (codes.includes(name) ? `${name}::plain.${name} as ${name}` : name)).join(', ')
  await run(`create table plain.episode as select ${listed} from given`)
  await run('drop view given')
  await run('checkpoint')
  await rm(text)
}
