/** Where a life is played: its family, its office, and the acts that come in every script. */
import type { Actor } from '#domain/acts/act.ts'
import type { StreamRef } from '#domain/kernel/event.ts'
import { ref } from '#domain/kernel/event.ts'
import { codes, words } from '../codes.ts'
import { type Almanac, DAY, type DayNumber, dayNumber, dayOf, dayText, dotted, type Minute } from '../days.ts'
import { childOf, type Life, memberOf } from '../life.ts'
import type { Network } from '../network.ts'
import type { Household } from '../people.ts'
import type { Random } from '../random.ts'
import type { Office } from '../staff.ts'

export type Scene = {
  life: Life
  chance: Random
  office: Office
  lead: Actor
  territory: string
  almanac: Almanac
  network: Network
  household: Household
  numbers: Numbers
  /** the share of things that are done late */
  slack: number
  /** nothing is planned beyond it */
  horizon: Minute
}

/** Numbers of orders and court cases as their papers show them, rising with the days of the year. */
export type Numbers = {
  order(home: Office['home'], at: Minute): string
  petition(home: Office['home'], at: Minute): string
}

export function numbers(): Numbers {
  const given = new Map<string, number>()
  const next = (key: string) => {
    const n = (given.get(key) ?? 0) + 1
    given.set(key, n)
    return n
  }
  const ofYear = (day: DayNumber) => day - dayNumber(`${dayText(day).slice(0, 4)}-01-01`)
  return {
    order(home, at) {
      const day = dayOf(at)
      const number = ofYear(day) * 20 + next(`${home.office}/${day}`)
      return `ЗД/Д-${home.prefix}-${String(number).padStart(3, '0')}/${dotted(day)}`
    },
    petition(home, at) {
      const day = dayOf(at)
      const number = ofYear(day) * 200 + next(`${home.office}/court/${day}`)
      return `${dayText(day).slice(0, 4)}${home.courtNumber}01${String(number).padStart(5, '0')}`
    }
  }
}

/** The acts of others carry the name of who is asked; the rest is done by whoever's part it is. */
export function act(scene: Scene, at: Minute, name: string, on: StreamRef, input: Record<string, unknown>): string {
  return scene.life.plan(at, name, on, input, scene.office.taking(name, scene.lead))
}

/** Is this done late? */
export const slips = ({ chance, slack }: Scene): boolean => chance.chance(slack)

export const soon = (at: Minute, { chance }: Scene, least: number, most: number): Minute =>
  at + chance.whole(least, most)
export const onDay = (scene: Scene, day: DayNumber): Minute => scene.almanac.inOffice(day, scene.chance)
/** On a working day between the two, and never before the first minute. */
export function between(scene: Scene, from: Minute, to: Minute): Minute {
  const day = scene.chance.whole(dayOf(from) + 1, Math.max(dayOf(from) + 1, dayOf(to)))
  const back = scene.almanac.workingDayBefore(day)
  return back > dayOf(from)
    ? scene.almanac.inOffice(back, scene.chance)
    : Math.max(from + 20, Math.min(onDay(scene, day), to))
}

export type Reported = { signal: StreamRef; children: string[] }
type Report = { kinds: readonly string[]; urgent: boolean; channel: string; source: string }

export function report(
  scene: Scene,
  at: Minute,
  { kinds, urgent, channel, source }: Report,
  known?: readonly string[]
): Reported {
  const { life, chance, household, territory } = scene
  const signal = life.begin('signal')
  const anonymous = source === codes.sources.citizen && chance.chance(0.3)
  const named = source === codes.sources.citizen && !anonymous && chance.chance(0.3)
  const command = act(scene, at, 'signal.register', signal, {
    channel,
    source,
    anonymous,
    kinds: [...kinds],
    urgency: urgent ? codes.urgencies.urgent : codes.urgencies.ordinary,
    territory,
    ...(chance.chance(0.2) ? { facts: life.note(signal, chance.pick(words.signal)) } : {}),
    ...(named ? { reporter: { name: chance.pick(words.reporters), contact: '000 000 000' } } : {}),
    children: known ? known.map(person => ({ person })) : household.children.map(child => ({ sketch: child.sketch }))
  })
  return { signal, children: known ? [...known] : household.children.map((_child, n) => childOf(command, n)) }
}

