import { z } from 'zod'
import * as field from '../kernel/fields.ts'

export const mergeEntries = {
  'merge.proposed': z.strictObject({
    into: field.person(),
    reasons: field.codes('duplicate-reasons'),
    facts: field.noteRef().optional()
  }),
  'merge.declined': z.strictObject({ facts: field.noteRef().optional() }),
  'split.proposed': z.strictObject({ facts: field.noteRef() }),
  'split.declined': z.strictObject({ facts: field.noteRef().optional() }),
  /** this entry of the register and the other are one person: the other remains */
  'person.merged': z.strictObject({ into: field.person() }),
  'person.absorbed': z.strictObject({ person: field.person() }),
  /** looked at, and two persons */
  'person.distinct': z.strictObject({ other: field.person() }),
  /** whom a signal, case or family speaks of is now known under the other entry */
  'subject.changed': z.strictObject({ from: field.person(), to: field.person() })
}
