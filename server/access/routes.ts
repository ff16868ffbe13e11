import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'
import { addHours, type Moment } from '#domain/kernel/time.ts'
import { AccountRow, Colleague, Persona, Session } from '../api/contract.ts'
import { hashToken, signed } from '../platform/http/app.ts'
import { type Call, Fault, route, type Signed } from '../platform/http/route.ts'
import {
  type Account,
  closeSession,
  colleagues,
  endAccount,
  listAccounts,
  makeAccount,
  noAccounts,
  openSession,
  personas,
  secretOf,
  takeInvitation
} from './queries.ts'

const login = z.string().regex(/^[a-z0-9][a-z0-9.@_-]{1,63}$/, 'small Latin letters, digits, dot, dash')
const password = z.string().min(12, 'at least 12 characters').max(200)
const HOURS = 12

const sessionShape = ({ login, name, office, roles, rights }: Signed) => ({
  login,
  name,
  office,
  roles,
  rights: [...rights]
})

async function begin(call: Call, account: Account) {
  const secret = randomBytes(32)
  const now = new Date().toISOString() as Moment
  await openSession(call.desk.database.writer, hashToken(secret), account.login, now, addHours(now, HOURS))
  call.setSession(secret)
  return sessionShape(signed(account, call.desk))
}

/** Compared against when the login is unknown, so that the answer takes as long. */
const decoy = hash('no such account here')

export const signIn = route({
  method: 'POST',
  path: '/api/session',
  summary: 'Signs in with a password, or in the demo as one of its personas',
  access: 'public',
  audit: { noneBecause: 'nobody is known yet' },
  input: z.union([z.object({ persona: login }), z.object({ login, password: z.string().max(200) })]),
  output: Session,
  async handle(input, call) {
    const { database } = call.desk
    if ('persona' in input) {
      const account = call.desk.synthetic ? await secretOf(database.writer, input.persona) : null
      return account?.persona ? begin(call, account) : new Fault(401, 'sign-in', 'no such persona')
    }
    const account = await secretOf(database.writer, input.login)
    const right = await verify(account?.secret ?? (await decoy), input.password)
    return account?.secret && right
      ? begin(call, account)
      : new Fault(401, 'sign-in', 'the login or the password is wrong')
  }
})

export const signOut = route({
  method: 'DELETE',
  path: '/api/session',
  summary: 'Signs out',
  access: 'signed-in',
  audit: { noneBecause: 'it opens nothing' },
  input: z.object({}),
  output: z.object({}),
  async handle(_input, { desk, token, setSession }) {
    if (token) await closeSession(desk.database.writer, hashToken(token))
    setSession(null)
    return {}
  }
})

export const session = route({
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in',
  access: 'signed-in',
  audit: { noneBecause: 'it opens nothing' },
  input: z.object({}),
  output: Session,
  handle: async (_input, { who }) => sessionShape(who)
})

export const demoPersonas = route({
  method: 'GET',
  path: '/api/personas',
  summary: 'The personas of the demo; an installation has none',
  access: 'public',
  audit: { noneBecause: 'they are invented' },
  input: z.object({}),
  output: z.array(Persona),
  handle: async (_input, { desk }) => (desk.synthetic ? personas(desk.database.reader) : [])
})

/** The first administrator is the one who holds the link that the server printed once. */
export const firstAdministrator = route({
  method: 'POST',
  path: '/api/administrator',
  summary: 'Makes the first administrator through the one-time link',
  access: 'public',
  audit: { noneBecause: 'nobody is known yet' },
  input: z.object({ token: z.string().max(100), login, name: z.string().trim().min(2).max(120), password }),
  output: Session,
  async handle({ token, login, name, password }, call) {
    const { database, law } = call.desk
    const role = Object.entries(law.pack.roles).find(([, one]) => one.rights.includes('accounts'))?.[0]
    const office = law.pack.offices.find(one => one.within === null)?.code
    if (!role || !office) return new Fault(409, 'pack', 'the pack names no role that keeps accounts')
    if (!(await noAccounts(database.writer))) return new Fault(403, 'link', 'there is an administrator already')
    if (!(await takeInvitation(database.writer, hashToken(Buffer.from(token, 'base64url')))))
      return new Fault(403, 'link', 'the link has been used or was never given')
    const account = { login, name, office, roles: [role] }
    if (!(await makeAccount(database.writer, { ...account, secret: await hash(password) })))
      return new Fault(409, 'login-taken', 'login: already taken')
    return begin(call, account)
  }
})

export const accounts = route({
  method: 'GET',
  path: '/api/accounts',
  summary: 'User accounts',
  access: { right: 'accounts' },
  audit: { noneBecause: 'accounts of colleagues, no file' },
  input: z.object({ q: z.string().trim().max(80).default('') }),
  output: z.array(AccountRow),
  handle: async ({ q }, { read }) => read(tx => listAccounts(tx as never, q))
})

export const newAccount = route({
  method: 'POST',
  path: '/api/accounts',
  summary: 'Makes a user account',
  access: { right: 'accounts' },
  audit: { act: 'account.make', subject: ({ login }) => login },
  input: z.object({
    login,
    name: z.string().trim().min(2).max(120),
    office: z.string(),
    roles: z.array(z.string()).min(1),
    password
  }),
  output: AccountRow,
  async handle({ password, ...account }, { desk, read }) {
    if (!desk.law.offices.has(account.office)) return new Fault(400, 'input', `office: no office '${account.office}'`)
    const unknown = account.roles.find(role => !desk.law.pack.roles[role])
    if (unknown) return new Fault(400, 'input', `roles: no role '${unknown}'`)
    if (!(await makeAccount(desk.database.writer, { ...account, secret: await hash(password) })))
      return new Fault(409, 'login-taken', 'login: already taken')
    await read(async () => {})
    return { ...account, ended: false }
  }
})

export const endOfAccount = route({
  method: 'POST',
  path: '/api/accounts/:login/end',
  summary: 'Ends a user account: its sessions stop at once',
  access: { right: 'accounts' },
  audit: { act: 'account.end', subject: ({ login }) => login },
  input: z.object({ login }),
  output: z.object({}),
  async handle({ login }, { desk, who, read }) {
    if (login === who.login) return new Fault(409, 'own-account', 'nobody ends the account they work with')
    if (!(await endAccount(desk.database.writer, login, new Date().toISOString() as Moment)))
      return new Fault(404, 'not-found', 'no such account')
    await read(async () => {})
    return {}
  }
})

export const office = route({
  method: 'GET',
  path: '/api/colleagues',
  summary: "Colleagues of one's own office and of those within reach",
  access: 'signed-in',
  audit: { noneBecause: 'colleagues, no file' },
  input: z.object({}),
  output: z.array(Colleague),
  handle: async (_input, { who, read }) =>
    (await read(tx => colleagues(tx, [who.office, ...who.offices]))).map(({ login, name, roles }) => ({
      login,
      name,
      roles
    }))
})
