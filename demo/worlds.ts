/** Which jurisdictions have an invented population, in the order in which they are written. */
import { country, published } from './country.ts'
import { oblast } from './oblast/oblast.ts'
import type { World } from './world.ts'

export const worlds: Readonly<Record<string, World>> = {
  bg: country(published),
  'ru-31': oblast()
}
