import { createHash } from 'node:crypto'
import { z } from 'zod'
import { documentsOf } from '#domain/documents/entries.ts'
import { blanksIn } from '#domain/documents/lay-out.ts'
import { paperKinds } from '#domain/documents/shape.ts'
import type { Stream } from '#domain/kernel/event.ts'
import { idFrom } from '../act/ids.ts'
import { perform } from '../act/perform.ts'
import { actorOf } from '../act/routes.ts'
import { Attachable, Day, Kept, Preview } from '../api/contract.ts'
import { closedTo } from '../files/open.ts'
import { fileRows } from '../files/queries.ts'
import type { ISql } from '../platform/database/context.ts'
import { Attachment, Fault, route } from '../platform/http/route.ts'
import { attachables, boundOf } from './bundle.ts'
import { edgesOf } from './edges.ts'
import { issue } from './issue.ts'
import { prepare } from './paper.ts'
import { keepFile, keptFile } from './queries.ts'
import { pdfOf } from './render-pdf.ts'
import { isSignature, medias, sniff } from './sniff.ts'

const Subject = z.object({ kind: z.enum(['person', 'family', 'signal', 'service', 'session']), id: z.uuid() })
const Reason = { reason: z.string().trim().min(3).max(300).optional() }
const Paper = Subject.extend({
  template: z.string().max(64),
  on: z.uuid(),
  entry: z.coerce.number().int().min(1).optional(),
  ...Reason
})

export const previewPaper = route({
  method: 'GET',
  path: '/api/files/:kind/:id/papers/:template',
  summary: 'What a paper would say now, with what is still unknown; nothing is issued',
  access: 'signed-in',
  audit: { act: 'document.preview', subject: ({ id }) => id },
  input: Paper.extend({
    /** what is to be bound behind a list, ids with commas between */
    attachments: z
      .string()
      .regex(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,199}$/)
      .optional()
  }),
  output: Preview,
  async handle({ attachments, ...wanted }, { desk, who, read }) {
    return read(async tx => {
      const prepared = await prepare(tx, wanted, desk, who)
      if (prepared instanceof Fault) return prepared
      const { style, template } = prepared
      const { sheet, face: hash } = prepared.made({})
      if (!template.bundle || !attachments) return { sheet, hash, blanks: blanksIn(sheet) } as never
      const bound = await boundOf(tx, wanted.id, attachments.split(','), style, desk)
      if (bound instanceof Fault) return bound
      const whole = prepared.made({ attachments: bound.rows(1) })
      return { sheet: whole.sheet, hash, blanks: blanksIn(whole.sheet) } as never
    })
  }
})

export const aheadPaper = route({
  method: 'POST',
  path: '/api/files/:kind/:id/papers/:template/ahead',
  summary: 'What a paper would say if this act were taken: read before it is signed; nothing is written',
  access: 'signed-in',
  audit: { act: 'document.preview', subject: ({ id }) => id },
  input: Subject.extend({
    template: z.string().max(64),
    on: z.uuid(),
    act: z.string().max(64),
    input: z.record(z.string(), z.unknown()),
    ...Reason
  }),
  output: Preview,
  async handle({ act, input, ...wanted }, { desk, who, read }) {
    return read(async tx => {
      const prepared = await prepare(tx, { ...wanted, act: { name: act, input } }, desk, who)
      if (prepared instanceof Fault) return prepared
      const { sheet, face } = prepared.made({})
      return { sheet, hash: face, blanks: blanksIn(sheet) } as never
    })
  }
})

export const draftPaper = route({
  method: 'GET',
  path: '/api/files/:kind/:id/papers/:template/draft',
  summary: 'The same as PDF, marked as not issued on every page',
  access: 'signed-in',
  audit: { act: 'document.preview', subject: ({ id }) => id },
  input: Paper,
  output: z.unknown(),
  sends: 'file',
  async handle(wanted, { desk, who, read }) {
    return read(async tx => {
      const prepared = await prepare(tx, wanted, desk, who)
      if (prepared instanceof Fault) return prepared
      const { template, style } = prepared
      const { sheet, hash } = prepared.made({})
      const language = desk.law.pack.languages[0] ?? 'en'
      const title = template.words[language]
      const pdf = await pdfOf(sheet, edgesOf(style, { title, language, version: template.version, hash }), style.draft)
      return new Attachment(pdf, medias.pdf, `${title} - ${style.draft}.pdf`)
    })
  }
})

