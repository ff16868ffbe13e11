/** What a case of a social contract amounts to: where it stands, the money, the reports, and incomes before and after. */
import type { Fact } from '../kernel/event.ts'
import type { Day, Moment } from '../kernel/time.ts'

export const contractStates = ['none', 'applied', 'refused', 'recognised', 'active', 'ended', 'stopped'] as const
/** `none`: no application yet; `active`: signed and neither ended nor stopped, also past its last day. */
export type ContractState = (typeof contractStates)[number]

export type Income = { person: string; income: number | null }
export type Result = Income & { result: string }
/** Incomes of the household at one time: in all, and what each person would have of it in a month. */
export type Incomes = {
  at: Moment
  /** months after the end; null at the application and at the end itself */
  months: number | null
  of: readonly Income[]
  /** null where nobody's income is known */
  total: number | null
  perHead: number | null
  minimum: number | null
}
export type Activity = { activity: string; until: Day; by: string; person: string | null; done: Moment | null }
export type Paid = { at: Moment; amount: number; number: string | null }

/** Amounts are in the currency of the application, with at most two decimals; moments and days as they were true. */
export type SocialContract = {
  state: ContractState
  kind: string
  applicant: string | null
  causes: readonly string[]
  currency: string
  appliedAt: Moment | null
  household: readonly string[]
  decidedAt: Moment | null
  refusal: string | null
  activities: readonly Activity[]
  number: string | null
  signedAt: Moment | null
  from: Day | null
  /** the last day, with every prolongation */
  until: Day | null
  months: number
  sum: number
  prolonged: readonly { at: Moment; months: number; reason: string; until: Day }[]
  payments: readonly Paid[]
  paid: number
  proved: number
  reports: readonly { at: Moment; income: number | null }[]
  endedAt: Moment | null
  /** why it was stopped, null while it was not */
  stop: string | null
  /** what became of the family, null while nobody has said */
  familyResult: string | null
  results: readonly Result[]
  /** at the application, at the end, and at each look back */
  incomes: readonly Incomes[]
  recovery: Recovery | null
}
/** What is asked back after a contract was stopped, and what has become of it. */
export type Recovery = {
  since: Moment
  claimed: number
  /** of what was claimed a court has not granted this */
  remitted: number
  repaid: number
  /** always what was claimed, less what was remitted and repaid */
  outstanding: number
  court: string | null
  judgedAt: Moment | null
  repayments: readonly Paid[]
}

/** Amounts are added as whole hundredths: tenths of a kopeck never come up. */
export const sumOf = (amounts: readonly number[]): number =>
  amounts.reduce((all, one) => all + Math.round(one * 100), 0) / 100

type Said = {
  kind: string
  applicant: string
  causes: string[]
  currency: string
  household: { person: string; income?: number }[]
  minimum?: number
  decision: string
  reason?: string
  activities: { activity: string; until: Day; by: string; person?: string }[]
  number?: string
  from: Day
  until: Day
  months: number
  sum: number
  amount: number
  income?: number
  done?: string[]
  familyResult: string
  results: { person: string; result: string; income?: number }[]
  recover?: number
  awarded: number
}

