/**
 * The auditor attacks what is about to be published as a stranger would: with nothing but the public tables, what their
 * figures mean, and what was published before. It shares the solver and the meaning of words with the code that hides,
 * and none of its reasoning; the truth is only for judging what it found.
 */

import { edgesOf } from '#domain/disclosure/periods.ts'
import { isForbidden } from '#domain/disclosure/primary.ts'
import {
  type Categories,
  categoriesAt,
  cutsOf,
  isCount,
  keyOf,
  type Parents,
  type Publication,
  type TableToPublish,
  type Term,
  timeOf
} from '#domain/disclosure/publication.ts'
import { linesOf, termKey } from '#domain/disclosure/relations.ts'
import { type FigureTable, TOTAL } from '#domain/figures/table.ts'
import type { Disclosure } from '#domain/law/disclosure.ts'
import { Programme, solver } from './solver.ts'

/** How the end of a range comes about: so many times each public figure, added up. */
export type Derivation = { at: number; from: { times: number; key: string; value: number }[] }
export type Breach = {
  /** the figure, by its categories; `total~not~part` is what is left of a total without a part */
  key: string
  /**
   * shown: stands there and may not; exact: follows from what is public; narrow: can be told too closely; group: all of a
   * row are seen to stand in one category; revision: that it differs by so few from what was published before
   */
  kind: 'shown' | 'exact' | 'narrow' | 'group' | 'forbidden' | 'revision'
  least: Derivation | null
  most: Derivation | null
  /** earlier releases alone give it away: nothing that is hidden now can help */
  already: boolean
}
export type AuditReport = {
  breaches: Breach[]
  /** hidden figures attacked */
  attacked: number
  /** hidden figures whose true value lies outside of what the auditor worked out: it was misled */
  misled: number
}

/** What is public of a publication: its tables as they go out. Tables that are `kept` count by their meaning alone. */
export type Public = Publication
/** An earlier one, with the truth behind it for the judge, if it is at hand. */
export type PublicBefore = Public & { computed?: readonly FigureTable[]; now?: readonly FigureTable[] }

/**
 * @param truth the tables of `latest` before anything was hidden, in the same order: for the judge, not for the attack.
 *   Without it only what is certainly too small counts as a breach.
 */
export async function audit(
  latest: Public,
  rules: Disclosure,
  earlier: readonly PublicBefore[],
  {
    truth,
    signal,
    progress
  }: { truth?: readonly FigureTable[]; signal?: AbortSignal; progress?: (share: number) => void } = {}
): Promise<AuditReport> {
  const judge = judgeOf(latest, rules, earlier, truth)
  const report: AuditReport = { breaches: [...judge.shown], attacked: 0, misled: 0 }
  await attackAll(latest, rules, earlier, judge, report, signal, progress)
  if (report.breaches.length > 0 && earlier.length > 0) {
    const nothing = {
      ...latest,
      tables: latest.tables.map(to => (to.role === 'known' ? to : { ...to, role: 'kept' as const }))
    }
    const old: AuditReport = { breaches: [], attacked: 0, misled: 0 }
    await attackAll(nothing, rules, earlier, judge, old, signal)
    const already = new Set(old.breaches.map(({ key }) => key))
    for (const one of report.breaches) one.already = already.has(one.key)
  }
  await attackRevisions(latest, rules, earlier, judge, report, signal)
  report.breaches.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  return report
}

async function attackAll(
  latest: Public,
  rules: Disclosure,
  earlier: readonly Public[],
  judge: Judge,
  report: AuditReport,
  signal?: AbortSignal,
  progress?: (share: number) => void
): Promise<void> {
  const highs = await solver()
  const components = new Knowledge(latest, rules, earlier, judge).components(judge.groups)
  for (const [at, component] of components.entries()) {
    await new Promise(resolve => setImmediate(resolve))
    signal?.throwIfAborted()
    progress?.(at / components.length)
    attack(highs, component, rules, judge, report)
  }
}

/**
 * Two editions of a figure lie closer together than may be seen. The old number is known; the new one is attacked with
 * the new edition alone, and all that old editions tell of how its figures hang together.
 */
