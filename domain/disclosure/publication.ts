/** What is published together: tables, and all that ties their figures to each other and to what was published before. */
import { type FigureTable, placesOf, TOTAL } from '../figures/table.ts'

/**
 * One figure out of an indicator, beside others: the categories are those of the whole identity, and `where` in
 * addition. `at` says for which moment a stock is meant where the identity goes by periods: the end of the day before
 * the period, or of its last day.
 */
export type Term = {
  indicator: string
  where?: Readonly<Record<string, string>>
  at?: 'same' | 'opening' | 'closing'
  /** always this day or period, whatever the others go by */
  on?: string
  /** 1 where it is left out */
  times?: number
}

/** The terms sum to zero, for every combination of categories that the tables have. */
export type Identity = { terms: readonly Term[] }

/** A ratio: `per` times the one sum through the other. */
export type RatioOf = { numerator: readonly Term[]; denominator: readonly Term[]; per: number }

export type TableToPublish = {
  table: FigureTable
  /** `shown` is published; `known` is public already, as is a population; `kept` is not shown, but what is shown comes from it */
  role?: 'shown' | 'known' | 'kept'
  /** of a table of ratios; what it is made of stands in tables of its own, shown or kept */
  ratio?: RatioOf
  /** cell by cell: how many contributed, and how much came from the largest contributor */
  contributors?: readonly (number | null)[]
  largest?: readonly (number | null)[]
  /** how much its cells are worth beside others; 1 where it is left out */
  worth?: number
  /** cells that a reader looks for first: hidden only when nothing else helps */
  headlines?: readonly number[]
}

/** The category above each category, by dimension: a municipality's oblast. Nothing stands above null. */
export type Parents = Readonly<Record<string, Readonly<Record<string, string | null>>>>

export type Publication = {
  tables: readonly TableToPublish[]
  identities: readonly Identity[]
  parents: Parents
}

/**
 * What went out before. `computed` are its tables as they were before anything was hidden, in the same order; `now` the
 * same computed with what is known today, where that may have changed: its figures are then told of one state of
 * knowledge, and the difference of two editions is not mistaken for a group of people.
 */
export type EarlierRelease = Publication & {
  name: string
  computed: readonly FigureTable[]
  now?: readonly FigureTable[]
}

export type Categories = Readonly<Record<string, string>>

/** The figure's name: the same indicator and categories are the same figure, in whichever table; totals are left out. */
export const keyOf = (indicator: string, version: number, categories: Categories): string =>
  [
    `${indicator}@${version}`,
    ...Object.entries(categories)
      .filter(([, category]) => category !== TOTAL)
      .map(([dim, category]) => `${dim}=${category}`)
      .sort()
  ].join('|')

/** By what the figure of a key is cut, also where it is what a total leaves without others. */
export const cutsOf = (key: string, time: ReadonlySet<string>): string[] => [
  ...new Set(
    key.split('~').flatMap(part =>
      part
        .split('|')
        .slice(1)
        .map(one => one.slice(0, one.indexOf('=')))
        .filter(dim => !time.has(dim))
    )
  )
]

export const categoriesAt = (table: FigureTable, cell: number): Record<string, string> => {
  const places = placesOf(table.dims, cell)
  return Object.fromEntries(table.dims.map(({ code, categories }, at) => [code, categories[places[at] ?? 0] ?? TOTAL]))
}

export const isCount = (table: FigureTable): boolean => table.kind !== 'ratio'
/** The dimension in which time goes by. */
export const timeOf = (table: FigureTable): string => table.dims[0]?.code ?? 'time'
