import { z } from 'zod'
import { tally } from '#domain/figures/compare.ts'
import { Day, Moment } from '#domain/kernel/time.ts'
import { FigureSheet, PublishedFigures } from '../api/contract.ts'
import { Fault, route } from '../platform/http/route.ts'
import { comparedWith, facts } from './compare.ts'
import { sheetOf } from './sheet.ts'

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
