/** A command is one act by one person, safe to send again. */
import { z } from 'zod'
import { streamKinds } from './event.ts'
import { code, day, Id, registerNumber } from './fields.ts'
import { Moment } from './time.ts'

export const StreamRefSchema = z.strictObject({ kind: z.enum(streamKinds), id: Id })

export const Command = z.strictObject({
  /** made by the sender; the server answers a repeat with its first answer */
  id: Id,
  act: z.string().max(64),
  /** the stream acted on; for an act that begins one, a fresh id */
  on: StreamRefSchema,
  /** when it was true in the world */
  at: Moment,
  /** the version of the stream that the author was looking at */
  seen: z.int().min(0).optional(),
  input: z.record(z.string(), z.unknown()),
  /** set when others acted and this is written down from their document: never refused by a requirement */
  recorded: z
    .strictObject({ by: code('authorities'), number: registerNumber().optional(), dated: day().optional() })
    .optional(),
  /** the entry by which another proposed this very act: whoever sends the command signs it */
  proposal: z.int().min(1).optional()
})
export type Command = z.infer<typeof Command>
