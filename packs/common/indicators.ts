/** The shapes in which packs write their indicators. */
import type { PackSource } from '#domain/law/pack.ts'

export type Indicators = PackSource['indicators']
export type Indicator = Indicators[number]
export type Words = Indicator['words']

type Shared = 'version' | 'scope' | 'source'
type Said = Omit<Indicator, Shared | 'group'> & Partial<Pick<Indicator, Shared>>

/** The indicators of one chapter, with what holds for all of them unless one says otherwise. */
export const chapterOf = (
  group: string,
  all: Pick<Indicator, 'scope' | 'source'> & Partial<Indicator>,
  list: readonly Said[]
): Indicators => list.map(one => ({ version: 1, group, ...all, ...one }))
