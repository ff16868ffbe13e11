/** Entries that any stream may hold: corrections of others, and what happened and should not have, or not so. */
import { z } from 'zod'
import * as field from '../kernel/fields.ts'

/** Checked against the schema of the entry that it mends. */
const fieldName = z.string().regex(/^[a-zA-Z]{1,40}$/)
export const Patch = z.record(fieldName, z.unknown())
/** Texts of the entry written anew: they go to the register as every text does. */
export const Texts = z.array(z.strictObject({ field: fieldName, text: field.note() })).max(20)

export const mendingEntries = {
  'entry.corrected': z.strictObject({
    entry: field.entry(),
    withdrawn: field.flag().optional(),
    at: field.moment().optional(),
    data: Patch.optional(),
    reason: field.code('correction-reasons')
  }),
  /** another office reads along: until it takes over, declines, or has no more need */
  'stream.shown': z.strictObject({ office: field.office() }),
  'stream.hidden': z.strictObject({ office: field.office() }),
  'irregularity.raised': z.strictObject({
    requirement: field.code('requirements'),
    act: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
    owner: field.code('roles'),
    unknown: field.flag().optional(),
    /** the entry that a late one contradicts */
    entry: field.entry().optional()
  }),
  'irregularity.resolved': z.strictObject({ entry: field.entry(), how: field.noteRef().optional() })
}
