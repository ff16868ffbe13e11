import { nearestDue, runs } from '#domain/law/clock.ts'
import { signalOf } from '#domain/signals/signal.ts'
import { keptUntil } from '#domain/signals/trace.ts'
import { offerOf } from '#domain/transfers/transfer.ts'
import { bearing } from '../views/bearing.ts'
import type { View } from '../views/view.ts'

export const signalView: View = {
  table: 'view.signal',
  key: ['office', 'signal'],
  of: ['signal'],
  rows({ ref, facts, law }) {
    const first = facts.find(fact => fact.type === 'signal.registered')
    if (!first) return []
    const { office, children, kinds, urgency, state, worker, result, into } = signalOf(facts)
    const said = first.data as { channel: string; source: string; anonymous: boolean }
    const offer = offerOf(facts)
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
        due: nearestDue(runs(law.pack.clocks, facts, law.timing), law.clock),
        children,
        joined_into: into,
        keep_until: keptUntil(facts, law),
        offered_to: offer?.to ?? null,
        offered_at: offer?.at ?? null,
        offices: bearing(ref, facts).offices
      }
    ]
  }
}
