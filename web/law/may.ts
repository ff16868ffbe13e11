import { useCallback } from 'react'
import type { Stream } from '#domain/kernel/event.ts'
import { proposesAs, takers } from '#domain/proposals/proposals.ts'
import { useSession } from '#web/shell/session.tsx'
import { useKnown } from './law.tsx'

/** Does the process of the pack give me this act in this state of this subject? */
export function useMay(subject: string, state: string, act: string): boolean {
  const { law } = useKnown()
  const { roles } = useSession()
  return law.pack.process[subject]?.[state]?.[act]?.some(role => roles.includes(role)) ?? false
}

/** The roles that take an act on a stream when I may neither take nor propose it; empty when I may. */
export function useOthers(): (act: string, on: Stream | undefined) => readonly string[] {
  const { law } = useKnown()
  const { roles } = useSession()
  return useCallback(
    (act, on) => {
      const taking = on ? takers(act, on, law) : []
      const mine = taking.some(role => roles.includes(role)) || (on && proposesAs(act, roles, on, law) !== null)
      return mine ? [] : taking
    },
    [law, roles]
  )
}
