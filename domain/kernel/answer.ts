/** What an act is answered: done, refused with every reason, or shown to a person because the state has moved on. */
import { z } from 'zod'
import type { Draft, StreamRef } from './event.ts'
import type { Id } from './fields.ts'

export const Refusal = z.discriminatedUnion('why', [
  /** an input is wrong: `field` is its path */
  z.object({ why: z.literal('input'), field: z.string(), message: z.string() }),
  z.object({ why: z.literal('not-permitted'), act: z.string(), roles: z.array(z.string()) }),
  /** the process does not know this act in this state */
  z.object({ why: z.literal('not-now'), act: z.string(), state: z.string() }),
  /** the law wants something first: the pack has the words and the basis; `unknown` when a fact is missing to tell */
  z.object({ why: z.literal('requirement'), requirement: z.string(), unknown: z.boolean() }),
  z.object({ why: z.literal('not-found'), what: z.string() }),
  /** what the core itself never allows */
  z.object({ why: z.literal('rule'), rule: z.string(), field: z.string().optional() })
])
export type Refusal = z.infer<typeof Refusal>

export type Refused = { refusals: readonly Refusal[] }
export const rule = (name: string, field?: string): Refused => ({
  refusals: [{ why: 'rule', rule: name, ...(field ? { field } : {}) }]
})

/** What goes to the person register beside the events. */
export type NameDraft = {
  person: Id
  given?: string | undefined
  middle?: string | undefined
  family?: string | undefined
  identifier?: { kind: string; value: string } | undefined
  currentAddress?: string | undefined
  permanentAddress?: string | undefined
  phone?: string | undefined
  /** the identity is sealed: its numbers are kept in its history alone */
  sealed?: true
}
/** Who a sealed person has become: known to the register alone. */
export type LinkDraft = { was: Id; is: Id }
export type ReporterDraft = { signal: Id; name?: string | undefined; contact?: string | undefined }

export type Decision =
  | Refused
  | {
      drafts: readonly Draft[]
      names?: readonly NameDraft[]
      reporter?: ReporterDraft
      link?: LinkDraft
      subject?: StreamRef
    }

/** A requirement that was not met when others acted. */
export type Irregularity = { requirement: string; unknown: boolean }
