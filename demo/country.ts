/** The demo country: everything in it was done by the acts that people use, in the order of its invented lives. */
import type { Actor } from '#domain/acts/act.ts'
import { type MemoryJournal, memoryJournal } from '#domain/acts/memory.ts'
import { ref } from '#domain/kernel/event.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { codes, homeOffice } from './codes.ts'
import { type Almanac, almanac, dayNumber, type Minute, minute } from './days.ts'
import { statementJobs } from './earlier.ts'
import { type DemoBatch, emptyBatch, type Ground, life, live } from './life.ts'
import { placed, type Spell, type Where } from './lives/placed.ts'
import { numbers, type Scene } from './lives/scene.ts'
import { atHome, prevention, unfounded } from './lives/support.ts'
import { FOREVER, type Network, networkOf, type Service } from './network.ts'
import { identifiers, registry } from './people.ts'
import { type Job, jobsOf, type PlacedJob } from './plan.ts'
import { idOf, type Random, random } from './random.ts'
import { demoAccounts, type Home, type Office, officesOf } from './staff.ts'
import type { Targets } from './targets.ts'

export type { DemoBatch, DemoNote } from './life.ts'
export { type DemoAccount, demoAccounts, demoDuties } from './staff.ts'
export { other, published, scaled, type Targets } from './targets.ts'

const TODAY = '2024-01-16' as Day

/** The demo's own present: nothing in it was written later. */
export const demoToday = (law: Law): Moment => law.timing.zone.at(TODAY, '08:10')

/** As many entries as a batch holds at least; every stream in it is whole. */
const BATCH = 4000

export function* demoCountry(law: Law, seed: number, targets: Targets): Generator<DemoBatch, void> {
  const time = almanac(law.timing)
  const offices = officesOf(law, demoAccounts(law))
  const journal = memoryJournal(law, idOf)
  const first = emptyBatch()
  const services = openServices({ law, seed, targets, offices, time, journal }, first)
  const network = networkOf(services)
  yield first

  const ground: Ground = { journal, network, almanac: time, now: demoToday(law) }
  const scenes = scenesOf({ law, seed, offices, time, network })
  let batch = emptyBatch()
  const today = dayNumber(TODAY)
  const jobs = [...jobsOf(seed, targets, today, time), ...statementJobs(seed, targets.statement, today, time)]
  for (const [n, job] of jobs.entries()) {
    const scene = scenes(n, job)
    play(scene, job)
    live(scene.life, ground, batch)
    if (batch.entries.length < BATCH) continue
    yield batch
    batch = emptyBatch()
  }
  yield batch

  batch = emptyBatch()
  for (const service of services) {
    closeBook(service, batch)
    if (batch.entries.length < BATCH) continue
    yield batch
    batch = emptyBatch()
  }
  yield batch
}

/** A service's entries stand in the order in which they were written down, whoever's life they came from. */
function closeBook({ id, entries }: Service, into: DemoBatch): void {
  const sorted = entries.toSorted((a, b) =>
    a.recordedAt < b.recordedAt
      ? -1
      : a.recordedAt > b.recordedAt
        ? 1
        : a.at < b.at
          ? -1
          : a.at > b.at
            ? 1
            : a.version - b.version
  )
  for (const [at, entry] of sorted.entries())
    into.entries.push({ ref: ref('service', id), entry: { ...entry, version: at + 1 } })
}

function play(scene: Scene, job: Job): void {
  if (job.script === 'unfounded') unfounded(scene, job.at)
  else if (job.script === 'at-home') atHome(scene, job.opened, job.closed)
  else if (job.script === 'prevention') prevention(scene, job)
  else {
    const ward = job.prevention ? prevention(scene, job.prevention) : undefined
    const { road, end, reintegration } = job
    placed(scene, {
      road,
      spells: spellsOf(scene, job),
      end,
      ...(reintegration ? { reintegration } : {}),
      ...(ward ? { ward } : {})
    })
  }
}

const kinds: Record<Where, string | undefined> = {
  kin: undefined,
  foster: codes.serviceKinds.foster,
  homes: codes.serviceKinds.homes,
  crisis: codes.serviceKinds.crisis,
  transitional: codes.serviceKinds.transitional
}

/** The places for every stay, sisters and brothers together where there is room. */
function spellsOf({ network, office, territory, chance }: Scene, job: PlacedJob): [Spell, ...Spell[]] {
  const home = { oblast: office.home.oblast, territory }
  const many = job.births.length
  const made = job.stays.map(({ where, from }, at): Spell => {
    const kind = kinds[where]
    if (!kind) return { where, from, services: [] }
    const until: Minute = job.stays[at + 1]?.from ?? job.end?.at ?? FOREVER
    const since = job.road === 'police' ? from - 24 * 60 : from
    const together = network.reserve(kind, home, since, until, many, chance)
    if (together) return { where, from, services: job.births.map(() => together) }
    return {
      where,
      from,
      services: job.births.map(() => {
        const found = network.reserve(kind, home, since, until, 1, chance)
        if (!found) throw new Error(`no ${kind} has a free place from ${from} to ${until}`)
        return found
      })
    }
  })
  return made as [Spell, ...Spell[]]
}

type Setting = { law: Law; seed: number; offices: ReadonlyMap<string, Office>; time: Almanac }

