/** The floor: the least HTTP service that gives the same two answers, with hand-written SQL and no rights, rules or trace. */
import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { connect } from '#server/platform/postgres/connect.ts'

const [socket = '', port = ''] = process.argv.slice(2)
const sql = connect(`postgres://opora@${encodeURIComponent(socket)}:${port}/opora_bg_demo`, {
  max: 6,
  onnotice: () => {}
})

const login = async (cookie: string | undefined) => {
  const secret = /opora-[\w-]+=([\w-]+)/.exec(cookie ?? '')?.[1] ?? ''
  const token = createHash('sha256').update(Buffer.from(secret, 'base64url')).digest()
  const [row] =
    await sql`select a.login, a.office from access.session s join access.account a on a.login = s.login where s.token = ${token}`
  return row
}

const server = createServer(async (request, response) => {
  const who = await login(request.headers.cookie)
  if (!who) {
    response.writeHead(401).end()
    return
  }
  const [, , , kind, id] = request.url?.split('/') ?? []
  const answer =
    kind === 'person'
      ? await sql`select stream, kind, version, facts, notes, (select row_to_json(p) from view.person p where p.person = f.subject) as person
          from view.file f where subject = ${id ?? ''}`
      : await sql`
          select (select json_agg(i) from (
              select d.*, p.given, p.family, p.birth from view.due d left join view.person p on p.person = d.subject
              where d.office = ${who.office} and d.state = 'running' and d.lead = ${who.login} order by d.due limit 101) i) as items,
            (select row_to_json(c) from (
              select count(*) filter (where due < now()) as late, count(*) filter (where due < now() + interval '1 day') as today,
                count(*) filter (where due < now() + interval '7 days') as week,
                (select count(*) from view.signal where office = ${who.office} and state = 'open') as signals,
                (select count(*) from view.case_work where office = ${who.office} and state = 'open' and lead = ${who.login}) as cases,
                (select count(*) from view.irregularity where office = ${who.office} and not resolved) as irregularities
              from view.due where office = ${who.office} and state = 'running' and lead = ${who.login}) c) as counts`
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : 0)
})
process.on('disconnect', () => process.exit(0))
