/** Which jurisdictions have an invented population, in the order in which they are written, and how large: 1 is all of it. */
import { country, published, scaled } from './country.ts'
import { oblast } from './oblast/oblast.ts'
import type { World } from './world.ts'

export const worlds: Readonly<Record<string, (scale: number) => World>> = {
  bg: scale => country(scale === 1 ? published : scaled(published, scale)),
  'ru-31': () => oblast()
}
