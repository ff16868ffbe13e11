/** Contacts with a family by level: which clocks of the pack ask for them, and how many were missed in a row. */
import { dueAt } from '../kernel/calendar.ts'
import type { Moment } from '../kernel/time.ts'
import { type Clock, normOn, open, type Run, type Timing } from '../law/clock.ts'

/** A clock asks for contacts by level when a level starts it and a contact meets it. */
export const asksForContacts = ({ starts, stops }: Pick<Clock, 'starts' | 'stops'>): boolean =>
  starts.some(({ on }) => on === 'level.set') && stops.some(({ on }) => on === 'case.contact')

/**
 * How many contacts in a row have not been made: the terms that have gone by since the last one, by the pace at which
 * the clock begins again. None while the next is not overdue; a contact made late ends the row.
 */
export function missedInRow(clock: Clock, run: Run, now: Moment, timing: Timing): number {
  if (!open(run) || run.due === null || run.due >= now) return 0
  const norm = clock.norms[normOn(clock, timing.zone.dayOf(run.startedAt))]
  const pace = norm?.renews?.at(-1)?.term
  if (!norm || !pace) return 1
  let missed = 0
  for (
    let due: Moment = run.due;
    due < now && missed < 99;
    due = dueAt(pace, due, norm.shift, timing.calendar, timing.zone)
  )
    missed += 1
  return missed
}
