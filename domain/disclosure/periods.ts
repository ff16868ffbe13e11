/** Periods as tables name them: which lies within which, and the days at their edges. */

const DAY = 86_400_000
const day = (at: number): string => new Date(at).toISOString().slice(0, 10)
const pad = (month: number): string => String(month).padStart(2, '0')

/** First and last day of a period; null for what is no period. A day is a period of one day. */
export function daysOf(period: string): { first: string; last: string } | null {
  const year = /^(\d{4})$/.exec(period)
  if (year) return { first: `${period}-01-01`, last: `${period}-12-31` }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  if (quarter) return months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3)
  const month = /^(\d{4})-(\d{2})$/.exec(period)
  if (month) return months(Number(month[1]), Number(month[2]), 1)
  const span = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(period)
  if (span) return { first: span[1] ?? '', last: span[2] ?? '' }
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? { first: period, last: period } : null
}

const months = (year: number, from: number, count: number) => ({
  first: `${year}-${pad(from)}-01`,
  last: day(Date.UTC(year, from - 1 + count, 1) - DAY)
})

/** The day whose end is the period's beginning, and the day whose end is its end. */
export function edgesOf(period: string): { opening: string; closing: string } | null {
  const days = daysOf(period)
  return days && { opening: day(Date.parse(`${days.first}T00:00:00Z`) - DAY), closing: days.last }
}

/**
 * The periods that lie within others: of each period the shorter ones of one length that are there. They need not be
 * all: a year of which three quarters are known tells of the fourth.
 */
export function nested(periods: readonly string[]): { whole: string; parts: string[] }[] {
  const known = periods.flatMap(period => {
    const days = daysOf(period)
    const length = monthsIn(period)
    return days && length > 0 ? [{ period, length, ...days }] : []
  })
  return known.flatMap(whole =>
    [3, 1]
      .filter(length => length < whole.length)
      .map(length => ({
        whole: whole.period,
        parts: known
          .filter(one => one.length === length && one.first >= whole.first && one.last <= whole.last)
          .map(({ period }) => period)
      }))
      .filter(({ parts }) => parts.length > 0)
  )
}

const monthsIn = (period: string): number =>
  /^\d{4}$/.test(period) ? 12 : /^\d{4}-Q[1-4]$/.test(period) ? 3 : /^\d{4}-\d{2}$/.test(period) ? 1 : 0
