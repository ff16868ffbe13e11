/**
 * A publication as whoever computes sees it: unknown numbers, what ties them, and switches. A switch that is on hides
 * one figure; without it the figure is known. Everything that hiding and attacking work with is here, and no table.
 */
import type { FigureTable } from '../figures/table.ts'
import type { Disclosure } from '../law/disclosure.ts'
import { groupsIn, type Secret, secretAt, secretOf, secretOfRevision } from './primary.ts'
import {
  categoriesAt,
  cutsOf,
  type EarlierRelease,
  isCount,
  keyOf,
  type Parents,
  type Publication,
  type RatioOf,
  type TableToPublish,
  timeOf
} from './publication.ts'
import { partKeys, type Relation, type Ties, tiesOf } from './relations.ts'

/** Always hidden: no table shows it. Always known: everybody knows it already. */
export const NEVER_SHOWN = -1
export const ALWAYS_KNOWN = -2

export type Unknown = {
  key: string
  value: number
  /** what is known of it while its switch is off, and while it is on */
  shown: readonly [least: number, most: number]
  hidden: readonly [least: number, most: number]
  switch: number
}
export type Switch = {
  key: string
  /** a number, and no ratio */
  counts: boolean
  /** what is lost with it */
  weight: number
  /** hidden whatever else is */
  forced: boolean
  /** the places where it stands, as table and cell */
  places: (readonly [table: number, cell: number])[]
  why: Secret['why'] | null
}
/** Of this unknown the greatest and least possible value must lie as far apart. */
export type Guarded = { unknown: number; width: number; why: Secret['why'] }
/** Σ times · unknown = sum */
export type Tie = { terms: readonly (readonly [unknown: number, times: number])[]; sum: number }
export type Problem = { unknowns: Unknown[]; ties: Tie[]; switches: Switch[]; guarded: Guarded[]; broken: string[] }

/** Thrown where what is to be published contradicts itself: a fault of the caller. */
export class ContradictoryTables extends Error {}

export function problemOf(publication: Publication, rules: Disclosure, earlier: readonly EarlierRelease[]): Problem {
  return new Building(publication, rules, earlier).problem
}

type Parts = { numerator: Tie['terms']; denominator: Tie['terms'] }

class Building {
  readonly problem: Problem = { unknowns: [], ties: [], switches: [], guarded: [], broken: [] }
  readonly #at = new Map<string, number>()
  readonly #values = new Map<string, number>()
  readonly #guarded = new Map<number, Guarded>()
  readonly #publication: Publication
  readonly #rules: Disclosure

