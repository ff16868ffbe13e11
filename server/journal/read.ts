/** Reading streams out of the journal. */
import type { ISql, Sql } from 'postgres'
import { type Entry, fold, type Stream, type StreamKind, type StreamRef } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'

export type Held = { ref: StreamRef; entries: Entry[]; stream: Stream; head: Uint8Array }

type Row = {
  stream: string
  kind: StreamKind
  version: number
  type: string
  at: Moment
  recordedAt: Moment
  actor: string
  office: string
  command: string
  pack: string
  document: Entry['document'] | null
  data: Entry['data']
  hash: Uint8Array
}

const columns = (sql: ISql) =>
  sql`stream, kind, version, type, at, recorded_at as "recordedAt", actor, office, command, pack, document, data, hash`

const entryOf = ({ stream: _stream, kind: _kind, hash: _hash, document, ...entry }: Row): Entry =>
  document ? { ...entry, document } : entry

function held(rows: readonly Row[]): Held | null {
  const last = rows.at(-1)
  if (!last) return null
  const ref = { kind: last.kind, id: last.stream }
  const entries = rows.map(entryOf)
  return { ref, entries, stream: { ref, version: entries.length, facts: fold(entries) }, head: last.hash }
}

/** The streams asked for, as far as they exist. */
export async function readStreams(sql: ISql, ids: readonly string[]): Promise<Map<string, Held>> {
  if (ids.length === 0) return new Map()
  const rows = await sql<
    Row[]
  >`select ${columns(sql)} from journal.entry where stream = any(${ids as string[]}::uuid[]) order by stream, version`
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const list = found.get(row.stream)
    if (list) list.push(row)
    else found.set(row.stream, [row])
  }
  return new Map([...found].map(([id, list]) => [id, held(list) as Held]))
}

/** Every stream of the journal, whole, one after another. */
export async function* allStreams(sql: Sql): AsyncGenerator<Held & { hashes: Uint8Array[] }> {
  let open: Row[] = []
  const flush = () => {
    const whole = held(open)
    return whole ? { ...whole, hashes: open.map(row => row.hash) } : null
  }
  for await (const rows of sql<Row[]>`select ${columns(sql)} from journal.entry order by stream, version`.cursor(5000))
    for (const row of rows) {
      if (open[0] && open[0].stream !== row.stream) {
        const whole = flush()
        if (whole) yield whole
        open = []
      }
      open.push(row)
    }
  const whole = flush()
  if (whole) yield whole
}
