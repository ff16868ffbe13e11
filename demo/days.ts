/** Time as lives are planned in: minutes on the wall since 1970, and days since 1970. */
import { addDays, type Day, type Moment } from '#domain/kernel/time.ts'
import type { Timing } from '#domain/law/clock.ts'
import type { Random } from './random.ts'

/** Minutes on the wall since 1970. */
export type Minute = number
/** Days since 1970. */
export type DayNumber = number

export const DAY = 1440
const FIRST = '1920-01-01' as Day
const LAST = 39_500

export const dayNumber = (day: string): DayNumber => Date.parse(`${day}T00:00:00Z`) / 86_400_000
const first = dayNumber(FIRST)
const texts: Day[] = []
for (let at = 0; at < LAST; at++) texts.push(addDays(FIRST, at))

export function dayText(number: DayNumber): Day {
  const found = texts[number - first]
  if (!found) throw new Error(`day ${number} is outside the demo's time`)
  return found
}

export const dayOf = (at: Minute): DayNumber => Math.floor(at / DAY)
export const minute = (day: DayNumber, hour: number, past = 0): Minute => day * DAY + hour * 60 + past
const two = (value: number) => String(value).padStart(2, '0')
export const clockText = (at: Minute): string => `${two(Math.floor((at % DAY) / 60))}:${two(at % 60)}`
/** As the country writes dates. */
export const dotted = (day: DayNumber): string => dayText(day).split('-').reverse().join('.')

export type Almanac = {
  momentOf(at: Minute): Moment
  isWorkingDay(day: DayNumber): boolean
  /** That day or the next one on which work is done. */
  workingDay(day: DayNumber): DayNumber
  /** That day or the last one before it on which work is done. */
  workingDayBefore(day: DayNumber): DayNumber
  /** A minute of the office's hours on that or the next working day. */
  inOffice(day: DayNumber, chance: Random): Minute
  addMonths(day: DayNumber, months: number): DayNumber
}

export function almanac({ zone, calendar }: Timing): Almanac {
  const working = new Uint8Array(LAST)
  for (const [at, day] of texts.entries()) working[at] = calendar.isWorkingDay(day) ? 1 : 0
  const isWorkingDay = (day: DayNumber) => working[day - first] === 1
  const seek = (day: DayNumber, step: 1 | -1) => {
    let at = day
    while (!isWorkingDay(at)) at += step
    return at
  }
  return {
    isWorkingDay,
    momentOf: at => zone.at(dayText(dayOf(at)), clockText(at)),
    workingDay: day => seek(day, 1),
    workingDayBefore: day => seek(day, -1),
    inOffice: (day, chance) => minute(seek(day, 1), 8, 40) + chance.whole(0, 480),
    addMonths(day, months) {
      const [year = 0, month = 1, date = 1] = dayText(day).split('-').map(Number)
      const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
      return Date.UTC(year, month - 1 + months, Math.min(date, last)) / 86_400_000
    }
  }
}
