/** The demo oblast: everything in it was done by the acts that people use, in the order of its invented lives. */
import type { Actor } from '#domain/acts/act.ts'
import { memoryJournal } from '#domain/acts/memory.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { type Almanac, almanac, type DayNumber, dayNumber } from '../days.ts'
import { type DemoBatch, emptyBatch, type Ground, life, live } from '../life.ts'
import { closeBook, type Network, networkOf } from '../network.ts'
import type { Office } from '../offices.ts'
import { type Household, type Registry, registry, serials } from '../people.ts'
import { idOf, type Random, random } from '../random.ts'
import type { World } from '../world.ts'
import { alone } from './children.ts'
import { homeOffice, neighbourOffice } from './codes.ts'
import { sittings } from './desk.ts'
import { family, registered, unfounded } from './family.ts'
import { planOf } from './plan.ts'
import { numbers, type Scene, type Shown } from './scene.ts'
import { network as openServices } from './services.ts'
import { shownFamilies } from './shown.ts'
import { names, oblastAccounts, oblastOffices } from './staff.ts'
import { published, type Targets } from './targets.ts'

export { other, published, scaled, type Targets } from './targets.ts'

const TODAY = '2021-01-19' as Day

/** The demo's own present: nothing in it was written later. */
export const oblastToday = (law: Law): Moment => law.timing.zone.at(TODAY, '08:10')

/** Of so many families about a dozen are accompanied. */
const SHOWN = 21

/** As many entries as a batch holds at least; every stream in it is whole. */
const BATCH = 4000

export function* livedInOblast(law: Law, seed: number, targets: Targets): Generator<DemoBatch, void> {
  const time = almanac(law.timing)
  const offices = oblastOffices(law, oblastAccounts(law))
  const now = oblastToday(law)
  const journal = memoryJournal(law, idOf)
  const first = emptyBatch()
  const services = openServices({ seed, offices, time, journal, now }, first)
  yield first
  const network = networkOf(services)
  const ground: Ground = { journal, network, almanac: time, now }
  const today = dayNumber(TODAY)
  const plan = planOf(seed, targets, today, time)
  const scenes = scenesOf({ law, seed, offices, time, today, network })
  let batch = emptyBatch()
  // families of one office whom one commission speaks of are lived together
  let atHome: Scene | undefined
  for (const { name, births, shown, play } of jobsOf(plan)) {
    const scene = scenes(name, births, shown)
    play(scene)
    if (scene.board) {
      atHome = scene
      continue
    }
    live(scene.life, ground, batch)
    if (batch.entries.length < BATCH) continue
    yield batch
    batch = emptyBatch()
  }
  if (atHome?.board) {
    sittings(atHome, atHome.board)
    shownFamilies(atHome.shown ?? [], random(seed, 'shown families'))
    live(atHome.life, ground, batch)
  }
  yield batch

  batch = emptyBatch()
  for (const service of services) closeBook(service, batch)
  yield batch
}

/** `shown` is work that goes on today: it is shared out evenly among the curators. */
type Job = { name: string; births: readonly DayNumber[]; shown: boolean; play(scene: Scene): void }

function* jobsOf({ families, children, unfounded: signals, hard }: ReturnType<typeof planOf>): Generator<Job> {
  for (const [n, job] of families.entries())
    yield { name: `family ${n}`, births: job.births, shown: job.left === null, play: scene => family(scene, job) }
  for (const [n, day] of signals.entries()) {
    const births = [day - 1000 - ((n * 397) % 4000)]
    yield { name: `signal ${n}`, births, shown: false, play: scene => unfounded(scene, day) }
  }
  for (const [n, job] of children.entries())
    yield { name: `child ${n}`, births: [job.birth], shown: false, play: scene => alone(scene, job) }
  for (const [n, job] of hard.entries())
    yield { name: `hard situation ${n}`, births: job.births, shown: false, play: scene => registered(scene, job) }
}

type Setting = {
  law: Law
  seed: number
  offices: ReadonlyMap<string, Office>
  time: Almanac
  today: DayNumber
  network: Network
}

function scenesOf({ law, seed, offices, time, today, network }: Setting) {
  const list = [...offices.values()]
  const weights = list.map(({ home }) => home.weight)
  const rule = law.pack.identifiers[0]
  // the block of numbers kept for invented people is small: it is for those whose files are shown
  const known: Registry = registry(rule ? serials(rule) : () => undefined, names)
  const unknown: Registry = registry(() => undefined, names)
  const given = new Map<string, number>()
  const turns = new Map<string, number>()
  const carers = new Map<string, { id: string; left: number }>()
  const leadOf = (office: Office, chance: Random, shown: boolean): Actor => {
    if (!shown) return chance.pick(office.workers)
    const turn = turns.get(office.home.office) ?? 0
    turns.set(office.home.office, turn + 1)
    const { workers } = office
    // the curator who is shown has about a dozen cases, the colleagues the rest
    if (office.home.office === homeOffice && turn < SHOWN) return workers[0] as Actor
    const rest = office.home.office === homeOffice ? workers.slice(1) : workers
    return rest[turn % rest.length] as Actor
  }
  const together = life(random(seed, homeOffice))
  const board: NonNullable<Scene['board']> = []
  const families: Shown[] = []
  let moving = false
  // one family beside the shown office is on its way to it
  const moves = () => {
    const first = !moving
    moving = true
    return first
  }
  let fostered = false
  const fosters = () => {
    const first = !fostered
    fostered = true
    return first
  }
  return (name: string, births: readonly DayNumber[], shown: boolean): Scene => {
    const chance = random(seed, name)
    const office = list[chance.index(weights)] as Office
    const here = shown && office.home.office === homeOffice
    const territory = office.home.territories[0]?.code ?? ''
    const people = office.home.office === homeOffice ? known : unknown
    const household: Household = people.household({ territory }, births, chance)
    const lead = leadOf(office, chance, shown)
    return {
      life: here ? together : life(chance),
      ...(here ? { board, shown: families } : {}),
      ...(shown && office.home.office === neighbourOffice ? { moves } : {}),
      ...(office.home.office === homeOffice ? { fosters } : {}),
      chance,
      office,
      lead,
      ...(here && lead === office.workers[0] ? { dueToday: chance.chance(0.8) } : {}),
      territory,
      time,
      household,
      network,
      carer(life, at, written) {
        const known = carers.get(office.home.office)
        if (known && known.left > 0) {
          known.left -= 1
          return known.id
        }
        const one = life.begin('person')
        // several children of one household may go to several people
        const { identifier: _number, ...sketch } = (chance.chance(0.8) ? household.aunt : household.grandmother).sketch
        life.plan(
          at,
          'person.register',
          one,
          sketch,
          office.taking('person.register', office.workers[0] as Actor, 'person'),
          undefined,
          Math.max(at, written)
        )
        carers.set(office.home.office, { id: one.id, left: chance.whole(0, 2) })
        return one.id
      },
      number: numbers(office.home.office, given),
      slack: 0.04,
      today
    }
  }
}

/** The oblast of these targets, with what it has published. */
export const oblast = (targets: Targets = published): World => ({
  today: oblastToday,
  accounts: oblastAccounts,
  duties: () => [],
  lived: (law, seed) => livedInOblast(law, seed, targets),
  expected: 140_000,
  published: {
    templates: [
      ['registers', 2020],
      ['results-report', 2020],
      ['briefing', 2020]
    ],
    author: { account: 'analyst', office: 'minsoc', roles: ['analyst'] },
    signer: { account: 'publisher', office: 'minsoc', roles: ['publisher'] }
  }
})
