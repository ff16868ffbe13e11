/**
 * Reads a CSV file of published values: each import is one source as read on one day. Every fault is told by its line
 * and column; a file with any is not imported at all.
 */
import { parse } from 'csv-parse/sync'
import { Day } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { type SeriesImport, SeriesRow } from '#domain/series/entries.ts'
import { matching } from '#domain/series/match.ts'
import { faultsOf, sentences } from '#domain/series/rules.ts'

export const columns = [
  'series',
  'source',
  'as-at',
  'published',
  'day',
  'period',
  'area',
  'age',
  'sex',
  'unit',
  'value',
  'qualifier',
  'doubt'
] as const
type Column = (typeof columns)[number]
/** What holds for every line that has no column of its own for it. */
export type Defaults = Partial<Record<'series' | 'source' | 'as-at' | 'published' | 'unit', string>>

/** Reasons against a line before any rule of the act; the others are `sentences` of the domain. */
export const lineSentences = {
  'csv-broken': 'the line cannot be read as CSV',
  'csv-empty': 'there are no lines',
  'csv-column-unknown': 'nobody knows this column',
  'csv-missing': 'this is missing',
  'csv-no-such-code': 'there is no such code',
  'csv-not-a-day': 'is no day like 2018-12-31',
  'csv-not-a-number': 'is no number',
  'csv-malformed': 'is not written as it should be'
} as const
export type LineRule = keyof typeof lineSentences | keyof typeof sentences
export type LineFault = { line: number; column: string; rule: LineRule; given: string }
/** An import with the line of the file that each of its rows comes from. */
export type Planned = { input: SeriesImport; lines: readonly number[] }

/** The sentence for a fault, as the command line tells it. */
export const sentenceOf = (rule: LineRule): string =>
  rule in sentences ? sentences[rule as keyof typeof sentences] : lineSentences[rule as keyof typeof lineSentences]

export function readFile(
  text: string,
  defaults: Defaults,
  law: Law,
  today: Day
): { imports: Planned[]; faults: LineFault[]; lines: number } {
  const { records, faults } = recordsOf(text)
  const groups = new Map<string, { input: SeriesImport; lines: number[] }>()
  for (const { line, cells } of records) {
    const before = faults.length
    const told = readLine({ ...defaults, ...cells }, law, (column, rule, given = '') =>
      faults.push({ line, column, rule, given })
    )
    if (!told || faults.length > before) continue
    const { row, ...head } = told
    const key = JSON.stringify(head)
    const group = groups.get(key) ?? { input: { ...head, rows: [] } as SeriesImport, lines: [] }
    groups.set(key, group)
    group.input.rows.push(row)
    group.lines.push(line)
  }
  const imports = [...groups.values()]
  for (const { input, lines } of imports)
    for (const { row, column, rule } of faultsOf(input, law, today))
      faults.push({
        line: lines[row ?? 0] ?? 0,
        column,
        rule,
        given: String(
          (row === undefined ? { 'as-at': input.asAt, published: input.published } : (input.rows[row] as object))[
            column as never
          ] ?? ''
        )
      })
  if (records.length === 0 && faults.length === 0) faults.push({ line: 1, column: '', rule: 'csv-empty', given: '' })
  return { imports, faults: faults.sort((a, b) => a.line - b.line), lines: records.length }
}

type Cells = Partial<Record<Column, string>>
type Record_ = { line: number; cells: Cells }

/** The lines with the names of their columns; a semicolon in the head makes it the separator. */
function recordsOf(text: string): { records: Record_[]; faults: LineFault[] } {
  const head = text.slice(0, text.search(/\r?\n|$/))
  const faults: LineFault[] = []
  let rows: { record: string[]; info: { lines: number } }[]
  try {
    rows = parse(text, {
      bom: true,
      delimiter: head.includes(';') ? ';' : ',',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true
    }) as never
  } catch (error) {
    const { lines = 1 } = error as { lines?: number }
    return { records: [], faults: [{ line: lines, column: '', rule: 'csv-broken', given: '' }] }
  }
  const names = rows[0]?.record.map(name => name.toLowerCase()) ?? []
  for (const name of names)
    if (!columns.includes(name as Column))
      faults.push({ line: 1, column: name, rule: 'csv-column-unknown', given: name })
  const records = rows.slice(1).map(({ record, info }) => {
    if (record.length !== names.length) faults.push({ line: info.lines, column: '', rule: 'csv-broken', given: '' })
    const filled = names.flatMap((name, at) => {
      const cell = record[at] ?? ''
      return cell === '' ? [] : [[name, cell] as const]
    })
    return { line: info.lines, cells: Object.fromEntries(filled) as Cells }
  })
  return { records: faults.length > 0 ? [] : records, faults }
}

type Tell = (column: Column, rule: LineRule, given?: string) => void
type Line = Omit<SeriesImport, 'rows'> & { row: SeriesRow }

function readLine(cells: Cells, law: Law, tell: Tell): Line | null {
  const coded = (column: Column, vocabulary: string, other: (code: string) => readonly string[] = () => []) => {
    const given = cells[column]
    if (given === undefined) return undefined
    const options = law.vocabulary(vocabulary) ?? []
    const code =
      options.find(one => one.code === given.toLowerCase())?.code ??
      matching(
        given,
        options.map(one => ({ code: one.code, titles: [...Object.values(one.words), ...other(one.code)] }))
      )
    if (code === null) tell(column, 'csv-no-such-code', given)
    return code ?? undefined
  }
  const day = (column: Column) => {
    const given = cells[column]
    if (given === undefined || Day.safeParse(given).success) return given as Day | undefined
    tell(column, 'csv-not-a-day', given)
    return undefined
  }
  const needed = (['series', 'source', 'as-at', 'unit'] as const).filter(column => cells[column] === undefined)
  for (const column of needed) tell(column, 'csv-missing')
  const head = {
    source: coded('source', 'series-sources', code => law.seriesSource(code)?.also ?? []),
    asAt: day('as-at'),
    published: day('published')
  }
  const row = {
    series: coded('series', 'series'),
    day: day('day'),
    period: cells.period,
    area: coded('area', 'territories'),
    age: cells.age,
    sex: coded('sex', 'sexes'),
    unit: cells.unit,
    ...number(cells.value, given => tell('value', 'csv-not-a-number', given)),
    qualifier: cells.qualifier ?? 'exact',
    doubt: coded('doubt', 'series-doubts')
  }
  if (needed.length > 0) return null
  const read = SeriesRow.safeParse(filled(row))
  if (!read.success) {
    for (const { path } of read.error.issues) {
      const column = String(path[0] ?? '') as Column
      if (row[column as never] !== undefined) tell(column, 'csv-malformed', cells[column] ?? '')
    }
    return null
  }
  return { ...(filled(head) as Omit<SeriesImport, 'rows'>), row: read.data }
}

const filled = (given: object): object =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))

/** An empty value is a gap. `1.10` has two digits after the point; spaces between thousands are left out. */
function number(given: string | undefined, wrong: (given: string) => void): { value: number | null; digits: number } {
  if (given === undefined) return { value: null, digits: 0 }
  const [, whole, digits = ''] = /^(\d+)(?:[.,](\d{1,6}))?$/.exec(given.replaceAll(/[\s\u00a0\u202f]/g, '')) ?? []
  if (whole === undefined) wrong(given)
  return { value: Number(`${whole ?? 0}.${digits || 0}`), digits: digits.length }
}
