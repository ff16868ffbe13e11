/** What may be done with a stream now: by whom, and what the law wants first. */

import type { Act } from '#domain/acts/act.ts'
import { acts } from '#domain/acts/index.ts'
import { standing } from '#domain/acts/states.ts'
import { unmetBefore } from '#domain/acts/take.ts'
import type { Stream } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law, Requirement } from '#domain/law/pack.ts'
import type { Condition } from '#domain/law/question.ts'

export type Possible = {
  act: Act
  on: Stream
  /** what must be done first; empty when it may be done now */
  first: readonly { requirement: Requirement; unknown: boolean }[]
  /** the roles that take it, when mine is not among them */
  others: readonly string[]
}

/** Offered where they belong: a correction beside its entry, a resolution beside its irregularity. */
const offeredElsewhere = (name: string) => name.endsWith('.correct') || name.endsWith('.resolve')

export function possibleOn(
  on: Stream,
  streams: readonly Stream[],
  roles: readonly string[],
  at: Moment,
  law: Law
): Possible[] {
  const { subject, state } = standing(on, {})
  const allowed = law.pack.process[subject]?.[state] ?? {}
  const loaded = new Map(streams.map(stream => [stream.ref.id, stream]))
  return Object.entries(allowed).flatMap(([name, taking]) => {
    const act = acts.get(name)
    if (!act || act.begins || offeredElsewhere(name)) return []
    const mine = roles.some(role => taking.includes(role))
    const first = unmetBefore(name, { self: on, streams: loaded, input: {}, at }, law)
    // What depends on the answers of the form is told in the form.
    return [{ act, on, first: first.filter(one => !asksInput(one.requirement.ask)), others: mine ? [] : taking }]
  })
}

function asksInput(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(asksInput)
  if ('any' in condition) return condition.any.some(asksInput)
  if ('not' in condition) return asksInput(condition.not)
  if ('input' in condition || 'freePlace' in condition || 'serviceKind' in condition) return true
  const where = 'where' in condition ? Object.values(condition.where ?? {}) : []
  return where.some(value => typeof value === 'object' && value !== null && !Array.isArray(value))
}
