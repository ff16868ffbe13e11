/** Who waits for a place in a service: urgent first, then by the day of asking; a freed place is offered, a person answers. */
import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { type Decision, rule } from '../kernel/answer.ts'
import { type Draft, type Fact, ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { freePlaces, serviceOf } from './entries.ts'

const entered = {
  person: field.person(),
  urgency: field.code('urgencies'),
  /** when the place was asked for */
  since: field.moment(),
  case: field.caseId().optional()
}

export const waitingEntries = {
  'waiting.entered': z.strictObject(entered),
  'waiting.left': z.strictObject({ person: field.person(), reason: field.code('waiting-ends') }),
  'waiting.offered': z.strictObject({
    person: field.person(),
    until: field.day().optional(),
    outOfTurn: field.code('turn-exceptions').optional()
  }),
  'waiting.answered': z.strictObject({ person: field.person(), answer: field.code('offer-answers') }),
  /** in the case of the one who waits: from here on the provider has its term */
  'place.offered': z.strictObject({
    kind: field.code('service-kinds'),
    service: field.service(),
    person: field.person()
  })
}

export type Waiting = {
  person: string
  urgency: string
  since: Moment
  case: string | null
  /** when a place was offered, and not yet answered with a no */
  offered: Moment | null
  accepted: boolean
}

/** The list at a moment, the next in turn first. */
export function waitingAt(facts: readonly Fact[], law: Law, at?: Moment): Waiting[] {
  const list = new Map<string, Waiting & { version: number }>()
  for (const { type, at: when, version, data } of facts) {
    if (at !== undefined && when > at) continue
    const said = data as { person: string; urgency: string; since: Moment; case?: string; answer: string }
    const one = list.get(said.person)
    if (type === 'waiting.entered')
      list.set(said.person, {
        person: said.person,
        urgency: said.urgency,
        since: said.since,
        case: said.case ?? null,
        offered: null,
        accepted: false,
        version
      })
    else if (type === 'waiting.left') list.delete(said.person)
    else if (type === 'waiting.offered' && one) one.offered = when
    else if (type === 'waiting.answered' && one) {
      const means = law.option('offer-answers', said.answer)?.means
      if (means === 'accepts') one.accepted = true
      else one.offered = null
    }
  }
  const rank = (one: Waiting) => (law.option('urgencies', one.urgency)?.means === 'urgent' ? 0 : 1)
  return [...list.values()]
    .sort((a, b) => rank(a) - rank(b) || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0) || a.version - b.version)
    .map(({ version: _version, ...one }) => one)
}

/** Free places less those already offered to others on the list. */
export function freeFor(person: string, facts: readonly Fact[], law: Law, at: Moment): number {
  const promised = waitingAt(facts, law, at).filter(one => one.offered !== null && one.person !== person)
  return freePlaces(facts, at) - promised.length
}

/** Those who would have to be asked first: ahead on the list and without an offer. */
export const aheadOf = (person: string, list: readonly Waiting[]): Waiting[] => {
  const place = list.findIndex(one => one.person === person)
  return (place < 0 ? list : list.slice(0, place)).filter(one => one.offered === null)
}

/** May this person have the place now? Out of turn only with a reason. */
export function mayTake(person: string, outOfTurn: string | undefined, seen: Seen): Decision | null {
  const { facts } = seen.self
  if (freeFor(person, facts, seen.law, seen.at) <= 0) return rule('no-place-free', 'person')
  const list = waitingAt(facts, seen.law, seen.at)
  const mine = list.find(one => one.person === person)
  if (mine?.offered || outOfTurn !== undefined) return null
  return aheadOf(person, list).length > 0 ? rule('not-in-turn', 'outOfTurn') : null
}

export const enterWaiting = act('waiting.enter', 'service', {
  adds: true,
  entry: 'waiting.entered',
  input: z.strictObject({ ...entered, since: field.moment().optional() }),
  needs: input => [ref('person', input.person), ...(input.case ? [ref('case', input.case)] : [])],
  decide(input, seen) {
    if (seen.of(input.person).version === 0) return { refusals: [{ why: 'not-found', what: 'person' }] }
    if (input.case && seen.of(input.case).version === 0) return { refusals: [{ why: 'not-found', what: 'case' }] }
    if (input.since && input.since > seen.at) return rule('not-yet-happened', 'since')
    if (waitingAt(seen.self.facts, seen.law).some(one => one.person === input.person))
      return rule('already-waiting', 'person')
    return { drafts: [draft(seen.self.ref, 'waiting.entered', seen.at, { ...input, since: input.since ?? seen.at })] }
  }
})

const onList = (person: string, seen: Seen): Waiting | undefined =>
  waitingAt(seen.self.facts, seen.law, seen.at).find(one => one.person === person)

export const leaveWaiting = act('waiting.leave', 'service', {
  entry: 'waiting.left',
  input: z.strictObject({ person: field.person(), reason: field.code('waiting-ends') }),
  decide: (input, seen) =>
    onList(input.person, seen)
      ? { drafts: [draft(seen.self.ref, 'waiting.left', seen.at, input)] }
      : rule('not-waiting', 'person')
})

/** A freed place is offered to one who waits: the next in turn, or another with a reason. */
export const offerPlace = act('place.offer', 'service', {
  entry: 'waiting.offered',
  input: z.strictObject({
    person: field.person(),
    until: field.day().optional(),
    outOfTurn: field.code('turn-exceptions').optional()
  }),
  needs(input, { self, law }) {
    const waits = waitingAt(self.facts, law).find(one => one.person === input.person)
    return waits?.case ? [ref('case', waits.case)] : []
  },
  decide(input, seen) {
    const waits = onList(input.person, seen)
    if (!waits) return rule('not-waiting', 'person')
    if (waits.offered) return rule('already-offered', 'person')
    const against = mayTake(input.person, input.outOfTurn, seen)
    if (against) return against
    const drafts: Draft[] = [draft(seen.self.ref, 'waiting.offered', seen.at, input)]
    if (waits.case && caseOf(seen.of(waits.case).facts).state === 'open')
      drafts.push(
        draft(ref('case', waits.case), 'place.offered', seen.at, {
          kind: serviceOf(seen.self.facts).kind,
          service: seen.self.ref.id,
          person: input.person
        })
      )
    return { drafts }
  }
})

/** The answer to an offer: taken, declined for now, or no longer wanted. */
export const answerOffer = act('offer.answer', 'service', {
  entry: 'waiting.answered',
  input: z.strictObject({
    person: field.person(),
    answer: field.code('offer-answers'),
    reason: field.code('waiting-ends').optional()
  }),
  decide({ person, answer, reason }, seen) {
    if (!onList(person, seen)?.offered) return rule('nothing-offered', 'person')
    const leaves = seen.law.option('offer-answers', answer)?.means === 'leaves'
    if (leaves && !reason) return rule('reason-of-leaving', 'reason')
    return {
      drafts: [
        draft(seen.self.ref, 'waiting.answered', seen.at, { person, answer }),
        ...(leaves && reason ? [draft(seen.self.ref, 'waiting.left', seen.at, { person, reason })] : [])
      ]
    }
  }
})
