import { useMemo } from 'react'
import { type Moment, type Zone, zone } from '#domain/kernel/time.ts'
import { writeDay } from '#web/ui/dates.ts'
import { useKnown } from './law.tsx'

export function datesIn(wall: Zone) {
  const dayOf = (at: string) => wall.dayOf(at as Moment)
  const moment = (at: string) => `${writeDay(dayOf(at))}, ${wall.timeOf(at as Moment)}`
  return {
    zone: wall,
    day: writeDay,
    dayOf,
    date: (at: string) => writeDay(dayOf(at)),
    time: (at: string) => wall.timeOf(at as Moment),
    moment,
    /** the beginning and the end of a day are told as the day: nothing happens at that minute */
    due: (at: string) => (['00:00', '23:59'].includes(wall.timeOf(at as Moment)) ? writeDay(dayOf(at)) : moment(at))
  }
}
export type Dates = ReturnType<typeof datesIn>

/** Moments on the wall clock of the installation, wherever the browser stands. */
export function useDates(): Dates {
  const { status } = useKnown()
  return useMemo(() => datesIn(zone(status.installation.timeZone)), [status.installation.timeZone])
}
