/** The same sheet as DOCX, to be read, edited and signed elsewhere. */
import type { IParagraphOptions, ParagraphChild } from 'docx'
import type { Laid, Runs, Sheet } from '#domain/documents/lay-out.ts'
import { BLANK, type Edges, LONG_BLANK, NAME_BLANK, SHORT_BLANK, SIGNATURE } from './edges.ts'
import { shares } from './render-pdf.ts'

type Docx = typeof import('docx')

/** A4 between its margins, in twentieths of a point. */
const WIDTH = 9350

export async function docxOf(sheet: Sheet, { title, language, foot, page }: Edges): Promise<Uint8Array> {
  const docx = await import('docx')
  const { Document, Footer, Packer, PageNumber, Paragraph, Tab, TextRun } = docx
  const [before = '', between = '', after = ''] = page(-1, -2).split(/-[12]/)
  const file = new Document({
    title,
    creator: '',
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: 24, language: { value: language } } } }
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { left: 1420, right: 1136, top: 1136, bottom: 1280 }
          }
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                tabStops: [{ type: 'right', position: WIDTH }],
                children: [
                  new TextRun({
                    size: 16,
                    children: [foot, new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
                  })
                ]
              })
            ]
          })
        },
        children: sheet.flatMap(laid => blocksOf(laid, docx))
      }
    ]
  })
  return Packer.toBuffer(file)
}

const blankOf = (runs: Runs) => (runs.length === 1 ? LONG_BLANK : BLANK)

type Look = { bold?: boolean; size?: number; blank?: string }

const inline = (runs: Runs, { TextRun }: Docx, { blank = BLANK, ...look }: Look = {}): ParagraphChild[] =>
  runs.map(run => new TextRun({ ...look, text: 'blank' in run ? blank : run.text }))

function blocksOf(laid: Laid, docx: Docx) {
  const { Paragraph, Tab, TextRun, Table, PageBreak } = docx
  const line = (children: ParagraphChild[], more: IParagraphOptions = {}) =>
    new Paragraph({ spacing: { after: 100, line: 276 }, ...more, children })
  switch (laid.kind) {
    case 'heading': {
      const size = laid.level === 1 ? 28 : laid.level === 2 ? 24 : 22
      return [
        line(inline(laid.runs, docx, { bold: true, size, blank: SHORT_BLANK }), {
          heading: (['Heading1', 'Heading2', 'Heading3'] as const)[laid.level - 1] ?? 'Heading3',
          keepNext: true,
          alignment: laid.level === 1 ? 'center' : 'left',
          spacing: { before: 180, after: laid.level === 1 ? 120 : 60 }
        })
      ]
    }
    case 'paragraph':
      return [
        line(inline(laid.runs, docx, { bold: laid.bold, size: laid.small ? 20 : 24, blank: blankOf(laid.runs) }), {
          alignment: laid.align === 'justify' ? 'both' : laid.align
        })
      ]
    case 'rows':
      return [
        tableOf(
          laid.rows.map(({ label, value }) => [
            line(inline(label, docx, { bold: true }), { spacing: { after: 40 } }),
            line(inline(value, docx), { spacing: { after: 40 } })
          ]),
          [32, 68],
          docx,
          false
        ),
        line([])
      ]
    case 'table':
      return [
        tableOf(
          [
            laid.head.map(text => line([new TextRun({ text, bold: true, size: 20 })], { spacing: { after: 0 } })),
            ...laid.rows.map(cells =>
              cells.map(runs => line(inline(runs, docx, { size: 20, blank: SHORT_BLANK }), { spacing: { after: 0 } }))
            )
          ],
          shares(laid.wide),
          docx,
          true
        ),
        line([])
      ]
    case 'list':
      return laid.items.map(runs => line(inline(runs, docx), { bullet: { level: 0 } }))
    case 'lines':
      return Array.from({ length: laid.count }, () => line([new TextRun({ text: '.'.repeat(110), color: '555555' })]))
    case 'sides':
      return [
        new Paragraph({
          spacing: { before: 60, after: 120 },
          tabStops: [{ type: 'right', position: WIDTH }],
          children: [...inline(laid.left, docx), new TextRun({ children: [new Tab()] }), ...inline(laid.right, docx)]
        })
      ]
    case 'address':
      return [
        ...laid.lines.map(runs =>
          line(inline(runs, docx), { indent: { left: Math.floor(WIDTH / 2) }, spacing: { after: 40 } })
        ),
        line([])
      ]
    case 'signatures':
      if (laid.inLines)
        return [
          line([]),
          tableOf(
            laid.of.map(({ as, name }) => [
              line(inline(as, docx), { keepNext: true }),
              line([new TextRun(SIGNATURE)], { alignment: 'center', keepNext: true }),
              line(name.length > 0 ? inline(name, docx, { blank: SHORT_BLANK }) : [new TextRun(NAME_BLANK)], {
                keepNext: true
              })
            ]),
            [44, 24, 32],
            docx,
            false
          )
        ]
      return [
        line([]),
        tableOf(
          [
            laid.of.map(({ as, name }) => [
              line(inline(as, docx, { bold: true }), { keepNext: true }),
              line([new TextRun(BLANK)], { spacing: { before: 200 }, keepNext: true }),
              line(
                name.length > 0
                  ? [new TextRun('/'), ...inline(name, docx, { blank: SHORT_BLANK }), new TextRun('/')]
                  : []
              )
            ])
          ],
          laid.of.map(() => Math.floor(100 / laid.of.length)),
          docx,
          false
        )
      ]
    case 'page':
      return [new Paragraph({ children: [new PageBreak()] })]
  }

  function tableOf(
    rows: readonly (readonly (InstanceType<Docx['Paragraph']> | InstanceType<Docx['Paragraph']>[])[])[],
    wide: readonly number[],
    { TableCell, TableRow, WidthType, TableLayoutType, BorderStyle }: Docx,
    lined: boolean
  ) {
    const edge = lined ? { style: BorderStyle.SINGLE, size: 4, color: '000000' } : { style: BorderStyle.NONE }
    const borders = { top: edge, bottom: edge, left: edge, right: edge, insideHorizontal: edge, insideVertical: edge }
    const widths = wide.map(share => Math.floor((WIDTH * share) / 100))
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      borders,
      rows: rows.map(
        (cells, at) =>
          new TableRow({
            tableHeader: lined && at === 0,
            cantSplit: true,
            children: cells.map(
              (cell, nth) =>
                new TableCell({
                  width: { size: widths[nth] ?? 0, type: WidthType.DXA },
                  margins: { left: 80, right: 80, top: 40, bottom: 40 },
                  children: Array.isArray(cell) ? cell : [cell]
                })
            )
          })
      )
    })
  }
}
