/** Who works where. */
import { addDays, type Day, type Moment, weekday } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { offices as directorates, regions } from '#packs/bg/offices.ts'
import { municipalities } from '#packs/bg/places.ts'
import { homeOffice, neighbourOffice, roles } from './codes.ts'
import {
  type DemoAccount,
  type DemoDuty,
  freeName,
  type Home as Place,
  type Office as StaffedOffice,
  staffed
} from './offices.ts'
import { registry } from './people.ts'
import { random } from './random.ts'

/** A directorate as lives see it. */
export type Home = Place & { oblast: string; prefix: string; courtNumber: string }
export type Office = StaffedOffice<Home>

/** Where families live: the directorates with the municipalities each serves, weighed by children. */
export function homes(law: Law): Home[] {
  const children = new Map(municipalities.map(one => [one.code, one.children]))
  return directorates.map(({ code, oblast, orderPrefix, serves }, n) => {
    const territories = serves
      .filter(one => one.to === null)
      .map(one => ({ code: one.municipality, weight: children.get(one.municipality) ?? 0 }))
      .filter(one => one.weight > 0 && law.option('territories', one.code))
    const sum = territories.reduce((total, one) => total + one.weight, 0)
    // small directorates are many and the large ones have not workers enough: flattened; what is shown gets more of its own
    return {
      office: code,
      oblast,
      prefix: orderPrefix,
      courtNumber: String(200 + n),
      territories,
      weight: sum ** 0.8 * (code === homeOffice ? 0.78 : 1)
    }
  })
}

/** The offices where the demo's personae sit; the rest of the country is staffed without them. */
const personae: Record<string, readonly string[]> = {
  [homeOffice]: ['worker', 'head', 'director', 'liaison', 'services'],
  [neighbourOffice]: ['worker', 'head']
}

export function demoAccounts(law: Law): DemoAccount[] {
  const chance = random(1, 'staff')
  const people = registry(() => undefined)
  const made: DemoAccount[] = []
  const taken = new Set<string>()
  const add = (office: string, login: string, role: string, persona: boolean) => {
    const name = freeName(people, chance, taken)
    const phone = `0800 00 ${String(1000 + made.length).slice(-4)}`
    made.push({ login, name, office, roles: [role], phone, ...(persona ? { persona } : {}) })
  }
  const slugOf = (office: string) => office.replace(/^r?dsp-/, '')
  for (const home of homes(law)) {
    const slug = slugOf(home.office)
    const shown = personae[home.office] ?? []
    for (const post of ['intake', 'head', 'director', 'liaison', 'services'] as const)
      if (law.pack.roles[roles[post]]) add(home.office, `${post}.${slug}`, roles[post], shown.includes(post))
    for (let n = 1; n <= workersIn(home); n++)
      add(home.office, `worker${n}.${slug}`, roles.worker, n === 1 && shown.includes('worker'))
  }
  const homeOblast = directorates.find(one => one.code === homeOffice)?.oblast
  for (const region of regions)
    add(region.code, `regional.${region.oblast}`, roles.regional, region.oblast === homeOblast)
  const head = law.pack.offices.find(office => office.within === null)?.code ?? ''
  for (const post of ['analyst', 'publisher', 'inspector', 'administrator'] as const) add(head, post, roles[post], true)
  const region = regions.find(one => one.oblast === homeOblast)
  if (region && law.pack.roles[roles.adoption]) add(region.code, `adoption.${region.oblast}`, roles.adoption, true)
  return made
}

/** Two weeks of duty around a day in every directorate; at home one Saturday is still without anybody. */
export function demoDuties(
  law: Law,
  accounts: readonly DemoAccount[],
  today: Day,
  idOf: (name: string) => string
): DemoDuty[] {
  const { zone } = law.timing
  const { from, to } = law.pack.workingHours ?? { from: '09:00', to: '17:00' }
  const monday = addDays(today, -((weekday(today) + 6) % 7))
  const at = (days: number, time: string) => zone.at(addDays(monday, days), time)
  return [...Map.groupBy(accounts, account => account.office)].flatMap(([office, staff]) => {
    const workers = staff.filter(one => one.roles.includes(roles.worker))
    const director = staff.find(one => one.roles.includes(roles.director))
    const duty = (login: string | undefined, kind: DemoDuty['kind'], since: Moment, until: Moment): DemoDuty[] =>
      login ? [{ id: idOf(`duty ${office} ${kind} ${since}`), office, login, kind, since, until }] : []
    const free = office === homeOffice
    return [
      ...duty(workers[1]?.login, 'worker', at(-3, to), at(free ? 5 : 7, from)),
      ...(free ? duty(workers[2]?.login, 'worker', at(6, from), at(7, from)) : []),
      ...duty(workers[2]?.login, 'worker', at(7, from), at(14, from)),
      ...duty(director?.login, 'signer', at(-3, to), at(14, from))
    ]
  })
}

/** Three to six, by the number of children. */
export const workersIn = (home: Home): number => Math.min(6, Math.max(3, Math.round(home.weight / 450)))

export const officesOf = (law: Law, accounts: readonly DemoAccount[]): Map<string, Office> =>
  staffed(law, homes(law), accounts, roles.worker)
