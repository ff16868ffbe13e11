/** Published figures: drafted from the journal as known at a moment, signed by a second person, then frozen. */
import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import type { Fact } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { type Moment, Moment as MomentSchema } from '../kernel/time.ts'

const figures = z
  .array(z.strictObject({ indicator: field.code('indicators'), version: field.number(1, 1000), value: z.number().nullable() }))
  .max(500)
const manifest = z.string().regex(/^[0-9a-f]{64}$/)

export const releaseEntries = {
  'release.drafted': z.strictObject({
    template: field.code('release-templates'),
    from: field.day(),
    to: field.day(),
    knownAt: MomentSchema,
    figures
  }),
  'release.signed': z.strictObject({ manifest })
}

/** The figures are put in by the server, which computes them from the journal as known at `knownAt`. */
export const draftRelease = act('release.draft', 'release', {
  begins: true,
  input: z.strictObject({
    template: field.code('release-templates'),
    from: field.day(),
    to: field.day(),
    knownAt: MomentSchema,
    figures
  }),
  decide: (input, seen) =>
    input.from > input.to
      ? rule('period-ends-before-it-begins', 'to')
      : { drafts: [draft(seen.self.ref, 'release.drafted', seen.at, input)] }
})

/** Whoever drafted it cannot sign it. `manifest` is the SHA-256 of figures, definitions, pack version and known-at. */
export const signRelease = act('release.sign', 'release', {
  input: z.strictObject({ manifest }),
  decide: (input, seen) =>
    seen.self.facts.some(fact => fact.type === 'release.drafted' && fact.actor === seen.by.account)
      ? rule('signed-by-a-second-person')
      : { drafts: [draft(seen.self.ref, 'release.signed', seen.at, input)] }
})

export type Figure = { indicator: string; version: number; value: number | null }
export type Release = {
  state: 'new' | 'draft' | 'signed'
  template: string
  from: string
  to: string
  knownAt: Moment | null
  figures: readonly Figure[]
  manifest: string | null
}

export function releaseOf(facts: readonly Fact[]): Release {
  const found = { state: 'new', template: '', from: '', to: '', knownAt: null, figures: [], manifest: null } as Release
  for (const { type, data } of facts) {
    if (type === 'release.drafted') Object.assign(found, data, { state: 'draft' })
    if (type === 'release.signed') Object.assign(found, data, { state: 'signed' })
  }
  return found
}
