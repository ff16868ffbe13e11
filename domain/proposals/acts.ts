/** What is done with a proposal before somebody takes the act itself: made, agreed to, returned with a reason, withdrawn. */
import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import { standing } from '../acts/states.ts'
import { type Decision, rule } from '../kernel/answer.ts'
import type { StreamKind } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { makeFields, returnFields } from './entries.ts'
import {
  admits,
  isLeftBehind,
  type Proposal,
  proposalAct,
  proposalsOf,
  proposedOn,
  proposesAs,
  takers,
  waitsFor
} from './proposals.ts'

const make = (kind: StreamKind) =>
  act(proposalAct(kind, 'make'), kind, {
    adds: true,
    proposes: true,
    input: z.strictObject(makeFields(field.note)),
    decide(input, seen) {
      const { self, law, by } = seen
      const allowed = law.pack.approvals[input.act]
      if (!allowed) return rule('act-is-not-proposed', 'act')
      const { subject, state } = standing(self, {})
      if (takers(input.act, self, law).length === 0)
        return { refusals: [{ why: 'not-now', act: input.act, state: `${subject}.${state}` }] }
      const as = proposesAs(input.act, by.roles, self, law)
      if (!as) return { refusals: [{ why: 'not-permitted', act: input.act, roles: [...allowed.propose] }] }
      if (input.replaces !== undefined) {
        const old = find(input.replaces, seen)
        if (!old || old.act !== input.act) return { refusals: [{ why: 'not-found', what: 'proposal' }] }
        if (!admits(old.state, 'replace')) return closed(old)
        // what still waits is taken back by whoever made it; what was returned anybody may take up who may propose it
        if (old.state === 'open' && old.by !== by.account) return rule('proposal-of-another', 'replaces')
      }
      return { drafts: [draft(self.ref, 'proposal.made', seen.at, { ...input, as })] }
    }
  })

const agree = (kind: StreamKind) =>
  act(proposalAct(kind, 'agree'), kind, {
    input: z.strictObject({ proposal: field.entry() }),
    decide(input, seen) {
      const { self, law, by } = seen
      const of = find(input.proposal, seen)
      const against = standsAgainst(of, 'agree', seen)
      if (!of || against) return against ?? nothing
      const waits = waitsFor(of, self, law)
      if (waits?.for !== 'agree') return rule('proposal-waits-for-signature')
      const as = waits.roles.find(role => by.roles.includes(role))
      if (!as) return { refusals: [{ why: 'not-permitted', act: of.act, roles: [...waits.roles] }] }
      return { drafts: [draft(self.ref, 'proposal.agreed', seen.at, { ...input, as })] }
    }
  })

const giveBack = (kind: StreamKind) =>
  act(proposalAct(kind, 'return'), kind, {
    input: z.strictObject(returnFields(field.note)),
    decide(input, seen) {
      const of = find(input.proposal, seen)
      const against = standsAgainst(of, 'return', seen)
      if (!of || against) return against ?? nothing
      const ahead = waitsFor(of, seen.self, seen.law)?.ahead ?? []
      if (!ahead.some(role => seen.by.roles.includes(role)))
        return { refusals: [{ why: 'not-permitted', act: of.act, roles: [...new Set(ahead)] }] }
      return { drafts: [draft(seen.self.ref, 'proposal.returned', seen.at, input)] }
    }
  })

const withdraw = (kind: StreamKind) =>
  act(proposalAct(kind, 'withdraw'), kind, {
    adds: true,
    input: z.strictObject({ proposal: field.entry() }),
    decide(input, seen) {
      const of = find(input.proposal, seen)
      if (!of) return nothing
      if (of.by !== seen.by.account) return rule('proposal-of-another', 'proposal')
      if (!admits(of.state, 'withdraw')) return closed(of)
      return { drafts: [draft(seen.self.ref, 'proposal.withdrawn', seen.at, input)] }
    }
  })

const nothing: Decision = { refusals: [{ why: 'not-found', what: 'proposal' }] }

const find = (version: number, { self }: Pick<Seen, 'self'>): Proposal | undefined =>
  proposalsOf(self.facts).find(one => one.version === version)

/** It is over: the rule says how. */
export const closed = ({ state }: Pick<Proposal, 'state'>): Decision => rule(`proposal-is-${state}`)

/** What hinders a second person from saying yes or no to it, null when nothing does. */
export function standsAgainst(
  of: Proposal | undefined,
  step: 'agree' | 'return' | 'take',
  { self, law, by }: Pick<Seen, 'self' | 'law' | 'by'>
): Extract<Decision, { refusals: unknown }> | null {
  if (!of) return nothing as Extract<Decision, { refusals: unknown }>
  const against = !admits(of.state, step)
    ? closed(of)
    : of.by === by.account
      ? rule('second-person-decides')
      : of.office !== by.office
        ? rule('proposal-of-another-office')
        : isLeftBehind(of, self, law)
          ? rule('proposal-left-behind')
          : null
  return against as Extract<Decision, { refusals: unknown }> | null
}

export const proposalActs = proposedOn.flatMap(kind => [make(kind), agree(kind), giveBack(kind), withdraw(kind)])
