/** A bundle: a list and behind it, in one PDF, the papers it names; for one child or for several of a family. */
import type { PDFDocument } from 'pdf-lib'
import { documentsOf, type Paper } from '#domain/documents/entries.ts'
import { dayText, fullName, optionText, type Row } from '#domain/documents/in-words.ts'
import { membersOf } from '#domain/families/entries.ts'
import type { Fact } from '#domain/kernel/event.ts'
import type { Day } from '#domain/kernel/time.ts'
import type { PaperStyle } from '#domain/law/paper.ts'
import type { Desk } from '../act/perform.ts'
import { fileRows, peopleRows } from '../files/queries.ts'
import type { ISql } from '../platform/database/context.ts'
import { Fault } from '../platform/http/route.ts'
import type { Bound } from './issue.ts'
import { keptFile, partsOf } from './queries.ts'
import type { Media } from './sniff.ts'

/** A paper that can be bound: it has a PDF, or is a picture of a page. */
export type Attachable = {
  document: string
  stream: string
  /** the child in whose file it stands */
  subject: string
  child: string
  title: string
  number: string | null
  date: Day
  part: string
}

const bindable: ReadonlySet<string> = new Set<Media>(['pdf', 'jpeg', 'png'])

/** The papers in the file of a subject and of the other children of its family, as far as the caller sees them. */
export async function attachables(tx: ISql, subject: string, desk: Desk): Promise<Attachable[]> {
  const own = await fileRows(tx, subject)
  const family = own.filter(row => row.kind === 'family').flatMap(row => membersOf(row.facts))
  const children = family.some(one => one.person === subject)
    ? family.filter(one => one.as === 'child' && one.person !== subject).map(one => one.person)
    : []
  const subjects = [subject, ...new Set(children)]
  const [rows, people] = await Promise.all([
    Promise.all(subjects.map(one => (one === subject ? own : fileRows(tx, one)))),
    peopleRows(tx, subjects)
  ])
  const found = new Map<string, Attachable & { media: string }>()
  for (const [at, streams] of rows.entries())
    for (const { stream, facts } of streams)
      for (const paper of documentsOf(facts)) {
        const of = subjects[at] ?? subject
        const child = fullName(
          people.find(one => one.id === of),
          desk.law.pack.papers?.style ?? {}
        )
        if (!found.has(paper.document)) found.set(paper.document, { ...shown(paper, desk), stream, subject: of, child })
      }
  const parts = await partsOf(tx, [...new Set([...found.values()].map(one => one.stream))], [...found.keys()])
  return [...found.values()]
    .filter(
      ({ part, media, document }) =>
        bindable.has(media) && parts.some(one => one.document === document && one.part === part)
    )
    .map(({ media: _media, ...one }) => one)
    .sort((a, b) => a.date.localeCompare(b.date))
}

function shown({ document, fact, issued, received }: Paper, { law }: Desk) {
  const day = received?.dated ?? law.timing.zone.dayOf((fact as Fact).at)
  const words = { law }
  return {
    document,
    title: issued
      ? optionText('documents', issued.template, words)
      : optionText('document-kinds', received?.kind ?? '', words),
    number: issued?.number ?? received?.number ?? null,
    date: day as Day,
    part: issued ? 'pdf' : 'file',
    media: issued ? 'pdf' : (received?.media ?? '')
  }
}

/** @returns a Fault when one of the papers is not there or cannot be bound. */
export async function boundOf(
  tx: ISql,
  subject: string,
  documents: readonly string[],
  style: PaperStyle,
  desk: Desk
): Promise<Bound | Fault> {
  const there = new Map((await attachables(tx, subject, desk)).map(one => [one.document, one]))
  const pieces: { of: Attachable; pages: PDFDocument }[] = []
  for (const document of documents) {
    const of = there.get(document)
    const file = of && (await keptFile(tx, [of.stream], document, of.part))
    if (!file) return new Fault(404, 'not-found', 'a paper of the bundle is not there')
    const pages = await pagesFrom(file.bytes, file.media)
    if (!pages) return new Fault(409, 'cannot-bind', `${of.title}: the file is locked and cannot be bound`)
    pieces.push({ of, pages })
  }
  return {
    documents,
    rows(listPages) {
      let page = listPages + 1
      return pieces.map(({ of, pages }, at): Row => {
        const count = pages.getPageCount()
        const from = page
        page += count
        const text = {
          n: String(at + 1),
          title: of.title,
          ...(of.number ? { number: of.number } : {}),
          date: dayText(of.date, style),
          child: of.child,
          pages: String(count),
          from: String(from),
          to: String(page - 1)
        }
        return { text, codes: {}, lists: {} }
      })
    },
    async bind(list) {
      const { PDFDocument, StandardFonts } = await import('pdf-lib')
      const all = await PDFDocument.load(list)
      const own = all.getPageCount()
      for (const { pages } of pieces)
        for (const page of await all.copyPages(pages, pages.getPageIndices())) all.addPage(page)
      const figures = await all.embedFont(StandardFonts.Helvetica)
      for (const [at, page] of all.getPages().entries()) {
        if (at < own) continue
        const { x, y, width } = page.getCropBox()
        page.drawText(`${at + 1} / ${all.getPageCount()}`, { x: x + width - 70, y: y + 12, size: 8, font: figures })
      }
      return all.save()
    }
  }
}

export async function pagesOf(pdf: Uint8Array): Promise<number> {
  const { PDFDocument } = await import('pdf-lib')
  return (await PDFDocument.load(pdf)).getPageCount()
}

/** A file as pages; a picture becomes one page of A4. Null when it cannot be read. */
async function pagesFrom(bytes: Uint8Array, media: string): Promise<PDFDocument | null> {
  const { PDFDocument, PageSizes } = await import('pdf-lib')
  try {
    if (media === 'application/pdf') {
      const read = await PDFDocument.load(bytes)
      return read.getPageCount() > 0 ? read : null
    }
    const made = await PDFDocument.create()
    const picture = media === 'image/png' ? await made.embedPng(bytes) : await made.embedJpg(bytes)
    const [width, height] = PageSizes.A4
    const { width: w, height: h } = picture.scaleToFit(width - 60, height - 90)
    made.addPage(PageSizes.A4).drawImage(picture, { x: (width - w) / 2, y: (height - h) / 2 + 10, width: w, height: h })
    return made
  } catch {
    return null
  }
}
