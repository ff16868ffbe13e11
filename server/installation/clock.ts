/** The present of an installation: the world's, or in the demo a day of its own that goes on while the program runs. */
import { type Moment, moment } from '#domain/kernel/time.ts'

export const worldClock = (): Moment => moment(Date.now())

export function clockFrom(start: Moment): () => Moment {
  const began = Date.now()
  const from = Date.parse(start)
  return () => moment(from + Date.now() - began)
}
