import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { peopleOf } from '../acts/around.ts'
import { rule } from '../kernel/answer.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { gone } from '../status/status.ts'
import { caseOf } from './case.ts'
import { familyEngaged } from './open.ts'

/** A closed case is worked on again: the same case with a new tenure, not a new one. */
export const reopenCase = act('case.reopen', 'case', {
  entry: 'case.reopened',
  input: z.strictObject({
    reason: field.code('reopen-reasons'),
    lead: field.account().optional(),
    facts: field.note().optional()
  }),
  needs: (_input, { self, of }) => {
    const { family } = caseOf(self.facts)
    return [...(family ? [ref('family', family)] : []), ...peopleOf(self, of).map(person => ref('person', person))]
  },
  decide(input, seen) {
    const { office, type, child, family } = caseOf(seen.self.facts)
    const against = child ? gone(seen.of(child).facts, seen.at) : null
    if (against) return rule(against)
    const lead = input.lead ?? seen.by.account
    return {
      drafts: [
        draft(seen.self.ref, 'case.reopened', seen.at, { ...input, type, office, lead }),
        ...familyEngaged(seen.self.ref.id, { family, type, office }, seen.at),
        ...peopleOf(seen.self, seen.of).map(person =>
          draft(ref('person', person), 'person.engaged', seen.at, { office, case: seen.self.ref.id, lead })
        )
      ]
    }
  }
})
