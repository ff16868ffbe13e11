/**
 * Who will live in the demo country, decided backwards from what must be counted: first where each child is at the end
 * of the year, then how it came to that, then the lives that were over by then and those that have just begun.
 */
import { type DayNumber, dayNumber, type Minute, minute } from './days.ts'
import type { Ending, Reintegration, Road, Where } from './lives/placed.ts'
import type { Prevention } from './lives/support.ts'
import { siblings } from './people.ts'
import { type Random, random } from './random.ts'
import type { Targets } from './targets.ts'

export type StayPlan = { where: Where; from: Minute }
export type PlacedJob = {
  script: 'placed'
  births: DayNumber[]
  road: Road
  stays: [StayPlan, ...StayPlan[]]
  end: Ending | undefined
  prevention?: Prevention
  reintegration?: Reintegration
}
export type Job = Script & {
  /** played in the office that the demo is shown from, where a little more is late */
  shown?: true
}
type Script =
  | PlacedJob
  | ({ script: 'prevention'; births: DayNumber[] } & Prevention)
  | { script: 'unfounded'; births: DayNumber[]; at: Minute }
  | { script: 'at-home'; births: DayNumber[]; opened: Minute; closed: Minute }

/** Lives beside those the targets count, as shares of the children in care or of the preventions begun. */
const share = { ended: 0.075, undone: 0.03, earlier: 0.06, unfounded: 0.14, atHome: 0.07, fresh: 0.02, comingIn: 0.004 }
export const YEARS = 365.25

export type Almost = { inOffice(day: DayNumber, chance: Random): Minute; workingDayBefore(day: DayNumber): DayNumber }

export function jobsOf(seed: number, targets: Targets, today: DayNumber, almanac: Almost): Job[] {
  const chance = random(seed, 'plan')
  const yearEnd = dayNumber(`${targets.year}-12-31`)
  const ground: Ground = { chance, yearEnd, today, start: dayNumber('2019-05-20'), almanac }
  const failed = Math.floor((targets.preventionClosed - targets.preventionSucceeded) * 0.45)
  const fromWard = Math.min(failed, Math.floor(targets.foster * 0.2))
  const jobs: Job[] = []
  for (const where of ['kin', 'foster', 'homes', 'crisis', 'transitional'] as const) {
    let left = {
      kin: targets.kin,
      foster: targets.foster - fromWard,
      homes: targets.familyType,
      crisis: targets.crisis,
      transitional: targets.transitional
    }[where]
    while (left > 0) {
      const job = inCare(ground, where, left)
      left -= job.births.length
      jobs.push(job)
    }
  }
  jobs.push(...preventions(ground, targets, fromWard))
  const size = targets.kin + targets.foster + targets.familyType + targets.crisis + targets.transitional
  const times = (part: number) => Math.round(size * part)
  for (let n = times(share.ended); n > 0; n--) jobs.push(ended(ground))
  for (let n = times(share.undone); n > 0; n--) jobs.push(undone(ground, ['kin', 'foster', 'homes', 'crisis']))
  for (let n = times(share.comingIn); n > 0; n--) jobs.push(comingIn(ground))
  for (let n = times(share.unfounded); n > 0; n--)
    jobs.push({ script: 'unfounded', births: atHomeBirths(ground, today), at: reportedAt(ground, recent(ground)) })
  for (let n = times(share.atHome); n > 0; n--) {
    const day = recent(ground)
    jobs.push(atHome(ground, day))
  }
  for (let n = times(share.fresh); n > 0; n--) jobs.push(fresh(ground))
  jobs.push(...shown(ground, Math.min(1, size / 8000)))
  worked(jobs, ground, random(seed, 'reintegration'))
  return jobs
}

/** Of those who are home again most had a case of reintegration, of those still away a few who came lately. */
function worked(jobs: readonly Job[], { yearEnd }: Ground, chance: Random): void {
  for (const job of jobs) {
    if (job.script !== 'placed' || job.prevention) continue
    const lately = job.end === undefined && job.stays[0].from > minute(yearEnd - 900, 0)
    if (chance.chance(job.end?.how === 'home' ? 0.7 : lately ? 0.15 : 0)) job.reintegration = {}
  }
}

