/** Reads an SVG as XML: whatever is not well-formed is thrown. */
import { Parser } from 'saxen'

export type Piece = { tag: string; attrs: Record<string, string>; text: string; within: readonly string[] }

/** The elements of a picture in their order, each with the text directly in it. */
export function pieces(svg: string): Piece[] {
  const all: Piece[] = []
  const open: Piece[] = []
  const parser = new Parser()
  parser.on('error', (error: Error) => {
    throw error
  })
  parser.on('warn', (error: Error) => {
    throw error
  })
  parser.on('openTag', (tag, attrs, decode) => {
    const read = Object.entries(attrs() as Record<string, string>).map(([name, value]) => [name, decode(value)])
    const piece = { tag, attrs: Object.fromEntries(read), text: '', within: open.map(one => one.tag) }
    all.push(piece)
    open.push(piece)
  })
  parser.on('closeTag', () => void open.pop())
  parser.on('text', (text, decode) => {
    const last = open.at(-1)
    if (last) last.text += decode(text)
  })
  parser.parse(svg)
  return all
}

export const textsOf = (svg: string): string[] =>
  pieces(svg).flatMap(({ tag, text }) => (tag === 'text' && text.trim() ? [text.trim()] : []))
