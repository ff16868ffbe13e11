/** The acts of a social contract. One case is one application, and at most one contract. */
import { z } from 'zod'
import { act, draft, record, type Seen } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { membersOf } from '../families/entries.ts'
import { rule } from '../kernel/answer.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { addDays, addMonths, type Day } from '../kernel/time.ts'
import { type SocialContract, socialContractOf, sumOf } from './contract.ts'
import * as fields from './entries.ts'

/** All that is known, also of later days: an act written down late must not overdraw what was paid since. */
const contract = (seen: Seen) => socialContractOf(seen.self.facts)
const inForce = ({ signedAt, endedAt }: SocialContract, { at }: Seen) =>
  signedAt !== null && signedAt <= at && (endedAt === null || at <= endedAt)
const strangers = (people: readonly string[], household: readonly string[]) =>
  people.some(one => !household.includes(one)) || new Set(people).size < people.length

/** Once a case: the household is of the family of the case, and the applicant belongs to it. */
export const applyForContract = act('social-contract.apply', 'case', {
  entry: 'social-contract.applied',
  input: z.strictObject(fields.applied(field.note)),
  needs: (_input, { self }) => {
    const { family } = caseOf(self.facts)
    return family ? [ref('family', family)] : []
  },
  decide(input, seen) {
    if (contract(seen).appliedAt !== null) return rule('already-applied')
    const { family } = caseOf(seen.self.facts)
    const members = family ? membersOf(seen.of(family).facts).map(one => one.person) : []
    const household = input.household.map(one => one.person)
    if (strangers(household, members)) return rule('household-of-the-family', 'household')
    if (!household.includes(input.applicant)) return rule('applicant-in-household', 'applicant')
    return { drafts: [draft(seen.self.ref, 'social-contract.applied', seen.at, input)] }
  }
})

/** Recognised or refused, once. That a refusal has a reason is a requirement of the pack (178-ФЗ, ст. 8). */
export const decideContract = act('social-contract.decide', 'case', {
  entry: 'social-contract.decided',
  input: z.strictObject(fields.decided(field.note)),
  decide(input, seen) {
    const { appliedAt, decidedAt } = contract(seen)
    if (appliedAt === null) return rule('no-application')
    if (decidedAt !== null) return rule('already-decided')
    return { drafts: [draft(seen.self.ref, 'social-contract.decided', seen.at, input)] }
  }
})

/** What the family undertakes; adopted anew, the new programme takes the place of the old one. */
export const adoptAdaptation = record(
  'social-contract.adopt-programme',
  'case',
  'social-contract.programme-adopted',
  fields.programme
)

/** The last day of so many months: the day before the same date. */
const lastDay = (from: Day, months: number): Day => addDays(addMonths(from, months), -1)

/** For so many whole months from its first day; the last day follows. Limits of sum and months are requirements of the pack. */
export const signSocialContract = act('social-contract.sign', 'case', {
  entry: 'social-contract.signed',
  input: z.strictObject(fields.signed()),
  decide(input, seen) {
    if (contract(seen).signedAt !== null) return rule('already-signed')
    const from = input.from ?? seen.today
    const until = lastDay(from, input.months)
    return { drafts: [draft(seen.self.ref, 'social-contract.signed', seen.at, { ...input, from, until })] }
  }
})

/** While the contract is in force, and never more in all than its sum. */
export const payContract = act('social-contract.pay', 'case', {
  adds: true,
  entry: 'social-contract.paid',
  input: z.strictObject(fields.paid()),
  decide(input, seen) {
    const known = contract(seen)
    if (!inForce(known, seen)) return rule('contract-not-in-force')
    if (sumOf([known.paid, input.amount]) > known.sum) return rule('more-than-the-contract', 'amount')
    return { drafts: [draft(seen.self.ref, 'social-contract.paid', seen.at, input)] }
  }
})

/** Monthly, by the family: the household's income and which activities are done. While the contract is in force. */
export const reportContract = act('social-contract.report', 'case', {
  adds: true,
  entry: 'social-contract.reported',
  input: z.strictObject(fields.reported(field.note)),
  decide: (input, seen) =>
    inForce(contract(seen), seen)
      ? { drafts: [draft(seen.self.ref, 'social-contract.reported', seen.at, input)] }
      : rule('contract-not-in-force')
})

