/** Who works where in the invented oblast. */
import type { Law } from '#domain/law/pack.ts'
import { headquarters, offices as local } from '#packs/ru-31/offices.ts'
import { municipalities } from '#packs/ru-31/places.ts'
import * as russian from '../names/ru.ts'
import { type DemoAccount, freeName, type Home, type Office, staffed } from '../offices.ts'
import { type Names, registry } from '../people.ts'
import { random } from '../random.ts'
import { homeOffice, neighbourOffice, roles } from './codes.ts'

export const names: Names = { ...russian, middleNames: russian.patronymics }

/** Where families live: one office in each municipality, weighed by children. */
export function homes(): Home[] {
  const children = new Map(municipalities.map(one => [one.code, one.children]))
  return local.map(({ code, territory }) => {
    const weight = children.get(territory) ?? 0
    // the large towns have fewer such families for their size
    return { office: code, territories: [{ code: territory, weight }], weight: weight ** 0.85 }
  })
}

/** As many curators as leave each with about a dozen families. */
const CURATORS = 54

export const curatorsIn = ({ weight }: Home, all: readonly Home[]): number =>
  Math.max(2, Math.round((CURATORS * weight) / all.reduce((sum, one) => sum + one.weight, 0)))

/** The offices where the demo's personae sit; the rest of the oblast is staffed without them. */
const personae: Record<string, readonly string[]> = {
  [homeOffice]: ['intake', 'worker', 'head', 'director', 'commission', 'guardianship', 'services'],
  [neighbourOffice]: ['worker', 'head']
}

const posts = ['intake', 'head', 'director', 'commission', 'guardianship', 'services'] as const
const above = ['coordinator', 'analyst', 'publisher', 'inspector', 'administrator'] as const
/** An agency answers from its own desk: one clinic and one school can be looked at from inside. */
const desks = ['clinic', 'education', 'police']

export function oblastAccounts(law: Law): DemoAccount[] {
  const chance = random(1, 'oblast staff')
  const people = registry(() => undefined, names)
  const made: DemoAccount[] = []
  const taken = new Set<string>()
  const add = (office: string, login: string, role: string, persona: boolean) => {
    const name = freeName(people, chance, taken)
    const phone = `8 800 000 ${String(1000 + made.length).slice(-4)}`
    made.push({ login, name, office, roles: [role], phone, ...(persona ? { persona } : {}) })
  }
  const all = homes()
  for (const home of all) {
    const slug = home.office.replace('uszn-', '')
    const shown = personae[home.office] ?? []
    for (const post of posts)
      if (law.pack.roles[roles[post]]) add(home.office, `${post}.${slug}`, roles[post], shown.includes(post))
    for (let n = 1; n <= curatorsIn(home, all); n++)
      add(home.office, `worker${n}.${slug}`, roles.worker, n === 1 && shown.includes('worker'))
    if (!law.pack.roles[roles.agency]) continue
    for (const { code } of law.pack.offices)
      if (code.endsWith(`-${slug}`) && code !== home.office)
        add(
          code,
          code.replace(`-${slug}`, `.${slug}`),
          roles.agency,
          home.office === homeOffice && desks.some(kind => code.startsWith(kind))
        )
  }
  for (const post of above) if (law.pack.roles[roles[post]]) add(headquarters.code, post, roles[post], true)
  return made
}

export const oblastOffices = (law: Law, accounts: readonly DemoAccount[]): Map<string, Office> =>
  staffed(law, homes(), accounts, roles.worker)