async function attackRevisions(
  latest: Public,
  rules: Disclosure,
  earlier: readonly PublicBefore[],
  judge: Judge,
  report: AuditReport,
  signal?: AbortSignal
): Promise<void> {
  const highs = await solver()
  const editions = earlier.map(({ tables }) => editionOf(tables))
  const changed = editions.some(edition =>
    [...edition].some(([key, then]) => (judge.truthOf(key) ?? then.value) !== then.value)
  )
  if (!changed) return
  const alone = new Knowledge(latest, rules, earlier.map(veiled), judge)
  const components = alone.components([])
  const widths = new Map<string, number>()
  const time = new Set([latest, ...earlier].flatMap(({ tables }) => tables.map(({ table }) => timeOf(table))))
  for (const edition of editions)
    for (const key of alone.ranges.keys()) {
      const now = judge.truthOf(key)
      const then = valueIn(edition, key)
      if (now === undefined || !then || editions.some(other => valueIn(other, key)?.value === now)) continue
      if (isTelling(now, then, cutsOf(key, time), rules)) widths.set(key, rules.threshold.width)
    }
  const ours: Judge = { ...judge, widths, groups: [], unitOf: () => '' }
  for (const [key, width] of widths) {
    const range = alone.ranges.get(key)
    if (!range || range.least < range.most || width === 0) continue
    const itself = { at: range.least, from: [{ times: 1, key, value: range.least }] }
    report.breaches.push({ key, kind: 'revision', least: itself, most: itself, already: false })
  }
  const found: AuditReport = { breaches: [], attacked: 0, misled: 0 }
  for (const component of components.filter(({ keys }) => keys.some(key => widths.has(key)))) {
    signal?.throwIfAborted()
    attack(highs, component, rules, ours, found, key => widths.has(key))
  }
  report.attacked += found.attacked
  report.misled += found.misled
  report.breaches.push(...found.breaches.map(one => ({ ...one, kind: 'revision' as const })))
}

type Edition = ReadonlyMap<string, { value: number; unit: string }>

/** The numbers that an edition showed as they were. */
const editionOf = (tables: readonly TableToPublish[]): Edition =>
  new Map(
    tables.flatMap(({ table, role = 'shown' }) =>
      role === 'shown' && isCount(table)
        ? table.cells.flatMap((value, cell): [string, { value: number; unit: string }][] =>
            value === null || table.marks[cell]
              ? []
              : [[keyOf(table.indicator, table.version, categoriesAt(table, cell)), { value, unit: table.unit }]]
          )
        : []
    )
  )

/** A figure of an edition, also what a total of it left without its parts. */
function valueIn(edition: Edition, key: string): { value: number; unit: string } | null {
  const [total = '', parts] = key.split('~without~')
  const all = [total, ...(parts ? parts.split('~') : [])].map(one => edition.get(one))
  const [whole] = all
  if (!whole || all.some(one => !one)) return null
  return { value: all.slice(1).reduce((rest, one) => rest - (one?.value ?? 0), whole.value), unit: whole.unit }
}

/** Do so few make the difference, and no row of the rules lets it be seen? */
function isTelling(now: number, then: { value: number; unit: string }, cuts: readonly string[], rules: Disclosure) {
  const apart = Math.abs(now - then.value)
  if (apart === 0 || apart >= rules.threshold.least || !rules.units.includes(then.unit)) return false
  const smaller = Math.min(now, then.value)
  // the few are all there are, and guarded as such
  if (smaller < rules.threshold.least) return true
  return !(rules.revisions ?? []).some(({ from, dims }) => smaller >= from && cuts.every(one => dims.includes(one)))
}

/** An edition of which only the shape is known: which figures there are and how they hang together. */
const veiled = (before: Public): Public => ({
  ...before,
  tables: before.tables
    .filter(({ table }) => isCount(table))
    .map(to =>
      to.role === 'shown' || to.role === undefined
        ? {
            ...to,
            table: {
              ...to.table,
              cells: to.table.cells.map(() => null),
              marks: Object.fromEntries(
                to.table.cells.flatMap((value, cell) =>
                  value === null && to.table.marks[cell] !== 'suppressed' ? [] : [[cell, 'suppressed' as const]]
                )
              )
            }
          }
        : to
    )
})

