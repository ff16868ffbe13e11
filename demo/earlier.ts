/**
 * Who lived in the demo country years ago: the preventions, the placements with relatives and the work towards the
 * return of which one earlier year must tell, begun the year before or carried on after it, and all over by now.
 */
import { type DayNumber, dayNumber, type Minute } from './days.ts'
import type { Ending, Where } from './lives/placed.ts'
import { siblings } from './people.ts'
import {
  type Almost,
  ages,
  atHome,
  atHomeBirths,
  birthOf18,
  type Ground,
  type Job,
  type PlacedJob,
  preventionOf,
  reportedAt,
  roadTo,
  undone,
  YEARS
} from './plan.ts'
import { random } from './random.ts'
import type { Statement } from './targets.ts'

/** With the first and last day of the year that is told of. */
type Then = Ground & { first: DayNumber; last: DayNumber }

/** Lives beside those the targets count, as shares of the placements with relatives or of the preventions. */
const beside = {
  failed: 0.1,
  closedLater: 0.08,
  closedBefore: 0.03,
  kin: 0.06,
  renewed: 0.03,
  home: 0.03,
  undone: 0.07,
  unfounded: 0.45,
  atHome: 0.14
}

export function statementJobs(seed: number, targets: Statement, today: DayNumber, almanac: Almost): Job[] {
  const first = dayNumber(`${targets.year}-01-01`)
  const last = dayNumber(`${targets.year}-12-31`)
  const start = dayNumber(`${targets.year - 1}-05-15`)
  const then: Then = { chance: random(seed, 'statement'), yearEnd: last, today, start, almanac, first, last }
  return [
    ...preventions(then, targets),
    ...placements(then, targets),
    ...others(then, targets.kinPlaced),
    ...athome(then, targets.kinPlaced)
  ]
}

/** A working day of a span, or just before it. */
const day = ({ chance, almanac }: Ground, from: DayNumber, to: DayNumber): DayNumber =>
  almanac.workingDayBefore(chance.whole(from, Math.max(from, to)))

function preventions(then: Then, { prevented }: Statement): Job[] {
  const { first, last, start } = then
  const jobs: Job[] = []
  const times = (count: number, make: (left: number) => Job) => {
    for (let left = Math.round(count); left > 0; ) {
      const job = make(left)
      left -= job.births.length
      jobs.push(job)
    }
  }
  const carried = Math.round(prevented * 0.2)
  const one = (outcome: 'success' | 'failure', opened: DayNumber, closed: [DayNumber, DayNumber], left: number) =>
    preventionOf(then, opened, day(then, ...closed), left, outcome)
  const inYear = (outcome: 'success' | 'failure') => (left: number) => {
    const opened = day(then, first + 6, last - 70)
    return one(outcome, opened, [opened + 50, Math.min(opened + 200, last - 5)], left)
  }
  times(carried, left => {
    const opened = day(then, first - 170, first - 6)
    return one('success', opened, [Math.max(opened + 60, first + 8), opened + 230], left)
  })
  times(prevented - carried, inYear('success'))
  times(prevented * beside.failed, inYear('failure'))
  times(prevented * beside.closedLater, left => {
    const opened = day(then, last - 180, last - 4)
    return one('success', opened, [Math.max(opened + 90, last + 5), opened + 240], left)
  })
  times(prevented * beside.closedBefore, left => {
    const opened = day(then, start, first - 90)
    return one('success', opened, [opened + 50, first - 5], left)
  })
  return jobs
}

/** Placed with relatives in the year, or with a case of reintegration worked on in it, or both. */
type Wanted = { kin: boolean; back: boolean }

function placements(then: Then, { kinPlaced, reintegrationWorked, returned }: Statement): PlacedJob[] {
  const { chance } = then
  const jobs: PlacedJob[] = []
  let [work, home] = [reintegrationWorked, returned]
  const fill = (count: number, wanted: Wanted) => {
    for (let left = count; left > 0; ) {
      const goes = wanted.back && chance.next() < home / work
      const job = lifeOf(then, wanted, goes, wanted.back ? Math.min(left, goes ? home : work - home) : left)
      const many = job.births.length
      left -= many
      if (wanted.back) work -= many
      if (goes) home -= many
      jobs.push(job)
    }
  }
  const both = Math.min(Math.round(kinPlaced * 0.55), Math.floor(reintegrationWorked * 0.6))
  fill(both, { kin: true, back: true })
  fill(kinPlaced - both, { kin: true, back: false })
  fill(reintegrationWorked - both, { kin: false, back: true })
  return jobs
}

type Stop = { where: Where; day: DayNumber }

