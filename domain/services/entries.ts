/** What is offered by a provider, and the places in it. */
import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import type { Fact } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Day, Moment } from '../kernel/time.ts'

const places = field.number(1, 500)

export const serviceEntries = {
  'service.opened': z.strictObject({
    kind: field.code('service-kinds'),
    places,
    territory: field.code('territories'),
    office: field.office(),
    funding: field.code('funding').optional()
  }),
  'service.capacity': z.strictObject({ places }),
  'service.closed': z.strictObject({}),
  /** it goes on as a service of another kind: places, stays and everything before stay its own */
  'service.reorganised': z.strictObject({
    kind: field.code('service-kinds'),
    was: field.code('service-kinds'),
    number: field.registerNumber().optional()
  }),
  /** nobody is taken in any more */
  'service.frozen': z.strictObject({ closesOn: field.day().optional(), number: field.registerNumber().optional() }),
  /** all of a child's stays in the service as they are now known: the latest such entry of a child speaks */
  'place.held': z.strictObject({
    child: field.person(),
    stays: z.array(z.strictObject({ from: field.moment(), to: field.moment().optional() })).max(200),
    over: field.flag().optional(),
    /** those who share the place */
    with: z.array(field.person()).max(6).optional()
  })
}

/** A service or a foster family enters the network with its places. Its name is kept in the register of services. */
export const openService = act('service.open', 'service', {
  begins: true,
  input: z.strictObject({
    kind: field.code('service-kinds'),
    places,
    territory: field.code('territories'),
    /** who pays for the places; what a provider pays itself counts as nothing of the state's */
    funding: field.code('funding').optional(),
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

/** Another kind and another name from a day on. The register keeps what it was called before, and it is still found by that. */
export const reorganiseService = act('service.reorganise', 'service', {
  entry: 'service.reorganised',
  input: z.strictObject({
    kind: field.code('service-kinds'),
    name: field.name(),
    number: field.registerNumber().optional()
  }),
  decide({ name, ...input }, seen) {
    const was = serviceOf(seen.self.facts, seen.at).kind
    if (seen.self.facts.some(fact => fact.type === 'service.reorganised' && fact.at >= seen.at))
      return rule('reorganised-since')
    if (was === input.kind) return rule('same-kind', 'kind')
    if (seen.law.serviceKinds.get(input.kind)?.household !== seen.law.serviceKinds.get(was)?.household)
      return rule('household-stays-one', 'kind')
    return {
      drafts: [draft(seen.self.ref, 'service.reorganised', seen.at, { ...input, was })],
      names: [{ person: seen.self.ref.id, family: name }]
    }
  }
})

export const closeService = act('service.close', 'service', {
  input: z.strictObject({}),
  decide: (_input, seen) =>
    heldPlaces(seen.self.facts).some(one => one.to === null || one.to > seen.at)
      ? { refusals: [{ why: 'rule', rule: 'service-still-lived-in' }] }
      : { drafts: [draft(seen.self.ref, 'service.closed', seen.at, {})] }
})

export type Service = {
  /** a candidate has applied to be a foster family and offers no place yet */
  state: 'new' | 'candidate' | 'open' | 'closed'
  kind: string
  /** what it was before it was last reorganised, and since when it is what it is now; null where it never was */
  formerKind: string | null
  reorganisedAt: Moment | null
  places: number
  territory: string
  office: string
  /** who pays for it, null where nobody has said */
  funding: string | null
  /** since when nobody is taken in, and the day by which it is to be closed */
  frozenAt: Moment | null
  closesOn: Day | null
  /** children who occupy a place, in the order of coming */
  taken: readonly string[]
}

export type Held = { child: string; from: Moment; to: Moment | null; with: readonly string[] }

/** Who holds a place from when to when, by the order of coming. */
export function heldPlaces(facts: readonly Fact[]): Held[] {
  const latest = new Map<string, Fact>()
  for (const fact of facts) {
    if (fact.type !== 'place.held') continue
    const { child } = fact.data as { child: string }
    if (fact.version > (latest.get(child)?.version ?? 0)) latest.set(child, fact)
  }
  const held = [...latest.values()].flatMap(({ data }) => {
    const said = data as { child: string; stays: { from: Moment; to?: Moment }[]; with?: string[] }
    return said.stays.map(({ from, to }) => ({ child: said.child, from, to: to ?? null, with: said.with ?? [] }))
  })
  return held.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** A service as it is, or as it was at a moment. */
export function serviceOf(facts: readonly Fact[], on?: Moment): Service {
  const found = {
    state: 'new',
    kind: '',
    formerKind: null,
    reorganisedAt: null,
    places: 0,
    territory: '',
    office: '',
    funding: null,
    frozenAt: null,
    closesOn: null
  } as unknown as Service
  for (const { type, at, data } of facts) {
    if (on !== undefined && at > on) continue
    const said = data as { kind: string; places: number; territory: string; office: string }
    if (type === 'foster.applied') Object.assign(found, { ...said, places: 0, state: 'candidate' })
    else if (type === 'service.opened') Object.assign(found, { ...said, state: 'open' })
    else if (type === 'service.reorganised')
      Object.assign(found, { kind: said.kind, formerKind: (data as { was: string }).was, reorganisedAt: at })
    else if (type === 'service.capacity') Object.assign(found, { places: said.places })
    else if (type === 'service.closed') Object.assign(found, { state: 'closed' })
    else if (type === 'service.frozen')
      Object.assign(found, { frozenAt: at, closesOn: (data as { closesOn?: Day }).closesOn ?? null })
  }
  const there = heldPlaces(facts).filter(one => (on === undefined ? one.to === null : covers(one, on)))
  return { ...found, taken: there.map(one => one.child) }
}

const covers = ({ from, to }: Held, at: Moment) => from <= at && (to === null || at < to)

/** Free places now and at every later moment already known: a place promised ahead is not free. */
export function freePlaces(facts: readonly Fact[], from: Moment): number {
  const held = heldPlaces(facts)
  const changes = facts.filter(fact => fact.type !== 'place.held').map(fact => fact.at)
  const moments = [from, ...[...changes, ...held.map(one => one.from)].filter(at => at > from)]
  return Math.min(...moments.map(at => serviceOf(facts, at).places - held.filter(one => covers(one, at)).length))
}
