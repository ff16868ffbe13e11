import { z } from 'zod'
import { subjectsBehind } from '#domain/figures/behind.ts'
import { kindOfLedger } from '#domain/figures/ledger.ts'
import { Day, Moment } from '#domain/kernel/time.ts'
import { Behind, FigureSheet, page } from '../api/contract.ts'
import { fullName } from '../people/names.ts'
import { Fault, paged, readCursor, route } from '../platform/http/route.ts'
import { currentBook } from './keeper.ts'
import { named } from './queries.ts'
import { indicatorOf, sheetOf, whenOf } from './sheet.ts'

const period = { from: Day, to: Day, knownAt: Moment.optional() }
const PAGE = 100

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

export const figureBehind = route({
  method: 'GET',
  path: '/api/figures/:indicator/behind',
  summary: 'The cases behind a figure, named as far as the caller may see them',
  access: { right: 'cells' },
  audit: { act: 'figure.open', subject: ({ indicator }) => indicator },
  input: z.object({ indicator: z.string(), ...period, after: z.string().optional() }),
  output: page(Behind),
  async handle({ indicator, from, to, knownAt, after }, { desk, read }) {
    const known = indicatorOf(desk.law, indicator)
    if (!known) return new Fault(404, 'not-found', 'no such indicator')
    const book = await currentBook(desk.database, desk.law)
    const wanted = { indicator: known, times: [whenOf(known, { from, to })], cuts: [], knownAt: knownAt ?? null }
    const [last = ''] = (readCursor(after) ?? []) as string[]
    const all = subjectsBehind(book, desk.law, wanted)
    const some = all.filter(one => one.subject > last).slice(0, PAGE + 1)
    const names = new Map(
      (
        await read(tx =>
          named(
            tx,
            some.map(one => one.subject)
          )
        )
      ).map(row => [row.subject, row])
    )
    const { rows, next } = paged(
      some,
      PAGE,
      one => [one.subject],
      one => one
    )
    return {
      next,
      rows: rows.flatMap(({ subject, ledger, at, office }) => {
        const found = names.get(subject)
        if (!found) return []
        const kind = kindOfLedger[ledger] ?? 'person'
        const { person, given, family } = found
        const name = given || family ? fullName({ given, family }) : null
        return [
          {
            stream: { kind, id: subject },
            at: desk.law.timing.zone.at(at),
            office,
            subject: person && name ? { kind: kind === 'family' ? 'family' : 'person', id: person, name } : null
          }
        ]
      })
    } as never
  }
})
