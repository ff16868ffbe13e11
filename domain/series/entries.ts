/**
 * Published figures and denominators, imported as their source gives them. Each import is a stream of its own: one
 * source, as read on one day. Nothing is overwritten: what the same source gives later for the same thing is a later
 * version, what another source gives stands beside it, and an import that was wrong is withdrawn with a reason.
 */
import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import type { Fact } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { SeriesUnit } from '../law/series.ts'
import { Period } from './period.ts'
import { faultsOf } from './rules.ts'

/** One value. Without area, age band or sex it is of the whole. A value of null is a gap that the source shows, not a zero. */
export const SeriesRow = z.strictObject({
  series: field.code('series'),
  day: field.day().optional(),
  period: Period.optional(),
  area: field.code('territories').optional(),
  /** `7`, `0-17`, or `85-` and older: both ends are counted in */
  age: z
    .string()
    .regex(/^\d{1,3}(-(\d{1,3})?)?$/, 'must be an age band like 0-17')
    .optional(),
  sex: field.code('sexes').optional(),
  unit: SeriesUnit,
  value: field.number(0, 1e12).nullable(),
  /** digits after the point, as published: 1.10 has two */
  digits: z.int().min(0).max(6),
  qualifier: z.enum(['exact', 'over', 'under', 'about']),
  /** why it is not to be relied on */
  doubt: field.code('series-doubts').optional()
})
export type SeriesRow = z.infer<typeof SeriesRow>

const Import = z.strictObject({
  source: field.code('series-sources'),
  /** the day on which the values were read from the source */
  asAt: field.day(),
  published: field.day().optional(),
  rows: z.array(SeriesRow).min(1).max(5000)
})
export type SeriesImport = z.infer<typeof Import>
const Withdrawal = z.strictObject({ reason: field.code('series-withdrawals') })

export const seriesEntries = { 'series.imported': Import, 'series.withdrawn': Withdrawal }

export const importSeries = act('series.import', 'series', {
  begins: true,
  input: Import,
  decide(input, seen) {
    const faults = faultsOf(input, seen.law, seen.today)
    if (faults.length > 0)
      return { refusals: faults.slice(0, 50).map(({ rule, field }) => ({ why: 'rule', rule, field })) }
    return { drafts: [draft(seen.self.ref, 'series.imported', seen.at, input)] }
  }
})

export const withdrawSeries = act('series.withdraw', 'series', {
  input: Withdrawal,
  decide: (input, seen) => ({ drafts: [draft(seen.self.ref, 'series.withdrawn', seen.at, input)] })
})

export const seriesState = (facts: readonly Fact[]): 'new' | 'standing' | 'withdrawn' =>
  facts.some(fact => fact.type === 'series.withdrawn') ? 'withdrawn' : facts.length > 0 ? 'standing' : 'new'
