/**
 * One person, once: two entries of the register turn out to be the same person. One proposes with reasons, another
 * confirms; the same two steps undo it. Nothing is deleted: what was known and published before stays so.
 */
import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import { around } from '../acts/around.ts'
import { withDrafts } from '../acts/drafts.ts'
import { requestOf, requestsIn } from '../assistance/request.ts'
import { type Decision, rule } from '../kernel/answer.ts'
import { CORRECTED, type Draft, type Fact, ref, type Stream, type StreamRef } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { placesBetween } from '../placements/move.ts'
import { staysOf } from '../placements/stays.ts'
import { usesOf } from '../services/uses.ts'
import { statusOf } from '../status/status.ts'
import { mergedInto, proposalOf } from './merged.ts'

const own = new Set(['person.registered', 'person.described', 'person.merged', 'person.distinct'])
/** What is written over to the other entry of the same person: everything that happened to it. */
const goesOver = ({ type }: Fact) => !own.has(type) && !/^(entry|irregularity|merge|split)\./.test(type)

export const proposeMerge = act('person.propose-merge', 'person', {
  input: z.strictObject({
    into: field.person(),
    reasons: field.codes('duplicate-reasons').min(1),
    facts: field.note().optional()
  }),
  needs: input => [ref('person', input.into)],
  decide(input, seen) {
    if (input.into === seen.self.ref.id) return rule('merges-with-itself', 'into')
    const other = seen.of(input.into)
    if (other.version === 0) return { refusals: [{ why: 'not-found', what: 'person' }] }
    if (statusOf(other.facts).sealedAt) return { refusals: [{ why: 'not-found', what: 'person' }] }
    return { drafts: [draft(seen.self.ref, 'merge.proposed', seen.at, input)] }
  }
})

export const declineMerge = act('person.decline-merge', 'person', {
  input: z.strictObject({ facts: field.note().optional() }),
  needs: (_input, { self }) => targetOf(self),
  decide(input, seen) {
    const proposal = proposalOf(seen.self.facts)
    if (!proposal) return rule('nothing-proposed')
    return {
      drafts: [
        draft(seen.self.ref, proposal.what === 'merge' ? 'merge.declined' : 'split.declined', seen.at, input),
        ...(proposal.what === 'merge' ? apart(seen.self.ref.id, proposal.into, seen) : [])
      ]
    }
  }
})

/** Twins, namesakes: looked at and known to be two. They are not proposed again. */
export const keepApart = act('person.keep-apart', 'person', {
  adds: true,
  input: z.strictObject({ other: field.person() }),
  needs: input => [ref('person', input.other)],
  decide: (input, seen) =>
    input.other === seen.self.ref.id
      ? rule('merges-with-itself', 'other')
      : { drafts: apart(seen.self.ref.id, input.other, seen) }
})

const apart = (one: string, other: string, seen: Seen): Draft[] => [
  draft(ref('person', one), 'person.distinct', seen.at, { other }),
  draft(ref('person', other), 'person.distinct', seen.at, { other: one })
]

/** A second person confirms: the work, the stays and the places go over to the entry that remains. */
export const confirmMerge = act('person.confirm-merge', 'person', {
  input: z.strictObject({}),
  needs: (_input, { self, of }) => {
    const target = targetOf(self)
    return [...target, ...around(self, of), ...speaking(self, of), ...target.flatMap(({ id }) => placesOf(of(id)))]
  },
  decide(_input, seen) {
    const proposal = proposalOf(seen.self.facts)
    if (proposal?.what !== 'merge') return rule('nothing-proposed')
    if (proposal.by === seen.by.account) return rule('confirmed-by-a-second-person')
    const remaining = seen.of(proposal.into)
    if (mergedInto(remaining.facts)) return rule('merged-already')
    const [from, to] = [seen.self.ref.id, proposal.into]
    const over = seen.self.facts.filter(goesOver).map(fact => draft(remaining.ref, fact.type, fact.at, fact.data))
    const works = [
      ...around(seen.self, seen.of).filter(one => ['case', 'signal', 'family'].includes(one.kind)),
      ...speaking(seen.self, seen.of).filter(
        one => one.kind === 'session' || (one.kind === 'request' && requestOf(seen.of(one.id).facts).person === from)
      )
    ]
    return {
      drafts: [
        draft(seen.self.ref, 'person.merged', seen.at, { into: to }),
        draft(remaining.ref, 'person.absorbed', seen.at, { person: from }),
        ...over,
        ...works.map(work => draft(work, 'subject.changed', seen.at, { from, to })),
        ...letGo(seen.self, seen),
        ...placesBetween(remaining, over, seen.at)
      ]
    }
  }
})

/**
 * What speaks of the person and is not work with it: requests made in the cases of its own and of its families, and
 * sittings that had it on their agenda. Of a request only its own stream tells whom it is about.
 */
