import { serviceOf } from '#domain/services/entries.ts'
import { fosterOf } from '#domain/services/foster.ts'
import { waitingAt } from '#domain/services/waiting.ts'
import type { View } from '../views/view.ts'

export const serviceView: View = {
  table: 'view.service',
  key: ['service'],
  of: ['service'],
  rows({ ref, facts, known, law }) {
    const foster = fosterOf(facts)
    const { kind, territory, office, state, places, taken, frozenAt, closesOn, formerKind, reorganisedAt } =
      serviceOf(facts)
    return [
      {
        service: ref.id,
        name: known.family ?? '',
        kind,
        territory,
        office,
        state,
        places,
        taken: taken.length,
        waiting: waitingAt(facts, law).length,
        foster_type: foster.type,
        profile: foster.profile,
        frozen_at: frozenAt,
        closes_on: closesOn,
        former: known.former,
        former_kind: formerKind,
        reorganised_at: reorganisedAt
      }
    ]
  }
}
