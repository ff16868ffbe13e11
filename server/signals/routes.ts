import { z } from 'zod'
import { page, SignalFile, SignalRow } from '../api/contract.ts'
import { readFile } from '../files/read.ts'
import { fullName } from '../people/names.ts'
import { Fault, paged, readCursor, route } from '../platform/http/route.ts'
import { workBefore } from '../status/queries.ts'
import { listSignals, repeatsByChild, repeatsBySender, reporterOf } from './queries.ts'

export const signals = route({
  method: 'GET',
  path: '/api/signals',
  summary: 'The signals inbox of the office',
  access: 'signed-in',
  audit: { noneBecause: 'a list opens no file' },
  input: z.object({ state: z.enum(['open', 'all']).default('open'), after: z.string().optional() }),
  output: page(SignalRow),
  async handle({ state, after }, { who, read }) {
    const open = state === 'open'
    const rows = await read(tx => listSignals(tx, who.offices, open, readCursor(after), 50))
    return paged(
      rows,
      50,
      row => [open ? (row.due ?? 'infinity') : row.at, row.id],
      row => ({ ...row, children: row.children.map(({ id, birth, ...name }) => ({ id, birth, name: fullName(name) })) })
    ) as never
  }
})

export const signal = route({
  method: 'GET',
  path: '/api/signals/:id',
  summary: 'A signal with its entries; the reporter only for those whose role may know',
  access: 'signed-in',
  audit: { act: 'signal.read', subject: ({ id }) => id },
  input: z.object({ id: z.uuid() }),
  output: SignalFile,
  async handle({ id }, { desk, who, read }) {
    return read(async tx => {
      const [file, reporter, child, before] = await Promise.all([
        readFile(tx, { kind: 'signal', id }, desk),
        reporterOf(tx, id),
        repeatsByChild(tx, id),
        workBefore(tx, id)
      ])
      const sender = reporter && who.rights.includes('senders') ? await repeatsBySender(tx, id) : null
      return file
        ? ({ ...file, reporter, repeats: { child, sender }, before } as never)
        : new Fault(404, 'not-found', 'no such signal here')
    })
  }
})
