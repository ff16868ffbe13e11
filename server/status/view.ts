import { staysOf } from '#domain/placements/stays.ts'
import { statusOf } from '#domain/status/status.ts'
import { bearing } from '../views/bearing.ts'
import type { View } from '../views/view.ts'

/** Each child who lives in a service, and how far its way out of it is prepared: the closing of a home is read from here. */
export const exitView: View = {
  table: 'view.exit',
  key: ['service', 'child'],
  of: ['person'],
  rows({ ref, facts }) {
    const stay = staysOf(facts).at(-1)
    if (!stay?.service || stay.to !== null) return []
    const { assessedAt, planned } = statusOf(facts).exit
    // what was prepared for an earlier home says nothing about this one
    const since = (at: string | null | undefined) => (at && at >= stay.from ? at : null)
    const plan = planned && since(planned.at) ? planned : null
    return [
      {
        service: stay.service,
        child: ref.id,
        since: stay.from,
        assessed_at: since(assessedAt),
        planned_at: plan?.at ?? null,
        target: plan?.target ?? null,
        target_service: plan?.service ?? null,
        target_by: plan?.by ?? null,
        offices: bearing(ref, facts).offices
      }
    ]
  }
}
