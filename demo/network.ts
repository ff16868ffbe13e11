/** The network: homes, centres, foster families and day services, and who holds which of their places when. */
import { type Entry, ref } from '#domain/kernel/event.ts'
import type { Minute } from './days.ts'
import type { DemoBatch } from './life.ts'
import type { Random } from './random.ts'

export type Service = {
  id: string
  kind: string
  places: number
  oblast: string
  office: string
  territory: string
  name: string
  /** nobody comes before */
  opened: Minute
  taken: { from: Minute; to: Minute }[]
  /** what stands in its stream: the opening, then the places taken and freed, in the order of lives */
  entries: Entry[]
}

export const FOREVER = Number.MAX_SAFE_INTEGER

export type Network = {
  services: readonly Service[]
  /** Takes so many places of one service for a time: near the home if there are, else wherever there are. */
  reserve(
    kind: string,
    home: { oblast: string; territory: string },
    from: Minute,
    to: Minute,
    places: number,
    chance: Random
  ): Service | undefined
  byId(id: string): Service | undefined
}

export function networkOf(services: readonly Service[]): Network {
  const byId = new Map(services.map(service => [service.id, service]))
  const near = new Map<string, Service[]>()
  const ofKind = new Map<string, Service[]>()
  for (const service of services) {
    for (const [map, key] of [
      [near, `${service.kind}/${service.oblast}`],
      [ofKind, service.kind]
    ] as const) {
      const list = map.get(key) ?? []
      map.set(key, list)
      list.push(service)
    }
  }
  const seek = (list: readonly Service[], from: Minute, to: Minute, places: number, chance: Random) => {
    if (list.length === 0) return undefined
    const start = chance.whole(0, list.length - 1)
    for (let at = 0; at < list.length; at++) {
      const service = list[(start + at) % list.length]
      if (service && fits(service, from, to, places)) return service
    }
    return undefined
  }
  return {
    services,
    byId: id => byId.get(id),
    reserve(kind, home, from, to, places, chance) {
      const local = near.get(`${kind}/${home.oblast}`) ?? []
      const found =
        seek(
          local.filter(service => service.territory === home.territory),
          from,
          to,
          places,
          chance
        ) ??
        seek(local, from, to, places, chance) ??
        seek(ofKind.get(kind) ?? [], from, to, places, chance)
      if (found) for (let n = 0; n < places; n++) found.taken.push({ from, to })
      return found
    }
  }
}

/** Half-open: who leaves at a minute makes room for who comes at it. */
export function mostTaken(taken: readonly { from: Minute; to: Minute }[], from: Minute, to: Minute): number {
  let most = 0
  const at = (minute: Minute) => {
    let count = 0
    for (const one of taken) if (one.from <= minute && minute < one.to) count += 1
    if (count > most) most = count
  }
  at(from)
  for (const one of taken) if (one.from > from && one.from < to) at(one.from)
  return most
}

const fits = (service: Service, from: Minute, to: Minute, places: number) =>
  service.opened <= from && service.places >= places && mostTaken(service.taken, from, to) + places <= service.places

/** A service's entries stand in the order in which they were written down, whoever's life they came from. */
export function closeBook({ id, entries }: Service, into: DemoBatch): void {
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
