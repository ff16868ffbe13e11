/** A paper from the file as it stands now: what it would say, and the hash by which one knows that it still would. */
import { createHash } from 'node:crypto'
import { isPaperOf } from '#domain/documents/entries.ts'
import type { Row } from '#domain/documents/in-words.ts'
import { layOut, type Sheet } from '#domain/documents/lay-out.ts'
import { type Filed, namedBeside, type Snapshot, snapshot } from '#domain/documents/snapshot.ts'
import { canonical } from '#domain/kernel/canonical.ts'
import type { Data, Fact, Stream, StreamKind, StreamRef } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { PaperStyle, PaperTemplate } from '#domain/law/paper.ts'
import type { Desk } from '../act/perform.ts'
import { closedTo } from '../files/open.ts'
import { serviceRows } from '../files/queries.ts'
import { readFile } from '../files/read.ts'
import type { ISql } from '../platform/database/context.ts'
import { Fault, type Signed } from '../platform/http/route.ts'
import { type Ahead, ahead } from './ahead.ts'
import { staffOf } from './queries.ts'

export type Wanted = {
  /** in whose file it is asked for */
  kind: StreamKind
  id: string
  template: string
  /** the stream it is of */
  on: string
  entry?: number | undefined
  /** instead of an entry: the act that would write it */
  act?: { name: string; input: Data } | undefined
  reason?: string | undefined
}

export type Prepared = {
  template: PaperTemplate
  style: PaperStyle
  on: StreamRef
  stream: Stream
  /** the version of the entry that it is the paper of */
  entry: number | undefined
  now: Moment
  /** without a number where the number comes from a series and none is given */
  made(more: { number?: string | undefined; attachments?: readonly Row[] }): {
    of: Snapshot
    sheet: Sheet
    hash: string
    /** of what stands on the paper: by it one knows that it still says what was seen */
    face: string
  }
}

const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex')

/** Reads what a paper needs; a Fault when the caller may not, or there is nothing to make it of. */
export async function prepare(tx: ISql, wanted: Wanted, desk: Desk, who: Signed): Promise<Prepared | Fault> {
  const { law } = desk
  const now = desk.now()
  const template = law.paper(wanted.template)
  const style = law.pack.papers?.style
  const subject = { kind: wanted.kind, id: wanted.id }
  const closed = await closedTo(tx, subject, who, wanted.reason)
  if (closed) return closed
  const [file, staff, own] = await Promise.all([
    readFile(tx, subject, desk),
    staffOf(tx, who.office, now),
    wanted.kind === 'service' ? serviceRows(tx, [wanted.id]) : []
  ])
  if (!template || !style) return new Fault(404, 'not-found', 'no such paper')
  const there = file && filedOf(file)
  const real = there?.streams.find(one => one.ref.id === wanted.on)
  const by = { account: who.login, office: who.office, roles: who.roles }
  const coming = wanted.act && real ? ahead(real, wanted.act.name, wanted.act.input, by, now, law) : null
  if (wanted.act && !coming) return new Fault(400, 'input', 'input: is not yet one that could be sent')
  const filed = there && coming ? withAhead(there, wanted.on, coming) : there
  const stream = filed?.streams.find(one => one.ref.id === wanted.on)
  if (!filed || !stream || stream.ref.kind !== template.on) return new Fault(404, 'not-found', 'nothing to make it of')
  const fitting = stream.facts.filter(fact => isPaperOf(template, fact))
  const of = wanted.entry === undefined ? fitting.at(-1) : fitting.find(fact => fact.version === wanted.entry)
  if (template.of && !of) return new Fault(404, 'no-entry', 'the entry that it is the paper of is not there')
  const beside = await besideOf(tx, stream.ref.kind === 'session' ? stream.facts : of ? [of] : [], desk)
  const number =
    template.number && 'field' in template.number
      ? String(of?.data[template.number.field] ?? '') || undefined
      : undefined
  const asked = {
    law,
    style,
    template,
    file: beside.reduce<Filed>(together, {
      ...filed,
      services: [...filed.services, ...own],
      accounts: { ...filed.accounts, [who.login]: who.name }
    }),
    on: stream.ref,
    subject,
    entry: of?.version,
    now,
    by,
    staff: alone(staff)
  }
  const made: Prepared['made'] = more => {
    const of = snapshot({ ...asked, number: more.number ?? number, attachments: more.attachments })
    const sheet = layOut(template, of)
    return { of, sheet, hash: hashOf(of), face: hashOf(sheet) }
  }
  return { template, style, on: stream.ref, stream, entry: of?.version, now, made }
}

/** What the entries speak of and stands in no file of their subject, as far as the caller may see it. */
async function besideOf(tx: ISql, entries: readonly Fact[], desk: Desk): Promise<Filed[]> {
  const named = new Map(entries.flatMap(entry => namedBeside(entry).map(one => [one.id, one] as const)))
  const found = await Promise.all([...named.values()].map(one => readFile(tx, one, desk)))
  return found.flatMap((one, at) => {
    const id = [...named.keys()][at]
    // of its file the stream alone, not the work that stands beside it there
    return one ? [{ ...filedOf(one), streams: filedOf(one).streams.filter(({ ref }) => ref.id === id) }] : []
  })
}
const together = (one: Filed, other: Filed): Filed => ({
  streams: [...one.streams, ...other.streams],
  people: [...one.people, ...other.people],
  services: [...one.services, ...other.services],
  notes: { ...other.notes, ...one.notes },
  accounts: { ...other.accounts, ...one.accounts }
})

/** The file as it would be with the one entry more. */
const withAhead = (filed: Filed, on: string, { fact, notes }: Ahead): Filed => ({
  ...filed,
  notes: { ...filed.notes, ...notes },
  streams: filed.streams.map(one => (one.ref.id === on ? { ...one, facts: [...one.facts, fact] } : one))
})

type Read = NonNullable<Awaited<ReturnType<typeof readFile>>>
export const filedOf = ({ streams, people, notes, services, accounts }: Read): Filed => ({
  streams: streams as unknown as Stream[],
  people,
  notes,
  services,
  accounts
})

/** The one person of the office in each role; of several none is meant. */
function alone(staff: readonly { name: string; roles: readonly string[] }[]): Record<string, string> {
  const by = new Map<string, string[]>()
  for (const { name, roles } of staff) for (const role of roles) by.set(role, [...(by.get(role) ?? []), name])
  return Object.fromEntries(
    [...by].flatMap(([role, names]) => (names.length === 1 && names[0] ? [[role, names[0]]] : []))
  )
}
