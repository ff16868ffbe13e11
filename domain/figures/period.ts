/** The days that a time category of a table spans. */

const monthsFrom = (year: number, month: number, count: number): [string, string] => [
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10),
  new Date(Date.UTC(year, month + count, 0)).toISOString().slice(0, 10)
]

/** First and last day of a day, month, quarter, year or 'from/to'; both ends belong to it. */
export function spanOf(time: string): [from: string, to: string] {
  const [first, last] = time.split('/')
  if (first && last) return [first, last]
  const quarter = /^(\d{4})-Q([1-4])$/.exec(time)
  if (quarter) return monthsFrom(Number(quarter[1]), Number(quarter[2]) * 3 - 3, 3)
  const month = /^(\d{4})-(\d{2})$/.exec(time)
  if (month) return monthsFrom(Number(month[1]), Number(month[2]) - 1, 1)
  return /^\d{4}$/.test(time) ? monthsFrom(Number(time), 0, 12) : [time, time]
}
