/** The ministry and the offices under it as one tree. */
import type { PackSource } from '#domain/law/pack.ts'
import { headquarters, offices as local } from './offices.ts'

export const offices: PackSource['offices'] = [
  { code: headquarters.code, words: headquarters.name, within: null, territory: '14000000' },
  ...local.map(office => ({
    code: office.code,
    words: office.name,
    within: headquarters.code,
    territory: office.territory
  }))
]