/** One family: where its children lived, and whether they go home within the year. */
function lifeOf(then: Then, { kin, back }: Wanted, goes: boolean, most: number): PlacedJob {
  const { chance, first, last, start } = then
  const latest = goes ? first + 200 : last - 22
  const where: Where = kin
    ? 'kin'
    : ((['kin', 'foster', 'homes'] as const)[chance.index([0.25, 0.55, 0.2])] ?? 'foster')
  // with relatives since before the year, where the year is not to count it
  const from = kin ? day(then, first + 8, latest) : day(then, start, where === 'kin' ? first - 20 : latest)
  const stops = [...stopsBefore(then, where, from), { where, day: from }]
  const settled = from + 130
  if (goes)
    return made(then, stops, most, { day: day(then, Math.max(settled, first + 8), last - 24), how: 'home' }, back)
  const [home, given, grown] = back ? [0.5, 0.3, 0.14] : [0.45, 0, 0.55]
  const fate = (['home', 'given-up', 'of-age', 'adopted'] as const)[chance.index([home, given, grown, back ? 0.06 : 0])]
  if (fate === 'home') {
    const earliest = Math.max(settled, last + 6)
    return made(then, stops, most, { day: day(then, earliest, earliest + 280), how: 'home' }, back)
  }
  const adopted = where !== 'kin' && (fate === 'adopted' || (fate === 'given-up' && chance.chance(0.3)))
  const until = Math.max(settled, first + 60) + 60
  const end = { day: day(then, until, until + (adopted ? 500 : 900)), how: adopted ? 'adopted' : 'of-age' } as const
  const job = made(then, stops, 1, end, back)
  if (fate === 'given-up') {
    const tried = Math.max(settled, first + 20)
    job.reintegration = {
      givenUp: then.almanac.inOffice(day(then, tried, Math.min(tried + 300, end.day - 30)), chance)
    }
  }
  return job
}

/** Some came from a crisis centre, a foster family or a home. */
function stopsBefore(then: Then, where: Where, from: DayNumber): Stop[] {
  const { chance, start } = then
  if (where === 'homes' || !chance.chance(where === 'kin' ? 0.25 : 0.12)) return []
  const came = where === 'kin' ? (['foster', 'crisis', 'homes'] as const)[chance.index([0.45, 0.4, 0.15])] : 'crisis'
  const since = from - (came === 'crisis' ? chance.whole(50, 160) : chance.whole(90, 260))
  return came && since >= start ? [{ where: came, day: then.almanac.workingDayBefore(since) }] : []
}

function made(
  then: Then,
  stops: readonly Stop[],
  most: number,
  { day: over, how }: { day: DayNumber; how: Ending['how'] },
  back: boolean
): PlacedJob {
  const { chance, almanac, start } = then
  const young = Math.min(...stops.map(stop => stop.day - Math.ceil(ages[stop.where].began * YEARS))) - 2
  const stays = stops.map(({ where, day: from }) => ({ where, from: almanac.inOffice(from, chance) }))
  const [came] = stops
  return {
    script: 'placed',
    births: birthsOf(then, young, over, how, most),
    // the first months took over what an earlier system had
    road: roadTo(chance, came?.where ?? 'kin', came?.day ?? start, start - 130),
    stays: stays as PlacedJob['stays'],
    end: { at: almanac.inOffice(over, chance), how },
    ...(back ? { reintegration: {} } : {})
  }
}

/** Old enough for where they lived, and not of age before they leave, unless that is why they do. */
function birthsOf({ chance }: Then, young: DayNumber, over: DayNumber, how: Ending['how'], most: number): DayNumber[] {
  if (how === 'of-age') return [birthOf18(over)]
  if (how === 'adopted') return [young - chance.whole(20, 900)]
  const old = Math.ceil(over - 17.4 * YEARS)
  const eldest = young - Math.floor(Math.max(0, young - old - 2) * chance.next() ** 1.1)
  return siblings(eldest, chance.index([0.62, 0.28, 0.1]), young, chance)
    .filter(birth => birth <= young && birth > old)
    .slice(0, most)
}

/** What the year must not count: begun or over in other years, renewed with the same relative, home without a case. */
function others(then: Then, size: number): PlacedJob[] {
  const { chance, first, last, start, almanac } = then
  const times = (share: number, make: () => PlacedJob) => Array.from({ length: Math.ceil(size * share) }, make)
  const home = (stops: readonly Stop[], from: DayNumber, to: DayNumber, back: boolean) =>
    made(then, stops, 3, { day: day(then, from, to), how: 'home' }, back)
  const later = () => day(then, last + 8, last + 110)
  const kin = (from: DayNumber): Stop => ({ where: 'kin', day: from })
  return [
    ...times(beside.kin, () => home([kin(day(then, start, first - 20))], last + 10, last + 200, false)),
    ...times(beside.kin, () => {
      const from = later()
      return home([kin(from)], from + 140, from + 400, chance.chance(0.6))
    }),
    ...times(beside.renewed, (): PlacedJob => {
      const from = day(then, start, first - 40)
      const job = home([kin(from)], last + 30, last + 200, false)
      const renewed: Minute = almanac.inOffice(almanac.workingDayBefore(from + chance.whole(330, 350)), chance)
      return { ...job, stays: [job.stays[0], { where: 'kin', from: renewed }] }
    }),
    // back before the year began, with a case; back within it, without
    ...times(beside.home, () =>
      home([{ where: 'foster', day: day(then, start, start + 40) }], first - 70, first - 26, true)
    ),
    ...times(beside.home, () => home([kin(day(then, start, first - 30))], first + 120, last - 30, false))
  ]
}

/** Signals of those years that led to no placement, and orders that the courts did not let stand. */
function athome(then: Then, size: number): Job[] {
  const { last, start, today } = then
  const times = (share: number, make: () => Job) => Array.from({ length: Math.ceil(size * share) }, make)
  const any = () => day(then, start, last + 130)
  return [
    ...times(beside.undone, () =>
      undone({ ...then, yearEnd: Math.min(last + 100, today) }, ['foster', 'homes', 'crisis'])
    ),
    ...times(beside.unfounded, (): Job => {
      const on = any()
      return { script: 'unfounded', births: atHomeBirths(then, on), at: reportedAt(then, on) }
    }),
    ...times(beside.atHome, (): Job => atHome(then, any()))
  ]
}
