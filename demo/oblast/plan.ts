/**
 * Which lives are lived, so that the registers hold what was published: families are told apart by the New Years on
 * which they stand there, and each such group gets its children. Nothing is counted here afterwards: what the figures
 * say is counted from what was done.
 */
import { type Almanac, type DayNumber, dayNumber, dayText } from '../days.ts'
import { type Random, random } from '../random.ts'
import type { OnRegister, Targets } from './targets.ts'

export type Rights = {
  status: 'deprived' | 'limited'
  on: DayNumber
  /** both parents, or the mother alone */
  both: boolean
}
export type FamilyJob = {
  register: 'sop' | 'early-stage' | 'hard-situation'
  entered: DayNumber
  /** null while it goes on */
  left: DayNumber | null
  births: readonly DayNumber[]
  rights?: Rights
}
/** A child on the primary account whose family is not known here. */
export type ChildJob = {
  birth: DayNumber
  entered: DayNumber
  home: 'guardianship' | 'foster' | 'organisation'
  left: { day: DayNumber; why: 'of-age' | 'adopted' | 'returned' | 'died' } | null
}
export type Plan = { families: FamilyJob[]; children: ChildJob[]; unfounded: DayNumber[]; hard: FamilyJob[] }

const YEAR = 365.25
/** The programme begins: what the registers held before was written down from paper in its first weeks. */
export const BEGAN = dayNumber('2016-09-05')

/** Families that stand on a register between two days of entering, and leave between two others or not at all. */
type Group = {
  families: number
  children: number
  enter: readonly [string, string]
  leave: readonly [string, string]
  stay?: number
}

/** The least time on a register: improvement is seen for about half a year. */
const LEAST = 150

export function planOf(seed: number, targets: Targets, today: DayNumber, time: Almanac): Plan {
  const chance = random(seed, 'oblast')
  const until = dayText(today - 9)
  const families = [
    ...inSop(targets.sop, until).flatMap(group => lived('sop', group, chance, time)),
    ...atEarlyStage(targets.early, until).flatMap(group => lived('early-stage', group, chance, time))
  ]
  beforeCourts(families, targets, chance, time)
  const children = withoutCare(families, targets, chance, today)
  const sop = targets.sop[0].families
  const unfounded = Array.from({ length: Math.round(sop * 0.15) }, () =>
    chance.whole(dayNumber('2017-01-10'), today - 12)
  )
  // of its own chance: nothing that the documents tell of moves with it
  const hard = inHardSituation(targets.early, until).flatMap(group =>
    lived('hard-situation', group, random(seed, `hard situation ${group.enter[0]}`), time)
  )
  return { families, children, unfounded, hard }
}

/** Families in a difficult life situation: no document of these years counts them; a little more than at the early stage. */
function inHardSituation({ families }: OnRegister, until: string): Group[] {
  const some = (share: number) => {
    const count = Math.max(1, Math.round(families * share))
    return { families: count, children: Math.round(count * 1.9) }
  }
  return [
    { ...some(0.6), enter: ['2018-02-05', '2019-10-18'], leave: ['2018-09-03', '2020-11-20'] },
    { ...some(1.3), enter: ['2019-09-02', until], leave: ['2020-03-02', '2020-12-18'], stay: 1 }
  ]
}

/** Three New Years: seven groups of families stand on one, two or all of them; others came and went before or came after. */
function inSop([first, second, third]: Targets['sop'], until: string): Group[] {
  const [a, b, c] = [first.families, second.families, third.families]
  const both = Math.round(0.5 * Math.min(a, b))
  const next = Math.round(0.48 * Math.min(b, c))
  const all = Math.round(0.33 * Math.min(both, next))
  // who stays for long has as few children as the year with the fewest; the others make up for the rest
  const mean = Math.min(...[first, second, third].map(one => one.children / one.families))
  const few = (families: number) => Math.max(families, Math.floor(families * mean))
  const [childrenAll, childrenBoth, childrenNext] = [few(all), few(both - all), few(next - all)]
  const early = ['2016-09-07', '2017-12-20'] as const
  const of2018 = ['2018-01-12', '2018-12-20'] as const
  const of2019 = ['2019-01-14', '2019-12-19'] as const
  const leave = (year: number) => [`${year}-02-05`, `${year}-12-20`] as const
  const on = (families: number, children: number) => ({ families, children })
  return [
    // who left before the first of the days
    {
      ...on(Math.round(a * 0.15), Math.round(a * 0.3)),
      enter: ['2016-09-07', '2017-05-20'],
      leave: ['2017-03-01', '2017-12-20']
    },
    { ...on(a - both, first.children - childrenAll - childrenBoth), enter: early, leave: leave(2018) },
    { ...on(both - all, childrenBoth), enter: early, leave: leave(2019) },
    { ...on(all, childrenAll), enter: early, leave: leave(2020), stay: 0.35 },
    {
      ...on(b - both - next + all, second.children - childrenAll - childrenBoth - childrenNext),
      enter: of2018,
      leave: leave(2019)
    },
    { ...on(next - all, childrenNext), enter: of2018, leave: leave(2020), stay: 0.4 },
    { ...on(c - next, third.children - childrenAll - childrenNext), enter: of2019, leave: leave(2020), stay: 0.55 },
    // who came after the last of the days
    {
      ...on(Math.round(c * 0.36), Math.round(c * 0.72)),
      enter: ['2020-01-13', until],
      leave: ['2020-07-01', '2020-12-20'],
      stay: 0.93
    }
  ]
}

