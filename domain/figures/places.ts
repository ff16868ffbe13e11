/** Where accounts count: from their fields to their place among the combinations of cuts, all accounts at once. */
import type { Filter } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'
import type { Accounts } from './coded.ts'
import type { Cut } from './count.ts'
import { areas } from './dimensions.ts'
import { UNKNOWN } from './table.ts'

export const has = (wanted: string | string[], value: string | undefined): boolean =>
  typeof wanted === 'string' ? wanted === value : value !== undefined && wanted.includes(value)

/** From a category to its place; what is in none of them has the last. */
export function placesIn({ categories }: Cut): (category: string) => number {
  const places = new Map(categories.map((code, at) => [code, at]))
  return category => places.get(category) ?? categories.length
}

/** A cut, and by how much a step in it moves the place. */
export type Strided = { cut: Cut; stride: number }

/** The place of each account, -1 where it lies beyond the ledger or does not fit the filters. */
export function placesOf(
  accounts: Accounts,
  filters: readonly Filter[],
  cuts: readonly Strided[],
  law: Law
): Int32Array {
  const places = new Int32Array(accounts.size)
  for (const { cut, stride } of cuts) {
    const place = placesIn(cut)
    const worth = worthOf(accounts, cut.code, law, category => place(category ?? UNKNOWN) * stride)
    for (let at = 0; at < places.length; at++) places[at] = (places[at] as number) + (worth[at] as number)
  }
  const inside = fitting(accounts, filters, law)
  for (let at = 0; at < places.length; at++) if (!inside[at]) places[at] = -1
  return places
}

/** For each account whether it stands in the ledger and has the values of the filters. */
export function fitting(accounts: Accounts, filters: readonly Filter[], law: Law): Uint8Array {
  const fits = having(accounts, filters, law)
  const beyond = accounts.worth('beyond', value => Number(value !== undefined))
  for (let at = 0; at < fits.length; at++) if (beyond[at]) fits[at] = 0
  return fits
}

/** For each account, those beyond the ledger too, whether it has the values of the filters. */
export function having(accounts: Accounts, filters: readonly Filter[], law: Law): Uint8Array {
  const fits = new Uint8Array(accounts.size).fill(1)
  for (const [field, wanted] of filters.flatMap(filter => Object.entries(filter))) {
    const worth = worthOf(accounts, field, law, value => Number(has(wanted, value)))
    for (let at = 0; at < fits.length; at++) if (!worth[at]) fits[at] = 0
  }
  return fits
}

/** The area of an account is that of its office, else of its own territory. */
function worthOf(accounts: Accounts, field: string, law: Law, of: (value: string | undefined) => number): Int32Array {
  if (field !== 'area') return accounts.worth(field, of)
  const { of: top } = areas(law)
  const byOffice = new Map(law.pack.offices.map(office => [office.code, top(office.territory)]))
  const nowhere = -1
  const worth = accounts.worth('office', office => {
    const area = office === undefined ? undefined : byOffice.get(office)
    return area === undefined ? nowhere : of(area)
  })
  const own = accounts.worth('territory', territory => of(top(territory)))
  for (let at = 0; at < worth.length; at++) if (worth[at] === nowhere) worth[at] = own[at] as number
  return worth
}
