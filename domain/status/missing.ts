/** A child who is missing from care, and found: the place stays held all the while. */
import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import * as field from '../kernel/fields.ts'
import { foundFields, missingFields } from './entries.ts'
import { statusOf } from './status.ts'

export const reportMissing = act('child.miss', 'person', {
  entry: 'child.missing',
  input: z.strictObject(missingFields(field.note)),
  decide: (input, seen) =>
    statusOf(seen.self.facts, seen.at).missingSince
      ? rule('already-missing')
      : { drafts: [draft(seen.self.ref, 'child.missing', seen.at, input)] }
})

export const reportFound = act('child.find', 'person', {
  entry: 'child.found',
  input: z.strictObject(foundFields(field.note)),
  decide: (input, seen) =>
    statusOf(seen.self.facts, seen.at).missingSince
      ? { drafts: [draft(seen.self.ref, 'child.found', seen.at, input)] }
      : rule('not-missing')
})
