/** Whether an entry of the register is another's twin: what was proposed, confirmed, or found to be two. */
import type { Fact } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'

export type Merged = { into: string; command: string; recordedAt: Moment }

/** The entry that this one was merged into; null where it stands on its own. */
export function mergedInto(facts: readonly Fact[]): Merged | null {
  const last = facts.findLast(fact => fact.type === 'person.merged')
  return last
    ? { into: (last.data as { into: string }).into, command: last.command, recordedAt: last.recordedAt }
    : null
}

export type Proposal = { what: 'merge' | 'split'; into: string; by: string; at: Moment; reasons: readonly string[] }

/** What waits for a second person. */
export function proposalOf(facts: readonly Fact[]): Proposal | null {
  let found: Proposal | null = null
  for (const { type, at, actor, data } of facts) {
    const { into, reasons = [] } = data as { into: string; reasons?: string[] }
    if (type === 'merge.proposed') found = { what: 'merge', into, by: actor, at, reasons }
    else if (type === 'split.proposed')
      found = { what: 'split', into: mergedInto(facts)?.into ?? '', by: actor, at, reasons }
    else if (['merge.declined', 'split.declined', 'person.merged'].includes(type)) found = null
  }
  return found?.what === 'split' && !mergedInto(facts) ? null : found
}

/** Entries of the register whose persons are this one too. */
export const absorbed = (facts: readonly Fact[]): string[] =>
  facts.flatMap(({ type, data }) => (type === 'person.absorbed' ? [(data as { person: string }).person] : []))

export const distinctFrom = (facts: readonly Fact[]): string[] =>
  facts.flatMap(({ type, data }) => (type === 'person.distinct' ? [(data as { other: string }).other] : []))
