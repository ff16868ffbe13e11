/** The entries that move a child: the stay in the child's stream, and the places it leaves and takes in the services'. */
import { draft } from '../acts/act.ts'
import { withDrafts } from '../acts/drafts.ts'
import { type Draft, ref, type Stream } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { type Use, usesOf } from '../services/uses.ts'
import { type Stay, stayAt, staysOf } from './stays.ts'

export type Into = {
  setting: string
  serviceKind?: string | undefined
  service?: string | undefined
  carer?: string | undefined
  territory?: string | undefined
  office: string
  basis: string
  fosterKind?: string | undefined
  case?: string | undefined
  order?: string | undefined
  grounds?: readonly string[] | undefined
}

export function moveInto(child: Stream, at: Moment, into: Into, over: boolean): Draft[] {
  const now = stayAt(child.facts, at)
  // with the same service, or the same relative, the stay goes on under another act
  const lived = now?.service ?? now?.carer ?? null
  const moved = lived === null || lived !== (into.service ?? into.carer)
  const began = draft(child.ref, 'stay.began', at, { ...into, moved })
  return [began, ...placesAfter(child, began, over)]
}

/** Ends the stay at a moment, if it is the one meant: a child whom another order has moved since stays there. */
export function endStay(
  child: Stream,
  at: Moment,
  reason: string,
  meant: { case: string; order: string | undefined }
): Draft[] {
  const now = stayAt(child.facts, at)
  if (!now || now.case !== meant.case || now.order !== (meant.order ?? null)) return []
  const ended = draft(child.ref, 'stay.ended', at, { reason, case: meant.case })
  return [ended, ...placesAfter(child, ended, false)]
}

/** Ends whatever stay the child is in: the law ends it, not an order. */
export function leaveStay(child: Stream, at: Moment, reason: string): Draft[] {
  if (!stayAt(child.facts, at)) return []
  const ended = draft(child.ref, 'stay.ended', at, { reason })
  return [ended, ...placesAfter(child, ended, false)]
}

/** What one entry changes in the places that the child holds, in time order or late. */
const placesAfter = (child: Stream, added: Draft, over: boolean): Draft[] =>
  placesBetween(child, [added], added.at, over)

/**
 * What new entries and corrections change in the places that a person holds: for each service concerned all of its
 * stays and uses there as they are then known.
 */
export function placesBetween(child: Stream, added: readonly Draft[], at: Moment, over = false): Draft[] {
  const facts = withDrafts(child, added)
  const uses = usesOf(facts)
  const before = heldIn(staysOf(child.facts), usesOf(child.facts))
  const after = heldIn(staysOf(facts), uses)
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(service => {
    const stays = after.get(service) ?? []
    if (JSON.stringify(before.get(service) ?? []) === JSON.stringify(stays)) return []
    const together = uses.findLast(one => one.service === service)?.together ?? []
    const held = {
      child: child.ref.id,
      stays,
      ...(over ? { over } : {}),
      ...(together.length > 0 ? { with: together } : {})
    }
    return [draft(ref('service', service), 'place.held', at, held)]
  })
}

type Interval = { from: Moment; to?: Moment }

/** Stays and uses by service; one that goes on under another act is the same place held on. */
function heldIn(stays: readonly Stay[], uses: readonly Use[]): Map<string, Interval[]> {
  const found = new Map<string, Interval[]>()
  const own = [...stays, ...uses.filter(one => one.with === null)].sort((a, b) => (a.from < b.from ? -1 : 1))
  for (const { service, from, to } of own) {
    if (!service) continue
    const list = found.get(service) ?? []
    found.set(service, list)
    const last = list.at(-1)
    const interval = to === null ? { from } : { from, to }
    if (last && (last.to === undefined || last.to >= from)) list[list.length - 1] = joined(last, to)
    else list.push(interval)
  }
  return found
}

/** Both in one: it lasts as long as the longer of them. */
const joined = ({ from, to: before }: Interval, to: Moment | null): Interval =>
  before === undefined || to === null ? { from } : { from, to: before > to ? before : to }
