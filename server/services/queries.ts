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

export async function listServices(
  tx: ISql,
  kinds: readonly string[] | null,
  like: string,
  after: readonly unknown[] | null,
  size: number
): Promise<ServiceRow[]> {
  const [kind, name, id] = after ?? []
  return tx<ServiceRow[]>`
    select service as id, name, kind, territory, office, state, places, taken from view.service
    where true ${kinds ? tx`and kind = any(${kinds as string[]})` : tx``} ${like ? tx`and name ilike ${`%${like}%`}` : tx``}
      ${after ? tx`and (kind, name, service) > (${kind as string}, ${name as string}, ${id as string}::uuid)` : tx``}
    order by kind, name, service limit ${size + 1}`
}
