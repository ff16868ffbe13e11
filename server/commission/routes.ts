import { z } from 'zod'
import { nextNumber } from '#domain/commission/number.ts'
import { sessionOf } from '#domain/commission/session.ts'
import type { Fact } from '#domain/kernel/event.ts'
import { clocksStoppedBy } from '#domain/law/clock.ts'
import { Commission, FamilyHit, page, SessionFile, SessionRow } from '../api/contract.ts'
import { closedTo } from '../files/open.ts'
import { readFile } from '../files/read.ts'
import { fullName } from '../people/names.ts'
import { searchKey } from '../people/search-key.ts'
import { Fault, paged, readCursor, route } from '../platform/http/route.ts'
import {
  agendaOf,
  familiesLike,
  lastHeld,
  listSessions,
  numbersIn,
  openMeasures,
  type SessionRow as Row,
  waitingFor
} from './queries.ts'

const SIZE = 60
/** What waits is shown at once: no list of a municipality is longer. */
const MANY = 300
const noFile = { noneBecause: 'a list opens no file' }

type Named = {
  subjectKind: string
  subject: string
  given: string | null
  family: string | null
  birth?: string | null
}
const named = <R extends Named>({ subjectKind, subject, given, family, birth = null, ...row }: R) => ({
  ...row,
  subject: { kind: subjectKind, id: subject, name: fullName({ given, family }), birth }
})

export const commission = route({
  method: 'GET',
  path: '/api/commission',
  summary: 'What waits for a session, which measures are to be reported on, and when each body sat last',
  access: 'signed-in',
  audit: noFile,
  input: z.object({}),
  output: Commission,
  async handle(_input, { desk, who, read }) {
    const codes = clocksStoppedBy(desk.law.pack.clocks, 'agenda.put')
    const postponing = (desk.law.pack.vocabularies['session-decisions'] ?? [])
      .filter(({ means }) => means === 'postpones')
      .map(({ code }) => code)
    const [held, waiting, measures] = await read(tx =>
      Promise.all([
        lastHeld(tx, who.offices),
        waitingFor(tx, who.offices, codes, postponing, MANY),
        openMeasures(tx, who.offices, MANY)
      ])
    )
    return { now: desk.now(), held, waiting: waiting.map(named), measures: measures.map(named) } as never
  }
})

export const sessions = route({
  method: 'GET',
  path: '/api/commission/sessions',
  summary: 'Sessions of the caller’s offices: those to come, the next first, or those of the past, the last first',
  access: 'signed-in',
  audit: noFile,
  input: z.object({ list: z.enum(['coming', 'past']).default('coming'), after: z.string().optional() }),
  output: page(SessionRow),
  async handle({ list, after }, { who, read }) {
    const rows = await read(tx => listSessions(tx, who.offices, list === 'coming', readCursor(after), SIZE))
    return paged(
      rows,
      SIZE,
      row => [row.on, row.id],
      (row: Row) => row
    ) as never
  }
})

export const session = route({
  method: 'GET',
  path: '/api/commission/sessions/:id',
  summary: 'A session with its agenda; an item whose file the caller may not see is not told of',
  access: 'signed-in',
  audit: { act: 'session.read', subject: ({ id }) => id },
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(3).max(300).optional() }),
  output: SessionFile,
  async handle({ id, reason }, { desk, who, read }) {
    return read(async tx => {
      const closed = await closedTo(tx, { kind: 'session', id }, who, reason)
      if (closed) return closed
      const [file, agenda] = await Promise.all([readFile(tx, { kind: 'session', id }, desk), agendaOf(tx, id)])
      if (!file) return new Fault(404, 'not-found', 'no such session')
      const { zone } = desk.law.timing
      const facts = (file.streams[0]?.facts ?? []) as Fact[]
      const given = await numbersIn(tx, id, zone.dayOf(sessionOf(facts).heldAt ?? desk.now()).slice(0, 4))
      return {
        ...withoutTheHidden(file, new Set(agenda.map(({ item }) => item))),
        agenda: agenda.map(named),
        next: nextNumber(given.map(({ number }) => number))
      } as never
    })
  }
})

type File = NonNullable<Awaited<ReturnType<typeof readFile>>>

/** Entries of items that are not shown go, and their texts with them. */
function withoutTheHidden(file: File, shown: ReadonlySet<number>): File {
  const dropped = new Set<unknown>()
  const streams = file.streams.map(stream => ({
    ...stream,
    facts: stream.facts.filter(({ data }) => {
      const hidden = data.item !== undefined && !shown.has(Number(data.item))
      if (hidden) for (const reference of references(data)) dropped.add(reference)
      return !hidden
    })
  }))
  const notes = Object.fromEntries(Object.entries(file.notes).filter(([note]) => !dropped.has(note)))
  return { ...file, streams, notes }
}

/** The ids of all notes that an entry refers to. */
const references = (data: unknown): string[] =>
  [...JSON.stringify(data).matchAll(/"n:([0-9a-f-]{36}):/g)].map(([, note = '']) => note)

export const sessionFamilies = route({
  method: 'GET',
  path: '/api/commission/families',
  summary: 'Families of the caller’s offices that may be put on an agenda, found by the name of a member',
  access: { right: 'search' },
  audit: noFile,
  input: z.object({ q: z.string().max(80).default('') }),
  output: z.array(FamilyHit),
  handle: async ({ q }, { read }) => {
    const key = searchKey([q])
    return key.length < 2 ? [] : read(tx => familiesLike(tx, key, 20))
  }
})
