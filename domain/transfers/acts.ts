/**
 * Transfer between offices: offered with a reason, seen by both, accepted with a new lead or declined. All open work of
 * one office with the same child or family goes together, so that nobody answers for half a child.
 */
import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import { around, peopleOf } from '../acts/around.ts'
import { caseOf } from '../cases/case.ts'
import { familyEngaged, handedOn } from '../cases/open.ts'
import { rule } from '../kernel/answer.ts'
import type { Draft, Stream } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { stayAt } from '../placements/stays.ts'
import { answersForStanding } from '../registers/entries.ts'
import { declineFields, offerFields } from './entries.ts'
import { answersFor, background, shown, together } from './together.ts'
import { offerOf } from './transfer.ts'

const kinds = ['case', 'signal'] as const
type Kind = (typeof kinds)[number]

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
          ...works.flatMap(one => familyEngaged(one.ref.id, { ...caseOf(one.facts), office: seen.by.office }, seen.at)),
          ...works.flatMap(one => handedOn(one, seen.by.office, lead, seen.at)),
          ...(kind === 'case' ? people.flatMap(person => takenOver(person, from, seen)) : []),
          ...(kind === 'case' ? standings(works, people, from, seen) : [])
        ]
      }
    }
  })

/** The stay that the old office answered for is the new one's from now on. */
const takenOver = (person: string, from: string, seen: Seen): Draft[] =>
  stayAt(seen.of(person).facts, seen.at)?.office === from
    ? [draft(ref('person', person), 'stay.taken-over', seen.at, { office: seen.by.office })]
    : []

/** What the families of the work and their people stand on goes on, under the new office. */
function standings(works: readonly Stream[], people: readonly string[], from: string, seen: Seen): Draft[] {
  const families = new Set(works.flatMap(one => caseOf(one.facts).family ?? []))
  const subjects = [...[...families].map(id => ref('family', id)), ...people.map(id => ref('person', id))]
  return subjects.flatMap(one =>
    answersForStanding(seen.of(one.id).facts, from)
      ? [draft(one, 'register.taken-over', seen.at, { office: seen.by.office })]
      : []
  )
}

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
