import { nearestDue } from '#domain/law/clock.ts'
import { signalOf } from '#domain/signals/signal.ts'
import type { View } from '../views/view.ts'

export const signalView: View = {
  table: 'view.signal',
  key: ['office', 'signal'],
  of: ['signal'],
  rows({ ref, facts, law }) {
    const first = facts.find(fact => fact.type === 'signal.registered')
    if (!first) return []
    const { office, children, kinds, urgency, state, worker, result } = signalOf(facts)
    const said = first.data as { channel: string; source: string; anonymous: boolean }
    return [
      {
        office,
        signal: ref.id,
        state,
        urgency,
        at: first.at,
        kinds,
        channel: said.channel,
        source: said.source,
        anonymous: said.anonymous,
        worker,
        result,
        due: nearestDue(law.pack.clocks, facts, law.timing),
        children,
        offices: [office]
      }
    ]
  }
}