export const issuePaper = route({
  method: 'POST',
  path: '/api/files/:kind/:id/papers/:template',
  summary:
    'Issues a paper: its facts are frozen and both files kept; refused when it would no longer say what was seen',
  access: 'signed-in',
  audit: { noneBecause: 'the act leaves its own trace' },
  input: Paper.extend({
    command: z.uuid(),
    /** the hash of the preview */
    seen: z.string().regex(/^[0-9a-f]{64}$/),
    attachments: z.array(z.uuid()).max(200).optional()
  }),
  output: Kept,
  async handle({ command, seen, attachments = [], ...wanted }, { desk, who, read }) {
    const prepared = await read(tx => prepare(tx, wanted, desk, who))
    if (prepared instanceof Fault) return prepared
    const { template, style, stream } = prepared
    if (!template.roles.some(role => who.roles.includes(role)))
      return {
        document: null,
        answer: refused({ why: 'not-permitted', act: `${template.on}.issue-document`, roles: template.roles })
      }
    const again = documentsOf(stream.facts).some(one => one.document === idFrom(command, 'document'))
    if (!again && prepared.made({}).face !== seen)
      return new Fault(409, 'changed', 'the facts have changed since the preview: look at it again')
    if (!template.bundle) return (await issue(prepared, command, desk, who)) as never
    const bound = await read(tx => boundOf(tx, wanted.id, attachments, style, desk))
    if (bound instanceof Fault) return bound
    return (await issue(prepared, command, desk, who, bound)) as never
  }
})

export const attachable = route({
  method: 'GET',
  path: '/api/files/:kind/:id/attachable',
  summary: 'The papers that can be bound: of this child and of the other children of the family',
  access: 'signed-in',
  audit: { act: 'document.list', subject: ({ id }) => id },
  input: Subject.extend(Reason),
  output: z.array(Attachable),
  async handle({ kind, id, reason }, { desk, who, read }) {
    return read(
      async tx => (await closedTo(tx, { kind, id }, who, reason)) ?? ((await attachables(tx, id, desk)) as never)
    )
  }
})

const One = Subject.extend({ document: z.uuid() })

export const downloadDocument = route({
  method: 'GET',
  path: '/api/files/:kind/:id/documents/:document/:part',
  summary: 'One kept file: docx, pdf, file, or a signature by its id',
  access: 'signed-in',
  audit: { act: 'document.read', subject: ({ id }) => id },
  input: One.extend({ part: z.string().regex(/^(docx|pdf|file|[0-9a-f-]{36})$/), ...Reason }),
  output: z.unknown(),
  sends: 'file',
  async handle({ kind, id, document, part, reason }, { desk, who, read }) {
    return read(async tx => {
      const closed = await closedTo(tx, { kind, id }, who, reason)
      if (closed) return closed
      const streams = await fileRows(tx, id)
      const paper = streams.flatMap(row => documentsOf(row.facts)).find(one => one.document === document)
      const file =
        paper &&
        (await keptFile(
          tx,
          streams.map(row => row.stream),
          document,
          part
        ))
      if (!file) return new Fault(404, 'not-found', 'no such file')
      const { law } = desk
      const language = law.pack.languages[0] ?? 'en'
      const code = paper.issued?.template ?? paper.received?.kind ?? ''
      const title = law.option(paper.issued ? 'documents' : 'document-kinds', code)?.words[language] ?? code
      const number = paper.issued?.number ?? paper.received?.number
      const ending = Object.entries(medias).find(([, media]) => media === file.media)?.[0] ?? 'bin'
      return new Attachment(file.bytes, file.media, `${[title, number].filter(Boolean).join(' ')}.${ending}`)
    })
  }
})

const Upload = { command: z.uuid(), name: z.string().trim().min(1).max(255), ...Reason }

