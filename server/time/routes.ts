import { z } from 'zod'
import { addHours } from '#domain/kernel/time.ts'
import { login } from '../access/routes.ts'
import { MailAddress, MailTrouble } from '../api/contract.ts'
import { Fault, route } from '../platform/http/route.ts'
import { addresses, setEmail, troubles, tryAgain } from './queries.ts'

const audit = { noneBecause: 'addresses of colleagues and letters without names, no file' }
/** Letters of so many hours are told of. */
const SHOWN_HOURS = 14 * 24
/** A sender that has not told of a letter for so long has fallen over. */
const FALLEN_HOURS = 0.25

export const mail = route({
  method: 'GET',
  path: '/api/mail',
  summary: 'Who gets notices by e-mail, and which letters did not go out',
  access: { right: 'accounts' },
  audit,
  input: z.object({ q: z.string().trim().max(80).default('') }),
  output: z.object({ configured: z.boolean(), addresses: z.array(MailAddress), troubles: z.array(MailTrouble) }),
  async handle({ q }, { desk, read }) {
    const now = desk.now()
    const [found, failures] = await Promise.all([
      read(tx => addresses(tx, q)),
      troubles(desk.database.writer, addHours(now, -SHOWN_HOURS), addHours(now, -FALLEN_HOURS))
    ])
    return { configured: desk.mails === true, addresses: found, troubles: failures } as never
  }
})

export const setAddress = route({
  method: 'POST',
  path: '/api/accounts/:login/email',
  summary: 'Sets or takes away the address to which an account gets notices',
  access: { right: 'accounts' },
  audit: { act: 'account.email', subject: ({ login }) => login },
  input: z.object({ login, email: z.email().max(200).nullable() }),
  output: z.object({}),
  handle: async ({ login, email }, { write }) =>
    write(async tx => ((await setEmail(tx, login, email)) ? {} : new Fault(404, 'not-found', 'no such account')))
})

export const sendAgain = route({
  method: 'POST',
  path: '/api/mail/again',
  summary: 'Tries once more to send what was given up or of which nobody knows whether it went out',
  access: { right: 'accounts' },
  audit: { act: 'mail.again', subject: ({ login }) => login },
  input: z.object({ login }),
  output: z.object({}),
  handle: async ({ login }, { desk, write }) =>
    write(async tx => {
      await tryAgain(tx, login, desk.now(), addHours(desk.now(), -FALLEN_HOURS))
      return {}
    })
})
