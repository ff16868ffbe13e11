/** Which days work is done on, and when a term counted from a moment falls due. */
import { z } from 'zod'
import { addDays, addHours, addMonths, type Day, type Moment, weekday, type Zone } from './time.ts'

export type WorkingCalendar = { isWorkingDay(day: Day): boolean }

/** Saturdays and Sundays rest, so do the days off; a working weekend is a day moved by decree. */
export function workingCalendar(daysOff: readonly string[], workingWeekends: readonly string[] = []): WorkingCalendar {
  const off = new Set(daysOff)
  const moved = new Set(workingWeekends)
  return {
    isWorkingDay(day) {
      if (moved.has(day)) return true
      const of = weekday(day)
      return of !== 0 && of !== 6 && !off.has(day)
    }
  }
}

const amount = z.int().min(1).max(1200)
/** How long. Hours run straight through nights and holidays; days and months end at 23:59 of their last day. */
export const Term = z.union([
  z.strictObject({ hours: amount }),
  z.strictObject({ days: amount }),
  z.strictObject({ workingDays: amount }),
  z.strictObject({ months: amount })
])
export type Term = z.infer<typeof Term>

/** Whether a last day that is not worked on moves to the next working day. */
export const Shift = z.enum(['none', 'next-working-day'])
export type Shift = z.infer<typeof Shift>

export const nextWorkingDay = (day: Day, calendar: WorkingCalendar): Day =>
  calendar.isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1), calendar)

/** The last day of a term; the day of the event itself is not counted. */
export function lastDay(
  term: Exclude<Term, { hours: number }>,
  from: Day,
  shift: Shift,
  calendar: WorkingCalendar
): Day {
  if ('workingDays' in term) {
    let day = from
    for (let left = term.workingDays; left > 0; ) {
      day = addDays(day, 1)
      if (calendar.isWorkingDay(day)) left -= 1
    }
    return day
  }
  const day = 'days' in term ? addDays(from, term.days) : addMonths(from, term.months)
  return shift === 'next-working-day' ? nextWorkingDay(day, calendar) : day
}

/** The moment up to which a term counted from `started` is kept. */
export function dueAt(term: Term, started: Moment, shift: Shift, calendar: WorkingCalendar, zone: Zone): Moment {
  if ('hours' in term) return addHours(started, term.hours)
  return zone.at(lastDay(term, zone.dayOf(started), shift, calendar), '23:59')
}
