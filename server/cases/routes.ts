import { z } from 'zod'
import { CaseRow, page } from '../api/contract.ts'
import { fullName } from '../people/names.ts'
import { paged, readCursor, route } from '../platform/http/route.ts'
import { listCases } from './queries.ts'

const SIZE = 60

export const cases = route({
  method: 'GET',
  path: '/api/cases',
  summary: 'The cases of the office, newest first',
  access: 'signed-in',
  audit: { noneBecause: 'a list opens no file' },
  input: z.object({
    state: z.enum(['open', 'closed']).default('open'),
    type: z.string().optional(),
    lead: z.string().optional(),
    /** ids of children or families, with commas between them */
    about: z
      .string()
      .regex(/^[0-9a-f-]{36}(,[0-9a-f-]{36}){0,39}$/)
      .optional(),
    after: z.string().optional()
  }),
  output: page(CaseRow),
  async handle({ state, type, lead, about, after }, { who, read }) {
    const rows = await read(tx =>
      listCases(
        tx,
        who.offices,
        { state, type: type ?? null, lead: lead ?? null, about: about?.split(',') ?? null },
        readCursor(after),
        SIZE
      )
    )
    return paged(
      rows,
      SIZE,
      row => [row.openedAt, row.id],
      ({ subject, subjectKind, given, family, birth, ...row }) => ({
        ...row,
        subject: { kind: subjectKind, id: subject, name: fullName({ given, family }), birth }
      })
    ) as never
  }
})
