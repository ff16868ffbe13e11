/** The work with a child or a family: who leads it, what was learned, agreed and tried. */
import { z } from 'zod'
import { entryOf, record } from '../acts/act.ts'
import * as field from '../kernel/fields.ts'
import { contactFields, meetingFields } from '../signals/entries.ts'

type Text = typeof field.note

const assessment = (text: Text) => ({
  conclusion: field.code('assessment-conclusions'),
  risks: field.codes('risks').optional(),
  needs: text().optional(),
  strengths: text().optional(),
  childsView: text().optional()
})
const action = (text: Text) =>
  z.strictObject({
    what: text(),
    who: field.code('plan-actors'),
    by: field.day(),
    service: field.code('service-kinds').optional()
  })
const plan = (text: Text) => ({
  plan: field.code('plan-kinds'),
  goals: z.array(z.strictObject({ goal: text(), actions: z.array(action(text)).max(30) })).max(20)
})
const review = (text: Text) => ({
  decision: field.code('review-decisions'),
  /** the level at which the work goes on, where there are levels */
  level: field.code('levels').optional(),
  progress: text().optional()
})
/** Support tried before a child may be placed outside the family. */
const support = (text: Text) => ({
  kind: field.code('supports'),
  result: field.code('support-results').optional(),
  facts: text().optional()
})
/** One relative or close person studied as a carer; `none-known` says that nobody is there to study. */
const kin = (text: Text) => ({
  relation: field.code('relations'),
  relative: field.person().optional(),
  outcome: field.code('kin-outcomes').optional(),
  facts: text().optional()
})
/** A rung of the ladder above kin looked at for this child, and what came of it. */
const rung = (text: Text) => ({
  rung: field.code('settings'),
  outcome: field.code('rung-outcomes'),
  facts: text().optional()
})
const referral = (text: Text) => ({
  kind: field.code('service-kinds'),
  service: field.service().optional(),
  number: field.registerNumber().optional(),
  facts: text().optional()
})
const providerPlan = (text: Text) => ({ kind: field.code('service-kinds').optional(), facts: text().optional() })
const followUp = (text: Text) => ({
  final: field.flag(),
  conclusion: field.code('follow-up-conclusions').optional(),
  facts: text().optional()
})
const notice = (text: Text) => ({ kind: field.code('notices'), facts: text().optional() })
const visit = () => ({ kind: field.code('contact-kinds'), on: field.moment() })

export const caseEntries = {
  'case.opened': z.strictObject({
    type: field.code('case-types'),
    child: field.person().optional(),
    family: field.family().optional(),
    signals: z.array(field.signalId()).max(20),
    office: field.office(),
    lead: field.account(),
    risks: field.codes('risks')
  }),
  'case.assigned': z.strictObject({ lead: field.account() }),
  'case.closed': z.strictObject({ outcome: field.code('case-outcomes'), facts: field.noteRef().optional() }),
  'case.contact': entryOf(contactFields),
  'case.meeting': entryOf(meetingFields),
  'visit.planned': entryOf(visit),
  'assessment.recorded': entryOf(assessment),
  'plan.adopted': entryOf(plan),
  'plan.reviewed': entryOf(review),
  'support.tried': entryOf(support),
  'kin.studied': entryOf(kin),
  'rung.studied': entryOf(rung),
  'referral.made': entryOf(referral),
  'provider-plan.recorded': entryOf(providerPlan),
  'follow-up.recorded': entryOf(followUp),
  'notice.sent': entryOf(notice)
}

export const recordContact = record('case.contact', 'case', 'case.contact', contactFields)
export const holdMeeting = record('case.meet', 'case', 'case.meeting', meetingFields)
export const planVisit = record('visit.plan', 'case', 'visit.planned', visit)
export const recordAssessment = record('assessment.record', 'case', 'assessment.recorded', assessment)
export const adoptPlan = record('plan.adopt', 'case', 'plan.adopted', plan)
export const reviewPlan = record('plan.review', 'case', 'plan.reviewed', review)
export const trySupport = record('support.record', 'case', 'support.tried', support)
export const studyKin = record('kin.study', 'case', 'kin.studied', kin)
export const studyRung = record('rung.study', 'case', 'rung.studied', rung)
export const makeReferral = record('referral.make', 'case', 'referral.made', referral)
export const recordProviderPlan = record('provider-plan.record', 'case', 'provider-plan.recorded', providerPlan)
export const recordFollowUp = record('follow-up.record', 'case', 'follow-up.recorded', followUp)
export const sendNotice = record('notice.send', 'case', 'notice.sent', notice)
