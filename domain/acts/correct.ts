/** Mending what was written: a correction names the old entry, an irregularity is resolved; nothing is deleted. */
import { z } from 'zod'
import { rule } from '../kernel/answer.ts'
import type { StreamKind } from '../kernel/event.ts'
import { streamKinds } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { act, draft } from './act.ts'
import { unknownCodes } from './codes.ts'
import { entrySchema } from './entries.ts'
import { Patch } from './mending-entries.ts'

/**
 * Entries that stand in several streams at once, and the fields that the other side also holds: correcting one side
 * would leave the other wrong, so these change by an act of their own.
 */
const paired: Readonly<Record<string, readonly string[]>> = {
  'place.held': ['child', 'stays'],
  'stay.began': ['setting', 'serviceKind', 'service', 'case', 'order'],
  'stay.ended': [],
  'placement.ordered': ['setting', 'service', 'carer', 'child', 'order', 'grounds', 'urgent', 'exception'],
  'placement.ended': ['order'],
  'judgment.given': ['outcome'],
  'person.engaged': ['office', 'signal', 'case'],
  'person.released': ['office', 'signal', 'case'],
  'case.opened': ['child', 'family', 'signals', 'office'],
  'case.closed': [],
  'signal.registered': ['children', 'office'],
  'signal.concluded': ['result', 'office']
}

const correct = (kind: StreamKind) =>
  act(`${kind}.correct`, kind, {
    bears: kind === 'person' || kind === 'signal',
    input: z.strictObject({
      entry: field.entry(),
      withdrawn: field.flag().optional(),
      at: field.moment().optional(),
      data: Patch.optional(),
      reason: field.code('correction-reasons')
    }),
    decide(input, seen) {
      const wrong = seen.self.facts.find(fact => fact.version === input.entry)
      if (!wrong || /^(entry|irregularity)\./.test(wrong.type))
        return { refusals: [{ why: 'not-found', what: 'entry' }] }
      if (!input.withdrawn && !input.at && !input.data) return rule('correction-changes-nothing', 'data')
      if (input.at && input.at > seen.at) return rule('not-yet-happened', 'at')
      const elsewhere = paired[wrong.type]
      if (elsewhere && (input.withdrawn || input.at || elsewhere.some(field => field in (input.data ?? {}))))
        return rule('corrected-by-its-own-act', 'entry')
      const mended = entrySchema(wrong.type)?.safeParse({ ...wrong.data, ...input.data })
      if (!mended?.success) {
        const issue = mended?.error.issues[0]
        return {
          refusals: [
            { why: 'input', field: `data.${issue?.path.join('.') ?? ''}`, message: issue?.message ?? 'is wrong' }
          ]
        }
      }
      const schema = entrySchema(wrong.type)
      const unknown = schema ? unknownCodes(schema, mended.data, seen.law) : []
      if (unknown.length > 0) return { refusals: unknown }
      return { drafts: [draft(seen.self.ref, 'entry.corrected', seen.at, input)] }
    }
  })

const resolve = (kind: StreamKind) =>
  act(`${kind}.resolve`, kind, {
    adds: true,
    input: z.strictObject({ entry: field.entry(), how: field.note().optional() }),
    decide(input, seen) {
      const raised = seen.self.facts.some(fact => fact.type === 'irregularity.raised' && fact.version === input.entry)
      const done = seen.self.facts.some(
        fact => fact.type === 'irregularity.resolved' && fact.data.entry === input.entry
      )
      if (!raised || done) return { refusals: [{ why: 'not-found', what: 'irregularity' }] }
      return { drafts: [draft(seen.self.ref, 'irregularity.resolved', seen.at, input)] }
    }
  })

export const correctionActs = streamKinds.flatMap(kind => [correct(kind), resolve(kind)])
