/** The court's part: petition, hearings, judgment, appeal, force. What a court did is written down from its paper. */
import { z } from 'zod'
import { act, draft, entryOf, record, upToNow } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import * as field from '../kernel/fields.ts'
import { placedThrough } from '../placements/end.ts'
import { endStay } from '../placements/move.ts'

type Text = typeof field.note

const petition = (text: Text) => ({
  court: field.code('courts'),
  kind: field.code('petition-kinds'),
  order: field.registerNumber().optional(),
  number: field.registerNumber().optional(),
  facts: text().optional()
})
const hearing = () => ({ court: field.code('courts'), on: field.moment() })
const judgment = (text: Text) => ({
  court: field.code('courts'),
  outcome: field.code('judgment-outcomes'),
  number: field.registerNumber().optional(),
  /** the day up to which the court has placed the child */
  until: field.day().optional(),
  facts: text().optional()
})
const appeal = (text: Text) => ({ court: field.code('courts'), by: field.code('parties'), facts: text().optional() })

export const proceedingEntries = {
  'petition.filed': entryOf(petition),
  'hearing.set': entryOf(hearing),
  'judgment.given': entryOf(judgment),
  /** with the outcome of the judgment that it makes final */
  'judgment.in-force': z.strictObject({ outcome: field.code('judgment-outcomes').optional() }),
  'appeal.filed': entryOf(appeal)
}

export const filePetition = record('petition.file', 'case', 'petition.filed', petition)
export const setHearing = record('hearing.set', 'case', 'hearing.set', hearing)
export const fileAppeal = record('appeal.file', 'case', 'appeal.filed', appeal)

/** A judgment that refuses or ends the placement ends the stay on its day: it is carried out at once. */
export const recordJudgment = act('judgment.record', 'case', {
  input: z.strictObject(judgment(field.note)),
  needs: (_input, { self, of }) => placedThrough(self, of),
  decide(input, seen) {
    const ends = ['refuses', 'ends'].includes(seen.law.option('judgment-outcomes', input.outcome)?.means ?? '')
    const { order } = caseOf(upToNow(seen))
    const given = draft(seen.self.ref, 'judgment.given', seen.at, input)
    if (!ends || !order) return { drafts: [given] }
    return {
      drafts: [
        given,
        draft(seen.self.ref, 'placement.ended', seen.at, { reason: 'court', order: order.number }),
        ...endStay(seen.of(order.child), seen.at, 'court', { case: seen.self.ref.id, order: order.number })
      ]
    }
  }
})

export const enterIntoForce = act('judgment.in-force', 'case', {
  adds: true,
  entry: 'judgment.in-force',
  input: z.strictObject({}),
  decide(_input, seen) {
    const given = seen.self.facts.findLast(fact => fact.type === 'judgment.given' && fact.at <= seen.at)
    return { drafts: [draft(seen.self.ref, 'judgment.in-force', seen.at, { outcome: given?.data.outcome })] }
  }
})
