import { z } from 'zod'
import { SocialContracts } from '../api/contract.ts'
import { fullName } from '../people/names.ts'
import { paged, readCursor, route } from '../platform/http/route.ts'
import { listSocialContracts, sumSocialContracts } from './queries.ts'

const SIZE = 60

export const socialContracts = route({
  method: 'GET',
  path: '/api/social-contracts',
  summary: 'The social contracts of the office: applied for, in force, over, or with money still to come back',
  access: 'signed-in',
  audit: { noneBecause: 'a list opens no file' },
  input: z.object({
    list: z.enum(['in-force', 'applied', 'over', 'recovery']).default('in-force'),
    kind: z.string().max(64).optional(),
    lead: z.string().max(64).optional(),
    /** only those whose report is overdue */
    late: z.stringbool().default(false),
    after: z.string().optional()
  }),
  output: SocialContracts,
  async handle({ list, kind, lead, late, after }, { who, read, desk }) {
    const filter = { list, kind: kind ?? null, lead: lead ?? null, lateAt: late ? desk.now() : null }
    const [rows, sums] = await read(tx =>
      Promise.all([
        listSocialContracts(tx, who.offices, filter, readCursor(after), SIZE),
        sumSocialContracts(tx, who.offices, filter)
      ])
    )
    const shown = paged(
      rows,
      SIZE,
      row => [row.appliedAt, row.id],
      ({ subject, subjectKind, given, family, birth, ...row }) => ({
        ...row,
        subject: { kind: subjectKind, id: subject, name: fullName({ given, family }), birth }
      })
    )
    return { ...shown, sums } as never
  }
})
