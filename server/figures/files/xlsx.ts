/** Tables of figures as a workbook: a sheet for each, and one that says what they are. */
import { unzipSync, zipSync } from 'fflate'
import type { Row, SheetData } from 'write-excel-file/node'
import { type FigureTable, Mark } from '#domain/figures/table.ts'
import { categoryWords, dimName, type FigureWords, markMeaning, markWords } from '#domain/figures/words.ts'
import { writtenCells } from '#domain/figures/written.ts'
import type { Language, Words } from '#domain/law/words.ts'

export type Worded = { table: FigureTable; words: FigureWords }

const heads = {
  value: { bg: 'Стойност', ru: 'Значение', en: 'Value' },
  mark: { bg: 'Бележка', ru: 'Пометка', en: 'Mark' },
  definitions: { bg: 'Определения', ru: 'Определения', en: 'Definitions' },
  sheet: { bg: 'Лист', ru: 'Лист', en: 'Sheet' },
  name: { bg: 'Показател', ru: 'Показатель', en: 'Indicator' },
  code: { bg: 'Код и версия', ru: 'Код и версия', en: 'Code and version' },
  definition: { bg: 'Определение', ru: 'Определение', en: 'Definition' },
  unit: { bg: 'Мерна единица', ru: 'Единица измерения', en: 'Unit' },
  source: { bg: 'Източник', ru: 'Источник', en: 'Source' },
  excludes: { bg: 'Не се включва', ru: 'Не включено', en: 'Excluded' },
  knownAt: { bg: 'Знание към момент (UTC)', ru: 'По сведениям на момент (UTC)', en: 'As known at (UTC)' },
  pack: { bg: 'Правен пакет и версия', ru: 'Правовой пакет и версия', en: 'Pack and version' },
  publisher: { bg: 'Издател', ru: 'Издатель', en: 'Publisher' },
  address: { bg: 'Адрес', ru: 'Адрес', en: 'Address' },
  marks: { bg: 'Бележки към стойностите', ru: 'Пометки к значениям', en: 'Marks of values' },
  digits: { bg: 'Знаци след запетаята', ru: 'Знаков после запятой', en: 'Digits after the point' }
} as const satisfies Record<string, Words>

export const title = (value: string) => ({ value, type: String, fontWeight: 'bold', fontSize: 13 }) as const
export const head = (value: string) =>
  ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top', bottomBorderStyle: 'thin' }) as const
export const label = (value: string) => ({ value, type: String, alignVertical: 'top' }) as const
export const prose = (value: string) => ({ value, type: String, wrap: true, alignVertical: 'top' }) as const

/**
 * Numbers are numbers; a cell without one is empty and its mark stands beside it, so that a gap, a figure kept back
 * and a zero stay apart. The same tables and words give the same bytes.
 */
export async function xlsx(tables: readonly Worded[], language: Language): Promise<Uint8Array> {
  const names = tables.map(({ table }, at) => `${at + 1} ${table.indicator}`.slice(0, 31))
  const sheets = tables.map((one, at) => ({
    sheet: names[at] ?? '',
    data: figures(one, language),
    columns: [
      ...one.table.dims.map(() => ({ width: 26 })),
      { width: 14 },
      { width: 20 },
      ...one.table.dims.map(() => ({ width: 16 }))
    ],
    stickyRowsCount: headRows
  }))
  const definitions = {
    sheet: heads.definitions[language],
    data: definitionRows(tables, names, language),
    columns: [{ width: 28 }, ...tables.map(() => ({ width: 70 }))],
    stickyRowsCount: 1
  }
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const file = await writeExcelFile([...sheets, definitions], { fontFamily: 'Calibri', fontSize: 11 }).toBuffer()
  return stamped(new Uint8Array(file))
}

const headRows = 3

function figures({ table, words }: Worded, language: Language): SheetData {
  const format = table.digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(table.digits)}`
  const say = (one: Words) => one[language]
  const dims = table.dims.map(({ code }) => code)
  return [
    [title(say(words.name))],
    [label(`${say(words.unit)} · ${say(heads.knownAt)}: ${table.knownAt}`)],
    [
      ...dims.map(code => head(say(dimName(table, words, code)))),
      head(say(heads.value)),
      head(say(heads.mark)),
      ...dims.map(code => head(code))
    ],
    ...writtenCells(table).map(
      ({ categories, value, mark }): Row => [
        ...dims.map((code, at) => label(say(categoryWords(table, words, code, categories[at] ?? '')))),
        value === null ? null : { value, type: Number, format },
        mark === null ? null : label(say(markWords[mark])),
        ...categories.map(label)
      ]
    )
  ]
}

function definitionRows(tables: readonly Worded[], names: readonly string[], language: Language): SheetData {
  const say = (one: Words | undefined) => one?.[language] ?? ''
  const row = (name: Words, each: (one: Worded, at: number) => string): Row => [
    head(say(name)),
    ...tables.map((one, at) => prose(each(one, at)))
  ]
  return [
    [head(say(heads.sheet)), ...names.map(name => head(name))],
    row(heads.name, ({ words }) => say(words.name)),
    row(heads.code, ({ table }) => `${table.indicator} · ${table.version}`),
    row(heads.definition, ({ words }) => say(words.definition)),
    row(heads.unit, ({ words }) => say(words.unit)),
    row(heads.digits, ({ table }) => String(table.digits)),
    row(heads.source, ({ words }) => say(words.source)),
    row(heads.excludes, ({ words }) => say(words.excludes) || '—'),
    row(heads.knownAt, ({ table }) => table.knownAt),
    row(heads.pack, ({ words }) => `${words.pack.code} · ${words.pack.version}`),
    row(heads.publisher, ({ words }) => say(words.publisher.name)),
    row(heads.address, ({ words }) => words.address ?? '—'),
    [],
    [title(say(heads.marks))],
    ...Mark.options.map((mark): Row => [head(say(markWords[mark])), prose(say(markMeaning[mark]))])
  ]
}

/** The archive packed again with one and the same date: bytes that tell when they were made could not be verified. */
export function stamped(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(parts), { level: 6, mtime: new Date(1980, 0, 1) })
}
