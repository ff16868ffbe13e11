/** The days and periods that figures speak of. */
import { addDays, type Day } from '../kernel/time.ts'

/** A day of a stock, or a period of a flow, under the code by which the table calls it. */
export type When = { code: string; from: Day; to: Day }

/** The days or periods of a stretch of years. */
export function years(from: number, to: number, kind: 'stock' | 'flow' | 'ratio', moment: 'start' | 'end'): When[] {
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const year = from + at
    const [first, last] = [`${year}-01-01` as Day, `${year}-12-31` as Day]
    if (kind === 'flow') return { code: String(year), from: first, to: last }
    const day = moment === 'start' ? first : last
    return { code: day, from: day, to: day }
  })
}

/** A single day, as a stock is asked for. */
export const onDay = (day: Day): When => ({ code: day, from: day, to: day })
/** A period with both its days; a calendar year is called by its number. */
export const inPeriod = (from: Day, to: Day): When => ({
  code:
    from.slice(5) === '01-01' && to === addDays(`${Number(from.slice(0, 4)) + 1}-01-01` as Day, -1)
      ? from.slice(0, 4)
      : `${from}/${to}`,
  from,
  to
})
