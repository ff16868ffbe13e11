/** Does a computed value keep to what was published, with the word that stood before the number? */
import type { SeriesRow } from './entries.ts'

type Published = Pick<SeriesRow, 'digits' | 'qualifier'> & { value: number }

/**
 * exact: the same at the digits published; over and under: strictly above and below; about: not further away than
 * `about` per cent of the published value.
 */
export function holds(computed: number, { value, digits, qualifier }: Published, about: number): boolean {
  switch (qualifier) {
    case 'exact':
      return rounded(computed, digits) === rounded(value, digits)
    case 'over':
      return computed > value
    case 'under':
      return computed < value
    case 'about':
      return Math.abs(computed - value) <= (Math.abs(value) * about) / 100
  }
}

/** Half up, in whole units of the last digit: 1.005 at two digits is 1.01, whatever its binary form. */
export const rounded = (value: number, digits: number): number => {
  const scaled = value * 10 ** digits
  return Math.floor(scaled + 0.5 + Math.abs(scaled) * Number.EPSILON * 2) / 10 ** digits
}
