/** What the releases share. */
import type { PackSource } from '#domain/law/pack.ts'

export type Release = PackSource['releases'][number]

export const tenYears = { years: 10 }
export const byPlace = ['area']
