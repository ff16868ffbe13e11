/**
 * The language of the texts of releases: ICU messages, one paragraph each, in which figures are named. A paragraph that
 * begins with `## ` is a heading. Beside the figures of the release a text names `values`, and nothing that the release
 * does not show: a figure of one of its tables, the day it is of, what it comes to in whole steps, how figures in turn go.
 */
import { z } from 'zod'
import type { Tell } from './checking.ts'
import type { ReleaseTemplate } from './release-template.ts'
import { Code, type Language } from './words.ts'

const Name = z.string().regex(/^[a-z][a-z0-9_]*$/)

export const TextValue = z.union([
  /** a figure of a table of the release, so many times before its last; the table's only indicator need not be named */
  z.strictObject({ table: Code, indicator: Code.optional(), before: z.int().min(0).default(0) }),
  /** the day or period of a figure, in words; `year`: the year alone */
  z.strictObject({ when: Name, as: z.enum(['day', 'year']).default('day') }),
  /** a figure rounded down to whole steps: what "over" may be said of */
  z.strictObject({ down: Name, to: z.number().positive() }),
  /** how figures go from each to the next: one of `trends` */
  z.strictObject({ trend: z.array(Name).min(2) }),
  /** the name of the figure above all others, `none` where two are, `unknown` where one is missing */
  z.strictObject({ largest: z.array(Name).min(2) })
])
export type TextValue = z.infer<typeof TextValue>
export const TextValues = z.record(Name, TextValue)

/** `unknown` where a figure is missing or kept back: nothing is claimed over a gap. */
export const trends = ['falling', 'rising', 'level', 'mixed', 'unknown'] as const
export type Trend = (typeof trends)[number]

/** What every text may name of the period: see domain/releases/told.ts. */
export const periodWords = ['year', 'first', 'last', 'month', 'during', 'During'] as const
/** What it may select by: the period is a whole year or not; it ends with a month or not. */
export const periodChoices = { spans: ['year', 'other'], ends: ['month', 'other'] } as const

export const nameOf = (indicator: string): string => indicator.replaceAll('-', '_')

/** A form of a plural for a figure that is missing. */
export const GAP_FORM = 'gap'
const plurals = ['zero', 'one', 'two', 'few', 'many', 'other', GAP_FORM]

type Placed = { name: string; type: string; options: readonly string[] }

/** Every place of a message in which something is named; null where its braces do not close. */
export function placesIn(message: string): Placed[] | null {
  const found: Placed[] = []
  let at = 0
  const text = (depth: number): boolean => {
    for (; at < message.length; at++) {
      if (message[at] === '}') return depth > 0
      if (message[at] === '{' && !place(depth)) return false
    }
    return depth === 0
  }
  const place = (depth: number): boolean => {
    const head = /^\{\s*([\p{L}\d_-]+)\s*(?:,\s*(\w+)\s*)?([,}])/u.exec(message.slice(at))
    if (!head) return false
    const [all, name = '', type = '', end] = head
    const options: string[] = []
    found.push({ name, type, options })
    at += all.length
    if (end === '}') return at-- > 0
    for (;;) {
      const option = /^\s*(=?[\p{L}\d_-]+)\s*\{/u.exec(message.slice(at))
      if (!option) break
      options.push(option[1] ?? '')
      at += option[0].length
      if (!text(depth + 1)) return false
      at++
    }
    const close = /^\s*\}/.exec(message.slice(at))
    at += (close?.[0].length ?? 1) - 1
    return close !== null
  }
  return text(0) ? found : null
}

type Kind = 'figure' | 'words' | readonly string[]

/** What stands behind each name, told to be wrong where it leads nowhere. */
function kindsOf(release: ReleaseTemplate, path: string, tell: Tell): Map<string, Kind> {
  const kinds = new Map<string, Kind>(release.indicators.map(code => [nameOf(code), 'figure']))
  for (const name of periodWords) kinds.set(name, 'words')
  for (const [name, choices] of Object.entries(periodChoices)) kinds.set(name, choices)
  const figures = new Set(release.indicators.map(nameOf))
  for (const [name, value] of Object.entries(release.values)) {
    const on = `${path}.values.${name}`
    if (kinds.has(name)) tell(on, 'is the name of something else')
    const known = (names: readonly string[]) => {
      for (const one of names) if (!figures.has(one)) tell(on, `no figure '${one}' before it`)
    }
    if ('table' in value) checkCell(value, release, on, tell)
    else
      known(
        'when' in value ? [value.when] : 'down' in value ? [value.down] : 'trend' in value ? value.trend : value.largest
      )
    if ('table' in value || 'down' in value) figures.add(name)
    kinds.set(name, kindOf(value))
  }
  return kinds
}

function kindOf(value: TextValue): Kind {
  if ('trend' in value) return trends
  if ('largest' in value) return [...value.largest, 'none', 'unknown']
  return 'when' in value ? 'words' : 'figure'
}

function checkCell(
  value: Extract<TextValue, { table: string }>,
  release: ReleaseTemplate,
  on: string,
  tell: Tell
): void {
  const table = release.tables.find(one => one.code === value.table)
  if (!table) {
    tell(on, `no table '${value.table}'`)
    return
  }
  if (value.indicator && !table.indicators.includes(value.indicator))
    tell(on, `'${value.indicator}' is not in the table`)
  if (!value.indicator && table.indicators.length > 1) tell(on, 'does not say which figure of the table')
  const times = table.times === 'period' ? 1 : 'years' in table.times ? table.times.years : 2
  if (value.before >= times) tell(on, `the table has no ${value.before + 1} times`)
}

export function checkText(release: ReleaseTemplate, path: string, languages: readonly Language[], tell: Tell): void {
  const kinds = kindsOf(release, path, tell)
  for (const language of languages) {
    const text = release.text[language] ?? []
    if (text.length !== release.text[languages[0] ?? language]?.length)
      tell(`${path}.text.${language}`, 'has another number of paragraphs')
    for (const [at, paragraph] of text.entries()) {
      const on = `${path}.text.${language}.${at}`
      const places = placesIn(paragraph)
      if (!places) tell(on, 'has a brace that does not close')
      for (const one of places ?? []) checkPlace(one, kinds, on, tell)
    }
  }
}

function checkPlace({ name, type, options }: Placed, kinds: ReadonlyMap<string, Kind>, on: string, tell: Tell): void {
  const kind = kinds.get(name)
  if (!kind) {
    tell(on, `no figure '${name}'`)
    return
  }
  const fits = kind === 'figure' ? ['number', 'plural'] : kind === 'words' ? [''] : ['select']
  if (!fits.includes(type)) {
    tell(on, `'${name}' is to be written as ${fits.map(one => one || 'it is').join(' or ')}`)
    return
  }
  const forms = typeof kind === 'string' ? plurals : [...kind, 'other']
  for (const option of options)
    if (!forms.includes(option) && !/^=\d+$/.test(option)) tell(on, `'${name}' is never '${option}'`)
  if (options.length > 0 && !options.includes('other')) tell(on, `'${name}' says nothing for 'other'`)
}
