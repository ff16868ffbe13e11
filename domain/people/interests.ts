/** Who stands aside from a stream, read from its facts. */
import { z } from 'zod'
import type { Fact } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'

/** They stand in the person's stream and in those of the work with the person; the note only in the person's. */
export const interestEntries = {
  'interest.declared': z.strictObject({
    account: field.account(),
    person: field.person(),
    kind: field.code('interests'),
    note: field.noteRef().optional()
  }),
  'interest.lifted': z.strictObject({
    account: field.account(),
    person: field.person(),
    note: field.noteRef().optional()
  })
}

export type Interest = { account: string; person: string; kind: string }

/**
 * Interests declared and not lifted, in the order in which they were written: nobody sees again by a date that lies
 * before another. One account may have them in several persons of the same work.
 */
export function standingInterests(facts: readonly Fact[]): Interest[] {
  const open = new Map<string, Interest>()
  const told = facts.filter(({ type }) => type === 'interest.declared' || type === 'interest.lifted')
  for (const { type, data } of told.toSorted((a, b) => a.version - b.version)) {
    const { account, person, kind } = data as Interest
    if (type === 'interest.declared') open.set(`${account} ${person}`, { account, person, kind })
    else open.delete(`${account} ${person}`)
  }
  return [...open.values()]
}

export const standsAside = (facts: readonly Fact[], account: string): boolean =>
  standingInterests(facts).some(one => one.account === account)

/** The accounts that may neither read nor write the stream. */
export const barredFrom = (facts: readonly Fact[]): string[] => [
  ...new Set(standingInterests(facts).map(one => one.account))
]
