/** What became of the child after a prevention or a return: asked again months later, when the case may be closed. */
import { entryOf, record } from '../acts/act.ts'
import * as field from '../kernel/fields.ts'

const outcome = (text: typeof field.note) => ({
  month: field.code('outcome-months'),
  outcome: field.code('outcomes'),
  basis: field.code('outcome-bases'),
  facts: text().optional()
})

export const outcomeEntries = { 'outcome.recorded': entryOf(outcome) }
export const recordOutcome = record('outcome.record', 'case', 'outcome.recorded', outcome)
