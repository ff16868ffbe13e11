/**
 * The social contract: money against duties, agreed with a poor family. Applied for, decided, agreed with a programme,
 * paid, reported, ended with its result or stopped and recovered. Amounts are of the one currency that the application names.
 */
import { z } from 'zod'
import { entryOf } from '../acts/act.ts'
import * as field from '../kernel/fields.ts'

type Text = typeof field.note
const MOST = 10_000_000

/** Each member of the household with its income of a month; left out where it has none or nobody knows. */
const household = () => z.array(z.strictObject({ person: field.person(), income: field.amount(MOST).optional() }))
const results = () =>
  z.array(
    z.strictObject({
      person: field.person(),
      result: field.code('social-contract-results'),
      income: field.amount(MOST).optional()
    })
  )

export const applied = (text: Text) => ({
  kind: field.code('social-contract-kinds'),
  applicant: field.person(),
  causes: field.codes('poverty-causes').min(1),
  currency: field.code('currencies'),
  household: household().min(1).max(20),
  /** the subsistence minimum of one person for a month, as it holds for this household */
  minimum: field.amount(MOST),
  facts: text().optional()
})
export const decided = (text: Text) => ({
  decision: field.code('need-decisions'),
  reason: field.code('social-contract-refusals').optional(),
  number: field.registerNumber().optional(),
  facts: text().optional()
})
export const programme = (text: Text) => ({
  activities: z
    .array(
      z.strictObject({
        activity: field.code('adaptation-activities'),
        until: field.day(),
        by: field.code('plan-actors'),
        person: field.person().optional()
      })
    )
    .min(1)
    .max(40),
  facts: text().optional()
})
export const signed = () => ({
  number: field.registerNumber(),
  /** whole months from the first day on */
  months: field.count(1, 24),
  /** the first day, if not that of the signature */
  from: field.day().optional(),
  sum: field.amount(MOST)
})
export const paid = () => ({ amount: field.amount(MOST), number: field.registerNumber().optional() })
export const reported = (text: Text) => ({
  /** of the household, for the month reported on */
  income: field.amount(MOST).optional(),
  done: field.codes('adaptation-activities').optional(),
  facts: text().optional()
})
export const proved = (text: Text) => ({
  amount: field.amount(MOST),
  purpose: field.code('spending-purposes'),
  number: field.registerNumber().optional(),
  facts: text().optional()
})
export const prolonged = (text: Text) => ({
  months: field.count(1, 24),
  reason: field.code('prolongation-reasons'),
  number: field.registerNumber().optional(),
  facts: text().optional()
})
export const ended = (text: Text) => ({
  /** what became of the family as a whole */
  familyResult: field.code('social-contract-results'),
  /** and of each person: one may be better off where the family is not */
  results: results().min(1).max(20),
  minimum: field.amount(MOST).optional(),
  number: field.registerNumber().optional(),
  facts: text().optional()
})
export const stopped = (text: Text) => ({
  reason: field.code('social-contract-stops'),
  /** what is asked back of what was paid; left out when nothing is */
  recover: field.amount(MOST).optional(),
  number: field.registerNumber().optional(),
  facts: text().optional()
})
export const claimed = (text: Text) => ({ number: field.registerNumber(), facts: text().optional() })
export const judged = (text: Text) => ({
  number: field.registerNumber(),
  awarded: field.amount(MOST),
  facts: text().optional()
})
export const followedUp = (text: Text) => ({
  /** so long after the end */
  months: field.count(1, 60),
  familyResult: field.code('social-contract-results'),
  results: results().min(1).max(20),
  minimum: field.amount(MOST).optional(),
  facts: text().optional()
})

export const socialContractEntries = {
  'social-contract.applied': entryOf(applied),
  'social-contract.decided': entryOf(decided),
  'social-contract.programme-adopted': entryOf(programme),
  'social-contract.signed': z.strictObject({ ...signed(), from: field.day(), until: field.day() }),
  'social-contract.paid': entryOf(paid),
  'social-contract.reported': entryOf(reported),
  'social-contract.proved': entryOf(proved),
  'social-contract.prolonged': z.strictObject({
    ...prolonged(field.noteRef as Text),
    until: field.day()
  }),
  'social-contract.ended': entryOf(ended),
  'social-contract.stopped': entryOf(stopped),
  'social-contract.claimed': entryOf(claimed),
  'social-contract.judged': entryOf(judged),
  'social-contract.repaid': entryOf(paid),
  'social-contract.followed-up': entryOf(followedUp)
}
