/** Small tables for tests. */
import type { EarlierRelease, Publication, TableToPublish } from '#domain/disclosure/publication.ts'
import { cellAt, type FigureTable, placesOf, TOTAL } from '#domain/figures/table.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Disclosure } from '#domain/law/disclosure.ts'

const because = { basis: 'a test', certainty: 'proposal', verified: false } as const
export const rules: Disclosure = {
  method: 'suppress',
  base: 5,
  units: ['child'],
  threshold: { least: 5, width: 5, ...because },
  dominance: { contributors: 3, share: 0.85, ...because },
  amounts: { units: ['money'], contributors: 5, open: 0.5, ...because },
  group: { dims: ['ground'], share: 1, ...because },
  rates: { denominator: 100, ...because },
  forbidden: [{ dims: ['age', 'sex'], area: 'area', level: 0, ...because }],
  revisions: [
    { from: 20, dims: [], ...because },
    { from: 50, dims: ['area'], ...because },
    { from: 1000, dims: ['area', 'sex'], ...because }
  ]
}

/** A table whose totals (where a dimension has them, at its first place) are summed from the cells within. */
export function tableOf(
  indicator: string,
  cuts: Readonly<Record<string, readonly string[]>>,
  inner: readonly number[],
  {
    totals = Object.keys(cuts),
    time = ['2023-12-31'],
    kind = 'stock',
    ...more
  }: Partial<Omit<FigureTable, 'dims'>> & { totals?: readonly string[]; time?: readonly string[] } = {}
): FigureTable {
  const dims = [
    { code: 'time', categories: [...time] },
    ...Object.entries(cuts).map(([code, categories]) => ({
      code,
      categories: [...(totals.includes(code) ? [TOTAL] : []), ...categories]
    }))
  ]
  const cells = new Array<number>(dims.reduce((size, { categories }) => size * categories.length, 1)).fill(0)
  const innerDims = [
    { code: 'time', categories: [...time] },
    ...Object.entries(cuts).map(([code, categories]) => ({ code, categories: [...categories] }))
  ]
  for (const [nth, value] of inner.entries()) {
    const places = placesOf(innerDims, nth)
    for (let mask = 0; mask < 2 ** (dims.length - 1); mask++) {
      const at = places.map((place, depth) => {
        if (depth === 0 || dims[depth]?.categories[0] !== TOTAL) return place
        return mask & (1 << (depth - 1)) ? 0 : place + 1
      })
      const redundant = dims.some((dim, depth) => depth > 0 && dim.categories[0] !== TOTAL && mask & (1 << (depth - 1)))
      if (redundant) continue
      const cell = cellAt(dims, at)
      cells[cell] = (cells[cell] ?? 0) + value
    }
  }
  return {
    indicator,
    version: 1,
    unit: 'child',
    kind,
    digits: 0,
    dims,
    cells,
    marks: {},
    knownAt: '2024-01-01T00:00:00.000Z' as Moment,
    ...more
  }
}

export const publish = (
  tables: readonly (FigureTable | TableToPublish)[],
  more: Partial<Publication> = {}
): Publication => ({
  tables: tables.map(one => ('table' in one ? one : { table: one })),
  identities: [],
  parents: {},
  ...more
})

/** The tables as they are public: protected ones in the places of those that were shown. */
export function publicOf(publication: Publication, shown: readonly FigureTable[]): Publication {
  const left = [...shown]
  return {
    ...publication,
    tables: publication.tables.map(to =>
      (to.role ?? 'shown') === 'shown' ? { ...to, table: left.shift() ?? to.table } : to
    )
  }
}

/** @param now its tables with what is known today, where something has been corrected since */
export const released = (
  name: string,
  publication: Publication,
  shown: readonly FigureTable[],
  now?: readonly FigureTable[]
): EarlierRelease => ({
  ...publicOf(publication, shown),
  name,
  computed: publication.tables.map(({ table }) => table),
  ...(now ? { now } : {})
})

/** Only what is too small is hidden: what everybody does by hand. */
export const naive = (publication: Publication, { threshold }: Disclosure): FigureTable[] =>
  publication.tables
    .filter(({ role = 'shown' }) => role === 'shown')
    .map(({ table }) => {
      const small = table.cells.map(
        value => table.kind !== 'ratio' && value !== null && value > 0 && value < threshold.least
      )
      return {
        ...table,
        cells: table.cells.map((value, at) => (small[at] ? null : value)),
        marks: {
          ...table.marks,
          ...Object.fromEntries(small.flatMap((is, at) => (is ? [[at, 'suppressed' as const]] : [])))
        }
      }
    })
