/** Papers in a stream: issued from a template, received from others, signed. The files themselves are kept outside the journal. */
import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { rule } from '../kernel/answer.ts'
import type { Fact, StreamKind } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { PaperTemplate } from '../law/paper.ts'
import { holds } from '../law/question.ts'
import { paperKinds } from './shape.ts'

const issued = {
  document: field.document(),
  template: field.code('documents'),
  version: field.number(1, 9999),
  number: field.registerNumber().optional(),
  /** of the frozen snapshot that both files were made from */
  hash: field.hash(),
  /** the entry that it is the paper of */
  entry: field.entry().optional(),
  /** what is bound behind a list, in its order */
  attachments: z.array(field.document()).max(200).optional()
}
const file = { media: field.code('media-types'), size: field.number(1, 1_000_000_000), hash: field.hash() }
const received = {
  document: field.document(),
  kind: field.code('document-kinds'),
  number: field.registerNumber().optional(),
  dated: field.day().optional(),
  ...file,
  entry: field.entry().optional()
}
const signed = { document: field.document(), signature: field.document(), ...file }

export const documentEntries = {
  'document.issued': z.strictObject(issued),
  'document.received': z.strictObject(received),
  'document.signed': z.strictObject(signed)
}

/** The acts by which the server keeps papers; their input is the server's to put together. */
export const paperActs = ['issue-document', 'receive-document', 'sign-document'] as const

/** Is the paper made of such an entry? */
export const isPaperOf = (template: PaperTemplate, fact: Fact): boolean =>
  fact.type === template.of && holds(template.where, fact.data)

const issue = (kind: StreamKind) =>
  act(`${kind}.issue-document`, kind, {
    adds: true,
    input: z.strictObject(issued),
    decide(input, seen) {
      const template = seen.law.paper(input.template)
      const type = kind === 'case' ? caseOf(seen.self.facts).type : null
      if (!template || template.on !== kind) return { refusals: [{ why: 'not-found', what: 'template' }] }
      if (template.caseTypes && !template.caseTypes.includes(type ?? '')) return rule('paper-of-other-case', 'template')
      if (!seen.by.roles.some(role => template.roles.includes(role)))
        return { refusals: [{ why: 'not-permitted', act: `${kind}.issue-document`, roles: [...template.roles] }] }
      const of = seen.self.facts.find(fact => fact.version === input.entry)
      if (template.of && !(of && isPaperOf(template, of))) return rule('paper-of-no-entry', 'entry')
      return { drafts: [draft(seen.self.ref, 'document.issued', seen.at, input)] }
    }
  })

const receive = (kind: StreamKind) =>
  act(`${kind}.receive-document`, kind, {
    adds: true,
    input: z.strictObject(received),
    decide(input, seen) {
      if (input.dated && input.dated > seen.today) return rule('not-yet-happened', 'dated')
      if (input.entry && !seen.self.facts.some(fact => fact.version === input.entry))
        return { refusals: [{ why: 'not-found', what: 'entry' }] }
      return { drafts: [draft(seen.self.ref, 'document.received', seen.at, input)] }
    }
  })

const sign = (kind: StreamKind) =>
  act(`${kind}.sign-document`, kind, {
    adds: true,
    input: z.strictObject(signed),
    decide(input, seen) {
      if (!documentsOf(seen.self.facts).some(one => one.document === input.document))
        return { refusals: [{ why: 'not-found', what: 'document' }] }
      return { drafts: [draft(seen.self.ref, 'document.signed', seen.at, input)] }
    }
  })

export const documentActs = paperKinds.flatMap(kind => [issue(kind), receive(kind), sign(kind)])

export type Issued = z.infer<z.ZodObject<typeof issued>>
export type Received = z.infer<z.ZodObject<typeof received>>
export type Signed = z.infer<z.ZodObject<typeof signed>>

/** A paper of a stream with the signatures kept beside it. */
export type Paper = {
  document: string
  fact: Fact
  issued: Issued | null
  received: Received | null
  signatures: readonly (Signed & { fact: Fact })[]
}

/** The papers of a stream, oldest first. */
export function documentsOf(facts: readonly Fact[]): Paper[] {
  const found = new Map<string, Paper & { signatures: (Signed & { fact: Fact })[] }>()
  for (const fact of facts) {
    const data = fact.data as Issued & Received & Signed
    if (fact.type === 'document.issued' || fact.type === 'document.received') {
      const issued = fact.type === 'document.issued' ? data : null
      found.set(data.document, {
        document: data.document,
        fact,
        issued,
        received: issued ? null : data,
        signatures: []
      })
    }
    if (fact.type === 'document.signed') found.get(data.document)?.signatures.push({ ...data, fact })
  }
  return [...found.values()]
}
