/** How people move a deadline or say that it is no longer needed. The clocks themselves follow in `domain/law/clock.ts`. */
import { z } from 'zod'
import * as field from '../kernel/fields.ts'

/** One clock of the stream: its code, and the entry that started it. */
const which = { clock: field.clock(), started: field.entry() }

export const deadlineEntries = {
  'clock.extended': z.strictObject({
    ...which,
    until: field.day(),
    reason: field.code('extension-reasons'),
    note: field.noteRef().optional()
  }),
  'clock.dropped': z.strictObject({ ...which, reason: field.code('drop-reasons'), note: field.noteRef().optional() })
}
