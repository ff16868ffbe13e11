/** A table read along one of its dimensions, in lines by another. */
import type { Language } from '../law/words.ts'
import { cellAt, type Dimension, type FigureTable, type Mark, TOTAL } from './table.ts'
import { categoryWords, type FigureWords, sayTime } from './words.ts'
import { written } from './written.ts'

export type Line = {
  code: string
  name: string
  cells: readonly { value: number | null; mark: Mark | null }[]
  /** its colour and sign; a part keeps them whether or not the whole is drawn beside it */
  look: number | 'whole' | 'rest'
}
export type Lines = { along: Dimension; codes: readonly string[]; places: readonly string[]; lines: readonly Line[] }

export type Reading = {
  language: Language
  along?: string | undefined
  by?: string | undefined
  at?: Readonly<Record<string, string>> | undefined
}

/** @throws RangeError for a dimension that the table does not have. */
export function across(table: FigureTable, words: FigureWords, { language, along, by, at }: Reading): Lines {
  const find = (code: string): Dimension => {
    const dim = table.dims.find(one => one.code === code)
    if (!dim) throw new RangeError(`the table ${table.indicator} has no dimension '${code}'`)
    return dim
  }
  const axis = along === undefined ? (table.dims[0] as Dimension) : find(along)
  const series = by === undefined ? undefined : find(by)
  const fixed = table.dims.map(dim => Math.max(0, dim.categories.indexOf(at?.[dim.code] ?? dim.categories[0] ?? '')))
  const read = (place: number, line: number) =>
    written(
      table,
      cellAt(
        table.dims,
        table.dims.map((dim, d) => (dim === axis ? place : dim === series ? line : (fixed[d] ?? 0)))
      )
    )
  const say = (dim: Dimension, category: string) => categoryWords(table, words, dim.code, category)[language]
  return {
    along: axis,
    codes: axis.categories,
    places: axis.categories.map(one => (axis === table.dims[0] ? sayTime(one, language, true) : say(axis, one))),
    lines: (series?.categories ?? ['']).map((code, line) => ({
      code: code || 'all',
      name: series ? say(series, code) : words.name[language],
      look:
        code === TOTAL
          ? ('whole' as const)
          : (series?.categories ?? []).filter((one, at) => one !== TOTAL && at < line).length,
      cells: axis.categories.map((_category, place) => read(place, line))
    }))
  }
}
