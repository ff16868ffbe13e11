import { z } from 'zod'
import { heldPlaces } from '#domain/services/entries.ts'
import { limitClocks } from '#domain/services/limits.ts'
import { waysOf } from '#domain/services/titles.ts'
import { Places, ServiceFile } from '../api/contract.ts'
import { readFile } from '../files/read.ts'
import { Fault, paged, readCursor, route } from '../platform/http/route.ts'
import { asOwnOffice, limitsFor, listServices, serviceRow, sumServices } from './queries.ts'

const SIZE = 60

export const places = route({
  method: 'GET',
  path: '/api/places',
  summary: 'Services and foster families with their places, taken and free; those of the own office first',
  access: { right: 'places' },
  audit: { noneBecause: 'the network of services names no child' },
  input: z.object({
    kind: z.string().optional(),
    q: z.string().max(80).default(''),
    free: z.stringbool().default(false),
    after: z.string().optional()
  }),
  output: Places,
  async handle({ kind, q, free, after }, { who, read, desk }) {
    const filter = { kinds: kind ? kind.split(',') : null, ways: waysOf(q, desk.law.pack.aliases), free }
    const [rows, sums] = await read(tx =>
      Promise.all([listServices(tx, filter, who.office, readCursor(after), SIZE), sumServices(tx, filter)])
    )
    const shown = paged(
      rows,
      SIZE,
      row => [row.office !== who.office, row.kind, row.name, row.id],
      row => row
    )
    return { ...shown, sums } as never
  }
})

export const place = route({
  method: 'GET',
  path: '/api/places/:id',
  summary: 'A service with those who use it and those who wait; only the office that answers for it sees them',
  access: { right: 'places' },
  audit: { act: 'service.read', subject: ({ id }) => id },
  input: z.object({ id: z.uuid() }),
  output: ServiceFile,
  async handle({ id }, { desk, who, read }) {
    return read(async tx => {
      if (who.offices.length === 0) await asOwnOffice(tx, who.office)
      const row = await serviceRow(tx, id)
      if (!row) return new Fault(404, 'not-found', 'no such service')
      const file = await readFile(tx, { kind: 'service', id }, desk)
      if (!file) return new Fault(403, 'other-office', 'the service belongs to another office')
      const people = heldPlaces((file.streams[0]?.facts ?? []) as never).flatMap(one => [one.child, ...one.with])
      const codes = limitClocks(desk.law).map(clock => clock.code)
      const limits = people.length > 0 ? await limitsFor(tx, people, codes) : []
      return { ...file, row, limits } as never
    })
  }
})
