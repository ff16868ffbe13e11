import { z } from 'zod'
import { cardsShown } from '../access/queries.ts'
import { DeskRequest, DeskRow, page, RequestCounts, RequestFile, RequestRow } from '../api/contract.ts'
import { readFile } from '../files/read.ts'
import { fullName } from '../people/names.ts'
import { Fault, paged, readCursor, route } from '../platform/http/route.ts'
import {
  type DeskRow as Asked,
  askedIn,
  countsOf,
  deskCounts as countsOfDesk,
  deskRow,
  deskRows,
  placeIn,
  type RequestRow as Row,
  requestRow,
  requestsOf,
  requestsOfCase
} from './queries.ts'

const SIZE = 60
const List = z.enum(['open', 'overdue', 'ended']).default('open')
const noFile = { noneBecause: 'a list opens no file' }

const shown = ({ person, given, family, birth, ...row }: Row) => ({
  ...row,
  subject: { kind: 'person', id: person, name: fullName({ given, family }), birth }
})

export const requests = route({
  method: 'GET',
  path: '/api/requests',
  summary: 'What the offices of the caller have asked of agencies: waiting by its day, or ended',
  access: 'signed-in',
  audit: noFile,
  input: z.object({
    list: List,
    kind: z.string().optional(),
    agency: z.string().optional(),
    lead: z.string().optional(),
    after: z.string().optional()
  }),
  output: page(RequestRow),
  async handle({ list, kind, agency, lead, after }, { desk, who, read }) {
    const filter = { offices: who.offices, list, kind: kind ?? null, agency: agency ?? null, lead: lead ?? null }
    const rows = await read(tx => requestsOf(tx, filter, desk.now(), readCursor(after), SIZE))
    return paged(rows, SIZE, row => placeIn(list, row), shown) as never
  }
})

export const requestCounts = route({
  method: 'GET',
  path: '/api/requests/counts',
  summary: 'How many requests of the caller’s offices wait, wait past their term, and have ended',
  access: 'signed-in',
  audit: noFile,
  input: z.object({ lead: z.string().optional() }),
  output: RequestCounts,
  handle: async ({ lead }, { desk, who, read }) => read(tx => countsOf(tx, who.offices, lead ?? null, desk.now()))
})

export const requestsInCase = route({
  method: 'GET',
  path: '/api/cases/:id/requests',
  summary: 'What a case has asked of agencies and what became of it, the newest first',
  access: 'signed-in',
  audit: noFile,
  input: z.object({ id: z.uuid() }),
  output: z.array(RequestRow),
  handle: async ({ id }, { desk, who, read }) =>
    (await read(tx => requestsOfCase(tx, id, who.offices, desk.now()))).map(shown) as never
})

export const request = route({
  method: 'GET',
  path: '/api/requests/:id',
  summary: 'A request as the office that asks has it, with its own entries',
  access: 'signed-in',
  audit: { act: 'request.read', subject: ({ id }) => id },
  input: z.object({ id: z.uuid() }),
  output: RequestFile,
  async handle({ id }, { desk, who, read }) {
    return read(async tx => {
      const file = await readFile(tx, { kind: 'request', id }, desk)
      const row = file ? await requestRow(tx, id, desk.now()) : null
      if (!file || !row || !(who.offices.includes('*') || who.offices.includes(row.office)))
        return new Fault(404, 'not-found', 'no such request')
      const { matter, reply } = row
      return { ...file, row: { ...shown(row), matter, reply }, asked: await askedIn(tx, id, row.case) } as never
    })
  }
})

/** Of the case behind it, of who leads it and of the person's file an agency is told nothing. */
const onDesk = ({
  case: _case,
  person: _person,
  lead: _lead,
  birth: _birth,
  given,
  family,
  ...row
}: Row & Partial<Asked>) => ({
  ...row,
  name: fullName({ given, family })
})

export const deskList = route({
  method: 'GET',
  path: '/api/desk',
  summary:
    'What the caller’s agency was asked: waiting by its day, or ended; whom it is about by name and year of birth',
  access: { right: 'desk' },
  audit: { act: 'desk.list', subject: () => 'desk' },
  input: z.object({ list: List, after: z.string().optional() }),
  output: page(DeskRow),
  async handle({ list, after }, { desk, who, read }) {
    return read(async tx => {
      const rows = await deskRows(tx, who.office, list, desk.now(), readCursor(after), SIZE)
      const people = [...new Set(rows.slice(0, SIZE).flatMap(row => (row.given || row.family ? [row.person] : [])))]
      if (people.length > 0) await cardsShown(tx, people, who, desk.now())
      return paged(rows, SIZE, row => placeIn(list, row), onDesk) as never
    })
  }
})

export const deskCounts = route({
  method: 'GET',
  path: '/api/desk/counts',
  summary: 'How many requests wait for the caller’s agency, wait past their term, and have ended',
  access: { right: 'desk' },
  audit: { noneBecause: 'numbers open nothing' },
  input: z.object({}),
  output: RequestCounts,
  handle: async (_input, { desk, who, read }) => read(tx => countsOfDesk(tx, who.office, desk.now()))
})

export const deskRequest = route({
  method: 'GET',
  path: '/api/desk/:id',
  summary: 'One question to the caller’s agency, and the answer given',
  access: { right: 'desk' },
  audit: { act: 'request.read', subject: ({ id }) => id },
  input: z.object({ id: z.uuid() }),
  output: DeskRequest,
  async handle({ id }, { desk, who, read }) {
    return read(async tx => {
      const row = await deskRow(tx, who.office, id, desk.now())
      if (!row) return new Fault(404, 'not-found', 'no such request')
      if (row.given || row.family) await cardsShown(tx, [row.person], who, desk.now())
      return onDesk(row) as never
    })
  }
})
