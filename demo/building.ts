/**
 * What is built: the homes, centres and foster families that the lives need, and as many other services in the community
 * as the network is to have on a day, opened one after another over the years; beside them some that the state does not
 * pay for.
 */
import { codes, homeOffice } from './codes.ts'
import { type DayNumber, dayNumber } from './days.ts'
import { type Random, random } from './random.ts'
import type { Home } from './staff.ts'
import type { Targets } from './targets.ts'

export type Plan = {
  kind: string
  home: Home
  places: number
  opened: DayNumber
  funding?: string
  /** other numbers of places from other days on, in order of time */
  changes: { day: DayNumber; places: number }[]
}

/** How many places of each kind, for so many children; how many places one service has, and when it was opened. */
const lived = {
  foster: { spare: 1.5, places: [1, 1, 1, 1, 1, 1, 2, 2, 2, 3], opened: ['2008-03-03', '2016-12-12'] },
  homes: { spare: 1.09, places: [12, 12, 12, 14, 14, 10], opened: ['2010-09-01', '2016-11-01'] },
  crisis: { spare: 1.45, places: [10, 10, 12], opened: ['2004-05-03', '2014-10-01'] },
  transitional: { spare: 1.2, places: [8, 8, 12], opened: ['2005-02-01', '2015-09-01'] }
} as const

/** Services and places at the ends of years over those of the day that is told of, as they were reported. */
const growth = [
  { day: '2016-12-31', services: 605 / 626, places: 13_462 / 14_306 },
  { day: '2017-12-31', services: 612 / 626, places: 13_624 / 14_306 },
  { day: '2018-12-31', services: 620 / 626, places: 14_052 / 14_306 },
  { day: '2019-07-31', services: 1, places: 1 },
  { day: '2019-12-31', services: 630 / 626, places: 14_459 / 14_306 },
  { day: '2020-12-31', services: 634 / 626, places: 14_593 / 14_306 }
] as const

/** At most this share of the network is lived in by orders. */
const LIVED_IN = 0.7

/** What is not lived in by an order: as common as its weight, after one support centre for each directorate. */
const others = [
  { kind: 'day', weight: 40, places: [20, 25, 30] },
  { kind: 'rehabilitation', weight: 42, places: [25, 30, 40] },
  { kind: 'support', weight: 8, places: [30, 40] },
  { kind: 'street', weight: 8, places: [20, 25, 30] },
  { kind: 'early', weight: 12, places: [25, 30] },
  { kind: 'mother', weight: 8, places: [6, 8] },
  { kind: 'shelter', weight: 1, places: [10, 12] }
] as const
const support = [30, 40, 40, 50]

export function buildings(seed: number, targets: Targets, homes: readonly Home[]): Plan[] {
  const chance = random(seed, 'network')
  const made = [...livedIn(targets, homes, chance)]
  // in a small country so many are lived in that the state does not pay for all
  const most = Math.floor(targets.network.services * growth[0].services * LIVED_IN)
  const lived = made.filter(({ kind }) => kind !== codes.serviceKinds.foster)
  for (const one of lived.slice(most)) one.funding = codes.funding.other[0]
  const counted = lived.slice(0, most)
  return [...made, ...beside(targets, counted, homes, chance), ...unpaid(targets, homes, chance)]
}

const between = (chance: Random, from: string, to: string): DayNumber => chance.whole(dayNumber(from), dayNumber(to))

function* livedIn(targets: Targets, homes: readonly Home[], chance: Random): Generator<Plan> {
  const wanted = {
    foster: targets.foster,
    homes: targets.familyType,
    crisis: targets.crisis,
    transitional: targets.transitional
  }
  for (const where of ['foster', 'homes', 'crisis', 'transitional'] as const) {
    const { spare, places, opened } = lived[where]
    const shares = spread(homes, Math.ceil(wanted[where] * spare) + 12)
    for (const [at, home] of homes.entries()) {
      let left = shares[at] ?? 0
      while (left > 0) {
        const size = chance.pick(places)
        if (size > left + 2 && where !== 'foster' && shares[at + 1] !== undefined) break
        yield {
          kind: codes.serviceKinds[where],
          home,
          places: where === 'foster' ? Math.min(size, left) : size,
          opened: between(chance, opened[0], opened[1]),
          ...(where === 'foster' ? {} : { funding: codes.funding.state }),
          changes: []
        }
        left -= size
      }
      // what is too little for a service of its own is the neighbour's
      if (left > 0 && shares[at + 1] !== undefined) shares[at + 1] = (shares[at + 1] ?? 0) + left
    }
  }
}

