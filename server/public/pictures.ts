/** Charts in the page itself, once for a phone and once for a desk, and maps as pictures of their own. */
import { chartOf } from '#domain/figures/chart.ts'
import { mapOf } from '#domain/figures/map.ts'
import { type FigureTable, placesOf, TOTAL } from '#domain/figures/table.ts'
import type { FigureWords } from '#domain/figures/words.ts'
import type { Law } from '#domain/law/pack.ts'
import type { ChartAsked } from '#domain/law/release-template.ts'
import type { Language } from '#domain/law/words.ts'
import { chartSvg, mapSvg } from '../figures/chart.ts'
import { drawn, escaped, html, type Markup } from './markup.ts'

const widths = { narrow: 336, wide: 760 } as const
export type Width = keyof typeof widths
export const isWidth = (text: string): text is Width => Object.hasOwn(widths, text)

/** More bars, or more lines, than these are no picture any more. */
const BARS = 40
const LINES = 9

type Wanted = ChartAsked & { at?: Record<string, string> }

/**
 * The picture that a table asks for, or the plain one where it asks for none: lines while they can be told apart, else
 * bars of the newest day or period; null for a single number.
 */
function asked({ dims }: FigureTable, chart: ChartAsked | undefined): Wanted | null {
  if (chart) return chart
  const [time, first] = dims
  const long = (time?.categories.length ?? 0) > 1
  if (!first) return long ? { kind: 'line' } : null
  if (long && first.categories.length <= LINES) return { kind: 'line', by: first.code }
  if (first.categories.length > BARS) return null
  return { kind: 'bars', along: first.code, ...(time ? { at: { [time.code]: time.categories.at(-1) ?? '' } } : {}) }
}

export function chart(
  table: FigureTable,
  words: FigureWords,
  wanted: ChartAsked | undefined,
  language: Language
): Markup | null {
  const picture = asked(table, wanted)
  if (!picture) return null
  const { kind, along, by, at } = picture
  // beside the whole its parts would be too small to be seen; the table has it
  const parts = along && along !== 'time' ? withoutTotal(table, along) : table
  return html`${(Object.keys(widths) as Width[]).map(width => {
    const made = chartOf(parts, words, {
      kind,
      language,
      width: widths[width],
      ...(along && along !== 'time' ? { along } : {}),
      ...(by ? { by } : {}),
      ...(at ? { at } : {})
    })
    return html`<div class="picture ${width}">${drawn(inPage(chartSvg(made), made.title))}</div>`
  })}`
}

/** The cells of a table but for the total of a dimension. */
export function withoutTotal(table: FigureTable, code: string): FigureTable {
  const at = table.dims.findIndex(one => one.code === code)
  const total = table.dims[at]?.categories.indexOf(TOTAL) ?? -1
  if (total < 0 || table.dims[at]?.categories.length === 1) return table
  const kept = table.cells.flatMap((_cell, cell) => (placesOf(table.dims, cell)[at] === total ? [] : [cell]))
  const marks = kept.flatMap((cell, now) => {
    const mark = table.marks[cell]
    return mark ? [[now, mark] as const] : []
  })
  return {
    ...table,
    dims: table.dims.map((dim, n) =>
      n === at ? { ...dim, categories: dim.categories.filter(one => one !== TOTAL) } : dim
    ),
    cells: kept.map(cell => table.cells[cell] ?? null),
    marks: Object.fromEntries(marks)
  }
}

/**
 * A drawing as it may stand in a page whose policy allows no styles of its own: the colours come with the style sheet,
 * declarations become attributes. What it shows is told by the table under it, so its name is enough here.
 */
export const inPage = (svg: string, title: string): string =>
  svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<title [\s\S]*?<\/title>/, '')
    .replace(/<desc [\s\S]*?<\/desc>/, '')
    .replace(/ (?:xmlns:xlink|version|baseProfile|xml:space)="[^"]*"/g, '')
    .replace(/aria-labelledby="[^"]*"/, `aria-label="${escaped(title)}"`)
    .replace(/ pointer-events="visible"/g, '')
    .replace(/ style="([^"]*)"/g, (_all, style: string) => attributesOf(style))
    .replace(/><\/(?:path|rect)>/g, '/>')

const attributesOf = (style: string): string =>
  style
    .split(';')
    .map(one => one.split(':').map(part => part.trim()))
    .filter(([name, value]) => name && value && name !== 'font-family')
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')

/** The dimension of a table that can be shown on the map of the pack: most of the areas drawn there have a row. */
export function mapped({ dims }: FigureTable, { pack: { map } }: Law): string | null {
  if (!map) return null
  const fits = dims.find(({ categories }) => {
    const there = new Set(categories)
    return map.areas.filter(one => there.has(one.code)).length * 2 > map.areas.length
  })
  return fits?.code ?? null
}

/** The map of the newest day or period of a table; null where the pack has none that fits. */
export function map(
  table: FigureTable,
  words: FigureWords,
  law: Law,
  { language, width, id }: { language: Language; width: Width; id: string }
): string | null {
  const by = mapped(table, law)
  const time = table.dims[0]
  if (!by || !law.pack.map || !time) return null
  const at = { [time.code]: time.categories.at(-1) ?? '' }
  return mapSvg(mapOf(table, words, law.pack.map, { language, width: widths[width], by, at, id }))
}
