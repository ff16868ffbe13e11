/** From an indicator's definition to a table of figures: cut, totalled, divided, and honest about what is not known. */
import type { Day, Moment } from '../kernel/time.ts'
import type { Count, Filter, Indicator } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'
import { type Book, dayNumber } from './book.ts'
import { categoriesOf } from './categories.ts'
import { count, type Time } from './count.ts'
import { telling } from './dimensions.ts'
import { categoriesAt, place, totalled, withoutEmpty } from './grid.ts'
import { type Dimension, type FigureTable, type Mark, TOTAL } from './table.ts'
import type { When } from './when.ts'

/** Which figure is wanted, when, cut by what, of what is known at which moment. */
export type Wanted = {
  indicator: Indicator
  times: readonly When[]
  cuts: readonly string[]
  /** only these categories of a cut, as { area: ['szr'] } */
  only?: Filter
  /** as known at this moment; null: as known now */
  knownAt: Moment | null
  /** categories of which nothing is counted stay in the table */
  whole?: true
}
/** Asks an imported series for a population; a reason when it cannot tell. */
export type Denominator = (
  series: string,
  wanted: { area: string | null; sex: string | null; age: { from: number; to?: number | undefined }; on: Day }
) => { value: number } | { refused: string }

/** The table, and why a rate has no denominator where it has none: codes of reasons, each once. */
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
  const kept = wanted.whole ? { dims: all, values } : withoutEmpty(all, values)
  const marks: Record<string, Mark> = {}
  const cells = Array.from(kept.values, (value, at) => {
    if (Number.isFinite(value)) return Number.isInteger(value) ? value : round(value, indicator.digits)
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
  of(indicator: Indicator): Float64Array {
    const { counts, ratio, change } = indicator
    if (counts) return this.#counts(indicator, counts)
    if (ratio) {
      const top = this.#sum(ratio.numerator.figures)
      const below =
        'figures' in ratio.denominator ? this.#sum(ratio.denominator.figures) : this.#population(ratio.denominator)
      return top.map((value, at) => over(value, below[at] ?? GAP) * ratio.per)
    }
    if (!change) return new Float64Array(this.#size() * this.#shape.times.length).fill(GAP)
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

  #sum(codes: readonly string[]): Float64Array {
    const [first = new Float64Array(), ...rest] = codes.map(code => this.of(this.#named(code)))
    return rest.reduce((sums, more) => sums.map((value, at) => value + (more[at] ?? GAP)), first)
  }

  #counts(indicator: Indicator, counts: readonly (Count & { less?: true | undefined })[]): Float64Array {
    const { times, knownAt, now } = this.#shape
    const lastDay = dayNumber(this.#law.timing.zone.dayOf(knownAt ?? now))
    const shift = indicator.kind === 'stock' && indicator.moment === 'start' ? -1 : 0
    const days = times.map(({ from, to }) => ({ from: dayNumber(from) + shift, to: dayNumber(to) + shift }))
    const grids = counts.map(one => ({ sign: one.less ? -1 : 1, grid: this.#grid(one, days, lastDay) }))
    const size = this.#size()
    const heard = this.#heardOf(counts, days, lastDay)
    const values = new Float64Array(size * days.length)
    for (const { sign, grid } of grids)
      for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) + sign * (grid[at] as number)
    // what has not happened yet, and what nobody had begun to write down, is no zero
    for (const [time, { from }] of days.entries())
      if (!heard[time] || from > lastDay) values.fill(GAP, time * size, (time + 1) * size)
    return values
  }

  #size(): number {
    return this.#shape.dims.reduce((all, dim) => all * (dim.categories.length + 1), 1)
  }

  /** Had anything been posted to the accounts by then? That none came to an end of one kind is no gap, but a zero. */
  #heardOf(counts: readonly Count[], days: readonly Time[], until: number): boolean[] {
    const sums = counts.map(({ ledger, where }) =>
      count(
        this.#book,
        {
          count: {
            ledger,
            where: Object.fromEntries(Object.entries(where).filter(([field]) => !telling.has(field))),
            measure: 'in'
          },
          cuts: [],
          only: {},
          times: days.map(({ to }) => ({ from: 0, to })),
          known: this.#known(),
          until,
          any: true
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
  #grid(one: Count, days: readonly Time[], until: number): Float64Array {
    const { dims, only } = this.#shape
    const additive = one.measure !== 'worked' && one.each === undefined
    const ask = (cuts: readonly Dimension[]) =>
      count(this.#book, { count: one, cuts, only, times: days, known: this.#known(), until }, this.#law)
    if (additive) return totalled(ask(dims), dims, days.length)
    const grid = new Float64Array(this.#size() * days.length)
    for (let subset = 0; subset < 1 << dims.length; subset++) {
      const cuts = dims.filter((_, at) => subset & (1 << at))
      place(ask(cuts), cuts, grid, dims, days.length)
    }
    return grid
  }

  #population(part: { series: string; age: { from: number; to?: number | undefined } }): Float64Array {
    const { times, dims, only } = this.#shape
    const size = this.#size()
    return Float64Array.from({ length: size * times.length }, (_, at) => {
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
