/** A child lives in an institution: carried over from paper where it is older than the system, and led out of it. */
import type { Actor } from '#domain/acts/act.ts'
import { codes } from '../codes.ts'
import { DAY, type DayNumber, dayNumber, dayText, type Minute, minute } from '../days.ts'
import type { Leaving, Resident } from '../institutions.ts'
import type { Life } from '../life.ts'
import type { Network, Service } from '../network.ts'
import type { Person } from '../people.ts'
import type { Random } from '../random.ts'
import type { Office } from '../staff.ts'

export type Residence = {
  life: Life
  chance: Random
  network: Network
  office: Office
  person: Person
  territory: string
  /** the homes of the plan, in its order */
  homes: readonly Service[]
}

/** When the directorates had carried over their files of who lived in an institution. */
const CARRIED = [dayNumber('2017-01-09'), dayNumber('2017-03-31')] as const

export function inInstitutions(
  { life, chance, network, office, person, territory, homes }: Residence,
  plan: Resident
): void {
  const child = life.begin('person')
  const lead = chance.pick(office.workers)
  const start = minute(chance.whole(...CARRIED), 9) + chance.whole(0, 420)
  let n = 0
  const write = (at: Minute, act: string, by: Actor, input: Record<string, unknown>, from?: string) =>
    life.plan(at, act, child, input, by, from ? { by: from } : undefined, Math.max(at, start + 3 * n++))
  /** What others decided: from paper as long as there was no system. */
  const record = (at: Minute, act: string, input: Record<string, unknown>) =>
    write(at, act, office.recording(act, lead), input, at < start ? codes.authorities.paper : codes.authorities.court)
  const stay = (at: Minute, where: string, service: string) =>
    record(at, 'stay.record', { setting: where, service, basis: codes.bases.court })

  const times = plan.stays.map(({ from }) => inDay(from, chance))
  const [came = start] = times
  const disability = plan.disability ? codes.disabilities.yes : codes.disabilities.none
  write(came - 60, 'person.register', office.taking('person.register', lead), { ...person.sketch, disability })
  for (const [at, { home }] of plan.stays.entries())
    stay(times[at] ?? came, codes.settings.residential, homes[home]?.id ?? '')

  if (!plan.left) return
  const { day, to, until, then = 'home' } = plan.left
  const gone = inDay(day, chance)
  if (until === undefined || (to !== 'foster' && to !== 'homes')) {
    record(gone, 'stay.leave', { reason: reasonOf(to) })
    return
  }
  const over = inDay(until, chance)
  const near = { oblast: office.home.oblast, territory }
  const found = network.reserve(codes.serviceKinds[to], near, gone, over, 1, chance)
  if (!found) {
    record(gone, 'stay.leave', { reason: codes.leavings.home })
    return
  }
  const where = codes.settings[to === 'foster' ? 'foster' : 'residential']
  const planned = gone - chance.whole(50, 160) * DAY
  if (planned > start + DAY) {
    write(planned, 'exit.assess', office.taking('exit.assess', lead), {})
    write(planned + 30, 'exit.plan', office.taking('exit.plan', lead), {
      target: where,
      service: found.id,
      by: dayText(day + chance.whole(0, 40))
    })
  }
  stay(gone, where, found.id)
  record(over, 'stay.leave', { reason: reasonOf(then) })
}

/** Where no family or centre had a place, the child went home. */
const reasonOf = (to: Leaving): string => (to === 'foster' || to === 'homes' ? codes.leavings.home : codes.leavings[to])

/** In a home people come and go on any day. */
const inDay = (day: DayNumber, chance: Random): Minute => minute(day, 9) + chance.whole(0, 500)
