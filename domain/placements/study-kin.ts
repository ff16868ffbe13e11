import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { PersonSketch, split } from '../people/register-person.ts'

type Text = typeof field.note

/** `none-known` among the outcomes says that nobody is there to study. */
const kin = (text: Text) => ({
  relation: field.code('relations'),
  relative: field.person().optional(),
  outcome: field.code('kin-outcomes').optional(),
  facts: text().optional()
})
export const kinStudied = z.strictObject(kin(field.noteRef as Text))

/**
 * One relative or close person studied as a carer. Whoever is not in the person register yet is entered with the study,
 * so that the child can be placed with this very person.
 */
export const studyKin = act('kin.study', 'case', {
  adds: true,
  entry: 'kin.studied',
  input: z.strictObject({ ...kin(field.note), newRelative: PersonSketch.optional() }),
  needs: input => (input.relative ? [ref('person', input.relative)] : []),
  decide({ newRelative, ...input }, seen) {
    if (input.relative && newRelative) return rule('relative-known-or-new', 'newRelative')
    if (input.relative && seen.of(input.relative).version === 0)
      return { refusals: [{ why: 'not-found', what: 'person' }] }
    if (!newRelative) return { drafts: [draft(seen.self.ref, 'kin.studied', seen.at, input)] }
    const relative = seen.newId('relative')
    const known = split(relative, newRelative)
    return {
      names: [known.names],
      drafts: [
        draft(ref('person', relative), 'person.registered', seen.at, known.entry),
        draft(ref('person', relative), 'person.engaged', seen.at, { office: seen.by.office }),
        draft(seen.self.ref, 'kin.studied', seen.at, { ...input, relative })
      ]
    }
  }
})
