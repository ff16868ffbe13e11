/** Children whose stays were carried over from paper: in institutions and led out of them, with relatives, in families. */
import type { Actor } from '#domain/acts/act.ts'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type Carried, kindOf } from '../carried.ts'
import { codes } from '../codes.ts'
import { DAY, type DayNumber, dayNumber, dayText, type Minute, minute } from '../days.ts'
import type { Leaving, Resident } from '../institutions.ts'
import type { Life } from '../life.ts'
import type { Network, Service } from '../network.ts'
import type { Registry } from '../people.ts'
import type { Random } from '../random.ts'
import type { Office } from '../staff.ts'

export type Paper = {
  life: Life
  chance: Random
  network: Network
  office: Office
  people: Registry
  territory: string
}

/** When the directorates had carried over their files. */
const CARRIED = [dayNumber('2017-01-09'), dayNumber('2017-03-31')] as const

/** Writes down one person: at once what happens, later what the paper says of the time before. */
function writer({ life, chance, office }: Paper) {
  const lead = chance.pick(office.workers)
  const start = minute(chance.whole(...CARRIED), 9) + chance.whole(0, 420)
  let n = 0
  const write = (on: StreamRef, at: Minute, act: string, by: Actor, input: Record<string, unknown>, from?: string) =>
    life.plan(at, act, on, input, by, from ? { by: from } : undefined, Math.max(at, start + 3 * n++))
  return {
    start,
    own: (on: StreamRef, at: Minute, act: string, input: Record<string, unknown>) =>
      write(on, at, act, office.taking(act, lead), input),
    /** What others decided. */
    record: (on: StreamRef, at: Minute, act: string, input: Record<string, unknown>) =>
      write(
        on,
        at,
        act,
        office.recording(act, lead),
        input,
        at < start ? codes.authorities.paper : codes.authorities.court
      )
  }
}

const disabilityOf = (yes: boolean) => (yes ? codes.disabilities.yes : codes.disabilities.none)
const { court } = codes.bases
const { residential, foster, kin } = codes.settings

export function inInstitutions(paper: Paper, plan: Resident, homes: readonly Service[]): void {
  const { life, chance, network, office, territory, people } = paper
  const { own, record, start } = writer(paper)
  const child = life.begin('person')
  const { sketch } = people.child({ territory }, plan.birth, chance)
  const times = plan.stays.map(({ from }) => inDay(from, chance))
  const [came = start] = times
  own(child, came - 60, 'person.register', { ...sketch, disability: disabilityOf(plan.disability) })
  for (const [at, { home }] of plan.stays.entries())
    record(child, times[at] ?? came, 'stay.record', {
      setting: residential,
      service: homes[home]?.id ?? '',
      basis: court
    })

  if (!plan.left) return
  const { day, to, until, then = 'home' } = plan.left
  const gone = inDay(day, chance)
  if (until === undefined || (to !== 'foster' && to !== 'homes')) {
    record(child, gone, 'stay.leave', { reason: reasonOf(to) })
    return
  }
  const over = inDay(until, chance)
  const near = { oblast: office.home.oblast, territory }
  const found = network.reserve(codes.serviceKinds[to], near, gone, over, 1, chance)
  if (!found) {
    record(child, gone, 'stay.leave', { reason: codes.leavings.home })
    return
  }
  const setting = to === 'foster' ? foster : residential
  const planned = gone - chance.whole(50, 160) * DAY
  if (planned > start + DAY) {
    own(child, planned, 'exit.assess', {})
    const by = dayText(day + chance.whole(0, 40))
    own(child, planned + 30, 'exit.plan', { target: setting, service: found.id, by })
  }
  record(child, gone, 'stay.record', { setting, service: found.id, basis: court })
  record(child, over, 'stay.leave', { reason: reasonOf(then) })
}

/** Where no family or centre had a place, the child went home. */
const reasonOf = (to: Leaving): string => (to === 'foster' || to === 'homes' ? codes.leavings.home : codes.leavings[to])

/** Whoever had no place by then, because later lives have it, is not among them. */
export function carriedOver(paper: Paper, { where, from, children }: Carried): void {
  const { life, chance, network, office, territory, people } = paper
  const { own, record } = writer(paper)
  const came = inDay(from, chance)
  const kind = kindOf[where]
  const setting = where === 'kin' ? kin : where === 'foster' ? foster : residential
  let carer: string | undefined
  for (const { birth, disability, left, how } of children) {
    const gone = inDay(left, chance)
    const near = { oblast: office.home.oblast, territory }
    const service = kind && network.reserve(kind, near, came, gone, 1, chance)
    if (kind && !service) continue
    if (!kind && !carer) {
      const relative = life.begin('person')
      const sex = chance.chance(0.8) ? 'female' : 'male'
      own(relative, came - 90, 'person.register', { ...people.nameOf(sex, chance), sex, territory })
      carer = relative.id
    }
    const child = life.begin('person')
    const { sketch } = people.child({ territory }, birth, chance)
    own(child, came - 60, 'person.register', { ...sketch, disability: disabilityOf(disability) })
    record(child, came, 'stay.record', { setting, basis: court, ...(service ? { service: service.id } : { carer }) })
    record(child, gone, 'stay.leave', { reason: codes.leavings[how] })
  }
}

/** In a home people come and go on any day. */
const inDay = (day: DayNumber, chance: Random): Minute => minute(day, 9) + chance.whole(0, 500)
