import { officesOf, traitsOf } from '#domain/people/person.ts'
import type { View } from '../views/view.ts'
import { searchKey } from './search-key.ts'

export const personView: View = {
  table: 'view.person',
  key: ['person'],
  of: ['person'],
  rows({ ref, facts, known }) {
    const { birth, birthYear, sex, territory } = traitsOf(facts)
    const { given, middle, family, sealed, identifiers } = known
    return [
      {
        person: ref.id,
        given,
        middle,
        family,
        search: searchKey([given, middle, family]),
        birth,
        birth_year: birthYear,
        sex,
        territory,
        sealed,
        identifiers,
        offices: officesOf(facts)
      }
    ]
  }
}
