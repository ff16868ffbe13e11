/** A family's or a person's standing on several registers at once: closing one closes no other. */
import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import type { Fact, StreamKind } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Moment } from '../kernel/time.ts'

const entry = {
  register: field.code('registers'),
  basis: field.code('register-bases'),
  number: field.registerNumber().optional()
}

export const registerEntries = {
  'register.entered': z.strictObject({ ...entry, office: field.office() }),
  'register.left': z.strictObject(entry),
  /** the family has moved: what it stood on goes on, and the new office answers for it */
  'register.taken-over': z.strictObject({ office: field.office() })
}

export type Standing = {
  register: string
  from: Moment
  to: Moment | null
  basis: string
  /** the number of the document by which it was entered */
  number: string | null
  left: string | null
  leftNumber: string | null
  /** which office has answered for it since when: at least the one that entered it */
  offices: readonly { office: string; from: Moment }[]
}

/** All standings in the order of entering; one that goes on has no `to`. */
export function standingsOf(facts: readonly Fact[]): Standing[] {
  const found: Standing[] = []
  for (const { type, at, data } of facts) {
    const { register, basis, number, office } = data as Record<'register' | 'basis' | 'office', string> & {
      number?: string
    }
    const open = found.find(one => one.register === register && one.to === null)
    if (type === 'register.entered' && !open)
      found.push({
        register,
        from: at,
        to: null,
        basis,
        number: number ?? null,
        left: null,
        leftNumber: null,
        offices: [{ office, from: at }]
      })
    if (type === 'register.left' && open) Object.assign(open, { to: at, left: basis, leftNumber: number ?? null })
    if (type === 'register.taken-over')
      for (const one of found) if (one.to === null) one.offices = [...one.offices, { office, from: at }]
  }
  return found
}

/** The registers on which somebody stands at a moment. */
export const registersOn = (facts: readonly Fact[], at: Moment): string[] =>
  standingsOf(facts).flatMap(({ register, from, to }) => (from <= at && (to === null || at < to) ? [register] : []))

/** Does any standing go on for which this office answers? */
export const answersForStanding = (facts: readonly Fact[], office: string): boolean =>
  standingsOf(facts).some(one => one.to === null && one.offices.at(-1)?.office === office)

const stands = ({ self }: Seen, register: string) =>
  standingsOf(self.facts).some(one => one.register === register && one.to === null)

const enter = (name: string, kind: StreamKind) =>
  act(name, kind, {
    input: z.strictObject(entry),
    decide: (input, seen) =>
      stands(seen, input.register)
        ? rule('already-on-register', 'register')
        : { drafts: [draft(seen.self.ref, 'register.entered', seen.at, { ...input, office: seen.by.office })] }
  })

const leave = (name: string, kind: StreamKind) =>
  act(name, kind, {
    input: z.strictObject(entry),
    decide: (input, seen) =>
      stands(seen, input.register)
        ? { drafts: [draft(seen.self.ref, 'register.left', seen.at, input)] }
        : rule('not-on-register', 'register')
  })

export const enterRegister = enter('register.enter', 'family')
export const leaveRegister = leave('register.leave', 'family')
export const personEntersRegister = enter('person.enter-register', 'person')
export const personLeavesRegister = leave('person.leave-register', 'person')
