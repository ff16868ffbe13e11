/** The explorer: the catalogue of figures, and any of them cut, of any time, as known at any moment; files of the same. */
import { z } from 'zod'
import { ofPeriods } from '#domain/figures/asked.ts'
import { evaluate, type Wanted } from '#domain/figures/evaluate.ts'
import type { FigureTable } from '#domain/figures/table.ts'
import { figureWords, internalWords } from '#domain/figures/wording.ts'
import { Moment } from '#domain/kernel/time.ts'
import { type Language, languages } from '#domain/law/words.ts'
import { CatalogueLine, FigureAnswer } from '../api/contract.ts'
import { Attachment, type Call, Fault, route } from '../platform/http/route.ts'
import { type Asking, asked, asking, cutting, unreadable } from './ask.ts'
import { divisorsOf } from './denominators.ts'
import { csv } from './files/csv.ts'
import { sdmx } from './files/sdmx.ts'
import { xlsx } from './files/xlsx.ts'
import { guarded } from './guard.ts'
import { currentBook } from './keeper.ts'

const namesNobody = { noneBecause: 'sums name nobody' }

export const indicators = route({
  method: 'GET',
  path: '/api/indicators',
  summary: 'The catalogue of figures: what each counts, by what it may be cut, and over what it is divided',
  access: { right: 'figures' },
  audit: { noneBecause: 'definitions name nobody' },
  input: z.object({}),
  output: z.array(CatalogueLine),
  handle: async (_input, { desk: { law } }) =>
    law.pack.indicators.map(one => {
      const { code, version, group, words, definition, scope, unit, kind, moment, digits, source, cuts, codes } = one
      const { excludes, variantOf, ratio, change } = one
      return {
        ...{ code, version, group, words, definition, scope, unit, kind, moment, digits, source, cuts, codes },
        periods: ofPeriods(one, law),
        excludes: excludes ?? null,
        variantOf: variantOf ?? null,
        numerator: ratio?.numerator.figures ?? (change ? [change.figure] : null),
        denominator: ratio?.denominator ?? null,
        per: ratio?.per ?? null,
        since: change?.since ?? null,
        published: law.pack.series.list.filter(series => series.beside.includes(code)).map(series => series.code)
      }
    }) as never
})

const Table = z.object({ ...asking, ...cutting, compare: Moment.optional() })

type Told = {
  wanted: Wanted
  table: FigureTable
  compared: FigureTable | null
  refusals: string[]
  internal: boolean
  invented: boolean
}

/** The table asked for, and the same as known at another moment; kept back as far as the caller may not see cells. */
async function tableOf(input: Asking & { compare?: Moment | undefined }, { desk, who }: Call): Promise<Told | Fault> {
  const wanted = await asked(input, desk)
  if (wanted instanceof Fault) return wanted
  const now = desk.now()
  if (input.compare && input.compare > now) return new Fault(400, 'input', 'compare: lies ahead')
  const { law } = desk
  const book = await currentBook(desk.database, law)
  const internal = who.rights.includes('cells')
  const refusals = new Set<string>()
  let invented = false
  const at = async (knownAt: Moment | null) => {
    const divisors = await divisorsOf(desk.database.reader, law, wanted.indicator, knownAt)
    const found = evaluate(book, law, { ...wanted, knownAt }, now, divisors.denominator)
    for (const one of found.refusals) refusals.add(one)
    invented ||= divisors.invented()
    return {
      wanted: { ...wanted, knownAt },
      table: found.table,
      guarding: { book, law, now, denominator: divisors.denominator }
    }
  }
  const main = await at(wanted.knownAt)
  const other = input.compare ? await at(input.compare) : null
  const large = unreadable(main.table)
  if (large) return large
  // a reason is told only for what stands in the table
  const refused = [main, other].some(one => one && Object.values(one.table.marks).includes('refused'))
  const told = { wanted, refusals: refused ? [...refusals] : [], internal, invented }
  if (internal) return { ...told, table: main.table, compared: other?.table ?? null }
  const first = other && (await guarded(other.wanted, other.table, other.guarding))
  if (first instanceof Fault) return first
  const second = await guarded(main.wanted, main.table, main.guarding, first ? [first.release] : [])
  if (second instanceof Fault) return second
  return { ...told, table: second.table, compared: first?.table ?? null }
}

export const figureTable = route({
  method: 'GET',
  path: '/api/figures/:indicator/table',
  summary: 'One figure, cut, of years, days or a period, as known at a moment, and beside it as known at another',
  access: { right: 'figures' },
  audit: namesNobody,
  input: Table,
  output: FigureAnswer,
  async handle(input, call) {
    const told = await tableOf(input, call)
    if (told instanceof Fault) return told
    const { wanted: _wanted, ...answer } = told
    return answer as never
  }
})

const writers = {
  csv: {
    media: 'text/csv; charset=utf-8',
    write: async ([one]: Worded[], language: Language) => one && csv(one.table, one.words, language)
  },
  xlsx: {
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (tables: Worded[], language: Language) => xlsx(tables, language)
  },
  'sdmx.json': {
    media: 'application/vnd.sdmx.data+json;version=2.1',
    write: async (tables: Worded[], language: Language) => sdmx(tables, language)
  }
} as const
type Worded = { table: FigureTable; words: ReturnType<typeof figureWords> }

/** A table taken out of the house leaves a trace, and says on itself if it is not for publication. */
const download = (kind: keyof typeof writers) =>
  route({
    method: 'GET',
    path: `/api/figures/:indicator/table.${kind}`,
    summary: `The same table as a file: ${kind}`,
    access: { right: 'figures' },
    audit: { act: 'figure.export', subject: ({ indicator }) => indicator },
    input: Table.extend({ language: z.enum(languages).optional() }),
    output: z.unknown(),
    sends: 'file',
    async handle({ language, ...input }, call) {
      const { law } = call.desk
      const told = await tableOf(input, call)
      if (told instanceof Fault) return told
      const { wanted, table, compared, internal } = told
      const words = figureWords(wanted.indicator, wanted.cuts, law)
      const named = internal ? { ...words, name: internalWords(words.name) } : words
      const tables = [table, compared].flatMap(one => (one ? [{ table: one, words: named }] : []))
      const { media, write } = writers[kind]
      const bytes = await write(tables, language ?? law.pack.languages[0] ?? 'en')
      if (!bytes) return new Fault(404, 'not-found', 'no table')
      const name = [
        table.indicator,
        ...wanted.cuts,
        law.timing.zone.dayOf(table.knownAt),
        ...(internal ? ['internal'] : [])
      ].join('_')
      return call.read(async () => new Attachment(bytes, media, `${name}.${kind}`))
    }
  })

export const tableCsv = download('csv')
export const tableXlsx = download('xlsx')
export const tableSdmx = download('sdmx.json')
