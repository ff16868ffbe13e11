/** When offices work, and the stretches in between when somebody has to be on duty. */
import { addDays, type Day, type Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'

export type Stretch = { since: Moment; until: Moment }

/** The working hours of one day, or null on a day that is not worked. A pack without hours works all day. */
function hoursOf(day: Day, { pack, timing: { calendar, zone } }: Law): Stretch | null {
  if (!calendar.isWorkingDay(day)) return null
  const { from, to } = pack.workingHours ?? { from: '00:00', to: '23:59' }
  return { since: zone.at(day, from), until: zone.at(day, to) }
}

/** Is the office closed at this moment? A pack that names no hours knows no such moment. */
export function offHours(at: Moment, law: Law): boolean {
  if (!law.pack.workingHours) return false
  const hours = hoursOf(law.timing.zone.dayOf(at), law)
  return !hours || at < hours.since || at >= hours.until
}

/** The closed stretches between two moments, half-open, cut to them. */
export function closedBetween(since: Moment, until: Moment, law: Law): Stretch[] {
  if (!law.pack.workingHours) return []
  const { zone } = law.timing
  const open: Stretch[] = []
  for (let day = zone.dayOf(since); day <= zone.dayOf(until); day = addDays(day, 1)) {
    const hours = hoursOf(day, law)
    if (hours) open.push(hours)
  }
  return uncovered([{ since, until }], open)
}

/** What is left of stretches when others are taken away from them. */
export function uncovered(stretches: readonly Stretch[], covering: readonly Stretch[]): Stretch[] {
  const taken = covering.toSorted((a, b) => (a.since < b.since ? -1 : 1))
  return stretches.flatMap(stretch => {
    const left: Stretch[] = []
    let from = stretch.since
    for (const { since, until } of taken) {
      if (until <= from || since >= stretch.until) continue
      if (since > from) left.push({ since: from, until: since })
      from = until
    }
    return from < stretch.until ? [...left, { since: from, until: stretch.until }] : left
  })
}
