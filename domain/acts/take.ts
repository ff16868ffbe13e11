/** The one decision behind every act: the server obeys it and the screen explains with it. */
import { caseOf } from '../cases/case.ts'
import { membersOf } from '../families/entries.ts'
import type { Decision, Irregularity, Refusal } from '../kernel/answer.ts'
import type { Data, Document, Draft, Fact, Stream, StreamRef } from '../kernel/event.ts'
import { CORRECTED, empty, ref } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import type { Law, Requirement } from '../law/pack.ts'
import { ask, looksBack, type Situation } from '../law/question.ts'
import { carried, conflictsIn } from '../people/interest.ts'
import { standsAside } from '../people/interests.ts'
import { mergedInto } from '../people/merged.ts'
import { birthOf, engagements } from '../people/person.ts'
import { familiesOf, livesElsewhere, siblingsOf } from '../placements/siblings.ts'
import { stayAt } from '../placements/stays.ts'
import { type NoteOf, readProposed } from '../proposals/content.ts'
import { againstSigning } from '../proposals/sign.ts'
import { freePlaces, serviceOf } from '../services/entries.ts'
import { signalOf } from '../signals/signal.ts'
import { type Act, type Actor, draft, type Seen } from './act.ts'
import { worksOf } from './around.ts'
import { unknownCodes, walk } from './codes.ts'
import { withDrafts } from './drafts.ts'
import { actOfEntry } from './index.ts'
import { standing } from './states.ts'

export type Ask = {
  act: Act
  /** parsed by the act's schema, notes sealed */
  input: Data
  at: Moment
  by: Actor
  recorded: boolean
  /** the document of others from which it is written down */
  document?: Document | undefined
  self: Stream
  streams: ReadonlyMap<string, Stream>
  newId(label: string): string
  /** the entry by which another proposed the act, when it is taken by signing that */
  proposal?: number | undefined
  /** texts of the input's own notes, and of the proposal that is signed or made */
  note?: NoteOf
}

export type Taken =
  | { refusals: readonly Refusal[] }
  | (Extract<Decision, { drafts: readonly Draft[] }> & {
      irregularities: readonly Irregularity[]
      /** what stands against the act that was proposed, if it were taken now: told, not refused */
      unmet: readonly Irregularity[]
    })

/** Decides an act under the law of its own date. All reasons against it are answered together. */
export function take(asked: Ask, law: Law): Taken {
  const { act, input, self, at, by, recorded } = asked
  // whoever stands aside is told no more than that
  if (standsAside(self.facts, by.account)) return { refusals: [{ why: 'rule', rule: 'conflict-of-interest' }] }
  const refusals: Refusal[] = [
    ...unknownCodes(act.input, input, law),
    ...permission(asked, law),
    ...againstSigning(asked, law),
    ...mergedNamed(asked)
  ]
  const proposed = act.proposes ? readProposed(input.act, asked.note?.(input.content)) : null
  if (proposed && 'refusals' in proposed) return { refusals: [...refusals, ...proposed.refusals] }
  if (proposed) refusals.push(...unknownCodes(proposed.act.input, proposed.input, law).map(inContent))
  const apart = withoutTheOthers(asked)
  const unmet = unmetBefore(act.name, { ...asked, streams: apart(self) }, law)
  const beside = besideOf(asked).flatMap(work =>
    unmetBefore(act.name, { ...asked, self: work, streams: apart(work) }, law).map(one => ({ ...one, work }))
  )
  if (!recorded)
    for (const { requirement, unknown } of eachOnce([...unmet, ...beside]))
      refusals.push({ why: 'requirement', requirement: requirement.id, unknown })
  const seen: Seen = {
    law,
    by,
    at,
    today: law.timing.zone.dayOf(at),
    self,
    of: id => asked.streams.get(id) ?? empty(ref('person', id)),
    newId: asked.newId,
    recorded
  }
  if (refusals.some(refusal => refusal.why === 'input' || refusal.why === 'not-now')) return { refusals }
  const decision = act.decide(input, seen)
  if ('refusals' in decision) return { refusals: [...refusals, ...decision.refusals] }
  const conflicts = [...conflictsIn(decision.drafts, asked, by.account), ...barredLead(self, decision.drafts)]
  if (refusals.length + conflicts.length > 0) return { refusals: [...refusals, ...conflicts] }
  const irregularities = [...unmet, ...beside].map(told)
  const raised = [
    ...unmet.map(one => irregularity(self.ref, act.name, at, one)),
    ...beside.map(one => irregularity(one.work.ref, act.name, at, one)),
    ...contradictions({ ...asked, streams: apart(self) }, decision.drafts, law)
  ]
  const signed =
    asked.proposal === undefined ? [] : [draft(self.ref, 'proposal.taken', at, { proposal: asked.proposal })]
  const drafts = [...decision.drafts, ...carried(decision.drafts, asked), ...signed, ...raised]
  const against = proposed ? unmetBefore(proposed.act.name, { ...asked, input: proposed.input }, law).map(told) : []
  return { ...decision, drafts, irregularities, unmet: against }
}

