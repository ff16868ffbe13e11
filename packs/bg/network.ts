/** Headquarters, the regional directorates and the directorates as one tree; a directorate stands in the first place it serves. */
import type { PackSource } from '#domain/law/pack.ts'
import { offices as directorates, headquarters, regions } from './offices.ts'

const regionOf = new Map(regions.map(region => [region.oblast, region.code]))

export const offices: PackSource['offices'] = [
  { code: headquarters.code, words: headquarters.name, within: null, territory: null },
  ...regions.map(region => ({
    code: region.code,
    words: region.name,
    within: headquarters.code,
    territory: region.oblast
  })),
  ...directorates.map(office => ({
    code: office.code,
    words: office.name,
    within: regionOf.get(office.oblast) ?? headquarters.code,
    territory: office.serves[0]?.municipality ?? office.oblast,
    orderPrefix: office.orderPrefix
  }))
]
