/** A table of figures as comma-separated values (RFC 4180, UTF-8): one cell a line, codes beside their words. */
import type { FigureTable } from '#domain/figures/table.ts'
import { categoryWords, type FigureWords } from '#domain/figures/words.ts'
import { writtenCells } from '#domain/figures/written.ts'
import type { Language } from '#domain/law/words.ts'

/** A text that begins like a formula is quoted by an apostrophe, so that a spreadsheet does not run it. */
export const text = (value: string) => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * `mark` says why a value is empty or not exact (gap, suppressed, refused, rounded): an empty value is never a zero.
 * The same table and words give the same bytes.
 */
export function csv(table: FigureTable, words: FigureWords, language: Language): Uint8Array {
  const dims = table.dims.flatMap(({ code }) => [code, `${code}_label`])
  const lines = [
    ['indicator', 'version', ...dims, 'value', 'mark', 'unit', 'known_at', 'pack', 'pack_version'],
    ...writtenCells(table).map(({ categories, value, mark }) => [
      table.indicator,
      String(table.version),
      ...table.dims.flatMap(({ code }, at) => {
        const category = categories[at] ?? ''
        return [category, categoryWords(table, words, code, category)[language]]
      }),
      value,
      mark ?? '',
      table.unit,
      table.knownAt,
      words.pack.code,
      words.pack.version
    ])
  ]
  const cell = (one: string | number | null | undefined) =>
    typeof one === 'number' ? one.toFixed(table.digits) : text(one ?? '')
  return new TextEncoder().encode(lines.map(line => `${line.map(cell).join(',')}\r\n`).join(''))
}
