/**
 * Who already lived with relatives, in foster families and in centres when the system began: carried over from paper, and
 * all gone by the end of the year that is told of, as the children whose whole lives are played take their places.
 */
import { codes } from './codes.ts'
import { type DayNumber, dayNumber } from './days.ts'
import { birthOf18, YEARS } from './plan.ts'
import { type Random, random } from './random.ts'
import type { Targets } from './targets.ts'

export type Carried = {
  where: 'kin' | 'foster' | 'homes' | 'transitional'
  from: DayNumber
  children: { birth: DayNumber; disability: boolean; left: DayNumber; how: 'home' | 'adopted' | 'of-age' }[]
}

/** The day on which the system began, and the ends of the years after it. */
const days = [
  '2016-12-31',
  '2017-12-31',
  '2018-12-31',
  '2019-12-31',
  '2020-12-31',
  '2021-12-31',
  '2022-12-31',
  '2023-11-20'
]
/** How many there still are on those days, over those who live so in the year told of: together with them about as many as were reported. */
const wheres = {
  kin: {
    still: [1.45, 1.3, 1.12, 1.08, 0.86, 0.58, 0.28, 0],
    goes: { home: 0.45, adopted: 0, 'of-age': 0.55 },
    came: [0.3, 13],
    been: 3200,
    disability: 0.06,
    together: 0.3
  },
  foster: {
    still: [1, 0.94, 0.9, 0.86, 0.82, 0.66, 0.4, 0],
    goes: { home: 0.35, adopted: 0.4, 'of-age': 0.25 },
    came: [0.05, 9],
    been: 3200,
    disability: 0.1,
    together: 0
  },
  homes: {
    still: [0.76, 0.74, 0.72, 0.7, 0.62, 0.45, 0.23, 0],
    goes: { home: 0.35, adopted: 0.05, 'of-age': 0.6 },
    came: [3.3, 13],
    been: 3200,
    disability: 0.45,
    together: 0
  },
  transitional: {
    still: [0.9, 0.4, 0.1, 0, 0, 0, 0, 0],
    goes: { home: 0.15, adopted: 0, 'of-age': 0.85 },
    came: [15.2, 16.4],
    been: 420,
    disability: 0.06,
    together: 0
  }
} as const
const ways = ['home', 'adopted', 'of-age'] as const

export function carried(seed: number, targets: Targets): Carried[] {
  const chance = random(seed, 'carried')
  const all = {
    kin: targets.kin,
    foster: targets.foster,
    homes: targets.familyType,
    transitional: targets.transitional
  }
  return (['kin', 'foster', 'homes', 'transitional'] as const).flatMap(where => groups(where, all[where], chance))
}

function groups(where: Carried['where'], size: number, chance: Random): Carried[] {
  const { still, together, been } = wheres[where]
  const made: Carried[] = []
  for (const left of lefts(still, size, chance)) {
    const last = made.at(-1)
    // brothers and sisters come together; each leaves on a day of its own
    if (last && last.children.length < 3 && chance.chance(together))
      last.children.push(childOf(where, last.from, left, chance))
    else {
      const from = dayNumber('2016-12-01') - Math.floor(been * chance.next() ** 1.6)
      made.push({ where, from, children: [childOf(where, from, left, chance)] })
    }
  }
  return made
}

/** The days on which they leave, so many between each two of the days. */
function* lefts(still: readonly number[], size: number, chance: Random): Generator<DayNumber> {
  for (const [at, day] of days.slice(1).entries()) {
    const gone = Math.round(size * (still[at] ?? 0)) - Math.round(size * (still[at + 1] ?? 0))
    const [from, to] = [dayNumber(days[at] ?? day) + 30, dayNumber(day)]
    for (let n = 0; n < gone; n++) yield chance.whole(from, to)
  }
}

function childOf(
  where: Carried['where'],
  from: DayNumber,
  left: DayNumber,
  chance: Random
): Carried['children'][number] {
  const { goes, came, disability } = wheres[where]
  const grown = birthOf18(left)
  const [least, most] = came
  const wanted = ways[chance.index(ways.map(way => goes[way]))] ?? 'home'
  const how = wanted === 'of-age' && (from - grown) / YEARS < least ? 'home' : wanted
  const oldest = Math.max(least + 0.02, Math.min(how === 'adopted' ? 5 : most, 17.4 - (left - from) / YEARS))
  const birth = how === 'of-age' ? grown : from - Math.ceil((least + (oldest - least) * chance.next()) * YEARS)
  return { birth, disability: chance.chance(disability), left, how }
}

export const kindOf: Readonly<Record<Carried['where'], string | undefined>> = {
  kin: undefined,
  foster: codes.serviceKinds.foster,
  homes: codes.serviceKinds.homes,
  transitional: codes.serviceKinds.transitional
}
