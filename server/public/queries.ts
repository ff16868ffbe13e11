/** All that is read for those who have not signed in, as the database role that can read nothing else. */
import type { Sql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'
import type { ReleaseFile } from '#domain/releases/content.ts'
import type { StandingImport } from '#domain/series/values.ts'

/** Tells whether anything public has changed: equal texts, equal pages. */
export async function publicVersion(sql: Sql): Promise<string> {
  const [row] = await sql<{ version: string }[]>`
    select concat_ws(' ', count(*), max(signed_at), count(superseded_by),
      (select concat_ws(' ', count(*), max(recorded_at)) from view.series_import)) as version
    from view.release`
  return row?.version ?? ''
}

export type SignedRow = {
  id: string
  signedAt: Moment
  manifest: string
  correctedBy: string | null
  correctedReason: string | null
}
/** Signed releases, newest first. */
export const signedRows = (sql: Sql): Promise<SignedRow[]> =>
  sql<SignedRow[]>`
    select release as id, signed_at as "signedAt", manifest, superseded_by as "correctedBy", superseded_reason as "correctedReason"
    from view.release where state = 'signed' order by signed_at desc, release`

/** The files of a signed release, the manifest last. */
export const filesOf = (sql: Sql, release: string): Promise<ReleaseFile[]> =>
  sql<ReleaseFile[]>`
    select f.name, f.media, f.sha256, length(f.bytes) as size from register.release_file f
    join view.release r on r.release = f.release and r.state = 'signed'
    where f.release = ${release} order by f.name = 'manifest.json', f.name`

export async function fileNamed(sql: Sql, release: string, name: string): Promise<Uint8Array | null> {
  const [row] = await sql<{ bytes: Uint8Array }[]>`
    select f.bytes from register.release_file f join view.release r on r.release = f.release and r.state = 'signed'
    where f.release = ${release} and f.name = ${name}`
  return row?.bytes ?? null
}

/** A file by its hash: whichever signed release it belongs to, its bytes are the same. */
export async function fileByHash(
  sql: Sql,
  sha256: string,
  name: string
): Promise<{ bytes: Uint8Array; media: string } | null> {
  const [row] = await sql<{ bytes: Uint8Array; media: string }[]>`
    select f.bytes, f.media from register.release_file f join view.release r on r.release = f.release and r.state = 'signed'
    where f.sha256 = ${sha256} and f.name = ${name} limit 1`
  return row ?? null
}

/** Imports of published values that stand; who imported them is not read. */
export const standingImports = (sql: Sql): Promise<StandingImport[]> =>
  sql<StandingImport[]>`
    select import as id, source, as_at as "asAt", published, rows, recorded_at as "recordedAt", withdrawn_at as "withdrawnAt"
    from view.series_import where withdrawn_at is null order by recorded_at, import`
