/** The entries that move a child: out of the place held, into the next, in the child's stream and the services'. */
import { draft } from '../acts/act.ts'
import type { Draft, Stream } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { stayAt, staysOf } from './stays.ts'

export type Into = {
  setting: string
  serviceKind?: string | undefined
  service?: string | undefined
  carer?: string | undefined
  territory?: string | undefined
  office: string
  basis: string
  case?: string | undefined
  order?: string | undefined
}

/** A late entry fits in between: the place it takes is given up when the next stay, already known, begins. */
export function moveInto(child: Stream, at: Moment, into: Into, over: boolean): Draft[] {
  const now = stayAt(child.facts, at)
  const next = staysOf(child.facts).find(stay => stay.from > at)
  const person = { child: child.ref.id }
  const began = draft(child.ref, 'stay.began', at, into)
  if (now?.service && now.service === into.service) return [began]
  const until = next && next.service !== into.service ? next.from : null
  return [
    began,
    ...(now?.service ? [draft(ref('service', now.service), 'place.freed', at, person)] : []),
    ...(into.service
      ? [draft(ref('service', into.service), 'place.taken', at, { ...person, ...(over ? { over } : {}) })]
      : []),
    ...(into.service && until ? [draft(ref('service', into.service), 'place.freed', until, person)] : [])
  ]
}

export function endStay(child: Stream, at: Moment, reason: string): Draft[] {
  const now = stayAt(child.facts, at)
  if (!now) return []
  return [
    draft(child.ref, 'stay.ended', at, { reason }),
    ...(now.service ? [draft(ref('service', now.service), 'place.freed', at, { child: child.ref.id })] : [])
  ]
}
