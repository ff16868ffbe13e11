/**
 * Imported series: what is measured, and who publishes it. A pack says what there can be; the numbers themselves come
 * through the journal, each with its source and two times.
 */
import { z } from 'zod'
import { Code, Words } from './words.ts'

export const seriesUnits = [
  'child',
  'young-person',
  'person',
  'parent',
  'family',
  'case',
  'signal',
  'order',
  'decision',
  'call',
  'place',
  'service',
  'institution',
  'percent'
] as const
export const SeriesUnit = z.enum(seriesUnits)
export type SeriesUnit = z.infer<typeof SeriesUnit>

/** What can be counted in beside what the unit says: young people over 18 among children, adopted among children in care. */
const Counted = z.enum(['young-people', 'adopted'])
/** One side of a ratio in words, and whom it counts in. */
export const Side = z.strictObject({ words: Words, counts: z.array(Counted).default([]) })
export type Side = z.infer<typeof Side>

export const Series = z.strictObject({
  code: Code,
  words: Words,
  definition: Words,
  unit: SeriesUnit,
  /** stock: stands on a day; flow: happened in a period; ratio: either */
  kind: z.enum(['stock', 'flow', 'ratio']),
  /** by what its values may be cut; without a cut a value is of the whole jurisdiction, all ages, both sexes */
  cuts: z.array(z.enum(['area', 'age', 'sex'])).default([]),
  /** the indicators beside which its values are shown */
  beside: z.array(Code).default([]),
  /** other series that publications give for the same thing, in another unit or by another definition */
  related: z.array(Code).default([]),
  /** it is what rates are divided by; `days`: how far its day may lie from the day that is asked about */
  denominator: z.strictObject({ of: z.enum(['population']), days: z.int().min(0).max(366) }).optional(),
  /** the two sides of a ratio; null where the publication does not say what it divided by */
  ratio: z.strictObject({ numerator: Side, denominator: Side.nullable() }).optional(),
  /** whom a stock or flow counts in */
  counts: z.array(Counted).default([]),
  scope: Words.optional(),
  /** days from which on values cannot be compared with those before */
  breaks: z.array(z.strictObject({ from: z.iso.date(), words: Words })).default([])
})
export type Series = z.infer<typeof Series>

/** Whoever published a value. What is invented is called so wherever it is shown. */
export const SeriesSource = z.strictObject({
  code: Code,
  /** the name of the publication */
  words: Words,
  kind: z.enum(['official-statistics', 'press-statement', 'press-report', 'project-report', 'invented']),
  url: z.url().optional(),
  /** under which terms it may be passed on, and how it is to be named */
  licence: Words.optional(),
  /** other names under which it is met in files */
  also: z.array(z.string().min(1)).default([])
})
export type SeriesSource = z.infer<typeof SeriesSource>

/** Two series whose quotient does not move fast; a larger move between neighbouring days or periods is told. */
export const Quotient = z.strictObject({
  numerator: Code,
  denominator: Code,
  percent: z.number().positive(),
  words: Words
})
export type Quotient = z.infer<typeof Quotient>

export const SeriesBook = z.strictObject({
  list: z.array(Series).default([]),
  sources: z.array(SeriesSource).default([]),
  quotients: z.array(Quotient).default([]),
  /** how far, in per cent, a computed value may lie from one published as "about" */
  about: z.number().positive().default(5),
  /** from how many per cent on a move against the period before is told */
  moves: z.number().positive().default(25)
})
export type SeriesBook = z.infer<typeof SeriesBook>
