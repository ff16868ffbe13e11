import { z } from 'zod'
import { Offer } from '../api/contract.ts'
import { fullName } from '../people/names.ts'
import { route } from '../platform/http/route.ts'
import { offers } from './queries.ts'

export const transfers = route({
  method: 'GET',
  path: '/api/transfers',
  summary: 'Signals and cases offered to the office or by it, and not accepted yet',
  access: 'signed-in',
  audit: { noneBecause: 'a list opens no file' },
  input: z.object({}),
  output: z.array(Offer),
  handle: async (_input, { who, read }) =>
    (await read(tx => offers(tx, [who.office, ...who.offices.filter(one => one !== '*')]))).map(
      ({ kind, id, subject, subjectKind, given, family, birth, ...row }) => ({
        ...row,
        stream: { kind, id },
        subject: subject && { kind: subjectKind, id: subject, name: fullName({ given, family }), birth }
      })
    ) as never
})
