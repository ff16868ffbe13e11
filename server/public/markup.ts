/** HTML written so that no text can become markup: whatever is put into `html` is escaped unless it is markup itself. */

export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}
export type Piece = Markup | string | number | null | undefined | false | readonly Piece[]

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** A text as it may stand in HTML and XML: between tags or in an attribute in quotes. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, sign => signs[sign] ?? sign)

const written = (piece: Piece): string => {
  if (piece instanceof Markup) return piece.text
  if (piece === null || piece === undefined || piece === false) return ''
  return typeof piece === 'object' ? piece.map(written).join('') : escaped(String(piece))
}

/** Attributes stand in double quotes: a piece is escaped for that place and for between tags, and for no other. */
export const html = (texts: TemplateStringsArray, ...pieces: Piece[]): Markup =>
  new Markup(texts.map((text, at) => (at === 0 ? '' : written(pieces[at - 1])) + text).join(''))

/** Markup that our own code wrote, as a picture drawn by `server/figures/chart.ts`. Never a text that came from outside. */
export const drawn = (text: string): Markup => new Markup(text)
