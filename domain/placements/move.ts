/** The entries that move a child: out of the place held, into the next, in the child's stream and the services'. */
import { draft } from '../acts/act.ts'
import type { Draft, Stream } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { stayAt } from './stays.ts'

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

export function moveInto(child: Stream, at: Moment, into: Into, over: boolean): Draft[] {
  const now = stayAt(child.facts, at)
  const stays = now?.service && now.service === into.service
  return [
    draft(child.ref, 'stay.began', at, into),
    ...(now?.service && !stays ? [draft(ref('service', now.service), 'place.freed', at, { child: child.ref.id })] : []),
    ...(into.service && !stays
      ? [draft(ref('service', into.service), 'place.taken', at, { child: child.ref.id, ...(over ? { over } : {}) })]
      : [])
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
