import { z } from 'zod'
import { act } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import * as field from '../kernel/fields.ts'
import { leaveStay } from './move.ts'
import { touched } from './order.ts'
import { stayAt } from './stays.ts'

/** A stay that others brought about has ended by their act: written down from their document, as it began. */
export const recordLeaving = act('stay.leave', 'person', {
  entry: 'stay.ended',
  input: z.strictObject({ reason: field.code('stay-ends') }),
  needs: (_input, { self, of }) => touched(self.ref.id, { setting: '' }, of),
  decide({ reason }, seen) {
    if (!seen.recorded) return rule('only-from-document')
    const now = stayAt(seen.self.facts, seen.at)
    if (!now) return rule('no-placement-in-force')
    // an order of a case ends in that case
    if (now.case) return rule('order-has-its-own-act')
    return { drafts: leaveStay(seen.self, seen.at, reason) }
  }
})