/** Work is done with the entry that remained: what was merged into it is not named any more. */
function mergedNamed({ act, input, streams }: Ask): Refusal[] {
  const found: Refusal[] = []
  walk(act.input)(input, '', ({ field }, id, at) => {
    const named = field === 'person' ? streams.get(String(id)) : undefined
    if (named && mergedInto(named.facts)) found.push({ why: 'rule', rule: 'merged-already', field: at })
  })
  return found
}

/** The other cases in which the act is taken too; of another office's nothing is told. */
function besideOf({ act, input, self, streams }: Pick<Ask, 'act' | 'input' | 'self' | 'streams'>): Stream[] {
  const others = (act.together?.(input) ?? []).flatMap(id => streams.get(id) ?? [])
  if (others.length === 0) return []
  const { office } = caseOf(self.facts)
  return others.filter(({ ref, facts }) => ref.id !== self.ref.id && caseOf(facts).office === office)
}

/** What is known of one of the cases taken together is not known of another: each is asked among its own witnesses. */
function withoutTheOthers(asked: Ask): (work: Stream) => Ask['streams'] {
  const { self, streams } = asked
  const all = [self, ...besideOf(asked)]
  if (all.length === 1) return () => streams
  const of = (id: string) => streams.get(id) ?? empty(ref('person', id))
  const seenBy = new Map(all.map(work => [work, [work.ref, ...witnesses(work, of)].map(({ id }) => id)]))
  return work => {
    const own = new Set(seenBy.get(work))
    const others = new Set(all.flatMap(one => (one === work ? [] : (seenBy.get(one) ?? []))))
    return new Map([...streams].filter(([id]) => own.has(id) || !others.has(id)))
  }
}

const eachOnce = (unmet: readonly Unmet[]): Unmet[] => [
  ...new Map(unmet.map(one => [one.requirement.id, one])).values()
]

/** A correction may bring back a lead who has stood aside since. */
function barredLead(self: Stream, drafts: readonly Draft[]): Refusal[] {
  if (self.ref.kind !== 'case' || !drafts.some(({ type }) => type === CORRECTED)) return []
  const after = withDrafts(self, drafts)
  const { state, lead } = caseOf(after)
  return state === 'open' && lead && standsAside(after, lead) ? [{ why: 'rule', rule: 'lead-has-interest' }] : []
}

const told = ({ requirement, unknown }: Unmet): Irregularity => ({ requirement: requirement.id, unknown })
const inContent = (refusal: Refusal): Refusal =>
  refusal.why === 'input' ? { ...refusal, field: `content.${refusal.field}` } : refusal

/** What stands against an act before its own rules: the requirements of the pack that are not met. */
export function unmetBefore(
  act: string,
  asked: Pick<Ask, 'self' | 'streams' | 'input' | 'at' | 'document'>,
  law: Law
): Unmet[] {
  const requirements = law.requirementsBefore(act)
  return requirements.length === 0 ? [] : unmetIn(requirements, situation(asked, law), law)
}

type Unmet = { requirement: Requirement; unknown: boolean }

function unmetIn(requirements: readonly Requirement[], seen: Situation, law: Law): Unmet[] {
  const day = law.timing.zone.dayOf(seen.at)
  const found: Unmet[] = []
  for (const requirement of requirements) {
    if ((requirement.from && day < requirement.from) || (requirement.to && day >= requirement.to)) continue
    if (requirement.when && ask(requirement.when, seen) === 'no') continue
    const answer = ask(requirement.ask, seen)
    if (answer !== 'yes') found.push({ requirement, unknown: answer === 'unknown' })
  }
  return found
}

/** The streams that tell whether requirements are met, beside those that an act writes to. */
export function evidence(
  act: Act,
  input: Data,
  self: Stream,
  of: (id: string) => Stream,
  law: Law
): readonly StreamRef[] {
  if (self.ref.kind === 'case') {
    const requirements = law.requirementsBefore(act.name)
    if (requirements.length === 0) return []
    const works = [self, ...(act.together?.(input) ?? []).map(of).filter(({ ref: { kind } }) => kind === 'case')]
    return works.flatMap(work => [
      ...witnesses(work, of),
      ...(requirements.some(asksThePast) ? closedCases(work, of) : [])
    ])
  }
  if (!act.bears) return []
  const people = self.ref.kind === 'person' ? [self.ref.id] : signalOf(self.facts).children
  const cases = people.flatMap(id => openCases(of(id)))
  return [
    ...people.map(id => ref('person', id)),
    ...cases.map(id => ref('case', id)),
    ...cases.flatMap(id => witnesses(of(id), of))
  ]
}

