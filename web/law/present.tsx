/** The installation's own present, going on from the moment the server last told it. */
import { useSyncExternalStore } from 'react'
import type { Day, Moment } from '#domain/kernel/time.ts'
import { millis, moment } from '#domain/kernel/time.ts'
import { useKnown } from './law.tsx'

const told = new WeakMap<object, number>()
const MINUTE = 60_000

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, MINUTE / 2)
  return () => clearInterval(timer)
}

export function presentOf(status: { now: string }): Moment {
  const at = told.get(status) ?? Date.now()
  told.set(status, at)
  return moment(millis(status.now as Moment) + Date.now() - at)
}

/**
 * The end of the running minute: a page is drawn again once a minute and not with every key, and what was written a
 * moment ago is already true.
 */
export function usePresent(): Moment {
  const { status } = useKnown()
  return useSyncExternalStore(subscribe, () =>
    moment((Math.floor(millis(presentOf(status)) / MINUTE) + 1) * MINUTE - 1)
  )
}

export function useToday(): Day {
  const now = usePresent()
  return useKnown().law.timing.zone.dayOf(now)
}
