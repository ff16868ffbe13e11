/**
 * The institutions that were to be closed, and the children who lived in them: how many stood in each kind of home from
 * year to year, who came and who left, which home closed when, and where each child went. Decided from the counts of
 * two days; between them the numbers fall as the reports of those years tell.
 */
import { codes } from './codes.ts'
import { type DayNumber, dayNumber } from './days.ts'
import { birthOf18, YEARS } from './plan.ts'
import { type Random, random } from './random.ts'
import type { NetworkTarget } from './targets.ts'

export type Institution = {
  kind: string
  places: number
  opened: DayNumber
  /** fewer places from a day on, when half of the children had left */
  smaller?: { day: DayNumber; places: number }
  frozen?: DayNumber
  closed?: DayNumber
}
export type Leaving = 'home' | 'adopted' | 'of-age' | 'foster' | 'homes'
export type Resident = {
  birth: DayNumber
  disability: boolean
  /** one after another, the next from the day on which the one before is left */
  stays: { home: number; from: DayNumber }[]
  /** `until` is the last day in the foster family or the centre it went to */
  left?: { day: DayNumber; to: Leaving; until?: DayNumber; then?: 'home' | 'adopted' | 'of-age' }
}

/** On which days the numbers are known or told, and how much of the fall was still to come on each, by kind. */
// biome-ignore format: as the rows of the table that they head
const days = ['2010-12-31', '2011-12-31', '2012-12-31', '2013-12-31', '2014-12-31', '2015-12-31', '2016-12-31', '2017-12-31', '2018-10-31', '2018-12-31', '2019-07-31']
const later = ['2019-12-31', '2020-12-31', '2021-12-31', '2022-12-31', '2023-12-31']

type Kind = {
  kind: string
  /** of all children and homes at the beginning, and of those still there on the day that is told of */
  share: { children: number; homes: number; left: number; open: number }
  falls: readonly number[]
  /** after that day: children and homes over what they were then */
  after: { children: readonly number[]; homes: readonly number[] }
  /** who comes in a year over who is there, and until when */
  comes: { yearly: number; until: string }
  /** age at coming, the least and the most, in years */
  age: [number, number]
  /** how long those who are there at the beginning have been at most, in years */
  been: number
  disability: number
  goes: Readonly<Record<Leaving, number>>
}
const kinds: readonly Kind[] = [
  {
    kind: codes.institutions.disability,
    share: { children: 1200 / 7587, homes: 24 / 137, left: 0, open: 0 },
    falls: [1, 0.83, 0.66, 0.42, 0.14, 0, 0, 0, 0, 0, 0],
    after: { children: [0, 0, 0, 0, 0], homes: [0, 0, 0, 0, 0] },
    comes: { yearly: 0.03, until: '2013-06-30' },
    age: [3.2, 8],
    been: 8,
    disability: 1,
    goes: { home: 0.08, adopted: 0.02, 'of-age': 0.2, foster: 0.05, homes: 0.65 }
  },
  {
    kind: codes.institutions.medical,
    share: { children: 2455 / 7587, homes: 32 / 137, left: 364 / 514, open: 13 / 23 },
    falls: [1, 0.918, 0.824, 0.554, 0.292, 0.189, 0.143, 0.102, 0.046, 0.0373, 0],
    after: { children: [0.96, 0.82, 0.73, 0.66, 0.6], homes: [0.92, 0.54, 0.4, 0.31, 0.31] },
    comes: { yearly: 0.32, until: '2020-06-30' },
    age: [0.02, 1.2],
    been: 3,
    disability: 0.55,
    goes: { home: 0.25, adopted: 0.36, 'of-age': 0, foster: 0.34, homes: 0.05 }
  },
  {
    kind: codes.institutions.care,
    share: { children: 3932 / 7587, homes: 81 / 137, left: 150 / 514, open: 10 / 23 },
    falls: [1, 0.734, 0.655, 0.6105, 0.3776, 0.222, 0.11, 0.0473, 0.0188, 0.0127, 0],
    after: { children: [0.6, 0, 0, 0, 0], homes: [0.6, 0, 0, 0, 0] },
    comes: { yearly: 0.06, until: '2018-06-30' },
    age: [3.5, 13],
    been: 7,
    disability: 0.14,
    goes: { home: 0.36, adopted: 0.06, 'of-age': 0.28, foster: 0.1, homes: 0.2 }
  }
]

type Row = { day: DayNumber; children: number; homes: number }
type Planned = { kind: Kind; rows: Row[]; homes: number }

/** `last` is the day by which whoever went to a family or a centre has left it: later counts do not know of them. */
export function institutions(
  seed: number,
  targets: NetworkTarget,
  last: DayNumber
): { homes: Institution[]; residents: Resident[] } {
  const chance = random(seed, 'institutions')
  const homes: Institution[] = []
  const residents: Resident[] = []
  for (const planned of split(targets)) {
    const own = homesOf(planned, homes.length, chance)
    homes.push(...own.map(one => one.home))
    residents.push(...residentsOf(planned, own, last, chance))
  }
  sized(homes, residents, chance)
  return { homes, residents }
}