/** The check of a signal; gives the minute of its end. */
export function check(
  scene: Scene,
  at: Minute,
  { signal }: Reported,
  urgent: boolean,
  violence: boolean,
  result: string,
  risks: readonly string[],
  by = Number.MAX_SAFE_INTEGER
): Minute {
  const { chance, almanac, lead } = scene
  act(scene, soon(at, scene, 15, 50), 'signal.assign', signal, { worker: lead.account })
  if (violence) {
    act(scene, slips(scene) ? soon(at, scene, 90, 150) : soon(at, scene, 10, 55), 'signal.alert', signal, {
      bodies: [codes.authorities.police, codes.authorities.municipality]
    })
    // now and then the others do not come together
    if (chance.chance(0.9))
      act(scene, soon(at, scene, 240, 1200), 'signal.meet', signal, {
        kind: codes.meetingKinds.team,
        participants: [codes.authorities.police, codes.authorities.municipality, codes.authorities.school]
      })
  }
  let end: Minute
  if (urgent) {
    const seen = soon(at, scene, 60, 700)
    act(scene, seen, 'signal.contact', signal, { kind: codes.contactKinds.visit, childSeen: true })
    end = Math.min(by, soon(Math.max(seen, at + 300), scene, 60, 420) + (slips(scene) ? 2 * DAY : 0))
  } else {
    const seen = between(scene, at + 60, at + 6 * DAY)
    act(scene, seen, 'signal.contact', signal, {
      kind: codes.contactKinds.visit,
      childSeen: true,
      ...(chance.chance(0.3) ? { with: [chance.pick(codes.partners)] } : {})
    })
    end = slips(scene)
      ? onDay(scene, dayOf(at) + chance.whole(14, 24))
      : Math.max(seen + 30, onDay(scene, almanac.workingDayBefore(dayOf(at) + chance.whole(7, 9))))
  }
  act(scene, end, 'signal.conclude', signal, {
    result,
    risks: [...risks],
    ...(chance.chance(0.1) ? { facts: scene.life.note(signal, chance.pick(words.check)) } : {})
  })
  return end
}

const FIRST_SIGNAL = dayNumber('2017-01-09')

/** A year or so earlier the office had heard of these children already, and found nothing. */
export function heardBefore(scene: Scene, at: Minute, share: number): readonly string[] | undefined {
  const { chance, household } = scene
  if (!chance.chance(share)) return undefined
  const day = scene.almanac.workingDayBefore(dayOf(at) - chance.whole(120, 420))
  if (day < FIRST_SIGNAL || household.children.some(child => child.birth > day - 30)) return undefined
  const then = onDay(scene, day)
  const kinds = [chance.pick(codes.signalKinds.other)]
  const said = {
    kinds,
    urgent: false,
    channel: chance.pick(codes.channels.usual),
    source: chance.pick(codes.sources.usual)
  }
  const signal = report(scene, then, said)
  check(scene, then, signal, false, false, codes.results.noRisk, [])
  return signal.children
}

export function openCase(
  scene: Scene,
  at: Minute,
  type: string,
  child: string,
  signals: readonly StreamRef[],
  risks: readonly string[]
): StreamRef {
  const work = scene.life.begin('case')
  act(scene, at, 'case.open', work, {
    type,
    child,
    signals: signals.map(one => one.id),
    lead: scene.lead.account,
    risks: [...risks]
  })
  return work
}

export type Known = {
  family: StreamRef
  mother: string
  father: string | undefined
  grandmother: string | undefined
  aunt: string | undefined
}

