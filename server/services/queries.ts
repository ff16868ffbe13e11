import type { ISql } from 'postgres'

export type ServiceRow = {
  id: string
  name: string
  kind: string
  territory: string
  office: string
  state: string
  places: number
  taken: number
}
export type ServiceFilter = { kinds: readonly string[] | null; like: string; free: boolean }
export type ServiceSums = { services: number; places: number; taken: number }

const fitting = (tx: ISql, { kinds, like, free }: ServiceFilter) => tx`
  ${kinds ? tx`kind = any(${kinds as string[]})` : tx`true`} ${like ? tx`and name ilike ${`%${like}%`}` : tx``}
  ${free ? tx`and state = 'open' and taken < places` : tx``}`

export async function listServices(
  tx: ISql,
  filter: ServiceFilter,
  after: readonly unknown[] | null,
  size: number
): Promise<ServiceRow[]> {
  const [kind, name, id] = after ?? []
  return tx<ServiceRow[]>`
    select service as id, name, kind, territory, office, state, places, taken from view.service
    where ${fitting(tx, filter)}
      ${after ? tx`and (kind, name, service) > (${kind as string}, ${name as string}, ${id as string}::uuid)` : tx``}
    order by kind, name, service limit ${size + 1}`
}

/** The whole of what the filter lets through, not only the page shown. */
export async function sumServices(tx: ISql, filter: ServiceFilter): Promise<ServiceSums> {
  const [sums] = await tx<ServiceSums[]>`
    select count(*)::int as services, coalesce(sum(places), 0)::int as places, coalesce(sum(taken), 0)::int as taken
    from view.service where ${fitting(tx, filter)}`
  return sums ?? { services: 0, places: 0, taken: 0 }
}
