/** A form filled in: its sections as rows and columns, from the frozen content alone. */
import type { Row } from 'write-excel-file/node'
import { inPeriod } from '#domain/figures/when.ts'
import { markWords, sayTime } from '#domain/figures/words.ts'
import type { Language, Words } from '#domain/law/words.ts'
import type { Frozen, Headline } from '#domain/releases/content.ts'
import { text } from '../figures/files/csv.ts'
import { head, label, prose, stamped, title } from '../figures/files/xlsx.ts'

/** A number; why there is none; or that the form asks for nothing there. */
type Cell = { value: number } | { mark: string } | null
export type Section = {
  code: string
  name: string
  columns: string[]
  rows: { line: string; name: string; cells: Cell[] }[]
  /** why a figure is missing that the form asks for */
  missing: { name: string; why: string }[]
}

const heads = {
  line: { bg: 'Ред', ru: 'Строка', en: 'Line' },
  name: { bg: 'Показател', ru: 'Показатель', en: 'Line of the form' },
  edition: { bg: 'Редакция', ru: 'Редакция', en: 'Edition' },
  missing: { bg: 'Няма данни', ru: 'Нет данных', en: 'No figures' },
  knownAt: { bg: 'Знание към момент (UTC)', ru: 'По сведениям на момент (UTC)', en: 'As known at (UTC)' }
} as const satisfies Record<string, Words>

export function sectionsOf({ form, figures, definitions }: Frozen, language: Language): Section[] {
  const told = new Map(figures.map(one => [one.indicator, one]))
  return (form.grids ?? []).map(({ code, words, columns, rows }) => {
    const named = [...new Set(rows.flatMap(({ cells }) => cells))]
    return {
      code,
      name: words[language],
      columns: columns.map(one => one[language]),
      rows: rows.map(row => ({
        line: row.line ?? '',
        name: row.words[language],
        cells: row.cells.map(cell => cellOf(cell === null ? undefined : told.get(cell), language))
      })),
      missing: definitions
        .filter(one => one.none && named.includes(one.code))
        .map(one => ({ name: one.words[language], why: one.definition[language] }))
    }
  })
}

const cellOf = (one: Headline | undefined, language: Language): Cell =>
  one ? (one.value === null ? { mark: markWords[one.mark ?? 'gap'][language] } : { value: one.value }) : null

/** RFC 4180; a cell that the form does not ask for is empty, one without a figure says why. */
export function formCsv({ columns, rows }: Section): Uint8Array {
  const lines = [
    ['line', 'name', ...columns],
    ...rows.map(({ line, name, cells }) => [
      line,
      name,
      ...cells.map(cell => (cell === null ? '' : 'value' in cell ? String(cell.value) : cell.mark))
    ])
  ]
  return new TextEncoder().encode(lines.map(line => `${line.map(text).join(',')}\r\n`).join(''))
}

/** A sheet for each section; the same content gives the same bytes. */
export async function formXlsx(
  { words, form, from, to, knownAt, named }: Frozen,
  sections: readonly Section[],
  language: Language
): Promise<Uint8Array> {
  const { edition } = form
  const sheets = sections.map(({ name, columns, rows, missing }, at) => ({
    sheet: `${at + 1} ${name}`.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    data: [
      [title(words[language])],
      [label(`${named.publisher.name[language]} · ${sayTime(inPeriod(from, to).code, language)}`)],
      [label(edition ? `${heads.edition[language]}: ${edition.words[language]} (${edition.basis})` : '')],
      [label(`${heads.knownAt[language]}: ${knownAt}`)],
      [title(name)],
      [head(heads.line[language]), head(heads.name[language]), ...columns.map(one => head(one))],
      ...rows.map(
        (row): Row => [
          label(row.line),
          prose(row.name),
          ...row.cells.map(cell =>
            cell === null
              ? null
              : 'value' in cell
                ? ({ value: cell.value, type: Number, format: '#,##0' } as const)
                : label(cell.mark)
          )
        ]
      ),
      ...(missing.length > 0
        ? [[], [title(heads.missing[language])], ...missing.map((one): Row => [null, prose(one.name), prose(one.why)])]
        : [])
    ],
    columns: [{ width: 8 }, { width: 52 }, ...columns.map(() => ({ width: 18 }))]
  }))
  const { default: writeExcelFile } = await import('write-excel-file/node')
  return stamped(new Uint8Array(await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer()))
}
