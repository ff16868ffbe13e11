/** A word said on a proposal: agreed, returned, withdrawn, or the act itself taken by signing. */
import { useRef, useState } from 'react'
import { proposalAct, type Step } from '#domain/proposals/proposals.ts'
import { type Command, useAct } from '#web/act-form/send.ts'
import type { Refusal } from '#web/api/schema.ts'
import { useKnown } from '#web/law/law.tsx'
import { presentOf } from '#web/law/present.tsx'
import type { Key } from '#web/words/bg.ts'
import type { Held } from './content.ts'

const words = { agree: 'approval.agreed', return: 'approval.given-back', withdraw: 'approval.taken-back' } as const
type Said = Exclude<Step, 'make'>

export function useSaying({ proposal, on }: Held, done: (said: Key) => void) {
  const { status } = useKnown()
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const [changed, setChanged] = useState(false)
  const said = useRef<Key>('approval.signed')
  const [id, setId] = useState(() => crypto.randomUUID())
  const sending = useAct(answer => {
    if (answer.kind === 'done') return done(said.current)
    setId(crypto.randomUUID())
    setRefusals(answer.kind === 'refused' ? answer.refusals : [])
    setChanged(answer.kind === 'changed-meanwhile')
  })
  const send = (key: Key, act: string, input: Command['input'], more: Partial<Command> = {}) => {
    said.current = key
    sending.mutate({ id, act, on: on.ref, at: presentOf(status), seen: on.version, input, ...more })
  }
  return {
    refusals,
    changed,
    fault: sending.error,
    sending: sending.isPending,
    say: (step: Said, more: Readonly<Record<string, unknown>> = {}) =>
      send(words[step], proposalAct(on.ref.kind, step), { proposal: proposal.version, ...more }),
    /** takes the act that was proposed, to the letter */
    sign: (input: Command['input']) => send('approval.signed', proposal.act, input, { proposal: proposal.version })
  }
}
export type Saying = ReturnType<typeof useSaying>
