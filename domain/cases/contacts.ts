/** The contacts of a child with its own people: what was arranged, and what came of it. */
import type { Fact } from '../kernel/event.ts'
import { addDays, type Day, daysBetween, type Moment, type Zone } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'

export type Arranged = {
  with: string
  person: string | null
  everyDays: number
  supervised: boolean
  where: string | null
  from: Moment
  /** its last day, or the day on which another arrangement, the end of the placement or of the case took its place */
  to: Day | null
  /** how many contacts there were to be by now */
  expected: number
  held: number
  missed: number
  /** the last contact that took place */
  last: Moment | null
}

const ends = new Set(['placement.ended', 'case.closed'])

/**
 * Every arrangement of a child's cases with the contacts that fell into its time, in the order in which they were made.
 * A contact counts for the arrangement with whom it was held; one that names nobody counts for none.
 */
export function contactsOf(facts: readonly Fact[], now: Moment, law: Law): Arranged[] {
  const { zone } = law.timing
  const means = ({ data }: Fact) => law.option('contact-kinds', String(data.kind))?.means
  const known = facts.filter(fact => fact.at <= now)
  return known.flatMap(fact => {
    if (fact.type !== 'contact.arranged') return []
    const said = fact.data as {
      with: string
      person?: string
      everyDays: number
      supervised: boolean
      where?: string
      until?: Day
    }
    const { with: partner, everyDays, supervised, until } = said
    const later = known.slice(known.indexOf(fact) + 1)
    const over = later.find(one => ends.has(one.type) || (one.type === 'contact.arranged' && one.data.with === partner))
    const stopped = over ? zone.dayOf(over.at) : null
    const to = until && (!stopped || until < stopped) ? until : stopped
    const first = zone.dayOf(fact.at)
    const today = zone.dayOf(now)
    const last = to && to < today ? to : today
    const contacts = later.filter(
      one =>
        one.type === 'case.contact' &&
        zone.dayOf(one.at) <= last &&
        ((one.data.with as readonly string[] | undefined) ?? []).includes(partner)
    )
    const held = contacts.filter(one => means(one) === 'held')
    return [
      {
        with: partner,
        person: said.person ?? null,
        everyDays,
        supervised,
        where: said.where ?? null,
        from: fact.at,
        to,
        expected: Math.floor(daysBetween(first, last) / everyDays),
        held: held.length,
        missed: contacts.filter(one => means(one) === 'missed').length,
        last: held.at(-1)?.at ?? null
      }
    ]
  })
}

/** The day by which the next contact is to be, null when the arrangement is over. */
export const nextContact = ({ everyDays, from, last, to }: Arranged, zone: Zone): Day | null =>
  to === null ? addDays(zone.dayOf(last ?? from), everyDays) : null
