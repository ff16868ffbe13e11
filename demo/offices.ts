/** Offices and the people in them. Which of them takes an act is read from the pack's own table of roles. */
import type { Actor } from '#domain/acts/act.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import type { Registry } from './people.ts'
import type { Random } from './random.ts'

export type DemoAccount = {
  login: string
  name: string
  office: string
  roles: string[]
  persona?: boolean
  phone: string
}

export type DemoDuty = {
  id: string
  office: string
  login: string
  kind: 'worker' | 'signer'
  since: Moment
  until: Moment
}

/** An office as lives see it. */
export type Home = {
  office: string
  /** municipality and its weight in children */
  territories: { code: string; weight: number }[]
  weight: number
}

/** The people of one office, asked by the role they have. */
export type Office<H extends Home = Home> = {
  home: H
  workers: readonly Actor[]
  /** `of` names the kind of case or stream, where kinds differ in who takes the act */
  taking(act: string, lead: Actor, of?: string): Actor
  recording(act: string, lead: Actor): Actor
}

/** `worker` is the role of whoever leads work: where it may take an act, the lead does. */
export function staffed<H extends Home>(
  law: Law,
  homes: readonly H[],
  accounts: readonly DemoAccount[],
  worker: string
): Map<string, Office<H>> {
  const takers = takersOf(law)
  const byOffice = Map.groupBy(accounts, account => account.office)
  return new Map(
    homes.map(home => {
      const staff = (byOffice.get(home.office) ?? []).map(
        ({ login, office, roles }): Actor => ({ account: login, office, roles })
      )
      const workers = staff.filter(actor => actor.roles.includes(worker))
      const find = (allowed: readonly string[], lead: Actor) => {
        for (const role of allowed) {
          if (role === worker) return lead
          const found = staff.find(actor => actor.roles.includes(role))
          if (found) return found
        }
        throw new Error(`nobody in ${home.office} is one of ${allowed.join(', ')}`)
      }
      return [
        home.office,
        {
          home,
          workers,
          taking: (act, lead, of) => find(takers.get(of ? `${of}/${act}` : act) ?? [], lead),
          recording: (act, lead) => find(law.pack.recordable[act] ?? [], lead)
        }
      ]
    })
  )
}

/** Of every act, and of every act in a kind of case or stream, the roles that may take it, the usual first. */
function takersOf(law: Law): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [kind, states] of Object.entries(law.pack.process))
    for (const acts of Object.values(states))
      for (const [act, allowed] of Object.entries(acts))
        for (const key of [act, `${kind}/${act}`]) {
          const known = found.get(key)
          found.set(key, known ? known.filter(role => allowed.includes(role)) : [...allowed])
        }
  return found
}

/** A name that nobody of the staff has yet. */
export function freeName(people: Registry, chance: Random, taken: Set<string>): string {
  for (;;) {
    const { given, family } = people.nameOf(chance.chance(0.8) ? 'female' : 'male', chance)
    const name = `${given} ${family}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}
