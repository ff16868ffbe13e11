/**
 * What a rate is divided by, out of imported values: an exact sum of bands of one source on one day, or a refusal that
 * says why not. Nothing is interpolated, and bands are never cut: 0–17 does not come out of 15–19.
 */
import { type Day, daysBetween } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import type { Series } from '../law/series.ts'
import { bandOf } from './rules.ts'
import type { Cell, Value } from './values.ts'

/** `ageFrom` and `ageTo` are both counted in; left out, all ages. Without area the whole, without sex both. */
export type Asked = { area?: string; ageFrom?: number; ageTo?: number; sex?: string; on: Day }
export type Used = { age: string | null; value: Value }
export type Denominator =
  | { value: number; day: Day; source: string; of: readonly Used[]; invented: boolean }
  | {
      refused:
        | 'no-such-area'
        | 'no-such-sex'
        | 'other-day'
        | 'bands'
        | 'gap'
        | 'doubtful'
        | 'not-exact'
        | 'sources-differ'
        | 'not-a-denominator'
      /** the bands there are, as published */
      bands?: readonly string[]
      /** the days for which there are values */
      days?: readonly Day[]
      /** the sources that differ */
      sources?: readonly string[]
    }

type Stock = Cell & { day: Day }
type Refusal = Extract<Denominator, { refused: string }>

/** `invented` tells of a source whether its numbers are; those stand back where others are. */
export function denominator(
  series: Series,
  cells: readonly Cell[],
  asked: Asked,
  invented: (source: string) => boolean
): Denominator {
  if (!series.denominator) return { refused: 'not-a-denominator' }
  const reach = series.denominator.days
  const own = cells.filter((cell): cell is Stock => cell.series === series.code && cell.day !== undefined)
  const here = own.filter(cell => cell.area === asked.area)
  if (here.length === 0) return { refused: 'no-such-area' }
  const ofSex = here.filter(cell => cell.sex === asked.sex)
  if (ofSex.length === 0) return { refused: 'no-such-sex' }
  const near = ofSex.filter(cell => Math.abs(daysBetween(cell.day, asked.on)) <= reach)
  if (near.length === 0) return { refused: 'other-day', days: [...new Set(ofSex.map(cell => cell.day))].sort() }

  const tried = sourcesIn(near).map(source => ({ source, answer: ofOneSource(source, near, asked) }))
  const found = tried.flatMap(({ source, answer }) =>
    'refused' in answer ? [] : [{ ...answer, source, invented: invented(source) }]
  )
  const real = found.filter(one => !one.invented)
  const best = real.length > 0 ? real : found
  const [first] = best
  if (!first) return mildest(tried.flatMap(({ answer }) => ('refused' in answer ? [answer] : [])))
  if (best.some(one => one.value !== first.value))
    return { refused: 'sources-differ', sources: best.map(one => one.source) }
  return first
}

const sourcesIn = (cells: readonly Cell[]): string[] =>
  [...new Set(cells.flatMap(cell => cell.sources.map(one => one.current.source)))].sort()

/** The nearest day of the source whose bands fit; of two as near the earlier. */
function ofOneSource(
  source: string,
  cells: readonly Stock[],
  asked: Asked
): { value: number; day: Day; of: Used[] } | Refusal {
  const values = cells.flatMap(({ day, age, sources }) => {
    const value = sources.find(one => one.current.source === source)?.current
    return value ? [{ day, age: age ?? null, value }] : []
  })
  const away = (day: Day) => Math.abs(daysBetween(day, asked.on))
  const days = [...new Set(values.map(one => one.day))].sort((a, b) => away(a) - away(b) || (a < b ? -1 : 1))
  const refusals: Refusal[] = []
  for (const day of days) {
    const onDay = values.filter(one => one.day === day)
    const of = covering(onDay, asked)
    if (!of) {
      refusals.push({ refused: 'bands', bands: onDay.map(one => one.age ?? '*').sort(byBand) })
      continue
    }
    if (of.some(one => one.value.value === null)) refusals.push({ refused: 'gap', days: [day] })
    else if (of.some(one => one.value.doubt !== undefined)) refusals.push({ refused: 'doubtful', days: [day] })
    else if (of.some(one => one.value.qualifier !== 'exact')) refusals.push({ refused: 'not-exact', days: [day] })
    else return { value: of.reduce((sum, one) => sum + (one.value.value ?? 0), 0), day, of }
  }
  return mildest(refusals)
}

/** The fewest bands that together are just what is asked: each year of age once, none beside. */
function covering(values: readonly Used[], { ageFrom, ageTo }: Asked): Used[] | null {
  if (ageFrom === undefined && ageTo === undefined) {
    const whole = values.find(one => one.age === null)
    if (whole) return [whole]
  }
  const from = ageFrom ?? 0
  const to = ageTo ?? Number.POSITIVE_INFINITY
  const bands = values.flatMap(one => (one.age === null ? [] : [{ ...bandOf(one.age), one }]))
  // the shortest chain from each age on, built from the last band backwards
  const best = new Map<number, Used[]>([[to + 1, []]])
  for (const band of bands.filter(one => one.from >= from && one.to <= to).sort((a, b) => b.from - a.from)) {
    const rest = best.get(band.to + 1)
    if (!rest) continue
    const chain = [band.one, ...rest]
    const known = best.get(band.from)
    if (!known || chain.length < known.length) best.set(band.from, chain)
  }
  return best.get(from) ?? null
}

const byBand = (a: string, b: string): number => bandOf(a).from - bandOf(b).from

/** Of several refusals the one that is nearest to an answer. */
function mildest(refusals: readonly Refusal[]): Refusal {
  const order = ['gap', 'doubtful', 'not-exact', 'bands', 'other-day']
  return (
    [...refusals].sort((a, b) => order.indexOf(a.refused) - order.indexOf(b.refused))[0] ?? { refused: 'other-day' }
  )
}

type Wanted = { area: string | null; sex: string | null; age: { from: number; to?: number | undefined }; on: Day }

/** What the figures divide by: the imported values, asked the way indicators ask. A refusal names its reason and what there is. */
export const denominators =
  (cells: readonly Cell[], law: Law) =>
  (code: string, { area, sex, age, on }: Wanted): { value: number; invented: boolean } | { refused: string } => {
    const series = law.series(code)
    if (!series) return { refused: 'no-series' }
    const asked = {
      on,
      ageFrom: age.from,
      ...(age.to === undefined ? {} : { ageTo: age.to }),
      ...(area === null ? {} : { area }),
      ...(sex === null ? {} : { sex })
    }
    const found = denominator(series, cells, asked, source => law.seriesSource(source)?.kind === 'invented')
    if ('value' in found) return { value: found.value, invented: found.invented }
    const told = found.bands ?? found.days ?? found.sources ?? []
    return { refused: [found.refused, ...told].join(' ') }
  }
