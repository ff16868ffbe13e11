/** The only place where facts are written. */
import type { Sql, TransactionSql } from 'postgres'
import type { Entry, StreamKind, StreamRef } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { hashOf, start } from './hash.ts'

export type Added = Map<string, { ref: StreamRef; entries: Entry[] }>

export type Head = { kind: StreamKind; version: number; head: Uint8Array }

/**
 * Locks streams in one order for everybody, making the row of a stream that begins.
 * Answers the version and head of each as they stand under the lock.
 */
export async function lockStreams(tx: TransactionSql, refs: readonly StreamRef[]): Promise<Map<string, Head>> {
  const ordered = [...refs].sort((a, b) => (a.id < b.id ? -1 : 1))
  const fresh = ordered.map(({ id, kind }) => ({ stream: id, kind, version: 0, head: start }))
  const [, rows] = await Promise.all([
    fresh.length > 0 ? tx`insert into journal.stream ${tx(fresh)} on conflict (stream) do nothing` : null,
    tx<(Head & { stream: string })[]>`
      select stream, kind, version, head from journal.stream where stream = any(${ordered.map(({ id }) => id)}::uuid[]) order by stream for update`
  ])
  return new Map(rows.map(({ stream, ...row }) => [stream, row]))
}

/** Appends entries to locked streams, hashing each onto the one before. */
export async function append(
  tx: TransactionSql,
  added: Added,
  heads: ReadonlyMap<string, { head: Uint8Array }>
): Promise<void> {
  const rows = []
  const moved: Promise<unknown>[] = []
  for (const [id, { ref, entries }] of added) {
    let head = heads.get(id)?.head ?? start
    for (const entry of entries) {
      const { version, type, at, recordedAt, actor, office, command, pack, document, data } = entry
      head = hashOf(head, ref, entry)
      rows.push({
        stream: id,
        version,
        kind: ref.kind,
        type,
        at,
        recorded_at: recordedAt,
        actor,
        office,
        command,
        pack,
        document: document ? tx.json(document as never) : null,
        data: tx.json(data as never),
        hash: head
      })
    }
    const version = entries.at(-1)?.version ?? 0
    moved.push(tx`update journal.stream set version = ${version}, head = ${head} where stream = ${id}`.execute())
  }
  if (rows.length > 0) moved.push(tx`insert into journal.entry ${tx(rows as never[])}`.execute())
  await Promise.all(moved)
}

export type First = { identity: Uint8Array; answer: unknown }

/** What the command was answered when it came first. */
export async function firstAnswer(tx: TransactionSql, command: string): Promise<First | undefined> {
  const [row] = await tx<First[]>`select identity, answer from journal.command where command = ${command}`
  return row
}

export async function keepAnswer(
  tx: TransactionSql,
  command: string,
  { identity, answer }: First,
  at: string
): Promise<void> {
  await tx`insert into journal.command (command, identity, answer, recorded_at)
    values (${command}, ${identity as Buffer}, ${tx.json(answer as never)}, ${at})`
}

const WRITING = 7302

/** Every act holds this from before its stamp to its commit, so that a quiet moment can be told. */
export const beginWriting = (tx: TransactionSql): Promise<unknown> =>
  tx`select pg_advisory_xact_lock_shared(${WRITING})`.execute()

/** A moment before which nothing more will be recorded: acts under way have ended, the next are stamped later. */
export const quietMoment = (writer: Sql, now: () => Moment): Promise<Moment> =>
  writer.begin(async tx => {
    await tx`select pg_advisory_xact_lock(${WRITING})`
    return now()
  }) as Promise<Moment>
