/** Of which days or periods a figure is asked, from the ways in which a person may say it. */
import { addDays, Day } from '../kernel/time.ts'
import type { Indicator } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'
import { spanOf } from './period.ts'
import { inPeriod, onDay, type When } from './when.ts'

export const steps = ['month', 'quarter', 'year'] as const
export type Step = (typeof steps)[number]
/** `years`: '2023' or '2017-2024'; `on`: days, with commas between them; or all from one day to another, whole or in steps */
export type TimesAsked = {
  years?: string | undefined
  on?: string | undefined
  from?: string | undefined
  to?: string | undefined
  step?: Step | undefined
}
/** What of a question cannot be answered, and why. */
export type Wrong = { field: string; why: string }

/** More columns than these nobody reads. */
export const MOST_TIMES = 240

/** Does the figure speak of periods? A ratio does if anything does that it is made of. */
export function ofPeriods({ kind, ratio, change }: Indicator, law: Law): boolean {
  if (kind === 'flow') return true
  const below = ratio && 'figures' in ratio.denominator ? ratio.denominator.figures : []
  const parts = [...(ratio?.numerator.figures ?? []), ...below, ...(change ? [change.figure] : [])]
  return parts.some(code => {
    const one = law.pack.indicators.find(other => other.code === code)
    return one !== undefined && ofPeriods(one, law)
  })
}

/** The days of a stock or the periods of a flow, in order; or what is wrong with the question. */
export function timesAsked(asked: TimesAsked, indicator: Indicator, law: Law): When[] | Wrong {
  const found = spoken(asked)
  if (!Array.isArray(found)) return found
  if (found.length === 0) return { field: 'to', why: 'no whole period of this length lies between the two days' }
  if (found.length > MOST_TIMES) return { field: 'step', why: `gives more than ${MOST_TIMES} columns` }
  if (ofPeriods(indicator, law)) {
    if (asked.on) return { field: 'on', why: 'this figure speaks of a period, not of a day' }
    return found
  }
  return found.map(({ from, to }) => onDay(indicator.moment === 'start' ? from : to))
}

function spoken({ years, on, from, to, step }: TimesAsked): When[] | Wrong {
  if (years) {
    const said = /^(\d{4})(?:-(\d{4}))?$/.exec(years)
    const [first, last] = [Number(said?.[1]), Number(said?.[2] ?? said?.[1])]
    if (!said || last < first) return { field: 'years', why: 'say a year like 2023 or years like 2017-2024' }
    return Array.from({ length: last - first + 1 }, (_, at) => period(String(first + at)))
  }
  if (on) {
    const days = [...new Set(on.split(','))]
    const wrong = days.find(day => !isDay(day))
    return wrong === undefined
      ? days.sort().map(day => onDay(day as Day))
      : { field: 'on', why: `'${wrong}' is no day like 2023-12-31` }
  }
  if (!from || !to) return { field: 'years', why: 'say years, on, or from and to' }
  if (!isDay(from)) return { field: 'from', why: 'is no day like 2023-12-31' }
  if (!isDay(to)) return { field: 'to', why: 'is no day like 2023-12-31' }
  if (to < from) return { field: 'to', why: 'lies before from' }
  return step ? stepped(from as Day, to as Day, step) : [inPeriod(from as Day, to as Day)]
}

const isDay = (text: string): boolean => Day.safeParse(text).success

/** A year, quarter, month or 'from/to' by its code. */
export function period(code: string): When {
  const [from, to] = spanOf(code)
  return { code, from: from as Day, to: to as Day }
}

/** Every whole month, quarter or year of the calendar between two days. */
function stepped(from: Day, to: Day, step: Step): When[] {
  const found: When[] = []
  for (let day = `${from.slice(0, 4)}-01-01` as Day; day <= to; ) {
    const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))]
    const one = period(
      step === 'year' ? year : step === 'quarter' ? `${year}-Q${Math.ceil(month / 3)}` : day.slice(0, 7)
    )
    if (one.from >= from && one.to <= to) found.push(one)
    day = addDays(one.to, 1)
  }
  return found
}
