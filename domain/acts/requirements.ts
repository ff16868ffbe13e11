/** What the law of the pack wants before an act, and the streams that tell whether it is there. */
import { caseOf } from '../cases/case.ts'
import { membersOf } from '../families/entries.ts'
import type { Data, Draft, Stream, StreamRef } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { runs } from '../law/clock.ts'
import type { Law, Requirement } from '../law/pack.ts'
import { ask, looksBack, type Situation } from '../law/question.ts'
import { birthOf, engagements } from '../people/person.ts'
import { familiesOf, livesElsewhere, siblingsOf } from '../placements/siblings.ts'
import { stayAt } from '../placements/stays.ts'
import { registersOn } from '../registers/entries.ts'
import { freePlaces, serviceOf } from '../services/entries.ts'
import { signalOf } from '../signals/signal.ts'
import { type Act, draft } from './act.ts'
import { worksOf } from './around.ts'
import { standing } from './states.ts'
import type { Ask } from './take.ts'

/** What stands against an act before its own rules: the requirements of the pack that are not met. */
export function unmetBefore(
  act: string,
  asked: Pick<Ask, 'self' | 'streams' | 'input' | 'at' | 'document'>,
  law: Law
): Unmet[] {
  const requirements = law.requirementsBefore(act)
  return requirements.length === 0 ? [] : unmetIn(requirements, situation(asked, law), law)
}

export type Unmet = { requirement: Requirement; unknown: boolean }

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
export function witnesses(work: Stream, of: (id: string) => Stream): StreamRef[] {
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
    registers: [...families, ...people].flatMap(({ facts }) => registersOn(facts, at)),
    siblingsElsewhere: all.some(({ ref: { id }, facts }) => siblings.includes(id) && livesElsewhere(facts, at, input)),
    overdue: code => isOverdue(code, self, at, law)
  }
}

/** As the clock stood just then: what came later neither stops it nor gives it another day. */
function isOverdue(code: string, { facts }: Stream, at: Moment, law: Law): boolean {
  const clocks = law.pack.clocks.filter(clock => clock.code === code)
  const until = facts.filter(fact => fact.at < at)
  return runs(clocks, until, law.timing).some(run => run.state === 'running' && run.due !== null && run.due < at)
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

/** What was not met stands in the stream, with its owner, until it is resolved. */
export function irregularity(
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
