/** Word that a child may be at risk, and what was done about it. */
import { z } from 'zod'
import { entryOf, type Fields, record } from '../acts/act.ts'
import * as field from '../kernel/fields.ts'
import { calledFields, meetingFields, taskDone } from './meetings.ts'

/** A visit, call or meeting, of a signal or a case. */
export const contactFields = (text: typeof field.note) => ({
  kind: field.code('contact-kinds'),
  childSeen: field.flag().optional(),
  with: field.codes('contact-partners').optional(),
  facts: text().optional()
})

/** The check of a signal also says why it comes late, where it does. */
const signalContact = (text: typeof field.note) => ({
  ...contactFields(text),
  reason: field.code('lateness-reasons').optional()
})

/** A letter to a party or body about a signal that opens no case: a warning, an offer of mediation, a report to a court. */
const notice = (text: typeof field.note) => ({ kind: field.code('notices'), facts: text().optional() })
const alert = () => ({ bodies: field.codes('authorities') })
export const concludeFields = (text: typeof field.note) => ({
  result: field.code('check-results'),
  risks: field.codes('risks'),
  facts: text().optional()
})

export const registeredFields = (text: typeof field.note) => ({
  channel: field.code('channels'),
  source: field.code('sources'),
  anonymous: field.flag(),
  kinds: field.codes('signal-kinds').min(1),
  urgency: field.code('urgencies'),
  territory: field.code('territories').optional(),
  facts: text().optional()
})

export const signalEntries = {
  'signal.registered': z.strictObject({
    ...registeredFields(field.noteRef as Parameters<Fields<never>>[0]),
    office: field.office(),
    children: z.array(field.person()).max(20)
  }),
  'signal.joined': z.strictObject({ into: field.signalId() }),
  'signal.child-added': z.strictObject({ person: field.person() }),
  'signal.child-dropped': z.strictObject({ person: field.person() }),
  'signal.assigned': z.strictObject({ worker: field.account() }),
  'signal.concluded': z.strictObject({ ...entryOf(concludeFields).shape, office: field.office() }),
  'signal.contact': entryOf(signalContact),
  'signal.meeting': entryOf(meetingFields),
  'signal.meeting-called': entryOf(calledFields),
  'signal.task-done': taskDone,
  'signal.notice-sent': entryOf(notice),
  'partners.alerted': entryOf(alert)
}

export const recordSignalContact = record('signal.contact', 'signal', 'signal.contact', signalContact)
export const callSignalMeeting = record('signal.call-meeting', 'signal', 'signal.meeting-called', calledFields)
export const sendSignalNotice = record('signal.notify', 'signal', 'signal.notice-sent', notice)
export const alertPartners = record('signal.alert', 'signal', 'partners.alerted', alert)
export const assignSignal = record('signal.assign', 'signal', 'signal.assigned', () => ({ worker: field.account() }))
