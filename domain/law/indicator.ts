/** The language of indicators: what is counted in the ledger, when, of whom, and over what it is divided. */
import { z } from 'zod'
import { Day } from '../kernel/time.ts'
import { Code, Words } from './words.ts'

/** Fields of an account against the values they may have: one of them, for each field. */
export const Filter = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
export type Filter = z.infer<typeof Filter>

/** A field of an account, or what a person is told by: see domain/figures/dimensions.ts. */
export const Cut = z.string().regex(/^[a-z][a-zA-Z]*$/)

/** From which to which whole year of age, both included; without an end, all that are older. */
const Ages = z.strictObject({ from: z.int().min(0), to: z.int().min(0).optional() })

/** What is counted: moves of one ledger, or what they leave standing. */
export const Count = z.strictObject({
  ledger: z.string(),
  /**
   * stock: what stands in the accounts; in and out: what came into them and left them in the period; worked: what stood
   * at its start or came in it, each subject once, however often it changed hands; cohort: of what began in the period,
   * what stands in the accounts at the end of the day
   */
  measure: z.enum(['stock', 'in', 'out', 'worked', 'cohort']),
  where: Filter.default({}),
  /** for in and out: the account on the other side; `beyond` is where those come from, or go, who are outside the ledger */
  other: Filter.optional(),
  /** for in and out: how the move came about */
  how: z.array(z.string()).min(1).optional(),
  /** for in and out: only moves across the border of these accounts, none from one of them to another */
  crossing: z.literal(true).optional(),
  /** sex, disability or place of whoever is counted, as told of the person on the day */
  of: Filter.optional(),
  /** age on the day; whose birth date is not known is not among them */
  age: Ages.optional(),
  /**
   * each person (in ledgers of parents or families, each of those) once, in however many families or cases it stands;
   * whoever leads cases once; left out, each entry of the ledger counts
   */
  each: z.enum(['person', 'lead']).optional(),
  /** for a cohort: where it stands by the day of knowledge, however long after its period, not at the period's end */
  asOf: z.literal('known').optional()
})
export type Count = z.infer<typeof Count>

/** Over what a ratio is taken: figures of the ledger, added up, or an imported series of population. */
const Part = z.union([z.strictObject({ figures: z.array(Code).min(1) }), z.strictObject({ series: Code, age: Ages })])

export const Ratio = z.strictObject({
  numerator: z.strictObject({ figures: z.array(Code).min(1) }),
  denominator: Part,
  per: z.union([z.literal(1), z.literal(100), z.literal(1000), z.literal(10_000), z.literal(100_000)])
})
/** By how much a figure fell (or grew) since a day or period, in percent of what it was. */
export const Change = z.strictObject({ figure: Code, since: Day, as: z.enum(['decrease', 'increase']) })

const common = {
  code: Code,
  version: z.int().min(1),
  words: Words,
  definition: Words,
  /** what the figure covers: whom, where, which services */
  scope: Words,
  unit: z.enum([
    'child',
    'young-person',
    'person',
    'family',
    'parent',
    'case',
    'signal',
    'request',
    'order',
    'contract',
    'money',
    'decision',
    'place',
    'service',
    'deviation',
    'measure',
    'term',
    'institution',
    'percent',
    'rate'
  ]),
  /** stock: on a day; flow: in a period; ratio: of two figures */
  kind: z.enum(['stock', 'flow', 'ratio']),
  /** of a stock: at the start or the end of its day */
  moment: z.enum(['start', 'end']).default('end'),
  source: z.string().min(1),
  excludes: Words.optional(),
  /** by what it may be cut, see domain/figures/dimensions.ts */
  cuts: z.array(Cut).default([]),
  /** another definition of the same thing, kept because the source leaves open which is meant */
  variantOf: Code.optional(),
  /** how other collections call it, as { transmonee: 'PT_CHLD_INFOSTER' } */
  codes: z.record(z.string(), z.string()).default({}),
  /** which chapter of the catalogue it stands in */
  group: Code.default('other')
}
export const Indicator = z
  .strictObject({
    ...common,
    /** counts added up; a later one with `less` is taken away */
    counts: z
      .array(Count.extend({ less: z.literal(true).optional() }))
      .min(1)
      .optional(),
    ratio: Ratio.optional(),
    change: Change.optional(),
    /** a form asks for it and no entry bears it: a gap wherever it stands and never a zero; the definition says why */
    none: z.literal(true).optional(),
    digits: z.int().min(0).max(4).default(0)
  })
  .refine(
    one => [one.counts, one.ratio, one.change, one.none].filter(Boolean).length === 1,
    'has one of counts, ratio, change and none'
  )
export type Indicator = z.infer<typeof Indicator>
