/**
 * Transfer between offices: offered with a reason, seen by both, accepted with a new lead or declined. All open work of
 * one office with the same child or family goes together, so that nobody answers for half a child.
 */
import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import { around, peopleOf } from '../acts/around.ts'
import { caseOf } from '../cases/case.ts'
import { membersOf } from '../families/entries.ts'
import { rule } from '../kernel/answer.ts'
import type { Draft, Stream, StreamKind, StreamRef } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { familiesOf } from '../placements/siblings.ts'
import { stayAt } from '../placements/stays.ts'
import { signalOf } from '../signals/signal.ts'
import { declineFields, offerFields } from './entries.ts'
import { offerOf } from './transfer.ts'

const kinds = ['case', 'signal'] as const
type Kind = (typeof kinds)[number]

const answersFor = ({ ref: { kind }, facts }: Stream) =>
  kind === 'signal' ? signalOf(facts).office : caseOf(facts).office

/** The signal alone, or the case with every other open case of its office with the same people. */
function together(seen: Around): Stream[] {
  if (seen.self.ref.kind === 'signal') return [seen.self]
  const office = answersFor(seen.self)
  const people = peopleOf(seen.self, seen.of)
  // a sibling's case that one paper of a court joins with this one stays where it is
  const others = streams(seen).filter(
    one =>
      one.ref.kind === 'case' &&
      caseOf(one.facts).state === 'open' &&
      caseOf(one.facts).office === office &&
      peopleOf(one, seen.of).some(person => people.includes(person))
  )
  return [seen.self, ...others]
}

type Around = Pick<Seen, 'self' | 'of'>
const streams = (seen: Around): Stream[] => around(seen.self, seen.of).map(one => seen.of(one.id))

/** People, families and signals behind the work: whoever takes it over must read them. Old work of others is not theirs. */
function background(seen: Around, works: readonly Stream[]): StreamRef[] {
  const cases = works.filter(one => one.ref.kind === 'case').map(one => caseOf(one.facts))
  const people = peopleOf(seen.self, seen.of)
  const families = [...cases.flatMap(one => one.family ?? []), ...people.flatMap(id => familiesOf(seen.of(id).facts))]
  const members = families.flatMap(id => membersOf(seen.of(id).facts).map(one => one.person))
  const each = (kind: StreamKind, ids: readonly string[]) => [...new Set(ids)].map(id => ref(kind, id))
  return [
    ...each('person', [...people, ...members]),
    ...each('family', families),
    ...each(
      'signal',
      cases.flatMap(one => one.signals)
    )
  ]
}

/** What goes together, and what is shown with it: the signals and families of other cases are not around this one. */
const shown = (seen: Around): StreamRef[] => [...around(seen.self, seen.of), ...background(seen, together(seen))]

const offer = (kind: Kind) =>
  act(`${kind}.offer-transfer`, kind, {
    input: z.strictObject(offerFields(field.note)),
    needs: (_input, seen) => shown(seen),
    decide(input, seen) {
      if (input.to === answersFor(seen.self)) return rule('transfer-to-itself', 'to')
      if (offerOf(seen.self.facts)) return rule('transfer-already-offered', 'to')
      const works = together(seen).filter(one => !offerOf(one.facts))
      return {
        drafts: [
          ...works.map(one => draft(one.ref, 'transfer.offered', seen.at, input)),
          ...background(seen, works).map(one => draft(one, 'stream.shown', seen.at, { office: input.to }))
        ]
      }
    }
  })

const accept = (kind: Kind) =>
  act(`${kind}.accept-transfer`, kind, {
    guest: true,
    input: z.strictObject({ lead: field.account().optional() }),
    needs: (_input, { self, of }) => around(self, of),
    decide(input, seen) {
      if (offerOf(seen.self.facts)?.to !== seen.by.office) return rule('not-offered-to-this-office')
      const works = together(seen).filter(one => offerOf(one.facts)?.to === seen.by.office)
      const from = answersFor(seen.self)
      const lead = input.lead ?? seen.by.account
      const people = [...new Set(works.flatMap(work => peopleOf(work, seen.of)))]
      const engaged = works.flatMap(work =>
        peopleOf(work, seen.of).map(person =>
          draft(ref('person', person), 'person.engaged', seen.at, {
            office: seen.by.office,
            [work.ref.kind]: work.ref.id,
            ...(kind === 'case' ? { lead } : {})
          })
        )
      )
      return {
        drafts: [
          ...works.map(one => draft(one.ref, 'transfer.accepted', seen.at, { from, office: seen.by.office, lead })),
          ...engaged,
          ...(kind === 'case' ? people.flatMap(person => takenOver(person, from, seen)) : [])
        ]
      }
    }
  })

/** The stay that the old office answered for is the new one's from now on. */
const takenOver = (person: string, from: string, seen: Seen): Draft[] =>
  stayAt(seen.of(person).facts, seen.at)?.office === from
    ? [draft(ref('person', person), 'stay.taken-over', seen.at, { office: seen.by.office })]
    : []

const decline = (kind: Kind) =>
  act(`${kind}.decline-transfer`, kind, {
    guest: true,
    input: z.strictObject(declineFields(field.note)),
    needs: (_input, seen) => shown(seen),
    decide(input, seen) {
      const offered = offerOf(seen.self.facts)
      if (offered?.to !== seen.by.office) return rule('not-offered-to-this-office')
      const works = together(seen).filter(one => offerOf(one.facts)?.to === seen.by.office)
      return {
        drafts: [
          ...works.map(one => draft(one.ref, 'transfer.declined', seen.at, input)),
          ...background(seen, works).map(one => draft(one, 'stream.hidden', seen.at, { office: seen.by.office }))
        ]
      }
    }
  })

export const transferActs = kinds.flatMap(kind => [offer(kind), accept(kind), decline(kind)])
