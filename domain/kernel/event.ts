/** The envelope of everything written to the journal, and the facts that it amounts to. */
import type { Id } from './fields.ts'
import type { Moment } from './time.ts'

/** A stream holds what must be consistent together. */
export const streamKinds = [
  'person',
  'family',
  'signal',
  'case',
  'service',
  'request',
  'session',
  'release',
  'series'
] as const
export type StreamKind = (typeof streamKinds)[number]
export type StreamRef = { kind: StreamKind; id: Id }

export type Data = { readonly [field: string]: unknown }

/** What an act wants written: where, what, and since when it was true. */
export type Draft = { stream: StreamRef; type: string; at: Moment; data: Data }

/** One entry of the journal as it stands there. */
export type Entry = {
  version: number
  type: string
  /** when it was true */
  at: Moment
  /** when it was written, by the server's clock */
  recordedAt: Moment
  actor: string
  office: string
  command: Id
  pack: string
  /** the document of others that the entry is written down from */
  document?: Document
  data: Data
}

export type Document = { by: string; number?: string | undefined; dated?: string | undefined }

/** An entry with its corrections applied. */
export type Fact = Entry & { correctedBy?: number }

/** One stream as far as it is known. */
export type Stream = { ref: StreamRef; version: number; facts: readonly Fact[] }

export const ref = (kind: StreamKind, id: Id): StreamRef => ({ kind, id })
export const same = (a: StreamRef, b: StreamRef): boolean => a.id === b.id
export const empty = (of: StreamRef): Stream => ({ ref: of, version: 0, facts: [] })

export const CORRECTED = 'entry.corrected'

/** The order of facts: when they were true, then as they were written. */
export const byTime = (a: Fact, b: Fact): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.version - b.version)

/**
 * The facts of a stream, ordered by the moment they were true, then by version.
 * `knownAt` leaves out what was written later; `on` leaves out what was true later.
 */
export function fold(entries: readonly Entry[], asOf: { knownAt?: Moment; on?: Moment } = {}): Fact[] {
  const { knownAt, on } = asOf
  const byVersion = new Map<number, Fact>()
  for (const entry of entries) {
    if (knownAt !== undefined && entry.recordedAt > knownAt) continue
    byVersion.set(entry.version, entry)
  }
  const corrections = entries
    .filter(entry => entry.type === CORRECTED && byVersion.has(entry.version))
    .sort((a, b) => a.version - b.version)
  for (const entry of corrections) {
    const {
      entry: wrong,
      withdrawn,
      at,
      data
    } = entry.data as { entry: number; withdrawn?: boolean; at?: Moment; data?: Data }
    const old = byVersion.get(wrong)
    if (!old) continue
    if (withdrawn) byVersion.delete(wrong)
    else
      byVersion.set(wrong, {
        ...old,
        at: at ?? old.at,
        data: data ? { ...old.data, ...data } : old.data,
        correctedBy: entry.version
      })
  }
  const facts = [...byVersion.values()].sort(byTime)
  return on === undefined ? facts : facts.filter(fact => fact.at <= on)
}
