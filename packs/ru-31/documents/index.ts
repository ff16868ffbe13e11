/** The papers of the offices, one file a group. */
import type { PackSource } from '#domain/law/pack.ts'
import { accompanimentPapers } from './accompaniment.ts'
import { chronologies } from './chronology.ts'
import { commissionPapers } from './commission.ts'
import { guardianshipPapers } from './guardianship.ts'
import { meetings } from './meetings.ts'
import { signals } from './signals.ts'
import { socialContractPapers } from './social-contract.ts'
import { style } from './style.ts'

export const papers: NonNullable<PackSource['papers']> = {
  style,
  templates: [
    ...signals,
    ...accompanimentPapers,
    ...meetings,
    ...commissionPapers,
    ...guardianshipPapers,
    ...socialContractPapers,
    ...chronologies
  ]
}
