import { z } from 'zod'
import { File, Look } from '../api/contract.ts'
import { Fault, route } from '../platform/http/route.ts'
import { isSealed } from '../views/sealed.ts'
import { closedTo, ownOffice, standsAside } from './open.ts'
import { looks, officesKnowing } from './queries.ts'
import { readFile } from './read.ts'

const Subject = z.object({ kind: z.enum(['person', 'family']), id: z.uuid() })

export const file = route({
  method: 'GET',
  path: '/api/files/:kind/:id',
  summary: 'The file of a child or family: every stream that concerns it',
  access: 'signed-in',
  audit: { act: 'file.read', subject: ({ id }) => id },
  input: Subject.extend({ reason: z.string().trim().min(3).max(300).optional() }),
  output: File,
  async handle({ kind, id, reason }, { desk, who, read }) {
    return read(async tx => {
      const [closed, found] = await Promise.all([closedTo(tx, id, who, reason), readFile(tx, { kind, id }, desk)])
      if (closed) return closed
      return (found as never) ?? new Fault(404, 'not-found', 'no such file')
    })
  }
})

export const fileLooks = route({
  method: 'GET',
  path: '/api/files/:kind/:id/looks',
  summary: 'Who opened the file and who acted in it',
  access: 'signed-in',
  audit: { noneBecause: 'it shows the trace itself' },
  input: Subject,
  output: z.array(Look),
  async handle({ id }, { who, read }) {
    return read(async tx => {
      const { offices, aside } = await officesKnowing(tx, id)
      if (aside) return standsAside()
      const sealed = isSealed(offices)
      if (sealed && !offices.some(office => who.offices.includes(office)))
        return new Fault(404, 'not-found', 'no such file')
      if (!sealed && !ownOffice(who, offices) && !who.rights.includes('audit'))
        return new Fault(403, 'other-office', 'the file belongs to another office')
      return looks(tx, id)
    })
  }
})
