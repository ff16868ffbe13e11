import { relapsesOf } from '#domain/families/closings.ts'
import { membersOf } from '#domain/families/entries.ts'
import { onlyMembers } from '#domain/people/known-through.ts'
import { standingsOf } from '#domain/registers/entries.ts'
import { bearing } from '../views/bearing.ts'
import type { View } from '../views/view.ts'

/** One row a family: who is in it, parents first, and the registers on which it stands. */
export const familyView: View = {
  table: 'view.family',
  key: ['family'],
  of: ['family'],
  rows({ ref, facts, law }) {
    const members = membersOf(facts)
    const parents = members.filter(one => law.option('family-roles', one.as)?.means === 'parent')
    const people = [...parents, ...members.filter(one => !parents.includes(one))].map(one => one.person)
    const standings = standingsOf(facts)
      .filter(one => one.to === null)
      .map(({ register, from }) => ({ register, from }))
    return [
      {
        family: ref.id,
        people,
        children: members.filter(one => one.as === 'child').length,
        standings,
        bare: onlyMembers(facts),
        relapse_at: relapsesOf(facts, law).at(-1)?.again?.at ?? null,
        offices: bearing(ref, facts).offices
      }
    ]
  }
}