const openCases = (person: Stream): string[] =>
  engagements(person.facts).flatMap(one => (one.kind === 'case' ? [one.work] : []))

const asksThePast = ({ ask, when }: Requirement): boolean => looksBack(ask) || (when !== undefined && looksBack(when))

/** What was done for the child in cases that are closed by now. */
function closedCases(work: Stream, of: (id: string) => Stream): StreamRef[] {
  const { child } = caseOf(work.facts)
  return child ? worksOf(of(child).facts).filter(one => one.kind === 'case' && one.id !== work.ref.id) : []
}

/**
 * The signals behind a case, the child or the family with its members, the other work open with the child, and the
 * brothers and sisters whom the child's families name.
 */
function witnesses(work: Stream, of: (id: string) => Stream): StreamRef[] {
  const { child, family, signals } = caseOf(work.facts)
  const open = child ? openCases(of(child)).filter(id => id !== work.ref.id) : []
  return [
    ...signals.map(id => ref('signal', id)),
    ...open.map(id => ref('case', id)),
    ...(child ? [ref('person', child), ...kindred(child, of)] : []),
    ...(family ? [ref('family', family), ...membersOf(of(family).facts).map(one => ref('person', one.person))] : [])
  ]
}

/** The families of a child and the other children in them. */
function kindred(child: string, of: (id: string) => Stream): StreamRef[] {
  const families = familiesOf(of(child).facts)
  return [...families.map(id => ref('family', id)), ...siblingsOf(child, families.map(of)).map(id => ref('person', id))]
}

function situation(
  { self, streams, input, at, document }: Pick<Ask, 'self' | 'streams' | 'input' | 'at' | 'document'>,
  law: Law
): Situation {
  const others = [...streams.values()].filter(stream => stream.ref.id !== self.ref.id)
  const closed = others.filter(({ ref, facts }) => ref.kind === 'case' && caseOf(facts).state === 'closed')
  const all = [self, ...others.filter(stream => !closed.includes(stream))]
  const children = childrenOf(self, input, all)
  const service = typeof input.service === 'string' ? streams.get(input.service) : undefined
  const people = all.filter(stream => stream.ref.kind === 'person' && children.includes(stream.ref.id))
  const families = all.filter(stream => stream.ref.kind === 'family')
  const siblings = children.flatMap(child => siblingsOf(child, families)).filter(id => !children.includes(id))
  // what is known of a sibling is not known of the child
  const own = all.filter(({ ref: { id } }) => id === self.ref.id || !siblings.includes(id))
  return {
    at,
    zone: law.timing.zone,
    input,
    document: document ?? null,
    facts: own.flatMap(stream => stream.facts),
    past: closed.flatMap(stream => stream.facts),
    births: people.map(birthOf),
    caseType: self.ref.kind === 'case' ? standing(self, input).subject : null,
    serviceKind: service ? serviceOf(service.facts).kind : null,
    admits: admissions(service, at, law),
    freePlaces: service ? freePlaces(service.facts, at) : null,
    outside: people.length === 0 ? null : people.some(person => stayAt(person.facts, at) !== null),
    siblingsElsewhere: all.some(({ ref: { id }, facts }) => siblings.includes(id) && livesElsewhere(facts, at, input))
  }
}

/** A service not known here stands in no way: that it is there at all is a matter of its own. */
function admissions(service: Stream | undefined, at: Moment, law: Law): { kind: boolean; service: boolean } {
  if (!service) return { kind: true, service: true }
  const { kind, frozenAt } = serviceOf(service.facts, at)
  const until = law.serviceKinds.get(kind)?.admissionsUntil
  return { kind: until === undefined || law.timing.zone.dayOf(at) < until, service: frozenAt === null }
}

function childrenOf(self: Stream, input: Data, all: readonly Stream[]): readonly string[] {
  if (typeof input.child === 'string') return [input.child]
  if (self.ref.kind === 'person') return [self.ref.id]
  if (self.ref.kind === 'signal') return signalOf(self.facts).children
  const { child } = caseOf(self.facts)
  if (child) return [child]
  const family = all.find(stream => stream.ref.kind === 'family')
  return family ? membersOf(family.facts).flatMap(member => (member.as === 'child' ? [member.person] : [])) : []
}

