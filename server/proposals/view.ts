import type { Stream } from '#domain/kernel/event.ts'
import type { Law } from '#domain/law/pack.ts'
import { isLeftBehind, type Proposal, proposalsOf, waitsFor } from '#domain/proposals/proposals.ts'
import { bearing } from '../views/bearing.ts'
import type { View } from '../views/view.ts'

/** What was proposed and is not over: it waits for somebody's word, was returned, or events have passed it by. */
export const proposalView: View = {
  table: 'view.proposal',
  key: ['office', 'stream', 'version'],
  of: ['case', 'signal', 'person'],
  rows({ ref, entries, facts, law }) {
    const open = proposalsOf(facts).filter(({ state }) => state === 'open' || state === 'returned')
    if (open.length === 0) return []
    const self: Stream = { ref, version: entries.length, facts }
    const { offices, subject } = bearing(ref, facts)
    return open.map(one => ({
      office: one.office,
      stream: ref.id,
      version: one.version,
      stream_kind: ref.kind,
      act: one.act,
      at: one.at,
      made_by: one.by,
      ...standing(one, self, law),
      since: one.since,
      reason: one.returned?.reason ?? null,
      subject_kind: subject?.kind ?? null,
      subject: subject?.id ?? null,
      offices: [...new Set([...offices, one.office])]
    }))
  }
}

function standing(of: Proposal, self: Stream, law: Law): { state: string; roles: readonly string[] } {
  if (isLeftBehind(of, self, law)) return { state: 'left', roles: [] }
  const waits = waitsFor(of, self, law)
  return waits ? { state: waits.for, roles: waits.roles } : { state: 'returned', roles: [] }
}
