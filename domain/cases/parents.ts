/** The work with the parents: why the child was taken out of the family, what they are able to, when they meet. */
import { z } from 'zod'
import { act, draft, entryOf, record } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import * as field from '../kernel/fields.ts'

type Text = typeof field.note

/** Causes of the removal, several per child, each with how it stands on the day. */
const causes = (text: Text) => ({
  occasion: field.code('cause-occasions'),
  causes: z
    .array(z.strictObject({ cause: field.code('removal-causes'), state: field.code('cause-states') }))
    .min(1)
    .max(20),
  facts: text().optional()
})
/** What a parent is able to, area by area, before the work with the parents and after it. */
const capacity = (text: Text) => ({
  parent: field.code('family-roles'),
  person: field.person().optional(),
  occasion: field.code('capacity-occasions'),
  areas: z
    .array(z.strictObject({ area: field.code('capacity-areas'), level: field.code('capacity-levels') }))
    .min(1)
    .max(20),
  facts: text().optional()
})
/** Contacts of the child with its own people. A later arrangement with the same replaces it. */
const arrangement = (text: Text) => ({
  with: field.code('contact-partners'),
  person: field.person().optional(),
  /** a contact in so many days: 7 is once a week */
  everyDays: field.number(1, 366),
  supervised: field.flag(),
  where: field.code('contact-places').optional(),
  until: field.day().optional(),
  facts: text().optional()
})

export const parentEntries = {
  'causes.recorded': entryOf(causes),
  'capacity.assessed': entryOf(capacity),
  'contact.arranged': entryOf(arrangement)
}

const twice = (codes: readonly string[]) => new Set(codes).size < codes.length

export const recordCauses = act('causes.record', 'case', {
  adds: true,
  entry: 'causes.recorded',
  input: z.strictObject(causes(field.note)),
  decide: (input, seen) =>
    twice(input.causes.map(({ cause }) => cause))
      ? rule('named-twice', 'causes')
      : { drafts: [draft(seen.self.ref, 'causes.recorded', seen.at, input)] }
})
export const assessCapacity = act('capacity.assess', 'case', {
  adds: true,
  entry: 'capacity.assessed',
  input: z.strictObject(capacity(field.note)),
  decide: (input, seen) =>
    twice(input.areas.map(({ area }) => area))
      ? rule('named-twice', 'areas')
      : { drafts: [draft(seen.self.ref, 'capacity.assessed', seen.at, input)] }
})
export const arrangeContact = record('contact.arrange', 'case', 'contact.arranged', arrangement)
