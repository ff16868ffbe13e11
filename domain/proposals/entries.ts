/** A proposal: an act prepared by one person for another to take. Its input lies sealed; the journal has its hash. */
import { z } from 'zod'
import { entryOf } from '../acts/act.ts'
import * as field from '../kernel/fields.ts'

type Text = typeof field.note

/** The input of a whole act as JSON: several notes may stand in it. */
const CONTENT = 60_000

export const makeFields = (text: Text) => ({
  act: field.actName(),
  content: text(CONTENT),
  /** the proposal that this one is made instead of */
  replaces: field.entry().optional()
})
export const returnFields = (text: Text) => ({
  proposal: field.entry(),
  reason: field.code('return-reasons'),
  note: text().optional()
})
const one = () => ({ proposal: field.entry() })

/** Any stream that proposals are made on may hold them; `as` is the role in which it was done. */
export const proposalEntries = {
  'proposal.made': entryOf(makeFields).extend({ as: field.code('roles') }),
  'proposal.agreed': z.strictObject({ ...one(), as: field.code('roles') }),
  'proposal.returned': entryOf(returnFields),
  'proposal.withdrawn': z.strictObject(one()),
  /** stands beside what the act itself wrote */
  'proposal.taken': z.strictObject(one())
}
