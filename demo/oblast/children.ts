/** Children left without care: on the primary account, where they live meanwhile, and off the account again. */
import type { StreamRef } from '#domain/kernel/event.ts'
import { DAY, type DayNumber, dayNumber, dayText, type Minute, minute } from '../days.ts'
import { FOREVER } from '../network.ts'
import { codes } from './codes.ts'
import { BEGAN, type ChildJob } from './plan.ts'
import { person, type Scene } from './scene.ts'
import { fostered } from './shown.ts'

type Writing = { scene: Scene; on: StreamRef; from: Minute }

/** A child of whom only the account knows; what was before the program began was written down from paper. */
export function alone(scene: Scene, job: ChildJob): void {
  const { life, household, office, lead } = scene
  const child = life.begin('person')
  const from = job.entered < BEGAN ? minute(BEGAN + scene.chance.whole(0, 60), 9) : 0
  const at = minute(job.entered, 9, 30)
  const by = office.taking('person.register', lead, 'person')
  life.plan(at, 'person.register', child, household.children[0]?.sketch ?? {}, by, undefined, Math.max(at, from))
  onAccount(scene, child.id, job, from)
  const before = dayNumber('2020-09-01')
  if (job.home === 'guardianship' && !job.left && job.entered < before && scene.fosters?.()) fostered(scene, child.id)
}

/** On the account and off it; the days are those of the papers, whether or not anyone works on them. */
export function onAccount(
  scene: Scene,
  child: string,
  { entered, home, left }: Omit<ChildJob, 'birth'>,
  from: Minute = 0
): void {
  const { chance } = scene
  const at = (day: DayNumber): Minute => day * DAY + 600 + chance.whole(0, 300)
  const writing = { scene, on: person(child), from }
  const came = at(entered)
  const register = codes.registers.withoutCare
  write(writing, came, 'person.enter-register', { register, basis: codes.bases.found, number: scene.number('У', came) })
  const gone = left && left.day <= scene.today ? at(left.day) : null
  told(writing, came + 60, 'stay.record', {
    ...living(scene, home, came + 60, gone, Math.max(came, from)),
    basis: codes.stays.court
  })
  // for whom no family is found within a month the oblast looks, and then the country
  const banks = home === 'organisation' ? codes.registers.banks : []
  const listed = banks.filter((bank, n) => {
    const day = entered + 24 * (n + 1)
    if (day >= (left?.day ?? scene.today)) return false
    told(writing, at(day), 'person.enter-register', { register: bank, basis: codes.bases.found })
    return true
  })
  if (!left || gone === null) return
  for (const bank of listed) write(writing, gone - 10, 'person.leave-register', { register: bank, basis: left.why })
  write(writing, gone, 'person.leave-register', { register, basis: left.why })
  if (left.why === 'adopted') adopted(writing, gone)
  else told(writing, gone + 5, 'stay.leave', { reason: codes.stayEnds[left.why] })
}

/** Brought to a ward by the police, told of at once, and back with the parents after some days unless it goes elsewhere. */
export function warded(scene: Scene, child: string, at: Minute, days: number | null): void {
  const { network, office, chance } = scene
  const writing = { scene, on: person(child), from: 0 }
  const to = at + (days ?? 40) * DAY
  const near = { oblast: '', territory: office.home.territories[0]?.code ?? '' }
  const service = network.reserve(codes.kinds.ward, near, at, to, 1, chance)
  if (!service) return
  const { police } = codes.authorities
  const { parents, guardianship, office: protection } = codes.toldOfStay
  told(
    writing,
    at,
    'stay.record',
    { setting: codes.settings.ward, service: service.id, basis: codes.stays.police },
    police
  )
  write(writing, at + 90, 'stay.tell', { whom: [parents, guardianship] })
  write(writing, Math.min(at + 3 * DAY, to - 60), 'stay.tell', { whom: [protection] })
  if (days === null || Math.floor(to / DAY) > scene.today) return
  told(writing, to, 'stay.leave', { reason: codes.stayEnds.returned }, police)
}

/** The ruling a fortnight before it is in force: from then on the identity is sealed, and the stay is over. */
function adopted(writing: Writing, at: Minute): void {
  const number = writing.scene.number('3', at)
  told(
    writing,
    at - 15 * DAY,
    'adoption.decree',
    { kind: codes.adoption, abroad: false, court: codes.court, number },
    codes.authorities.court
  )
  told(writing, at + 10, 'adoption.enter-into-force', { kind: codes.adoption }, codes.authorities.court)
}

function living(
  { network, office, territory, chance, life, carer }: Scene,
  home: ChildJob['home'],
  from: Minute,
  to: Minute | null,
  written: Minute
) {
  if (home !== 'organisation') return { setting: codes.settings[home], carer: carer(life, from - 20, written) }
  const near = { oblast: '', territory: office.home.territories[0]?.code ?? territory }
  const service = network.reserve(codes.kinds.organisation, near, from, to ?? FOREVER, 1, chance)
  if (!service) throw new Error('no organisation has a free place')
  return { setting: codes.settings.organisation, service: service.id }
}

/** At once, or from paper once the program has begun. */
function write(
  { scene: { life, office, lead }, on, from }: Writing,
  at: Minute,
  act: string,
  input: Record<string, unknown>
): void {
  if (at >= from) life.plan(at, act, on, input, office.taking(act, lead, 'person'))
  else life.plan(at, act, on, input, office.recording(act, lead), { by: codes.authorities.paper }, from)
}

/** What the guardianship authority or a court decided, from its paper. */
function told(
  { scene, on, from }: Writing,
  at: Minute,
  act: string,
  input: Record<string, unknown>,
  by: string = codes.authorities.guardianship
): void {
  const { life, office, lead } = scene
  const dated = dayText(Math.floor(at / DAY))
  life.plan(
    at,
    act,
    on,
    input,
    office.recording(act, lead),
    { by, number: scene.number('А', at), dated },
    Math.max(at, from)
  )
}
