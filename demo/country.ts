/** The demo country: everything in it was done by the acts that people use, in the order of its invented lives. */
import type { Actor } from '#domain/acts/act.ts'
import { memoryJournal } from '#domain/acts/memory.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { carried } from './carried.ts'
import { codes, homeOffice } from './codes.ts'
import { type Almanac, almanac, dayNumber, type Minute, minute } from './days.ts'
import { statementJobs } from './earlier.ts'
import { type DemoBatch, emptyBatch, type Ground, type Life, life, live } from './life.ts'
import { carriedOver, inInstitutions, type Paper } from './lives/from-paper.ts'
import { placed, type Spell, type Where } from './lives/placed.ts'
import { numbers, type Scene } from './lives/scene.ts'
import { atHome, prevention, unfounded } from './lives/support.ts'
import { closeBook, FOREVER, type Network, networkOf } from './network.ts'
import { type Household, identifiers, type Registry, registry } from './people.ts'
import { type Job, jobsOf, type PlacedJob } from './plan.ts'
import { idOf, type Random, random } from './random.ts'
import { type Built, build } from './services.ts'
import { demoAccounts, demoDuties, type Office, officesOf } from './staff.ts'
import { published, type Targets } from './targets.ts'
import type { World } from './world.ts'

export type { DemoBatch, DemoNote } from './life.ts'
export type { DemoAccount } from './offices.ts'
export { demoAccounts, demoDuties } from './staff.ts'
export { other, published, scaled, type Targets } from './targets.ts'

const TODAY = '2024-01-16' as Day

/** The demo's own present: nothing in it was written later. */
export const demoToday = (law: Law): Moment => law.timing.zone.at(TODAY, '08:10')

/** The country of these targets, with what it has published. */
export const country = (targets: Targets): World => ({
  today: demoToday,
  accounts: demoAccounts,
  duties: demoDuties,
  lived: (law, seed) => demoCountry(law, seed, targets),
  expected: Math.round((780_000 * targets.kin) / published.kin),
  published: {
    templates: [
      ['statement', 2018],
      ['deinstitutionalisation', 2019],
      ['annual', 2023],
      ['unlawfully-taken', 2023],
      ['briefing', 2023]
    ],
    author: { account: 'analyst', office: 'asp', roles: ['analyst'] },
    signer: { account: 'publisher', office: 'asp', roles: ['publisher'] }
  }
})

/** As many entries as a batch holds at least; every stream in it is whole. */
const BATCH = 4000

export function* demoCountry(law: Law, seed: number, targets: Targets): Generator<DemoBatch, void> {
  const time = almanac(law.timing)
  const offices = officesOf(law, demoAccounts(law))
  const journal = memoryJournal(law, idOf)
  const first = emptyBatch()
  const now = demoToday(law)
  const { services, institutions, residents } = build({ law, seed, targets, offices, time, journal, now }, first)
  const network = networkOf(services)
  yield first

  const ground: Ground = { journal, network, almanac: time, now }
  const rule = law.pack.identifiers.find(one => one.birth !== undefined)
  const people = registry(identifiers(rule))
  const scenes = scenesOf({ seed, offices, time, network, people })
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
  for (const told of fromPaper({ seed, targets, offices, network, people, institutions, residents })) {
    live(told, ground, batch)
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

type OnPaper = Pick<Built, 'institutions' | 'residents'> & Omit<Setting, 'time'> & { targets: Targets }

/** Last, so that what is only carried over takes no place from a life that is played. */
function* fromPaper({ seed, targets, offices, network, people, institutions, residents }: OnPaper): Generator<Life> {
  const list = [...offices.values()]
  const weights = list.map(({ home }) => home.weight)
  const paper = (chance: Random, office: Office): Paper => {
    return { life: life(chance), chance, network, office, people, territory: territoryOf(office, chance) }
  }
  for (const [n, resident] of residents.entries()) {
    const home = institutions[resident.stays[0]?.home ?? 0]
    const own = paper(random(seed, `resident ${n}`), offices.get(home?.office ?? '') as Office)
    inInstitutions(own, resident, institutions)
    yield own.life
  }
  for (const [n, group] of carried(seed, targets).entries()) {
    const chance = random(seed, `carried ${n}`)
    const own = paper(chance, list[chance.index(weights)] as Office)
    carriedOver(own, group)
    yield own.life
  }
}

type Setting = {
  seed: number
  offices: ReadonlyMap<string, Office>
  time: Almanac
  network: Network
  people: Registry
}

function scenesOf({ seed, offices, time, network, people }: Setting): (n: number, job: Job) => Scene {
  const list = [...offices.values()]
  const weights = list.map(({ home }) => home.weight)
  const papers = numbers()
  return (n, job) => {
    const chance = random(seed, `life ${n}`)
    const drawn = list[chance.index(weights)] as Office
    const office = (job.shown && offices.get(homeOffice)) || drawn
    const territory = territoryOf(office, chance)
    return {
      life: life(chance),
      chance,
      office,
      lead: job.shown && chance.chance(0.4) ? (office.workers[0] as Actor) : leadOf(office, chance),
      slack: job.shown ? 0.35 : 0.03,
      territory,
      almanac: time,
      network,
      household: told(people.household({ territory }, job.births, chance), job, random(seed, `traits ${n}`)),
      numbers: papers,
      horizon: minute(dayNumber(TODAY) + 1, 0)
    }
  }
}

/** How many children have a disability, by where they live last; of children at home nobody has said it of many. */
const disabled: Record<Where, number> = { kin: 0.06, foster: 0.1, homes: 0.47, crisis: 0.05, transitional: 0.07 }

function told(household: Household, job: Job, chance: Random): Household {
  const last = job.script === 'placed' ? (job.stays.at(-1) ?? job.stays[0]).where : undefined
  for (const { sketch } of household.children) {
    if (!last && chance.chance(0.45)) continue
    const yes = chance.chance(last ? disabled[last] : 0.05)
    sketch.disability = yes ? codes.disabilities.yes : codes.disabilities.none
  }
  return household
}

const territoryOf = ({ home }: Office, chance: Random): string =>
  home.territories[chance.index(home.territories.map(one => one.weight))]?.code ?? ''

const leadOf = ({ workers }: Office, chance: Random): Actor => chance.pick(workers)
