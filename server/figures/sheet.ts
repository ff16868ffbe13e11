/** Figures of a template for a period, as known at a moment, and the text that they are set into. */

import { evaluate } from '#domain/figures/evaluate.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import type { Language } from '#domain/law/words.ts'
import { type Period, whenOf } from '#domain/releases/compute.ts'
import type { Database } from '../platform/database/open.ts'
import { groundOf, sourceOf } from '../releases/ground.ts'
import { textsOf } from './text.ts'

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

/** Figures of a period as known at a moment; null where there is none, which is not zero. */
export async function figuresOf(
  database: Database,
  law: Law,
  codes: readonly string[],
  period: Period,
  knownAt: Moment
): Promise<Figure[]> {
  const { book, denominator } = await groundOf(sourceOf(database, law), law, knownAt)
  return codes.flatMap(code => {
    const indicator = indicatorOf(law, code)
    if (!indicator) return []
    const wanted = { indicator, times: [whenOf(indicator, period, law)], cuts: [], knownAt }
    const { table } = evaluate(book, law, wanted, knownAt, denominator)
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
  if (!form) return null
  const figures = await figuresOf(database, law, form.indicators, period, knownAt)
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
    text: textsOf(form.text, figures, period)
  }
}
