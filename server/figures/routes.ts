import { z } from 'zod'
import { Day, Moment } from '#domain/kernel/time.ts'
import { Behind, FigureSheet, page } from '../api/contract.ts'
import { fullName } from '../people/names.ts'
import { Fault, paged, readCursor, route } from '../platform/http/route.ts'
import { behind } from './queries.ts'
import { bounds, filterOf, indicatorOf, sheetOf } from './sheet.ts'

const period = { from: Day, to: Day, knownAt: Moment.optional() }

export const figures = route({
  method: 'GET',
  path: '/api/figures',
  summary: 'The figures of a release template for a period, computed now from the ledger',
  access: { right: 'figures' },
  audit: { noneBecause: 'sums name nobody' },
  input: z.object({ template: z.string(), ...period }),
  output: FigureSheet,
  async handle({ template, from, to, knownAt }, { desk, read }) {
    const sheet = await read(tx => sheetOf(tx, desk.law, template, { from, to }, knownAt ?? desk.now()))
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
    const edges = bounds({ from, to }, desk.law)
    const [last] = readCursor(after) ?? []
    const rows = await read(tx =>
      behind(
        tx,
        { ...filterOf(known), side: known.measure },
        edges.from,
        edges.until,
        knownAt ?? desk.now(),
        (last as string) ?? null,
        100
      )
    )
    return paged(
      rows,
      100,
      row => [row.subject],
      ({ subject, streamKind, at, office, person, given, family }) => ({
        stream: { kind: streamKind, id: subject },
        at,
        office: office ?? '',
        subject:
          person && (given || family)
            ? { kind: streamKind === 'family' ? 'family' : 'person', id: person, name: fullName({ given, family }) }
            : null
      })
    ) as never
  }
})
