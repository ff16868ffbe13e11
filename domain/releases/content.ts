/**
 * What a release freezes. It is kept as `release.json` (all but the list of files) and `manifest.json` (the list of
 * files with their hashes); every other file is written from it alone, so that the same content gives the same bytes.
 */
import { z } from 'zod'
import { FigureTable, Mark } from '../figures/table.ts'
import { Id } from '../kernel/fields.ts'
import { Day, Moment } from '../kernel/time.ts'
import { Disclosure } from '../law/disclosure.ts'
import { Indicator } from '../law/indicator.ts'
import { ChartAsked, ReleaseKind, ReleaseTemplate } from '../law/release-template.ts'
import { Code, Language, Words } from '../law/words.ts'

/** One number that stands alone and in the texts. `time` is the day of a stock or the period of a flow. */
export const Headline = z.strictObject({
  indicator: Code,
  version: z.int(),
  time: z.string(),
  value: z.number().nullable(),
  mark: Mark.nullable()
})
export type Headline = z.infer<typeof Headline>

/** A table after disclosure control. `of` is the template's table, of which there is one for each indicator. */
export const ReleaseTable = z.strictObject({
  /** the name of its files */
  code: Code,
  of: Code,
  words: Words,
  chart: ChartAsked.optional(),
  table: FigureTable
})
export type ReleaseTable = z.infer<typeof ReleaseTable>

/**
 * `broken` refuses the draft; what is to be `explained` waits for an answer before it can be signed. Numbers are those
 * published: what is hidden is not told by a finding either.
 */
export const Check = z.strictObject({
  n: z.int().min(1),
  code: z.enum([
    'sum',
    'part',
    'stock-flow',
    'carried',
    'moved',
    'published-equal',
    'published-differs',
    'published-other-unit'
  ]),
  outcome: z.enum(['holds', 'broken', 'explain']),
  /** the figure it is about, or the total or closing stock of an identity */
  indicator: Code,
  at: z.string(),
  computed: z.number().nullable().optional(),
  /** the value it was held against: the figure of an earlier release, or what another published */
  against: z.number().nullable().optional(),
  /** the period before, and the move from it in per cent */
  before: z.string().optional(),
  percent: z.number().optional(),
  qualifier: z.string().optional(),
  source: z.string().optional(),
  doubt: z.string().optional(),
  /** the earlier release it was held against */
  release: Id.optional(),
  /** why it is right all the same: a code of the pack */
  answer: Code.nullable()
})
export type Check = z.infer<typeof Check>

/** What disclosure control did, and what the auditor found when it attacked. Counts only. */
export const DisclosureTold = z.strictObject({
  method: z.enum(['suppress', 'round']),
  /** figures shown or hidden, each counted once in however many tables it stands */
  figures: z.int(),
  /** hidden because of what they tell by themselves, by reason */
  primary: z.record(z.string(), z.int()),
  /** hidden because others could be computed with them */
  secondary: z.int(),
  /** nothing less could have been hidden */
  proven: z.boolean(),
  audit: z.strictObject({
    /** hidden figures attacked, and those that stay too narrowly open: none, or it could not have been signed */
    attacked: z.int(),
    breaches: z.int()
  }),
  /** the signed releases that an attacker has as well */
  earlier: z.array(Id)
})
export type DisclosureTold = z.infer<typeof DisclosureTold>

/** A file of the release; `language` where it is written in one. */
export const ReleaseFile = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,120}$/),
  media: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().min(0)
})
export type ReleaseFile = z.infer<typeof ReleaseFile>

/** What its tables and figures are called: frozen, so that files can be written again when the pack has other words. */
export const FrozenWords = z.strictObject({
  units: z.record(z.string(), Words),
  dims: z.record(z.string(), z.strictObject({ name: Words, categories: z.record(z.string(), Words) })),
  publisher: z.strictObject({ code: z.string(), name: Words })
})
export type FrozenWords = z.infer<typeof FrozenWords>

/** `release.json` */
export const Frozen = z.strictObject({
  format: z.literal(1),
  release: Id,
  template: Code,
  kind: ReleaseKind,
  words: Words,
  from: Day,
  to: Day,
  knownAt: Moment,
  pack: z.strictObject({ code: z.string(), version: z.string() }),
  /** of the texts and files, the official one first */
  languages: z.array(Language).min(1),
  /** the release that this one corrects, and why */
  corrects: z.strictObject({ release: Id, reason: Code }).nullable(),
  figures: z.array(Headline),
  tables: z.array(ReleaseTable),
  /** paragraphs; a figure is marked `[[indicator|as it is said]]` */
  texts: z.partialRecord(Language, z.array(z.string())),
  /** the earlier release that its figures were held against */
  before: Id.nullable(),
  /** every indicator used, directly or in ratios */
  definitions: z.array(Indicator),
  checks: z.array(Check),
  disclosure: DisclosureTold,
  /** by what it was computed: the template and the rules of disclosure as they were */
  form: ReleaseTemplate,
  rules: Disclosure,
  named: FrozenWords
})
export type Frozen = z.infer<typeof Frozen>

/** `manifest.json`: its own SHA-256 stands in the journal. */
export const Manifest = z.strictObject({
  format: z.literal(1),
  release: Id,
  template: Code,
  from: Day,
  to: Day,
  knownAt: Moment,
  pack: z.strictObject({ code: z.string(), version: z.string() }),
  corrects: z.strictObject({ release: Id, reason: Code }).nullable(),
  files: z.array(ReleaseFile)
})
export type Manifest = z.infer<typeof Manifest>

/** A release as pages read it: what is frozen, with its files. */
export const ReleaseContent = Frozen.extend({ files: z.array(ReleaseFile) })
export type ReleaseContent = z.infer<typeof ReleaseContent>