/** The last weeks of the office that the demo is shown from: its people find work on their desks. */
function shown(ground: Ground, part: number): Job[] {
  const { chance, today, almanac } = ground
  const jobs: Job[] = []
  const times = (count: number, make: () => Job) => {
    for (let n = Math.ceil(count * part); n > 0; n--) jobs.push({ ...make(), shown: true })
  }
  times(26, () => fresh(ground))
  times(9, () => atHome(ground, today - chance.whole(3, 19)))
  // assessments and reviews fall due about now
  times(10, () => atHome(ground, today - chance.whole(20, 33)))
  times(8, () => ({ ...atHome(ground, today - chance.whole(184, 204)), closed: almanac.inOffice(today + 40, chance) }))
  times(6, () => comingIn(ground))
  times(7, () => {
    const opened = almanac.workingDayBefore(today - chance.whole(1, 9))
    return {
      script: 'prevention',
      births: [opened - chance.whole(1, 3)],
      opened: almanac.inOffice(opened, chance),
      closed: almanac.inOffice(opened + 150, chance),
      outcome: 'success',
      ward: true
    }
  })
  return jobs
}

/** A signal of the last days. */
function fresh(ground: Ground): Job {
  const { chance, today } = ground
  const day = today - chance.whole(0, 13)
  return chance.chance(0.5)
    ? { script: 'unfounded', births: atHomeBirths(ground, day), at: reportedAt(ground, day) }
    : atHome(ground, day)
}

export type Ground = { chance: Random; yearEnd: DayNumber; today: DayNumber; start: DayNumber; almanac: Almost }

/** More of it lately, some of it long ago. */
const recent = ({ chance, start, today }: Ground): DayNumber =>
  today - Math.floor((today - start - 30) * chance.next() ** 1.6)
export const reportedAt = ({ chance, almanac }: Ground, day: DayNumber): Minute =>
  chance.chance(0.85)
    ? almanac.inOffice(almanac.workingDayBefore(day), chance) - chance.whole(0, 60)
    : minute(day, 0) + chance.whole(0, 400)

export function atHomeBirths({ chance }: Ground, day: DayNumber): DayNumber[] {
  const first = day - Math.floor((0.5 + chance.next() * 16.5) * YEARS)
  return siblings(first, chance.index([0.8, 0.16, 0.04]), day - 120, chance).filter(
    birth => birth < day - 60 && birth > day - 17.9 * YEARS
  )
}

export function atHome(ground: Ground, day: DayNumber): Script & { script: 'at-home' } {
  const { chance, almanac } = ground
  const opened = almanac.inOffice(almanac.workingDayBefore(day), chance)
  return {
    script: 'at-home',
    births: atHomeBirths(ground, day - 12),
    opened,
    closed: almanac.inOffice(day + chance.whole(150, 300), chance)
  }
}

/** [least, most] years of age: at the end of the year, and when the stay began. */
export const ages: Record<Where, { now: [number, number]; began: number }> = {
  kin: { now: [1, 17.9], began: 0.2 },
  foster: { now: [0.3, 17.9], began: 0.02 },
  homes: { now: [4, 17.9], began: 3.1 },
  crisis: { now: [5, 17.8], began: 4 },
  transitional: { now: [15.6, 17.9], began: 15.1 }
}
/** How long ago the last stay can have begun, in days. */
const lengths: Record<Where, [number, number]> = {
  kin: [6, 1650],
  foster: [6, 1300],
  homes: [6, 1650],
  crisis: [6, 168],
  transitional: [10, 640]
}
const groups: Record<Where, number[]> = {
  kin: [0.62, 0.27, 0.11],
  foster: [0.72, 0.23, 0.05],
  homes: [0.78, 0.18, 0.04],
  crisis: [0.86, 0.14],
  transitional: [1]
}

function inCare(ground: Ground, where: Where, most: number): PlacedJob {
  const { chance, yearEnd, today, almanac } = ground
  const [youngest, oldest] = ages[where].now
  const age = youngest + (oldest - youngest) * (where === 'foster' ? chance.next() ** 1.5 : chance.next())
  const turns = chance.chance(0.012) && where !== 'crisis' ? today - chance.whole(1, 9) : undefined
  const first = turns === undefined ? yearEnd - Math.floor(age * YEARS) : birthOf18(turns)
  const [shortest, longest] = lengths[where]
  const oldEnough = yearEnd - first - Math.ceil(ages[where].began * YEARS)
  const began =
    yearEnd -
    shortest -
    Math.floor(
      Math.max(0, Math.min(longest, oldEnough) - shortest) *
        chance.next() ** (where === 'kin' || where === 'homes' ? 1.12 : 1.35)
    )
  const youngestBirth = began - Math.ceil(ages[where].began * YEARS)
  const births = turns
    ? [first]
    : siblings(first, Math.min(most - 1, chance.index(groups[where])), youngestBirth, chance).filter(
        birth => birth <= youngestBirth && birth > yearEnd - 17.9 * YEARS
      )
  if (births.length === 0) births.push(Math.min(first, youngestBirth))
  const from = almanac.inOffice(almanac.workingDayBefore(began), chance)
  const stays = before(ground, where, from, Math.max(...births))
  return {
    script: 'placed',
    births,
    ...stays,
    end: turns === undefined ? undefined : { at: almanac.inOffice(turns, chance), how: 'of-age' }
  }
}

