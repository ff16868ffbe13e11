/** What a pack says of disclosure: which numbers tell of single people, and how far whoever computes must be kept off. */
import { z } from 'zod'
import type { Checking } from './checking.ts'

/** Where a rule comes from, as everywhere in a pack. */
const ruled = {
  basis: z.string().min(1),
  certainty: z.enum(['found', 'high', 'medium', 'low', 'proposal']),
  verified: z.boolean()
}
const Share = z.number().gt(0.5).max(1)
const DimensionCode = z.string().min(1)

export const Disclosure = z.strictObject({
  /** hide cells, or round all of them to `base` */
  method: z.enum(['suppress', 'round']),
  base: z.int().min(2).max(100),
  /** the units of indicators whose numbers are numbers of people, or of what each has one of */
  units: z.array(z.string().min(1)).min(1),
  threshold: z.strictObject({
    /** the smallest number that may be shown; zero may */
    least: z.int().min(2).max(100),
    /**
     * how far apart the least and the greatest value that can be computed for a hidden number must lie; a width as
     * large as `least` leaves it open whether the number is small at all
     */
    width: z.int().min(1).max(100),
    ...ruled
  }),
  /** a number that comes from fewer contributors (homes, bodies) than this, or to more than this share from one */
  dominance: z.strictObject({ contributors: z.int().min(2), share: Share, ...ruled }).optional(),
  /**
   * in these units, as money, a sum is shown only where it comes from so many; a hidden one must stay open by such a
   * share of itself. What is not told from how many it comes is not shown
   */
  amounts: z
    .strictObject({
      units: z.array(z.string().min(1)).min(1),
      contributors: z.int().min(2),
      open: z.number().gt(0).max(1),
      ...ruled
    })
    .optional(),
  /** in these dimensions it tells of everybody in a row when so great a share of it stands in one category */
  group: z.strictObject({ dims: z.array(DimensionCode).min(1), share: Share, ...ruled }).optional(),
  /** a rate is shown only over so many */
  rates: z.strictObject({ denominator: z.int().min(1), ...ruled }).optional(),
  /**
   * no cell is shown that is cut by all of `dims` in an area of a level deeper than `level`; areas within nothing have
   * level 0. `area` names the dimension in which areas stand
   */
  forbidden: z.array(
    z.strictObject({ dims: z.array(DimensionCode).min(1), area: DimensionCode, level: z.int().min(0), ...ruled })
  ),
  /**
   * two editions of a figure may be seen to lie closer together than `threshold.least` where both are at least `from`
   * and the figure is cut by none but `dims`: that few facts came late is no secret of a large number, and what those
   * few have in common is. Where no row allows it, a figure published before keeps so small a difference to itself
   */
  revisions: z.array(z.strictObject({ from: z.int().min(2), dims: z.array(DimensionCode), ...ruled })).optional()
})
export type Disclosure = z.infer<typeof Disclosure>

export function checkDisclosure({ pack, tell }: Checking): void {
  const rules = pack.disclosure
  if (!rules) return
  if (rules.threshold.width > rules.threshold.least)
    tell('disclosure.threshold.width', 'is more than a total of the smallest number shown could ever leave open')
  if (rules.base < rules.threshold.width)
    tell('disclosure.base', 'is less than the width: a rounded number would tell more than a hidden one')
  for (const [at, unit] of (rules.amounts?.units ?? []).entries())
    if (rules.units.includes(unit)) tell(`disclosure.amounts.units.${at}`, `'${unit}' is a number of people`)
  for (const [at, { dims, area }] of rules.forbidden.entries())
    if (dims.includes(area)) tell(`disclosure.forbidden.${at}.dims`, `'${area}' is the area itself`)
  for (const [at, { from, dims }] of (rules.revisions ?? []).entries()) {
    const { least } = rules.threshold
    if (from < 2 * least)
      tell(
        `disclosure.revisions.${at}.from`,
        `is less than ${2 * least}: what is left beside the few would be few as well`
      )
    for (const dim of dims.filter(one => rules.group?.dims.includes(one)))
      tell(`disclosure.revisions.${at}.dims`, `'${dim}' tells of everybody in a row, and so of every late child`)
  }
}
