/**
 * What a deadline makes known and to whom: warnings ahead of its due moment, and the shares of its term that have gone
 * by. Pure: a step is a moment that can be computed, and whether it has come is for the reader to say.
 */
import { z } from 'zod'
import type { Term } from '../kernel/calendar.ts'
import { addDays, addHours, addMonths, type Moment, millis, moment } from '../kernel/time.ts'
import { type Clock, Escalation, kinds, owners, type Run, type Timing } from './clock.ts'

/** Who is told beside roles: the one who leads the work, or those who stand in for him. */
export const LEAD = 'lead'

const Roles = z.array(z.string().min(1)).min(1)

/** Who hears of which clocks, where a clock does not say it itself. Of the pack's rows the first that fits decides. */
export const Alarm = z.strictObject({
  kinds: z.array(z.enum(kinds)).min(1).optional(),
  whose: z.array(z.enum(owners)).min(1).optional(),
  /** who hears of warnings */
  warned: Roles,
  escalation: z.array(Escalation)
})
export type Alarm = z.infer<typeof Alarm>

/** An age of which the people around a child in care hear on the day. */
export const Age = z.strictObject({
  months: z.int().min(1).max(1200),
  to: Roles,
  basis: z.string().min(1),
  certainty: z.enum(['found', 'high', 'medium', 'low', 'proposal']),
  verified: z.boolean()
})
export type Age = z.infer<typeof Age>

/** One notice: `warn-30d`, `at-75` (per cent of the term) or `age-216` (months), its moment, and the role or lead that hears it. */
export type Step = { step: string; at: Moment; to: string }

/** What the name of a step says; null for a name that is none. */
export type Said = { says: 'warning'; unit: keyof typeof units; n: number } | { says: 'share' | 'age'; n: number }
const units = { h: 'hours', d: 'days', w: 'workingDays', m: 'months' } as const

export function stepSaid(step: string): Said | null {
  const [, warned, unit, share, age] = /^(?:warn-(\d+)([hdwm])|at-(\d+)|age-(\d+))$/.exec(step) ?? []
  if (warned && unit) return { says: 'warning', unit: unit as keyof typeof units, n: Number(warned) }
  if (share) return { says: 'share', n: Number(share) }
  return age ? { says: 'age', n: Number(age) } : null
}

/** The alarm that holds for a clock; null where the pack has none for it. */
export const alarmFor = (clock: Clock, alarms: readonly Alarm[]): Alarm | null =>
  alarms.find(one => (one.kinds?.includes(clock.kind) ?? true) && (one.whose?.includes(clock.whose) ?? true)) ?? null

/**
 * The steps of one run, by moment. A step counts only if the clock was running at its moment and was due then when the
 * step says so: each due moment that the clock has had makes the steps of its own time. A share of a term in hours comes
 * to the minute, of any other at the beginning of its day.
 */
export function stepsOf(run: Run, clock: Clock, alarms: readonly Alarm[], timing: Timing): Step[] {
  const alarm = alarmFor(clock, alarms)
  const escalation = clock.escalation ?? alarm?.escalation ?? []
  const byHour = 'hours' in (clock.norms[run.norm]?.term ?? {})
  const found: Step[] = []
  let still = 0
  for (const [nth, { since, due }] of run.dues.entries()) {
    const next = run.dues[nth + 1]?.since
    const until = run.endedAt !== null && (next === undefined || run.endedAt < next) ? run.endedAt : next
    if (due === null) {
      still += millis(until ?? since) - millis(since)
      continue
    }
    const counts = (at: Moment) => at > since && (until === undefined || at < until)
    const began = millis(run.startedAt) + still
    const ended = until === undefined ? Number.POSITIVE_INFINITY : millis(until) + A_DAY
    for (const { at: share, to } of escalation) {
      // most clocks end long before: nothing is written for what cannot count
      if (began + ((millis(due) - began) * share) / 100 >= ended) continue
      const gone = moment(wholeMinute(began + ((millis(due) - began) * share) / 100))
      const at = share === 100 ? due : byHour ? gone : timing.zone.at(timing.zone.dayOf(gone))
      if (counts(at)) found.push(...to.map(role => ({ step: `at-${share}`, at, to: role })))
    }
    for (const term of clock.warn ?? []) {
      const at = ahead(term, due, timing)
      if (counts(at)) found.push(...(alarm?.warned ?? []).map(role => ({ step: nameOf(term), at, to: role })))
    }
  }
  return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

const A_DAY = 25 * 3_600_000
const wholeMinute = (ms: number) => Math.round(ms / 60_000) * 60_000

function nameOf(term: Term): string {
  const [unit, n] = Object.entries(term)[0] as [string, number]
  const [letter] = Object.entries(units).find(([, one]) => one === unit) ?? ['d']
  return `warn-${n}${letter}`
}

/** So long before a due moment: hours to the minute, the rest at the beginning of the day. */
function ahead(term: Term, due: Moment, { zone, calendar }: Timing): Moment {
  if ('hours' in term) return addHours(due, -term.hours)
  let day = zone.dayOf(due)
  if ('months' in term) day = addMonths(day, -term.months)
  else if ('days' in term) day = addDays(day, -term.days)
  else
    for (let left = term.workingDays; left > 0; ) {
      day = addDays(day, -1)
      if (calendar.isWorkingDay(day)) left -= 1
    }
  return zone.at(day)
}
