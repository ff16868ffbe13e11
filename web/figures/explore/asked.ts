/** What the address of the explorer says: all of it, so that a link shows the same to whoever opens it. */
import { ofPeriods, type Step, steps } from '#domain/figures/asked.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import type { Law } from '#domain/law/pack.ts'
import { one, oneOf } from '#web/shell/search-params.ts'

export const pictures = ['line', 'bars', 'stacked', 'multiples', 'map', 'none'] as const
export type Picture = (typeof pictures)[number]

export type ExploreSearch = {
  of?: string
  cuts?: string
  years?: string
  on?: string
  from?: string
  to?: string
  step?: Step
  area?: string
  knownAt?: string
  compare?: string
  picture?: Picture
  sort?: string
  /** which of the parts of a table with very many columns, from 1; the last where it is left out */
  part?: string
  /** the cell that is looked into: its time, and its categories as 'area:szr,sex:female' */
  time?: string
  cell?: string
}

const moment = (name: 'knownAt' | 'compare', search: Record<string, unknown>) =>
  /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(String(search[name])) ? one(name, search) : {}

/** A year alone comes out of an address as a number. */
const text = <N extends string>(name: N, search: Record<string, unknown>) =>
  one(name, { [name]: typeof search[name] === 'number' ? String(search[name]) : search[name] })

export const exploreSearch = (search: Record<string, unknown>): ExploreSearch => ({
  ...one('of', search),
  ...one('cuts', search),
  ...text('years', search),
  ...one('on', search),
  ...one('from', search),
  ...one('to', search),
  ...oneOf('step', steps, search),
  ...one('area', search),
  ...moment('knownAt', search),
  ...moment('compare', search),
  ...oneOf('picture', pictures, search),
  ...one('sort', search),
  ...text('part', search),
  ...text('time', search),
  ...one('cell', search)
})

export type Mode = 'years' | 'on' | 'period'
/** The question as it is asked of the server, with what an address leaves out. */
export type Question = {
  indicator: Indicator
  periods: boolean
  mode: Mode
  cuts: string[]
  query: Record<string, string | undefined>
}

/** @param year the last whole one */
export function questionOf(search: ExploreSearch, law: Law, year: number): Question | null {
  const indicator = law.pack.indicators.find(one => one.code === search.of) ?? law.pack.indicators[0]
  if (!indicator) return null
  const periods = ofPeriods(indicator, law)
  const mode: Mode = search.from && search.to ? 'period' : search.on && !periods ? 'on' : 'years'
  const cuts = (search.cuts ?? '').split(',').filter(cut => indicator.cuts.includes(cut))
  const { from, to, step, on, area, knownAt, compare } = search
  const when =
    mode === 'period' ? { from, to, step } : mode === 'on' ? { on } : { years: search.years ?? `${year - 4}-${year}` }
  return {
    indicator,
    periods,
    mode,
    cuts,
    query: {
      ...when,
      cuts: cuts.join(',') || undefined,
      area: indicator.cuts.includes('area') ? area : undefined,
      knownAt,
      compare
    }
  }
}

/** The categories of a cell, as the address and the server write them. */
export const cellText = (cell: Readonly<Record<string, string>>): string =>
  Object.entries(cell)
    .map(([cut, category]) => `${cut}:${category}`)
    .join(',')
export const readCell = (text: string | undefined): Record<string, string> =>
  Object.fromEntries(
    (text ?? '')
      .split(',')
      .filter(part => part.includes(':'))
      .map(part => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)])
  )
