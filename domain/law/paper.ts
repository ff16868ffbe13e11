/**
 * The language of papers: a document of the office as data. A text holds `{path}` where a fact stands:
 * `{child.name}` is of the snapshot's groups, `{entry/order}` of the entry that the paper is of,
 * `{placement.ordered/order}` of the latest such entry by the day of the paper's own, `{.what}` of the row of the table around it, `{.n}` the
 * number of that row.
 * A path that ends with `?` leaves nothing where nobody knows; any other leaves a line to fill by hand.
 */
import { z } from 'zod'
import { streamKinds } from '../kernel/event.ts'
import { Where } from './question.ts'
import { Code, Words } from './words.ts'

const Text = z.string().min(1).max(4000)
const Path = z.string().regex(/^[a-zA-Z./-]+$/)

/** Does the snapshot hold something there; with `is`, one of these codes. */
const Whether = z.strictObject({ has: Path, is: z.array(Code).min(1).optional() })

const Column = z.strictObject({
  head: Text,
  cell: Text,
  /** share of the width, 1 where nothing is said */
  wide: z.number().min(0.2).max(10).optional()
})

const plain = [
  /** 1 is the title of the paper, 2 and 3 stand above its parts */
  z.strictObject({ heading: Text, level: z.int().min(1).max(3).optional() }),
  z.strictObject({
    text: Text,
    align: z.enum(['left', 'center', 'right', 'justify']).optional(),
    bold: z.boolean().optional(),
    small: z.boolean().optional()
  }),
  /** label and value, one a line */
  z.strictObject({ rows: z.array(z.tuple([Text, Text])).min(1) }),
  /** one row for each of a list; `none` stands where the list is empty */
  z.strictObject({ table: Path, columns: z.array(Column).min(1).max(8), none: Text }),
  z.strictObject({ list: Path, item: Text, none: Text }),
  /** an empty table of so many rows to write in */
  z.strictObject({
    grid: z
      .array(Column.omit({ cell: true }))
      .min(2)
      .max(10),
    rows: z.int().min(1).max(30)
  }),
  /** so many empty lines to write on */
  z.strictObject({ lines: z.int().min(1).max(30) }),
  /** one line, of which one text stands at the left edge and the other at the right */
  z.strictObject({ sides: z.tuple([Text, Text]) }),
  /** to whom a letter goes: lines in the right half of the page; one that says nothing is left out */
  z.strictObject({ address: z.array(Text).min(1) }),
  /** who signs: under each office or quality, the name if it is known; `inLines` puts them one under another, each on a line */
  z.strictObject({
    signatures: z.array(z.strictObject({ as: Text, name: Text.optional() })).min(1),
    inLines: z.boolean().optional()
  }),
  z.strictObject({ page: z.literal('next') })
] as const

const Simple = z.union(plain)
export type Block =
  | z.infer<typeof Simple>
  | { each: string; blocks: Block[]; none?: string | undefined }
  | { when: z.infer<typeof Whether>; blocks: Block[]; otherwise?: Block[] | undefined }

export const Block: z.ZodType<Block> = z.lazy(() =>
  z.union([
    ...plain,
    z.strictObject({ each: Path, blocks: z.array(Block).min(1), none: Text.optional() }),
    z.strictObject({ when: Whether, blocks: z.array(Block).min(1), otherwise: z.array(Block).optional() })
  ])
)

export const PaperTemplate = z.strictObject({
  code: Code,
  /** raised when the text changes: every issued paper names the version it was made by */
  version: z.int().min(1),
  words: Words,
  /** the kind of stream in which it is issued */
  on: z.enum(streamKinds),
  /** the entry that it is the paper of */
  of: z.string().optional(),
  /** of such an entry only when it says so */
  where: Where.optional(),
  /** cases of these types only */
  caseTypes: z.array(Code).min(1).optional(),
  /** who may issue it */
  roles: z.array(Code).min(1),
  /** from a field of its entry, or the next of a series that each office counts by the year; without it the paper bears none */
  number: z
    .union([z.strictObject({ field: Path }), z.strictObject({ series: z.string().regex(/^\p{L}{1,4}$/u) })])
    .optional(),
  /** the page of the file that it prints, where it is offered too */
  prints: z.enum(['chronology']).optional(),
  /** it is the list of what is bound behind it */
  bundle: z.boolean().optional(),
  /** where each thing that the text says of the law is written, and whether a lawyer has read it; shown on screen only */
  basis: z.array(
    z.strictObject({
      basis: z.string().min(1),
      certainty: z.enum(['found', 'high', 'medium', 'low', 'proposal']),
      verified: z.boolean()
    })
  ),
  blocks: z.array(Block).min(1)
})
export type PaperTemplate = z.infer<typeof PaperTemplate>

/** A noun beside a number, or a text with `{n}`: where the language tells them apart, a form for each plural of CLDR. */
export const Counted = z.union([
  z.string(),
  z.strictObject({
    one: z.string(),
    two: z.string().optional(),
    few: z.string().optional(),
    many: z.string().optional(),
    other: z.string()
  })
])
export type Counted = z.infer<typeof Counted>

const Unit = z.strictObject({ noun: Counted, feminine: z.boolean() })
/** How numbers are said: whole numbers are put together from these, the greater part first. */
export const Numerals = z.strictObject({
  zero: z.string(),
  /** 1 to 19, the first of which stands for 1; two forms where the masculine and the feminine differ */
  units: z.array(z.union([z.string(), z.tuple([z.string(), z.string()])])).length(19),
  /** 10 to 90 */
  tens: z.array(z.string()).length(9),
  /** 100 to 900 */
  hundreds: z.array(z.string()).length(9),
  /** thousands, millions and on */
  scales: z.array(Unit).min(1).max(4),
  /** the money of the jurisdiction, and its hundredth part */
  money: z.strictObject({ whole: Unit, part: Unit })
})
export type Numerals = z.infer<typeof Numerals>

/** How papers of the jurisdiction write what has no word in the law: days, numbers, names, the edge of a page. */
export const PaperStyle = z.strictObject({
  /** `{dd}.{mm}.{yyyy}`, or `{d} {month} {yyyy}` */
  day: z.string(),
  /** the months as they stand in a date */
  monthNames: z.array(z.string()).length(12).optional(),
  /** what is added to the day: `{HH}:{MM}` */
  time: z.string(),
  /** an age: `{n}` */
  years: Counted,
  months: Counted,
  /** the order of a full name; the given name first unless told */
  names: z.enum(['given-first', 'family-first']).optional(),
  /** numbers in words, where papers write them: `.words` and `.money` behind the path of a number */
  numerals: Numerals.optional(),
  yes: z.string(),
  no: z.string(),
  /** across a page that is not issued */
  draft: z.string(),
  /** `{page}`, `{pages}` */
  page: z.string(),
  /** the foot of every page: `{title}`, `{version}`, `{number}`, `{hash}` */
  foot: z.string(),
  /** instead of an address that an order keeps secret */
  withheld: z.string(),
  /** a number of a series: `{series}`, `{office}`, `{n}`, `{dd}`, `{mm}`, `{yyyy}` */
  number: z.string()
})
export type PaperStyle = z.infer<typeof PaperStyle>

export const Papers = z.strictObject({ style: PaperStyle, templates: z.array(PaperTemplate) })

/** The paths that a text names, with whether each may stay empty. */
export function pathsIn(text: string): { path: string; optional: boolean }[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, inner = '']) => ({
    path: inner.replace(/\?$/, ''),
    optional: inner.endsWith('?')
  }))
}
