/**
 * Assistance asked of an agency: a stream of its own, so that whoever is asked meets the question and nothing of the
 * case behind it. What the case must know of it stands in the case's stream too.
 */
import { z } from 'zod'
import { entryOf } from '../acts/act.ts'
import * as field from '../kernel/fields.ts'

type Text = typeof field.note

/** Fields of the acts, as texts in the input and as references in the entry. */
export const askFields = (text: Text) => ({
  case: field.caseId(),
  /** whom it is about; of a case of one child it may be left out */
  person: field.person().optional(),
  kind: field.code('assistance-kinds'),
  to: field.agency(),
  /** how pressing it is, by the levels of the work; left out, as the case stands */
  level: field.code('levels').optional(),
  /** the person has agreed that the agency tells what came of it */
  consent: field.flag().optional(),
  matter: text()
})
export const remindFields = (text: Text) => ({ note: text().optional() })
export const answerFields = (text: Text) => ({ result: field.code('assistance-results'), facts: text().optional() })
export const withdrawFields = () => ({ reason: field.code('assistance-withdrawals') })

/** In the case: which request it is, and of whom what was asked. */
const told = { request: field.request(), kind: field.code('assistance-kinds'), to: field.agency() }

export const assistanceEntries = {
  'request.made': entryOf(askFields).extend({
    level: field.code('levels'),
    person: field.person(),
    /** the office that answers for the case, and who leads it */
    office: field.office(),
    lead: field.account().optional(),
    /** of what kind the agency was on that day */
    agency: field.code('agency-kinds')
  }),
  'request.received': z.strictObject({}),
  'request.reminded': entryOf(remindFields),
  'request.escalated': entryOf(remindFields),
  'request.answered': entryOf(answerFields),
  /** the agency never answered, and nobody waits any more */
  'request.closed': entryOf(remindFields),
  'request.withdrawn': entryOf(withdrawFields),
  /** the case has gone to another office or another lead, and the request with it */
  'request.taken-over': z.strictObject({ office: field.office(), lead: field.account().optional() }),
  'assistance.asked': z.strictObject({ ...told, level: field.code('levels'), person: field.person() }),
  'assistance.escalated': z.strictObject(told),
  'assistance.answered': z.strictObject({ ...told, result: field.code('assistance-results') }),
  'assistance.closed': z.strictObject(told),
  'assistance.withdrawn': z.strictObject(told)
}
