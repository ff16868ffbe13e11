/** What a figure can be cut by: fields of the account, the areas of its office, and what only the day tells. */
import type { Law } from '../law/pack.ts'
import { ownCodes } from './codes.ts'
import type { Account } from './spell.ts'
import { UNKNOWN } from './table.ts'

/** Fields that are told of a person, for ledgers whose accounts do not hold them. */
export const personal: ReadonlySet<string> = new Set(['sex', 'disability', 'territory', 'age'])
/** Cuts that change from day to day without anything being written. */
export const daily: ReadonlySet<string> = new Set(['age', 'ages', 'length'])

/** Fields that tell how something came about or what became of it: where none is of a kind, that is zero and no gap. */
export const telling: ReadonlySet<string> = new Set([
  ...Object.keys(ownCodes),
  'sex',
  'disability',
  'result',
  'risk',
  'ground',
  'basis',
  'parentalStatus',
  'level',
  'registerBasis',
  'firstFound',
  'signalKind',
  'source',
  'channel',
  'urgency',
  'fosterType',
  'contractKind',
  'contractResult'
])
/** Fields that the ledger needs and no table shows: who leads is nobody's figure. */
export const hidden: ReadonlySet<string> = new Set(['lead'])

type Areas = { of(territory: string | null | undefined): string | undefined; all: readonly string[] }

const held = new WeakMap<Law['pack']['territories'], Areas>()
/** The uppermost territory that a place lies in. */
export function areas({ pack }: Law): Areas {
  const known = held.get(pack.territories)
  if (known) return known
  const found = areasOf(pack.territories)
  held.set(pack.territories, found)
  return found
}

function areasOf(territories: Law['pack']['territories']): Areas {
  const within = new Map(territories.map(one => [one.code, one.within]))
  const top = (code: string): string => {
    const above = within.get(code)
    return above ? top(above) : code
  }
  const cached = new Map<string, string>()
  return {
    of(territory) {
      if (!territory || !within.has(territory)) return undefined
      const known = cached.get(territory) ?? top(territory)
      cached.set(territory, known)
      return known
    },
    all: territories.filter(one => one.within === null).map(one => one.code)
  }
}

/** The area of an account: that of its office, else of its own territory. */
export function areaReader(law: Law): (account: Account) => string | undefined {
  const { of } = areas(law)
  const byOffice = new Map(law.pack.offices.map(office => [office.code, of(office.territory)]))
  return account => (account.office ? byOffice.get(account.office) : undefined) ?? of(account.territory)
}

export type Reader = (account: Account) => string

/** Reads a cut off an account; not for those that need the day. */
export function readerOf(cut: string, law: Law): Reader {
  if (cut === 'area') {
    const area = areaReader(law)
    return account => account.area ?? area(account) ?? UNKNOWN
  }
  return account => account[cut] ?? UNKNOWN
}

/** Bands of whole years of age, and of months of care: the last is open. */
export const ageBands: readonly { code: string; from: number }[] = [
  { code: '0', from: 0 },
  { code: '1-2', from: 1 },
  { code: '3-6', from: 3 },
  { code: '7-13', from: 7 },
  { code: '14-17', from: 14 },
  { code: '18+', from: 18 }
]
export const lengthBands: readonly { code: string; from: number }[] = [
  { code: '<1m', from: 0 },
  { code: '1-3m', from: 1 },
  { code: '3-6m', from: 3 },
  { code: '6-12m', from: 6 },
  { code: '1-2y', from: 12 },
  { code: '2-5y', from: 24 },
  { code: '5y+', from: 60 }
]
export const wholeAges: readonly string[] = Array.from({ length: 26 }, (_, age) => (age === 25 ? '25+' : String(age)))
