/** The language of releases: which figures, tables and texts are published together, and what they are checked by. */
import { z } from 'zod'
import { Day } from '../kernel/time.ts'
import { type Checking, unique } from './checking.ts'
import { Cut, Filter, type Indicator } from './indicator.ts'
import { checkText, TextValues } from './release-text.ts'
import { Code, Language, Words } from './words.ts'

/** What a release is to its reader; the public pages tell them apart. */
export const releaseKinds = ['statement', 'report', 'fact-sheet', 'briefing', 'tables'] as const
export const ReleaseKind = z.enum(releaseKinds)
export type ReleaseKind = z.infer<typeof ReleaseKind>

/** A picture drawn of each table of an asked-for table: see domain/figures/chart.ts. */
export const ChartAsked = z.strictObject({
  kind: z.enum(['line', 'bars', 'stacked', 'multiples']),
  along: Cut.optional(),
  by: Cut.optional()
})
export type ChartAsked = z.infer<typeof ChartAsked>

/** Tables of a release: one of each indicator, all cut alike. */
export const TableAsked = z.strictObject({
  code: Code,
  words: Words,
  indicators: z.array(Code).min(1),
  cuts: z.array(Cut).default([]),
  /**
   * the release's own period alone, or with the years before it, so many in all: their last days for stocks; or since a
   * day: a stock on that day and now, a flow from that day on
   */
  times: z
    .union([z.literal('period'), z.strictObject({ years: z.int().min(1).max(30) }), z.strictObject({ since: Day })])
    .default('period'),
  /** only these categories of a cut */
  only: Filter.optional(),
  chart: ChartAsked.optional()
})
export type TableAsked = z.infer<typeof TableAsked>

/** A section of a form as it is filled in: its figures in rows and columns; null where the form asks for nothing. */
export const Grid = z.strictObject({
  code: Code,
  words: Words,
  columns: z.array(Words).min(1),
  rows: z.array(z.strictObject({ line: z.string().optional(), words: Words, cells: z.array(Code.nullable()) })).min(1)
})
export type Grid = z.infer<typeof Grid>

const indicators = z.array(Code)
const tables = z.array(TableAsked)
const sums = z.array(z.strictObject({ total: Code, parts: z.array(Code).min(1) }))
const parts = z.array(z.strictObject({ whole: Code, part: Code }))
const flows = z.array(
  z.strictObject({
    /** of the same stock, or of one that counts the start of the day */
    opening: Code,
    in: z.array(Code).min(1),
    out: z.array(Code).min(1),
    closing: Code
  })
)
const grids = z.array(Grid)

/** Which form holds for a reporting year, and where that is written. */
export const Edition = z.strictObject({
  /** reporting years, both included; null while it holds */
  from: z.int().min(1990),
  to: z.int().nullable(),
  words: Words,
  basis: z.string().min(1),
  certainty: z.enum(['found', 'high', 'medium', 'low', 'proposal']),
  verified: z.boolean()
})
export type Edition = z.infer<typeof Edition>

export const ReleaseTemplate = z
  .strictObject({
    code: Code,
    words: Words,
    kind: ReleaseKind.default('statement'),
    /** the figures that stand alone, and in the texts */
    indicators: indicators.default([]),
    tables: tables.default([]),
    /** how the figures that stand alone are laid out in the sections of a form */
    grids: grids.optional(),
    /** identities that must hold exactly: the first is the sum of the others */
    sums: sums.default([]),
    /** a part is never more than its whole */
    parts: parts.default([]),
    /** what stood before the period, and what came, and less what left, is what stands at its end */
    flows: flows.default([]),
    /** a form that changes by the reporting year: what an edition says stands in the place of what is said here */
    editions: z
      .array(
        Edition.extend({
          indicators: indicators.optional(),
          tables: tables.optional(),
          grids: grids.optional(),
          sums: sums.optional(),
          parts: parts.optional(),
          flows: flows.optional()
        })
      )
      .min(1)
      .optional(),
    /** the edition that was chosen, in a release */
    edition: Edition.optional(),
    /** a figure that moved by more per cent against the release before, or differs from one published, asks for an answer */
    plausible: z
      .strictObject({
        percent: z.number().positive(),
        published: z.boolean(),
        /** what stands at the start of a flow is what the release before gave as its end, or an answer is asked for */
        carried: z.literal(true).optional()
      })
      .optional(),
    /** it speaks of whole years only */
    yearly: z.literal(true).optional(),
    /** what its texts name beside its figures, each in the order in which they build on one another */
    values: TextValues.default({}),
    /** ICU messages, one paragraph each; a figure is named by its indicator's code with `_` for `-` */
    text: z.record(Language, z.array(z.string())).default({ bg: [], ru: [], en: [] })
  })
  .refine(one => one.indicators.length + one.tables.length + Object.values(one.text).flat().length > 0, 'holds nothing')
export type ReleaseTemplate = z.infer<typeof ReleaseTemplate>