function atEarlyStage({ families, children }: OnRegister, until: string): Group[] {
  return [
    {
      families: Math.round(families * 0.5),
      children: Math.round(children * 0.5),
      enter: ['2017-09-04', '2019-03-20'],
      leave: ['2018-04-02', '2019-12-18']
    },
    { families, children, enter: ['2019-02-04', '2019-12-18'], leave: ['2020-02-03', '2020-12-18'], stay: 0.25 },
    {
      families: Math.round(families * 0.8),
      children: Math.round(children * 0.8),
      enter: ['2020-01-13', until],
      leave: ['2020-07-01', '2020-12-18'],
      stay: 0.9
    }
  ]
}

function lived(register: FamilyJob['register'], group: Group, chance: Random, time: Almanac): FamilyJob[] {
  const [from, to] = group.enter.map(dayNumber) as [DayNumber, DayNumber]
  const [soonest, latest] = group.leave.map(dayNumber) as [DayNumber, DayNumber]
  return spread(group.families, group.children, chance).map(count => {
    const stays = group.stay !== undefined && chance.chance(group.stay)
    // whoever leaves has come early enough to have stayed
    const entered = time.workingDay(chance.whole(from, stays ? to : Math.min(to, latest - LEAST)))
    const left = stays ? null : time.workingDayBefore(chance.whole(Math.max(soonest, entered + LEAST), latest))
    return {
      register,
      entered: Math.min(entered, time.workingDayBefore(to)),
      left,
      births: births(count, entered, chance)
    }
  })
}

const MOST = 7
/** So many children in so many families, one at least in each. */
function spread(families: number, children: number, chance: Random): number[] {
  const counts = Array.from({ length: families }, () => 1)
  let left = children - families
  if (left < 0 || children > families * MOST)
    throw new Error(`${children} children do not fit into ${families} families`)
  while (left > 0) {
    const at = chance.whole(0, families - 1)
    const has = counts[at] ?? MOST
    // large families are rare, but there are some
    if (has >= MOST || (has > 2 && !chance.chance(0.35))) continue
    counts[at] = has + 1
    left -= 1
  }
  return counts
}

/** Birth days of brothers and sisters, all under fourteen on the day, so that none comes of age while it is counted. */
function births(count: number, on: DayNumber, chance: Random): DayNumber[] {
  const room = 13.8 - 1.1 * (count - 1)
  const youngest = 0.1 + chance.next() * Math.min(room - 0.2, 9)
  const gap = count > 1 ? Math.min(3.2, (13.8 - youngest) / (count - 1)) : 0
  let age = youngest
  return Array.from({ length: count }, (_none, at) => {
    if (at > 0) age += 1.05 + chance.next() * Math.max(0, gap - 1.05)
    return Math.round(on - age * YEAR)
  })
}

/** Of those who leave in a year some leave because a court has ruled. */
function beforeCourts(families: FamilyJob[], targets: Targets, chance: Random, time: Almanac): void {
  const aimed = [...targets.courts]
  // of a year that nothing is said of, about what the years around it say
  const years = aimed.map(({ year }) => year)
  for (let year = Math.min(...years) + 1; year < Math.max(...years); year++) {
    if (years.includes(year)) continue
    const mean = (of: 'deprived' | 'limited') =>
      Math.round((aimed.reduce((sum, one) => sum + one[of], 0) / aimed.length) * (0.85 + 0.3 * chance.next()))
    aimed.push({ year, deprived: mean('deprived'), limited: mean('limited') })
  }
  for (const { year, deprived, limited } of aimed) {
    const free = families.filter(
      ({ register, left, rights }) => register === 'sop' && !rights && left !== null && yearOf(left) === year
    )
    if (free.length < deprived + limited)
      throw new Error(`of ${free.length} families that leave in ${year} not so many lose their rights`)
    for (let n = 0; n < deprived + limited; n++) {
      const [job] = free.splice(chance.whole(0, free.length - 1), 1)
      if (!job?.left) continue
      const on = time.workingDayBefore(job.left - chance.whole(8, 25))
      job.rights = { status: n < deprived ? 'deprived' : 'limited', on, both: chance.chance(0.4) }
    }
  }
}

export const yearOf = (day: DayNumber): number => Number(dayText(day).slice(0, 4))

