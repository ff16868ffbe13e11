import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { rule } from '../kernel/answer.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { serviceOf } from './entries.ts'
import { freeFor, waitingAt } from './waiting.ts'

type Text = typeof field.note

const referral = (text: Text) => ({
  kind: field.code('service-kinds'),
  service: field.service().optional(),
  person: field.person().optional(),
  urgency: field.code('urgencies').optional(),
  number: field.registerNumber().optional(),
  facts: text().optional()
})
export const referralMade = z.strictObject({
  ...referral(field.noteRef as Text),
  /** the service was full: the person is on its list, and the provider's term begins with the offer of a place */
  waits: field.flag().optional()
})

/** From the case to a service. In a full service the person is entered on the waiting list at once. */
export const makeReferral = act('referral.make', 'case', {
  adds: true,
  entry: 'referral.made',
  input: z.strictObject(referral(field.note)),
  needs(input, { self }) {
    const person = input.person ?? caseOf(self.facts).child
    return input.service ? [ref('service', input.service), ...(person ? [ref('person', person)] : [])] : []
  },
  decide(input, seen) {
    const person = input.person ?? caseOf(seen.self.facts).child ?? undefined
    const made = (waits: boolean) => draft(seen.self.ref, 'referral.made', seen.at, { ...input, waits })
    if (!input.service) return { drafts: [made(false)] }
    const { facts, version } = seen.of(input.service)
    if (version === 0) return { refusals: [{ why: 'not-found', what: 'service' }] }
    if (input.person && seen.of(input.person).version === 0) return { refusals: [{ why: 'not-found', what: 'person' }] }
    if (serviceOf(facts).kind !== input.kind) return rule('service-of-other-kind', 'service')
    const list = waitingAt(facts, seen.law, seen.at)
    const waits = freeFor(person ?? '', facts, seen.law, seen.at) <= list.filter(one => one.offered === null).length
    if (!waits) return { drafts: [made(false)] }
    if (!person) return rule('which-person', 'person')
    if (list.some(one => one.person === person)) return rule('already-waiting', 'service')
    const ordinary = seen.law.pack.vocabularies.urgencies?.find(one => one.means !== 'urgent')?.code
    return {
      drafts: [
        made(true),
        draft(ref('service', input.service), 'waiting.entered', seen.at, {
          person,
          urgency: input.urgency ?? ordinary,
          since: seen.at,
          case: seen.self.ref.id
        })
      ]
    }
  }
})
