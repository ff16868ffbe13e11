/** What a changed norm changes: the rows of a clock that follow each other, and the due moment under each. */
import { dueAt } from '../kernel/calendar.ts'
import type { Day, Moment } from '../kernel/time.ts'
import type { Clock, Norm, Timing } from './clock.ts'

/** A row of a clock that takes the place of another on a day. */
export type Change = { from: Day; old: Norm; fresh: Norm }

export const changesOf = ({ norms }: Pick<Clock, 'norms'>): Change[] =>
  norms.flatMap(fresh => {
    const old = norms.find(({ to }) => to === fresh.from)
    return old ? [{ from: fresh.from, old, fresh }] : []
  })

/**
 * When a clock that runs since `startedAt` falls due under the old row and under the new one, and whether the new one
 * holds for it. Null for a term that counts to a day which the act itself names.
 */
export function movesBy(
  { from, old, fresh }: Change,
  startedAt: Moment,
  { zone, calendar }: Timing
): { old: Moment; fresh: Moment; holds: 'old' | 'fresh' } | null {
  if ('date' in old.term || 'date' in fresh.term) return null
  const was = dueAt(old.term, startedAt, old.shift, calendar, zone)
  const is = dueAt(fresh.term, startedAt, fresh.shift, calendar, zone)
  const least = zone.at(from, '23:59')
  const touched = fresh.touchesRunning === true && was >= zone.at(from)
  return { old: was, fresh: touched && is < least ? least : is, holds: touched ? 'fresh' : 'old' }
}
