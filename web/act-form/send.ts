/** Sending one act and hearing the answer. */
import { useMutation } from '@tanstack/react-query'
import type { StreamKind } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { post } from '#web/api/client.ts'
import { queries } from '#web/api/queries.ts'
import type { Answer } from '#web/api/schema.ts'

export type Command = {
  id: string
  act: string
  on: { kind: StreamKind; id: string }
  at: Moment
  seen?: number
  input: Record<string, unknown>
  recorded?: { by: string; number?: string; dated?: string }
  /** the proposal that is signed by it */
  proposal?: number
}

/** Lists, files and counts all rest on the journal: after an act each is asked again when next looked at. */
export const refresh = () =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [name] }) => !['status', 'pack', 'session'].includes(String(name))
  })

export function useAct(heard: (answer: Answer) => void) {
  return useMutation({
    mutationFn: (command: Command) => post<Answer>('/api/acts', command),
    onSuccess: answer => {
      if (answer.kind !== 'refused') void refresh()
      heard(answer)
    }
  })
}
