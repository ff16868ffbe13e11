/** Issuing a paper: its facts are frozen, both files made from them and kept with the entry, or nothing is. */

import { documentsOf } from '#domain/documents/entries.ts'
import { dayParts, filled, type Row } from '#domain/documents/in-words.ts'
import { canonical } from '#domain/kernel/canonical.ts'
import type { PaperStyle } from '#domain/law/paper.ts'
import { idFrom } from '../act/ids.ts'
import { type Desk, type PerformAnswer, perform } from '../act/perform.ts'
import { actorOf } from '../act/routes.ts'
import type { Signed } from '../platform/http/route.ts'
import { pagesOf } from './bundle.ts'
import { edgesOf } from './edges.ts'
import type { Prepared } from './paper.ts'
import { keepFile, takeNumber } from './queries.ts'
import { docxOf } from './render-docx.ts'
import { pdfOf } from './render-pdf.ts'

/** What is bound behind a list: its rows when the list itself takes so many pages, and all of it as one file. */
export type Bound = {
  documents: readonly string[]
  rows(listPages: number): readonly Row[]
  bind(list: Uint8Array): Promise<Uint8Array>
}

/** @param command the sender's id: sent again, it is answered as the first time. */
export async function issue(
  prepared: Prepared,
  command: string,
  desk: Desk,
  who: Signed,
  bound?: Bound
): Promise<{ document: string; answer: PerformAnswer }> {
  const { template, style, on, entry, now } = prepared
  const document = idFrom(command, 'document')
  const there = documentsOf(prepared.stream.facts).find(one => one.document === document)
  if (there)
    return { document, answer: { kind: 'done', on, version: there.fact.version, irregularities: [] } as PerformAnswer }
  const number = await numberFor(prepared, desk, who)
  const language = desk.law.pack.languages[0] ?? 'en'
  const title = template.words[language]
  const made = (listPages: number) => {
    const one = prepared.made({ number, attachments: bound?.rows(listPages) ?? [] })
    return { ...one, edges: edgesOf(style, { title, language, version: template.version, number, hash: one.hash }) }
  }
  // the list tells on which page each thing begins, so its own length is found first
  const pages = bound ? await pagesOf(await pdfOf(made(1).sheet, made(1).edges)) : 1
  const { of, sheet, hash, edges } = made(pages)
  const pdf = await pdfOf(sheet, edges)
  const files = [
    { part: 'snapshot', media: 'application/json', bytes: Buffer.from(canonical(of)) },
    { part: 'pdf', media: 'application/pdf', bytes: bound ? await bound.bind(pdf) : pdf },
    ...(bound ? [] : [{ part: 'docx', media: DOCX, bytes: await docxOf(sheet, edges) }])
  ]
  const input = {
    document,
    template: template.code,
    version: template.version,
    hash,
    ...(number ? { number } : {}),
    ...(entry !== undefined ? { entry } : {}),
    ...(bound ? { attachments: [...bound.documents] } : {})
  }
  const answer = await perform(
    desk,
    { id: command, act: `${on.kind}.issue-document`, on, at: now, input },
    actorOf(who),
    undefined,
    async tx => {
      for (const file of files) await keepFile(tx, { stream: on.id, document, ...file })
    }
  )
  return { document, answer }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function numberFor({ template, stream, entry, now, style }: Prepared, desk: Desk, who: Signed) {
  if (!template.number) return undefined
  if ('field' in template.number) {
    const { field } = template.number
    const said = stream.facts.find(fact => fact.version === entry)?.data[field]
    return typeof said === 'string' ? said : undefined
  }
  const { series } = template.number
  const today = desk.law.timing.zone.dayOf(now)
  const n = await desk.database.writer.begin(tx => takeNumber(tx, who.office, Number(today.slice(0, 4)), series))
  return numberText(style, series, desk.law.offices.get(who.office)?.orderPrefix ?? who.office.toUpperCase(), n, today)
}

const numberText = (style: PaperStyle, series: string, office: string, n: number, today: string): string =>
  filled(style.number, { series, office, n: String(n).padStart(3, '0'), ...dayParts(today) })
