import { z } from 'zod'
import { act, draft, upToNow } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { rule } from '../kernel/answer.ts'
import { ref, type Stream, type StreamRef } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { endStay } from './move.ts'
import { staysOf } from './stays.ts'

/** The children whom a case has placed, and the services they have lived in. */
export function placedThrough(self: Stream, of: (id: string) => Stream): StreamRef[] {
  const { orders, child } = caseOf(self.facts)
  const placed = [...new Set([...orders.map(one => one.child), ...(child ? [child] : [])])]
  const services = new Set(
    placed.flatMap(id => staysOf(of(id).facts).flatMap(stay => (stay.service ? [stay.service] : [])))
  )
  return [...placed.map(id => ref('person', id)), ...[...services].map(id => ref('service', id))]
}

/** The office ends a placement: the child comes of age, is adopted, leaves, or goes home before a court has ruled. */
export const endPlacement = act('placement.end', 'case', {
  input: z.strictObject({
    reason: field.code('stay-ends'),
    /** in a case of a family that has placed several of its children: whose placement ends */
    child: field.person().optional()
  }),
  needs: (_input, { self, of }) => placedThrough(self, of),
  decide(input, seen) {
    const { orders } = caseOf(upToNow(seen))
    if (orders.length === 0) return rule('no-placement-in-force')
    if (orders.length > 1 && !input.child) return rule('which-child', 'child')
    const order = input.child ? orders.find(one => one.child === input.child) : orders[0]
    if (!order) return rule('no-placement-in-force', 'child')
    const { child } = order
    return {
      drafts: [
        draft(seen.self.ref, 'placement.ended', seen.at, { reason: input.reason, order: order.number, child }),
        ...endStay(seen.of(order.child), seen.at, input.reason, { case: seen.self.ref.id, order: order.number })
      ]
    }
  }
})
