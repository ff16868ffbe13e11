/** Figures of a template for a period, as known at a moment, and the text that they are set into. */

import { createHash } from 'node:crypto'
import { IntlMessageFormat } from 'intl-messageformat'
import { evaluate } from '#domain/figures/evaluate.ts'
import { inPeriod, onDay, type When } from '#domain/figures/when.ts'
import { canonical } from '#domain/kernel/canonical.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import type { Law } from '#domain/law/pack.ts'
import type { Language } from '#domain/law/words.ts'
import type { Database } from '../platform/database/open.ts'
import { currentBook } from './keeper.ts'

export type Period = { from: Day; to: Day }
export type Figure = { indicator: string; version: number; value: number | null }
export type Sheet = {
  template: string
  from: Day
  to: Day
  knownAt: Moment
  figures: Figure[]
  checks: { total: string; parts: string[]; holds: boolean }[]
  text: Partial<Record<Language, string[]>>
}

export const templateOf = (law: Law, code: string) => law.pack.releases.find(one => one.code === code)
export const indicatorOf = (law: Law, code: string) => law.pack.indicators.find(one => one.code === code)

/** The day of a stock or the period of a flow, for a release that speaks of a period. */
export const whenOf = ({ kind, moment }: Indicator, { from, to }: Period): When =>
  kind === 'flow' ? inPeriod(from, to) : onDay(moment === 'start' ? from : to)

/** Figures of a period as known at a moment; null where there is none, which is not zero. */
export async function figuresOf(
  database: Database,
  law: Law,
  codes: readonly string[],
  period: Period,
  knownAt: Moment
): Promise<Figure[]> {
  const book = await currentBook(database, law)
  return codes.flatMap(code => {
    const indicator = indicatorOf(law, code)
    if (!indicator) return []
    const wanted = { indicator, times: [whenOf(indicator, period)], cuts: [], knownAt }
    const { table } = evaluate(book, law, wanted, knownAt)
    return [{ indicator: code, version: indicator.version, value: table.cells[0] ?? null }]
  })
}

export async function sheetOf(
  database: Database,
  law: Law,
  template: string,
  period: Period,
  knownAt: Moment
): Promise<Sheet | null> {
  const form = templateOf(law, template)
  return form
    ? sheetWith(law, template, period, knownAt, await figuresOf(database, law, form.indicators, period, knownAt))
    : null
}

/** The sheet of figures already computed, as a frozen release keeps them. */
export function sheetWith(
  law: Law,
  template: string,
  period: Period,
  knownAt: Moment,
  figures: Figure[]
): Sheet | null {
  const form = templateOf(law, template)
  if (!form) return null
  const values = new Map(figures.map(({ indicator, value }) => [indicator, value]))
  return {
    template,
    ...period,
    knownAt,
    figures,
    checks: form.sums.map(({ total, parts }) => ({
      total,
      parts,
      holds: (values.get(total) ?? 0) === parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0)
    })),
    text: Object.fromEntries(
      Object.entries(form.text).map(([language, paragraphs]) => [
        language,
        (paragraphs ?? []).map(one => say(one, language, figures, period))
      ])
    )
  }
}

/** ICU message with each figure marked by its indicator, so that the screen can open its definition. */
function say(message: string, language: string, figures: readonly Figure[], { from, to }: Period): string {
  const values = Object.fromEntries(figures.map(({ indicator, value }) => [indicator.replaceAll('-', '_'), value]))
  const gaps = new Set(Object.keys(values).filter(name => values[name] === null))
  const format = new IntlMessageFormat(marked(parse(message), gaps), language)
  return String(format.format({ ...values, year: to.slice(0, 4), from, to }))
}

const parse = IntlMessageFormat.__parse as NonNullable<typeof IntlMessageFormat.__parse>
type Element = ReturnType<typeof parse>[number]
const LITERAL = 0
const NUMBER = 2
const PLURAL = 6
const POUND = 7

/** Puts `[[indicator|` and `]]` around every number of a parsed message; a dash stands for a figure that is not there. */
function marked(elements: readonly Element[], gaps: ReadonlySet<string>, plural = ''): Element[] {
  return elements.flatMap((element): Element[] => {
    const {
      type,
      value = plural,
      options
    } = element as { type: number; value?: string; options?: Record<string, { value: Element[] }> }
    const literal = (text: string) => ({ type: LITERAL, value: text }) as Element
    if (type === NUMBER || type === POUND)
      return [literal(`[[${value.replaceAll('_', '-')}|`), gaps.has(value) ? literal('—') : element, literal(']]')]
    if (type !== PLURAL || !options) return [element]
    const forms = Object.entries(options).map(([form, one]) => [
      form,
      { ...one, value: marked(one.value, gaps, value) }
    ])
    return [{ ...element, options: Object.fromEntries(forms) } as Element]
  })
}

export const plain = (text: string): string => text.replaceAll(/\[\[[^|\]]+\|([^\]]*)\]\]/g, '$1')

/** What a signature covers: figures, definitions, pack and the moment of knowledge. */
export function manifestOf(
  law: Law,
  { template, from, to, knownAt, figures }: Pick<Sheet, 'template' | 'from' | 'to' | 'knownAt' | 'figures'>
): string {
  const definitions = figures.map(({ indicator }) => indicatorOf(law, indicator) ?? null)
  return createHash('sha256')
    .update(
      canonical({ pack: law.pack.code, version: law.pack.version, template, from, to, knownAt, figures, definitions })
    )
    .digest('hex')
}
