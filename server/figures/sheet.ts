/** Figures of a template for a period, as known at a moment, and the text that they are set into. */

import { evaluate } from '#domain/figures/evaluate.ts'
import type { When } from '#domain/figures/when.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import type { Law } from '#domain/law/pack.ts'
import { formIn } from '#domain/law/release-template.ts'
import type { Language } from '#domain/law/words.ts'
import { type Ground, type Period, timesOf, whenOf } from '#domain/releases/compute.ts'
import { isYear } from '#domain/releases/told.ts'
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
  const ground = await groundOf(sourceOf(database, law), law, knownAt)
  return codes.flatMap(code => {
    const table = tableOf(ground, code, one => [whenOf(one, period, law)])
    return table ? [{ indicator: code, version: table.version, value: table.cells[0] ?? null }] : []
  })
}

function tableOf({ book, law, knownAt, denominator }: Ground, code: string, times: (one: Indicator) => When[]) {
  const indicator = indicatorOf(law, code)
  if (!indicator) return null
  return evaluate(book, law, { indicator, times: times(indicator), cuts: [], knownAt }, knownAt, denominator).table
}

/** Null where there is no such template, or no edition of it for the year. */
export async function sheetOf(
  database: Database,
  law: Law,
  template: string,
  period: Period,
  knownAt: Moment
): Promise<Sheet | null> {
  const asked = templateOf(law, template)
  const form = asked && formIn(asked, Number(period.from.slice(0, 4)))
  if (!form) return null
  const ground = await groundOf(sourceOf(database, law), law, knownAt)
  const headlines = form.indicators.flatMap(code => tableOf(ground, code, one => [whenOf(one, period, law)]) ?? [])
  const said = headlines.map(({ dims, cells, marks, ...one }) => ({
    ...one,
    time: dims[0]?.categories[0] ?? '',
    value: cells[0] ?? null,
    mark: marks[0] ?? null
  }))
  const figures = said.map(({ indicator, version, value }) => ({ indicator, version, value }))
  const inTexts = new Set(Object.values(form.values).flatMap(one => ('table' in one ? [one.table] : [])))
  const tables = form.tables
    .filter(one => inTexts.has(one.code))
    .flatMap(asked =>
      asked.indicators.flatMap(code => {
        const table = tableOf(ground, code, one => timesOf(one, asked, period, law))
        return table ? [{ of: asked.code, table }] : []
      })
    )
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
    text: form.yearly && !isYear(period) ? {} : textsOf(form, said, tables, period)
  }
}
