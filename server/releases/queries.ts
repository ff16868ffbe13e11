import type { ISql, TransactionSql } from 'postgres'
import type { Day, Moment } from '#domain/kernel/time.ts'
import type { Written } from './files.ts'

export type ReleaseRow = {
  id: string
  template: string
  from: Day
  to: Day
  state: 'draft' | 'signed' | 'withdrawn'
  knownAt: Moment
  draftedBy: string
  signedBy: string | null
  signedAt: Moment | null
  manifest: string | null
  /** the SHA-256 of what was computed when it was drafted */
  content: string
  /** checks that want an answer, and the codes of the answers by their number */
  asks: number[]
  answers: Record<string, string>
  corrects: string | null
  correctsReason: string | null
  supersededBy: string | null
  supersededReason: string | null
}

export const releaseRows = (tx: ISql, wanted: { id?: string; signed?: true } = {}): Promise<ReleaseRow[]> =>
  tx<ReleaseRow[]>`
    select release as id, template, since as "from", until as "to", state, known_at as "knownAt", drafted_by as "draftedBy",
      signed_by as "signedBy", signed_at as "signedAt", manifest, content, asks, answers, corrects,
      corrects_reason as "correctsReason", superseded_by as "supersededBy", superseded_reason as "supersededReason"
    from view.release where ${wanted.id ? tx`release = ${wanted.id}` : wanted.signed ? tx`state = 'signed'` : tx`true`}
    order by known_at desc, release`

/** Every signed release, newest first: what is out cannot be called back, corrected or not. */
export const signedReleases = async (tx: ISql): Promise<ReleaseRow[]> =>
  (await releaseRows(tx, { signed: true })).sort((a, b) => ((a.signedAt ?? '') > (b.signedAt ?? '') ? -1 : 1))

const SIGNING = 7303
/** One release is signed at a time, so that each stands against all that are out. */
export const beginSigning = (tx: TransactionSql): Promise<unknown> =>
  tx`select pg_advisory_xact_lock(${SIGNING})`.execute()

/** What was computed for a draft, until it is signed or withdrawn. */
export const keepDraft = (tx: TransactionSql, release: string, bytes: Uint8Array): Promise<unknown> =>
  tx`insert into register.release_draft (release, bytes) values (${release}, ${bytes})`.execute()
export const dropDraft = (tx: TransactionSql, release: string): Promise<unknown> =>
  tx`delete from register.release_draft where release = ${release}`.execute()
export async function draftContent(tx: ISql, release: string): Promise<Uint8Array | null> {
  const [row] = await tx<{ bytes: Uint8Array }[]>`select bytes from register.release_draft where release = ${release}`
  return row?.bytes ?? null
}

export async function keepFiles(
  tx: TransactionSql,
  release: string,
  files: readonly (Written & { sha256: string })[]
): Promise<void> {
  for (const { name, media, bytes, sha256 } of files)
    await tx`insert into register.release_file (release, name, media, bytes, sha256)
      values (${release}, ${name}, ${media}, ${bytes}, ${sha256})`
}

export type KeptFile = { name: string; media: string; sha256: string; size: number }
export const releaseFiles = (tx: ISql, release: string): Promise<KeptFile[]> =>
  tx<
    KeptFile[]
  >`select name, media, sha256, length(bytes) as size from register.release_file where release = ${release} order by name`

export async function releaseFile(tx: ISql, release: string, name: string): Promise<Uint8Array | null> {
  return (await mediaFile(tx, release, name))?.bytes ?? null
}

/** A file as it was frozen, with what it is. */
export async function mediaFile(
  tx: ISql,
  release: string,
  name: string
): Promise<{ bytes: Uint8Array; media: string; sha256: string } | null> {
  const [row] = await tx<{ bytes: Uint8Array; media: string; sha256: string }[]>`
    select bytes, media, sha256 from register.release_file where release = ${release} and name = ${name}`
  return row ?? null
}
