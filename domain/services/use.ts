/** A person begins and ceases to use a service; the place is held as a stay holds it, so two never take the last one. */
import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import { type Draft, ref, type Stream, type StreamRef } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { placesBetween } from '../placements/move.ts'
import { serviceOf } from './entries.ts'
import { usageAt } from './uses.ts'
import { mayTake, waitingAt } from './waiting.ts'

const place = { service: field.service(), serviceKind: field.code('service-kinds'), office: field.office() }

export const usageEntries = {
  'use.began': z.strictObject({
    ...place,
    together: z.array(field.person()).max(6).optional(),
    contract: field.registerNumber().optional(),
    outOfTurn: field.code('turn-exceptions').optional()
  }),
  /** came along with another, on whose place it is */
  'use.joined': z.strictObject({ ...place, with: field.person() }),
  'use.ended': z.strictObject({ service: field.service(), reason: field.code('use-ends') })
}

/** Admission of one person, or of a parent with its child where the place is for both. */
export const beginUse = act('use.begin', 'service', {
  input: z.strictObject({
    person: field.person(),
    together: z.array(field.person()).max(6).optional(),
    contract: field.registerNumber().optional(),
    outOfTurn: field.code('turn-exceptions').optional()
  }),
  needs: input => [input.person, ...(input.together ?? [])].map(id => ref('person', id)),
  decide({ person, together = [], contract, outOfTurn }, seen) {
    const { kind, state, office } = serviceOf(seen.self.facts, seen.at)
    if (state !== 'open') return rule('service-not-open')
    const how = seen.law.serviceKinds.get(kind)
    if (seen.law.settings.get(how?.setting ?? '')?.rung !== 0 && !how?.together) return rule('service-is-lived-in')
    if (together.length > 0 && !how?.together) return rule('place-is-for-one', 'together')
    if (together.includes(person)) return rule('companion-is-the-same', 'together')
    for (const id of [person, ...together]) {
      if (seen.of(id).version === 0) return { refusals: [{ why: 'not-found', what: 'person' }] }
      if (usageAt(seen.of(id).facts, seen.self.ref.id, seen.at)) return rule('already-uses-service', 'person')
    }
    const against = seen.recorded ? null : mayTake(person, outOfTurn, seen)
    if (against) return against
    const where = { service: seen.self.ref.id, serviceKind: kind, office }
    const own = draft(ref('person', person), 'use.began', seen.at, {
      ...where,
      together: together.length > 0 ? together : undefined,
      contract,
      outOfTurn
    })
    const waits = waitingAt(seen.self.facts, seen.law, seen.at).some(one => one.person === person)
    return {
      drafts: [
        own,
        ...together.map(id => draft(ref('person', id), 'use.joined', seen.at, { ...where, with: person })),
        ...placesBetween(seen.of(person), [own], seen.at),
        ...(waits ? [draft(seen.self.ref, 'waiting.left', seen.at, { person, reason: 'admitted' })] : [])
      ]
    }
  }
})

export const endUse = act('use.end', 'service', {
  input: z.strictObject({ person: field.person(), reason: field.code('use-ends') }),
  needs: (input, { self, of }) => usersWith(input.person, self, of),
  decide({ person, reason }, seen) {
    const use = usageAt(seen.of(person).facts, seen.self.ref.id, seen.at)
    if (!use) return rule('does-not-use-service', 'person')
    if (use.with) return rule('place-of-another', 'person')
    return { drafts: ends(person, use.together, reason, seen) }
  }
})

function ends(person: string, together: readonly string[], reason: string, seen: Seen): Draft[] {
  const ended = (id: string) => draft(ref('person', id), 'use.ended', seen.at, { service: seen.self.ref.id, reason })
  const still = together.filter(id => usageAt(seen.of(id).facts, seen.self.ref.id, seen.at)?.with === person)
  return [ended(person), ...still.map(ended), ...placesBetween(seen.of(person), [ended(person)], seen.at)]
}

function usersWith(person: string, self: Stream, of: (id: string) => Stream): StreamRef[] {
  const together = of(person).facts.flatMap(({ type, data }) =>
    type === 'use.began' && data.service === self.ref.id ? ((data.together as string[] | undefined) ?? []) : []
  )
  return [...new Set([person, ...together])].map(id => ref('person', id))
}