function permission({ act, self, by, recorded, input, at }: Ask, law: Law): Refusal[] {
  const { subject, state } = standing(self, input, at)
  const roles = law.pack.process[subject]?.[state]?.[act.name]
  // what only adds may come late; a decision must also be open in the state of today
  if (!act.guest && strangerTo(self, by, law)) return [{ why: 'rule', rule: 'belongs-to-another-office' }]
  const today = act.adds || recorded ? roles : law.pack.process[subject]?.[standing(self, input).state]?.[act.name]
  if (!roles || !today || (act.begins === true) !== (self.version === 0))
    return [{ why: 'not-now', act: act.name, state: `${subject}.${state}` }]
  const allowed = takersOf({ act, self, recorded, input, at }, law)
  return by.roles.some(role => allowed.includes(role))
    ? []
    : [{ why: 'not-permitted', act: act.name, roles: [...allowed] }]
}

/** The roles that may take the act here and now. */
export function takersOf(
  { act, self, recorded, input, at }: Pick<Ask, 'act' | 'self' | 'recorded' | 'input' | 'at'>,
  law: Law
): readonly string[] {
  if (recorded) return law.pack.recordable[act.name] ?? []
  const { subject, state } = standing(self, input, at)
  return law.pack.process[subject]?.[state]?.[act.name] ?? []
}

/** Whoever is only shown work of another office, because it is offered, reads it and does not act in it. */
export function strangerTo({ ref: { kind }, facts }: Stream, by: Actor, law: Law): boolean {
  const office = kind === 'case' ? caseOf(facts).office : kind === 'signal' ? signalOf(facts).office : ''
  if (office === '' || office === by.office) return false
  return by.roles.every(role => !['all', 'region'].includes(law.pack.roles[role]?.reach ?? 'none'))
}

function irregularity(
  stream: StreamRef,
  act: string,
  at: Moment,
  { requirement, unknown }: Unmet,
  entry?: number
): Draft {
  return draft(stream, 'irregularity.raised', at, {
    requirement: requirement.id,
    act,
    owner: requirement.owner,
    unknown: unknown || undefined,
    entry
  })
}

/**
 * A late entry or a correction may take away what acts stood on: each requirement it breaks becomes an irregularity.
 * In a case only later acts are asked again; what becomes known of a person or a signal concerns every act of the
 * open cases.
 */
function contradictions({ act, self, streams, at }: Ask, drafts: readonly Draft[], law: Law): Draft[] {
  const after: Stream = { ...self, facts: withDrafts(self, drafts) }
  if (self.ref.kind === 'case') {
    const since = touchedFrom(self, drafts)
    const later = decided(self, law).filter(fact => fact.at > since)
    return broken({ before: self, after, streams, facts: later }, act.name, at, law)
  }
  if (!act.bears) return []
  const afterwards = new Map(streams).set(self.ref.id, after)
  const cases = [...streams.values()].filter(stream => stream.ref.kind === 'case')
  return cases.flatMap(work =>
    broken({ before: work, after: work, streams, afterwards, facts: decided(work, law) }, act.name, at, law)
  )
}

/** The entries of a stream whose acts stood under requirements. */
const decided = (stream: Stream, law: Law) =>
  stream.facts.filter(fact => law.requirementsBefore(actOfEntry.get(fact.type)?.name ?? '').length > 0)

type Compared = {
  before: Stream
  after: Stream
  streams: Ask['streams']
  afterwards?: Ask['streams']
  facts: readonly Fact[]
}

function broken({ before, after, streams, afterwards = streams, facts }: Compared, act: string, at: Moment, law: Law) {
  return facts.flatMap(fact => {
    const now = after.facts.find(({ version }) => version === fact.version)
    if (!now) return []
    const name = actOfEntry.get(fact.type)?.name ?? ''
    const was = { self: until(before, fact), input: fact.data, at: fact.at, document: fact.document, streams }
    const is = { self: until(after, now), input: now.data, at: now.at, document: now.document, streams: afterwards }
    const known = unmetBefore(name, was, law).map(one => one.requirement.id)
    return unmetBefore(name, is, law)
      .filter(one => !known.includes(one.requirement.id))
      .map(one => irregularity(after.ref, act, at, one, fact.version))
  })
}

/** The earliest moment about which the drafts tell something new: a correction speaks of its entry's own day. */
function touchedFrom(self: Stream, drafts: readonly Draft[]): Moment {
  return drafts
    .filter(one => one.stream.id === self.ref.id)
    .flatMap(one => {
      if (one.type !== CORRECTED) return [one.at]
      const { entry, at } = one.data as { entry: number; at?: Moment }
      const wrong = self.facts.find(({ version }) => version === entry)
      return [wrong?.at ?? one.at, at ?? wrong?.at ?? one.at]
    })
    .reduce<Moment>((least, one) => (one < least ? one : least), LAST)
}
const LAST = '9999-12-31T23:59:59.999Z' as Moment

const until = (stream: Stream, last: Fact): Stream => ({
  ...stream,
  facts: stream.facts.filter(fact => fact.version !== last.version && fact.at <= last.at)
})
