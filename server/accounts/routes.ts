/** Keeping accounts. Every change commits with its trace; whoever leads work is not ended or moved away from it. */
import { randomBytes } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { z } from 'zod'
import { addHours, Day } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { namedBy } from '#domain/staff/found.ts'
import { closeSessions, makeAccount, offerReset } from '../access/queries.ts'
import { login, worldNow } from '../access/routes.ts'
import { AccountChange, AccountRow, Caseload, ResetLink } from '../api/contract.ts'
import type { TransactionSql } from '../platform/database/context.ts'
import { hashToken } from '../platform/http/app.ts'
import { type Call, Fault, route } from '../platform/http/route.ts'
import {
  caseload,
  describeAccount,
  endAccount,
  holdAccount,
  listAccounts,
  lockAccount,
  moveAccount,
  type AccountRow as Row
} from './queries.ts'

const name = z.string().trim().min(2).max(120)
const phone = z
  .string()
  .trim()
  .max(40)
  .regex(/^[+\d][\d ()/-]*$/, 'digits, spaces, + ( ) / -')
  .nullable()
const roles = z.array(z.string()).min(1)
const one = z.object({ login })
const RESET_HOURS = 24

export const accounts = route({
  method: 'GET',
  path: '/api/accounts',
  summary: 'User accounts',
  access: { right: 'accounts' },
  audit: { noneBecause: 'accounts of colleagues, no file' },
  input: z.object({ q: z.string().trim().max(80).default('') }),
  output: z.array(AccountRow),
  handle: async ({ q }, { desk, read }) => read(tx => listAccounts(tx, q, namedBy(q, desk.law), desk.now())) as never
})

function unknownPost(office: string, roles: readonly string[], law: Law): Fault | null {
  if (!law.offices.has(office)) return new Fault(400, 'input', `office: no office '${office}'`)
  const unknown = roles.find(role => !law.pack.roles[role])
  if (unknown) return new Fault(400, 'input', `roles: no role '${unknown}'`)
  // the people of an agency sit at its desk, and nobody else there or anywhere does
  const agency = law.offices.get(office)?.agency !== undefined
  const strange = roles.find(role => law.pack.roles[role]?.rights.includes('desk') !== agency)
  return strange
    ? new Fault(400, 'input', `roles: '${strange}' is ${agency ? 'no role' : 'a role'} of the people of an agency`)
    : null
}

export const newAccount = route({
  method: 'POST',
  path: '/api/accounts',
  summary: 'Makes a user account',
  access: { right: 'accounts' },
  audit: { act: 'account.make', subject: ({ login }) => login },
  input: z.object({
    login,
    name,
    office: z.string(),
    roles,
    phone: phone.default(null),
    password: z.string().min(12, 'at least 12 characters').max(200)
  }),
  output: AccountRow,
  async handle({ password, ...account }, { desk, write }) {
    const unknown = unknownPost(account.office, account.roles, desk.law)
    if (unknown) return unknown
    const secret = await hash(password)
    return write(async tx =>
      (await makeAccount(tx, { ...account, secret }))
        ? { ...account, locked: false, ended: false, move: null }
        : new Fault(409, 'login-taken', 'login: already taken')
    )
  }
})

/** One change of one account, which is held meanwhile; nobody keeps the account they work with. */
const change = (
  { login }: { login: string },
  { desk, who, write }: Call,
  work: (tx: TransactionSql, account: Row) => Promise<unknown>
) =>
  write(async tx => {
    if (login === who.login) return new Fault(409, 'own-account', 'nobody changes the account they work with')
    const account = await holdAccount(tx, login, desk.now())
    if (!account) return new Fault(404, 'not-found', 'no such account')
    const answer = await work(tx, account)
    return (answer as Fault | undefined) ?? { done: true, caseload: [] }
  }) as never

/** What the account leads stands against its leaving: told by kind and id, so that the head can hand it over. */
async function held(tx: TransactionSql, login: string): Promise<{ done: false; caseload: unknown[] } | undefined> {
  const led = await caseload(tx, login)
  return led.length > 0 ? { done: false, caseload: led } : undefined
}