/** So many of each kind that all together are what is told: the last kind has what the others leave. */
function split({ since, closed, open, children, day }: NetworkTarget): Planned[] {
  const told = [...days.slice(0, -1).map(one => (one === days[0] ? since.day : one)), day, ...later].map(dayNumber)
  const parts = (whole: number, share: (kind: Kind) => number) => {
    let left = whole
    return kinds.map((kind, at) => {
      const own = at === kinds.length - 1 ? left : Math.min(left, Math.round(whole * share(kind)))
      left -= own
      return own
    })
  }
  const still = parts(open, kind => kind.share.open)
  const gone = parts(closed, ({ share }) => (share.homes * (closed + open) - share.open * open) / closed)
  // where no home is, no child is
  const among = (homes: readonly number[], share: (kind: Kind) => number) => (kind: Kind) =>
    homes[kinds.indexOf(kind)] ? share(kind) : 0
  const all = kinds.map((_kind, at) => (still[at] ?? 0) + (gone[at] ?? 0))
  const before = parts(
    since.children,
    among(all, kind => kind.share.children)
  )
  const stay = parts(
    children,
    among(still, kind => kind.share.left)
  )
  return kinds.map((kind, at) => {
    const [first = 0, rest = 0, last = 0, shut = 0] = [before[at], stay[at], still[at], gone[at]]
    const rows = told.map((one, n): Row => {
      const fall = kind.falls[n]
      const after = n - kind.falls.length
      const [there, open] =
        fall === undefined
          ? [rest * (kind.after.children[after] ?? 0), last * (kind.after.homes[after] ?? 0)]
          : [rest + (first - rest) * fall, last + shut * fall ** 0.75]
      const inside = Math.round(there)
      return { day: one, children: inside, homes: Math.max(inside > 0 ? 1 : 0, Math.round(open)) }
    })
    return { kind, rows, homes: last + shut }
  })
}

type Own = { at: number; home: Institution; weight: number }

/** The homes of a kind: each closes on a working week of the year in which it must be gone. */
function homesOf({ kind, rows, homes }: Planned, first: number, chance: Random): Own[] {
  const made = Array.from({ length: homes }, (_none, n): Own => {
    const opened = chance.whole(dayNumber('1998-01-12'), dayNumber('2001-11-30'))
    return { at: first + n, home: { kind: kind.kind, places: 0, opened }, weight: 0.5 + chance.next() }
  })
  let open = [...made]
  let before = dayNumber('2010-06-30')
  for (const { day, homes: left } of rows) {
    while (open.length > left) {
      const [gone] = open.splice(chance.whole(0, open.length - 1), 1)
      if (!gone) break
      const closed = chance.whole(before + Math.ceil((day - before) / 2), day)
      gone.home.closed = closed
      gone.home.frozen = Math.min(closed - chance.whole(120, 300), before)
    }
    open = open.filter(one => one.home.closed === undefined)
    before = day
  }
  return made
}

/** Who left in the year at whose end the first count is taken, over that count. */
const GONE = 0.2

type Stay = Resident['stays'][number]
type Living = { resident: Resident; since: DayNumber; home: Own }

function residentsOf({ kind, rows }: Planned, homes: readonly Own[], last: DayNumber, chance: Random): Resident[] {
  const made: Resident[] = []
  let there: Living[] = []
  let before: DayNumber | undefined
  const come = (since: DayNumber, home: Own) => {
    const stay: Stay = { home: home.at, from: since }
    const resident: Resident = { birth: 0, disability: chance.chance(kind.disability), stays: [stay] }
    made.push(resident)
    return { resident, since, home }
  }
  const [start] = rows
  if (!start) return made
  const standing = (day: DayNumber) => homes.filter(({ home }) => home.closed === undefined || home.closed > day)
  const pick = (among: readonly Own[]) => among[chance.index(among.map(one => one.weight))] as Own
  const long = () => Math.floor(kind.been * YEARS * chance.next() ** 0.9)
  for (let n = 0; n < start.children; n++) there.push(come(start.day - 40 - long(), pick(standing(start.day))))
  // some more were there when that year began
  for (let n = Math.round(start.children * GONE); n > 0; n--) {
    const day = start.day - chance.whole(5, 350)
    leaves(come(Math.min(day - 60, start.day - 365) - long(), pick(standing(start.day))), day, kind, last, chance)
  }
  for (const { day, children } of rows) {
    if (before === undefined) {
      before = day
      continue
    }
    const from: DayNumber = before
    const open = standing(day)
    const admitting = Math.min(day, dayNumber(kind.comes.until)) - from
    const coming = open.filter(({ home }) => home.frozen === undefined || home.frozen > day)
    const yearly = kind.comes.yearly * there.length * (Math.max(0, admitting) / YEARS)
    const fresh = coming.length === 0 ? 0 : Math.min(Math.round(yearly), Math.floor(children * 0.6))
    let leavers = there.length + fresh - children
    const shut = there.filter(one => !open.includes(one.home))
    const rest = longest(
      there.filter(one => open.includes(one.home)),
      chance
    )
    // of a home that closes one or another goes on to the next home
    const goOn = open.length === 0 ? 0 : Math.max(shut.length - leavers, Math.floor(shut.length * 0.1))
    const moved = new Set(shut.slice(0, Math.min(goOn, shut.length)))
    const stays: Living[] = []
    for (const one of shut) {
      const edge = one.home.home.closed ?? day
      if (moved.has(one)) {
        const next = pick(open)
        one.resident.stays.push({ home: next.at, from: Math.max(from + 1, edge - chance.whole(5, 90)) })
        stays.push({ ...one, home: next })
      } else {
        leaves(one, Math.max(from + 1, edge - chance.whole(1, 110)), kind, last, chance)
        leavers -= 1
      }
    }
    for (const [n, one] of rest.entries())
      if (n < leavers) leaves(one, chance.whole(from + 1, day), kind, last, chance)
      else stays.push(one)
    for (let n = 0; n < fresh; n++) stays.push(come(chance.whole(from + 1, from + admitting), pick(coming)))
    there = stays
    before = day
  }
  for (const one of there) one.resident.birth = born(one, rows.at(-1)?.day ?? 0, kind, chance)
  return made
}

