/** From an indicator's definition to a table of figures: cut, totalled, divided, and honest about what is not known. */
import type { Day, Moment } from '../kernel/time.ts'
import { addDays } from '../kernel/time.ts'
import type { Count, Filter, Indicator } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'
import { vocabulariesOf } from '../law/pack.ts'
import { type Book, dayNumber } from './book.ts'
import { count, type Time } from './count.ts'
import { ageBands, areas, lengthBands, wholeAges } from './dimensions.ts'
import { type Dimension, type FigureTable, type Mark, TOTAL, UNKNOWN } from './table.ts'

/** A day of a stock, or a period of a flow, under the code by which the table calls it. */
export type When = { code: string; from: Day; to: Day }
export type Wanted = {
  indicator: Indicator
  times: readonly When[]
  cuts: readonly string[]
  /** only these categories of a cut, as { area: ['szr'] } */
  only?: Filter
  /** as known at this moment; null: as known now */
  knownAt: Moment | null
}
/** Asks an imported series for a population; a reason when it cannot tell. */
export type Denominator = (
  series: string,
  wanted: { area: string | null; sex: string | null; age: { from: number; to?: number | undefined }; on: Day }
) => { value: number } | { refused: string }

export type Evaluated = { table: FigureTable; refusals: readonly string[] }

const noSeries: Denominator = () => ({ refused: 'no-series' })

/**
 * The figures of an indicator. A cell has no value, and says so, where nothing was ever known of it (a gap is not zero),
 * where a denominator is nothing, or where an imported series cannot give one.
 */
export function evaluate(book: Book, law: Law, wanted: Wanted, now: Moment, denominator = noSeries): Evaluated {
  const { indicator, times, cuts, only = {}, knownAt } = wanted
  const dims = cuts.map(cut => ({ code: cut, categories: categoriesOf(cut, only, book, indicator, law) }))
  const refusals = new Set<string>()
  const values = new Evaluator(book, law, { times, dims, only, knownAt, now }, denominator, refusals).of(indicator)
  const all: Dimension[] = [
    { code: 'time', categories: times.map(one => one.code) },
    ...dims.map(({ code, categories }) => ({ code, categories: [TOTAL, ...categories] }))
  ]
  const kept = withoutEmpty(all, values)
  const marks: Record<string, Mark> = {}
  const cells = kept.values.map((value, at) => {
    if (Number.isFinite(value)) return round(value, indicator.digits)
    marks[at] = value === REFUSED ? 'refused' : 'gap'
    return null
  })
  const { code, version, unit, kind, digits } = indicator
  return {
    table: { indicator: code, version, unit, kind, digits, dims: kept.dims, cells, marks, knownAt: knownAt ?? now },
    refusals: [...refusals]
  }
}

/** A cell whose denominator an imported series refuses; a gap is not a number. */
const REFUSED = Number.NEGATIVE_INFINITY
const GAP = Number.NaN

/** Half away from zero, as published figures are rounded. */
export const round = (value: number, digits: number): number => {
  const scale = 10 ** digits
  return (Math.sign(value) * Math.round((Math.abs(value) + Number.EPSILON) * scale)) / scale
}

type Shape = { times: readonly When[]; dims: readonly Dimension[]; only: Filter; knownAt: Moment | null; now: Moment }

class Evaluator {
  readonly #book: Book
  readonly #law: Law
  readonly #shape: Shape
  readonly #denominator: Denominator
  readonly #refusals: Set<string>
  constructor(book: Book, law: Law, shape: Shape, denominator: Denominator, refusals: Set<string>) {
    this.#book = book
    this.#law = law
    this.#shape = shape
    this.#denominator = denominator
    this.#refusals = refusals
  }

