/** Contacts with a family by level: which clocks of the pack ask for them, and how many were missed in a row. */
import { dueAt } from '../kernel/calendar.ts'
import type { Moment } from '../kernel/time.ts'
import { type Clock, normOn, open, type Run, type Timing } from '../law/clock.ts'
import type { Pack } from '../law/pack.ts'

/** A clock asks for contacts again and again when a contact meets it and it begins anew. */
export const asksForContacts = ({ stops, norms }: Pick<Clock, 'stops' | 'norms'>): boolean =>
  stops.some(({ on }) => on === 'case.contact') && norms.some(({ renews }) => renews !== undefined)

/** A pack in which families are accompanied at levels. */
export const hasLevels = ({ process }: Pack): boolean =>
  Object.values(process).some(states => Object.values(states).some(acts => 'level.set' in acts))

/** The types of case that a curator leads: those that count for the load, or all where the pack names none. */
export const curatedTypes = ({ caseload, vocabularies }: Pack): readonly string[] =>
  caseload?.types ?? (vocabularies['case-types'] ?? []).map(({ code }) => code)

/**
 * How many contacts in a row have not been made: the terms that have gone by since the last one, by the pace at which
 * the clock begins again. None while the next is not overdue; a contact made late ends the row.
 */
export function missedInRow(
  clock: Clock,
  run: Pick<Run, 'state' | 'due' | 'startedAt'>,
  now: Moment,
  timing: Timing
): number {
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
