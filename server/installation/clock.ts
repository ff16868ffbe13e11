/** The present of an installation: the world's, or in the demo a day of its own that goes on while the program runs. */
import { type Moment, moment } from '#domain/kernel/time.ts'
import type { Sql } from '../platform/database/context.ts'
import { lastRecorded } from './queries.ts'

export const worldClock = (): Moment => moment(Date.now())

export function clockFrom(start: Moment): () => Moment {
  const began = Date.now()
  const from = Date.parse(start)
  return () => moment(from + Date.now() - began)
}

/** A demo goes on from its own day, or from what was last written in it. */
export async function clockOf(owner: Sql, demo: boolean, today: Moment | null | undefined): Promise<() => Moment> {
  if (!demo || !today) return worldClock
  const last = await lastRecorded(owner)
  return clockFrom(last && last > today ? last : today)
}
