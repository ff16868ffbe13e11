/** Mending what was written: a correction names the old entry, an irregularity is resolved; nothing is deleted. */
import { z } from 'zod'
import { act, draft, record } from './act.ts'
import { rule } from '../kernel/answer.ts'
import type { StreamKind } from '../kernel/event.ts'
import { streamKinds } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'

const Patch = z.record(z.string(), z.unknown())

export const commonEntries = {
  'entry.corrected': z.strictObject({
    entry: field.entry(),
    withdrawn: field.flag().optional(),
    at: field.moment().optional(),
    data: Patch.optional(),
    reason: field.code('correction-reasons')
  }),
  'irregularity.raised': z.strictObject({
    requirement: field.code('requirements'),
    act: z.string().max(64),
    owner: field.code('roles'),
    unknown: field.flag().optional(),
    /** the entry that a late one contradicts */
    entry: field.entry().optional()
  }),
  'irregularity.resolved': z.strictObject({ entry: field.entry(), how: field.noteRef().optional() })
}

const correct = (kind: StreamKind) =>
  act(`${kind}.correct`, kind, {
    input: z.strictObject({
      entry: field.entry(),
      withdrawn: field.flag().optional(),
      at: field.moment().optional(),
      data: Patch.optional(),
      reason: field.code('correction-reasons')
    }),
    decide(input, seen) {
      const wrong = seen.self.facts.find((fact) => fact.version === input.entry)
      if (!wrong || wrong.type.startsWith('entry.')) return { refusals: [{ why: 'not-found', what: 'entry' }] }
      if (!input.withdrawn && !input.at && !input.data) return rule('correction-changes-nothing', 'data')
      return { drafts: [draft(seen.self.ref, 'entry.corrected', seen.at, input)] }
    }
  })

const resolve = (kind: StreamKind) =>
  record(`${kind}.resolve`, kind, 'irregularity.resolved', (text) => ({ entry: field.entry(), how: text().optional() }))

export const correctionActs = streamKinds.flatMap((kind) => [correct(kind), resolve(kind)])
