/** Does the journal stand as it was written? Every chain is followed from its first entry to its head. */
import type { Sql } from 'postgres'
import { hashOf, start } from './hash.ts'
import { allStreams } from './read.ts'

export type JournalCheck = { streams: number; entries: number; faults: string[] }

export async function checkJournal(sql: Sql): Promise<JournalCheck> {
  const heads = new Map(
    (
      await sql<
        { stream: string; version: number; head: Uint8Array }[]
      >`select stream, version, head from journal.stream`
    ).map(row => [row.stream, row])
  )
  const check: JournalCheck = { streams: 0, entries: 0, faults: [] }
  for await (const { ref, entries, hashes } of allStreams(sql)) {
    check.streams += 1
    check.entries += entries.length
    let head: Uint8Array = start
    for (const [at, entry] of entries.entries()) {
      if (entry.version !== at + 1) check.faults.push(`stream ${ref.id}: entry ${at + 1} is missing`)
      const hash = hashOf(head, ref, entry)
      if (!hash.equals(hashes[at] ?? start))
        check.faults.push(`stream ${ref.id}: entry ${entry.version} is not as it was written`)
      head = hashes[at] ?? start
    }
    const known = heads.get(ref.id)
    heads.delete(ref.id)
    if (!known || known.version !== entries.length || !Buffer.from(known.head).equals(Buffer.from(head)))
      check.faults.push(`stream ${ref.id}: its end is not where it was`)
  }
  for (const { stream, version } of heads.values())
    if (version > 0) check.faults.push(`stream ${stream}: all of its ${version} entries are missing`)
  return check
}
