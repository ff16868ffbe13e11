import { z } from 'zod'
import type { Fact } from '#domain/kernel/event.ts'
import { engagements } from '#domain/people/person.ts'
import { statusOf } from '#domain/status/status.ts'
import { File, Look } from '../api/contract.ts'
import { Fault, route } from '../platform/http/route.ts'
import { isSealed } from '../views/sealed.ts'
import { closedTo, ownOffice, standsAside } from './open.ts'
import { keepAddress } from './protected.ts'
import { looks, officesKnowing } from './queries.ts'
import { readFile } from './read.ts'

const Subject = z.object({ kind: z.enum(['person', 'family']), id: z.uuid() })

/** The file of a child becomes an adult's: when no work goes on any more, its own office too says why it opens it. */
const isGrown = (facts: readonly Fact[]): boolean =>
  statusOf(facts).ofAge !== null && !engagements(facts).some(one => one.kind === 'case')

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
      const [closed, found] = await Promise.all([
        closedTo(tx, { kind, id }, who, reason),
        readFile(tx, { kind, id }, desk)
      ])
      if (closed) return closed
      if (!reason && isGrown(found?.streams.find(one => one.ref.id === id)?.facts ?? []))
        return new Fault(403, 'reason-needed', 'the person is of age and no work goes on: say why you open the file')
      return found ? (keepAddress(found, who, desk) as never) : new Fault(404, 'not-found', 'no such file')
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
