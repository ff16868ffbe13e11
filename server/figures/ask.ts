/** A question of figures as it comes in an address: read against the pack, or refused with the parameter that is wrong. */
import { z } from 'zod'
import { steps, timesAsked } from '#domain/figures/asked.ts'
import { categoriesOf } from '#domain/figures/categories.ts'
import { areas } from '#domain/figures/dimensions.ts'
import type { Wanted } from '#domain/figures/evaluate.ts'
import type { FigureTable } from '#domain/figures/table.ts'
import { Moment } from '#domain/kernel/time.ts'
import type { Desk } from '../act/perform.ts'
import { Fault } from '../platform/http/route.ts'
import { currentBook } from './keeper.ts'
import { indicatorOf } from './sheet.ts'

/** What every question says: of which figure, when, where, and as known at which moment. */
export const asking = {
  indicator: z.string(),
  years: z.string().optional(),
  on: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  step: z.enum(steps).optional(),
  area: z.string().optional(),
  knownAt: Moment.optional()
}
export const cutting = { cuts: z.string().optional() }
const Asking = z.object({ ...asking, ...cutting })
export type Asking = z.infer<typeof Asking>

const MOST_CUTS = 3
/**
 * Cells that are counted, before those are left out in which nothing ever stands: so many take a small machine some
 * 50 ms, and half a second where ages are told day by day.
 */
const MOST_COUNTED = 150_000
/** Cells that go out; ten years of months by setting and area are half of it. So many take a workbook two seconds. */
const MOST_ANSWERED = 40_000

const wrong = (field: string, why: string) => new Fault(400, 'input', `${field}: ${why}`)
const list = (text: string | undefined): string[] => [...new Set((text ?? '').split(',').filter(Boolean))]

const tooMany = (cells: number, most: number) =>
  wrong('cuts', `this table would have ${cells} cells; at most ${most} are given`)

/** A table that nobody could take in, though it could be counted. */
export const unreadable = ({ cells }: FigureTable): Fault | null =>
  cells.length > MOST_ANSWERED ? tooMany(cells.length, MOST_ANSWERED) : null

/** The question as the core takes it. */
export async function asked(input: Asking, desk: Desk): Promise<Wanted | Fault> {
  const { law } = desk
  const indicator = indicatorOf(law, input.indicator)
  if (!indicator) return new Fault(404, 'not-found', `no indicator '${input.indicator}'`)
  const times = timesAsked(input, indicator, law)
  if (!Array.isArray(times)) return wrong(times.field, times.why)
  const may = indicator.cuts.length > 0 ? `it may be by ${indicator.cuts.join(', ')}` : 'it may not be cut'
  const cuts = list(input.cuts)
  const other = cuts.find(cut => !indicator.cuts.includes(cut))
  if (other) return wrong('cuts', `this figure is not cut by '${other}'; ${may}`)
  if (cuts.length > MOST_CUTS) return wrong('cuts', `a table is cut by at most ${MOST_CUTS}`)
  const where = list(input.area)
  if (where.length > 0 && !indicator.cuts.includes('area')) return wrong('area', `not told by area; ${may}`)
  const nowhere = where.find(code => !areas(law).all.includes(code))
  if (nowhere) return wrong('area', `no area '${nowhere}'`)
  if (input.knownAt && input.knownAt > desk.now()) return wrong('knownAt', 'lies ahead')
  const only = where.length > 0 ? { area: where } : {}
  const book = await currentBook(desk.database, law)
  const cells = cuts.reduce(
    (all, cut) => all * (categoriesOf(cut, only, book, indicator, law).length + 1),
    times.length
  )
  if (cells > MOST_COUNTED) return tooMany(cells, MOST_COUNTED)
  return { indicator, times, cuts, only, knownAt: input.knownAt ?? null }
}

/** One cell of a table, as 'area:szr,sex:f' in an address; null where it is not one of this figure. */
export function cellAsked(text: string | undefined, { indicator }: Wanted): Record<string, string> | Fault {
  const pairs = list(text).map(one => [one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)] as const)
  const bad = pairs.find(([cut, category]) => !indicator.cuts.includes(cut) || category === '')
  return bad
    ? wrong('cell', `'${bad.join(':')}' is no cut of this figure with its category`)
    : Object.fromEntries(pairs)
}
