/** What was written between two moments that changed what the ledger says of somebody, and of what kind it was. */
import { CORRECTED, type Entry, type StreamRef } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { postings } from './ledger.ts'

/**
 * late: written down after it was asked for the first time, and true before; since: it happened only later; correction:
 * an entry was mended or withdrawn; merge: one person entered twice became one, or was told apart again; traits: when
 * somebody was born, sex, disability or place became known.
 */
export const reasonKinds = ['late', 'since', 'correction', 'merge', 'traits'] as const
export type ReasonKind = (typeof reasonKinds)[number]
export type Reason = {
  kind: ReasonKind
  stream: StreamRef
  version: number
  type: string
  /** when it was true, and when it was written */
  at: Moment
  recordedAt: Moment
  /** the type of the entry that a correction mends */
  mends: string | null
}
type Held = { ref: StreamRef; entries: readonly Entry[] }

/**
 * Every entry that posted something after `earlier`, and up to `later` where that is said.
 * @param ledgers which ledgers of a stream matter, by its id
 */
export function reasonsBetween(
  streams: readonly Held[],
  ledgers: ReadonlyMap<string, ReadonlySet<string>>,
  law: Law,
  earlier: Moment,
  later: Moment | null
): Reason[] {
  const merging = mergesIn(streams)
  return streams.flatMap(({ ref, entries }) => {
    const within = (at: Moment) => at > earlier && (later === null || at <= later)
    const posted = new Set(
      postings(ref, entries, law)
        .filter(one => ledgers.get(ref.id)?.has(one.ledger) && within(one.recordedAt))
        .map(one => one.entry)
    )
    return entries.flatMap(entry => {
      const { version, type, at, recordedAt, command } = entry
      if (!posted.has(version)) return []
      const mended = type === CORRECTED ? entries[Number(entry.data.entry) - 1] : undefined
      const kind = merging.has(command) ? 'merge' : kindOf(type, at, earlier)
      return [{ kind, stream: ref, version, type, at: mended?.at ?? at, recordedAt, mends: mended?.type ?? null }]
    })
  })
}

function kindOf(type: string, at: Moment, earlier: Moment): ReasonKind {
  if (type === CORRECTED) return 'correction'
  if (type === 'person.registered' || type === 'person.described') return 'traits'
  return at > earlier ? 'since' : 'late'
}

/** The commands by which two entries of a person became one, or two again. */
function mergesIn(streams: readonly Held[]): ReadonlySet<string> {
  return new Set(
    streams.flatMap(({ entries }) =>
      entries.flatMap(({ type, command, data }) => {
        const merges = type === 'person.merged'
        const undoes = type === CORRECTED && entries[Number(data.entry) - 1]?.type === 'person.merged'
        return merges || undoes ? [command] : []
      })
    )
  )
}
