/** A handover goes in steps, so that it can be watched and stopped; sent again it completes, and nothing happens twice. */
import { useMutation } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { post } from '#web/api/client.ts'
import { handoverQuery, queries } from '#web/api/queries.ts'
import type { Handover } from '#web/api/schema.ts'
import { usePresent } from '#web/law/present.tsx'

export function useBeginHandover(begun: (id: string) => void) {
  const now = usePresent()
  return useMutation({
    mutationFn: ({ login, plan }: { login: string; plan: { kind: string; id: string; to: string }[] }) =>
      post<Handover>('/api/handovers', { id: crypto.randomUUID(), login, plan, at: now }),
    onSuccess: told => {
      queries.setQueryData(handoverQuery(told.id).queryKey, told)
      begun(told.id)
    }
  })
}

const left = (told: Handover) => told.shares.filter(share => share.result === null).length

export function useHandoverRun(id: string) {
  const [runs, setRuns] = useState(false)
  const [fault, setFault] = useState<unknown>(null)
  const stopped = useRef(false)
  const step = useCallback(
    async (again: boolean) => {
      const told = await post<Handover>(`/api/handovers/${id}/step`, { again })
      queries.setQueryData(handoverQuery(id).queryKey, told)
      return told
    },
    [id]
  )
  const run = useCallback(
    async (again = false) => {
      stopped.current = false
      setRuns(true)
      setFault(null)
      try {
        let told = await step(again)
        while (!stopped.current && left(told) > 0) told = await step(false)
      } catch (broken) {
        setFault(broken)
      }
      setRuns(false)
      for (const key of ['/api/cases', '/api/my-day', 'handovers', 'in-hand', 'file', 'signal'])
        void queries.invalidateQueries({ queryKey: [key] })
    },
    [step]
  )
  const stop = useCallback(() => {
    stopped.current = true
    void post(`/api/handovers/${id}/stop`)
  }, [id])
  return { runs, fault, run, stop }
}
