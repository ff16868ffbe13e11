import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { type Bench, done, fresh, givenAnInstallation, officesOf } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { firstLink } from '../installation/serve.ts'
import { setContext } from '../platform/database/context.ts'
import { buildApp } from '../platform/http/app.ts'
import * as contract from './contract.ts'
import { openApi } from './openapi.ts'
import { routes } from './routes.ts'

describe('the API', () => {
  let bench: Bench
  let app: FastifyInstance
  let here = ''
  let there = ''
  before(async () => {
    bench = await givenAnInstallation('bg', '2025-11-20 09:00')
    ;[here = '', there = ''] = officesOf(bench.law)
    app = await buildApp(routes, () => bench.desk)
    for (const [login, office, role] of [
      ['worker.here', here, 'worker'],
      ['head.here', here, 'head'],
      ['worker.there', there, 'worker'],
      ['keeper', 'asp', 'administrator']
    ] as const)
      await makeAccount(bench.database.writer, {
        login,
        name: `${role} Примеров`,
        office,
        roles: [role],
        secret: null,
        persona: true
      })
  })
  after(async () => {
    await app.close()
    await bench.close()
  })

  const signIn = async (persona: string) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-opora': '1' },
      payload: { persona }
    })
    assert.equal(answer.statusCode, 200, answer.body)
    const cookie = answer.cookies[0]
    return {
      get: async (url: string) => {
        const got = await app.inject({ method: 'GET', url, headers: { cookie: `${cookie?.name}=${cookie?.value}` } })
        return { status: got.statusCode, body: got.json() }
      },
      post: async (url: string, payload: object) => {
        const got = await app.inject({
          method: 'POST',
          url,
          headers: { 'x-opora': '1', cookie: `${cookie?.name}=${cookie?.value}` },
          payload
        })
        return { status: got.statusCode, body: got.json() }
      }
    }
  }

  const register = async () => {
    const signal = fresh('signal')
    const input = {
      channel: 'phone',
      source: 'citizen',
      anonymous: true,
      kinds: ['neglect'],
      urgency: 'ordinary',
      children: [{ sketch: { given: 'Гама', family: 'Тестова', birth: '2015-06-01' } }]
    }
    done(await bench.act(bench.as('intake', here), 'signal.register', signal, '2025-11-19 11:00', input))
    const [child] = await bench.database
      .owner`select subject from view.file where stream = ${signal.id} and subject <> ${signal.id}`
    return { signal, child: String(child?.subject) }
  }

  test('nothing is answered without a session, and nothing is changed without the header', async () => {
    assert.equal((await app.inject({ method: 'GET', url: '/api/my-day' })).statusCode, 401)
    assert.equal(
      (await app.inject({ method: 'POST', url: '/api/session', payload: { persona: 'worker.here' } })).statusCode,
      403
    )
  })

  test('every answer has the shape that the contract promises', async () => {
    const { signal, child } = await register()
    const head = await signIn('head.here')
    const shapes = [
      ['/api/session', contract.Session],
      ['/api/my-day?team=true', contract.MyDay],
      ['/api/signals', contract.page(contract.SignalRow)],
      ['/api/signals?state=all', contract.page(contract.SignalRow)],
      [`/api/signals/${signal.id}`, contract.SignalFile],
      ['/api/cases', contract.page(contract.CaseRow)],
      [`/api/files/person/${child}`, contract.File],
      [`/api/files/person/${child}/looks`, contract.Look.array()],
      ['/api/people?family=Тестова', contract.Hit.array()],
      ['/api/places', contract.Places],
      ['/api/places?free=true', contract.Places],
      ['/api/irregularities', contract.page(contract.IrregularityRow)],
      ['/api/colleagues', contract.Colleague.array()]
    ] as const
    for (const [url, shape] of shapes) {
      const { status, body } = await head.get(encodeURI(url))
      assert.equal(status, 200, `${url}: ${JSON.stringify(body)}`)
      const read = shape.safeParse(body)
      assert.ok(read.success, `${url}: ${read.error?.message}`)
    }
  })

  test('opening a file leaves a trace in the same transaction, and whoever may open it sees who looked', async () => {
    const { child } = await register()
    const worker = await signIn('worker.here')
    assert.equal((await worker.get(`/api/files/person/${child}`)).status, 200)
    const { body } = await worker.get(`/api/files/person/${child}/looks`)
    assert.ok(
      (body as { account: string; act: string }[]).some(
        look => look.account === 'worker.here' && look.act === 'file.read'
      )
    )
  })

  test('the file of another office stays closed; its child is found only as a minimal card', async () => {
    const { child } = await register()
    const stranger = await signIn('worker.there')
    assert.equal((await stranger.get(`/api/files/person/${child}`)).status, 403)
    assert.equal((await stranger.get(`/api/files/person/${child}/looks`)).status, 403)
    const traces = await bench.database
      .owner`select outcome from access.audit where subject = ${child} and login = 'worker.there'`
    assert.deepEqual(
      traces.map(row => row.outcome),
      ['refused'],
      'a refused look stands as refused, not as seen'
    )
    const { body } = await stranger.get(encodeURI('/api/people?given=Гама&family=Тестова'))
    const hit = (body as { own: boolean; card: object }[])[0]
    assert.equal(hit?.own, false)
    assert.deepEqual(Object.keys(hit?.card ?? {}).sort(), ['birthYear', 'id', 'name', 'office'])
    const shown = await bench.database
      .owner`select act from access.audit where subject = ${child} and login = 'worker.there' and outcome = 'seen'`
    assert.deepEqual(
      shown.map(row => row.act),
      ['person.card'],
      'the card shown is logged with the child'
    )
  })

  test('the keeper of accounts makes and ends them, and opens no file', async () => {
    const { child } = await register()
    const keeper = await signIn('keeper')
    assert.equal((await keeper.get(`/api/files/person/${child}`)).status, 403)
    const made = await keeper.post('/api/accounts', {
      login: 'new.one',
      name: 'Нов Примеров',
      office: here,
      roles: ['worker'],
      password: 'дълга парола 12'
    })
    assert.equal(made.status, 200, JSON.stringify(made.body))
    assert.equal(
      (
        await keeper.post('/api/accounts', {
          login: 'new.one',
          name: 'Нов',
          office: here,
          roles: ['worker'],
          password: 'дълга парола 12'
        })
      ).status,
      409
    )
    const wrong = await keeper.post('/api/accounts', {
      login: 'x1',
      name: 'Нов',
      office: 'nowhere',
      roles: ['worker'],
      password: 'дълга парола 12'
    })
    assert.match(JSON.stringify(wrong.body), /office/)
    assert.equal((await keeper.post('/api/accounts/new.one/end', {})).status, 200)
    const signed = (password: string) =>
      app.inject({
        method: 'POST',
        url: '/api/session',
        headers: { 'x-opora': '1' },
        payload: { login: 'new.two', password }
      })
    await keeper.post('/api/accounts', {
      login: 'new.two',
      name: 'Нов Втори',
      office: here,
      roles: ['worker'],
      password: 'дълга парола 12'
    })
    assert.equal((await signed('друга парола 99')).statusCode, 401)
    const right = await signed('дълга парола 12')
    assert.equal(right.statusCode, 200)
    const token = right.cookies[0]
    const [kept] = await bench.database
      .owner`select count(*)::int as n from access.session where token = ${Buffer.from(token?.value ?? '', 'base64url')}`
    assert.equal(kept?.n, 0, 'the table holds a hash of the token, not the token')
    const sought = async (q: string) =>
      ((await keeper.get(`/api/accounts?q=${encodeURIComponent(q)}`)).body as { login: string }[]).map(one => one.login)
    const { words } = bench.desk.law.pack.roles.worker ?? assert.fail('no such role')
    assert.ok((await sought(words.bg)).includes('new.two'), 'an account is found by the words of its role')
    assert.deepEqual(await sought('няма такава служба'), [])
    await keeper.post('/api/accounts/new.two/end', {})
    const cookie = `${token?.name}=${token?.value}`
    assert.equal(
      (await app.inject({ method: 'GET', url: '/api/session', headers: { cookie } })).statusCode,
      401,
      'an ended account is out at once'
    )
    const worker = await signIn('worker.here')
    assert.equal((await worker.get('/api/accounts')).status, 403)
  })

  test('an act through the API is refused with every missing requirement, its basis in the pack', async () => {
    const { signal, child } = await register()
    const head = await signIn('head.here')
    const command = {
      id: randomUUID(),
      act: 'case.open',
      on: fresh('case'),
      at: '2025-11-19T12:00:00.000Z',
      input: { type: 'protection', child, signals: [signal.id], risks: [] }
    }
    const { body } = await head.post('/api/acts', command)
    assert.equal(body.kind, 'refused')
    for (const one of body.refusals.filter((refusal: { why: string }) => refusal.why === 'requirement'))
      assert.ok(bench.law.pack.requirements.find(requirement => requirement.id === one.requirement)?.basis)
    const bad = await head.post('/api/acts', { ...command, at: 'yesterday' })
    assert.equal(bad.status, 400)
    assert.match(bad.body.message, /^at:/)
  })

  test('a draft is kept for its writer and for nobody else', async () => {
    const worker = await signIn('worker.here')
    const head = await signIn('head.here')
    const draft = { key: 'signal.register/new', draft: { values: { facts: 'наполовина' } } }
    assert.equal((await worker.post('/api/drafts', draft)).status, 200)
    assert.deepEqual((await worker.get('/api/drafts')).body, [draft])
    assert.deepEqual((await head.get('/api/drafts')).body, [])
    await bench.database.reader.begin(async tx => {
      await setContext(tx, { login: 'head.here', offices: ['*'], rights: ['audit'] })
      assert.equal((await tx`select * from access.draft`).length, 0)
    })
  })

  test('the link for the first administrator works once, and never when there is an account', async () => {
    const empty = await givenAnInstallation()
    const own = await buildApp(routes, () => empty.desk)
    const link = async () =>
      new URL(
        (await firstLink({ database: empty.database } as never, 'http://here')) ?? 'http://none'
      ).searchParams.get('token')
    const claim = (token: string | null, login: string) =>
      own.inject({
        method: 'POST',
        url: '/api/administrator',
        headers: { 'x-opora': '1' },
        payload: { token, login, name: 'Първи Примеров', password: 'дълга парола 12' }
      })
    const [older, newer] = [await link(), await link()]
    assert.equal((await claim(older, 'first')).statusCode, 403, 'an older link is worth nothing')
    assert.equal((await claim(newer, 'first')).statusCode, 200)
    assert.equal((await claim(newer, 'second')).statusCode, 403)
    assert.equal(await link(), null)
    await own.close()
    await empty.close()
  })

  test('OpenAPI tells of every route, with its access and its trace, and every reference leads somewhere', () => {
    const description = openApi() as {
      paths: Record<string, Record<string, Record<string, unknown>>>
      components: { schemas: Record<string, unknown> }
    }
    for (const one of routes) {
      const operation = description.paths[one.path.replaceAll(/:(\w+)/g, '{$1}')]?.[one.method.toLowerCase()]
      assert.ok(operation?.['x-access'] && operation['x-audit'], `${one.method} ${one.path}`)
    }
    for (const [, name = ''] of JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g))
      assert.ok(description.components.schemas[name], name)
  })
})
