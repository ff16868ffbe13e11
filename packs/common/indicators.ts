/** The shapes in which packs write their indicators. */
import type { PackSource } from '#domain/law/pack.ts'

export type Indicators = PackSource['indicators']
export type Words = Indicators[number]['words']
