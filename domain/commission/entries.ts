/**
 * A sitting of a collegial body: called with its members, its agenda put together, held, each item decided by a
 * resolution, and the measures of a resolution reported on. What concerns a family, a person, a case or a signal is
 * written in their stream too, so that later acts can stand on it.
 */
import { z } from 'zod'
import { entryOf } from '../acts/act.ts'
import * as field from '../kernel/fields.ts'

type Text = typeof field.note

/** An item of an agenda by its number, from 1; the numbers of dropped items are not given again. */
const item = () => field.number(1, 99)

/** The file to which an item belongs, and the work whose materials it brings: a case, a signal, an unanswered request. */
export const about = () => ({
  family: field.family().optional(),
  person: field.person().optional(),
  case: field.caseId().optional(),
  signal: field.signalId().optional(),
  request: field.request().optional()
})

export const callFields = (text: Text) => ({
  body: field.code('collegial-bodies'),
  on: field.moment(),
  /** the members, by the seat that each has in the body */
  invited: field.codes('body-seats').min(2),
  facts: text().optional()
})
export const putFields = (text: Text) => ({
  question: field.code('session-questions'),
  ...about(),
  /** when the material came in, where a term runs from it; the day of the act unless told */
  received: field.day().optional(),
  facts: text().optional()
})
export const dropFields = (text: Text) => ({
  item: item(),
  reason: field.code('agenda-drops'),
  facts: text().optional()
})
export const holdFields = (text: Text) => ({
  present: field.codes('body-seats').min(1),
  chair: field.code('body-seats'),
  /** bodies that sat there without a vote */
  attending: field.codes('authorities').optional(),
  number: field.registerNumber().optional(),
  facts: text().optional()
})

/** What a resolution lays on somebody, and until when it is to be reported. */
const measure = (text: Text) =>
  z.strictObject({
    kind: field.code('resolution-measures'),
    what: text().optional(),
    body: field.code('authorities'),
    account: field.account().optional(),
    by: field.day()
  })
export const decideFields = (text: Text) => ({
  item: item(),
  decision: field.code('session-decisions'),
  number: field.registerNumber().optional(),
  until: field.day().optional(),
  measures: z.array(measure(text)).max(30).optional(),
  /** the members of another opinion */
  dissent: field.codes('body-seats').optional(),
  opinion: text().optional(),
  facts: text().optional()
})
export const reportFields = (text: Text) => ({
  item: item(),
  /** its number in the resolution, from 1 */
  measure: field.number(1, 30),
  result: field.code('measure-results'),
  facts: text().optional()
})
export const postponeFields = (text: Text) => ({
  on: field.moment(),
  reason: field.code('postponements'),
  facts: text().optional()
})
export const cancelFields = (text: Text) => ({ reason: field.code('postponements'), facts: text().optional() })

const noted = field.noteRef as Text
const ofBody = { body: field.code('collegial-bodies'), office: field.office() }
/** Where the item stands, told to the stream that it is about. */
const placed = { session: field.session(), item: item(), question: field.code('session-questions') }

export const sessionEntries = {
  'session.called': z.strictObject({ ...callFields(noted), office: field.office() }),
  'session.item-put': z.strictObject({ ...putFields(noted), item: item(), on: field.day(), received: field.day() }),
  'session.item-dropped': z.strictObject({ ...dropFields(noted), ...about() }),
  /** an item goes with its session to another day */
  'session.item-moved': z.strictObject({ item: item(), on: field.day(), ...about() }),
  'session.held': z.strictObject({ ...holdFields(noted), absent: field.codes('body-seats') }),
  'session.decided': z.strictObject({
    ...decideFields(noted),
    ...ofBody,
    ...about(),
    question: field.code('session-questions'),
    /** the day of the sitting */
    on: field.day()
  }),
  'session.reported': z.strictObject({ ...reportFields(noted), ...about() }),
  'session.postponed': entryOf(postponeFields),
  'session.cancelled': entryOf(cancelFields),

  'agenda.put': z.strictObject({ ...placed, on: field.day() }),
  'agenda.dropped': z.strictObject({ ...placed, reason: field.code('agenda-drops') }),
  'resolution.given': z.strictObject({
    ...placed,
    body: field.code('collegial-bodies'),
    on: field.day(),
    decision: field.code('session-decisions'),
    number: field.registerNumber().optional(),
    until: field.day().optional(),
    /** only in the file that the item is about, so that each is due once */
    measures: z.array(measure(noted)).max(30).optional()
  }),
  'resolution.reported': z.strictObject({
    session: field.session(),
    item: item(),
    measure: field.number(1, 30),
    result: field.code('measure-results')
  })
}
