import { z } from 'zod'
import { IrregularityRow, page } from '../api/contract.ts'
import { fullName } from '../people/names.ts'
import { paged, readCursor, route } from '../platform/http/route.ts'
import { openIrregularities } from './queries.ts'

const SIZE = 60

export const irregularities = route({
  method: 'GET',
  path: '/api/irregularities',
  summary: 'What happened and should not have, or not so, and is not yet resolved',
  access: 'signed-in',
  audit: { noneBecause: 'a list opens no file' },
  input: z.object({ after: z.string().optional() }),
  output: page(IrregularityRow),
  async handle({ after }, { who, read }) {
    const rows = await read(tx => openIrregularities(tx, who.offices, readCursor(after), SIZE))
    return paged(
      rows,
      SIZE,
      row => [row.at, row.stream, row.version],
      ({ stream, streamKind, subject, subjectKind, given, family, ...row }) => ({
        ...row,
        stream: { kind: streamKind, id: stream },
        subject: subject ? { kind: subjectKind, id: subject, name: fullName({ given, family }) } : null
      })
    ) as never
  }
})
