/** Figures of a template for a period, as known at a moment, and the text that they are set into. */

import { createHash } from 'node:crypto'
import { IntlMessageFormat } from 'intl-messageformat'
import { canonical } from '#domain/kernel/canonical.ts'
import { addDays, type Day, type Moment } from '#domain/kernel/time.ts'
import type { Indicator, Law } from '#domain/law/pack.ts'
import type { Language } from '#domain/law/words.ts'
import type { ISql } from '../platform/database/context.ts'
import { type Turnover, turnovers, workedOn } from './queries.ts'

export type Period = { from: Day; to: Day }
export type Figure = { indicator: string; version: number; value: number }
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

/** A filter of the pack in one form: each field against the values it may have. */
export function filterOf({ account: { ledger = '', ...account } }: Indicator): {
  ledger: string
  account: Record<string, string[]>
} {
  return {
    ledger: String(ledger),
    account: Object.fromEntries(
      Object.entries(account).map(([field, value]) => [field, Array.isArray(value) ? value : [value]])
    )
  }
}

export const bounds = ({ from, to }: Period, { timing: { zone } }: Law): { from: Moment; until: Moment } => ({
  from: zone.at(from),
  until: zone.at(addDays(to, 1))
})

export async function figuresOf(
  tx: ISql,
  law: Law,
  codes: readonly string[],
  period: Period,
  knownAt: Moment
): Promise<Figure[]> {
  const { from, until } = bounds(period, law)
  const sums = await turnovers(tx, from, until, knownAt)
  const found: Figure[] = []
  for (const code of codes) {
    const indicator = indicatorOf(law, code)
    if (!indicator) continue
    const { version, measure } = indicator
    // a stream that was worked on counts once: sums by account would count it at every change of hands
    const value =
      measure === 'worked'
        ? await workedOn(tx, { ...filterOf(indicator), side: measure }, from, until, knownAt)
        : amountOf(indicator, sums)
    found.push({ indicator: code, version, value })
  }
  return found
}

function amountOf(indicator: Indicator, sums: readonly Turnover[]): number {
  const { ledger, account } = filterOf(indicator)
  const fields = Object.entries(account)
  let value = 0
  for (const sum of sums) {
    if (sum.ledger !== ledger || !fields.every(([field, values]) => values.includes(sum.account[field] ?? ''))) continue
    if (indicator.measure === 'stock') value += sum.side === 'in' ? sum.total : -sum.total
    else if (indicator.measure === sum.side) value += sum.moved
  }
  return value
}

export async function sheetOf(
  tx: ISql,
  law: Law,
  template: string,
  period: Period,
  knownAt: Moment
): Promise<Sheet | null> {
  const form = templateOf(law, template)
  return form
    ? sheetWith(law, template, period, knownAt, await figuresOf(tx, law, form.indicators, period, knownAt))
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
      holds: values.get(total) === parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0)
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
  const format = new IntlMessageFormat(marked(parse(message)), language)
  return String(format.format({ ...values, year: to.slice(0, 4), from, to }))
}

const parse = IntlMessageFormat.__parse as NonNullable<typeof IntlMessageFormat.__parse>
type Element = ReturnType<typeof parse>[number]
const LITERAL = 0
const NUMBER = 2
const PLURAL = 6
const POUND = 7

/** Puts `[[indicator|` and `]]` around every number of a parsed message. */
function marked(elements: readonly Element[], plural = ''): Element[] {
  return elements.flatMap((element): Element[] => {
    const {
      type,
      value = plural,
      options
    } = element as { type: number; value?: string; options?: Record<string, { value: Element[] }> }
    const literal = (text: string) => ({ type: LITERAL, value: text }) as Element
    if (type === NUMBER || type === POUND) return [literal(`[[${value.replaceAll('_', '-')}|`), element, literal(']]')]
    if (type !== PLURAL || !options) return [element]
    const forms = Object.entries(options).map(([form, one]) => [form, { ...one, value: marked(one.value, value) }])
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
