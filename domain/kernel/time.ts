/** Moments, days and the wall clock of a place. Pure: no function here reads the present. */
import { z } from 'zod'

/** An instant, UTC, always `YYYY-MM-DDTHH:MM:SS.sssZ`: text order is time order. */
export const Moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'must be a moment like 2025-06-14T20:10:00.000Z')
  .refine(isMoment, 'is no real moment')
  .brand('Moment')
export type Moment = z.infer<typeof Moment>

/** A calendar day `YYYY-MM-DD`: text order is day order. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like 2025-06-14')
  .refine(text => isDay(text), 'is no real day')
  .brand('Day')
export type Day = z.infer<typeof Day>

function isMoment(text: string): boolean {
  const ms = Date.parse(text)
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text && text >= '1850' && text < '2200'
}

const DAY = 86_400_000

function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text)
}

export const moment = (ms: number): Moment => new Date(ms).toISOString() as Moment
export const millis = (at: Moment): number => Date.parse(at)
/** Writing a date is dear and the days of a journal are few: each is written once, as many as a few centuries hold. */
const written = new Map<number, Day>()
function dayFromMillis(ms: number): Day {
  const nth = Math.floor(ms / DAY)
  const known = written.get(nth)
  if (known) return known
  const day = new Date(nth * DAY).toISOString().slice(0, 10) as Day
  if (written.size > 100_000) written.clear()
  written.set(nth, day)
  return day
}
const dayMillis = (day: Day): number => Date.parse(`${day}T00:00:00Z`)

export const addDays = (day: Day, days: number): Day => dayFromMillis(dayMillis(day) + days * DAY)
export const addHours = (at: Moment, hours: number): Moment => moment(millis(at) + hours * 3_600_000)
export const daysBetween = (from: Day, to: Day): number => Math.round((dayMillis(to) - dayMillis(from)) / DAY)
/** 0 is Sunday. */
export const weekday = (day: Day): number => new Date(dayMillis(day)).getUTCDay()

/** The same date so many months on; a month that has no such date ends on its last day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return dayFromMillis(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** Whole years lived on a day; a birthday counts from its own day, 29 February from 1 March in common years. */
export function ageOn(birth: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4))
  return on.slice(5) < birth.slice(5) ? years - 1 : years
}

/** The wall clock of a time zone. */
export type Zone = {
  readonly name: string
  dayOf(at: Moment): Day
  /** `HH:MM` on the wall. */
  timeOf(at: Moment): string
  /** The moment when the wall shows this day and time; a time skipped in spring reads as the hour after. */
  at(day: Day, time?: string): Moment
  /** Milliseconds on the wall since 1970: differences of it ignore clock changes. */
  wall(at: Moment): number
}

const zones = new Map<string, Zone>()

/** @throws RangeError for an unknown zone name. */
export function zone(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const steps = offsets(name)
  const starts = steps.map(([from]) => from)
  const offsetAt = (ms: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= ms) low = middle
      else high = middle - 1
    }
    return steps[low]?.[1] ?? 0
  }
  const wall = (at: Moment) => millis(at) + offsetAt(millis(at))
  const made: Zone = {
    name,
    wall,
    dayOf: at => dayFromMillis(wall(at)),
    timeOf: at => new Date(wall(at)).toISOString().slice(11, 16),
    at(day, time = '00:00') {
      const naive = Date.parse(`${day}T${time}:00Z`)
      const guess = naive - offsetAt(naive)
      return moment(naive - offsetAt(guess))
    }
  }
  zones.set(name, made)
  return made
}

/** [since, offset] pairs of a zone between 1990 and 2070, found once: asking Intl for every date is slow. */
function offsets(name: string): [number, number][] {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric'
  })
  const offset = (ms: number) => {
    const part = Object.fromEntries(format.formatToParts(ms).map(p => [p.type, Number(p.value)])) as Record<
      string,
      number
    >
    return (
      Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute) -
      Math.floor(ms / 60_000) * 60_000
    )
  }
  let before = Date.UTC(1990, 0, 1)
  const found: [number, number][] = [[Number.NEGATIVE_INFINITY, offset(before)]]
  for (let month = 1; month <= 80 * 12; month++) {
    const next = Date.UTC(1990, month, 1)
    if (offset(next) !== offset(before)) {
      let low = before
      let high = next
      while (high - low > 60_000) {
        const middle = Math.floor((low + high) / 120_000) * 60_000
        if (offset(middle) === offset(before)) low = middle
        else high = middle
      }
      found.push([high, offset(high)])
    }
    before = next
  }
  return found
}
