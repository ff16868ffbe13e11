import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { type NameDraft, rule } from '../kernel/answer.ts'
import * as field from '../kernel/fields.ts'
import { traits } from './entries.ts'

/** A person as far as known: nothing is compulsory, neither a name nor a number. */
export const personSketch = {
  given: field.name().optional(),
  middle: field.name().optional(),
  family: field.name().optional(),
  identifier: z.strictObject({ kind: field.code('identifiers'), value: field.identifier() }).optional(),
  currentAddress: field.contact().optional(),
  permanentAddress: field.contact().optional(),
  phone: field.contact().optional(),
  ...traits
}
export const PersonSketch = z.strictObject(personSketch)
export type PersonSketch = z.infer<typeof PersonSketch>

/** Splits a sketch into what the journal may hold and what the person register keeps. */
export function split(
  person: string,
  sketch: PersonSketch
): { entry: Omit<PersonSketch, keyof NameDraft>; names: NameDraft } {
  const { given, middle, family, identifier, currentAddress, permanentAddress, phone, ...entry } = sketch
  return { entry, names: { person, given, middle, family, identifier, currentAddress, permanentAddress, phone } }
}

export const registerPerson = act('person.register', 'person', {
  begins: true,
  input: PersonSketch,
  decide(input, seen) {
    if (input.identifier && input.noNumber) return rule('number-is-there', 'noNumber')
    const { entry, names } = split(seen.self.ref.id, input)
    return {
      drafts: [
        draft(seen.self.ref, 'person.registered', seen.at, entry),
        draft(seen.self.ref, 'person.engaged', seen.at, { office: seen.by.office })
      ],
      names: [names]
    }
  }
})

export const describePerson = act('person.describe', 'person', {
  adds: true,
  bears: true,
  input: PersonSketch,
  decide(input, seen) {
    if (input.identifier && input.noNumber) return rule('number-is-there', 'noNumber')
    const { entry, names } = split(seen.self.ref.id, input)
    return { drafts: [draft(seen.self.ref, 'person.described', seen.at, entry)], names: [names] }
  }
})
