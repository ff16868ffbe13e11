import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import type { Fact } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Moment } from '../kernel/time.ts'

const approved = { child: field.person(), reason: field.code('capacity-exceptions') }
export const capacityEntries = { 'capacity.approved': z.strictObject(approved) }

/** One place more than there are, for this child, with a name and a reason: decided before the order that needs it. */
export const approveCapacity = act('capacity.approve', 'service', {
  adds: true,
  entry: 'capacity.approved',
  input: z.strictObject(approved),
  needs: input => [ref('person', input.child)],
  decide: (input, seen) =>
    seen.of(input.child).version === 0
      ? { refusals: [{ why: 'not-found', what: 'person' }] }
      : { drafts: [draft(seen.self.ref, 'capacity.approved', seen.at, input)] }
})

/** Who last approved a place over capacity for this child, by then, and why. */
export function approvalFor(
  child: string,
  facts: readonly Fact[],
  at: Moment
): { approvedBy: string; reason: string } | null {
  const found = facts.findLast(one => one.type === 'capacity.approved' && one.at <= at && one.data.child === child)
  return found ? { approvedBy: found.actor, reason: String(found.data.reason) } : null
}
