/** What the proposals of a stream amount to: where each stands, for whom it waits, and whether events have passed it by. */
import type { Actor } from '../acts/act.ts'
import { standing } from '../acts/states.ts'
import { caseOf } from '../cases/case.ts'
import type { Fact, Stream, StreamKind } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { signalOf } from '../signals/signal.ts'

/** The kinds of stream on which acts are proposed. */
export const proposedOn = ['case', 'signal', 'person'] as const satisfies readonly StreamKind[]
export type ProposedOn = (typeof proposedOn)[number]
export const isProposedOn = (kind: string): kind is ProposedOn => (proposedOn as readonly string[]).includes(kind)

export const steps = ['make', 'agree', 'return', 'withdraw'] as const
export type Step = (typeof steps)[number]
export const proposalAct = (kind: StreamKind, step: Step): string => `${kind}-proposal.${step}`

export type ProposalState = 'open' | 'returned' | 'replaced' | 'withdrawn' | 'taken'

/** In which states each step is possible; nothing follows what was taken, withdrawn or replaced. */
export const stepsIn = {
  open: ['agree', 'return', 'withdraw', 'replace', 'take'],
  returned: ['withdraw', 'replace'],
  replaced: [],
  withdrawn: [],
  taken: []
} as const satisfies Record<ProposalState, readonly (Exclude<Step, 'make'> | 'replace' | 'take')[]>

export const admits = (state: ProposalState, step: Exclude<Step, 'make'> | 'replace' | 'take'): boolean =>
  (stepsIn[state] as readonly string[]).includes(step)

export type Proposal = {
  /** of the entry that made it: its name in the stream */
  version: number
  act: string
  /** note reference of its content */
  content: string
  by: string
  as: string
  office: string
  at: Moment
  replaces: number | null
  state: ProposalState
  agreed: readonly { by: string; as: string; at: Moment }[]
  returned: { by: string; at: Moment; reason: string; note: string | null } | null
  /** since when it stands as it does */
  since: Moment
}

/** In the order in which they were written: what was dated back changes nothing that was done with them since. */
export function proposalsOf(facts: readonly Fact[]): Proposal[] {
  const found = new Map<number, Proposal>()
  for (const fact of facts.filter(one => one.type.startsWith('proposal.')).sort((a, b) => a.version - b.version)) {
    if (fact.type === 'proposal.made') {
      const made = madeOf(fact)
      found.set(made.version, made)
      const old = found.get(made.replaces ?? 0)
      if (old && admits(old.state, 'replace')) found.set(old.version, { ...old, state: 'replaced', since: fact.at })
      continue
    }
    const of = found.get(fact.data.proposal as number)
    if (of) found.set(of.version, after(of, fact))
  }
  return [...found.values()]
}

function madeOf({ version, at, actor, office, data }: Fact): Proposal {
  const { act, content, as, replaces } = data as { act: string; content: string; as: string; replaces?: number }
  const asMade = { state: 'open', agreed: [], returned: null, since: at } as const
  return { version, act, content, by: actor, as, office, at, replaces: replaces ?? null, ...asMade }
}

function after(of: Proposal, { type, at, actor: by, data }: Fact): Proposal {
  const { as, reason, note } = data as { as: string; reason: string; note?: string }
  if (type === 'proposal.agreed' && admits(of.state, 'agree'))
    return { ...of, agreed: [...of.agreed, { by, as, at }], since: at }
  if (type === 'proposal.returned' && admits(of.state, 'return'))
    return { ...of, state: 'returned', returned: { by, at, reason, note: note ?? null }, since: at }
  if (type === 'proposal.withdrawn' && admits(of.state, 'withdraw')) return { ...of, state: 'withdrawn', since: at }
  if (type === 'proposal.taken' && admits(of.state, 'take')) return { ...of, state: 'taken', since: at }
  return of
}

/**
 * Whose word an open proposal waits for. The roles that agree do so in the order of the pack; whoever made it in one of
 * these roles has thereby agreed in it and in those before it.
 */
export type Waits = {
  for: 'agree' | 'sign'
  /** any of these may give it */
  roles: readonly string[]
  /** all who have still to do with it, and so may return it */
  ahead: readonly string[]
}

/** @returns null when it waits for nobody: it is not open, or the act it prepares is no longer possible here. */
export function waitsFor(of: Proposal, self: Stream, law: Law): Waits | null {
  if (of.state !== 'open' || isLeftBehind(of, self, law)) return null
  const agree = law.pack.approvals[of.act]?.agree ?? []
  const left = agree.slice(agree.indexOf(of.as) + 1).filter(role => !of.agreed.some(one => one.as === role))
  const sign = takers(of.act, self, law)
  const [next] = left
  const ahead = [...agree, ...sign]
  return next ? { for: 'agree', roles: [next], ahead } : { for: 'sign', roles: sign, ahead }
}

/** Who may take the act in the state in which the stream is now. */
export function takers(act: string, self: Stream, law: Law): readonly string[] {
  const { subject, state } = standing(self, {})
  return law.pack.process[subject]?.[state]?.[act] ?? []
}

/** The case was closed or went to another office, or the process has no such act any more. */
export function isLeftBehind(of: Proposal, self: Stream, law: Law): boolean {
  if (of.state !== 'open' && of.state !== 'returned') return false
  const office = officeOf(self)
  return (office !== null && office !== of.office) || takers(of.act, self, law).length === 0
}

function officeOf({ ref: { kind }, facts }: Stream): string | null {
  if (kind === 'case') return caseOf(facts).office
  return kind === 'signal' ? signalOf(facts).office : null
}

/** In which of these roles somebody may propose the act here: the one whose agreement weighs most comes first. */
export function proposesAs(act: string, roles: readonly string[], self: Stream, law: Law): string | null {
  const rule = law.pack.approvals[act]
  if (!rule || !isProposedOn(self.ref.kind) || takers(act, self, law).length === 0) return null
  const making = takers(proposalAct(self.ref.kind, 'make'), self, law)
  const mine = rule.propose.filter(role => roles.includes(role) && making.includes(role))
  return mine.sort((a, b) => rule.agree.indexOf(b) - rule.agree.indexOf(a))[0] ?? null
}

/** What somebody may do with a proposal now: the screen offers it, the acts decide it again. */
export type Hands = { agree: boolean; sign: boolean; return: boolean; withdraw: boolean; again: boolean }

export function handsOf(of: Proposal, self: Stream, { account, office, roles }: Actor, law: Law): Hands {
  const waits = waitsFor(of, self, law)
  const own = of.by === account
  const second = waits !== null && !own && of.office === office
  const has = (wanted: readonly string[]) => wanted.some(role => roles.includes(role))
  const may = (step: Step) => has(takers(proposalAct(self.ref.kind, step), self, law))
  return {
    agree: second && waits.for === 'agree' && has(waits.roles) && may('agree'),
    sign: second && waits.for === 'sign' && has(waits.roles),
    return: second && has(waits.ahead) && may('return'),
    withdraw: own && admits(of.state, 'withdraw') && may('withdraw'),
    again: of.state === 'returned' && proposesAs(of.act, roles, self, law) !== null
  }
}
