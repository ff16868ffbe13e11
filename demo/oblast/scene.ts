/** Where a life in the oblast is played, and the acts that come in every script. */
import type { Actor } from '#domain/acts/act.ts'
import type { StreamRef } from '#domain/kernel/event.ts'
import { ref } from '#domain/kernel/event.ts'
import { type Almanac, type DayNumber, dayOf, dayText, type Minute } from '../days.ts'
import { childOf, type Life, memberOf } from '../life.ts'
import type { Network } from '../network.ts'
import type { Office } from '../offices.ts'
import type { Household } from '../people.ts'
import type { Random } from '../random.ts'
import { codes, words } from './codes.ts'

export type Scene = {
  life: Life
  chance: Random
  office: Office
  lead: Actor
  territory: string
  time: Almanac
  household: Household
  network: Network
  /** who takes a child in: the same person takes up to three, and is entered in the life of the first */
  carer(life: Life, at: Minute, written: Minute): string
  /** led by the curator who is shown: most of these families are to be seen today */
  dueToday?: boolean
  /** families of the shown office that are accompanied today: what its commission speaks of */
  board?: { family: StreamRef; requests: StreamRef[]; level: string; since: DayNumber }[]
  /** families of the shown office that stand on a register today: their files hold one thing of every kind */
  shown?: Shown[]
  /** the family moves: its work is offered to the shown office */
  moves?: () => boolean
  /** a guardian of the shown office becomes a foster family */
  fosters?: () => boolean
  /** the next number of a kind of paper in this office and year */
  number(kind: string, at: Minute): string
  /** the share of things that are done late */
  slack: number
  /** the demo's present */
  today: DayNumber
}

export type Shown = {
  scene: Scene
  sop: boolean
  entered: DayNumber
  signal: StreamRef
  family: StreamRef
  mother: string
  children: readonly string[]
  /** its accompaniment, if it has consented to one */
  work: StreamRef | null
}

export function numbers(office: string, given: Map<string, number>): Scene['number'] {
  return (kind, at) => {
    const year = dayText(dayOf(at)).slice(0, 4)
    const key = `${office}/${kind}/${year}`
    const n = (given.get(key) ?? 0) + 1
    given.set(key, n)
    return `${kind}-${n}/${year}`
  }
}

/** The acts of others carry the name of who is asked; the rest is done by whoever's part it is. */
export const act = (
  scene: Scene,
  at: Minute,
  name: string,
  on: StreamRef,
  input: Record<string, unknown>,
  type: string = codes.caseTypes.accompaniment
): string =>
  scene.life.plan(at, name, on, input, scene.office.taking(name, scene.lead, on.kind === 'case' ? type : on.kind))

export const onDay = ({ time, chance }: Scene, day: DayNumber): Minute => time.inOffice(day, chance)
/** Is this done late? */
export const slips = ({ chance, slack }: Scene): boolean => chance.chance(slack)

export const person = (id: string): StreamRef => ref('person', id)

export type Reported = { signal: StreamRef; children: string[]; at: Minute }

export function report(scene: Scene, day: DayNumber, urgent: boolean): Reported {
  const { life, chance, household, territory } = scene
  const signal = life.begin('signal')
  const at = onDay(scene, day)
  const source = chance.pick(codes.sources)
  const command = act(scene, at, 'signal.register', signal, {
    channel: codes.channelOf[source] ?? chance.pick(codes.channels),
    source,
    anonymous: source === 'citizen' && chance.chance(0.3),
    kinds: [urgent ? codes.cruelty : chance.pick(codes.signalKinds)],
    urgency: urgent ? codes.urgencies.urgent : codes.urgencies.ordinary,
    territory,
    ...(chance.chance(0.15) ? { facts: life.note(signal, chance.pick(words.signal)) } : {}),
    children: household.children.map(child => ({ sketch: child.sketch }))
  })
  act(scene, at + chance.whole(15, 60), 'signal.assign', signal, { worker: scene.lead.account })
  return { signal, children: household.children.map((_child, n) => childOf(command, n)), at }
}

/** The visit: within a day where there is a threat, within three working days otherwise; now and then too late. */
export function examine(scene: Scene, { signal, at }: Reported, urgent: boolean, by = Number.MAX_SAFE_INTEGER): Minute {
  const { chance, time } = scene
  const days = slips(scene) ? chance.whole(5, 7) : chance.whole(1, 2)
  const wanted = urgent ? at + chance.whole(90, 600) : onDay(scene, time.workingDay(dayOf(at) + days))
  const seen = Math.min(wanted, by)
  act(scene, seen, 'signal.contact', signal, {
    kind: codes.contacts.examination,
    childSeen: true,
    with: ['child', 'mother'],
    ...(days > 2 && !urgent ? { reason: codes.lateness } : {}),
    ...(chance.chance(0.1) ? { facts: scene.life.note(signal, chance.pick(words.check)) } : {})
  })
  return seen
}

export type Known = { family: StreamRef; mother: string; father: string | undefined }

export function knowFamily(scene: Scene, at: Minute, children: readonly string[], father: boolean): Known {
  const { household, life, territory } = scene
  const family = life.begin('family')
  const grown: { as: string; sketch: unknown }[] = [{ as: codes.familyRoles.mother, sketch: household.mother.sketch }]
  if (father && household.father) grown.push({ as: codes.familyRoles.father, sketch: household.father.sketch })
  const command = act(scene, at, 'family.register', family, {
    territory,
    members: [...grown, ...children.map(one => ({ as: codes.familyRoles.child, person: one }))]
  })
  return { family, mother: memberOf(command, 0), father: grown.length > 1 ? memberOf(command, 1) : undefined }
}