export const birthOf18 = (day: DayNumber): DayNumber => {
  const date = new Date(day * 86_400_000)
  return Date.UTC(date.getUTCFullYear() - 18, date.getUTCMonth(), date.getUTCDate()) / 86_400_000
}

/** Where the children were before their last stay, and how they came out of the family. */
function before(
  { chance, start, almanac }: Ground,
  where: Where,
  from: Minute,
  youngest: DayNumber
): { road: Road; stays: [StayPlan, ...StayPlan[]] } {
  const last = { where, from }
  const day = Math.floor(from / 1440)
  const moved: Where | undefined =
    where === 'transitional' && chance.chance(0.8)
      ? 'homes'
      : where === 'homes' && chance.chance(0.24)
        ? chance.pick(['foster', 'crisis', 'kin'])
        : where === 'foster' && chance.chance(0.12)
          ? chance.pick(['kin', 'crisis'])
          : undefined
  if (moved) {
    const ago = moved === 'crisis' ? chance.whole(60, 165) : chance.whole(120, 900)
    const day0 = almanac.workingDayBefore(day - ago)
    const old = (day0 - youngest) / YEARS
    if (day0 > start + 140 && old > ages[moved].began + 0.1)
      return {
        road: roadTo(chance, moved, day0, start),
        stays: [{ where: moved, from: almanac.inOffice(day0, chance) }, last]
      }
  }
  return { road: roadTo(chance, where, day, start), stays: [last] }
}

export function roadTo(chance: Random, where: Where, day: DayNumber, start: DayNumber): Road {
  if (day < start + 200 && where !== 'crisis' && chance.chance(0.4)) return 'taken-over'
  if (where === 'crisis') return chance.chance(0.5) ? 'police' : 'urgent'
  return chance.chance(0.16) ? 'urgent' : 'support-first'
}

/** A stay that was over before the year was. */
function ended(ground: Ground): PlacedJob {
  const { chance, yearEnd, start, almanac } = ground
  const where =
    (['kin', 'foster', 'homes', 'crisis', 'transitional'] as const)[chance.index([0.3, 0.32, 0.18, 0.14, 0.06])] ??
    'kin'
  const how =
    where === 'transitional'
      ? 'of-age'
      : where === 'crisis'
        ? 'home'
        : ((['home', 'adopted', 'of-age'] as const)[
            chance.index(where === 'foster' ? [0.35, 0.55, 0.1] : [0.65, 0.02, 0.33])
          ] ?? 'home')
  const length = where === 'crisis' ? chance.whole(40, 170) : chance.whole(150, 900)
  const last = almanac.workingDayBefore(
    yearEnd - 12 - Math.floor((yearEnd - start - length - 60) * chance.next() ** 1.3)
  )
  const began = almanac.workingDayBefore(last - length)
  const { began: least } = ages[where]
  const old = how === 'adopted' ? 0.1 + chance.next() * 4 : least + chance.next() * (16.8 - least - length / YEARS)
  const birth =
    how === 'of-age'
      ? birthOf18(last)
      : began - Math.ceil(Math.max(old, how === 'adopted' ? (where === 'homes' ? 3.2 : 0.1) : least + 0.05) * YEARS)
  const births =
    how === 'home' && where !== 'crisis'
      ? siblings(birth, chance.index([0.7, 0.25, 0.05]), began - Math.ceil(least * YEARS), chance)
      : [birth]
  const young = began - Math.ceil(least * YEARS)
  const fit = births.filter(one => one <= young && one > last - 17.8 * YEARS)
  const from = almanac.inOffice(began, chance)
  const all = fit.length > 0 ? fit : [birth]
  return {
    script: 'placed',
    births: all,
    road: roadTo(chance, where, began, start),
    stays: [{ where, from }],
    end: { at: almanac.inOffice(last, chance), how }
  }
}

/** Placed, and home again before the year was over: the court refused to place the child, or annulled the order. */
export function undone({ chance, yearEnd, start, almanac }: Ground, wheres: readonly Where[]): PlacedJob {
  const where = chance.pick(wheres)
  const how = chance.chance(0.65) ? 'refused' : 'annulled'
  const long = how === 'refused' ? chance.whole(52, 120) : chance.whole(21, 40)
  const last = almanac.workingDayBefore(yearEnd - 6 - Math.floor((yearEnd - start - 160) * chance.next()))
  const began = almanac.workingDayBefore(last - long)
  const birth = began - Math.ceil((ages[where].began + 0.1 + chance.next() * (16.5 - ages[where].began)) * YEARS)
  return {
    script: 'placed',
    births: [birth],
    road: where === 'crisis' || chance.chance(0.45) ? 'urgent' : 'support-first',
    stays: [{ where, from: almanac.inOffice(began, chance) }],
    end: { at: almanac.inOffice(last, chance), how }
  }
}

