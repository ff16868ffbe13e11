import { z } from 'zod'
import { timesAsked } from '#domain/figures/asked.ts'
import { tally } from '#domain/figures/compare.ts'
import { evaluate } from '#domain/figures/evaluate.ts'
import type { FigureTable } from '#domain/figures/table.ts'
import { Day, Moment } from '#domain/kernel/time.ts'
import { latestForm } from '#domain/law/release-template.ts'
import { FigureSheet, FiguresByYear, PublishedFigures } from '../api/contract.ts'
import { Fault, route } from '../platform/http/route.ts'
import { comparedWith, facts } from './compare.ts'
import { divisorsOf } from './denominators.ts'
import { guarded } from './guard.ts'
import { currentBook } from './keeper.ts'
import { indicatorOf, sheetOf, templateOf } from './sheet.ts'

export * from './behind.ts'
export * from './explore.ts'

const period = { from: Day, to: Day, knownAt: Moment.optional() }

export const figures = route({
  method: 'GET',
  path: '/api/figures',
  summary: 'The figures of a release template for a period, computed now from the ledger',
  access: { right: 'figures' },
  audit: { noneBecause: 'sums name nobody' },
  input: z.object({ template: z.string(), ...period }),
  output: FigureSheet,
  async handle({ template, from, to, knownAt }, { desk }) {
    const sheet = await sheetOf(desk.database, desk.law, template, { from, to }, knownAt ?? desk.now())
    return (sheet as never) ?? new Fault(404, 'not-found', 'no such template')
  }
})

/** More years than these have no room side by side. */
const MOST_YEARS = 20

export const figuresByYear = route({
  method: 'GET',
  path: '/api/figures/years',
  summary: 'The headline figures of a release template year by year, computed now from the ledger',
  access: { right: 'figures' },
  audit: { noneBecause: 'sums name nobody' },
  input: z.object({
    template: z.string(),
    to: z.coerce.number().int().min(1990).max(2100),
    years: z.coerce.number().int().min(1).max(MOST_YEARS)
  }),
  output: FiguresByYear,
  async handle({ template, to, years }, { desk, who }) {
    const { database, law } = desk
    const asked = templateOf(law, template)
    // rows of all years side by side are those of the latest edition
    const form = asked && latestForm(asked)
    if (!form) return new Fault(404, 'not-found', 'no such template')
    const now = desk.now()
    const book = await currentBook(database, law)
    const tables: FigureTable[] = []
    for (const code of form.indicators) {
      const indicator = indicatorOf(law, code)
      if (!indicator) continue
      const times = timesAsked({ years: `${to - years + 1}-${to}` }, indicator, law)
      if (!Array.isArray(times)) return new Fault(400, 'input', `${times.field}: ${times.why}`)
      const wanted = { indicator, times, cuts: [], knownAt: null }
      const { denominator } = await divisorsOf(database.reader, law, indicator, null)
      const { table } = evaluate(book, law, wanted, now, denominator)
      const shown = who.rights.includes('cells')
        ? { table }
        : await guarded(wanted, table, { book, law, now, denominator })
      if (shown instanceof Fault) return shown
      tables.push(shown.table)
    }
    return { template, knownAt: now, tables } as never
  }
})

export const publishedFigures = route({
  method: 'GET',
  path: '/api/figures/published',
  summary: 'The figures of published documents beside those that the journal comes to',
  access: { right: 'figures' },
  audit: { noneBecause: 'sums name nobody' },
  input: z.object({}),
  output: PublishedFigures,
  async handle(_input, { desk }) {
    const knownAt = desk.now()
    const rows = await comparedWith(desk.database, desk.law, facts(), knownAt)
    return {
      ...tally(rows),
      knownAt,
      rows: rows.map(({ fact, ...rest }) => ({
        ...rest,
        id: fact.id,
        source: fact.source,
        wording: fact.wording,
        unit: fact.unit,
        period: fact.period_or_date,
        qualifier: fact.qualifier,
        published: fact.value
      }))
    } as never
  }
})
