/** One form: its draft, its faults, what stands in its way, and sending it. */
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { Act } from '#domain/acts/act.ts'
import { type Document, empty, ref, type Stream } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Answer, Refusal, ServiceRow } from '#web/api/schema.ts'
import type { Held } from '#web/approvals/content.ts'
import { useKnown } from '#web/law/law.tsx'
import { presentOf, usePresent } from '#web/law/present.tsx'
import { useSession } from '#web/shell/session.tsx'
import { begin, draftKey, useDraft } from './draft.ts'
import { standsInTheWay } from './explain.ts'
import { faultsOf } from './faults.ts'
import { fieldsOf } from './fields.ts'
import { isSent } from './relevance.ts'
import { type Command, useAct } from './send.ts'
import { answered, type Path, put, type Values } from './values.ts'
import { onlyRecords, proposing, wayOf } from './way.ts'

export type FormAsked = {
  act: Act
  /** the stream acted on, absent when the act begins it */
  on?: Stream | undefined
  /** what the draft of a beginning act belongs to */
  about?: string | undefined
  given?: Readonly<Record<string, unknown>>
  /** what the page suggests: stands in a new form and can be changed */
  suggested?: Values
  streams: readonly Stream[]
  /** the proposal that the form was opened from */
  held?: Held | null
  /** `proposed`: the act was not taken but sent for another to take */
  done(answer: Extract<Answer, { kind: 'done' }>, proposed: boolean, input: Values): void
}

const nothing = {}

export function useActForm({
  act,
  on,
  about,
  given = nothing,
  suggested = nothing,
  streams,
  held = null,
  done
}: FormAsked) {
  const { law, status } = useKnown()
  const session = useSession()
  const now = usePresent()
  // whoever may only write down what others did begins with their document
  const records = on !== undefined && onlyRecords(act, on, session.roles, law)
  const fresh = useCallback(() => begin(on?.ref.id, suggested, records ? {} : null), [on?.ref.id, suggested, records])
  const { draft, change, clear, restart } = useDraft(
    draftKey(act.name, held ? `${held.on.ref.id}@${held.proposal.version}` : (on?.ref.id ?? about ?? 'new')),
    fresh
  )
  const [service, choose] = useState<ServiceRow | null>(null)
  const [tried, setTried] = useState(false)
  const [answer, setAnswer] = useState<Exclude<Answer, { kind: 'done' }> | null>(null)

  const self = useMemo(() => on ?? empty(ref(act.kind, draft.on)), [on, act.kind, draft.on])
  const fields = useMemo(() => fieldsOf(act.input), [act])
  const input = useMemo(() => {
    const sent = fields.filter(field => isSent(field, { act, given, values: draft.values, self, law }))
    return { ...answered(sent, draft.values), ...given }
  }, [fields, act, draft.values, given, self, law])
  const late = useDeferredValue(input)
  const at = (draft.at ?? now) as Moment
  const recorded = draft.recorded !== null
  const document = draft.recorded
  const way = wayOf({ act, input, recorded, self, held, by: session, law })
  const inTheWay = useMemo(() => {
    const by = { account: session.login, office: session.office, roles: session.roles }
    const from = document?.by ? ({ ...document, by: document.by } as Document) : undefined
    const found = standsInTheWay({ act, input: late, at, by, recorded, document: from, self, streams, service }, law)
    // whoever proposes is told what the law wants, not that another signs
    return way === 'propose' ? found.filter(one => one.why !== 'not-permitted') : found
  }, [act, late, at, recorded, document, self, streams, service, law, session, way])
  const faults = useMemo(() => (tried ? faultsOf(act, input) : new Map<string, never>()), [tried, act, input])

  const sending = useAct(heard => {
    if (heard.kind === 'done') {
      clear()
      return done(heard, way === 'propose', input)
    }
    setAnswer(heard)
    // The refused command is answered for good; the mended one is another.
    change(before => ({ ...before, command: crypto.randomUUID() }))
  })
  // The refusal spoke of what was sent; from the first change on, the form tells what stands in the way now.
  const edit: typeof change = how => {
    if (answer?.kind === 'refused') setAnswer(null)
    change(how)
  }
  const send = () => {
    setTried(true)
    setAnswer(null)
    if (faultsOf(act, input).size > 0 || (recorded && !draft.recorded?.by)) return false
    const command: Command = {
      id: draft.command,
      act: act.name,
      on: { kind: act.kind, id: draft.on },
      at: (draft.at ?? presentOf(status)) as Moment,
      input,
      ...(on ? { seen: on.version } : {}),
      ...(draft.recorded?.by ? { recorded: { ...draft.recorded, by: draft.recorded.by } } : {}),
      ...(way === 'sign' && held ? { proposal: held.proposal.version } : {})
    }
    sending.mutate(way === 'propose' ? proposing(command, held) : command)
    return true
  }
  /** What would be sent; null while something is still to be answered, and the form says where. */
  const filled = () => {
    setTried(true)
    return faultsOf(act, input).size > 0 ? null : input
  }
  return {
    way,
    filled,
    fields,
    draft,
    at,
    self,
    faults,
    tried,
    service,
    choose,
    inTheWay,
    refusals: (answer?.kind === 'refused' ? answer.refusals : []) as readonly Refusal[],
    changed: answer?.kind === 'changed-meanwhile' ? answer : null,
    sending: sending.isPending,
    fault: sending.error,
    send,
    restart,
    set: (path: Path, value: unknown) =>
      edit(before => ({ ...before, values: put(before.values, path, value) as typeof before.values })),
    setAt: (moment: string | null) => edit(before => ({ ...before, at: moment })),
    setRecorded: (document: typeof draft.recorded) => edit(before => ({ ...before, recorded: document }))
  }
}
export type ActForm = ReturnType<typeof useActForm>
