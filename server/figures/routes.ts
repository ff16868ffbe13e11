import { z } from 'zod'
import { Day, Moment } from '#domain/kernel/time.ts'
import { FigureSheet } from '../api/contract.ts'
import { Fault, route } from '../platform/http/route.ts'
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
