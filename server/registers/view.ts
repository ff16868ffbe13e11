import { membersOf } from '#domain/families/entries.ts'
import { mergedInto } from '#domain/people/merged.ts'
import { standingsOf } from '#domain/registers/entries.ts'
import { bearing } from '../views/bearing.ts'
import type { View } from '../views/view.ts'

/** One row for each time that a family or a person stood on a register, with the office that answers for it, or did last. */
export const standingView: View = {
  table: 'view.standing',
  key: ['office', 'subject', 'n'],
  of: ['family', 'person'],
  rows({ ref, facts, law }) {
    if (ref.kind === 'person' && mergedInto(facts) !== null) return []
    const members = ref.kind === 'family' ? membersOf(facts) : []
    const parent = members.find(one => law.option('family-roles', one.as)?.means === 'parent') ?? members[0]
    const { offices } = bearing(ref, facts)
    return standingsOf(facts).map(
      ({ register, from, to, basis, number, left, leftNumber, offices: answering }, index) => ({
        office: answering.at(-1)?.office ?? '',
        subject: ref.id,
        n: index + 1,
        subject_kind: ref.kind,
        // a family is called by the name of one of its parents
        called: ref.kind === 'family' ? (parent?.person ?? null) : ref.id,
        children: ref.kind === 'family' ? members.filter(one => one.as === 'child').length : null,
        register,
        entered_at: from,
        basis,
        number,
        left_at: to,
        left_basis: left,
        left_number: leftNumber,
        offices
      })
    )
  }
}
