/** What the texts of a release name: figures of its headlines and tables, what follows from them, days and periods. */

import type { FigureTable } from '../figures/table.ts'
import { cellOf, type Mark } from '../figures/table.ts'
import { addDays, type Day } from '../kernel/time.ts'
import type { ReleaseTemplate, TableAsked } from '../law/release-template.ts'
import { nameOf, type TextValue, type Trend } from '../law/release-text.ts'

/** A number as it is published, or why there is none. `time` is its day or period as tables call it. */
export type ToldFigure = {
  kind: 'figure'
  indicator: string
  time: string
  value: number | null
  mark: Mark | null
  digits: number
}
export type Told = ToldFigure | { kind: 'choice'; choice: string } | { kind: 'time'; time: string; year: boolean }
/** A table as published, with the code of the template's table that it belongs to. */
export type ToldTable = { of: string; table: FigureTable }
export type ToldOf = (name: string) => Told | undefined

/** @param figures the headlines, as published */
export function toldOf(
  { values, tables: asked }: Pick<ReleaseTemplate, 'values' | 'tables'>,
  figures: readonly Omit<ToldFigure, 'kind'>[],
  tables: readonly ToldTable[]
): ToldOf {
  const headlines = new Map(figures.map(one => [nameOf(one.indicator), { ...one, kind: 'figure' as const }]))
  const figure = (name: string): ToldFigure | null => {
    const found = tell(name)
    return found?.kind === 'figure' ? found : null
  }
  const numbers = (names: readonly string[]) => names.map(name => figure(name)?.value ?? null)
  const tell: ToldOf = name => {
    const value = values[name]
    if (!value) return headlines.get(name)
    if ('table' in value) return cell(value, asked, tables)
    if ('when' in value) return { kind: 'time', time: figure(value.when)?.time ?? '', year: value.as === 'year' }
    if ('trend' in value) return { kind: 'choice', choice: trendOf(numbers(value.trend)) }
    if ('largest' in value) return { kind: 'choice', choice: largest(value.largest, numbers(value.largest)) }
    const of = figure(value.down)
    return of ? { ...of, digits: 0, value: of.value === null ? null : down(of.value, value.to) } : undefined
  }
  return tell
}

function cell(
  { table: code, indicator, before }: Extract<TextValue, { table: string }>,
  asked: readonly TableAsked[],
  tables: readonly ToldTable[]
): ToldFigure | undefined {
  const wanted = indicator ?? asked.find(one => one.code === code)?.indicators[0]
  const table = tables.find(one => one.of === code && one.table.indicator === wanted)?.table
  if (!table) return undefined
  const times = table.dims[0]?.categories ?? []
  const time = times[times.length - 1 - before]
  // nothing is known of a time that the table does not have
  const found = time === undefined ? { value: null, mark: null } : cellOf(table, { time })
  return { kind: 'figure', indicator: table.indicator, time: time ?? '', ...found, digits: table.digits }
}

/** Whole steps in a value; what lies a hair under a step by the way computers divide is on it. */
const down = (value: number, step: number): number => Math.round(Math.floor(value / step + 1e-9) * step * 1e6) / 1e6

export function trendOf(values: readonly (number | null)[]): Trend {
  const steps = values.slice(1).map((value, at) => {
    const before = values[at]
    return value === null || before === null || before === undefined ? null : Math.sign(value - before)
  })
  if (steps.includes(null)) return 'unknown'
  const [first] = steps
  if (steps.some(one => one !== first)) return 'mixed'
  return first === 0 ? 'level' : first === 1 ? 'rising' : 'falling'
}

function largest(names: readonly string[], values: readonly (number | null)[]): string {
  if (values.includes(null)) return 'unknown'
  const most = Math.max(...values.map(Number))
  const first = values.indexOf(most)
  return values.lastIndexOf(most) === first ? (names[first] ?? 'none') : 'none'
}

/** Is it one whole year? */
export const isYear = ({ from, to }: { from: string; to: string }): boolean =>
  from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`

/** Does the day end a month? */
export const endsMonth = (day: string): boolean => addDays(day as Day, 1).endsWith('-01')