type Range = { least: number; most: number }
type Equation = { terms: [key: string, times: number][]; most: boolean }
type Component = {
  keys: string[]
  ranges: Range[]
  rows: {
    terms: [number, number][]
    least: number
    most: number
    known: [key: string, times: number, value: number][]
  }[]
  targets: Set<string>
  /** weaker assumptions, if these turn out to contradict what is published */
  otherwise: () => Component[]
}

/** All that a stranger knows. */
class Knowledge {
  /** what is public of each figure; hidden ones are open upwards */
  readonly ranges = new Map<string, Range>()
  readonly #rules: Disclosure
  readonly #all: readonly Public[]
  readonly #earlier: readonly Public[]
  readonly #parents: Parents
  readonly #judge: Judge

  constructor(latest: Public, rules: Disclosure, earlier: readonly Public[], judge: Judge) {
    this.#rules = rules
    this.#judge = judge
    this.#all = [latest, ...earlier]
    this.#earlier = earlier
    this.#parents = Object.assign({}, ...earlier.map(({ parents }) => parents), latest.parents) as Parents
    for (const { tables } of this.#all)
      for (const { table, role = 'shown' } of tables)
        if (isCount(table) && role !== 'kept') for (const cell of table.cells.keys()) this.#see(table, cell)
  }

  /**
   * The latest word on a figure counts; of one that is hidden now or not spoken of, and was shown before, the number
   * shown before, unless the judge knows that it has been corrected: what follows from an error is no breach, even where
   * it comes near the truth.
   */
  #see(table: FigureTable, cell: number): void {
    const key = keyOf(table.indicator, table.version, categoriesAt(table, cell))
    const value = table.cells[cell] ?? null
    const mark = table.marks[cell]
    const met = this.ranges.get(key)
    const isOpen = met && met.least < met.most
    if (mark === 'suppressed') {
      if (!met) this.ranges.set(key, { least: 0, most: Number.POSITIVE_INFINITY })
      return
    }
    if (value === null) return
    const room = mark === 'rounded' ? this.#rules.base - 1 : 0
    const seen = { least: Math.max(0, value - room), most: value + room }
    const told = met ?? { least: 0, most: Number.POSITIVE_INFINITY }
    if (met && !isOpen) return
    const both = { least: Math.max(told.least, seen.least), most: Math.min(told.most, seen.most) }
    const truth = this.#judge.truthOf(key) ?? both.least
    if (truth >= both.least && truth <= both.most) this.ranges.set(key, both)
    else if (!met) this.ranges.set(key, told)
  }

