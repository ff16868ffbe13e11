/** A release before anything is hidden: its figures and tables, all they are made of, and what ties them together. */
import type { EarlierRelease, Identity, Publication, RatioOf, TableToPublish, Term } from '../disclosure/publication.ts'
import { ofPeriods } from '../figures/asked.ts'
import type { Book } from '../figures/book.ts'
import { type Denominator, evaluate } from '../figures/evaluate.ts'
import { cellAt, type FigureTable, placesOf, TOTAL } from '../figures/table.ts'
import { inPeriod, onDay, type When } from '../figures/when.ts'
import { addDays, addMonths, type Day, type Moment } from '../kernel/time.ts'
import type { Filter, Indicator } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'
import type { ReleaseTemplate, TableAsked } from '../law/release-template.ts'
import { shares } from './contributors.ts'
import { linksBetween } from './linked.ts'
import { isYear } from './told.ts'

export type Period = { from: Day; to: Day }
export type Ground = { book: Book; law: Law; knownAt: Moment; denominator: Denominator }
/** A signed release, as whoever attacks has it, with the definitions it was computed by. */
export type Earlier = EarlierRelease & { definitions: readonly Indicator[] }
/** A table that is shown: the headline of an indicator, or one that the template asks for. */
export type Shown = { indicator: Indicator; asked: TableAsked | null; code: string }
export type Computed = {
  publication: Publication
  /** in the order in which they stand among the shown tables of the publication */
  shown: readonly Shown[]
  /** the indicators used, directly or in ratios */
  definitions: readonly Indicator[]
  identities: readonly IdentityFound[]
}
export type IdentityFound = { code: 'sum' | 'part' | 'stock-flow'; indicator: string; at: string; holds: boolean }

/** What cannot be released, and why: told to whoever drafts. */
export class CannotRelease extends Error {
  readonly rule: string
  readonly detail: string
  constructor(rule: string, detail = '') {
    super(detail ? `${rule}: ${detail}` : rule)
    this.rule = rule
    this.detail = detail
  }
}

/** @param earlier what an attacker has as well: the same figures there are linked with those here */
export function compute(
  form: ReleaseTemplate,
  period: Period,
  ground: Ground,
  earlier: readonly Earlier[] = []
): Computed {
  if (form.yearly && !isYear(period)) throw new CannotRelease('whole-years', form.code)
  return new Computing(form, period, ground).computed(earlier)
}

/** The day of a stock or the period of a flow, for a release that speaks of a period. */
export const whenOf = (indicator: Indicator, { from, to }: Period, law: Law): When =>
  ofPeriods(indicator, law) ? inPeriod(from, to) : onDay(indicator.moment === 'start' ? from : to)

/** The times of a table of a release. */
export function timesOf(indicator: Indicator, { times }: TableAsked, period: Period, law: Law): When[] {
  const { from, to } = period
  if (times !== 'period' && 'since' in times) {
    const { since } = times
    if (since >= to) return [whenOf(indicator, period, law)]
    return ofPeriods(indicator, law) ? [inPeriod(since, to)] : [onDay(since), onDay(to)]
  }
  const years = times === 'period' ? 1 : times.years
  // the day after the end goes back by years, so that the end of February stays its end
  const after = addDays(to, 1)
  return Array.from({ length: years }, (_, at) => {
    const back = -12 * (years - 1 - at)
    const then = { from: addMonths(from, back), to: addDays(addMonths(after, back), -1) }
    return whenOf(indicator, then, law)
  })
}

class Computing {
  readonly #form: ReleaseTemplate
  readonly #period: Period
  readonly #ground: Ground
  readonly #used = new Map<string, Indicator>()

  constructor(form: ReleaseTemplate, period: Period, ground: Ground) {
    this.#form = form
    this.#period = period
    this.#ground = ground
  }

