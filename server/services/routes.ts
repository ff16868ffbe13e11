import { z } from 'zod'
import { page, ServiceRow } from '../api/contract.ts'
import { paged, readCursor, route } from '../platform/http/route.ts'
import { listServices } from './queries.ts'

const SIZE = 60

export const places = route({
  method: 'GET',
  path: '/api/places',
  summary: 'Services and foster families with their places, taken and free',
  access: { right: 'places' },
  audit: { noneBecause: 'the network of services names no child' },
  input: z.object({ kind: z.string().optional(), q: z.string().max(80).default(''), after: z.string().optional() }),
  output: page(ServiceRow),
  async handle({ kind, q, after }, { read }) {
    const rows = await read(tx => listServices(tx, kind ? kind.split(',') : null, q, readCursor(after), SIZE))
    return paged(
      rows,
      SIZE,
      row => [row.kind, row.name, row.id],
      row => row
    ) as never
  }
})