/** The form for a reporting year; null where no edition is known for it. A form without editions is the same every year. */
export function formIn({ editions, ...form }: ReleaseTemplate, year: number): ReleaseTemplate | null {
  if (!editions) return form
  const found = editions.find(one => one.from <= year && (one.to === null || year <= one.to))
  return found ? edited(form, found) : null
}

type OfEdition = NonNullable<ReleaseTemplate['editions']>[number]
function edited(form: ReleaseTemplate, found: OfEdition): ReleaseTemplate {
  const { from, to, words, basis, certainty, verified, ...own } = found
  const said = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  return { ...form, ...said, edition: { from, to, words, basis, certainty, verified } }
}

/** The form of a template as its latest edition has it: what it is about, whatever the year. */
export const latestForm = ({ editions, ...form }: ReleaseTemplate): ReleaseTemplate => {
  const last = editions?.at(-1)
  return last ? edited(form, last) : form
}

export function checkRelease(template: ReleaseTemplate, path: string, checking: Checking): void {
  const { editions, ...form } = template
  if (template.edition) checking.tell(`${path}.edition`, 'is chosen by the year, and told under editions')
  if (!editions) checkForm(form, path, checking)
  else if (!form.yearly) checking.tell(`${path}.yearly`, 'a form that changes by the year speaks of whole years')
  for (const [at, one] of editions?.entries() ?? []) {
    const before = editions?.[at - 1]
    if ((one.to !== null && one.to < one.from) || (before && (before.to === null || before.to >= one.from)))
      checking.tell(`${path}.editions.${at}`, 'its years do not follow those of the edition before')
    checkForm(edited(form, one), `${path}.editions.${at}`, checking)
  }
}

function checkForm(release: ReleaseTemplate, path: string, { pack, tell }: Checking): void {
  const indicators = new Map(pack.indicators.map(one => [one.code, one]))
  const standing = (codes: readonly string[], on: string) => {
    for (const [at, code] of codes.entries()) if (!indicators.has(code)) tell(`${on}.${at}`, `no indicator '${code}'`)
  }
  standing(release.indicators, `${path}.indicators`)
  unique(`${path}.tables`, release.tables, tell)
  for (const [at, table] of release.tables.entries()) {
    const on = `${path}.tables.${at}`
    standing(table.indicators, `${on}.indicators`)
    for (const cut of table.cuts)
      for (const code of table.indicators)
        if (indicators.get(code)?.cuts.includes(cut) === false) tell(`${on}.cuts`, `'${code}' is not cut by '${cut}'`)
    const { along, by } = table.chart ?? {}
    for (const dim of [along, by])
      if (dim && dim !== 'time' && !table.cuts.includes(dim)) tell(`${on}.chart`, `no cut '${dim}'`)
  }
  checkGrids(release, path, tell)
  for (const [at, { total, parts }] of release.sums.entries())
    checkIdentity(`${path}.sums.${at}`, [total, ...parts], { release, indicators, tell })
  for (const [at, { whole, part }] of release.parts.entries())
    checkIdentity(`${path}.parts.${at}`, [whole, part], { release, indicators, tell })
  for (const [at, { opening, closing, ...moves }] of release.flows.entries()) {
    const on = `${path}.flows.${at}`
    checkIdentity(on, [opening, closing, ...moves.in, ...moves.out], { release, indicators, tell })
    for (const code of [opening, closing])
      if ((indicators.get(code)?.kind ?? 'stock') !== 'stock') tell(on, `'${code}' is no stock`)
    for (const code of [...moves.in, ...moves.out])
      if ((indicators.get(code)?.kind ?? 'flow') !== 'flow') tell(on, `'${code}' is no flow`)
  }
  checkText(release, path, pack.languages, tell)
}

function checkGrids({ grids = [], indicators }: ReleaseTemplate, path: string, tell: Checking['tell']): void {
  for (const [at, { columns, rows }] of grids.entries())
    for (const [row, { cells }] of rows.entries()) {
      const on = `${path}.grids.${at}.rows.${row}`
      if (cells.length !== columns.length) tell(on, `has ${cells.length} cells in ${columns.length} columns`)
      for (const code of cells)
        if (code !== null && !indicators.includes(code)) tell(on, `'${code}' is not in the release`)
    }
}

type Around = {
  release: ReleaseTemplate
  indicators: ReadonlyMap<string, Indicator>
  tell: Checking['tell']
}
function checkIdentity(path: string, codes: readonly string[], { release, indicators, tell }: Around): void {
  for (const code of codes) {
    if (!release.indicators.includes(code)) tell(path, `'${code}' is not in the release`)
    if (indicators.get(code)?.none) tell(path, `'${code}' has no figure to reckon with`)
  }
  const units = new Set(codes.flatMap(code => indicators.get(code)?.unit ?? []))
  if (units.size > 1) tell(path, `adds up different units: ${[...units].join(', ')}`)
}