/** So many places, by the number of children; what is left over goes round. */
function spread(homes: readonly Home[], total: number): number[] {
  const sum = homes.reduce((all, home) => all + home.weight, 0)
  let carry = 0
  return homes.map(home => {
    carry += (total * home.weight) / sum
    const whole = Math.floor(carry)
    carry -= whole
    return whole
  })
}

/** The rest of the network: at each day of the series just so many services, with just so many places. */
function beside({ network }: Targets, lived: readonly Plan[], homes: readonly Home[], chance: Random): Plan[] {
  const made: Plan[] = []
  const shown = homes.filter(({ office }) => office === homeOffice)
  const first = [...shown, ...homes.filter(home => !shown.includes(home))]
  const weights = homes.map(({ weight }) => weight)
  const base = sum(lived)
  let before = dayNumber('2003-03-03')
  for (const { day, ...share } of growth) {
    const until = dayNumber(day)
    const count = Math.round(network.services * share.services) - lived.length - made.length
    const places = Math.round(network.places * share.places) - base - sum(made)
    if (count < 0)
      throw new Error(`${lived.length} services are lived in: no room for others among ${network.services}`)
    const fresh = Array.from({ length: count }, (_none, n): Plan => {
      const own = first[made.length + n]
      const other = others[chance.index(others.map(({ weight }) => weight))] ?? others[0]
      return {
        kind: own ? codes.serviceKinds.support : codes.serviceKinds[other.kind],
        home: own ?? (homes[chance.index(weights)] as Home),
        places: chance.pick(own ? support : other.places),
        opened: chance.whole(before + 1, until),
        funding: codes.funding.state,
        changes: []
      }
    })
    const ends = { from: before, until }
    if (made.length === 0) fitted(fresh, places, built, chance)
    else {
      const more = places - sum(fresh)
      const grown = chance.pick([made.length, Math.ceil(made.length / 2)])
      fitted(made.slice(0, grown), sum(made.slice(0, grown)) + more, changed(ends, chance), chance)
    }
    made.push(...fresh)
    before = until
  }
  return made
}

const placesOf = ({ places, changes }: Plan) => changes.at(-1)?.places ?? places
const sum = (plans: readonly Plan[]) => plans.reduce((all, plan) => all + placesOf(plan), 0)

const built = (plan: Plan, places: number): void => {
  plan.places = places
}
const changed =
  ({ from, until }: { from: DayNumber; until: DayNumber }, chance: Random) =>
  (plan: Plan, places: number) => {
    const last = plan.changes.at(-1)
    if (last && last.day > from) last.places = places
    else plan.changes.push({ day: chance.whole(from + 1, until), places })
  }

/** Gives or takes places in steps of five, the last of them less, until all have so many together. */
function fitted(
  plans: readonly Plan[],
  total: number,
  set: (plan: Plan, places: number) => void,
  chance: Random
): void {
  for (let off = total - sum(plans); off !== 0; ) {
    const plan = plans[chance.whole(0, plans.length - 1)]
    if (!plan) throw new Error(`${total} places and no service to have them`)
    const step = Math.sign(off) * Math.min(5, Math.abs(off))
    const places = placesOf(plan) + step
    if (places < 5 || places > 400) {
      if (plans.every(one => (off > 0 ? placesOf(one) >= 400 : placesOf(one) <= 9)))
        throw new Error(`${total} places are too few or too many for ${plans.length} services`)
      continue
    }
    set(plan, places)
    off -= step
  }
}

/** Some services are paid for by municipalities, projects and the providers themselves. */
function unpaid({ network }: Targets, homes: readonly Home[], chance: Random): Plan[] {
  const weights = homes.map(({ weight }) => weight)
  return Array.from({ length: Math.ceil(network.services * 0.06) }, () => {
    const { kind, places } = chance.pick([others[4], others[4], others[0], others[1]])
    return {
      kind: codes.serviceKinds[kind],
      home: homes[chance.index(weights)] as Home,
      places: chance.pick(places),
      opened: between(chance, '2011-01-10', '2021-10-01'),
      funding: chance.pick(codes.funding.other),
      changes: []
    }
  })
}
