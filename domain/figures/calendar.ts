/** Ages and months from days as numbers, fast enough to be asked of millions of rows. */
const FIRST = -36_524
const COUNT = 36_525 * 2 + 36_525

/** Each day from 1870 as the number YYYYMMDD. */
const dates = Int32Array.from({ length: COUNT }, (_, at) => {
  const day = new Date((FIRST + at) * 86_400_000)
  return day.getUTCFullYear() * 10_000 + (day.getUTCMonth() + 1) * 100 + day.getUTCDate()
})
const dateOf = (day: number): number => dates[day - FIRST] ?? 0

/** Whole years lived on a day; -1 before the birth. Whoever was born on 29 February ages on 1 March in common years. */
export function agesOn(born: number, day: number): number {
  return Math.floor((dateOf(day) - dateOf(born)) / 10_000)
}

/** Whole months from one day to another: the same date of a later month completes one. */
export function monthsBetween(from: number, to: number): number {
  const [a, b] = [dateOf(from), dateOf(to)]
  const years = Math.floor(b / 10_000) - Math.floor(a / 10_000)
  const months = (Math.floor(b / 100) % 100) - (Math.floor(a / 100) % 100)
  return years * 12 + months - (b % 100 < a % 100 ? 1 : 0)
}