/** The family's own file: its members as far as the work has met them. */
export function knowFamily(
  scene: Scene,
  at: Minute,
  children: readonly string[],
  kin: 'grandmother' | 'aunt' | undefined
): Known {
  const { household, life, territory } = scene
  const family = life.begin('family')
  const grown: { as: string; sketch: unknown; key: 'mother' | 'father' | 'grandmother' | 'aunt' }[] = [
    { as: codes.familyRoles.mother, sketch: household.mother.sketch, key: 'mother' }
  ]
  if (household.father && scene.chance.chance(0.38))
    grown.push({ as: codes.familyRoles.father, sketch: household.father.sketch, key: 'father' })
  if (kin) grown.push({ as: codes.familyRoles[kin], sketch: household[kin].sketch, key: kin })
  const command = act(scene, at, 'family.register', family, {
    territory,
    members: [
      ...grown.map(({ as, sketch }) => ({ as, sketch })),
      ...children.map(person => ({ as: codes.familyRoles.child, person }))
    ]
  })
  const id = (key: string) => {
    const found = grown.findIndex(one => one.key === key)
    return found < 0 ? undefined : memberOf(command, found)
  }
  return {
    family,
    mother: memberOf(command, 0),
    father: id('father'),
    grandmother: id('grandmother'),
    aunt: id('aunt')
  }
}

export const person = (id: string): StreamRef => ref('person', id)

export function assess(scene: Scene, at: Minute, work: StreamRef, risks: readonly string[], conclusion: string): void {
  act(scene, at, 'assessment.record', work, { conclusion, risks: [...risks] })
  adopt(scene, at + 10, work, codes.plans.action)
}

export function adopt(scene: Scene, at: Minute, work: StreamRef, plan: string): void {
  const { life, chance } = scene
  act(scene, at, 'plan.adopt', work, {
    plan,
    goals: [
      {
        goal: life.note(work, chance.pick(words.goals)),
        actions: chance.chance(0.25)
          ? [
              {
                what: life.note(work, chance.pick(words.actions)),
                who: codes.actors.worker,
                by: dayText(dayOf(at) + 90)
              }
            ]
          : []
      }
    ]
  })
}

/** A child of ten years is heard on each decision, now and then in words that are kept, or it is said why not. */
export function hear(scene: Scene, at: Minute, work: StreamRef, n: number, about: readonly string[]): void {
  const { chance, household, life, almanac } = scene
  const birth = household.children[n]?.birth
  if (birth === undefined || almanac.addMonths(birth, 120) > dayOf(at) + 1) return
  const heard = chance.chance(0.93)
  act(scene, at, 'child.hear', work, {
    about: [...about],
    heard,
    ...(heard ? { how: chance.pick(codes.hearings) } : { why: chance.pick(codes.notHeard) }),
    ...(heard && chance.chance(0.3) ? { view: life.note(work, chance.pick(words.voice)) } : {})
  })
}

/** Months later somebody asks what has become of the child. */
export function outcomes(scene: Scene, from: Minute, work: StreamRef): void {
  const { almanac, chance } = scene
  const { months, well, bases } = codes.outcomes3to12
  for (const month of months) {
    const due = almanac.addMonths(dayOf(from), month)
    const asked = slips(scene) ? due + chance.whole(5, 25) : almanac.workingDayBefore(due - chance.whole(0, 12))
    act(scene, onDay(scene, asked), 'outcome.record', work, {
      month: String(month),
      outcome: chance.pick(well),
      basis: chance.pick(bases)
    })
  }
}

/** The plan is looked at twice a year while the child is in care. */
export function reviews(scene: Scene, work: StreamRef, n: number, from: Minute, until: Minute): void {
  const { almanac, chance, horizon, household } = scene
  const birth = household.children[n]?.birth
  const nearlyGrown = birth === undefined ? Number.MAX_SAFE_INTEGER : almanac.addMonths(birth, 16 * 12)
  let leaving = false
  let due = almanac.addMonths(dayOf(from), 6)
  for (;;) {
    const late = slips(scene)
    const at = onDay(scene, late ? due + chance.whole(5, 30) : almanac.workingDayBefore(due - chance.whole(0, 14)))
    if (at >= until || at > horizon) return
    if (!leaving && nearlyGrown <= dayOf(at) + 1) {
      adopt(scene, at - chance.whole(40, 60), work, codes.plans.leaving)
      leaving = true
    }
    hear(scene, at - chance.whole(20, 30), work, n, [codes.decisions.review])
    act(scene, at, 'plan.review', work, { decision: codes.reviews.goesOn })
    due = almanac.addMonths(dayOf(at), 6)
  }
}