  /** Every cell, totals first in each cut. */
  of(indicator: Indicator): number[] {
    const { counts, ratio, change } = indicator
    if (counts) return this.#counts(indicator, counts)
    if (ratio) {
      const top = this.#sum(ratio.numerator.figures)
      const below =
        'figures' in ratio.denominator ? this.#sum(ratio.denominator.figures) : this.#population(ratio.denominator)
      return top.map((value, at) => over(value, below[at] ?? GAP) * ratio.per)
    }
    if (!change) return []
    const one = this.#named(change.figure)
    const now = this.of(one)
    const then = { code: change.since, from: change.since, to: change.since }
    const before = new Evaluator(
      this.#book,
      this.#law,
      { ...this.#shape, times: this.#shape.times.map(() => then) },
      this.#denominator,
      this.#refusals
    ).of(one)
    return now.map(
      (value, at) => over((change.as === 'increase' ? 1 : -1) * (value - (before[at] ?? GAP)), before[at] ?? GAP) * 100
    )
  }

  #named(code: string): Indicator {
    const found = this.#law.pack.indicators.find(one => one.code === code)
    if (!found) throw new Error(`no indicator '${code}'`)
    return found
  }

  #sum(codes: readonly string[]): number[] {
    const [first = [], ...rest] = codes.map(code => this.of(this.#named(code)))
    return rest.reduce((sums, more) => sums.map((value, at) => value + (more[at] ?? GAP)), first)
  }

  #counts(indicator: Indicator, counts: readonly (Count & { less?: true | undefined })[]): number[] {
    const { times, knownAt, now } = this.#shape
    const lastDay = dayNumber(this.#law.timing.zone.dayOf(knownAt ?? now))
    const shift = indicator.kind === 'stock' && indicator.moment === 'start' ? -1 : 0
    const days = times.map(({ from, to }) => ({ from: dayNumber(from) + shift, to: dayNumber(to) + shift }))
    const grids = counts.map(one => ({ sign: one.less ? -1 : 1, grid: this.#grid(one, days) }))
    const size = this.#size()
    const heard = this.#heardOf(counts, days)
    return Array.from({ length: size * times.length }, (_, at) => {
      const time = Math.floor(at / size)
      // what has not happened yet, and what nobody had begun to write down, is no zero
      if (!heard[time] || (days[time]?.from ?? 0) > lastDay) return GAP
      return grids.reduce((sum, { sign, grid }) => sum + sign * (grid[at] ?? 0), 0)
    })
  }

  #size(): number {
    return this.#shape.dims.reduce((all, dim) => all * (dim.categories.length + 1), 1)
  }

  /** Had anything been posted to the accounts by then? */
  #heardOf(counts: readonly Count[], days: readonly Time[]): boolean[] {
    const sums = counts.map(({ ledger, where }) =>
      count(
        this.#book,
        {
          count: { ledger, where, measure: 'in' },
          cuts: [],
          only: {},
          times: days.map(({ to }) => ({ from: 0, to })),
          known: this.#known()
        },
        this.#law
      )
    )
    return days.map((_, at) => sums.some(one => (one[at] ?? 0) !== 0))
  }

  #known(): number | null {
    return this.#shape.knownAt === null ? null : Date.parse(this.#shape.knownAt)
  }

  /** Counts by every combination, with totals; what counts each once is counted anew for each total. */
  #grid(one: Count, days: readonly Time[]): Float64Array {
    const { dims, only } = this.#shape
    const additive = one.measure !== 'worked' && one.each === undefined
    const ask = (cuts: readonly Dimension[]) =>
      count(this.#book, { count: one, cuts, only, times: days, known: this.#known() }, this.#law)
    if (additive) return totalled(ask(dims), dims, days.length)
    const grid = new Float64Array(this.#size() * days.length)
    for (let subset = 0; subset < 1 << dims.length; subset++) {
      const cuts = dims.filter((_, at) => subset & (1 << at))
      place(ask(cuts), cuts, grid, dims, days.length)
    }
    return grid
  }

  #population(part: { series: string; age: { from: number; to?: number | undefined } }): number[] {
    const { times, dims, only } = this.#shape
    const size = this.#size()
    return Array.from({ length: size * times.length }, (_, at) => {
      const categories = new Map(categoriesAt(dims, at % size))
      const other = [...categories].find(([cut, category]) => category !== TOTAL && cut !== 'area' && cut !== 'sex')
      const area = categories.get('area') ?? TOTAL
      const sex = categories.get('sex') ?? TOTAL
      const given = [only.area].flat().filter(Boolean)
      const found = other
        ? { refused: `no-population-by-${other[0]}` }
        : this.#denominator(part.series, {
            area: area !== TOTAL ? area : given.length === 1 ? (given[0] ?? null) : null,
            sex: sex === TOTAL ? null : sex,
            age: part.age,
            on: times[Math.floor(at / size)]?.to as Day
          })
      if ('value' in found) return found.value
      this.#refusals.add(found.refused)
      return REFUSED
    })
  }
}

