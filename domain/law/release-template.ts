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

export const ReleaseTemplate = z
  .strictObject({
    code: Code,
    words: Words,
    kind: ReleaseKind.default('statement'),
    /** the figures that stand alone, and in the texts */
    indicators: z.array(Code).default([]),
    tables: z.array(TableAsked).default([]),
    /** identities that must hold exactly: the first is the sum of the others */
    sums: z.array(z.strictObject({ total: Code, parts: z.array(Code).min(1) })).default([]),
    /** a part is never more than its whole */
    parts: z.array(z.strictObject({ whole: Code, part: Code })).default([]),
    /** what stood before the period, and what came, and less what left, is what stands at its end */
    flows: z
      .array(
        z.strictObject({
          /** of the same stock, or of one that counts the start of the day */
          opening: Code,
          in: z.array(Code).min(1),
          out: z.array(Code).min(1),
          closing: Code
        })
      )
      .default([]),
    /** a figure that moved by more per cent against the release before, or differs from one published, asks for an answer */
    plausible: z.strictObject({ percent: z.number().positive(), published: z.boolean() }).optional(),
    /** it speaks of whole years only */
    yearly: z.literal(true).optional(),
    /** what its texts name beside its figures, each in the order in which they build on one another */
    values: TextValues.default({}),
    /** ICU messages, one paragraph each; a figure is named by its indicator's code with `_` for `-` */
    text: z.record(Language, z.array(z.string())).default({ bg: [], ru: [], en: [] })
  })
  .refine(one => one.indicators.length + one.tables.length + Object.values(one.text).flat().length > 0, 'holds nothing')
export type ReleaseTemplate = z.infer<typeof ReleaseTemplate>

export function checkRelease(release: ReleaseTemplate, path: string, { pack, tell }: Checking): void {
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

type Around = {
  release: ReleaseTemplate
  indicators: ReadonlyMap<string, Indicator>
  tell: Checking['tell']
}
function checkIdentity(path: string, codes: readonly string[], { release, indicators, tell }: Around): void {
  for (const code of codes) if (!release.indicators.includes(code)) tell(path, `'${code}' is not in the release`)
  const units = new Set(codes.flatMap(code => indicators.get(code)?.unit ?? []))
  if (units.size > 1) tell(path, `adds up different units: ${[...units].join(', ')}`)
}
