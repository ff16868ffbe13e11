/** The ministry and the offices under it as one tree. */
import type { PackSource } from '#domain/law/pack.ts'
import { agencies } from './agencies.ts'
import { headquarters, offices as local } from './offices.ts'

export const offices: PackSource['offices'] = [
  { code: headquarters.code, words: headquarters.name, within: null, territory: '14000000', orderPrefix: '00' },
  // papers bear the number of the office in the list
  ...local.map((office, at) => ({
    code: office.code,
    words: office.name,
    within: headquarters.code,
    territory: office.territory,
    orderPrefix: String(at + 1).padStart(2, '0')
  })),
  ...agencies
]