/** Nothing divided by nothing is no figure; a refused denominator stays refused. */
const over = (top: number, below: number): number => (below === REFUSED ? REFUSED : below === 0 ? GAP : top / below)

/** Sums of every cut put first; the last place of a cut, what is in none of its categories, counts only there. */
function totalled(counted: Float64Array, dims: readonly Dimension[], times: number): Float64Array {
  const size = dims.reduce((all, dim) => all * (dim.categories.length + 1), 1)
  const result = new Float64Array(size * times)
  for (let time = 0; time < times; time++)
    for (let at = 0; at < size; at++) {
      const value = counted[time * size + at] as number
      if (value !== 0)
        spread(dims, at, target => {
          result[time * size + target] = (result[time * size + target] as number) + value
        })
    }
  return result
}

/** The cells that a combination counts in: its own, and each total above it. */
function spread(dims: readonly Dimension[], at: number, take: (cell: number) => void): void {
  const choices: number[][] = []
  let rest = at
  for (let dim = dims.length - 1; dim >= 0; dim--) {
    const count = dims[dim]?.categories.length ?? 0
    const category = rest % (count + 1)
    rest = Math.floor(rest / (count + 1))
    choices.unshift(category === count ? [0] : [0, category + 1])
  }
  const walk = (dim: number, cell: number): void => {
    if (dim === dims.length) {
      take(cell)
      return
    }
    const width = (dims[dim]?.categories.length ?? 0) + 1
    for (const choice of choices[dim] ?? []) walk(dim + 1, cell * width + choice)
  }
  walk(0, 0)
}

/** Puts the counts of some cuts where the other cuts show their total. */
function place(
  counted: Float64Array,
  cuts: readonly Dimension[],
  grid: Float64Array,
  dims: readonly Dimension[],
  times: number
): void {
  const small = cuts.reduce((all, dim) => all * (dim.categories.length + 1), 1)
  const size = dims.reduce((all, dim) => all * (dim.categories.length + 1), 1)
  for (let time = 0; time < times; time++)
    for (let at = 0; at < small; at++) {
      const places = new Map<string, number>()
      let rest = at
      let whole = true
      for (let nth = cuts.length - 1; nth >= 0; nth--) {
        const dim = cuts[nth] as Dimension
        const category = rest % (dim.categories.length + 1)
        rest = Math.floor(rest / (dim.categories.length + 1))
        if (category === dim.categories.length) whole = false
        places.set(dim.code, category + 1)
      }
      if (!whole) continue
      const cell = dims.reduce((sum, dim) => sum * (dim.categories.length + 1) + (places.get(dim.code) ?? 0), 0)
      grid[time * size + cell] = counted[time * small + at] as number
    }
}

function categoriesAt(dims: readonly Dimension[], cell: number): [string, string][] {
  const found: [string, string][] = []
  let rest = cell
  for (let nth = dims.length - 1; nth >= 0; nth--) {
    const { code, categories } = dims[nth] as Dimension
    const place = rest % (categories.length + 1)
    rest = Math.floor(rest / (categories.length + 1))
    found.push([code, place === 0 ? TOTAL : (categories[place - 1] ?? UNKNOWN)])
  }
  return found
}