export const receiveDocument = route({
  method: 'POST',
  path: '/api/files/:kind/:id/documents',
  summary: 'Keeps a file that came from elsewhere: PDF, JPEG, PNG or DOCX whose content is what its name says',
  access: 'signed-in',
  audit: { noneBecause: 'the act leaves its own trace' },
  input: Subject.extend({
    ...Upload,
    on: z.uuid(),
    as: z.string().max(64),
    number: z.string().max(40).optional(),
    dated: Day.optional(),
    entry: z.coerce.number().int().min(1).optional()
  }),
  output: Kept,
  takes: 'file',
  async handle({ kind, id, command, name, on, as, number, dated, entry, reason }, { desk, who, read, file }) {
    const sniffed = sniff(file, name)
    if ('fault' in sniffed || isSignature(sniffed.media))
      return wrongFile('fault' in sniffed ? sniffed.fault : 'signature')
    const found = await read(async tx => (await closedTo(tx, { kind, id }, who, reason)) ?? streamIn(tx, id, on))
    if (found instanceof Fault) return found
    const document = idFrom(command, 'document')
    const input = {
      document,
      kind: as,
      ...(number ? { number } : {}),
      ...(dated ? { dated } : {}),
      ...(entry !== undefined ? { entry } : {}),
      ...kept(file, sniffed.media)
    }
    const { ref } = found
    const answer = await perform(
      desk,
      { id: command, act: `${ref.kind}.receive-document`, on: ref, at: desk.now(), input },
      actorOf(who),
      undefined,
      tx => keepFile(tx, { stream: ref.id, document, part: 'file', media: medias[sniffed.media], bytes: file })
    )
    return { document, answer } as never
  }
})

export const signDocument = route({
  method: 'POST',
  path: '/api/files/:kind/:id/documents/:document/signatures',
  summary: 'Keeps a file of a qualified signature (P7S, P7M) beside its document',
  access: 'signed-in',
  audit: { noneBecause: 'the act leaves its own trace' },
  input: One.extend(Upload),
  output: Kept,
  takes: 'file',
  async handle({ kind, id, document, command, name, reason }, { desk, who, read, file }) {
    const sniffed = sniff(file, name)
    if ('fault' in sniffed || !isSignature(sniffed.media))
      return wrongFile('fault' in sniffed ? sniffed.fault : 'no-signature')
    const found = await read(async tx => {
      const closed = await closedTo(tx, { kind, id }, who, reason)
      if (closed) return closed
      const row = (await fileRows(tx, id)).find(one =>
        documentsOf(one.facts).some(paper => paper.document === document)
      )
      return row ? { ref: { kind: row.kind, id: row.stream } } : new Fault(404, 'not-found', 'no such document')
    })
    if (found instanceof Fault) return found
    const { ref } = found
    const signature = idFrom(command, 'signature')
    const answer = await perform(
      desk,
      {
        id: command,
        act: `${ref.kind}.sign-document`,
        on: ref,
        at: desk.now(),
        input: { document, signature, ...kept(file, sniffed.media) }
      },
      actorOf(who),
      undefined,
      tx => keepFile(tx, { stream: ref.id, document, part: signature, media: medias[sniffed.media], bytes: file })
    )
    return { document, answer } as never
  }
})

const kept = (file: Uint8Array, media: string) => ({
  media,
  size: file.byteLength,
  hash: createHash('sha256').update(file).digest('hex')
})

async function streamIn(tx: ISql, subject: string, on: string): Promise<Pick<Stream, 'ref'> | Fault> {
  const row = (await fileRows(tx, subject)).find(one => one.stream === on)
  return row && (paperKinds as readonly string[]).includes(row.kind)
    ? { ref: { kind: row.kind, id: row.stream } }
    : new Fault(404, 'not-found', 'nothing to put it to')
}

const reasons = {
  empty: 'the file is empty',
  'unknown-kind': 'the file is none of PDF, JPEG, PNG, DOCX, P7S, P7M',
  'name-says-other': 'the file is not what its name says',
  macros: 'the document holds macros',
  signature: 'a signature is kept beside its document',
  'no-signature': 'the file holds no signature'
}
const wrongFile = (why: keyof typeof reasons) => new Fault(415, `file-${why}`, reasons[why])

const refused = (one: { why: 'not-permitted'; act: string; roles: string[] }) => ({
  kind: 'refused' as const,
  refusals: [one]
})
