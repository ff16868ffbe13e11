/** A sheet as PDF, in a face with Cyrillic letters and the measures of Times New Roman, so that it breaks as the DOCX does. */
import { fileURLToPath } from 'node:url'
import type { Content, ContentText, CustomTableLayout, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { Laid, Runs, Sheet } from '#domain/documents/lay-out.ts'
import type { Edges } from './edges.ts'
import { BLANK, LONG_BLANK, NAME_BLANK, SHORT_BLANK, SIGNATURE } from './edges.ts'

const face = (file: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${file}`))

type Maker = {
  createPdf(definition: TDocumentDefinitions): { getBuffer(): Promise<Uint8Array> }
  addFonts(fonts: Record<string, Record<string, string>>): void
  setLocalAccessPolicy(may: (path: string) => boolean): void
  setUrlAccessPolicy(may: (url: string) => boolean): void
}
let maker: Promise<Maker> | undefined

/** Loaded when the first paper is made. It may read its four faces and nothing else of the machine or the network. */
async function printer(): Promise<Maker> {
  const { default: made } = (await import('pdfmake')) as unknown as { default: Maker }
  const faces = {
    normal: face('400Regular/Tinos_400Regular.ttf'),
    bold: face('700Bold/Tinos_700Bold.ttf'),
    italics: face('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
    bolditalics: face('700Bold_Italic/Tinos_700Bold_Italic.ttf')
  }
  const own = new Set(Object.values(faces))
  made.addFonts({ Tinos: faces })
  made.setLocalAccessPolicy(path => own.has(path))
  made.setUrlAccessPolicy(() => false)
  return made
}

/** `draft`: the word across every page of a paper that is not issued. */
export async function pdfOf(sheet: Sheet, { title, language, foot, page }: Edges, draft?: string): Promise<Uint8Array> {
  maker ??= printer()
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageMargins: [71, 57, 57, 64],
    defaultStyle: { font: 'Tinos', fontSize: 12, lineHeight: 1.15 },
    info: { title },
    language,
    content: contentsOf(sheet),
    footer: (at: number, of: number) => ({
      margin: [71, 14, 57, 0],
      fontSize: 8,
      columns: [
        { text: foot, width: '*' },
        { text: page(at, of), width: 'auto', alignment: 'right', noWrap: true }
      ]
    }),
    ...(draft ? { watermark: { text: draft, opacity: 0.12, bold: true } } : {})
  }
  return (await maker).createPdf(definition).getBuffer()
}

/** A4 between its margins, in points. */
const TEXT_WIDTH = 467

const inline = (runs: Runs, blank = BLANK): ContentText[] =>
  runs.map(run => ({ text: 'blank' in run ? blank : run.text }))

const lineOnly: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingTop: () => 3,
  paddingBottom: () => 3
}

const goesAlong = ({ kind }: Laid) => kind === 'paragraph' || kind === 'sides' || kind === 'rows'

/** Signatures never stand alone on a page: the line before them goes with them. */
function contentsOf(sheet: Sheet): Content[] {
  const found: Content[] = []
  for (const [at, laid] of sheet.entries()) {
    const signed = sheet[at + 1]
    if (goesAlong(laid) && signed?.kind === 'signatures') continue
    const before = sheet[at - 1]
    const both = laid.kind === 'signatures' && before && goesAlong(before)
    found.push(both ? { unbreakable: true, stack: [contentOf(before), contentOf(laid)] } : contentOf(laid))
  }
  return found
}

function contentOf(laid: Laid): Content {
  switch (laid.kind) {
    case 'heading':
      return laid.level === 1
        ? { text: inline(laid.runs, SHORT_BLANK), bold: true, fontSize: 14, alignment: 'center', margin: [0, 10, 0, 6] }
        : {
            text: inline(laid.runs, SHORT_BLANK),
            bold: true,
            fontSize: laid.level === 2 ? 12 : 11,
            margin: [0, 9, 0, 3],
            headlineLevel: laid.level
          }
    case 'paragraph':
      return {
        text: inline(laid.runs, laid.runs.length === 1 ? LONG_BLANK : BLANK),
        alignment: laid.align,
        bold: laid.bold,
        fontSize: laid.small ? 10 : 12,
        margin: [0, 0, 0, 5]
      }
    case 'rows':
      return {
        layout: 'noBorders',
        margin: [0, 0, 0, 5],
        table: {
          widths: ['32%', '*'],
          body: laid.rows.map(({ label, value }): TableCell[] => [
            { text: inline(label), bold: true },
            { text: inline(value) }
          ])
        }
      }
    case 'table':
      return {
        layout: lineOnly,
        margin: [0, 3, 0, 8],
        fontSize: 10,
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: shares(laid.wide).map(share => `${share}%`),
          body: [
            laid.head.map((text): TableCell => ({ text, bold: true })),
            ...laid.rows.map(cells => cells.map((runs): TableCell => ({ text: inline(runs, SHORT_BLANK) })))
          ]
        }
      }
    case 'list':
      return { ul: laid.items.map(runs => ({ text: inline(runs), margin: [0, 0, 0, 3] })), margin: [0, 0, 0, 5] }
    case 'lines':
      return {
        margin: [0, 0, 0, 6],
        stack: Array.from({ length: laid.count }, () => ({
          canvas: [
            { type: 'line', x1: 0, y1: 17, x2: TEXT_WIDTH, y2: 17, lineWidth: 0.5, dash: { length: 1, space: 2 } }
          ]
        }))
      }
    case 'sides':
      return {
        margin: [0, 3, 0, 6],
        columns: [
          { text: inline(laid.left), width: '*' },
          { text: inline(laid.right), width: '*', alignment: 'right' }
        ]
      }
    case 'address':
      return {
        margin: [0, 6, 0, 10],
        columns: [
          { text: '', width: '50%' },
          { stack: laid.lines.map(runs => ({ text: inline(runs), margin: [0, 0, 0, 2] })), width: '*' }
        ]
      }
    case 'signatures':
      if (laid.inLines) return signedLines(laid.of)
      return {
        margin: [0, 18, 0, 8],
        unbreakable: true,
        columns: laid.of.map(({ as, name }) => ({
          width: '*',
          stack: [
            { text: inline(as), bold: true },
            { text: BLANK, margin: [0, 12, 0, 0] },
            { text: name.length > 0 ? ['/', ...inline(name, SHORT_BLANK), '/'] : '', fontSize: 11 }
          ]
        }))
      }
    case 'page':
      return { text: '', pageBreak: 'after' }
  }
}

/** One under another: who signs, the place of the signature, the name. */
const signedLines = (of: Extract<Laid, { kind: 'signatures' }>['of']): Content => ({
  margin: [0, 14, 0, 6],
  unbreakable: of.length < 6,
  stack: of.map(({ as, name }) => ({
    margin: [0, 6, 0, 4],
    columnGap: 8,
    columns: [
      { text: inline(as), width: '44%' },
      { text: SIGNATURE, width: '24%', alignment: 'center' },
      { text: name.length > 0 ? inline(name, SHORT_BLANK) : NAME_BLANK, width: '*' }
    ]
  }))
})

/** Shares of the width in whole percent, the borders of the cells left out. */
export function shares(wide: readonly number[]): number[] {
  const all = wide.reduce((sum, one) => sum + one, 0)
  return wide.map(one => Math.floor((one / all) * 100))
}
