/**
 * What ties figures together, whoever computes with them: totals and their parts along every dimension, hierarchies,
 * periods within periods, identities between indicators. Read off true values: what always sums up is an identity, and
 * what never sums to more than the total leaves a rest, which is a figure too.
 */
import { type FigureTable, TOTAL } from '../figures/table.ts'
import { edgesOf, nested } from './periods.ts'
import {
  type Categories,
  categoriesAt,
  type Identity,
  isCount,
  keyOf,
  type Parents,
  type RatioOf,
  type Term,
  timeOf
} from './publication.ts'

/** Terms that sum to zero: figures by their keys. A figure that no table holds comes with its value. */
export type Relation = { terms: readonly (readonly [key: string, times: number])[]; kind: 'sum' | 'slack' }
export type Made = { key: string; value: number; indicator: string; unit: string; slack: boolean }
export type Ties = { relations: Relation[]; made: Made[]; broken: string[] }

/** The figures of one state of knowledge, by key: the values that were true in it. */
export type Values = ReadonlyMap<string, number>

/** A total and the categories below it, by their places; the whole is null for the total of the dimension. */
type Line = { whole: string | null; parts: readonly string[] }

/** Every way in which categories of a dimension make up another, or the total. */
export function linesOf(
  { categories }: { categories: readonly string[] },
  above: Readonly<Record<string, string | null>> | undefined,
  period: boolean
): Line[] {
  if (period) return nested(categories)
  const parts = new Map<string | null, string[]>()
  const present = new Set(categories)
  for (const category of categories) {
    if (category === TOTAL) continue
    // a category counts towards all that stand above it, up to the first that the table has itself
    for (let up = above?.[category] ?? null; ; up = above?.[up] ?? null) {
      parts.set(up, [...(parts.get(up) ?? []), category])
      if (up === null || present.has(up)) break
    }
  }
  return [...parts].map(([whole, parts]) => ({ whole, parts }))
}

