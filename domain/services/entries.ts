/** What is offered by a provider, and the places in it. */
import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import type { Fact } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Moment } from '../kernel/time.ts'

const places = field.number(1, 500)

export const serviceEntries = {
  'service.opened': z.strictObject({
    kind: field.code('service-kinds'),
    places,
    territory: field.code('territories'),
    office: field.office()
  }),
  'service.capacity': z.strictObject({ places }),
  'service.closed': z.strictObject({}),
  'place.taken': z.strictObject({ child: field.person(), over: field.flag().optional() }),
  'place.freed': z.strictObject({ child: field.person() })
}

/** A service or a foster family enters the network with its places. Its name is kept in the register of services. */
export const openService = act('service.open', 'service', {
  begins: true,
  input: z.strictObject({
    kind: field.code('service-kinds'),
    places,
    territory: field.code('territories'),
    name: field.name()
  }),
  decide: ({ name, ...input }, seen) => ({
    drafts: [draft(seen.self.ref, 'service.opened', seen.at, { ...input, office: seen.by.office })],
    names: [{ person: seen.self.ref.id, family: name }]
  })
})

export const setCapacity = act('service.set-places', 'service', {
  input: z.strictObject({ places }),
  decide: (input, seen) => ({ drafts: [draft(seen.self.ref, 'service.capacity', seen.at, input)] })
})

export const closeService = act('service.close', 'service', {
  input: z.strictObject({}),
  decide: (_input, seen) =>
    serviceOf(seen.self.facts).taken.length > 0
      ? { refusals: [{ why: 'rule', rule: 'service-still-lived-in' }] }
      : { drafts: [draft(seen.self.ref, 'service.closed', seen.at, {})] }
})

export type Service = {
  state: 'new' | 'open' | 'closed'
  kind: string
  places: number
  territory: string
  office: string
  /** children who occupy a place, in the order of coming */
  taken: readonly string[]
}

export function serviceOf(facts: readonly Fact[], on?: Moment): Service {
  const found = { state: 'new', kind: '', places: 0, territory: '', office: '' } as Service
  const taken = new Set<string>()
  for (const { type, at, data } of facts) {
    if (on !== undefined && at > on) break
    const said = data as { kind: string; places: number; territory: string; office: string; child: string }
    if (type === 'service.opened') Object.assign(found, { ...said, state: 'open' })
    else if (type === 'service.capacity') Object.assign(found, { places: said.places })
    else if (type === 'service.closed') Object.assign(found, { state: 'closed' })
    else if (type === 'place.taken') taken.add(said.child)
    else if (type === 'place.freed') taken.delete(said.child)
  }
  return { ...found, taken: [...taken] }
}

/** Free places now and at every later moment already known: a place promised ahead is not free. */
export function freePlaces(facts: readonly Fact[], from: Moment): number {
  let least = Number.POSITIVE_INFINITY
  const moments = [from, ...facts.map(fact => fact.at).filter(at => at > from)]
  for (const at of moments) {
    const { places, taken } = serviceOf(facts, at)
    least = Math.min(least, places - taken.length)
  }
  return least
}
