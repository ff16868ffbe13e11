/** Acts on a person that end the work with a child: death, leaving the country, full age, adoption in force. */
import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { rule } from '../kernel/answer.ts'
import type { Draft, Stream, StreamRef } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { engagements } from '../people/person.ts'
import { leaveStay } from '../placements/move.ts'
import { stayAt, staysOf } from '../placements/stays.ts'
import { diedFields, leftFields, ofAgeFields } from './entries.ts'
import { statusOf } from './status.ts'

type Of = (id: string) => Stream

/** The open cases of the person, the case behind the present stay, and the services lived in. */
export function worksAndPlaces(self: Stream, _of: Of): StreamRef[] {
  const stays = staysOf(self.facts)
  const cases = new Set([
    ...engagements(self.facts).flatMap(one => (one.kind === 'case' ? [one.work] : [])),
    ...stays.flatMap(stay => stay.case ?? [])
  ])
  const services = new Set(stays.flatMap(stay => stay.service ?? []))
  return [...[...cases].map(id => ref('case', id)), ...[...services].map(id => ref('service', id))]
}

/** The cases of the person, and those of its family. */
const casesOf = ({ self, of, at }: Seen) =>
  worksAndPlaces(self, of)
    .filter(one => one.kind === 'case')
    .map(one => ({ stream: of(one.id), work: caseOf(of(one.id).facts.filter(fact => fact.at <= at)) }))

/**
 * What is written in the person's open cases when their subject ends. With `stayEnds` (a code of stay-ends) the law also
 * ends the placement and the stay on the same day.
 */
export function endWork(why: string, seen: Seen, stayEnds: string | null): Draft[] {
  const cases = casesOf(seen)
  return [
    ...cases
      // what ends with a member of a family does not end the family's case
      .filter(({ work }) => work.state === 'open' && work.child === seen.self.ref.id)
      .map(({ stream }) => draft(stream.ref, 'case.subject-ended', seen.at, { why })),
    ...(stayEnds
      ? [
          ...cases.flatMap(({ stream, work }) =>
            work.orders
              .filter(({ child }) => child === seen.self.ref.id || work.child === seen.self.ref.id)
              .map(({ number, child }) =>
                draft(stream.ref, 'placement.ended', seen.at, { reason: stayEnds, order: number, child })
              )
          ),
          ...leaveStay(seen.self, seen.at, stayEnds)
        ]
      : [])
  ]
}

export const recordDeath = act('person.die', 'person', {
  entry: 'person.died',
  bears: true,
  input: z.strictObject(diedFields(field.note)),
  needs: (_input, { self, of }) => worksAndPlaces(self, of),
  decide: (input, seen) =>
    statusOf(seen.self.facts).diedAt
      ? rule('person-has-died')
      : {
          drafts: [draft(seen.self.ref, 'person.died', seen.at, input), ...endWork('died', seen, 'died')]
        }
})

/** For good: a placement in force is ended by its own act first. */
export const leaveCountry = act('person.leave-country', 'person', {
  entry: 'person.left-country',
  input: z.strictObject(leftFields(field.note)),
  needs: (_input, { self, of }) => worksAndPlaces(self, of),
  decide(input, seen) {
    if (statusOf(seen.self.facts, seen.at).abroadSince) return rule('already-abroad')
    return {
      drafts: [draft(seen.self.ref, 'person.left-country', seen.at, input), ...endWork('left-country', seen, null)]
    }
  }
})

export const returnToCountry = act('person.return', 'person', {
  entry: 'person.returned',
  input: z.strictObject(leftFields(field.note)),
  decide: (input, seen) =>
    statusOf(seen.self.facts, seen.at).abroadSince
      ? { drafts: [draft(seen.self.ref, 'person.returned', seen.at, input)] }
      : rule('not-abroad')
})

/** The child is of age: the placement ends, unless the judgment keeps it for the time of school. */
export const comeOfAge = act('person.come-of-age', 'person', {
  entry: 'person.of-age',
  bears: true,
  input: z.strictObject(ofAgeFields(field.note)),
  needs: (_input, { self, of }) => worksAndPlaces(self, of),
  decide(input, seen) {
    if (statusOf(seen.self.facts, seen.at).ofAge) return rule('already-of-age')
    if (input.stays && !stayAt(seen.self.facts, seen.at)) return rule('no-placement-in-force', 'stays')
    return {
      drafts: [
        draft(seen.self.ref, 'person.of-age', seen.at, input),
        ...(input.stays ? [] : endWork('of-age', seen, 'of-age'))
      ]
    }
  }
})