/** Placed in the first days of the new year: their clocks run. */
function comingIn(ground: Ground): PlacedJob {
  const { chance, today, almanac } = ground
  const where = (['kin', 'foster', 'homes', 'crisis'] as const)[chance.index([0.4, 0.3, 0.15, 0.15])] ?? 'kin'
  const began = almanac.workingDayBefore(today - chance.whole(0, 11))
  const birth = began - Math.ceil((ages[where].began + 0.2 + chance.next() * 12) * YEARS)
  return {
    script: 'placed',
    births: [birth],
    road: where === 'crisis' ? 'police' : chance.chance(0.4) ? 'urgent' : 'support-first',
    stays: [{ where, from: almanac.inOffice(began, chance) }],
    end: undefined
  }
}

/** At most so many children, now and then two of them twins. */
export function preventionOf(
  { chance, almanac }: Ground,
  opened: DayNumber,
  closed: DayNumber,
  most: number,
  outcome: Prevention['outcome']
): Job & { script: 'prevention' } {
  const ward = chance.chance(0.7)
  const birth = ward ? opened - chance.whole(1, 3) : opened - chance.whole(40, 1500)
  const births = most > 1 && chance.chance(0.02) ? [birth, birth] : [birth]
  return {
    script: 'prevention',
    births,
    opened: almanac.inOffice(opened, chance),
    closed: almanac.inOffice(closed, chance),
    outcome,
    ward
  }
}

/** Preventions of abandonment: begun, closed and succeeded in the year just as often as told. */
function preventions(ground: Ground, targets: Targets, fromWard: number): Job[] {
  const { chance, yearEnd, today, start, almanac } = ground
  const newYear = dayNumber(`${targets.year}-01-01`)
  const carried = Math.max(
    Math.round(targets.preventionClosed * 0.25),
    targets.preventionClosed - targets.preventionBegun
  )
  const within = targets.preventionClosed - carried
  const open = targets.preventionBegun - within
  let failures = targets.preventionClosed - targets.preventionSucceeded
  let closings = targets.preventionClosed
  let placements = fromWard
  const jobs: Job[] = []
  const day = (from: DayNumber, to: DayNumber) => almanac.workingDayBefore(chance.whole(Math.min(from, to), to))
  const make = (opened: DayNumber, closed: DayNumber, most: number, outcome: Prevention['outcome']) =>
    preventionOf(ground, opened, closed, most, outcome)
  const closing = (opened: DayNumber, closed: DayNumber, most: number) => {
    const fails = failures > 0 && chance.next() < failures / closings
    const job = make(opened, closed, fails ? 1 : Math.min(most, closings - failures), fails ? 'failure' : 'success')
    closings -= job.births.length
    if (fails) failures -= 1
    if (fails && placements > 0 && chance.next() < placements / (failures + 1)) {
      placements -= 1
      const { births, opened, closed, outcome, ward } = job
      jobs.push({
        script: 'placed',
        births,
        road: 'ward',
        stays: [{ where: 'foster', from: almanac.inOffice(Math.floor(closed / 1440) - 3, chance) }],
        end: undefined,
        prevention: { opened, closed, outcome, ward }
      })
    } else jobs.push(job)
    return job.births.length
  }
  for (let left = carried; left > 0; ) {
    const opened = day(newYear - 170, newYear - 6)
    left -= closing(
      opened,
      Math.max(day(opened + 60, opened + 200), almanac.workingDayBefore(newYear + chance.whole(5, 30))),
      left
    )
  }
  for (let left = within; left > 0; ) {
    const opened = day(newYear + 5, yearEnd - 62)
    left -= closing(opened, day(opened + 50, Math.min(opened + 200, yearEnd - 5)), left)
  }
  for (let left = open; left > 0; ) {
    const opened = day(yearEnd - 180, yearEnd - 4)
    const job = make(
      opened,
      Math.max(day(opened + 90, opened + 200), yearEnd + chance.whole(3, 60)),
      left,
      chance.chance(0.8) ? 'success' : 'failure'
    )
    left -= job.births.length
    jobs.push(job)
  }
  for (let n = Math.round(targets.preventionBegun * 0.035); n > 0; n--) {
    const opened = day(yearEnd + 3, today)
    jobs.push(make(opened, opened + chance.whole(90, 200), 1, 'success'))
  }
  for (let n = Math.round(targets.preventionBegun * share.earlier * 4); n > 0; n--) {
    const opened = day(start + 10, newYear - 215)
    jobs.push(make(opened, day(opened + 50, opened + 200), 1, chance.chance(0.78) ? 'success' : 'failure'))
  }
  return jobs
}