/** Those who have been there longest leave first, most of the time. */
const longest = (list: readonly Living[], chance: Random): Living[] =>
  list
    .map(one => ({ one, rank: one.since + chance.whole(0, 900) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one)

/** A birth that fits the age at which children come to such a home, and that they are not of age when they leave. */
function born({ since }: Living, until: DayNumber, { age: [least, most] }: Kind, chance: Random): DayNumber {
  const oldest = Math.min(most, 17.4 - (until - since) / YEARS)
  const age = Math.max(0.01, Math.min(least, oldest)) + Math.max(0, oldest - least) * chance.next()
  return since - Math.ceil(age * YEARS)
}

const waysOf = ['home', 'adopted', 'of-age', 'foster', 'homes'] as const

function leaves(one: Living, day: DayNumber, kind: Kind, last: DayNumber, chance: Random): void {
  const { resident, since } = one
  let to = waysOf[chance.index(waysOf.map(way => kind.goes[way]))] ?? 'home'
  const grown = birthOf18(day)
  const young = since - grown < kind.age[0] * YEARS
  if (to === 'of-age' && young) to = 'home'
  resident.birth = to === 'of-age' ? grown : born(one, day, kind, chance)
  // a centre takes in nobody under three
  if (to === 'homes' && day - resident.birth < 3.1 * YEARS) to = 'foster'
  if (to !== 'foster' && to !== 'homes') {
    resident.left = { day, to }
    return
  }
  const of18 = resident.birth + Math.round(18 * YEARS) + 1
  const short = day + (to === 'foster' ? chance.whole(150, 1100) : chance.whole(300, 2400))
  const until = Math.min(of18, short, last - chance.whole(0, 200))
  if (until <= day + 30) resident.left = { day, to: 'home' }
  else {
    const then = until === of18 ? 'of-age' : chance.chance(to === 'foster' ? 0.55 : 0.15) ? 'adopted' : 'home'
    resident.left = { day, to, until, then }
  }
}

/** As many places as were ever taken, and some more; from the middle years on fewer. */
function sized(homes: readonly Institution[], residents: readonly Resident[], chance: Random): void {
  const moves = homes.map(() => [] as [DayNumber, 1 | -1][])
  for (const { stays, left } of residents)
    for (const [at, { home, from }] of stays.entries()) {
      moves[home]?.push([from, 1])
      const to = stays[at + 1]?.from ?? left?.day
      if (to !== undefined) moves[home]?.push([to, -1])
    }
  for (const [at, home] of homes.entries()) {
    const own = (moves[at] ?? []).sort(([a, x], [b, y]) => a - b || y - x)
    const room = (most: number) => Math.min(500, 5 * Math.ceil((most * (1.1 + chance.next() * 0.4) + 1) / 5))
    home.places = room(most(own, 0))
    const day = dayNumber('2014-09-15') + chance.whole(-120, 120)
    const places = room(most(own, day))
    if (places < home.places - 5 && (home.frozen ?? day + 1) > day) home.smaller = { day, places }
  }
}

/** The most at once from a day on; whoever comes on a day meets those who leave on it. */
function most(moves: readonly [DayNumber, 1 | -1][], from: DayNumber): number {
  let [inside, found] = [0, 0]
  for (const [day, step] of moves) {
    if (day >= from && inside > found) found = inside
    inside += step
    if (day >= from && inside > found) found = inside
  }
  return Math.max(found, inside)
}
