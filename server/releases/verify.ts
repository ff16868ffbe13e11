/** Verifying: is what is kept what was signed, and does it come out of the journal again, byte for byte? */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Law } from '#domain/law/pack.ts'
import { Manifest } from '#domain/releases/content.ts'
import { releaseOf } from '#domain/releases/entries.ts'
import { readStreams } from '../journal/read.ts'
import type { Database } from '../platform/database/open.ts'
import { computeRelease } from './compute.ts'
import { readContent, sha256, withAnswers } from './content.ts'
import { planAgain } from './draft.ts'
import { CONTENT, filesOf, MANIFEST } from './files.ts'
import { fromJournal, type Source } from './ground.ts'
import { releaseFiles, signedReleases } from './queries.ts'

export type FileCheck = { name: string; same: boolean; why: string | null }
export type Verified = {
  release: string
  template: string
  from: string
  to: string
  /** with which pack it was computed, and with which it is computed now */
  pack: { signed: string; now: string }
  files: FileCheck[]
  holds: boolean
}

/** The releases to verify: one, or all that are signed. */
export async function verifyReleases(
  database: Database,
  law: Law,
  ids: readonly string[] | 'all',
  tell: (one: Verified) => void
): Promise<boolean> {
  const source = await fromJournal(database, law)
  const wanted = ids === 'all' ? (await signedReleases(database.owner)).map(one => one.id).reverse() : ids
  let holds = true
  for (const id of wanted) {
    const one = await verifyRelease(database, source, law, id)
    holds &&= one.holds
    tell(one)
  }
  return holds
}

async function verifyRelease(database: Database, source: Source, law: Law, id: string): Promise<Verified> {
  const held = (await readStreams(database.owner, [id])).get(id)
  const release = releaseOf(held?.stream.facts ?? [])
  const found: Verified = {
    release: id,
    template: release.template,
    from: release.from,
    to: release.to,
    pack: { signed: '', now: law.pack.version },
    files: [],
    holds: false
  }
  const tell = (name: string, why: string | null) => found.files.push({ name, same: why === null, why })
  if (release.state !== 'signed' || !release.manifest) {
    tell(MANIFEST, 'no release of this id is signed')
    return found
  }
  const stored = new Map<string, Uint8Array>()
  for (const { name } of await releaseFiles(database.owner, id)) {
    const bytes = await source.file(id, name)
    if (bytes) stored.set(name, bytes)
  }
  const manifest = stored.get(MANIFEST)
  if (!manifest || sha256(manifest) !== release.manifest) {
    tell(MANIFEST, manifest ? 'is not the one whose hash stands in the journal' : 'is not there')
    return found
  }
  const listed = Manifest.parse(JSON.parse(new TextDecoder().decode(manifest)))
  const again = await writtenAgain(source, law, stored.get(CONTENT), release.answers)
  const names = new Set([...listed.files.map(one => one.name), MANIFEST, ...stored.keys()])
  for (const name of names) {
    const bytes = stored.get(name)
    const entry = listed.files.find(one => one.name === name)
    const made = typeof again === 'string' ? undefined : again.get(name)
    if (!bytes) tell(name, 'is not there')
    else if (name !== MANIFEST && !entry) tell(name, 'is not in the manifest')
    else if (entry && sha256(bytes) !== entry.sha256) tell(name, 'is not the one whose hash stands in the manifest')
    else if (typeof again === 'string') tell(name, again)
    else if (!made || sha256(made) !== sha256(bytes)) tell(name, 'comes out of the journal differently')
    else tell(name, null)
  }
  found.pack.signed = listed.pack.version
  found.holds = found.files.every(one => one.same)
  return found
}

/** The files as the journal gives them now, or why it gives none. */
async function writtenAgain(
  source: Source,
  law: Law,
  content: Uint8Array | undefined,
  answers: ReadonlyMap<number, string>
): Promise<Map<string, Uint8Array> | string> {
  if (!content) return 'cannot be computed: its content is not there'
  try {
    const again = await computeRelease(source, law, await planAgain(source, readContent(content)))
    const files = await filesOf({ ...again, frozen: withAnswers(again.frozen, answers) })
    return new Map(files.map(({ name, bytes }) => [name, bytes]))
  } catch (error) {
    return `cannot be computed: ${(error as Error).message}`
  }
}

/** A folder that was downloaded, held against its own manifest; nothing else is asked. */
export async function verifyFolder(folder: string): Promise<{ manifest: string; files: FileCheck[] }> {
  const bytes = await readFile(join(folder, MANIFEST))
  const { files } = Manifest.parse(JSON.parse(bytes.toString('utf8')))
  const checks: FileCheck[] = []
  for (const { name, sha256: wanted } of files) {
    const own = await readFile(join(folder, name)).catch(() => null)
    const why = own === null ? 'is not there' : sha256(own) === wanted ? null : 'is not the one of the manifest'
    checks.push({ name, same: why === null, why })
  }
  return { manifest: sha256(bytes), files: checks }
}
