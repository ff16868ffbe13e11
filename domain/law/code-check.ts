/** Check digits of classifiers, by a rule that a pack states as data. */
import type { CodeCheck } from './pack.ts'

/**
 * The check digit of a code of digits: weights from the left, begun anew where the code is longer, the sum by the
 * modulus; where ten remains once more with the other weights, and where ten remains again nought.
 */
export function checkDigitOf({ weights, again, modulus }: CodeCheck, code: string): string {
  const rest = (by: readonly number[]) =>
    [...code].reduce((sum, digit, at) => sum + Number(digit) * (by[at % by.length] ?? 0), 0) % modulus
  const [first, second] = [rest(weights), rest(again)]
  return String(first < 10 ? first : second < 10 ? second : 0)
}
