/** The HTTP server: every request goes through one door that knows the caller, the route's access and its trace. */
import { createHash } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { rolesAt } from '#domain/staff/standing.ts'
import { type Present, sessionOf, trace } from '../../access/queries.ts'
import type { Desk } from '../../act/perform.ts'
import { deskOf } from '../../assistance/desk.ts'
import { withSealed } from '../../views/sealed.ts'
import { type ISql, looking, type TransactionSql } from '../database/context.ts'
import { Attachment, type Call, Fault, type Right, type Route, type Signed } from './route.ts'

const nobody: Signed = {
  login: '',
  name: '',
  office: '',
  roles: [],
  own: [],
  stands: [],
  duties: [],
  rights: [],
  offices: []
}

/** Where a secret is tried: few tries a minute from one address. */
const throttled: ReadonlySet<string> = new Set(['/api/session', '/api/password', '/api/password/reset'])

/** The largest file that is taken where nobody says otherwise. */
const UPLOAD = 20 * 1024 * 1024

/** `desk` is null while the installation is being made ready; `uploadLimit` in bytes; `cookie` names the session's. */
export async function buildApp(
  routes: readonly Route[],
  desk: () => Desk | null,
  { uploadLimit = UPLOAD, cookie: name = 'opora' }: { uploadLimit?: number; cookie?: string } = {}
): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: 1_000_000,
    logger: false,
    // a page left open must not hold the stop up
    forceCloseConnections: true,
    // a proxy on the same machine tells who asked and how
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 }
  })
  await app.register(cookie)
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        // the styles that components set on themselves
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        upgradeInsecureRequests: null
      }
    },
    strictTransportSecurity: false
  })
  await app.register(rateLimit, { global: false })
  app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
    const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500
    if (status === 413)
      return void reply
        .status(413)
        .send({ error: 'too-large', message: `the file is larger than ${Math.floor(uploadLimit / 1024 / 1024)} MB` })
    if (status === 500) process.stderr.write(`${error.name}: ${status === 500 ? error.stack : error.message}\n`)
    void reply.status(status).send({
      error: status === 500 ? 'fault' : 'request',
      message: status === 500 ? 'the server met a fault; nothing was written' : error.message
    })
  })
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body)
  )
  for (const one of routes)
    app.route({
      method: one.method,
      url: one.path,
      ...(one.takes === 'file' ? { bodyLimit: uploadLimit, onRequest: knocks(desk, name) } : {}),
      ...(throttled.has(one.path) && one.method === 'POST'
        ? { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } }
        : {}),
      handler: (request, reply) => answer(one, { desk: desk(), cookie: name }, request, reply)
    })
  return app
}

/** Nobody who is not signed in has a file read from him. */
const knocks =
  (desk: () => Desk | null, cookie: string) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const there = desk()
    const token = tokenOf(request, cookie)
    const account =
      there && token
        ? await sessionOf(there.database.reader, hashToken(token), new Date().toISOString() as never, there.now())
        : null
    return account ? undefined : reply.status(401).send({ error: 'sign-in', message: 'sign in first' })
  }

async function answer(
  one: Route,
  { desk, cookie }: { desk: Desk | null; cookie: string },
  request: FastifyRequest,
  reply: FastifyReply
): Promise<unknown> {
  const fail = ({ status, error, message }: Fault) => reply.status(status).send({ error, message })
  // a page of another site cannot send this header
  if (one.method !== 'GET' && request.headers['x-opora'] !== '1')
    return fail(new Fault(403, 'header', 'send the header x-opora: 1'))
  const input = one.input.safeParse({
    ...(request.query as object),
    ...(one.takes === 'file' ? {} : (request.body as object | undefined)),
    ...(request.params as object)
  })
  if (!input.success) {
    const issue = input.error.issues[0]
    return fail(new Fault(400, 'input', `${issue?.path.join('.') || 'request'}: ${issue?.message ?? 'is wrong'}`))
  }
  if (!desk) return fail(new Fault(503, 'starting', 'the installation is being made ready'))
  const token = tokenOf(request, cookie)
  let who = nobody
  if (one.access !== 'public') {
    const account = token
      ? await sessionOf(desk.database.reader, hashToken(token), new Date().toISOString() as never, desk.now())
      : null
    if (!account) return fail(new Fault(401, 'sign-in', 'sign in first'))
    who = signed(account, desk)
    if (one.access !== 'signed-in' && !who.rights.includes(one.access.right))
      return fail(new Fault(403, 'right', `your role has no right '${one.access.right}'`))
  }
  const call: Call = {
    desk,
    who,
    token,
    file: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
    setSession(value) {
      if (value)
        void reply.setCookie(cookie, Buffer.from(value).toString('base64url'), {
          path: '/',
          httpOnly: true,
          sameSite: 'strict',
          secure: request.protocol === 'https',
          maxAge: 12 * 3600
        })
      else void reply.clearCookie(cookie, { path: '/' })
    },
    read: work => reading(one, input.data, desk, who, work),
    write: work => writing(one, input.data, desk, who, work)
  }
  const result = await one.handle(input.data, call)
  void reply.header('cache-control', 'no-store')
  if (result instanceof Attachment) return attached(result, reply)
  return result instanceof Fault ? fail(result) : reply.send(result)
}

