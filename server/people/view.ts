import { knownThrough } from '#domain/people/known-through.ts'
import { distinctFrom, mergedInto } from '#domain/people/merged.ts'
import { traitsOf } from '#domain/people/person.ts'
import { familiesOf } from '#domain/placements/siblings.ts'
import { bearing } from '../views/bearing.ts'
import type { View } from '../views/view.ts'
import { searchKey } from './search-key.ts'

export const personView: View = {
  table: 'view.person',
  key: ['person'],
  of: ['person'],
  rows({ ref, facts, known }) {
    const { birth, birthYear, sex, territory } = traitsOf(facts)
    const { given, middle, family, sealed, identifiers, currentAddress, permanentAddress, phone } = known
    const merged = mergedInto(facts)
    return [
      {
        person: ref.id,
        given,
        middle,
        family,
        search: merged ? '' : searchKey([given, middle, family]),
        birth,
        birth_year: birthYear,
        sex,
        territory,
        sealed,
        merged_into: merged?.into ?? null,
        families: familiesOf(facts),
        distinct_from: distinctFrom(facts),
        only_signals: knownThrough(facts),
        identifiers,
        current_address: currentAddress,
        permanent_address: permanentAddress,
        phone,
        offices: bearing(ref, facts).offices
      }
    ]
  }
}
