import { serviceOf } from '#domain/services/entries.ts'
import type { View } from '../views/view.ts'

export const serviceView: View = {
  table: 'view.service',
  key: ['service'],
  of: ['service'],
  rows({ ref, facts, known }) {
    const { kind, territory, office, state, places, taken, frozenAt, closesOn } = serviceOf(facts)
    return [{ service: ref.id, name: known.family ?? '', kind, territory, office, state, places, taken: taken.length, frozen_at: frozenAt, closes_on: closesOn }]
  }
}