/** Spending shown by papers, never more in all than was paid; also after the end. */
export const proveSpending = act('social-contract.prove', 'case', {
  adds: true,
  entry: 'social-contract.proved',
  input: z.strictObject(fields.proved(field.note)),
  decide(input, seen) {
    const known = contract(seen)
    if (known.paid === 0) return rule('nothing-paid')
    if (sumOf([known.proved, input.amount]) > known.paid) return rule('more-than-was-paid', 'amount')
    return { drafts: [draft(seen.self.ref, 'social-contract.proved', seen.at, input)] }
  }
})

/** So many months more, counted from the day after the last one. */
export const prolongContract = act('social-contract.prolong', 'case', {
  entry: 'social-contract.prolonged',
  input: z.strictObject(fields.prolonged(field.note)),
  decide(input, seen) {
    const known = contract(seen)
    if (!inForce(known, seen) || known.until === null) return rule('contract-not-in-force')
    const until = lastDay(addDays(known.until, 1), input.months)
    return { drafts: [draft(seen.self.ref, 'social-contract.prolonged', seen.at, { ...input, until })] }
  }
})

/** Ends with a result of the family as a whole and of each of its household, once. */
export const endSocialContract = act('social-contract.end', 'case', {
  entry: 'social-contract.ended',
  input: z.strictObject(fields.ended(field.note)),
  decide(input, seen) {
    const known = contract(seen)
    if (!inForce(known, seen) || known.endedAt !== null) return rule('contract-not-in-force')
    const people = input.results.map(one => one.person)
    if (strangers(people, known.household)) return rule('results-of-the-household', 'results')
    return { drafts: [draft(seen.self.ref, 'social-contract.ended', seen.at, input)] }
  }
})

/** Stopped before its time. What is to be recovered is at most what was paid. */
export const stopContract = act('social-contract.stop', 'case', {
  entry: 'social-contract.stopped',
  input: z.strictObject(fields.stopped(field.note)),
  decide(input, seen) {
    const known = contract(seen)
    if (!inForce(known, seen) || known.endedAt !== null) return rule('contract-not-in-force')
    if ((input.recover ?? 0) > known.paid) return rule('more-than-was-paid', 'recover')
    return { drafts: [draft(seen.self.ref, 'social-contract.stopped', seen.at, input)] }
  }
})

/** A claim before a court for what is still outstanding. */
export const claimRecovery = act('social-contract.claim', 'case', {
  entry: 'social-contract.claimed',
  input: z.strictObject(fields.claimed(field.note)),
  decide: (input, seen) =>
    (contract(seen).recovery?.outstanding ?? 0) > 0
      ? { drafts: [draft(seen.self.ref, 'social-contract.claimed', seen.at, input)] }
      : rule('nothing-to-recover')
})

/** The court grants all of the claim or a part of it; what it does not grant is owed no more. */
export const judgeRecovery = act('social-contract.judge', 'case', {
  entry: 'social-contract.judged',
  input: z.strictObject(fields.judged(field.note)),
  decide(input, seen) {
    const { recovery } = contract(seen)
    if (!recovery) return rule('nothing-to-recover')
    if (input.awarded > recovery.claimed) return rule('more-than-claimed', 'awarded')
    if (input.awarded < recovery.repaid) return rule('less-than-repaid', 'awarded')
    return { drafts: [draft(seen.self.ref, 'social-contract.judged', seen.at, input)] }
  }
})

/** By the family, with or without a judgment, at most what is outstanding. */
export const repayRecovery = act('social-contract.repay', 'case', {
  adds: true,
  entry: 'social-contract.repaid',
  input: z.strictObject(fields.paid()),
  decide(input, seen) {
    const { recovery } = contract(seen)
    if (!recovery || recovery.since > seen.at) return rule('nothing-to-recover')
    if (input.amount > recovery.outstanding) return rule('more-than-outstanding', 'amount')
    return { drafts: [draft(seen.self.ref, 'social-contract.repaid', seen.at, input)] }
  }
})

/** What became of the household some months after the end. */
export const followUpContract = act('social-contract.follow-up', 'case', {
  adds: true,
  entry: 'social-contract.followed-up',
  input: z.strictObject(fields.followedUp(field.note)),
  decide(input, seen) {
    const known = contract(seen)
    if (known.endedAt === null || known.endedAt > seen.at) return rule('contract-still-in-force')
    const people = input.results.map(one => one.person)
    if (strangers(people, known.household)) return rule('results-of-the-household', 'results')
    return { drafts: [draft(seen.self.ref, 'social-contract.followed-up', seen.at, input)] }
  }
})