  computed(earlier: readonly Earlier[]): Computed {
    const { indicators, tables: asked } = this.#form
    const shown: { told: Shown; to: TableToPublish }[] = []
    const behind: TableToPublish[] = []
    const add = (told: Shown, cuts: readonly string[], times: readonly When[], only: Filter, worth: number) => {
      const { made, parts } = this.#table(told.indicator, cuts, times, only)
      shown.push({ told, to: { ...made, worth, ...(told.asked ? {} : { headlines: [0] }) } })
      behind.push(...parts)
    }
    for (const code of indicators) {
      const indicator = this.#named(code)
      add({ indicator, asked: null, code }, [], [whenOf(indicator, this.#period, this.#ground.law)], {}, 1)
    }
    for (const one of asked)
      for (const code of one.indicators) {
        const indicator = this.#named(code)
        const name = one.indicators.length === 1 ? one.code : `${one.code}.${code}`
        add(
          { indicator, asked: one, code: name },
          one.cuts,
          timesOf(indicator, one, this.#period, this.#ground.law),
          one.only ?? {},
          1
        )
      }
    const { identities, kept } = this.#identities()
    // the widest first: what reads a figure's cuts off its tables sees them all
    const order = [...shown.keys()].sort(
      (a, b) => (shown[b]?.to.table.dims.length ?? 0) - (shown[a]?.to.table.dims.length ?? 0) || a - b
    )
    const sorted = order.flatMap(at => shown[at] ?? [])
    const others = [...behind, ...kept].sort((a, b) => b.table.dims.length - a.table.dims.length)
    const tables = [...sorted.map(one => one.to), ...others]
    const definitions = [...this.#used.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
    const all = [...tables.map(one => one.table), ...earlier.flatMap(one => [...one.computed, ...(one.now ?? [])])]
    const territories = this.#ground.law.pack.territories.map(({ code, within }) => [code, within])
    return {
      publication: {
        tables,
        identities: [
          ...identities.map(one => one.identity),
          ...linksBetween([...definitions, ...earlier.flatMap(one => one.definitions)], all, this.#ground.law)
        ],
        parents: { territory: Object.fromEntries(territories) }
      },
      shown: sorted.map(one => one.told),
      definitions,
      identities: [...identities.map(one => one.found), ...this.#wholes()]
    }
  }

  #named(code: string): Indicator {
    const found = this.#ground.law.pack.indicators.find(one => one.code === code)
    if (!found) throw new CannotRelease('no-such-indicator', code)
    this.#used.set(code, found)
    return found
  }

  #evaluate(
    indicator: Indicator,
    times: readonly When[],
    cuts: readonly string[] = [],
    only: Filter = {},
    whole = false
  ) {
    const { book, law, knownAt, denominator } = this.#ground
    const wanted = { indicator, times, cuts, only, knownAt, ...(whole ? { whole: true as const } : {}) }
    return evaluate(book, law, wanted, knownAt, denominator).table
  }

  /** A table with the tables that its figures are made of, where it holds ratios. */
  #table(
    indicator: Indicator,
    cuts: readonly string[],
    times: readonly When[],
    only: Filter
  ): { made: TableToPublish; parts: TableToPublish[] } {
    const table = this.#evaluate(indicator, times, cuts, only)
    if (indicator.counts || indicator.none)
      return { made: { table, ...shares(table, indicator, times, only, this.#ground) }, parts: [] }
    const parts: TableToPublish[] = []
    const byPeriods = ofPeriods(indicator, this.#ground.law)
    const partOf = (code: string, more: readonly When[] = []): Term => {
      const one = this.#named(code)
      if (!one.counts && !one.none) throw new CannotRelease('ratio-of-ratios', indicator.code)
      const closing = byPeriods && one.kind === 'stock'
      const own = [...(closing ? times.map(time => onDay(time.to)) : times), ...more]
      const once = [...new Map(own.map(time => [time.code, time])).values()].sort((a, b) => (a.code < b.code ? -1 : 1))
      const kept = this.#evaluate(one, once, cuts, only, true)
      parts.push({ table: kept, role: 'kept', ...shares(kept, one, once, only, this.#ground) })
      return { indicator: code, ...(closing ? { at: 'closing' as const } : {}) }
    }
    return { made: { table, ratio: this.#ratio(indicator, table, only, partOf, parts) }, parts }
  }

  #ratio(
    { ratio, change }: Indicator,
    table: FigureTable,
    only: Filter,
    partOf: (code: string, more?: readonly When[]) => Term,
    parts: TableToPublish[]
  ): RatioOf {
    if (change) {
      const now = partOf(change.figure, [onDay(change.since)])
      const then: Term = { indicator: change.figure, on: change.since }
      const [more, less] = change.as === 'increase' ? [now, then] : [then, now]
      return { numerator: [more, { ...less, times: -1 }], denominator: [then], per: 100 }
    }
    const { numerator, denominator, per } = ratio ?? {
      numerator: { figures: [] },
      denominator: { figures: [] },
      per: 1
    }
    const above = numerator.figures.map(code => partOf(code))
    if ('figures' in denominator)
      return { numerator: above, denominator: denominator.figures.map(code => partOf(code)), per }
    const population = this.#population(denominator, table, only)
    parts.push({ table: population, role: 'known' })
    return { numerator: above, denominator: [{ indicator: population.indicator }], per }
  }

  /** What everybody may look up already: the numbers that a rate is divided by, where they are known. */
  #population(
    { series, age }: { series: string; age: { from: number; to?: number | undefined } },
    table: FigureTable,
    only: Filter
  ): FigureTable {
    const dims = table.dims.filter(({ code }, at) => at === 0 || code === 'area' || code === 'sex')
    const given = [only.area].flat().filter(one => one !== undefined)
    const size = dims.reduce((all, one) => all * one.categories.length, 1)
    const cells = Array.from({ length: size }, (_, cell) => {
      const places = placesOf(dims, cell)
      const at = new Map(dims.map(({ code, categories }, nth) => [code, categories[places[nth] ?? 0] ?? TOTAL]))
      const area = at.get('area') ?? TOTAL
      const sex = at.get('sex') ?? TOTAL
      const found = this.#ground.denominator(series, {
        area: area !== TOTAL ? area : given.length === 1 ? (given[0] ?? null) : null,
        sex: sex === TOTAL ? null : sex,
        age,
        on: lastDay(at.get(dims[0]?.code ?? '') ?? '', table, this.#period)
      })
      return 'value' in found ? found.value : null
    })
    const code = `${series}.${age.from}-${age.to ?? ''}${given.length > 0 ? `.${given.join('-')}` : ''}`
    return {
      ...table,
      indicator: code,
      version: 1,
      unit: 'population',
      kind: 'stock',
      digits: 0,
      dims,
      cells,
      marks: {}
    }
  }

  /** No equations: whoever attacks is bound by them no more than by the figures themselves. */
  #wholes(): IdentityFound[] {
    const value = (code: string) => {
      const one = this.#named(code)
      return this.#evaluate(one, [whenOf(one, this.#period, this.#ground.law)]).cells[0] ?? 0
    }
    return this.#form.parts.map(({ whole, part }) => ({
      code: 'part' as const,
      indicator: whole,
      at: whenOf(this.#named(whole), this.#period, this.#ground.law).code,
      holds: value(part) <= value(whole)
    }))
  }

  /** Identities of the template: told whether they hold on the true values, and as equations for who attacks. */
  #identities(): { identities: { found: IdentityFound; identity: Identity }[]; kept: TableToPublish[] } {
    const kept: TableToPublish[] = []
    const { law } = this.#ground
    const when = (one: Indicator) => whenOf(one, this.#period, law)
    const value = (code: string, time?: When) => {
      const one = this.#named(code)
      const table = this.#evaluate(one, [time ?? when(one)])
      kept.push({ table, role: 'kept' })
      return table.cells[0] ?? 0
    }
    const sum = (codes: readonly string[]) => codes.reduce((all, code) => all + value(code), 0)
    const terms = (codes: readonly string[], times: number): Term[] => codes.map(indicator => ({ indicator, times }))
    const sums = this.#form.sums.map(({ total, parts }) => ({
      found: {
        code: 'sum' as const,
        indicator: total,
        at: when(this.#named(total)).code,
        holds: value(total) === sum(parts)
      },
      identity: { terms: [...terms([total], -1), ...terms(parts, 1)] }
    }))
    const flows = this.#form.flows.map(({ opening, closing, ...moves }) => {
      const first = this.#named(opening)
      // a stock of the start of the day is asked of the first day, one of its end of the day before
      const start = first.moment === 'start' ? onDay(this.#period.from) : onDay(addDays(this.#period.from, -1))
      const last = this.#named(closing)
      const end = onDay(this.#period.to)
      const holds = value(opening, start) + sum(moves.in) - sum(moves.out) === value(closing, end)
      return {
        found: { code: 'stock-flow' as const, indicator: closing, at: end.code, holds },
        identity: {
          terms: [
            { indicator: opening, ...(first.moment === 'start' ? { on: start.code } : { at: 'opening' as const }) },
            ...terms(moves.in, 1),
            ...terms(moves.out, -1),
            {
              indicator: closing,
              times: -1,
              ...(last.moment === 'start' ? { on: end.code } : { at: 'closing' as const })
            }
          ]
        }
      }
    })
    return { identities: [...sums, ...flows], kept }
  }
}

/** The day on which the population of a time category is asked for: the one the figures divide by. */
function lastDay(category: string, { dims }: FigureTable, { to }: Period): Day {
  const [from, until] = category.split('/')
  if (from && until) return until as Day
  if (/^\d{4}$/.test(category)) return `${category}-12-31` as Day
  return /^\d{4}-\d{2}-\d{2}$/.test(category) && dims[0]?.categories.includes(category) ? (category as Day) : to
}

/** The shown tables of a publication with protected ones in their places: what everybody sees. */
export function publicOf({ tables, ...rest }: Publication, shown: readonly FigureTable[]): Publication {
  return { ...rest, tables: tables.map((to, at) => ({ ...to, table: shown[at] ?? to.table })) }
}

/** The cell of a table of no cuts and one time. */
export const onlyCell = (table: FigureTable): { value: number | null; mark: FigureTable['marks'][string] | null } => {
  const at = cellAt(table.dims, [0])
  return { value: table.cells[at] ?? null, mark: table.marks[at] ?? null }
}
