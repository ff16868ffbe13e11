import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'

export type ServiceRow = {
  id: string
  name: string
  kind: string
  territory: string
  office: string
  state: string
  places: number
  taken: number
  /** since when nobody is taken in, by a decision to close it */
  frozenAt: Moment | null
  /** what it was called before, and what it was */
  former: readonly string[]
  formerKind: string | null
  reorganisedAt: Moment | null
  waiting: number
  fosterType: string | null
  profile: { ageFrom: number; ageTo: number; disability: boolean; siblings: boolean } | null
}
/** `ways`: each the words that a name, or a former one, must hold in this order; none lets all through */
export type ServiceFilter = { kinds: readonly string[] | null; ways: readonly (readonly string[])[]; free: boolean }
export type ServiceSums = { services: number; places: number; taken: number }

/** Quotation marks, hyphens and dashes lie between the words; ё is written as е. */
const patternOf = (words: readonly string[]) => `%${words.join('%')}%`
const fitting = (tx: ISql, { kinds, ways, free }: ServiceFilter) => tx`
  ${kinds ? tx`kind = any(${kinds as string[]})` : tx`true`} ${ways.length > 0 ? tx`and (replace(lower(name), 'ё', 'е') like any(${ways.map(patternOf)}) or exists (select from unnest(former) one where replace(lower(one), 'ё', 'е') like any(${ways.map(patternOf)})))` : tx``}
  ${free ? tx`and state = 'open' and taken < places` : tx``}`

const columns = (tx: ISql) =>
  tx`service as id, name, kind, territory, office, state, places, taken, frozen_at as "frozenAt", former, former_kind as "formerKind", reorganised_at as "reorganisedAt", waiting, foster_type as "fosterType", profile`

export async function serviceRow(tx: ISql, id: string): Promise<ServiceRow | null> {
  const [row] = await tx<ServiceRow[]>`select ${columns(tx)} from view.service where service = ${id}`
  return row ?? null
}

/** Limits of stay that run for these persons, of the clocks named. */
export const limitsFor = (tx: ISql, people: readonly string[], codes: readonly string[]) =>
  tx<{ person: string; code: string; due: Moment }[]>`
    select stream as person, code, due from view.due
    where stream = any(${people as string[]}::uuid[]) and item = 'clock' and state = 'running' and code = any(${codes as string[]})`

/** Whoever manages services and reads no files still sees who is in those of the own office. */
export const asOwnOffice = (tx: ISql, office: string) => tx`select app_set('app.offices', ${office})`

/** Those of the office `near` first: whoever seeks a place begins at home. */
export async function listServices(
  tx: ISql,
  filter: ServiceFilter,
  near: string,
  after: readonly unknown[] | null,
  size: number
): Promise<ServiceRow[]> {
  const [far, kind, name, id] = after ?? []
  return tx<ServiceRow[]>`
    select ${columns(tx)} from view.service
    where ${fitting(tx, filter)}
      ${
        after
          ? tx`and (office <> ${near}, kind, name, service)
               > (${far as boolean}, ${kind as string}, ${name as string}, ${id as string}::uuid)`
          : tx``
      }
    order by office <> ${near}, kind, name, service limit ${size + 1}`
}

/** The whole of what the filter lets through, not only the page shown. */
export async function sumServices(tx: ISql, filter: ServiceFilter): Promise<ServiceSums> {
  const [sums] = await tx<ServiceSums[]>`
    select count(*)::int as services, coalesce(sum(places), 0)::int as places, coalesce(sum(taken), 0)::int as taken
    from view.service where ${fitting(tx, filter)}`
  return sums ?? { services: 0, places: 0, taken: 0 }
}
