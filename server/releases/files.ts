/** The files of a release, written from its frozen content alone: the same content gives the same bytes. */
import type { ProtectedTable } from '#domain/disclosure/protected.ts'
import { chartOf } from '#domain/figures/chart.ts'
import { inPeriod } from '#domain/figures/when.ts'
import { sayTime } from '#domain/figures/words.ts'
import type { Language } from '#domain/law/words.ts'
import { type Frozen, Manifest } from '#domain/releases/content.ts'
import { tableWords, wordsOf } from '#domain/releases/words.ts'
import { chartSvg } from '../figures/chart.ts'
import { csv } from '../figures/files/csv.ts'
import { sdmx } from '../figures/files/sdmx.ts'
import { type Worded, xlsx } from '../figures/files/xlsx.ts'
import { plain } from '../figures/text.ts'
import type { Passed, Released } from './compute.ts'
import { contentBytes, readContent, sha256 } from './content.ts'
import { formCsv, formXlsx, sectionsOf } from './form.ts'

export type Written = { name: string; media: string; bytes: Uint8Array }

export const MANIFEST = 'manifest.json'
export const CONTENT = 'release.json'
const utf8 = (text: string) => new TextEncoder().encode(text)
const json = (value: unknown) => utf8(`${JSON.stringify(value, null, 2)}\n`)

/** Every file, the manifest last: it names the others with their hashes. */
export async function filesOf(released: Released): Promise<Written[]> {
  const { headlines, tables } = released
  // as it is read back, so that the order in which a pack names its fields does not matter
  const frozen = readContent(contentBytes(released.frozen))
  const [language = 'en'] = frozen.languages
  const all = [...headlines.map(table => worded(table, frozen)), ...tables.map(one => wordedTable(one, frozen))]
  const files: Written[] = [
    { name: CONTENT, media: 'application/json', bytes: contentBytes(frozen) },
    { name: 'definitions.json', media: 'application/json', bytes: json(frozen.definitions) },
    ...(headlines.length > 0
      ? [{ name: 'figures.csv', media: 'text/csv', bytes: oneCsv(headlines, frozen, language) }]
      : []),
    ...(await forms(frozen, language)),
    ...tables.map(one => ({
      name: `table-${one.code}.csv`,
      media: 'text/csv',
      bytes: csv(one.table, wordsOf(one.table, frozen), language)
    })),
    ...(all.length > 0
      ? [
          {
            name: 'tables.xlsx',
            media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            bytes: await xlsx(all, language)
          },
          { name: 'data.json', media: 'application/json', bytes: sdmx(all, language) }
        ]
      : []),
    ...tables.flatMap(one => charts(one, frozen)),
    ...texts(frozen)
  ]
  const { release, template, from, to, knownAt, pack, corrects } = frozen
  const manifest = Manifest.parse({
    format: 1,
    release,
    template,
    from,
    to,
    knownAt,
    pack,
    corrects,
    files: files.map(({ name, media, bytes }) => ({ name, media, sha256: sha256(bytes), size: bytes.length }))
  })
  return [...files, { name: MANIFEST, media: 'application/json', bytes: json(manifest) }]
}

/** The sections of a form as they are filled in: one workbook, and a file of plain values for each section. */
async function forms(frozen: Frozen, language: Language): Promise<Written[]> {
  if (!frozen.form.grids) return []
  const sections = sectionsOf(frozen, language)
  return [
    {
      name: 'form.xlsx',
      media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await formXlsx(frozen, sections, language)
    },
    ...sections.map(one => ({ name: `form-${one.code}.csv`, media: 'text/csv', bytes: formCsv(one) }))
  ]
}

const worded = (table: ProtectedTable, frozen: Frozen): Worded => ({ table, words: wordsOf(table, frozen) })
const wordedTable = (one: Passed, frozen: Frozen): Worded => ({ table: one.table, words: tableWords(one, frozen) })

/** The figures that stand alone under one head: they have the same columns. */
function oneCsv(headlines: readonly ProtectedTable[], frozen: Frozen, language: Language): Uint8Array {
  const parts = headlines.map(table => new TextDecoder().decode(csv(table, wordsOf(table, frozen), language)))
  return utf8(parts.map((part, at) => (at === 0 ? part : part.slice(part.indexOf('\r\n') + 2))).join(''))
}

const WIDE = 760

function charts(one: Passed, frozen: Frozen): Written[] {
  const { code, chart, table } = one
  if (!chart) return []
  const words = tableWords(one, frozen)
  return frozen.languages.map(language => ({
    name: `chart-${code}.${language}.svg`,
    media: 'image/svg+xml',
    bytes: utf8(
      chartSvg(
        chartOf(table, words, {
          kind: chart.kind,
          language,
          width: WIDE,
          titled: true,
          ...(chart.along ? { along: chart.along } : {}),
          ...(chart.by ? { by: chart.by } : {})
        })
      )
    )
  }))
}

function texts({ texts: said, words, from, to }: Frozen): Written[] {
  return Object.entries(said).flatMap(([language, paragraphs = []]) => {
    if (paragraphs.length === 0) return []
    const head = [words[language as Language], sayTime(inPeriod(from, to).code, language as Language)]
    const body = [...head, ...paragraphs.map(plain)].join('\n\n')
    return [{ name: `text.${language}.txt`, media: 'text/plain; charset=utf-8', bytes: utf8(`${body}\n`) }]
  })
}
