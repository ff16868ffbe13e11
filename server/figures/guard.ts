/**
 * Tables for those who may see figures and not single cases: what would tell of single children is kept back, and with
 * it what it could be computed from. Each answer is protected by itself; only what is published stands against all
 * that was published before.
 */
import { ContradictoryTables } from '#domain/disclosure/problem.ts'
import type { EarlierRelease, Parents, Publication, RatioOf, TableToPublish } from '#domain/disclosure/publication.ts'
import type { Book } from '#domain/figures/book.ts'
import { type Denominator, evaluate, type Wanted } from '#domain/figures/evaluate.ts'
import { categoriesAt } from '#domain/figures/grid.ts'
import { cellAt, type FigureTable, placesOf, TOTAL } from '#domain/figures/table.ts'
import type { When } from '#domain/figures/when.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import type { Law } from '#domain/law/pack.ts'
import { shares } from '#domain/releases/contributors.ts'
import { protect } from '../disclosure/protect.ts'
import { Fault } from '../platform/http/route.ts'

/** Steps of the solver spent on hiding less than what is found first: an answer is waited for. */
const EFFORT = 1500
/** More cells than these are not protected while somebody waits. */
const MOST_GUARDED = 4000

export type Guarding = { book: Book; law: Law; now: Moment; denominator: Denominator }
export type Guarded = { table: FigureTable; release: EarlierRelease }

/** @param earlier what the same caller sees beside it */
export async function guarded(
  wanted: Wanted,
  table: FigureTable,
  guarding: Guarding,
  earlier: readonly EarlierRelease[] = []
): Promise<Guarded | Fault> {
  const rules = guarding.law.pack.disclosure
  if (!rules) return new Fault(403, 'right', 'the pack does not say what may be shown without the right to cells')
  if (table.cells.length > MOST_GUARDED)
    return new Fault(
      400,
      'input',
      `cuts: a table of more than ${MOST_GUARDED} cells is only for those with the right 'cells'`
    )
  const publication = publicationOf(wanted, table, guarding)
  const as = (shown: FigureTable): Guarded => ({
    table: narrowed(shown, table),
    release: {
      ...publication,
      name: table.knownAt,
      tables: publication.tables.map((one, at) => (at === 0 ? { ...one, table: shown } : one)),
      computed: publication.tables.map(one => one.table)
    }
  })
  const [whole] = publication.tables
  // a table without a number tells of nobody
  if (whole?.table.cells.every(value => value === null)) return as(whole.table)
  try {
    const { tables } = await protect(publication, rules, earlier, { effort: EFFORT })
    const [shown] = tables
    if (!shown) throw new Error('a table went in and none came out')
    return as(shown)
  } catch (error) {
    if (!(error instanceof ContradictoryTables)) throw error
    return new Fault(
      409,
      'cannot-protect',
      'this table cannot be shown without the right to cells; ask for another cut'
    )
  }
}

/** The table with all that its figures are made of: a ratio could give its numerator away. */
function publicationOf(wanted: Wanted, table: FigureTable, guarding: Guarding): Publication {
  const { indicator } = wanted
  const { law } = guarding
  const parents: Parents = {
    territory: Object.fromEntries(law.pack.territories.map(({ code, within }) => [code, within]))
  }
  if (indicator.counts || indicator.none)
    return { tables: [{ table, ...from(wanted, table, guarding) }], identities: [], parents }
  const whole = evaluated({ ...wanted, whole: true }, guarding)
  const { ratio, kept } = indicator.change
    ? changing(indicator.change, wanted, guarding)
    : dividing(indicator, wanted, whole, guarding)
  return { tables: [{ table: whole, ...(ratio ? { ratio } : {}) }, ...kept], identities: [], parents }
}

/** From how many each number comes. */
const from = ({ indicator, times, only = {}, knownAt }: Wanted, table: FigureTable, { now, ...ground }: Guarding) =>
  shares(table, indicator, times, only, { ...ground, knownAt: knownAt ?? now })

