/** Files of papers: written once in pieces, read whole, seen by whom their stream is seen. */
import type { ISql } from 'postgres'
import type { Fact, StreamRef } from '#domain/kernel/event.ts'
import { barredFrom } from '#domain/people/interests.ts'
import { bearing } from '../views/bearing.ts'

export type Kept = { stream: string; document: string; part: string; media: string; bytes: Uint8Array }

/** A piece travels as text twice its size: large files go in many, not to fill the memory. */
const PIECE = 1024 * 1024

/** Until the act that brings the file has written its stream, nobody sees it. */
export async function keepFile(tx: ISql, { stream, document, part, media, bytes }: Kept): Promise<void> {
  for (let at = 0, n = 0; at < bytes.byteLength || n === 0; at += PIECE, n++) {
    const piece = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(PIECE, bytes.byteLength - at))
    await tx`insert into register.document (stream, document, part, n, media, bytes, offices, barred)
      values (${stream}, ${document}, ${part}, ${n}, ${media}, ${piece}, '{}', '{}')`
  }
}

/** One file of a document that stands in one of these streams, null where there is none for the caller. */
export async function keptFile(
  tx: ISql,
  streams: readonly string[],
  document: string,
  part: string
): Promise<{ media: string; bytes: Uint8Array } | null> {
  const rows = await tx<{ media: string; bytes: Uint8Array }[]>`
    select media, bytes from register.document
    where stream = any(${streams as string[]}::uuid[]) and document = ${document} and part = ${part} order by n`
  const media = rows[0]?.media
  return media ? { media, bytes: Buffer.concat(rows.map(row => row.bytes)) } : null
}

/** Which files of these documents there are. */
export const partsOf = (
  tx: ISql,
  streams: readonly string[],
  documents: readonly string[]
): Promise<{ document: string; part: string; media: string }[]> =>
  tx<{ document: string; part: string; media: string }[]>`
    select document, part, media from register.document
    where stream = any(${streams as string[]}::uuid[]) and document = any(${documents as string[]}::uuid[]) and n = 0 order by document, part`

type Told = { ref: StreamRef; facts: readonly Fact[] }

/** The files of a stream are seen by those who see the stream: told anew when that changes, and when a file is new. */
export async function shareFiles(tx: ISql, was: Told, is: Told): Promise<void> {
  const seen = ({ ref, facts }: Told) => ({ offices: [...bearing(ref, facts).offices], barred: barredFrom(facts) })
  const now = seen(is)
  const fresh = is.facts.length > was.facts.length && is.facts.some(fact => isNewPaper(fact, was.facts))
  if (!fresh && JSON.stringify(seen(was)) === JSON.stringify(now)) return
  await tx`update register.document set offices = ${now.offices}, barred = ${now.barred} where stream = ${is.ref.id}`
}

const isNewPaper = (fact: Fact, before: readonly Fact[]) =>
  fact.type.startsWith('document.') && !before.some(one => one.version === fact.version)

/** The next number of a series; taken once it is never given again, also when nothing comes of it. */
export async function takeNumber(tx: ISql, office: string, year: number, series: string): Promise<number> {
  const [row] = await tx<{ last: number }[]>`
    insert into register.sequence as s (office, year, series, last) values (${office}, ${year}, ${series}, 1)
    on conflict (office, year, series) do update set last = s.last + 1 returning last`
  return row?.last ?? 1
}

/** The streams in whose file a subject's papers stand; a stream that is nobody's file is its own. */
export async function streamsOf(tx: ISql, subject: string): Promise<string[]> {
  const rows = await tx<{ stream: string }[]>`select stream from view.file where subject = ${subject}`
  return rows.map(({ stream }) => stream)
}

/** Who works in an office, by name, with the roles. */
export const staffOf = (tx: ISql, office: string, at: string): Promise<{ name: string; roles: string[] }[]> =>
  tx<{ name: string; roles: string[] }[]>`
    select name, roles from access.people_at(${at}) where office = ${office} and ended_at is null and locked_at is null order by name`
