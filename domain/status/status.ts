/** What the entries on a person's legal status amount to on a day. */
import type { Fact } from '../kernel/event.ts'
import type { Day, Moment } from '../kernel/time.ts'

export type Rights = { parent: string; status: string; since: Moment; court: string | null; number: string | null }
export type Status = {
  /** the last word on each parent whose rights a court has ruled on */
  rights: readonly Rights[]
  guardian: { person: string | null; as: string; since: Moment } | null
  adoption: {
    consents: readonly { by: string; at: Moment }[]
    /** standing on the register for full adoption */
    registered: { since: Moment; ground: string; number: string | null } | null
    left: { at: Moment; reason: string } | null
    chosenAt: Moment | null
    petitionedAt: Moment | null
    decreed: { at: Moment; kind: string; number: string | null } | null
    inForce: { at: Moment; kind: string } | null
  }
  /** the identity is sealed: who has no right of its own to it does not meet the person any more */
  sealedAt: Moment | null
  diedAt: Moment | null
  abroadSince: Moment | null
  missingSince: Moment | null
  ofAge: { at: Moment; stays: boolean } | null
  schooling: string | null
  exit: { assessedAt: Moment | null; planned: { target: string; service: string | null; by: Day; at: Moment } | null }
}

/** `on` leaves out what came later. */
export function statusOf(facts: readonly Fact[], on?: Moment): Status {
  const rights = new Map<string, Rights>()
  const consents: { by: string; at: Moment }[] = []
  const adoption: { -readonly [K in keyof Status['adoption']]: Status['adoption'][K] } = {
    consents,
    registered: null,
    left: null,
    chosenAt: null,
    petitionedAt: null,
    decreed: null,
    inForce: null
  }
  const found: { -readonly [K in keyof Status]: Status[K] } = {
    rights: [],
    guardian: null,
    adoption,
    sealedAt: null,
    diedAt: null,
    abroadSince: null,
    missingSince: null,
    ofAge: null,
    schooling: null,
    exit: { assessedAt: null, planned: null }
  }
  for (const { type, at, data } of facts) {
    if (on !== undefined && at > on) continue
    const said = data as Said
    const tells = telling[type]
    if (tells) tells({ found, adoption, consents, rights }, said, at)
  }
  return { ...found, rights: [...rights.values()] }
}

type Said = {
  parent: string
  status: string
  court?: string
  number?: string
  guardian?: string
  as: string
  by: string
  ground: string
  reason: string
  kind: string
  stays: boolean
  target: string
  service?: string
}
type Telling = {
  found: { -readonly [K in keyof Status]: Status[K] }
  adoption: { -readonly [K in keyof Status['adoption']]: Status['adoption'][K] }
  consents: { by: string; at: Moment }[]
  rights: Map<string, Rights>
}

/** What each entry changes. */
const telling: Readonly<Record<string, (into: Telling, said: Said, at: Moment) => void>> = {
  'rights.changed': ({ rights }, { parent, status, court, number }, since) =>
    void rights.set(parent, { parent, status, since, court: court ?? null, number: number ?? null }),
  'guardian.appointed': ({ found }, { guardian, as }, since) => {
    found.guardian = { person: guardian ?? null, as, since }
  },
  'adoption.consented': ({ consents }, { by }, at) => void consents.push({ by, at }),
  'adoption.withdrawn': ({ consents }, { by }) =>
    void consents.splice(0, consents.length, ...consents.filter(one => one.by !== by)),
  'adoption.registered': ({ adoption }, { ground, number }, since) =>
    void Object.assign(adoption, { registered: { since, ground, number: number ?? null }, left: null }),
  'adoption.register-left': ({ adoption }, { reason }, at) =>
    void Object.assign(adoption, { registered: null, left: { at, reason } }),
  'adopter.chosen': ({ adoption }, _said, at) => {
    adoption.chosenAt = at
  },
  'adoption.petitioned': ({ adoption }, _said, at) => {
    adoption.petitionedAt = at
  },
  'adoption.decreed': ({ adoption }, { kind, number }, at) => {
    adoption.decreed = { at, kind, number: number ?? null }
  },
  'adoption.in-force': ({ adoption }, { kind }, at) =>
    void Object.assign(adoption, { inForce: { at, kind }, registered: null, left: null }),
  'identity.sealed': ({ found }, _said, at) => {
    found.sealedAt = at
  },
  'person.died': ({ found }, _said, at) => {
    found.diedAt = at
    found.missingSince = null
  },
  'person.left-country': ({ found }, _said, at) => {
    found.abroadSince = at
  },
  'person.returned': ({ found }) => {
    found.abroadSince = null
  },
  'person.of-age': ({ found }, { stays }, at) => {
    found.ofAge = { at, stays }
  },
  'schooling.recorded': ({ found }, { status }) => {
    found.schooling = status
  },
  'child.missing': ({ found }, _said, at) => {
    found.missingSince = at
  },
  'child.found': ({ found }) => {
    found.missingSince = null
  },
  'exit.assessed': ({ found }, _said, at) => {
    found.exit = { ...found.exit, assessedAt: at }
  },
  'exit.planned': ({ found }, { target, service, by }, at) => {
    found.exit = { ...found.exit, planned: { target, service: service ?? null, by: by as Day, at } }
  }
}

/** Persons whose identity is sealed, as a stream about them knows it. */
export const sealedIn = (facts: readonly Fact[]): string[] =>
  facts.flatMap(fact => (fact.type === 'identity.sealed' ? [String(fact.data.person)] : []))

/** The rule against work with a person who has died or whose identity is sealed; null when nothing stands against it. */
export function gone(facts: readonly Fact[], at: Moment): 'person-has-died' | 'person-is-sealed' | null {
  const { diedAt, sealedAt } = statusOf(facts, at)
  return diedAt ? 'person-has-died' : sealedAt ? 'person-is-sealed' : null
}