  constructor(publication: Publication, rules: Disclosure, earlier: readonly EarlierRelease[]) {
    this.#publication = publication
    this.#rules = rules
    for (const [at, to] of publication.tables.entries()) this.#enter(to, at)
    for (const release of earlier) this.#enterEarlier(release)
    const tables = [...publication.tables.map(({ table }) => table), ...earlier.flatMap(({ computed }) => computed)]
    const parents: Parents = Object.assign({}, ...earlier.map(one => one.parents), publication.parents)
    const identities = [publication, ...earlier].flatMap(one => one.identities)
    const ties = tiesOf(tables, identities, parents, this.#values)
    this.problem.broken.push(...ties.broken)
    this.#tie(ties, () => null)
    for (const release of earlier) this.#tieEarlier(release)
    this.#ratios(publication.tables)
    for (const release of earlier) this.#earlierRatios(release)
    this.#groups()
    this.#guardSmall(tables)
    this.problem.guarded.push(...this.#guarded.values())
    if (rules.method === 'suppress') this.#guardRevisions(earlier, tables)
  }

  /** A table to be published: its counts are unknowns with a switch, its ratios switches alone. */
  #enter(to: TableToPublish, at: number): void {
    const { table, role = 'shown' } = to
    const headlines = new Set(to.headlines)
    for (const [cell, value] of table.cells.entries()) {
      if (value === null) continue
      const key = this.#keyAt(table, cell)
      const secret = role === 'shown' ? secretAt(to, cell, this.#publication.parents, this.#rules) : null
      const shows = role === 'shown'
      const met = this.#at.get(key)
      const standing = met === undefined ? undefined : this.problem.unknowns[met]
      if (standing && standing.value !== value)
        throw new ContradictoryTables(`${key} is ${standing.value} in one table and ${value} in another`)
      const unknown = standing ?? this.#unknown(key, value)
      if (role === 'known') unknown.switch = ALWAYS_KNOWN
      else if (shows && unknown.switch !== ALWAYS_KNOWN) {
        if (unknown.switch === NEVER_SHOWN) unknown.switch = this.#switch(key, isCount(table))
        const its = this.problem.switches[unknown.switch]
        if (!its) continue
        its.places.push([at, cell])
        its.weight = Math.max(its.weight, weightOf(to, cell, this.#publication) * (headlines.has(cell) ? HEADLINE : 1))
        if (secret) {
          its.forced = true
          its.why ??= secret.why
          if (secret.width > 0) this.#guard(key, secret)
        }
      }
    }
  }

  /** Ratios have no sums; their keys are only names. */
  #keyAt(table: FigureTable, cell: number): string {
    return keyOf(table.indicator, table.version, categoriesAt(table, cell))
  }

  #unknown(key: string, value: number): Unknown {
    const unknown: Unknown = {
      key,
      value,
      shown: [value, value],
      hidden: [0, Number.POSITIVE_INFINITY],
      switch: NEVER_SHOWN
    }
    this.#at.set(key, this.problem.unknowns.push(unknown) - 1)
    this.#values.set(key, value)
    return unknown
  }

  #switch(key: string, counts: boolean): number {
    return this.problem.switches.push({ key, counts, weight: 0, forced: false, places: [], why: null }) - 1
  }

  #guard(key: string, { width, why }: Secret): void {
    const unknown = this.#at.get(key) ?? -1
    const met = this.#guarded.get(unknown)
    if (met) met.width = Math.max(met.width, width)
    else this.#guarded.set(unknown, { unknown, width, why })
  }

