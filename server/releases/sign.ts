/** Signing: computed again, attacked again, and only then the files are frozen with the signature, in one transaction. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '#domain/acts/act.ts'
import type { Refusal } from '#domain/kernel/answer.ts'
import { CannotRelease } from '#domain/releases/compute.ts'
import { releaseOf } from '#domain/releases/entries.ts'
import { type Desk, type PerformAnswer, perform } from '../act/perform.ts'
import { readStreams } from '../journal/read.ts'
import type { TransactionSql } from '../platform/database/context.ts'
import { type Around, computeRelease } from './compute.ts'
import { contentBytes, readContent, sha256, withAnswers } from './content.ts'
import { planAgain } from './draft.ts'
import { filesOf, type Written } from './files.ts'
import { sourceOf } from './ground.ts'
import { beginSigning, draftContent, dropDraft, keepFiles, signedReleases } from './queries.ts'

/**
 * @throws what computeRelease throws, and CannotRelease where it no longer comes out as it was drafted or another
 *   release was signed since
 */
export async function signRelease(desk: Desk, by: Actor, id: string, around: Around = {}): Promise<PerformAnswer> {
  const { law, database } = desk
  const held = (await readStreams(database.writer, [id])).get(id)
  const bytes = await draftContent(database.reader, id)
  if (!held || !bytes) return refused({ why: 'not-found', what: 'release' })
  const release = releaseOf(held.stream.facts)
  const at = { act: 'release.sign', on: held.ref, seen: held.stream.version }
  // what would be refused in the end is refused before anything is computed
  if (release.draftedBy === by.account) return refused({ why: 'rule', rule: 'signed-by-a-second-person' })
  if (release.asks.some(n => !release.answers.has(n))) return refused({ why: 'rule', rule: 'checks-unanswered' })
  if (sha256(bytes) !== release.content) throw new CannotRelease('draft-changed')
  const drafted = readContent(bytes)
  const source = sourceOf(database, law)
  const out = async (sql: typeof database.reader | TransactionSql) => (await signedReleases(sql)).map(one => one.id)
  if (!same(await out(database.reader), drafted.disclosure.earlier)) throw new CannotRelease('signed-meanwhile')
  const again = await computeRelease(source, law, await planAgain(source, drafted), around)
  if (sha256(contentBytes(again.frozen)) !== release.content) throw new CannotRelease('comes-out-differently')
  around.progress?.('files', 0)
  const files = await filesOf({ ...again, frozen: withAnswers(again.frozen, release.answers) })
  const hashed = files.map(one => ({ ...one, sha256: sha256(one.bytes) }))
  const manifest = manifestHash(files)
  around.signal?.throwIfAborted()
  return perform(desk, { id: randomUUID(), ...at, at: desk.now(), input: { manifest } }, by, undefined, async tx => {
    await beginSigning(tx)
    if (!same(await out(tx), drafted.disclosure.earlier)) throw new CannotRelease('signed-meanwhile')
    await keepFiles(tx, id, hashed)
    await dropDraft(tx, id)
  })
}

/** The hash of the manifest, which stands last: it names all others with theirs. */
export const manifestHash = (files: readonly Written[]): string => sha256(files.at(-1)?.bytes ?? new Uint8Array())

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every(one => b.includes(one))
const refused = (...refusals: Refusal[]): PerformAnswer => ({ kind: 'refused', refusals })
