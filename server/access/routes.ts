import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { z } from 'zod'
import { addHours, type Moment } from '#domain/kernel/time.ts'
import { dutiesAt } from '#domain/staff/standing.ts'
import { Colleague, Persona, Session } from '../api/contract.ts'
import { hashToken, signed } from '../platform/http/app.ts'
import { type Call, Fault, route, type Signed } from '../platform/http/route.ts'
import {
  type Account,
  closeSession,
  closeSessions,
  colleagues,
  makeAccount,
  noAccounts,
  openSession,
  personas,
  secretOf,
  sessionOf,
  setSecret,
  takeInvitation,
  takeReset,
  trace
} from './queries.ts'

export const login = z.string().regex(/^[a-z0-9][a-z0-9.@_-]{1,63}$/, 'small Latin letters, digits, dot, dash')
const password = z.string().min(12, 'at least 12 characters').max(200)
const HOURS = 12
/** Sessions and links end by the clock of the world, whatever day the installation has. */
export const worldNow = () => new Date().toISOString() as Moment

const sessionShape = ({ login, name, office, roles, rights, own, stands, duties }: Signed, { desk }: Call) => ({
  login,
  name,
  office,
  roles,
  rights: [...rights],
  own: [...own],
  stands: stands.map(one => ({ ...one, roles: [...one.roles] })),
  duties: dutiesAt(duties, desk.now(), desk.law).map(({ kind, until }) => ({ kind, until }))
})

async function begin(call: Call, account: Account) {
  const secret = randomBytes(32)
  const now = worldNow()
  const { reader, writer } = call.desk.database
  await openSession(writer, hashToken(secret), account.login, now, addHours(now, HOURS))
  const present = await sessionOf(reader, hashToken(secret), now, call.desk.now())
  if (!present) return new Fault(401, 'sign-in', 'the account is locked')
  call.setSession(secret)
  return sessionShape(signed(present, call.desk), call)
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
    if (!account?.secret || !right) return new Fault(401, 'sign-in', 'the login or the password is wrong')
    // only who knows the password learns that it is locked
    return account.locked
      ? new Fault(403, 'locked', 'the account is locked: ask the administrator')
      : begin(call, account)
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
  handle: async (_input, call) => sessionShape(call.who, call)
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

export const changePassword = route({
  method: 'POST',
  path: '/api/password',
  summary: "Changes one's own password; every other session of the account ends",
  access: 'signed-in',
  audit: { act: 'password.change', subject: () => 'own' },
  input: z.object({ current: z.string().max(200), next: password }),
  output: z.object({}),
  async handle({ current, next }, { desk, who, token, write }) {
    const account = await secretOf(desk.database.writer, who.login)
    const secret = await hash(next)
    const right = await verify(account?.secret ?? (await decoy), current)
    return write(async tx => {
      if (!account?.secret || !right) return new Fault(403, 'password', 'current: the password is wrong')
      await setSecret(tx, who.login, secret)
      await closeSessions(tx, who.login, token ? hashToken(token) : undefined)
      return {}
    })
  }
})

export const resetPassword = route({
  method: 'POST',
  path: '/api/password/reset',
  summary: 'Sets a new password through the one-time link that the administrator gave',
  access: 'public',
  audit: { noneBecause: 'nobody is known yet; that it was done stands in the trace of the account' },
  input: z.object({ token: z.string().max(100), password }),
  output: Session,
  async handle({ token, password }, call) {
    const { database, now } = call.desk
    const secret = await hash(password)
    const account = await database.writer.begin(async tx => {
      const found = await takeReset(tx, hashToken(Buffer.from(token, 'base64url')), worldNow())
      if (!found) return null
      const { login, office } = found
      await setSecret(tx, login, secret)
      await closeSessions(tx, login)
      await trace(tx, { subject: login, act: 'password.reset', login, office, outcome: 'done', at: now() })
      return found
    })
    return account
      ? begin(call, account)
      : new Fault(403, 'link', 'the link has been used, has expired or was never given')
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
  handle: async (_input, { desk, who, read }) =>
    (await read(tx => colleagues(tx, [who.office, ...who.offices], desk.now()))).map(({ login, name, roles }) => ({
      login,
      name,
      roles
    }))
})
