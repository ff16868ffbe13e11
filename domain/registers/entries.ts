/** A family's standing on several registers at once: closing one closes no other. */
import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import type { Fact } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Moment } from '../kernel/time.ts'

const entry = {
  register: field.code('registers'),
  basis: field.code('register-bases'),
  number: field.registerNumber().optional()
}

export const registerEntries = { 'register.entered': z.strictObject(entry), 'register.left': z.strictObject(entry) }

export type Standing = { register: string; from: Moment; to: Moment | null; basis: string; left: string | null }

export function standingsOf(facts: readonly Fact[]): Standing[] {
  const found: Standing[] = []
  for (const { type, at, data } of facts) {
    const said = data as { register: string; basis: string }
    const open = found.find(one => one.register === said.register && one.to === null)
    if (type === 'register.entered' && !open)
      found.push({ register: said.register, from: at, to: null, basis: said.basis, left: null })
    if (type === 'register.left' && open) Object.assign(open, { to: at, left: said.basis })
  }
  return found
}

const stands = (facts: readonly Fact[], register: string) =>
  standingsOf(facts).some(one => one.register === register && one.to === null)

export const enterRegister = act('register.enter', 'family', {
  input: z.strictObject(entry),
  decide: (input, seen) =>
    stands(seen.self.facts, input.register)
      ? { refusals: [{ why: 'rule', rule: 'already-on-register', field: 'register' }] }
      : { drafts: [draft(seen.self.ref, 'register.entered', seen.at, input)] }
})

export const leaveRegister = act('register.leave', 'family', {
  input: z.strictObject(entry),
  decide: (input, seen) =>
    stands(seen.self.facts, input.register)
      ? { drafts: [draft(seen.self.ref, 'register.left', seen.at, input)] }
      : { refusals: [{ why: 'rule', rule: 'not-on-register', field: 'register' }] }
})