/** Drops categories of which nothing is counted anywhere, but keeps every area and every age: there zero is a figure. */
function withoutEmpty(dims: readonly Dimension[], values: readonly number[]): { dims: Dimension[]; values: number[] } {
  const kept = dims.map(({ code, categories }, nth) =>
    categories.map((category, at) => {
      if (nth === 0 || category === TOTAL || (['area', 'age', 'ages'].includes(code) && category !== UNKNOWN))
        return true
      const inner = dims.slice(nth + 1).reduce((all, dim) => all * dim.categories.length, 1)
      const width = categories.length
      return values.some(
        (value, cell) => Math.floor(cell / inner) % width === at && Number.isFinite(value) && value !== 0
      )
    })
  )
  const sizes = dims.map(dim => dim.categories.length)
  return {
    dims: dims.map(({ code, categories }, nth) => ({
      code,
      categories: categories.filter((_, at) => kept[nth]?.[at])
    })),
    values: values.filter((_, cell) => {
      let rest = cell
      for (let nth = dims.length - 1; nth >= 0; nth--) {
        if (!kept[nth]?.[rest % (sizes[nth] as number)]) return false
        rest = Math.floor(rest / (sizes[nth] as number))
      }
      return true
    })
  }
}

/** Every category a cut may have, in the order of the pack; those of whom it is not known come last. */
export function categoriesOf(cut: string, only: Filter, book: Book, indicator: Indicator, law: Law): string[] {
  const wanted = only[cut] === undefined ? null : [only[cut]].flat()
  const chosen = (list: readonly string[]) => (wanted ? list.filter(code => wanted.includes(code)) : [...list, UNKNOWN])
  if (cut === 'area') return chosen(areas(law).all)
  if (cut === 'office') return chosen(officesWithin(law, only))
  if (cut === 'age') return chosen(wholeAges)
  if (cut === 'ages') return chosen(ageBands.map(one => one.code))
  if (cut === 'length') return chosen(lengthBands.map(one => one.code))
  if (cut === 'territory') return chosen(law.pack.territories.map(one => one.code))
  const vocabulary = vocabulariesOf(law.pack)[cutVocabularies[cut] ?? '']
  if (vocabulary) return chosen(vocabulary.map(one => one.code))
  // what has no vocabulary, as services by their ids, or codes of the core's own
  const ledgers = new Set(indicator.counts?.map(one => one.ledger))
  const met = new Set(
    [...ledgers].flatMap(ledger => book.sheets.get(ledger)?.accounts.flatMap(one => one[cut] ?? []) ?? [])
  )
  return chosen([...met].sort())
}

/** Offices of the areas asked for. */
function officesWithin(law: Law, only: Filter): string[] {
  const wanted = only.area === undefined ? null : [only.area].flat()
  const { of } = areas(law)
  return law.pack.offices.flatMap(({ code, territory }) =>
    !wanted || wanted.includes(of(territory) ?? '') ? [code] : []
  )
}

/** The vocabulary that the codes of a field come from. */
export const cutVocabularies: Readonly<Record<string, string>> = {
  setting: 'settings',
  serviceKind: 'service-kinds',
  kind: 'service-kinds',
  basis: 'stay-bases',
  ground: 'grounds',
  sex: 'sexes',
  disability: 'disability',
  type: 'case-types',
  risk: 'risks',
  outcome: 'case-outcomes',
  register: 'registers',
  level: 'levels',
  result: 'check-results',
  channel: 'channels',
  source: 'sources',
  urgency: 'urgencies'
}

/** The days or periods of a stretch of years. */
export function years(from: number, to: number, kind: 'stock' | 'flow' | 'ratio', moment: 'start' | 'end'): When[] {
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const year = from + at
    const [first, last] = [`${year}-01-01` as Day, `${year}-12-31` as Day]
    if (kind === 'flow') return { code: String(year), from: first, to: last }
    const day = moment === 'start' ? first : last
    return { code: day, from: day, to: day }
  })
}

/** A single day, as a stock is asked for. */
export const onDay = (day: Day): When => ({ code: day, from: day, to: day })
export const inPeriod = (from: Day, to: Day): When => ({
  code:
    from.slice(5) === '01-01' && to === addDays(`${Number(from.slice(0, 4)) + 1}-01-01` as Day, -1)
      ? from.slice(0, 4)
      : `${from}/${to}`,
  from,
  to
})