  /**
   * What an earlier edition says by itself, where some of its numbers have been corrected since: those are numbers of
   * then, and what it hid is taken to be what it was, unless the judge knows better.
   */
  #before(edition: Public, strict: boolean): Equation[] {
    const then = new Knowledge(edition, this.#rules, [], { ...this.#judge, truthOf: () => undefined })
    const equations = then.#equations(strict)
    const isCorrected = (key: string) => {
      const value = then.#exactly(key)
      const known = this.ranges.get(key)
      const truth = this.#judge.truthOf(key)
      return value !== null && known !== undefined && (truth ?? known.least) !== value
    }
    if (![...then.ranges.keys()].some(isCorrected)) return []
    const own = (key: string): string => {
      const range = then.ranges.get(key)
      const name = isCorrected(key) || key.includes('~without~') ? `${key}~then` : key
      if (range && !this.ranges.has(name)) this.ranges.set(name, range)
      return name
    }
    return equations.flatMap(({ terms, most }): Equation[] => {
      const values = terms.map(([key]) => (isCorrected(key) ? then.#exactly(key) : this.#judge.truthOf(key)))
      const sum = values.reduce((sum: number, value, nth) => sum + (value ?? 0) * (terms[nth]?.[1] ?? 0), 0)
      const isFalse = values.every(value => value !== undefined) && (most ? sum > EPSILON : Math.abs(sum) > EPSILON)
      return isFalse ? [] : [{ terms: terms.map(([key, times]) => [own(key), times]), most }]
    })
  }

  /** Everything that must hold between figures; `strict` takes it that categories make up their total where nothing says otherwise. */
  #equations(strict: boolean): Equation[] {
    const found: Equation[] = []
    for (const { tables } of this.#all)
      for (const { table } of tables) if (isCount(table)) found.push(...this.#sums(table, strict))
    for (const { identities, tables } of this.#all)
      for (const { terms } of identities)
        found.push(
          ...this.#identity(
            terms,
            tables.map(({ table }) => table)
          )
        )
    for (const { tables } of this.#all) found.push(...this.#ratios(tables))
    for (const edition of this.#earlier) found.push(...this.#before(edition, strict))
    return found
  }

  #sums(table: FigureTable, strict: boolean): Equation[] {
    return table.dims.flatMap(dim => {
      const isTime = dim.code === timeOf(table)
      if (isTime && table.kind !== 'flow') return []
      const rows = [...table.cells.keys()]
        .map(cell => categoriesAt(table, cell))
        .filter(categories => categories[dim.code] === dim.categories[0])
      return linesOf(dim, this.#parents[dim.code], isTime).flatMap(({ whole, parts }): Equation[] => {
        const lines = rows.flatMap(categories => {
          const key = (category: string) =>
            keyOf(table.indicator, table.version, { ...categories, [dim.code]: category })
          const total = key(whole ?? TOTAL)
          return this.ranges.has(total) ? [{ total, keys: parts.map(key) }] : []
        })
        const rests = lines.flatMap(({ total, keys }) => {
          const all = [total, ...keys].map(one => this.#exactly(one))
          return all.some(one => one === null)
            ? []
            : [(all[0] ?? 0) - all.slice(1).reduce((sum: number, one) => sum + (one ?? 0), 0)]
        })
        const always =
          rests.every(rest => rest === 0) &&
          (rests.length > 0 || (strict && covers(whole, parts, this.#parents[dim.code])))
        if (rests.some(rest => rest < 0))
          return lines.flatMap(({ total, keys }) =>
            keys
              .filter(key => this.ranges.has(key))
              .map(
                key =>
                  ({
                    terms: [
                      [key, 1],
                      [total, -1]
                    ],
                    most: true
                  }) as Equation
              )
          )
        return lines.map(({ total, keys }) => {
          const there = keys.filter(key => this.ranges.has(key))
          const terms = [...there.map(key => [key, 1] as [string, number]), [total, -1] as [string, number]]
          if (!always || there.length < keys.length) terms.push([this.#rest(total, there), 1])
          return { terms, most: false }
        })
      })
    })
  }

  /** What is left of a total without those that are shown: a figure that nobody shows. */
  #rest(total: string, parts: readonly string[]): string {
    const key = `${total}~without~${parts.join('~')}`
    if (!this.ranges.has(key)) this.ranges.set(key, { least: 0, most: Number.POSITIVE_INFINITY })
    return key
  }

  #exactly(key: string): number | null {
    const range = this.ranges.get(key)
    return range && range.least === range.most ? range.least : null
  }

  #identity(terms: readonly Term[], tables: readonly FigureTable[]): Equation[] {
    const seen = new Map<string, Equation>()
    for (const combination of this.#combinations(terms, tables)) {
      const keys = terms.map(one => termKey(one, combination, tables))
      if (keys.some(key => key === null)) continue
      if (keys.filter(key => !this.ranges.has(key ?? '')).length > 1) continue
      seen.set(keys.join(' '), { terms: terms.map((one, nth) => [keys[nth] ?? '', one.times ?? 1]), most: false })
    }
    const found = [...seen.values()]
    for (const { terms } of found)
      for (const [key] of terms)
        if (!this.ranges.has(key)) this.ranges.set(key, { least: 0, most: Number.POSITIVE_INFINITY })
    // an identity that public figures contradict is none
    return found.filter(({ terms }) => {
      const values = terms.map(([key, times]) => [this.#exactly(key), times] as const)
      return (
        values.some(([value]) => value === null) ||
        values.reduce((sum, [value, times]) => sum + (value ?? 0) * times, 0) === 0
      )
    })
  }

  /** Every combination of categories, with its period, in which some term of an identity stands. */
  *#combinations(terms: readonly Term[], tables: readonly FigureTable[]): Generator<Categories> {
    const periods = [...new Set(tables.flatMap(({ dims }) => dims[0]?.categories ?? []))]
    for (const table of tables)
      for (const { indicator, on, where = {}, at = 'same' } of terms) {
        if (indicator !== table.indicator || on) continue
        for (const cell of table.cells.keys()) {
          const { [timeOf(table)]: time = '', ...rest } = categoriesAt(table, cell)
          if (Object.entries(where).some(([dim, category]) => rest[dim] !== category)) continue
          const free = Object.fromEntries(Object.entries(rest).filter(([dim]) => !(dim in where)))
          for (const period of at === 'same' ? [time] : periods.filter(one => edgesOf(one)?.[at] === time))
            yield { ...free, period }
        }
      }
  }

  #ratios(tables: Publication['tables']): Equation[] {
    const counts = tables.map(({ table }) => table)
    return tables.flatMap(({ table, ratio, role = 'shown' }) => {
      if (!ratio || role !== 'shown') return []
      return table.cells.flatMap((value, cell): Equation[] => {
        if (value === null || table.marks[cell]) return []
        const { [timeOf(table)]: period = '', ...rest } = categoriesAt(table, cell)
        const side = (terms: typeof ratio.numerator): [string, number][] =>
          terms.map(term => {
            const dims = counts.find(one => one.indicator === term.indicator)?.dims.map(({ code }) => code) ?? []
            const cut = Object.fromEntries(Object.entries(rest).filter(([dim]) => dims.includes(dim)))
            return [termKey(term, { ...cut, period }, counts) ?? '', term.times ?? 1]
          })
        const [above, below] = [side(ratio.numerator), side(ratio.denominator)]
        if ([...above, ...below].some(([key]) => !key)) return []
        for (const [key] of [...above, ...below])
          if (!this.ranges.has(key)) this.ranges.set(key, { least: 0, most: Number.POSITIVE_INFINITY })
        const half = 0.5 * 10 ** -table.digits * (1 + 1e-6)
        return [1, -1].map(sign => ({
          terms: [
            ...above.map(([key, times]) => [key, sign * times] as [string, number]),
            ...below.map(
              ([key, times]) => [key, (-sign * times * (value + sign * half)) / ratio.per] as [string, number]
            )
          ],
          most: true
        }))
      })
    })
  }

  /** What is open falls into parts that do not touch each other; `groups` are differences that are looked at too. */
  components(groups: readonly { key: string; total: string; part: string }[], strict = true): Component[] {
    const equations = this.#equations(strict)
    for (const { key, total, part } of groups) {
      this.ranges.set(key, { least: 0, most: Number.POSITIVE_INFINITY })
      equations.push({
        terms: [
          [total, 1],
          [part, -1],
          [key, -1]
        ],
        most: false
      })
    }
    const open = (key: string) => this.#exactly(key) === null
    const top = new Map<string, string>()
    const root = (key: string): string => {
      const up = top.get(key) ?? key
      if (up === key) return key
      const found = root(up)
      top.set(key, found)
      return found
    }
    const distinct = new Map(equations.map(one => [JSON.stringify([one.terms.toSorted(), one.most]), one]))
    for (const { terms } of distinct.values()) {
      const [first, ...others] = terms.filter(([key]) => open(key))
      for (const [key] of others) top.set(root(key), root(first?.[0] ?? key))
    }
    const parts = new Map<string, Component>()
    const place = new Map<string, number>()
    for (const [key, range] of this.ranges) {
      if (!open(key)) continue
      const part = parts.get(root(key)) ?? { keys: [], ranges: [], rows: [], targets: new Set(), otherwise: () => [] }
      parts.set(root(key), part)
      place.set(key, part.keys.push(key) - 1)
      part.ranges.push(range)
      part.targets.add(key)
    }
    for (const { terms, most } of distinct.values()) {
      const unknown = terms.filter(([key]) => open(key))
      const part = parts.get(root(unknown[0]?.[0] ?? ''))
      if (!part) continue
      const shown = terms
        .filter(([key]) => !open(key))
        .map(([key, times]) => [key, times, this.#exactly(key) ?? 0] as [string, number, number])
      const sum = -shown.reduce((sum, [, times, value]) => sum + times * value, 0)
      const once = new Map<number, number>()
      for (const [key, times] of unknown) once.set(place.get(key) ?? 0, (once.get(place.get(key) ?? 0) ?? 0) + times)
      part.rows.push({ terms: [...once], least: most ? Number.NEGATIVE_INFINITY : sum, most: sum, known: shown })
    }
    const found = [...parts.values()]
    for (const part of found)
      part.otherwise = () =>
        strict ? this.components(groups, false).filter(one => one.keys.some(key => part.targets.has(key))) : []
    return found
  }
}

/** Do these categories make up the whole, as far as it is told what lies within what? */
function covers(whole: string | null, parts: readonly string[], above: Parents[string] | undefined): boolean {
  const within = Object.entries(above ?? {}).flatMap(([category, up]) => (up === whole ? [category] : []))
  if (within.length === 0) return whole === null
  return within.every(category => parts.includes(category) || covers(category, parts, above))
}

type Judge = {
  shown: Breach[]
  groups: { key: string; total: string; part: string }[]
  /** the truth of a figure, where it is known to the judge */
  truthOf(key: string): number | undefined
  /** how wide open a figure must be; 0 where it does not matter */
  widths: ReadonlyMap<string, number>
  unitOf: (key: string) => string
}

/** The rules, read over the truth. Cells that stand there and may not are told at once. */
function judgeOf(
  latest: Public,
  rules: Disclosure,
  earlier: readonly PublicBefore[],
  truth: readonly FigureTable[] | undefined
): Judge {
  const before = shownIn(earlier)
  const known = new Map<string, number>()
  const judge = { shown: [] as Breach[], groups: [] as Judge['groups'], widths: new Map<string, number>() }
  const units = new Map<string, string>()
  for (const [nth, to] of latest.tables.entries()) {
    const { table, role = 'shown' } = to
    units.set(`${table.indicator}@${table.version}`, table.unit)
    const original = truth?.[nth] ?? table
    const shownAt = (cell: number) => (role === 'shown' && !table.marks[cell] ? (table.cells[cell] ?? null) : null)
    const wrongAt = (cell: number, width: number) =>
      isForbidden(table, cell, latest.parents, rules) ? 'forbidden' : width > 0 ? 'shown' : null
    for (const cell of table.cells.keys()) {
      const key = keyOf(table.indicator, table.version, categoriesAt(table, cell))
      const shown = shownAt(cell)
      const value = original.marks[cell] ? null : (original.cells[cell] ?? null)
      const width = isCount(table) && role !== 'known' && value !== null ? widthOf(to, cell, value, rules) : 0
      if (isCount(table) && value !== null) known.set(key, value)
      if (width > 0) judge.widths.set(key, width)
      const wrong = wrongAt(cell, width)
      if (!wrong || shown === null || before.get(key) === shown) continue
      const itself = { at: shown, from: [{ times: 1, key, value: shown }] }
      judge.shown.push({ key, kind: wrong, least: itself, most: itself, already: false })
    }
    if (role === 'shown' && isCount(table) && rules.units.includes(table.unit))
      judge.groups.push(...fullRows(original, rules))
  }
  for (const { tables, computed, now = computed } of earlier)
    for (const [nth, to] of tables.entries()) judgeBefore(to, now?.[nth], known, judge.widths, rules)
  return { ...judge, truthOf: key => truthOf(known, key), unitOf: key => units.get(key.split('|')[0] ?? '') ?? '' }
}

/** What an earlier release hid must stay hidden, where the latest does not speak of it: as it is known now, if that is told. */
function judgeBefore(
  to: TableToPublish,
  now: FigureTable | undefined,
  known: Map<string, number>,
  widths: Map<string, number>,
  rules: Disclosure
): void {
  if (!now || !isCount(to.table) || to.role === 'known') return
  const hidden = new Map(
    Object.entries(to.table.marks).flatMap(([cell, mark]) =>
      mark === 'suppressed' ? [[JSON.stringify(categoriesAt(to.table, Number(cell))), Number(cell)] as const] : []
    )
  )
  for (const [cell, value] of now.cells.entries()) {
    const categories = categoriesAt(now, cell)
    const key = keyOf(now.indicator, now.version, categories)
    if (value === null || known.has(key)) continue
    known.set(key, value)
    const place = hidden.get(JSON.stringify(categories))
    const width = place === undefined ? 0 : widthOf(to, place, value, rules)
    if (width > 0) widths.set(key, width)
  }
}

/** What was shown before, by figure. */
const shownIn = (earlier: readonly Public[]): ReadonlyMap<string, number | null> =>
  new Map(
    earlier.flatMap(({ tables }) =>
      tables.flatMap(({ table, role = 'shown' }) =>
        table.cells.flatMap((value, cell): [string, number | null][] =>
          table.marks[cell] || role === 'kept'
            ? []
            : [[keyOf(table.indicator, table.version, categoriesAt(table, cell)), value]]
        )
      )
    )
  )

/** How wide open a number must be; 0 where it may be known. */
function widthOf(
  { table, contributors, largest }: TableToPublish,
  cell: number,
  value: number,
  rules: Disclosure
): number {
  const { threshold, dominance, units, amounts } = rules
  if (amounts && value !== 0 && table.kind !== 'ratio' && amounts.units.includes(table.unit))
    return (contributors?.[cell] ?? 0) >= amounts.contributors
      ? 0
      : Math.max(threshold.width, Math.ceil(amounts.open * Math.abs(value)))
  if (value >= 1 && value < threshold.least && units.includes(table.unit)) return threshold.width
  if (!dominance || value <= 0) return 0
  const few = (contributors?.[cell] ?? Number.POSITIVE_INFINITY) < dominance.contributors
  const dominated = few || (largest?.[cell] ?? 0) > dominance.share * value
  return dominated ? Math.max(threshold.width, Math.ceil((1 - dominance.share) * value)) : 0
}

/** The truth of a figure, or of what is left of a total without its parts. */
function truthOf(truth: ReadonlyMap<string, number>, key: string): number | undefined {
  const [total = '', parts] = key.split('~without~')
  const values = [total, ...(parts === undefined ? [] : parts.split('~'))].map(one => truth.get(one))
  if (values.some(value => value === undefined)) return undefined
  return (values[0] ?? 0) - values.slice(1).reduce((sum: number, value) => sum + (value ?? 0), 0)
}

/** Rows in which one category of a telling dimension holds all, or nearly. */
function fullRows(table: FigureTable, { group }: Disclosure): Judge['groups'] {
  const found: Judge['groups'] = []
  const values = new Map(
    table.cells.map((value, cell) => [keyOf(table.indicator, table.version, categoriesAt(table, cell)), value])
  )
  for (const [cell, value] of table.cells.entries()) {
    const categories = categoriesAt(table, cell)
    for (const dim of group?.dims ?? []) {
      if (!value || (categories[dim] ?? TOTAL) === TOTAL) continue
      const part = keyOf(table.indicator, table.version, categories)
      const total = keyOf(table.indicator, table.version, { ...categories, [dim]: TOTAL })
      const sum = values.get(total)
      if (sum && value >= (group?.share ?? 1) * sum) found.push({ key: `${total}~not~${part}`, total, part })
    }
  }
  return found
}

const EPSILON = 1e-4
/** In a part no larger than this, whole numbers are tried as well. */
const SMALL = 40

function attack(
  highs: Awaited<ReturnType<typeof solver>>,
  component: Component,
  rules: Disclosure,
  judge: Judge,
  report: AuditReport,
  attacks: (key: string) => boolean = () => true
): void {
  const columns = component.ranges.map(({ least, most }) => ({ cost: 0, least, most }))
  const programme = new Programme(highs, columns, component.rows)
  const whole =
    component.keys.length <= SMALL
      ? new Programme(
          highs,
          columns.map(one => ({ ...one, whole: true })),
          component.rows
        )
      : null
  try {
    for (const [at, key] of component.keys.entries()) {
      if (!attacks(key)) continue
      const least = end(programme, component, at, 1)
      if (!least) {
        for (const other of component.otherwise()) attack(highs, other, rules, judge, report, attacks)
        return
      }
      report.attacked++
      const most = end(programme, component, at, -1) ?? least
      const found = judged(key, least, most, rules, judge)
      if (found === 'misled') report.misled++
      else if (found === 'narrow' || found === 'exact' || found === 'group')
        report.breaches.push({ key, kind: found, least, most, already: false })
      else if (found === 'open' && whole && determined(whole, at))
        report.breaches.push({ key, kind: 'exact', least, most, already: false })
    }
  } finally {
    programme.dispose()
    whole?.dispose()
  }
}

/** What it means that a figure lies between these two; free where nothing is asked of it. */
function judged(
  key: string,
  least: Derivation,
  most: Derivation,
  rules: Disclosure,
  judge: Judge
): 'misled' | 'free' | 'open' | 'group' | 'exact' | 'narrow' {
  const value = judge.truthOf(key)
  const apart = most.at - least.at
  if (value !== undefined && (value < least.at - EPSILON || value > most.at + EPSILON)) return 'misled'
  const isGroup = judge.groups.some(one => one.key === key)
  if (value === undefined && !isGroup) {
    const covered = rules.units.includes(judge.unitOf(key))
    const certain = least.at > 1 - EPSILON && most.at < rules.threshold.least - 1 + EPSILON
    return covered && certain ? (apart < EPSILON ? 'exact' : 'narrow') : 'free'
  }
  const isRest = key.includes('~without~') && value !== undefined && value > 0 && value < rules.threshold.least
  const wanted = isGroup || isRest ? rules.threshold.width : (judge.widths.get(key) ?? 0)
  // a rounded number is never open wider than its rounding leaves it
  const width = rules.method === 'round' ? Math.min(wanted, Math.max(1, rules.base - 1)) : wanted
  if (width === 0) return 'free'
  if (apart >= width - EPSILON) return 'open'
  return isGroup ? 'group' : apart < EPSILON ? 'exact' : 'narrow'
}

/** One end of what a figure may be, and how it comes about; null where what is known contradicts itself. */
function end(programme: Programme, { keys, ranges, rows }: Component, at: number, sign: 1 | -1): Derivation | null {
  programme.cost(at, sign)
  const { status, value, prices } = programme.solve()
  programme.cost(at, 0)
  if (status === 'infeasible') return null
  if (status === 'unbounded') return { at: -sign * Number.POSITIVE_INFINITY, from: [] }
  const from = new Map<string, { times: number; value: number }>()
  const add = (key: string, times: number, value: number) => {
    const met = from.get(key) ?? { times: 0, value }
    met.times += sign * times
    from.set(key, met)
  }
  const reduced = keys.map((_, column): number => (column === at ? sign : 0))
  for (const [row, { terms, known }] of rows.entries()) {
    const price = prices[row] ?? 0
    if (Math.abs(price) < 1e-9) continue
    for (const [column, times] of terms) reduced[column] = (reduced[column] ?? 0) - price * times
    for (const [key, times, value] of known) add(key, -price * times, value)
  }
  for (const [column, key] of keys.entries()) {
    const price = reduced[column] ?? 0
    const { least = 0, most = 0 } = ranges[column] ?? {}
    const bound = price > 0 ? least : most
    if (Math.abs(price) > 1e-9 && Number.isFinite(bound) && bound !== 0) add(key, price, bound)
  }
  return {
    at: sign * value,
    from: [...from]
      .filter(([, { times }]) => Math.abs(times) > 1e-6)
      .map(([key, { times, value }]) => ({ times: Math.round(times * 1e6) / 1e6, key, value }))
  }
}

function determined(programme: Programme, at: number): boolean {
  const ends = ([1, -1] as const).map(sign => {
    programme.cost(at, sign)
    const { status, value } = programme.solve(20_000)
    programme.cost(at, 0)
    return status === 'optimal' ? sign * value : Number.NaN
  })
  return Math.abs((ends[1] ?? 0) - (ends[0] ?? 0)) < 0.5
}
