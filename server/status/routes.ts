import { z } from 'zod'
import { Closing, IdentityLink } from '../api/contract.ts'
import { closedTo } from '../files/open.ts'
import { fullName } from '../people/names.ts'
import { Fault, route } from '../platform/http/route.ts'
import { linkOf } from '../register/queries.ts'
import { exitsOf, homeOf } from './queries.ts'

const reason = z.string().trim().min(3).max(300)

export const identity = route({
  method: 'GET',
  path: '/api/people/:id/identity',
  summary: 'Who a person was before a full adoption, or became by it; a reason is asked and kept',
  access: { right: 'sealed' },
  audit: { act: 'identity.read', subject: ({ id }) => id },
  input: z.object({ id: z.uuid(), reason }),
  output: IdentityLink,
  async handle({ id, reason }, { who, read }) {
    return read(async tx => {
      const [closed, link] = await Promise.all([closedTo(tx, { kind: 'person', id }, who, reason), linkOf(tx, id)])
      if (closed) return closed
      if (!link) return new Fault(404, 'not-found', 'no link to another identity')
      return { person: link.person, side: link.side, name: fullName(link), at: link.at } as never
    })
  }
})

export const closing = route({
  method: 'GET',
  path: '/api/services/:id/closing',
  summary: 'The closing of a home: each child who lives there, and what its way out still wants',
  access: { right: 'places' },
  audit: { act: 'closing.read', subject: ({ id }) => id },
  input: z.object({ id: z.uuid() }),
  output: Closing,
  async handle({ id }, { read }) {
    return read(async tx => {
      const [home, children] = await Promise.all([homeOf(tx, id), exitsOf(tx, id)])
      if (!home) return new Fault(404, 'not-found', 'no such service')
      return {
        home,
        children: children.map(({ child, given, family, birth, ...row }) => ({
          ...row,
          child: { kind: 'person', id: child, name: fullName({ given, family }), birth }
        }))
      } as never
    })
  }
})