/** All that ties the figures of these tables to each other and to other figures of `values`. */
export function tiesOf(
  tables: readonly FigureTable[],
  identities: readonly Identity[],
  parents: Parents,
  values: Values
): Ties {
  const ties: Ties = { relations: [], made: [], broken: [] }
  const met = new Set<string>()
  const relate = (terms: readonly (readonly [string, number])[], kind: Relation['kind']) => {
    const text = JSON.stringify(terms.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (met.has(text)) return
    met.add(text)
    ties.relations.push({ terms, kind })
  }
  for (const table of tables) if (isCount(table)) sumsOf(table, parents, values, ties, relate)
  for (const identity of identities) identified(identity, tables, values, ties, relate)
  return ties
}

type Relate = (terms: readonly (readonly [string, number])[], kind: Relation['kind']) => void

function sumsOf(table: FigureTable, parents: Parents, values: Values, ties: Ties, relate: Relate): void {
  const { indicator, version, unit } = table
  const all = table.cells.map((_, cell) => categoriesAt(table, cell))
  for (const dim of table.dims) {
    const isTime = dim.code === timeOf(table)
    if (isTime && table.kind !== 'flow') continue
    const first = dim.categories[0]
    const others = all.filter(categories => categories[dim.code] === first)
    for (const { whole, parts } of linesOf(dim, parents[dim.code], isTime)) {
      const rows = others.flatMap(categories => {
        const key = (category: string) => keyOf(indicator, version, { ...categories, [dim.code]: category })
        const total = key(whole ?? TOTAL)
        const value = values.get(total)
        if (value === undefined) return []
        const keys = parts.map(key)
        const sum = keys.reduce((sum, one) => sum + (values.get(one) ?? 0), 0)
        return [{ total, keys, complete: keys.every(one => values.has(one)), rest: value - sum }]
      })
      const overlapping = rows.some(({ rest }) => rest < 0)
      const exact = rows.every(({ rest, complete }) => rest === 0 && complete)
      for (const { total, keys, rest } of rows) {
        const known = keys.filter(key => values.has(key))
        const make = (name: string, value: number, slack: boolean) => {
          ties.made.push({ key: name, value, indicator, unit, slack })
          return name
        }
        if (exact) relate([[total, -1], ...known.map(key => [key, 1] as const)], 'sum')
        else if (!overlapping)
          relate(
            [
              [total, -1],
              ...known.map(key => [key, 1] as const),
              [make(`${total}~without~${known.join('~')}`, rest, false), 1]
            ],
            'sum'
          )
        else
          for (const key of known) {
            const beside = (values.get(total) ?? 0) - (values.get(key) ?? 0)
            if (beside >= 0)
              relate(
                [
                  [total, -1],
                  [key, 1],
                  [make(`${total}~not~${key}`, beside, true), 1]
                ],
                'slack'
              )
          }
      }
    }
  }
}

/** The identity for every combination of categories for which all of its terms are known, or all but one. */
function identified(
  { terms }: Identity,
  tables: readonly FigureTable[],
  values: Values,
  ties: Ties,
  relate: Relate
): void {
  for (const combination of combinations(terms, tables)) {
    const found = terms.map(term => ({ term, key: termKey(term, combination, tables) }))
    const missing = found.filter(({ key }) => key === null || !values.has(key))
    if (missing.length > 1) continue
    const sum = found.reduce((sum, { term, key }) => sum + (term.times ?? 1) * (values.get(key ?? '') ?? 0), 0)
    const [absent] = missing
    if (!absent) {
      if (sum === 0)
        relate(
          found.map(({ term, key }) => [key ?? '', term.times ?? 1] as const),
          'sum'
        )
      else ties.broken.push(found.map(({ key }) => key).join(' '))
      continue
    }
    // the one figure that is shown nowhere follows from the others
    const value = -sum / (absent.term.times ?? 1)
    const made = absent.key ?? `${absent.term.indicator}|${JSON.stringify(combination)}`
    if (value < 0 || !Number.isInteger(value)) continue
    const unit = tables.find(one => one.indicator === absent.term.indicator)?.unit ?? tables[0]?.unit ?? ''
    ties.made.push({ key: made, value, indicator: absent.term.indicator, unit, slack: false })
    relate(
      found.map(({ term, key }) => [key ?? made, term.times ?? 1] as const),
      'sum'
    )
  }
}

/** Every set of categories in which some term of the identity stands; the period stands under `period`. */
function combinations(terms: readonly Term[], tables: readonly FigureTable[]): Categories[] {
  const found = new Map<string, Categories>()
  const periods = tables.flatMap(table =>
    terms.some(({ indicator, at, on }) => indicator === table.indicator && (at ?? 'same') === 'same' && !on)
      ? (table.dims[0]?.categories ?? [])
      : []
  )
  for (const term of terms)
    for (const table of tables) {
      if (table.indicator !== term.indicator || term.on) continue
      for (const cell of table.cells.keys()) {
        const { [timeOf(table)]: time = '', ...rest } = categoriesAt(table, cell)
        if (Object.entries(term.where ?? {}).some(([dim, category]) => rest[dim] !== category)) continue
        const free = Object.fromEntries(
          Object.entries(rest).filter(([dim, category]) => category !== TOTAL && !(dim in (term.where ?? {})))
        )
        const at = term.at ?? 'same'
        for (const period of at === 'same' ? [time] : periods.filter(one => edgesOf(one)?.[at] === time)) {
          const combination = { ...free, period }
          found.set(JSON.stringify(Object.entries(combination).sort()), combination)
        }
      }
    }
  return [...found.values()]
}

/** The figure that a term means; null where its indicator is in none of the tables. */
export function termKey(
  term: Term,
  { period = '', ...categories }: Categories,
  tables: readonly FigureTable[]
): string | null {
  const table = tables.find(one => one.indicator === term.indicator)
  if (!table) return null
  const at = term.at ?? 'same'
  const time = term.on ?? (at === 'same' ? period : (edgesOf(period)?.[at] ?? period))
  return keyOf(table.indicator, table.version, { ...categories, ...term.where, [timeOf(table)]: time })
}

/** The figures that a cell of ratios is made of, above and below: a population is not cut by what only the other is cut by. */
export function partKeys(
  table: FigureTable,
  cell: number,
  { numerator, denominator }: RatioOf,
  tables: readonly FigureTable[]
): [key: string, times: number][][] {
  const { [timeOf(table)]: period = '', ...rest } = categoriesAt(table, cell)
  return [numerator, denominator].map(terms =>
    terms.map(term => {
      const dims = tables.find(one => one.indicator === term.indicator)?.dims.map(({ code }) => code) ?? []
      const cut = Object.fromEntries(Object.entries(rest).filter(([dim]) => dims.includes(dim)))
      return [termKey(term, { ...cut, period }, tables) ?? '', term.times ?? 1]
    })
  )
}