  /** What was published is known where it is still true; what was hidden then is unknown still. */
  #enterEarlier({ tables, computed, now = computed }: EarlierRelease): void {
    for (const table of now) if (isCount(table)) this.#enterUnknowns(table)
    for (const [at, { table, role = 'shown' }] of tables.entries()) {
      if (!isCount(table)) continue
      for (const [cell, value] of (computed[at]?.cells ?? []).entries()) {
        if (value === null) continue
        const key = this.#keyAt(table, cell)
        const met = this.#at.get(key)
        const unknown = met === undefined ? this.#unknown(key, value) : this.problem.unknowns[met]
        if (!unknown || role === 'kept') continue
        const mark = table.marks[cell]
        if (mark === 'suppressed') continue
        if (mark === 'rounded') this.#narrow(unknown, table.cells[cell] ?? 0)
        else if (unknown.value === table.cells[cell]) unknown.switch = this.#known(unknown)
      }
    }
  }

  #enterUnknowns(table: FigureTable): void {
    for (const [cell, value] of table.cells.entries()) {
      const key = this.#keyAt(table, cell)
      if (value !== null && !this.#at.has(key)) this.#unknown(key, value)
    }
  }

  /**
   * Hiding what everybody knows helps nobody, and it is not guarded: the unknown loses its switch. The switch stays,
   * since whether the number still is what it was may have to be hidden.
   */
  #known(unknown: Unknown): number {
    const its = this.problem.switches[unknown.switch]
    if (its) Object.assign(its, { forced: false, why: null })
    this.#guarded.delete(this.#at.get(unknown.key) ?? -1)
    return ALWAYS_KNOWN
  }

  /** A number once rounded is known to lie close by for good, as long as it is still the same number. */
  #narrow(unknown: Unknown, rounded: number): void {
    const [least, most] = [Math.max(0, rounded - this.#rules.base + 1), rounded + this.#rules.base - 1]
    if (unknown.value < least || unknown.value > most) return
    unknown.hidden = [Math.max(unknown.hidden[0], least), Math.min(unknown.hidden[1], most)]
  }

  /** @param fixed the number that stands for a key in another state of knowledge, null where it is the unknown itself */
  #tie(ties: Ties, fixed: (key: string) => number | null): void {
    for (const { key, value, indicator, unit, slack } of ties.made) {
      if (this.#at.has(key)) continue
      this.#unknown(key, value)
      const secret = slack || !indicator ? null : secretOf(value, unit, this.#rules)
      if (secret) this.#guard(key, secret)
    }
    for (const { terms } of ties.relations) this.#relation(terms, fixed)
  }

  /** The relation in terms of the unknowns: the sum is what their true values make, so it holds by itself. */
  #relation(terms: Relation['terms'], fixed: (key: string) => number | null): void {
    const tied = terms.flatMap(([key, times]): [number, number][] => {
      const at = this.#at.get(key)
      return at === undefined || fixed(key) !== null ? [] : [[at, times]]
    })
    const once = new Map<number, number>()
    for (const [at, times] of tied) once.set(at, (once.get(at) ?? 0) + times)
    const kept = [...once].filter(([, times]) => times !== 0)
    if (kept.length === 0) return
    const sum = kept.reduce((sum, [at, times]) => sum + times * (this.problem.unknowns[at]?.value ?? 0), 0)
    this.problem.ties.push({ terms: kept, sum })
  }

  /**
   * What an earlier release says by itself. A number published then and corrected since is a number, not the unknown;
   * of what it hid whoever computes is taken to know by how much it has been corrected, which is more than he can.
   */
  #tieEarlier({ tables, computed, identities, parents }: EarlierRelease): void {
    const { then, shown } = this.#stateOf(tables, computed)
    const corrected = [...then].some(([key, value]) => this.#values.get(key) !== value)
    if (!corrected) return
    this.#tie(tiesOf(computed, identities, parents, then), key => {
      const value = shown.get(key)
      return value !== undefined && value !== this.#values.get(key) ? value : null
    })
  }

  /** What was true when it went out, and what of it was shown. */
  #stateOf(tables: readonly TableToPublish[], computed: readonly FigureTable[]) {
    const then = new Map<string, number>()
    const shown = new Map<string, number>()
    for (const [at, { table, role = 'shown' }] of tables.entries())
      for (const [cell, value] of (computed[at]?.cells ?? []).entries()) {
        if (value === null || !isCount(table)) continue
        const key = this.#keyAt(table, cell)
        then.set(key, value)
        const mark = table.marks[cell]
        if (role !== 'kept' && mark !== 'suppressed' && mark !== 'rounded') shown.set(key, value)
      }
    return { then, shown }
  }

  /**
   * Figures whose difference from an earlier edition tells of few. Whoever computes knows the number of then, not
   * whether others are still what they were; so they are guarded in the new edition by itself, a second copy of its
   * unknowns that hangs on the same switches. Rounded numbers leave their differences open by themselves.
   */
  #guardRevisions(earlier: readonly EarlierRelease[], tables: readonly FigureTable[]): void {
    const revised = this.#revised(earlier, tables)
    if (revised.size === 0) return
    const kept = earlier.flatMap(({ tables, computed, now = computed }) =>
      now.flatMap((table, at): TableToPublish[] => {
        if (!isCount(table)) return []
        const cells = table.cells.map((_, cell) => this.#values.get(this.#keyAt(table, cell)) ?? null)
        return [{ table: { ...table, cells }, role: tables[at]?.role === 'known' ? 'known' : 'kept' }]
      })
    )
    const { tables: shown, parents } = this.#publication
    const alone = new Building(
      {
        tables: [...shown, ...kept],
        identities: [this.#publication, ...earlier].flatMap(one => one.identities),
        parents: Object.assign({}, ...earlier.map(one => one.parents), parents) as Parents
      },
      this.#rules,
      []
    )
    const switches = new Map(this.problem.switches.map(({ key }, at) => [key, at]))
    const own = alone.problem.switches.map(({ key }) => switches.get(key) ?? NEVER_SHOWN)
    const first = this.problem.unknowns.length
    for (const one of alone.problem.unknowns)
      this.problem.unknowns.push(one.switch < 0 ? one : { ...one, switch: own[one.switch] ?? NEVER_SHOWN })
    for (const { terms, sum } of alone.problem.ties)
      this.problem.ties.push({ terms: terms.map(([at, times]) => [at + first, times] as const), sum })
    for (const [key, { why, width }] of revised) {
      const at = alone.#at.get(key)
      if (at === undefined) continue
      this.problem.guarded.push({ unknown: at + first, width, why })
      const its = this.problem.switches[own[alone.problem.unknowns[at]?.switch ?? -1] ?? -1]
      if (!its) continue
      its.forced = true
      its.why ??= why
    }
  }

  /** The figures of now that anybody would hold against what was shown of them, and may not. */
  #revised(earlier: readonly EarlierRelease[], tables: readonly FigureTable[]): Map<string, Secret> {
    const units = new Map(tables.map(({ indicator, version, unit }) => [`${indicator}@${version}`, unit]))
    const time = new Set(tables.map(timeOf))
    const states = earlier.map(one => ({ one, ...this.#stateOf(one.tables, one.computed) }))
    const found = new Map<string, Secret>()
    for (const { one, then, shown } of states) {
      const open = new Map(shown)
      if ([...shown].every(([key, value]) => this.#values.get(key) === value)) continue
      const { made, relations } = tiesOf(one.computed, one.identities, one.parents, then)
      const rests = new Map(made.flatMap(({ key, value, slack }) => (slack ? [] : [[key, value] as const])))
      for (const { terms } of relations)
        for (const [key] of terms) {
          const value = rests.get(key)
          if (value !== undefined && terms.every(([other]) => other === key || shown.has(other))) open.set(key, value)
        }
      for (const [key, value] of open) {
        const now = this.#values.get(key)
        if (now === undefined || states.some(other => other.shown.get(key) === now)) continue
        const unit = units.get(key.split('|')[0] ?? '') ?? ''
        const secret = secretOfRevision({ was: value, now }, cutsOf(key, time), unit, this.#rules)
        if (secret) found.set(key, secret)
      }
    }
    return found
  }

  /** A ratio shown leaves its numerator and denominator only so much room as its rounding does. */
  #ratios(tables: readonly TableToPublish[]): void {
    const counts = tables.map(({ table }) => table)
    for (const { table, ratio, role = 'shown' } of tables) {
      if (isCount(table) || role !== 'shown') continue
      if (!ratio) throw new ContradictoryTables(`${table.indicator} is a ratio, and it is not said of what`)
      for (const [cell, value] of table.cells.entries()) {
        if (value === null) continue
        const own = this.#at.get(this.#keyAt(table, cell))
        const unknown = own === undefined ? undefined : this.problem.unknowns[own]
        const its = this.problem.switches[unknown?.switch ?? -1]
        if (!unknown || !its) continue
        const parts = this.#partsOf(table, cell, ratio, counts)
        if (!parts) throw new ContradictoryTables(`${its.key} is a ratio of figures that no table holds`)
        const denominator = this.#sum(parts.denominator)
        if (this.#rules.rates && denominator < this.#rules.rates.denominator) {
          its.forced = true
          its.why = 'rate'
        }
        this.#room(table, value, ratio.per, parts, unknown.switch)
      }
    }
  }

  #earlierRatios({ tables }: EarlierRelease): void {
    const counts = tables.map(({ table }) => table)
    for (const { table, ratio, role = 'shown' } of tables) {
      if (isCount(table) || !ratio || role !== 'shown') continue
      for (const [cell, value] of table.cells.entries()) {
        const parts = value === null || table.marks[cell] ? null : this.#partsOf(table, cell, ratio, counts)
        if (parts && value !== null) this.#room(table, value, ratio.per, parts, ALWAYS_KNOWN)
      }
    }
  }

  #partsOf(table: FigureTable, cell: number, ratio: RatioOf, tables: readonly FigureTable[]): Parts | null {
    const [numerator = [], denominator = []] = partKeys(table, cell, ratio, tables).map(side =>
      side.map(([key, times]) => [this.#at.get(key) ?? -1, times] as const)
    )
    const parts = { numerator, denominator }
    return [...parts.numerator, ...parts.denominator].some(([at]) => at < 0) ? null : parts
  }

  #sum = (terms: Tie['terms']): number =>
    terms.reduce((sum, [at, times]) => sum + times * (this.problem.unknowns[at]?.value ?? 0), 0)

  /** Two slacks: the ratio is neither more nor less than what is shown, by half of its last digit. */
  #room({ digits }: FigureTable, value: number, per: number, parts: Parts, switched: number): void {
    const half = 0.5 * 10 ** -digits * (1 + 1e-6)
    const sides = ([1, -1] as const).map(side => {
      const edge = (side * (value + side * half)) / per
      const once = new Map<number, number>()
      for (const [at, times] of parts.denominator) once.set(at, (once.get(at) ?? 0) + edge * times)
      for (const [at, times] of parts.numerator) once.set(at, (once.get(at) ?? 0) - side * times)
      const terms = [...once].filter(([, times]) => times !== 0)
      return { terms, room: this.#sum(terms) }
    })
    // corrected since: the old ratio says nothing of the present numbers
    if (sides.some(({ room }) => room < 0)) return
    for (const { terms, room } of sides) {
      const slack = this.problem.unknowns.push({
        key: '',
        value: room,
        shown: [0, Number.POSITIVE_INFINITY],
        hidden: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        switch: switched
      })
      this.problem.ties.push({ terms: [...terms, [slack - 1, -1]], sum: 0 })
    }
  }

  /** Those of a row who do not stand in the category where nearly all do: nobody may know that they are none. */
  #groups(): void {
    for (const { table, role = 'shown' } of this.#publication.tables) {
      if (role !== 'shown') continue
      for (const { cell, total } of groupsIn(table, this.#rules)) {
        const [part, whole] = [this.#keyAt(table, cell), this.#keyAt(table, total)]
        const key = `${whole}~not~${part}`
        const [a, b] = [this.#at.get(part), this.#at.get(whole)]
        if (a === undefined || b === undefined) continue
        const known = [a, b].every(at => this.problem.unknowns[at]?.switch === ALWAYS_KNOWN)
        if (known) continue
        if (!this.#at.has(key)) {
          const value = (table.cells[total] ?? 0) - (table.cells[cell] ?? 0)
          this.#unknown(key, value)
          this.problem.ties.push({
            terms: [
              [b, -1],
              [a, 1],
              [this.#at.get(key) ?? 0, 1]
            ],
            sum: 0
          })
        }
        this.#guard(key, { why: 'group', width: this.#rules.threshold.width })
      }
    }
  }

  /** Small numbers that no table of this publication shows, and that could be worked out from those that it does. */
  #guardSmall(tables: readonly FigureTable[]): void {
    const units = new Map(tables.map(({ indicator, version, unit }) => [`${indicator}@${version}`, unit]))
    for (const [at, unknown] of this.problem.unknowns.entries()) {
      if (unknown.switch !== NEVER_SHOWN || unknown.key.includes('~') || !unknown.key) continue
      const secret = secretOf(unknown.value, units.get(unknown.key.split('|')[0] ?? '') ?? '', this.#rules)
      if (secret && !this.#guarded.has(at)) this.#guard(unknown.key, secret)
    }
  }
}

/** A figure that readers look for first is worth this many times what it would be. */
const HEADLINE = 100
const TOTALED = 3
/** A zero hidden is a lie of omission: only where nothing else tells. */
const ZERO = 40

/** What is lost with a cell: more for larger numbers, and threefold for each dimension that it does not cut. */
function weightOf({ table, worth = 1 }: TableToPublish, cell: number, { parents }: Publication): number {
  const value = table.cells[cell] ?? 0
  const categories = categoriesAt(table, cell)
  const whole = table.dims.filter(({ code, categories: all }) => {
    const category = categories[code] ?? ''
    return category === all[0] && category === '_T' ? true : all.some(one => parents[code]?.[one] === category)
  }).length
  const own = value === 0 ? ZERO : 10 + Math.round(10 * Math.log2(1 + Math.abs(value)))
  return Math.max(1, Math.round(own * TOTALED ** whole * worth))
}
