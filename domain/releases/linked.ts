/**
 * Which figures are the same count seen from two sides: one that counts kin is the row "kin" of one that counts all by
 * setting. Whoever computes knows the definitions, so disclosure control has to know them too.
 */
import type { Identity, Term } from '../disclosure/publication.ts'
import { ageBands, areas, wholeAges } from '../figures/dimensions.ts'
import type { FigureTable } from '../figures/table.ts'
import { canonical } from '../kernel/canonical.ts'
import type { Indicator } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'

/** By what the tables of an indicator are cut: each dimension with the categories that stand there. */
type Cuts = ReadonlyMap<string, ReadonlySet<string>>
type Counted = NonNullable<Indicator['counts']>[number]
/** More terms than these are no equation that anybody solves by hand; the tables then stand apart. */
const MOST = 60

/** Every identity that follows from definitions alone, between the indicators of these tables. */
export function linksBetween(indicators: readonly Indicator[], tables: readonly FigureTable[], law: Law): Identity[] {
  const cuts = new Map<string, Cuts>()
  for (const { indicator, dims } of tables) {
    const own = new Map(cuts.get(indicator))
    cuts.set(indicator, own)
    for (const { code, categories } of dims.slice(1)) own.set(code, new Set([...(own.get(code) ?? []), ...categories]))
  }
  const standing = [...new Map(indicators.map(one => [one.code, one])).values()].filter(one => cuts.has(one.code))
  const of = (one: Indicator): Cuts => cuts.get(one.code) ?? new Map()
  return [
    ...standing.flatMap(part => standing.flatMap(whole => rowOf(part, whole, of(whole)) ?? [])),
    ...standing.flatMap(one => coarser(one, of(one), law))
  ]
}

/** The part as rows of the whole, where it differs from it by fields and ages that the whole is cut by. */
function rowOf(part: Indicator, whole: Indicator, cuts: Cuts): Identity | null {
  if (part === whole || part.kind !== whole.kind || part.moment !== whole.moment) return null
  const [mine, ...others] = part.counts ?? []
  const [its, ...more] = whole.counts ?? []
  if (!mine || !its || others.length + more.length > 0 || rest(mine) !== rest(its)) return null
  let rows: Record<string, string>[] = [{}]
  // a category that no table has is empty: it adds nothing
  const narrow = (dim: string, categories: readonly string[]) => {
    const there = categories.filter(one => cuts.get(dim)?.has(one))
    rows = rows.flatMap(row => there.map(category => ({ ...row, [dim]: category })))
  }
  for (const field of new Set([...Object.keys(mine.where), ...Object.keys(its.where)])) {
    const [inner, outer] = [list(mine.where[field]), list(its.where[field])]
    if (canonical(inner) === canonical(outer)) continue
    if (!inner || !cuts.has(field) || (outer && inner.some(one => !outer.includes(one)))) return null
    narrow(field, inner)
  }
  if (canonical(mine.age ?? null) !== canonical(its.age ?? null)) {
    const bands = its.age === undefined && mine.age ? bandsOf(mine.age, cuts) : null
    if (!bands) return null
    narrow(bands.dim, bands.categories)
  }
  // the same count under two names is told once
  if (rows.length === 1 && Object.keys(rows[0] ?? {}).length === 0 && part.code > whole.code) return null
  if (rows.length > MOST) return null
  return { terms: [{ indicator: part.code, times: -1 }, ...rows.map(where => ({ indicator: whole.code, where }))] }
}

/** What two counts must share: all but the accounts they count and the ages. */
const rest = ({ where: _where, age: _age, ...one }: Counted): string => canonical(one)
const list = (one: string | string[] | undefined): string[] | null => (one === undefined ? null : [one].flat().sort())

function bandsOf({ from, to }: { from: number; to?: number | undefined }, cuts: Cuts) {
  const last = wholeAges.length - 1
  if (cuts.has('ages')) {
    const starts = [...ageBands.map(one => one.from), Number.POSITIVE_INFINITY]
    const until = to === undefined ? Number.POSITIVE_INFINITY : to + 1
    if (starts.includes(from) && starts.includes(until))
      return {
        dim: 'ages',
        categories: ageBands.filter(one => one.from >= from && one.from < until).map(one => one.code)
      }
  }
  if (cuts.has('age') && from <= last && (to === undefined || to < last))
    return { dim: 'age', categories: wholeAges.filter((_, age) => age >= from && age <= (to ?? last)) }
  return null
}

/** Where one cut only gathers the categories of another: areas of offices, settings of kinds of service, bands of ages. */
function coarser({ code: indicator }: Indicator, cuts: Cuts, { pack }: Law): Identity[] {
  const { of } = areas({ pack } as Law)
  const gathered: [coarse: string, fine: string, pairs: readonly (readonly [string | undefined, string])[]][] = [
    ['area', 'office', pack.offices.map(one => [of(one.territory), one.code] as const)],
    ['setting', 'serviceKind', pack.serviceKinds.map(one => [one.setting, one.code] as const)],
    ['ages', 'age', wholeAges.map((code, age) => [ageBands.findLast(one => one.from <= age)?.code, code] as const)]
  ]
  return gathered.flatMap(([coarse, fine, pairs]) => {
    if (!cuts.has(coarse) || !cuts.has(fine)) return []
    const groups = Map.groupBy(pairs, ([category]) => category)
    return [...groups].flatMap(([category, members]): Identity[] => {
      const there = members.filter(([, code]) => cuts.get(fine)?.has(code))
      if (category === undefined || !cuts.get(coarse)?.has(category) || there.length > MOST) return []
      const parts: Term[] = there.map(([, code]) => ({ indicator, where: { [fine]: code } }))
      return [{ terms: [{ indicator, where: { [coarse]: category }, times: -1 }, ...parts] }]
    })
  })
}
