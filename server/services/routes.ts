import { z } from 'zod'
import { Places } from '../api/contract.ts'
import { paged, readCursor, route } from '../platform/http/route.ts'
import { listServices, sumServices } from './queries.ts'

const SIZE = 60

export const places = route({
  method: 'GET',
  path: '/api/places',
  summary: 'Services and foster families with their places, taken and free',
  access: { right: 'places' },
  audit: { noneBecause: 'the network of services names no child' },
  input: z.object({
    kind: z.string().optional(),
    q: z.string().max(80).default(''),
    free: z.stringbool().default(false),
    after: z.string().optional()
  }),
  output: Places,
  async handle({ kind, q, free, after }, { read }) {
    const filter = { kinds: kind ? kind.split(',') : null, like: q, free }
    const [rows, sums] = await read(tx =>
      Promise.all([listServices(tx, filter, readCursor(after), SIZE), sumServices(tx, filter)])
    )
    const shown = paged(
      rows,
      SIZE,
      row => [row.kind, row.name, row.id],
      row => row
    )
    return { ...shown, sums } as never
  }
})
