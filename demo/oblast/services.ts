/** The network of the oblast: rehabilitation centres that became centres «Семья», their wards, organisations for orphans. */
import type { Actor } from '#domain/acts/act.ts'
import type { MemoryJournal } from '#domain/acts/memory.ts'
import { ref } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { type Almanac, type DayNumber, dayNumber, type Minute, minute } from '../days.ts'
import type { DemoBatch } from '../life.ts'
import type { Service } from '../network.ts'
import type { Office } from '../offices.ts'
import { type Random, random } from '../random.ts'
import { codes } from './codes.ts'
import { BEGAN } from './plan.ts'

type Building = {
  seed: number
  offices: ReadonlyMap<string, Office>
  time: Almanac
  journal: MemoryJournal
  now: Moment
}
type Step = { day: DayNumber; act: string; input: Record<string, unknown> }
type Opening = { kind: string; places: number; day: DayNumber; name: string; later: Step[] }

const { kinds } = codes
/** Invented marks: no organisation is called so. */
const marks = [
  'Синий змей',
  'Зелёная лягушка',
  'Бумажный кораблик',
  'Белое облачко',
  'Пёстрая пуговица',
  'Картонная луна'
] as const

/** How many of the largest municipalities have a centre with a ward, and how many an organisation for orphans. */
const CENTRES = 11
const ORGANISATIONS = 5

export function network({ seed, offices, time, journal, now }: Building, into: DemoBatch): Service[] {
  const chance = random(seed, 'oblast services')
  const large = [...offices.values()].sort((a, b) => b.home.weight - a.home.weight)
  const services: Service[] = []
  const open = (office: Office, opening: Opening) =>
    services.push(opened({ time, journal, now, office, n: services.length, chance }, opening, into))
  for (const [n, office] of large.slice(0, CENTRES).entries()) {
    const name = `«${marks[n % marks.length]}» ${n + 1}`
    const since = dayNumber('2005-09-01') + chance.whole(0, 1500)
    const becomes = dayNumber('2016-10-03') + chance.whole(0, 700)
    open(office, {
      kind: kinds.rehabilitation,
      places: 30,
      day: since,
      name: `СРЦН ${name}`,
      later: [
        {
          day: time.workingDay(becomes),
          act: 'service.reorganise',
          input: {
            kind: kinds.centre,
            name: `Центр социальной помощи семье и детям «Семья» ${name}`,
            number: `${40 + n}-р`
          }
        },
        ...assessed(time, becomes, chance)
      ]
    })
    open(office, {
      kind: kinds.ward,
      places: 24,
      day: since,
      name: `Стационарное отделение центра «Семья» ${name}`,
      later: [{ day: time.workingDay(dayNumber('2018-09-03')), act: 'service.set-places', input: { places: 16 } }]
    })
  }
  for (const [n, office] of large.slice(0, ORGANISATIONS).entries())
    open(office, {
      kind: kinds.organisation,
      places: 150,
      day: dayNumber('2001-09-03') + 40 * n,
      name: `Центр развития и социализации ребёнка «${marks[n % marks.length]}»`,
      later: []
    })
  return services
}

/** Held against the model programme a year after it became a centre, and again later with more of it there. */
function assessed(time: Almanac, becomes: DayNumber, chance: Random): Step[] {
  const first = [
    'intake-department',
    'accompaniment-department',
    'case-work',
    'home-visiting',
    'four-levels',
    'curators',
    'consilium'
  ]
  const later = [
    'intake-department',
    'accompaniment-department',
    'prevention-department',
    'case-work',
    'network-meetings',
    'home-visiting',
    'four-levels',
    'curators',
    'consilium',
    'ward'
  ]
  const at = (day: DayNumber, has: readonly string[]): Step => ({
    day: time.workingDay(day),
    act: 'model.assess',
    input: { model: codes.model, has: has.filter(() => chance.chance(0.93)) }
  })
  return [
    at(Math.max(becomes + 365, dayNumber('2018-03-01')), first),
    at(dayNumber('2020-02-03') + chance.whole(0, 60), later)
  ]
}

type Site = Omit<Building, 'seed' | 'offices'> & { office: Office; n: number; chance: Random }

/** What is older than the system is written down when that begins. */
function opened(
  { time, journal, now, office, n, chance }: Site,
  { kind, places, day, name, later }: Opening,
  into: DemoBatch
): Service {
  const on = ref('service', chance.id())
  const territory = office.home.territories[0]?.code ?? ''
  const begins = minute(BEGAN, 8) + n
  const act = (at: Minute, act: string, input: Record<string, unknown>) => {
    const by = office.taking(act, office.workers[0] as Actor, on.kind)
    const known = time.momentOf(Math.max(at, begins) + 5)
    if (known > now) return
    const done = journal.act({ id: chance.id(), act, on, at: time.momentOf(at), input }, by, known)
    if ('refusals' in done) throw new Error(`${act} refused: ${JSON.stringify(done.refusals)}`)
    into.names.push(...done.names)
  }
  act(minute(day, 9), 'service.open', { kind, places, territory, name, funding: codes.funding })
  for (const one of later) act(minute(one.day, 18), one.act, one.input)
  const { entries } = journal.streams.get(on.id) ?? { entries: [] }
  journal.forget(on.id)
  const { office: code } = office.home
  return {
    id: on.id,
    kind,
    places,
    oblast: '',
    office: code,
    territory,
    name,
    opened: minute(day, 9),
    taken: [],
    entries: [...entries]
  }
}