const evaluated = (wanted: Wanted, { book, law, now, denominator }: Guarding): FigureTable =>
  evaluate(book, law, wanted, now, denominator).table

type Made = { ratio: RatioOf | null; kept: TableToPublish[] }

function keptOf(code: string, wanted: Wanted, times: readonly When[], guarding: Guarding): TableToPublish[] {
  const indicator = guarding.law.pack.indicators.find(one => one.code === code)
  if (!indicator) return []
  return [{ table: evaluated({ ...wanted, indicator, times, whole: true }, guarding), role: 'kept' }]
}

function dividing({ ratio }: Indicator, wanted: Wanted, whole: FigureTable, guarding: Guarding): Made {
  if (!ratio) return { ratio: null, kept: [] }
  const { numerator, denominator, per } = ratio
  const below = 'figures' in denominator ? denominator.figures : [denominator.series]
  const figures = [...new Set([...numerator.figures, ...('figures' in denominator ? denominator.figures : [])])]
  return {
    ratio: {
      numerator: numerator.figures.map(indicator => ({ indicator })),
      denominator: below.map(indicator => ({ indicator })),
      per
    },
    kept: [
      ...figures.flatMap(code => keptOf(code, wanted, wanted.times, guarding)),
      ...('series' in denominator
        ? [{ table: population(denominator, wanted, whole, guarding), role: 'known' as const }]
        : [])
    ]
  }
}

/** What everybody may look up already: the numbers that the rate is divided by. */
function population(
  { series, age }: { series: string; age: { from: number; to?: number | undefined } },
  { times, only = {} }: Wanted,
  whole: FigureTable,
  { denominator }: Guarding
): FigureTable {
  const given = [only.area].flat().filter(one => one !== undefined)
  const cuts = whole.dims.slice(1).map(({ code, categories }) => ({ code, categories: categories.slice(1) }))
  const size = whole.cells.length / times.length
  const cells = whole.cells.map((_, at) => {
    const categories = new Map(categoriesAt(cuts, at % size))
    const of = (cut: string) => ((categories.get(cut) ?? TOTAL) === TOTAL ? null : (categories.get(cut) ?? null))
    const on = times[Math.floor(at / size)]?.to as Day
    const found = denominator(series, {
      area: of('area') ?? (given.length === 1 ? (given[0] ?? null) : null),
      sex: of('sex'),
      age,
      on
    })
    return 'value' in found ? found.value : null
  })
  return { ...whole, indicator: series, kind: 'stock', unit: 'person', digits: 0, cells, marks: {} }
}

function changing({ figure, since, as }: NonNullable<Indicator['change']>, wanted: Wanted, guarding: Guarding): Made {
  const sign = as === 'increase' ? 1 : -1
  const then = { code: since, from: since, to: since }
  const times = wanted.times.some(({ code }) => code === since) ? wanted.times : [...wanted.times, then]
  return {
    ratio: {
      numerator: [
        { indicator: figure, times: sign },
        { indicator: figure, on: since, times: -sign }
      ],
      denominator: [{ indicator: figure, on: since }],
      per: 100
    },
    kept: keptOf(figure, wanted, times, guarding)
  }
}

/** The cells of `like` out of a table with more categories. */
function narrowed(table: FigureTable, like: FigureTable): FigureTable {
  if (table.cells.length === like.cells.length) return table
  const marks: FigureTable['marks'] = {}
  const cells = like.cells.map((_, at) => {
    const categories = placesOf(like.dims, at).map((place, d) => like.dims[d]?.categories[place] ?? '')
    const from = cellAt(
      table.dims,
      table.dims.map((dim, d) => dim.categories.indexOf(categories[d] ?? ''))
    )
    const mark = table.marks[from]
    if (mark) marks[at] = mark
    return table.cells[from] ?? null
  })
  return { ...like, cells, marks }
}