function speaking(person: Stream, of: Seen['of']): StreamRef[] {
  const near = around(person, of)
  const cases = near.flatMap(({ kind, id }) => (kind === 'case' ? [id] : kind === 'family' ? engagedBy(of(id)) : []))
  const sessions = person.facts.flatMap(({ type, data }) => (type === 'agenda.put' ? [String(data.session)] : []))
  return [
    ...new Map(
      [
        ...cases.map(id => ref('case', id)),
        ...cases.flatMap(id => requestsIn(of(id).facts).all.map(one => ref('request', one))),
        ...sessions.map(id => ref('session', id))
      ].map(one => [one.id, one])
    ).values()
  ]
}
const engagedBy = ({ facts }: Stream): string[] =>
  facts.flatMap(({ type, data }) => (type === 'family.engaged' ? [String(data.case)] : []))

/** Where the entry that remains lived and came: its stays there change when those of the other come between. */
const placesOf = ({ facts }: Stream): StreamRef[] =>
  [...staysOf(facts), ...usesOf(facts)].flatMap(({ service }) => (service ? [ref('service', service)] : []))

/** The entry that was merged holds no place any more. */
const letGo = (merged: Stream, seen: Seen): Draft[] =>
  around(merged, seen.of).flatMap(one =>
    one.kind === 'service' ? [draft(one, 'place.held', seen.at, { child: merged.ref.id, stays: [] })] : []
  )

export const proposeSplit = act('person.propose-split', 'person', {
  input: z.strictObject({ facts: field.note() }),
  needs: (_input, { self }) => targetOf(self),
  decide: (input, seen) =>
    mergedInto(seen.self.facts)
      ? { drafts: [draft(seen.self.ref, 'split.proposed', seen.at, input)] }
      : rule('not-merged')
})

/** The merge is taken back on every side; what was done since for the one person must be taken back first. */
export const confirmSplit = act('person.confirm-split', 'person', {
  input: z.strictObject({}),
  needs: (_input, { self, of }) => {
    const into = mergedInto(self.facts)?.into
    const both = [self, ...(into ? [of(into)] : [])]
    return [...targetOf(self), ...both.flatMap(one => [...around(one, of), ...speaking(one, of)])]
  },
  decide(_input, seen): Decision {
    const proposal = proposalOf(seen.self.facts)
    const merged = mergedInto(seen.self.facts)
    if (proposal?.what !== 'split' || !merged) return rule('nothing-proposed')
    if (proposal.by === seen.by.account) return rule('confirmed-by-a-second-person')
    const { command } = merged
    const streams = [
      seen.self,
      ...new Map(
        [
          ...targetOf(seen.self),
          ...[seen.self, seen.of(merged.into)].flatMap(one => [...around(one, seen.of), ...speaking(one, seen.of)])
        ].map(one => [one.id, seen.of(one.id)])
      ).values()
    ].filter((one, at, all) => all.findIndex(other => other.ref.id === one.ref.id) === at)
    const remaining = seen.of(merged.into)
    const works = new Set(streams.filter(one => one.facts.some(fact => isOf(command, fact))).map(one => one.ref.id))
    if (goneOn(remaining, works, merged.recordedAt)) return rule('merged-work-has-gone-on')
    const back = streams.flatMap(({ ref: stream, facts }) =>
      facts
        .filter(fact => isOf(command, fact))
        .map(fact =>
          draft(stream, CORRECTED, seen.at, { entry: fact.version, withdrawn: true, reason: 'wrong-person' })
        )
    )
    const ofRemaining = back.filter(one => one.stream.id === remaining.ref.id)
    return { drafts: [...back, ...placesBetween(remaining, ofRemaining, seen.at), ...holdAgain(seen.self, seen)] }
  }
})

const isOf = (command: string, fact: Fact) => fact.command === command && fact.type !== 'place.held'

/** A stay begun, or a resolution given or reported on, since in what came over with the merge would be nobody's after the split. */
const goneOn = ({ facts }: Stream, works: ReadonlySet<string>, since: string): boolean =>
  facts.some(({ type, recordedAt, data }) => {
    const { case: work = '', session = '' } = data as { case?: string; session?: string }
    if (recordedAt <= since) return false
    return type === 'stay.began' ? works.has(work) : type.startsWith('resolution.') && works.has(session)
  })

/** The places that the entry held before it was merged are its own again: computed as if it had held none. */
function holdAgain(person: Stream, seen: Seen): Draft[] {
  const bare: Stream = { ...person, facts: [] }
  const all = person.facts.map(fact => draft(person.ref, fact.type, fact.at, fact.data))
  return withDrafts(bare, all).length > 0 ? placesBetween(bare, all, seen.at) : []
}

function targetOf({ facts }: Stream) {
  const into = proposalOf(facts)?.into ?? mergedInto(facts)?.into
  return into ? [ref('person', into)] : []
}
