/** What is under way between two offices, and to whom a stream is shown beside the office that answers for it. */
import type { Fact } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'

export type Offer = { to: string; reason: string; at: Moment; version: number }

/** Work that has ended is not handed over any more. */
const over = new Set(['transfer.accepted', 'transfer.declined', 'case.closed', 'signal.concluded', 'signal.joined'])

/** The transfer offered and neither accepted nor declined yet. */
export function offerOf(facts: readonly Fact[]): Offer | null {
  let offer: Offer | null = null
  for (const { type, at, version, data } of facts) {
    if (type === 'transfer.offered') offer = { ...(data as { to: string; reason: string }), at, version }
    if (over.has(type)) offer = null
  }
  return offer
}

/** Offices to which the stream is shown for as long as they need it. */
export function shownTo(facts: readonly Fact[]): string[] {
  const offices = new Set<string>()
  for (const { type, data } of facts) {
    const { office } = data as { office: string }
    if (type === 'stream.shown') offices.add(office)
    if (type === 'stream.hidden') offices.delete(office)
  }
  return [...offices]
}
