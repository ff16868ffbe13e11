import { z } from 'zod'
import { Registers } from '../api/contract.ts'
import { fullName } from '../people/names.ts'
import { paged, readCursor, route } from '../platform/http/route.ts'
import { countStandings, listStandings } from './queries.ts'

const SIZE = 60

export const registers = route({
  method: 'GET',
  path: '/api/registers',
  summary: 'Who stands on a register of the office, by what, and who has left it; how many on each',
  access: 'signed-in',
  audit: { noneBecause: 'a list opens no file' },
  input: z.object({
    register: z.string().max(64),
    list: z.enum(['standing', 'left']).default('standing'),
    after: z.string().optional()
  }),
  output: Registers,
  async handle({ register, list, after }, { who, read }) {
    const left = list === 'left'
    const [rows, counts] = await read(tx =>
      Promise.all([
        listStandings(tx, who.offices, { register, left }, readCursor(after), SIZE),
        countStandings(tx, who.offices)
      ])
    )
    const shown = paged(
      rows,
      SIZE,
      row => [left ? row.leftAt : row.enteredAt, row.subject, row.n],
      ({ subject, subjectKind, given, family, birth, ...row }) => ({
        ...row,
        subject: { kind: subjectKind, id: subject, name: fullName({ given, family }), birth }
      })
    )
    return { ...shown, counts } as never
  }
})
