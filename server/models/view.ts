import { assessmentsOf } from '#domain/models/state.ts'
import type { View } from '../views/view.ts'

/** Every time a service was held against a model programme: what it lacks on a day follows from these and the pack. */
export const modelView: View = {
  table: 'view.model_state',
  key: ['service', 'model', 'at'],
  of: ['service'],
  rows: ({ ref, facts }) =>
    [...new Map(assessmentsOf(facts).map(one => [`${one.model}|${one.at}`, one])).values()].map(
      ({ model, version, has, at }) => ({ service: ref.id, model, version, has, at })
    )
}