export const accountCaseload = route({
  method: 'GET',
  path: '/api/accounts/:login/caseload',
  summary: 'What an account leads, by kind and id: it tells of nobody',
  access: { right: 'accounts' },
  audit: { noneBecause: 'kinds and ids, no file' },
  input: one,
  output: Caseload,
  handle: async ({ login }, { desk }) => caseload(desk.database.writer, login) as never
})

export const moveOfAccount = route({
  method: 'POST',
  path: '/api/accounts/:login/move',
  summary:
    'Gives an account another office or other roles from a day; its caseload must be handed over before it leaves',
  access: { right: 'accounts' },
  audit: { act: 'account.move', subject: ({ login }) => login },
  input: one.extend({ office: z.string(), roles, from: Day.optional() }),
  output: AccountChange,
  async handle({ login, office, roles, from: day }, call) {
    const { law, now } = call.desk
    const unknown = unknownPost(office, roles, law)
    if (unknown) return unknown
    const present = now()
    const wanted = day ? law.timing.zone.at(day) : present
    if (day && day < law.timing.zone.dayOf(present)) return new Fault(400, 'input', 'from: the day is past')
    return change({ login }, call, async (tx, account) => {
      const against = office === account.office ? undefined : await held(tx, login)
      if (!against) await moveAccount(tx, { login, office, roles, from: wanted, now: present })
      return against
    })
  }
})

export const descriptionOfAccount = route({
  method: 'POST',
  path: '/api/accounts/:login/describe',
  summary: 'Changes the name and the telephone of an account',
  access: { right: 'accounts' },
  audit: { act: 'account.describe', subject: ({ login }) => login },
  input: one.extend({ name, phone }),
  output: AccountChange,
  handle: async ({ login, name, phone }, call) =>
    change({ login }, call, async tx => {
      await describeAccount(tx, login, name, phone)
    })
})

export const lockOfAccount = route({
  method: 'POST',
  path: '/api/accounts/:login/lock',
  summary: 'Locks an account: its sessions stop at once, its work stays with it',
  access: { right: 'accounts' },
  audit: { act: 'account.lock', subject: ({ login }) => login },
  input: one,
  output: AccountChange,
  handle: async ({ login }, call) =>
    change({ login }, call, async tx => {
      await lockAccount(tx, login, call.desk.now())
      await closeSessions(tx, login)
    })
})

export const unlockOfAccount = route({
  method: 'POST',
  path: '/api/accounts/:login/unlock',
  summary: 'Unlocks an account',
  access: { right: 'accounts' },
  audit: { act: 'account.unlock', subject: ({ login }) => login },
  input: one,
  output: AccountChange,
  handle: async ({ login }, call) =>
    change({ login }, call, async tx => {
      await lockAccount(tx, login, null)
    })
})

export const endOfAccount = route({
  method: 'POST',
  path: '/api/accounts/:login/end',
  summary: 'Ends a user account whose work has been handed over: its sessions stop at once',
  access: { right: 'accounts' },
  audit: { act: 'account.end', subject: ({ login }) => login },
  input: one,
  output: AccountChange,
  handle: async ({ login }, call) =>
    change({ login }, call, async tx => {
      const against = await held(tx, login)
      if (against) return against
      await endAccount(tx, login, call.desk.now())
      await closeSessions(tx, login)
      return undefined
    })
})

export const resetOfAccount = route({
  method: 'POST',
  path: '/api/accounts/:login/reset',
  summary: 'Makes a one-time link for a new password, good for a day; an older link is worth nothing any more',
  access: { right: 'accounts' },
  audit: { act: 'account.reset', subject: ({ login }) => login },
  input: one,
  output: ResetLink,
  async handle({ login }, { desk, write }) {
    const token = randomBytes(24)
    const at = worldNow()
    const until = addHours(at, RESET_HOURS)
    return write(async tx => {
      if (!(await holdAccount(tx, login, desk.now()))) return new Fault(404, 'not-found', 'no such account')
      await offerReset(tx, { token: hashToken(token), login, at, until })
      return { path: `/new-password?token=${token.toString('base64url')}`, until }
    })
  }
})
