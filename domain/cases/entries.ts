/** The work with a child or a family: who leads it, what was learned, agreed and tried. */
import { z } from 'zod'
import { act, draft, entryOf, record } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import type { Fact } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Moment } from '../kernel/time.ts'
import { kinStudied } from '../placements/study-kin.ts'
import { referralMade } from '../services/refer.ts'
import { contactFields } from '../signals/entries.ts'
import { calledFields, meetingFields, taskDone } from '../signals/meetings.ts'

type Text = typeof field.note

/** Somebody around the family, as an eco-map draws it: how strong the tie is and whether it helps. */
const tie = (text: Text) =>
  z.strictObject({
    circle: field.code('tie-circles'),
    who: text().optional(),
    strength: field.code('tie-strengths'),
    facts: text().optional()
  })
const assessment = (text: Text) => ({
  /** how deep it goes, where that is told apart */
  kind: field.code('assessment-kinds').optional(),
  conclusion: field.code('assessment-conclusions'),
  risks: field.codes('risks').optional(),
  needs: text().optional(),
  strengths: text().optional(),
  /** what the family itself has to build on */
  resources: z
    .array(z.strictObject({ resource: field.code('family-resources'), facts: text().optional() }))
    .max(20)
    .optional(),
  ties: z.array(tie(text)).max(30).optional(),
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
  /** its last day, where it has a term */
  until: field.day().optional(),
  goals: z.array(z.strictObject({ goal: text(), actions: z.array(action(text)).max(30) })).max(20),
  /** what the wider family and the community can give */
  resources: z
    .array(z.strictObject({ resource: field.code('plan-resources'), facts: text().optional() }))
    .max(20)
    .optional()
})
const review = (text: Text) => ({
  decision: field.code('review-decisions'),
  /** the level at which the work goes on, where there are levels */
  level: field.code('levels').optional(),
  progress: text().optional(),
  /** which plan is looked at, the last one adopted unless told, and how far each of its goals is, by number from 1 */
  plan: field.code('plan-kinds').optional(),
  goals: z
    .array(
      z.strictObject({ goal: field.number(1, 20), progress: field.code('goal-progress'), facts: text().optional() })
    )
    .max(20)
    .optional()
})
/** Support tried before a child may be placed outside the family. */
const support = (text: Text) => ({
  kind: field.code('supports'),
  result: field.code('support-results').optional(),
  facts: text().optional()
})
/** A rung of the ladder above kin looked at for this child, and what came of it. */
const rung = (text: Text) => ({
  rung: field.code('settings'),
  outcome: field.code('rung-outcomes'),
  facts: text().optional()
})
const providerPlan = (text: Text) => ({ kind: field.code('service-kinds').optional(), facts: text().optional() })
const followUp = (text: Text) => ({
  /** so many months after the closing, where the law asks at several */
  stage: field.code('follow-up-stages').optional(),
  final: field.flag(),
  conclusion: field.code('follow-up-conclusions').optional(),
  facts: text().optional()
})
const notice = (text: Text) => ({ kind: field.code('notices'), facts: text().optional() })
const visit = () => ({ kind: field.code('contact-kinds'), on: field.moment() })

/** What became of each goal of the last plan, by its number from 1. */
export const GoalResults = z
  .array(z.strictObject({ goal: field.count(1, 20), result: field.code('goal-progress') }))
  .max(20)

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
  'case.reopened': z.strictObject({
    reason: field.code('reopen-reasons'),
    type: field.code('case-types'),
    office: field.office(),
    lead: field.account(),
    facts: field.noteRef().optional()
  }),
  'case.closed': z.strictObject({
    type: field.code('case-types'),
    outcome: field.code('case-outcomes'),
    goals: GoalResults.optional(),
    facts: field.noteRef().optional()
  }),
  'case.contact': entryOf(contactFields),
  'case.meeting': entryOf(meetingFields),
  'case.meeting-called': entryOf(calledFields),
  'case.task-done': taskDone,
  'visit.planned': entryOf(visit),
  'assessment.recorded': entryOf(assessment),
  'plan.adopted': entryOf(plan),
  'plan.reviewed': entryOf(review),
  'support.tried': entryOf(support),
  'kin.studied': kinStudied,
  'rung.studied': entryOf(rung),
  'referral.made': referralMade,
  'provider-plan.recorded': entryOf(providerPlan),
  'follow-up.recorded': entryOf(followUp),
  'notice.sent': entryOf(notice)
}

export const recordContact = record('case.contact', 'case', 'case.contact', contactFields)
export const callMeeting = record('case.call-meeting', 'case', 'case.meeting-called', calledFields)
export const planVisit = record('visit.plan', 'case', 'visit.planned', visit)
export const recordAssessment = record('assessment.record', 'case', 'assessment.recorded', assessment)
export const adoptPlan = record('plan.adopt', 'case', 'plan.adopted', plan)
export const reviewPlan = act('plan.review', 'case', {
  adds: true,
  entry: 'plan.reviewed',
  input: z.strictObject(review(field.note)),
  decide(input, seen) {
    const goals = (planBefore(seen.self.facts, seen.at, input.plan)?.data.goals ?? []) as readonly unknown[]
    if (input.goals?.some(({ goal }) => !Number.isInteger(goal) || goal > goals.length))
      return rule('no-such-goal', 'goals')
    return { drafts: [draft(seen.self.ref, 'plan.reviewed', seen.at, input)] }
  }
})
/** The plan that a review looks at: the last of its kind, or the last of all. */
export const planBefore = (facts: readonly Fact[], at: Moment, kind?: string): Fact | undefined =>
  facts.findLast(fact => fact.type === 'plan.adopted' && fact.at <= at && (!kind || fact.data.plan === kind))
export const trySupport = record('support.record', 'case', 'support.tried', support)
export const studyRung = record('rung.study', 'case', 'rung.studied', rung)
export const recordProviderPlan = record('provider-plan.record', 'case', 'provider-plan.recorded', providerPlan)
export const recordFollowUp = record('follow-up.record', 'case', 'follow-up.recorded', followUp)
export const sendNotice = record('notice.send', 'case', 'notice.sent', notice)
