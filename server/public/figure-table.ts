/** A table of figures as a table of the page: what has no number says so in a sign and in words. */
import { cellAt, type Dimension, type FigureTable, type Mark } from '#domain/figures/table.ts'
import { categoryWords, dimName, type FigureWords, markMeaning, markWords } from '#domain/figures/words.ts'
import { written } from '#domain/figures/written.ts'
import { type Reader, scrolling } from './frame.ts'
import { html, type Markup } from './markup.ts'

/** So many columns stand beside each other before the rows take over. */
const ACROSS = 12
/** With so few columns there is room for the words beside the sign. */
const ROOMY = 4

export type Read = { value: number | null; mark: Mark | null }

const sign: Readonly<Record<Exclude<Mark, 'rounded'>, Markup>> = {
  suppressed: html`<i class="kept" aria-hidden="true"></i>`,
  gap: html`<span aria-hidden="true">…</span>`,
  refused: html`<span aria-hidden="true">×</span>`
}

/** The words of a mark: of what is kept back, that it is not published. */
export const markSaid = (mark: Mark, { say, word }: Reader): string =>
  mark === 'suppressed' ? say('suppressed') : word(markWords[mark])

/** A number, or the sign and the words of why there is none. @param roomy the words are seen, not only heard */
export function figure({ value, mark }: Read, digits: number, reader: Reader, roomy = true): Markup {
  if (value !== null) {
    const n = reader.number(value, digits)
    return mark === 'rounded' ? html`≈ ${n}` : html`${n}`
  }
  const why = mark === null || mark === 'rounded' ? 'gap' : mark
  return html`<span class="mark">${sign[why]} <span class="${roomy ? 'why' : 'heard'}">${markSaid(why, reader)}</span></span>`
}

/** What the signs mean, of those that occur. */
export function legend(marks: Iterable<Mark>, reader: Reader): Markup | null {
  const found = (['suppressed', 'gap', 'refused', 'rounded'] as const).filter(one => new Set(marks).has(one))
  if (found.length === 0) return null
  return html`<ul class="signs" aria-label="${reader.say('signs')}">${found.map(
    one =>
      html`<li>${one === 'rounded' ? '≈' : sign[one]} ${reader.word(markWords[one])}: ${reader.word(markMeaning[one])}</li>`
  )}</ul>`
}

/** Which dimension goes across, and which go down; one category alone goes into the caption. */
function layOut({ dims }: FigureTable): { across: Dimension | null; down: Dimension[]; fixed: Dimension[] } {
  const [time, ...others] = dims as [Dimension, ...Dimension[]]
  const many = (one: Dimension) => one.categories.length > 1
  const fixed = dims.filter(one => !many(one))
  const candidates = [time, ...others.toReversed()].filter(one => many(one) && one.categories.length <= ACROSS)
  const rows = dims.filter(many)
  const across = rows.length > 1 ? (candidates[0] ?? null) : null
  return { across, down: rows.filter(one => one !== across), fixed }
}

const productOf = (dims: readonly Dimension[]): string[][] =>
  dims.reduce<string[][]>((rows, dim) => rows.flatMap(row => dim.categories.map(one => [...row, one])), [[]])

/** @param only shows so many rows at most */
export function figureTable(table: FigureTable, words: FigureWords, caption: string, reader: Reader): Markup {
  const { across, down, fixed } = layOut(table)
  const { language, word } = reader
  const named = (dim: string, category: string) => word(categoryWords(table, words, dim, category))
  const said = fixed.map(one => named(one.code, one.categories[0] ?? ''))
  const columns = across?.categories ?? ['']
  const roomy = columns.length <= ROOMY
  const read = (row: readonly string[], column: string): Read => {
    const places = table.dims.map(dim => {
      const category = dim === across ? column : (row[down.indexOf(dim)] ?? dim.categories[0] ?? '')
      return Math.max(0, dim.categories.indexOf(category))
    })
    return written(table, cellAt(table.dims, places))
  }
  const unit = words.unit[language]
  const heads = across
    ? columns.map(one => html`<th scope="col">${named(across.code, one)}</th>`)
    : html`<th scope="col">${unit}</th>`
  const seen = new Set<Mark>()
  const body = productOf(down).map(row => {
    const cells = columns.map(column => {
      const cell = read(row, column)
      if (cell.mark) seen.add(cell.mark)
      return html`<td>${figure(cell, table.digits, reader, roomy)}</td>`
    })
    const total = down.length > 0 && row.every(one => one === '_T')
    const heads = row.map((one, at) => html`<th scope="row">${named(down[at]?.code ?? '', one)}</th>`)
    return html`<tr${total && html` class="total"`}>${heads.length > 0 ? heads : html`<th scope="row">${caption}</th>`}${cells}</tr>`
  })
  const corner = down.map(dim => html`<th scope="col">${word(dimName(table, words, dim.code))}</th>`)
  return html`${scrolling(
    reader.say('table.scroll', { name: caption }),
    html`<table class="figures"><caption>${caption}${said.length > 0 && `, ${said.join(', ')}`} <span class="unit">(${unit})</span></caption>
<thead><tr>${corner.length > 0 ? corner : html`<td></td>`}${heads}</tr></thead><tbody>${body}</tbody></table>`
  )}${legend(seen, reader)}`
}

export const cellsOf = ({ dims }: Pick<FigureTable, 'dims'>): number =>
  dims.reduce((all, one) => all * one.categories.length, 1)
