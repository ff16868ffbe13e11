/** A signal whose check found nothing leaves no trace where the pack says so: it is not met in searches, and its names are not kept. */
import { dueAt } from '../kernel/calendar.ts'
import type { Fact } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { signalOf } from './signal.ts'

/**
 * Up to when names, texts and the reporter of the signal are kept; null where it leaves a trace: it is still open, it has
 * joined another, or its result is none of those that the pack names.
 */
export function keptUntil(facts: readonly Fact[], { pack: { retention }, timing }: Law): Moment | null {
  const { state, result } = signalOf(facts)
  if (!retention || state !== 'concluded' || !result || !retention.results.includes(result)) return null
  const from = retention.counts === 'received' ? 'signal.registered' : 'signal.concluded'
  const since = facts.findLast(fact => fact.type === from)
  return since ? dueAt(retention.term, since.at, 'none', timing.calendar, timing.zone) : null
}
