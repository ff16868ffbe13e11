/** Periods as they are written in codes: a year, a quarter, a month, or from one to another. */
import { z } from 'zod'
import { addDays, addMonths, type Day } from '../kernel/time.ts'

const one = String.raw`\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?`

/** `2018`, `2018-Q1`, `2018-05`; `2020-01/2020-08` from the first of the one to the last of the other. */
export const Period = z
  .string()
  .regex(new RegExp(`^${one}(/${one})?$`), 'must be a period like 2018, 2018-Q1, 2018-05 or 2020-01/2020-08')
  .refine(text => edgesOf(text) !== null, 'ends before it begins')

/** The first and the last day of a period; null when it is none. */
export function edgesOf(period: string): { from: Day; to: Day } | null {
  const [first = '', last = first] = period.split('/')
  const from = startOf(first)
  const to = startOf(last)
  if (!from || !to) return null
  const end = addDays(addMonths(to.day, to.months), -1)
  return from.day <= end && from.day <= to.day ? { from: from.day, to: end } : null
}

function startOf(text: string): { day: Day; months: number } | null {
  const [, year, quarter, month] = /^(\d{4})(?:-Q([1-4])|-(\d{2}))?$/.exec(text) ?? []
  if (!year) return null
  const nth = quarter ? (Number(quarter) - 1) * 3 + 1 : Number(month ?? 1)
  return { day: `${year}-${String(nth).padStart(2, '0')}-01` as Day, months: quarter ? 3 : month ? 1 : 12 }
}