/** What becomes of a child that a court's ruling has left without care: it stands on the account from a few days later. */
export function afterRuling({ births, rights }: FamilyJob, at: number): ChildJob | null {
  const birth = births[at]
  if (!rights || birth === undefined) return null
  const entered = rights.on + 1 + (at % 2)
  const adult = dayOfAge(birth)
  const back = rights.status === 'limited' && birth % 5 < 2 ? entered + 200 + (birth % 90) : null
  const small = entered + 330 < birth + 9.9 * YEAR
  const adopted = small && rights.status === 'deprived' && birth % 5 === 0 ? entered + 260 + (birth % 60) : null
  const first = [
    { day: adult, why: 'of-age' as const },
    ...(back ? [{ day: back, why: 'returned' as const }] : []),
    ...(adopted ? [{ day: adopted, why: 'adopted' as const }] : [])
  ].sort((a, b) => a.day - b.day)[0]
  return { birth, entered, home: birth % 4 === 0 ? 'foster' : 'guardianship', left: first ?? null }
}

const dayOfAge = (birth: DayNumber): DayNumber => {
  const [year = 0, month = 1, date = 1] = dayText(birth).split('-').map(Number)
  return Date.UTC(year + 18, month - 1, date) / 86_400_000
}

/** Children of whom only the account knows fill up what the rulings leave to the numbers of each year's end. */
function withoutCare(families: readonly FamilyJob[], targets: Targets, chance: Random, today: DayNumber): ChildJob[] {
  const ruled = families.flatMap(job => job.births.flatMap((_birth, at) => afterRuling(job, at) ?? []))
  const standing = (day: DayNumber) =>
    ruled.filter(({ entered, left }) => entered <= day && (left === null || left.day > day)).length
  const [first, ...years] = targets.withoutCare.map(({ day, children }) => ({ day: dayNumber(day), children }))
  if (!first) return []
  const made: ChildJob[] = []
  let pool = Array.from({ length: first.children - standing(first.day) }, () => ({ since: null as number | null }))
  for (const { day, children } of years) {
    const wanted = children - standing(day)
    const year = yearOf(day)
    const found = ruled.filter(one => yearOf(one.entered) === year).length
    const come = Math.max(Math.round(children * 0.1) - found, Math.round(children * 0.01), wanted - pool.length)
    const go = pool.length + come - wanted
    for (let n = 0; n < go; n++) {
      const [gone] = pool.splice(chance.whole(0, pool.length - 1), 1)
      made.push(child(gone?.since ?? null, { year, today }, chance))
    }
    pool = [...pool, ...Array.from({ length: come }, () => ({ since: year }))]
  }
  made.push(...pool.map(({ since }) => child(since, { year: null, today }, chance)))
  housed([...ruled, ...made], made, targets, chance)
  return made
}

/** So many of those who stand there on the last day live in organisations that the share in families is as aimed at. */
function housed(all: readonly ChildJob[], free: readonly ChildJob[], targets: Targets, chance: Random): void {
  const last = targets.withoutCare.at(-1)
  if (!last) return
  const day = dayNumber(last.day)
  const stands = ({ entered, left }: ChildJob) => entered <= day && (left === null || left.day > day)
  const standing = all.filter(stands).length
  const adopted = all.filter(({ left }) => left?.why === 'adopted' && left.day <= day).length
  const inFamilies = Math.round((targets.inFamilies / 100) * (standing + adopted)) - adopted
  const candidates = free.filter(stands)
  for (let n = 0; n < standing - inFamilies; n++) {
    const [one] = candidates.splice(chance.whole(0, candidates.length - 1), 1)
    if (one) one.home = 'organisation'
  }
  for (const one of free) if (!stands(one) && chance.chance(0.13)) one.home = 'organisation'
}

const ends = ['of-age', 'adopted', 'returned', 'died'] as const

/** `since` is the year in which it came, null for one who was there before; it leaves in a year, or stands there still. */
function child(
  since: number | null,
  { year, today }: { year: number | null; today: DayNumber },
  chance: Random
): ChildJob {
  const within = (of: number) => chance.whole(dayNumber(`${of}-01-12`), dayNumber(`${of}-12-18`))
  const end = year === null ? null : within(year)
  const from = since === null ? dayNumber('2015-12-14') : within(since)
  const last = end ?? today
  // came at the latest on `from`, and is not of age on the last day; nobody of ten is adopted unasked
  const least = (last - from) / YEAR + 0.1
  const drawn = ends[chance.index([58, 18, 22, 2])] ?? 'of-age'
  const why = drawn === 'adopted' && least > 9 ? 'returned' : drawn
  const ofAge = end !== null && why === 'of-age'
  const age = least + chance.next() * ((why === 'adopted' ? 9.8 : 17.4) - least)
  const birth = ofAge ? birthOf(end) : Math.round(last - age * YEAR)
  const oldest = Math.max(birth + 20, dayNumber('2003-01-20'))
  const entered = since === null ? chance.whole(Math.min(oldest, from), from) : from
  const home = chance.chance(0.3) ? 'foster' : 'guardianship'
  return { birth, entered: Math.max(entered, birth + 5), home, left: end === null ? null : { day: end, why } }
}

const birthOf = (ofAge: DayNumber): DayNumber => {
  const [year = 0, month = 1, date = 1] = dayText(ofAge).split('-').map(Number)
  return Date.UTC(year - 18, month - 1, date) / 86_400_000
}
