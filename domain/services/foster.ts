/**
 * A foster family's own papers: it applies, is assessed, and a commission approves it with a number of places and a
 * profile of the children it can take, refuses it, or strikes it off. It stands in the network as a service.
 */
import { z } from 'zod'
import { act, draft, entryOf, record, type Seen } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import type { Fact } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Moment } from '../kernel/time.ts'
import { heldPlaces, serviceOf } from './entries.ts'

type Text = typeof field.note
const years = () => field.number(0, 20)
const places = () => field.number(1, 12)

export const Profile = z.strictObject({
  ageFrom: years(),
  ageTo: years(),
  /** can take a child with a disability */
  disability: field.flag(),
  /** can take brothers and sisters together */
  siblings: field.flag()
})
export type Profile = z.infer<typeof Profile>

const applied = {
  type: field.code('foster-types'),
  territory: field.code('territories')
}
const assessed = (text: Text) => ({
  conclusion: field.code('foster-conclusions'),
  meetings: field.number(0, 50),
  homeVisits: field.number(0, 50),
  references: field.number(0, 20),
  trainingHours: field.number(0, 200),
  places: places().optional(),
  profile: Profile.optional(),
  facts: text().optional()
})
const decided = {
  order: field.registerNumber(),
  places: places(),
  profile: Profile
}
const ended = (text: Text) => ({
  order: field.registerNumber().optional(),
  reason: field.code('foster-ends'),
  facts: text().optional()
})
const declined = (text: Text) => ({
  child: field.person().optional(),
  /** the child fitted the family's profile */
  suitable: field.flag(),
  reason: field.code('foster-refusals'),
  facts: text().optional()
})

export const fosterEntries = {
  'foster.applied': z.strictObject({ ...applied, kind: field.code('service-kinds'), office: field.office() }),
  'foster.assessed': entryOf(assessed),
  'foster.approved': z.strictObject({ ...decided, type: field.code('foster-types') }),
  'foster.changed': z.strictObject(decided),
  'foster.declined': entryOf(declined),
  'foster.refused': entryOf(ended),
  'foster.struck-off': entryOf(ended)
}

export const applyFoster = act('foster.apply', 'service', {
  begins: true,
  entry: 'foster.applied',
  input: z.strictObject({ ...applied, name: field.name() }),
  decide({ name, ...input }, seen) {
    const kind = seen.law.pack.serviceKinds.find(one => one.household)?.code
    if (!kind) return rule('no-such-setting', 'type')
    return {
      drafts: [draft(seen.self.ref, 'foster.applied', seen.at, { ...input, kind, office: seen.by.office })],
      names: [{ person: seen.self.ref.id, family: name }]
    }
  }
})

export const assessFoster = record('foster.assess', 'service', 'foster.assessed', assessed)
/** A child was proposed and the family said no: two refusals of a suitable child may cost it its place in the register. */
export const declineChild = act('foster.decline', 'service', {
  adds: true,
  entry: 'foster.declined',
  input: z.strictObject(declined(field.note)),
  decide: (input, seen) =>
    isHousehold(seen)
      ? { drafts: [draft(seen.self.ref, 'foster.declined', seen.at, input)] }
      : rule('not-a-foster-family')
})

const ages = ({ ageFrom, ageTo }: Profile) => ageFrom <= ageTo

export const approveFoster = act('foster.approve', 'service', {
  entry: 'foster.approved',
  input: z.strictObject(decided),
  decide(input, seen) {
    const { type, kind, territory, office } = fosterOf(seen.self.facts)
    if (!ages(input.profile)) return rule('profile-ages', 'profile.ageTo')
    return {
      drafts: [
        draft(seen.self.ref, 'foster.approved', seen.at, { ...input, type }),
        draft(seen.self.ref, 'service.opened', seen.at, { kind, places: input.places, territory, office })
      ]
    }
  }
})

/** The commission sets another number of places or another profile. */
export const changeFoster = act('foster.change', 'service', {
  entry: 'foster.changed',
  input: z.strictObject(decided),
  decide(input, seen) {
    if (!isHousehold(seen)) return rule('not-a-foster-family')
    if (!ages(input.profile)) return rule('profile-ages', 'profile.ageTo')
    return {
      drafts: [
        draft(seen.self.ref, 'foster.changed', seen.at, input),
        draft(seen.self.ref, 'service.capacity', seen.at, { places: input.places })
      ]
    }
  }
})

export const refuseFoster = act('foster.refuse', 'service', {
  entry: 'foster.refused',
  input: z.strictObject(ended(field.note)),
  decide: (input, seen) => ({
    drafts: [
      draft(seen.self.ref, 'foster.refused', seen.at, input),
      draft(seen.self.ref, 'service.closed', seen.at, {})
    ]
  })
})

export const strikeOff = act('foster.strike-off', 'service', {
  entry: 'foster.struck-off',
  input: z.strictObject(ended(field.note)),
  decide(input, seen) {
    if (!isHousehold(seen)) return rule('not-a-foster-family')
    if (heldPlaces(seen.self.facts).some(one => one.to === null || one.to > seen.at))
      return rule('service-still-lived-in')
    return {
      drafts: [
        draft(seen.self.ref, 'foster.struck-off', seen.at, input),
        draft(seen.self.ref, 'service.closed', seen.at, {})
      ]
    }
  }
})

const isHousehold = (seen: Seen) => seen.law.serviceKinds.get(serviceOf(seen.self.facts).kind)?.household === true

export type Foster = {
  type: string | null
  kind: string
  territory: string
  office: string
  appliedAt: Moment | null
  approvedAt: Moment | null
  profile: Profile | null
  /** suitable children whom the family did not take */
  refusals: number
}

export function fosterOf(facts: readonly Fact[]): Foster {
  const found: Foster = {
    type: null,
    kind: '',
    territory: '',
    office: '',
    appliedAt: null,
    approvedAt: null,
    profile: null,
    refusals: 0
  }
  for (const { type, at, data } of facts) {
    const said = data as Foster & { suitable: boolean; profile: Profile }
    if (type === 'foster.applied')
      Object.assign(found, {
        type: said.type,
        kind: said.kind,
        territory: said.territory,
        office: said.office,
        appliedAt: at
      })
    else if (type === 'foster.approved') Object.assign(found, { approvedAt: at, profile: said.profile })
    else if (type === 'foster.changed') found.profile = said.profile
    else if (type === 'foster.declined' && said.suitable) found.refusals += 1
  }
  return found
}
