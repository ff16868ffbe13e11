import { z } from 'zod'
import { Moment } from '#domain/kernel/time.ts'
import { cellsOf } from '#domain/series/values.ts'
import { actorOf } from '../act/routes.ts'
import { SeriesImported, SeriesLine, SeriesSheet } from '../api/contract.ts'
import { Fault, route } from '../platform/http/route.ts'
import { importFile } from './import.ts'
import { importRows } from './queries.ts'

const knownAt = { knownAt: Moment.optional() }
const namesNobody = { noneBecause: 'published figures name nobody' }

export const seriesList = route({
  method: 'GET',
  path: '/api/series',
  summary: 'Every imported series: how many values, from whom, until when, and where sources differ',
  access: { right: 'figures' },
  audit: namesNobody,
  input: z.object(knownAt),
  output: z.array(SeriesLine),
  async handle({ knownAt }, { desk: { law }, read }) {
    const cells = cellsOf(await read(tx => importRows(tx)), law.pack.series.about, knownAt)
    return law.pack.series.list.map(({ code }) => {
      const own = cells.filter(cell => cell.series === code)
      const sources = new Set(own.flatMap(cell => cell.sources.map(one => one.current.source)))
      return {
        series: code,
        values: own.length,
        sources: [...sources].sort(),
        conflicts: own.filter(cell => cell.conflict).length,
        latest: own.reduce<string | null>((last, { day, period }) => later(last, day ?? period ?? null), null),
        invented: [...sources].some(source => law.seriesSource(source)?.kind === 'invented')
      }
    })
  }
})

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a)

export const oneSeries = route({
  method: 'GET',
  path: '/api/series/:series',
  summary: 'One series: every value of every source side by side with its versions, and the imports they came in',
  access: { right: 'figures' },
  audit: namesNobody,
  input: z.object({ series: z.string(), ...knownAt }),
  output: SeriesSheet,
  async handle({ series, knownAt }, { desk: { law }, read }) {
    if (!law.series(series)) return new Fault(404, 'not-found', 'no such series')
    const rows = await read(tx => importRows(tx, series))
    return {
      series,
      cells: cellsOf(rows, law.pack.series.about, knownAt).filter(cell => cell.series === series),
      imports: rows.map(({ rows, ...one }) => ({ ...one, values: rows.filter(row => row.series === series).length }))
    } as never
  }
})

export const importSeries = route({
  method: 'POST',
  path: '/api/series/imports',
  summary: 'Imports a CSV file of published values, or tells what it would import; a file with a fault writes nothing',
  access: { right: 'figures' },
  audit: { noneBecause: 'the act leaves its own trace' },
  input: z.object({
    series: z.string().optional(),
    source: z.string().optional(),
    unit: z.string().optional(),
    asAt: z.string().optional(),
    published: z.string().optional(),
    dry: z.enum(['true', 'false']).default('true')
  }),
  output: SeriesImported,
  takes: 'file',
  async handle({ series, source, unit, asAt, published, dry }, { desk, who, read, file }) {
    const given = { series, source, unit, 'as-at': asAt, published }
    const defaults = Object.fromEntries(Object.entries(given).filter(([, value]) => value))
    let text: string
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(file)
    } catch {
      return new Fault(415, 'not-utf-8', 'the file must be text in UTF-8')
    }
    const standing = await read(tx => importRows(tx))
    return (await importFile(desk, actorOf(who), text, { defaults, dry: dry === 'true', standing })) as never
  }
})