function scenesOf({
  law,
  seed,
  offices,
  time,
  network
}: Setting & { network: Network }): (n: number, job: Job) => Scene {
  const list = [...offices.values()]
  const weights = list.map(({ home }) => home.weight)
  const rule = law.pack.identifiers.find(one => one.birth !== undefined)
  const people = registry(identifiers(rule))
  const papers = numbers()
  return (n, job) => {
    const chance = random(seed, `life ${n}`)
    const drawn = list[chance.index(weights)] as Office
    const office = (job.shown && offices.get(homeOffice)) || drawn
    const territory = office.home.territories[chance.index(office.home.territories.map(one => one.weight))]?.code ?? ''
    return {
      life: life(chance),
      chance,
      office,
      lead: job.shown && chance.chance(0.4) ? (office.workers[0] as Actor) : leadOf(office, chance),
      slack: job.shown ? 0.35 : 0.03,
      territory,
      almanac: time,
      network,
      household: people.household({ territory }, job.births, chance),
      numbers: papers,
      horizon: minute(dayNumber(TODAY) + 1, 0)
    }
  }
}

const leadOf = ({ workers }: Office, chance: Random): Actor => chance.pick(workers)

/** How many places of each kind, for so many children; and how many places one service has. */
const build = {
  foster: { spare: 1.5, places: [1, 1, 1, 1, 1, 1, 2, 2, 2, 3] },
  homes: { spare: 1.09, places: [12, 12, 12, 14, 14, 10] },
  crisis: { spare: 1.45, places: [10, 10, 12] },
  transitional: { spare: 1.2, places: [8, 8, 12] }
} as const

type Building = Setting & { targets: Targets; journal: MemoryJournal }

/** The network as it stood when the history begins. */
function openServices({ law, seed, targets, offices, time, journal }: Building, into: DemoBatch): Service[] {
  const chance = random(seed, 'network')
  const list = [...offices.values()]
  const built = { law, time, journal, into, services: [] as Service[], chance }
  const wanted = {
    foster: targets.foster,
    homes: targets.familyType,
    crisis: targets.crisis,
    transitional: targets.transitional
  }
  for (const [where, { spare, places }] of Object.entries(build) as [
    keyof typeof build,
    (typeof build)[keyof typeof build]
  ][]) {
    const shares = spread(
      list.map(({ home }) => home),
      Math.ceil(wanted[where] * spare) + 12
    )
    for (const [at, office] of list.entries()) {
      let left = shares[at] ?? 0
      while (left > 0) {
        const size = chance.pick(places)
        if (size > left + 2 && where !== 'foster' && shares[at + 1] !== undefined) break
        open(built, office, kinds[where] ?? '', where === 'foster' ? Math.min(size, left) : size)
        left -= size
      }
      // what is too little for a service of its own is the neighbour's
      if (left > 0 && shares[at + 1] !== undefined) shares[at + 1] = (shares[at + 1] ?? 0) + left
    }
  }
  for (const office of list) {
    open(built, office, codes.serviceKinds.support, chance.pick([30, 40, 50, 60]))
    if (chance.chance(0.4)) open(built, office, codes.serviceKinds.day, chance.pick([20, 30, 40]))
    if (chance.chance(0.08)) open(built, office, codes.serviceKinds.mother, chance.pick([6, 8]))
  }
  return built.services
}

/** So many places, by the number of children; what is left over goes round. */
function spread(homes: readonly Home[], total: number): number[] {
  const sum = homes.reduce((all, home) => all + home.weight, 0)
  let carry = 0
  return homes.map(home => {
    carry += (total * home.weight) / sum
    const whole = Math.floor(carry)
    carry -= whole
    return whole
  })
}

const OPENED = '2017-01-03'
type Built = { law: Law; time: Almanac; journal: MemoryJournal; into: DemoBatch; services: Service[]; chance: Random }

function open(
  { law, time, journal, into, services, chance }: Built,
  office: Office,
  kind: string,
  places: number
): void {
  const { home } = office
  const on = ref('service', chance.id())
  const territory = home.territories[chance.index(home.territories.map(one => one.weight))]?.code ?? ''
  const name = nameOf(law, kind, services.length + 1, chance)
  const at = minute(dayNumber(OPENED), 9) + services.length
  const by = office.taking('service.open', office.workers[0] as Actor)
  const command = {
    id: chance.id(),
    act: 'service.open',
    on,
    at: time.momentOf(at),
    input: { kind, places, territory, name }
  }
  const done = journal.act(command, by, time.momentOf(at + 5))
  if ('refusals' in done) throw new Error(`service.open refused: ${JSON.stringify(done.refusals)}`)
  into.names.push(...done.names)
  services.push({
    id: on.id,
    kind,
    places,
    oblast: home.oblast,
    office: home.office,
    territory,
    name,
    taken: [],
    entries: [...(journal.streams.get(on.id)?.entries ?? [])]
  })
  journal.forget(on.id)
}

/** Fables and colours: no service is called so. */
const marks = [
  'Синьо хвърчило',
  'Зелена жаба',
  'Хартиено корабче',
  'Книжен дракон',
  'Бяло облаче',
  'Шарено копче',
  'Измислен мост',
  'Пробен таралеж',
  'Картонена луна',
  'Малък примерник'
] as const

function nameOf(law: Law, kind: string, n: number, chance: Random): string {
  const words = law.serviceKinds.get(kind)?.words[law.pack.languages[0] ?? 'bg'] ?? kind
  return `${words.slice(0, 50)} „${chance.pick(marks)}“ ${n}`.slice(0, 80)
}
