/** What a signal's stream amounts to. */
import type { Fact } from '../kernel/event.ts'

export type SignalState = 'new' | 'open' | 'concluded' | 'joined'
export type Signal = {
  state: SignalState
  office: string
  children: readonly string[]
  kinds: readonly string[]
  urgency: string
  worker: string | null
  result: string | null
  risks: readonly string[]
  into: string | null
}

export function signalOf(facts: readonly Fact[]): Signal {
  const signal = {
    state: 'new',
    office: '',
    children: [],
    kinds: [],
    urgency: '',
    worker: null,
    result: null,
    risks: [],
    into: null
  } as {
    -readonly [K in keyof Signal]: Signal[K]
  }
  for (const { type, data } of facts) {
    const said = data as {
      office: string
      children: string[]
      kinds: string[]
      urgency: string
      worker: string
      lead: string
      person: string
      from: string
      to: string
      result: string
      risks: string[]
      into: string
    }
    if (type === 'signal.registered')
      Object.assign(signal, {
        state: 'open',
        office: said.office,
        children: said.children,
        kinds: said.kinds,
        urgency: said.urgency
      })
    else if (type === 'subject.changed')
      signal.children = signal.children.map(one => (one === said.from ? said.to : one))
    else if (type === 'signal.child-added') signal.children = [...signal.children, said.person]
    else if (type === 'signal.child-dropped') signal.children = signal.children.filter(one => one !== said.person)
    else if (type === 'signal.assigned') signal.worker = said.worker
    else if (type === 'signal.concluded')
      Object.assign(signal, { state: 'concluded', result: said.result, risks: said.risks })
    else if (type === 'transfer.accepted') Object.assign(signal, { office: said.office, worker: said.lead })
    else if (type === 'signal.joined') Object.assign(signal, { state: 'joined', into: said.into })
  }
  return signal
}