/** A file goes out as something to keep: under a plain name, with its own type, and with no right to run anything. */
function attached({ bytes, media, name }: Attachment, reply: FastifyReply): FastifyReply {
  const plain = name.replaceAll(/[^\p{L}\p{N} ._-]+/gu, '-').slice(0, 120)
  const ascii = plain.replaceAll(/[^A-Za-z0-9._-]+/g, '_')
  return reply
    .header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(plain)}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .type(media)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

/** What is refused leaves the trace of a refusal, not of a look. */
async function reading<T>(
  { audit }: Route,
  input: unknown,
  { database, now }: Desk,
  who: Signed,
  work: (tx: ISql) => Promise<T>
): Promise<T> {
  if (!('act' in audit)) return looking(database.reader, who, null, work)
  const look = { subject: audit.subject(input as never), act: audit.act, at: now(), reason: reasonOf(input) }
  try {
    return await looking(database.reader, who, look, async tx => {
      const answer = await work(tx)
      if (answer instanceof Fault) throw new Refusal(answer)
      return answer
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await trace(database.reader, { ...look, login: who.login, office: who.office, outcome: 'refused' })
    return error.fault as T
  }
}

async function writing<T>(
  { audit }: Route,
  input: unknown,
  { database, now }: Desk,
  who: Signed,
  work: (tx: TransactionSql) => Promise<T | Fault>
): Promise<T | Fault> {
  if (!('act' in audit)) return database.writer.begin(work) as Promise<T | Fault>
  const { login, office } = who
  const told = {
    subject: audit.subject(input as never),
    act: audit.act,
    at: now(),
    login,
    office,
    reason: reasonOf(input)
  }
  try {
    return (await database.writer.begin(async tx => {
      const answer = await work(tx)
      if (answer instanceof Fault) throw new Refusal(answer)
      await trace(tx, { ...told, outcome: 'done' })
      return answer
    })) as T
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    await trace(database.writer, { ...told, outcome: 'refused' })
    return error.fault
  }
}

class Refusal extends Error {
  fault: Fault
  constructor(fault: Fault) {
    super(fault.message)
    this.fault = fault
  }
}

const reasonOf = (input: unknown): string | null => {
  const { reason } = input as { reason?: unknown }
  return typeof reason === 'string' ? reason : null
}

/** The cookie's secret is kept by nobody: the table holds its hash. */
export const hashToken = (secret: Uint8Array): Buffer => createHash('sha256').update(secret).digest()

function tokenOf(request: FastifyRequest, cookie: string): Uint8Array | null {
  const given = request.cookies[cookie]
  return given ? Buffer.from(given, 'base64url') : null
}

/** What an account may at this moment: its own roles, those it stands in for, and those of its duty. */
export function signed(account: Present, { law, now }: Desk): Signed {
  const held = rolesAt(account, now(), law)
  const roles = held.map(role => law.pack.roles[role])
  const rights = new Set<Right>(roles.flatMap(role => role?.rights ?? []))
  const reaches = new Set(roles.map(role => role?.reach ?? 'none'))
  const offices = reaches.has('all')
    ? ['*', ...law.pack.offices.map(office => office.code)]
    : [
        ...(reaches.has('office') ? [account.office] : []),
        ...(reaches.has('region')
          ? [
              account.office,
              ...law.pack.offices.filter(office => office.within === account.office).map(office => office.code)
            ]
          : [])
      ]
  const desk = rights.has('desk') ? [deskOf(account.office)] : []
  return {
    ...account,
    roles: held,
    own: account.roles,
    rights: [...rights],
    offices: [...(rights.has('sealed') ? withSealed(offices) : offices), ...desk]
  }
}
