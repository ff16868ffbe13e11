/** The road to adoption: wish, consent, register, decree, and the sealing of the identity when a full one is in force. */
import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import { worksOf } from '../acts/around.ts'
import { requestOf, requestsIn } from '../assistance/request.ts'
import { caseOf } from '../cases/case.ts'
import { type NameDraft, rule } from '../kernel/answer.ts'
import type { Draft, StreamRef } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { birthOf } from '../people/person.ts'
import { PersonSketch, split } from '../people/register-person.ts'
import { endWork, worksAndPlaces } from './end.ts'
import { consentFields, leavingFields, registrationFields } from './entries.ts'
import { sealedIn, statusOf } from './status.ts'

/** From the wish runs the time before which nobody may consent. */
export const wishAdoption = act('adoption.wish', 'person', {
  adds: true,
  entry: 'adoption.wished',
  input: z.strictObject({ by: field.code('consent-givers') }),
  decide: ({ by }, seen) => ({
    drafts: [draft(seen.self.ref, 'adoption.wished', seen.at, { by, birth: birthOf(seen.self) ?? undefined })]
  })
})

export const consentToAdoption = act('adoption.consent', 'person', {
  entry: 'adoption.consented',
  input: z.strictObject(consentFields(field.note)),
  decide: (input, seen) => ({ drafts: [draft(seen.self.ref, 'adoption.consented', seen.at, input)] })
})

export const enterForAdoption = act('adoption.register', 'person', {
  entry: 'adoption.registered',
  // the notice and the placement that are its ground stand in the open cases
  bears: true,
  input: z.strictObject(registrationFields(field.note)),
  decide: (input, seen) =>
    statusOf(seen.self.facts, seen.at).adoption.registered
      ? rule('already-on-register')
      : { drafts: [draft(seen.self.ref, 'adoption.registered', seen.at, input)] }
})

export const leaveAdoptionRegister = act('adoption.leave-register', 'person', {
  entry: 'adoption.register-left',
  input: z.strictObject(leavingFields(field.note)),
  decide: (input, seen) =>
    statusOf(seen.self.facts, seen.at).adoption.registered
      ? { drafts: [draft(seen.self.ref, 'adoption.register-left', seen.at, input)] }
      : rule('not-on-register')
})

/**
 * Every signal and case about the person, also those long closed, and what they asked of agencies: a sealed identity is
 * sealed in all of them.
 */
function everyWork({ self, of }: Pick<Seen, 'self' | 'of'>): StreamRef[] {
  const works = [...worksAndPlaces(self, of), ...worksOf(self.facts)]
  const requests = works.flatMap(({ id }) => requestsIn(of(id).facts).all.map(one => ref('request', one)))
  return [...new Map([...works, ...requests].map(one => [one.id, one] as const)).values()]
}

/**
 * The adoption is in force. The stay outside the family ends and the open cases know it. A full adoption seals the
 * identity: the person and all that is about this person alone is met only by those who have a right of its own to it.
 * `identity` is who the child is from now on: a new person, whose link to the old one stands in the register alone.
 */
export const adoptionInForce = act('adoption.enter-into-force', 'person', {
  entry: 'adoption.in-force',
  input: z.strictObject({
    kind: field.code('adoption-kinds'),
    identity: PersonSketch.optional(),
    /** the office that follows the adoption, where the adopters live */
    followedBy: field.office().optional()
  }),
  needs: (_input, seen) => everyWork(seen),
  decide(input, seen) {
    const self = seen.self.ref
    const { adoption } = statusOf(seen.self.facts, seen.at)
    if (adoption.inForce || sealedIn(seen.self.facts).length > 0) return rule('already-adopted')
    const full = seen.law.option('adoption-kinds', input.kind)?.means === 'full'
    if (input.identity && !full) return rule('identity-of-full-adoption', 'identity')
    const drafts: Draft[] = [
      draft(self, 'adoption.in-force', seen.at, { kind: input.kind }),
      ...endWork('adopted', seen, 'adopted')
    ]
    if (!full) return { drafts }
    drafts.push(
      ...[self, ...everyWork(seen).filter(one => isAbout(one, seen))].map(one =>
        draft(one, 'identity.sealed', seen.at, { person: self.id })
      )
    )
    const names: NameDraft[] = [{ person: self.id, sealed: true }]
    if (!input.identity) return { drafts, names }
    const person = ref('person', seen.newId('identity'))
    const known = split(person.id, input.identity)
    drafts.push(
      draft(person, 'person.registered', seen.at, known.entry),
      draft(person, 'person.engaged', seen.at, { office: input.followedBy ?? seen.by.office }),
      draft(person, 'adoption.follow-up-began', seen.at, {})
    )
    return { drafts, names: [...names, known.names], link: { was: self.id, is: person.id } }
  }
})

/** A family's case stays the family's; a signal about several children is sealed for this one. */
const isAbout = ({ kind, id }: StreamRef, seen: Seen) =>
  kind === 'signal' ||
  (kind === 'case' && caseOf(seen.of(id).facts).child === seen.self.ref.id) ||
  (kind === 'request' && requestOf(seen.of(id).facts).person === seen.self.ref.id)
