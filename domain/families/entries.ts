/** Who belongs to a family or household, and as what. */
import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import type { Fact } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Moment } from '../kernel/time.ts'
import { PersonSketch, split } from '../people/register-person.ts'

const member = { person: field.person(), as: field.code('family-roles') }
const office = { office: field.office() }

export const familyEntries = {
  'family.registered': z.strictObject({ ...office, territory: field.code('territories').optional() }),
  'family.joined': z.strictObject(member),
  'family.left': z.strictObject({ person: field.person() }),
  /** work with it begins, again begins, or comes to another office; the family's own stream tells how work went on */
  'family.engaged': z.strictObject({ case: field.caseId(), type: field.code('case-types'), office: field.office() }),
  'family.released': z.strictObject({ case: field.caseId(), outcome: field.code('case-outcomes') })
}

const Members = z
  .array(z.strictObject({ ...member, person: field.person().optional(), sketch: PersonSketch.optional() }))
  .max(30)

/** A family is begun with the members known so far; a member not yet known is registered with it. */
export const registerFamily = act('family.register', 'family', {
  begins: true,
  input: z.strictObject({ territory: field.code('territories').optional(), members: Members }),
  needs: input => input.members.flatMap(one => (one.person ? [ref('person', one.person)] : [])),
  decide(input, seen) {
    if (input.members.some(one => one.person && seen.of(one.person).version === 0))
      return { refusals: [{ why: 'not-found', what: 'person' }] }
    const drafts = [
      draft(seen.self.ref, 'family.registered', seen.at, { office: seen.by.office, territory: input.territory })
    ]
    const names = []
    for (const [at, one] of input.members.entries()) {
      const person = one.person ?? seen.newId(`member-${at}`)
      if (!one.person) {
        const known = split(person, one.sketch ?? {})
        names.push(known.names)
        drafts.push(draft(ref('person', person), 'person.registered', seen.at, known.entry))
        drafts.push(draft(ref('person', person), 'person.engaged', seen.at, { office: seen.by.office }))
      }
      drafts.push(...joins(seen, person, one.as))
    }
    return { drafts, names }
  }
})

export const addMember = act('family.add', 'family', {
  adds: true,
  input: z.strictObject({
    as: field.code('family-roles'),
    person: field.person().optional(),
    sketch: PersonSketch.optional()
  }),
  needs: input => (input.person ? [ref('person', input.person)] : []),
  decide(input, seen) {
    if (input.person && seen.of(input.person).version === 0) return { refusals: [{ why: 'not-found', what: 'person' }] }
    const person = input.person ?? seen.newId('member')
    const drafts = joins(seen, person, input.as)
    if (input.person) return { drafts }
    const known = split(person, input.sketch ?? {})
    return {
      names: [known.names],
      drafts: [
        draft(ref('person', person), 'person.registered', seen.at, known.entry),
        draft(ref('person', person), 'person.engaged', seen.at, { office: seen.by.office }),
        ...drafts
      ]
    }
  }
})

/** Whoever leaves a household stays in its history. */
export const memberLeaves = act('family.leave', 'family', {
  input: z.strictObject({ person: field.person() }),
  needs: input => [ref('person', input.person)],
  decide: (input, seen) =>
    membersOf(seen.self.facts).some(one => one.person === input.person)
      ? {
          drafts: [
            draft(seen.self.ref, 'family.left', seen.at, input),
            draft(ref('person', input.person), 'person.left-family', seen.at, { family: seen.self.ref.id })
          ]
        }
      : { refusals: [{ why: 'not-found', what: 'person' }] }
})

/** Both sides know of it: the family names its members, and each of them leads back to it. */
const joins = (seen: Seen, person: string, as: string) => [
  draft(seen.self.ref, 'family.joined', seen.at, { person, as }),
  draft(ref('person', person), 'person.joined-family', seen.at, { family: seen.self.ref.id })
]

export type Member = { person: string; as: string }

export function membersOf(facts: readonly Fact[]): Member[] {
  const members = new Map<string, Member>()
  for (const fact of facts) {
    const data = fact.data as Member
    if (fact.type === 'family.joined') members.set(data.person, { person: data.person, as: data.as })
    if (fact.type === 'subject.changed') {
      const { from, to } = fact.data as { from: string; to: string }
      const was = members.get(from)
      if (was) members.set(to, { person: to, as: was.as })
      members.delete(from)
    }
    if (fact.type === 'family.left') members.delete(data.person)
  }
  return [...members.values()]
}

export type Membership = Member & { from: Moment; to: Moment | null }

/** Who belonged to it from when to when, in the order of joining. */
export function memberships(facts: readonly Fact[]): Membership[] {
  const found: Membership[] = []
  const open = (person: string) => found.findLast(one => one.person === person && one.to === null)
  for (const { type, at, data } of facts) {
    const { person, as, from, to } = data as Member & { from: string; to: string }
    if (type === 'family.joined' && !open(person)) found.push({ person, as, from: at, to: null })
    const gone = type === 'family.left' ? open(person) : undefined
    if (gone) gone.to = at
    if (type !== 'subject.changed') continue
    const twice = open(to)
    const renamed = open(from)
    // both entries of one person were members: it is counted once
    if (renamed && twice) found.splice(found.indexOf(renamed), 1)
    else if (renamed) renamed.person = to
  }
  return found
}
