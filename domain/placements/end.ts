import { z } from 'zod'
import { act, draft, upToNow } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { rule } from '../kernel/answer.ts'
import { ref, type Stream, type StreamRef } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { endStay } from './move.ts'
import { staysOf } from './stays.ts'

/** The child whom a case has placed, and the services the child has lived in. */
export function placedThrough(self: Stream, of: (id: string) => Stream): StreamRef[] {
  const { order, child } = caseOf(self.facts)
  const placed = order?.child ?? child
  if (!placed) return []
  const services = new Set(staysOf(of(placed).facts).flatMap(stay => (stay.service ? [stay.service] : [])))
  return [ref('person', placed), ...[...services].map(id => ref('service', id))]
}

/** The office ends a placement: the child comes of age, is adopted, leaves, or goes home before a court has ruled. */
export const endPlacement = act('placement.end', 'case', {
  input: z.strictObject({ reason: field.code('stay-ends') }),
  needs: (_input, { self, of }) => placedThrough(self, of),
  decide(input, seen) {
    const { order } = caseOf(upToNow(seen))
    if (!order) return rule('no-placement-in-force')
    return {
      drafts: [
        draft(seen.self.ref, 'placement.ended', seen.at, { reason: input.reason, order: order.number }),
        ...endStay(seen.of(order.child), seen.at, input.reason, { case: seen.self.ref.id, order: order.number })
      ]
    }
  }
})
