/** Opens the network in the journal: what stood when the system began, and what was opened, changed and closed since. */
import type { Actor } from '#domain/acts/act.ts'
import type { MemoryJournal } from '#domain/acts/memory.ts'
import { ref } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { buildings } from './building.ts'
import { codes } from './codes.ts'
import { type Almanac, type DayNumber, dayNumber, dayText, type Minute, minute } from './days.ts'
import { institutions, type Resident } from './institutions.ts'
import type { DemoBatch } from './life.ts'
import type { Service } from './network.ts'
import { type Random, random } from './random.ts'
import { homes, type Office } from './staff.ts'
import type { Targets } from './targets.ts'

type Building = {
  law: Law
  seed: number
  targets: Targets
  offices: ReadonlyMap<string, Office>
  time: Almanac
  journal: MemoryJournal
  now: Moment
}
export type Built = {
  services: Service[]
  /** the institutions among them, in the order in which residents name them */
  institutions: Service[]
  residents: Resident[]
}

export function build(building: Building, into: DemoBatch): Built {
  const { seed, targets, offices } = building
  const chance = random(seed, 'services')
  const list = [...offices.values()]
  const services: Service[] = []
  const open = (office: Office, plan: Opening) => {
    const service = opened(building, office, { n: services.length, ...plan }, chance, into)
    services.push(service)
    return service
  }
  for (const { home, opened: day, funding, changes, ...plan } of buildings(seed, targets, homes(building.law))) {
    const office = offices.get(home.office) as Office
    const later = changes.map(({ day, places }) => ({ day, act: 'service.set-places', input: { places } }))
    open(office, { ...plan, day, later, ...(funding ? { funding } : {}) })
  }
  // before the year told of ends nobody lives in a family or a centre after an institution any more
  const plan = institutions(seed, targets.network, dayNumber(`${targets.year - 1}-06-30`))
  const weights = list.map(({ home }) => home.weight)
  const made = plan.homes.map(({ kind, places, opened: day, smaller, frozen, closed }) => {
    const office = list[chance.index(weights)] as Office
    const later: Later[] = [
      ...(smaller ? [{ day: smaller.day, act: 'service.set-places', input: { places: smaller.places } }] : []),
      ...(frozen ? [{ day: frozen, act: 'service.freeze', input: closed ? { closesOn: dayText(closed) } : {} }] : []),
      ...(closed ? [{ day: closed, act: 'service.close', input: {} }] : [])
    ]
    return open(office, { kind, places, day, later, funding: codes.funding.state })
  })
  return { services, institutions: made, residents: plan.residents }
}

type Later = { day: DayNumber; act: string; input: Record<string, unknown> }
type Opening = { kind: string; places: number; day: DayNumber; funding?: string; later: Later[] }

/** The first day of the system. */
const OPENED = '2017-01-03'
/** Opens a service and does what befell it; what is older than the system is written down when that begins. */
function opened(
  { law, time, journal, now }: Building,
  { home, taking, workers }: Office,
  { n, kind, places, day, funding, later }: Opening & { n: number },
  chance: Random,
  into: DemoBatch
): Service {
  const on = ref('service', chance.id())
  const territory = home.territories[chance.index(home.territories.map(one => one.weight))]?.code ?? ''
  const name = nameOf(law, kind, n + 1, chance)
  const begins = minute(dayNumber(OPENED), 9) + n
  const act = (at: Minute, act: string, input: Record<string, unknown>) => {
    const by = taking(act, workers[0] as Actor)
    const known = time.momentOf(Math.max(at, begins) + 5)
    if (known > now) return
    const done = journal.act({ id: chance.id(), act, on, at: time.momentOf(at), input }, by, known)
    if ('refusals' in done) throw new Error(`${act} refused: ${JSON.stringify(done.refusals)}`)
    into.names.push(...done.names)
  }
  act(minute(day, 9), 'service.open', { kind, places, territory, name, ...(funding ? { funding } : {}) })
  // the last child leaves in office hours
  for (const one of later) act(minute(one.day, 18), one.act, one.input)
  const { entries } = journal.streams.get(on.id) ?? { entries: [] }
  journal.forget(on.id)
  const { oblast, office } = home
  return {
    id: on.id,
    kind,
    places,
    oblast,
    office,
    territory,
    name,
    opened: minute(day, 9),
    taken: [],
    entries: [...entries]
  }
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