/** The contract of a case as its facts, or those up to a moment, tell it. */
export function socialContractOf(facts: readonly Fact[], on?: Moment): SocialContract {
  const activities: Activity[] = []
  const prolongations: SocialContract['prolonged'][number][] = []
  const payments: Paid[] = []
  const repayments: Paid[] = []
  const reports: SocialContract['reports'][number][] = []
  const incomes: Incomes[] = []
  let recovery: Pick<Recovery, 'since' | 'claimed' | 'court' | 'judgedAt'> | null = null
  let awarded: number | null = null
  let proved: number[] = []
  const found: SocialContract = { ...nothing, activities, prolonged: prolongations, payments, reports, incomes }
  for (const { type, at, data } of facts) {
    if (on !== undefined && at > on) continue
    const said = data as Said
    const paid = { at, amount: said.amount, number: said.number ?? null }
    switch (type) {
      case 'social-contract.applied':
        Object.assign(found, {
          state: 'applied',
          kind: said.kind,
          applicant: said.applicant,
          causes: said.causes,
          currency: said.currency,
          appliedAt: at,
          household: said.household.map(one => one.person)
        })
        incomes.push(incomesOf(at, null, said.household, said))
        break
      case 'social-contract.decided':
        Object.assign(found, {
          state: said.decision === 'recognised' ? 'recognised' : 'refused',
          decidedAt: at,
          refusal: said.reason ?? null
        })
        break
      case 'social-contract.programme-adopted':
        activities.splice(0, activities.length, ...said.activities.map(planned))
        break
      case 'social-contract.signed':
        Object.assign(found, {
          state: 'active',
          number: said.number,
          signedAt: at,
          from: said.from,
          until: said.until,
          months: said.months,
          sum: said.sum
        })
        break
      case 'social-contract.prolonged':
        prolongations.push({ at, months: said.months, reason: said.reason ?? '', until: said.until })
        found.until = said.until
        break
      case 'social-contract.paid':
        payments.push(paid)
        break
      case 'social-contract.proved':
        proved = [...proved, said.amount]
        break
      case 'social-contract.reported':
        reports.push({ at, income: said.income ?? null })
        for (const one of activities) if (said.done?.includes(one.activity)) one.done ??= at
        break
      case 'social-contract.ended':
        Object.assign(found, {
          state: 'ended',
          endedAt: at,
          familyResult: said.familyResult,
          results: said.results.map(told)
        })
        incomes.push(incomesOf(at, null, said.results, said))
        break
      case 'social-contract.stopped':
        Object.assign(found, { state: 'stopped', endedAt: at, stop: said.reason })
        if (said.recover) recovery = { since: at, claimed: said.recover, court: null, judgedAt: null }
        break
      case 'social-contract.claimed':
        if (recovery) recovery.court = said.number ?? null
        break
      case 'social-contract.judged':
        awarded = said.awarded
        if (recovery) Object.assign(recovery, { court: said.number ?? null, judgedAt: at })
        break
      case 'social-contract.repaid':
        repayments.push(paid)
        break
      case 'social-contract.followed-up':
        Object.assign(found, { familyResult: said.familyResult, results: said.results.map(told) })
        incomes.push(incomesOf(at, said.months, said.results, said))
    }
  }
  found.paid = sumOf(payments.map(one => one.amount))
  found.proved = sumOf(proved)
  if (recovery) {
    const { claimed } = recovery
    const remitted = awarded === null ? 0 : sumOf([claimed, -awarded])
    const repaid = sumOf(repayments.map(one => one.amount))
    const outstanding = sumOf([claimed, -remitted, -repaid])
    found.recovery = { ...recovery, remitted, repaid, outstanding, repayments }
  }
  return found
}

const nothing: SocialContract = {
  state: 'none',
  kind: '',
  applicant: null,
  causes: [],
  currency: '',
  appliedAt: null,
  household: [],
  decidedAt: null,
  refusal: null,
  activities: [],
  number: null,
  signedAt: null,
  from: null,
  until: null,
  months: 0,
  sum: 0,
  prolonged: [],
  payments: [],
  paid: 0,
  proved: 0,
  reports: [],
  endedAt: null,
  stop: null,
  familyResult: null,
  results: [],
  incomes: [],
  recovery: null
}

const planned = ({ activity, until, by, person }: Said['activities'][number]): Activity => ({
  activity,
  until,
  by,
  person: person ?? null,
  done: null
})
const told = ({ person, result, income }: Said['results'][number]): Result => ({
  person,
  result,
  income: income ?? null
})

function incomesOf(
  at: Moment,
  months: number | null,
  members: readonly { person: string; income?: number }[],
  { minimum }: Said
): Incomes {
  const known = members.flatMap(one => one.income ?? [])
  const total = known.length === 0 ? null : sumOf(known)
  return {
    at,
    months,
    of: members.map(({ person, income }) => ({ person, income: income ?? null })),
    total,
    perHead: total === null ? null : Math.round((total * 100) / members.length) / 100,
    minimum: minimum ?? null
  }
}
