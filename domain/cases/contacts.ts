/** The contacts of a child with its own people: what was arranged, and what came of it. */
import { byTime, type Fact } from '../kernel/event.ts'
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

/**
 * Every arrangement of a child's cases with the contacts that fell into its time, in the order in which they were made.
 * `cases` are the facts of each case: an arrangement ends with its own case, or with the placement wherever that stands.
 * A contact counts for the arrangement with whom it was held; one that names nobody counts for none.
 */
export function contactsOf(cases: readonly (readonly Fact[])[], now: Moment, law: Law): Arranged[] {
  const { zone } = law.timing
  const means = ({ data }: Fact) => law.option('contact-kinds', String(data.kind))?.means
  const known = cases.flatMap(facts => facts.filter(fact => fact.at <= now)).sort(byTime)
  return known.flatMap((fact, at) => {
    if (fact.type !== 'contact.arranged') return []
    const own = cases.find(facts => facts.includes(fact)) ?? []
    const said = fact.data as {
      with: string
      person?: string
      everyDays: number
      supervised: boolean
      where?: string
      until?: Day
    }
    const { with: partner, everyDays, supervised, until } = said
    const later = known.slice(at + 1)
    const over = later.find(
      one =>
        one.type === 'placement.ended' ||
        (one.type === 'case.closed' && own.includes(one)) ||
        (one.type === 'contact.arranged' && one.data.with === partner)
    )
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
