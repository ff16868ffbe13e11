import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import * as field from '../kernel/fields.ts'
import { serviceOf } from './entries.ts'

/** By a decision to close it the service takes in nobody any more; who lives there is led out one by one. */
export const freezeService = act('service.freeze', 'service', {
  entry: 'service.frozen',
  input: z.strictObject({
    /** the day by which it is to be closed */
    closesOn: field.day().optional(),
    number: field.registerNumber().optional()
  }),
  decide: (input, seen) =>
    serviceOf(seen.self.facts, seen.at).frozenAt
      ? rule('already-frozen')
      : { drafts: [draft(seen.self.ref, 'service.frozen', seen.at, input)] }
})
