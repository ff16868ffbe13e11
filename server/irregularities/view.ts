import { bearing } from '../views/bearing.ts'
import type { View } from '../views/view.ts'

export const irregularityView: View = {
  table: 'view.irregularity',
  key: ['office', 'stream', 'version'],
  of: ['person', 'family', 'signal', 'case', 'request', 'session'],
  rows({ ref, facts }) {
    const raised = facts.filter(fact => fact.type === 'irregularity.raised')
    if (raised.length === 0) return []
    const { office, offices, subject } = bearing(ref, facts)
    const resolved = new Set(facts.filter(fact => fact.type === 'irregularity.resolved').map(fact => fact.data.entry))
    return raised.map(fact => ({
      office,
      stream: ref.id,
      version: fact.version,
      stream_kind: ref.kind,
      requirement: fact.data.requirement,
      act: fact.data.act,
      at: fact.at,
      owner: fact.data.owner,
      unknown: fact.data.unknown ?? false,
      resolved: resolved.has(fact.version),
      subject_kind: subject?.kind ?? null,
      subject: subject?.id ?? null,
      offices
    }))
  }
}
