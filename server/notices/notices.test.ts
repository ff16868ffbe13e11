import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { StreamRef } from '#domain/kernel/event.ts'
import { at, type Bench, done, fresh, givenAnInstallation, officesOf } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { buildApp } from '../platform/http/app.ts'

describe('notices in the program', () => {
  let bench: Bench
  let app: FastifyInstance
  let here = ''
  /** another office of the same region, and one of another */
  let near = ''
  let far = ''
  let present = '2025-08-15 16:40'
  before(async () => {
    bench = await givenAnInstallation('bg')
    const offices = officesOf(bench.law)
    const region = (office: string) => bench.law.offices.get(office)?.within ?? ''
    here = offices[0] ?? ''
    near = offices.find(one => one !== here && region(one) === region(here)) ?? ''
    far = offices.find(one => region(one) !== region(here)) ?? ''
    app = await buildApp(routes, () => ({ ...bench.desk, now: () => at(present) }))
    for (const [login, office, ...roles] of [
      ['head', here, 'head'],
      ['head.near', near, 'head'],
      ['director', here, 'head', 'director'],
      ['worker', here, 'worker'],
      ['other.worker', here, 'worker'],
      ['regional', region(here), 'regional'],
      ['regional.far', region(far), 'regional'],
      ['analyst', 'asp', 'analyst']
    ] as const)
      await makeAccount(bench.database.writer, {
        login,
        name: 'Неда Тестова',
        office,
        roles: [...roles],
        secret: null,
        persona: true
      })
  })
  after(async () => {
    await app.close()
    await bench.close()
  })

  const cookies = new Map<string, string>()
  async function cookieOf(login: string): Promise<string> {
    const known = cookies.get(login)
    if (known) return known
    const headers = { 'x-opora': '1' }
    const answer = await app.inject({ method: 'POST', url: '/api/session', headers, payload: { persona: login } })
    const [cookie] = answer.cookies
    cookies.set(login, `${cookie?.name}=${cookie?.value}`)
    return cookieOf(login)
  }
  type Row = { step: string; endedAt: string | null; readAt: string | null; stream: StreamRef; [key: string]: unknown }
  async function list(login: string, query = ''): Promise<{ rows: Row[]; next: string | null }> {
    const headers = { cookie: await cookieOf(login) }
    const answer = await app.inject({ method: 'GET', url: `/api/notices${query}`, headers })
    assert.equal(answer.statusCode, 200, answer.body)
    return answer.json()
  }
  const told = async (login: string, query = '') => (await list(login, query)).rows.map(({ step }) => step)
  const unread = async (login: string): Promise<number> =>
    (await app.inject({ method: 'GET', url: '/api/notices/unread', headers: { cookie: await cookieOf(login) } })).json()
      .n
  async function read(login: string, payload: object): Promise<number> {
    const headers = { cookie: await cookieOf(login), 'x-opora': '1' }
    return (await app.inject({ method: 'POST', url: '/api/notices/read', headers, payload })).statusCode
  }
  async function givenASignal(when: string, office = here): Promise<StreamRef> {
    const signal = fresh('signal')
    const input = {
      channel: 'letter',
      source: 'doctor',
      anonymous: false,
      kinds: ['neglect'],
      urgency: 'urgent',
      children: [{ sketch: { given: 'Веди', family: 'Измислен' } }]
    }
    done(await bench.act(bench.as('intake', office), 'signal.register', signal, when, input))
    return signal
  }

  test('what comes due is heard in its turn by the head, the director and the region, and by nobody else', async () => {
    const signal = await givenASignal('2025-08-15 16:40')
    const all = ['head', 'director', 'worker', 'regional', 'head.near', 'regional.far', 'analyst']
    const heard = async () =>
      Object.fromEntries(await Promise.all(all.map(async one => [one, (await told(one)).join()])))
    const nobody = Object.fromEntries(all.map(one => [one, '']))
    assert.deepEqual(await heard(), nobody)
    present = '2025-08-16 10:40'
    assert.deepEqual(await heard(), { ...nobody, head: 'at-75', director: 'at-75' })
    present = '2025-08-16 16:40'
    const late = { head: 'at-100,at-75', director: 'at-100,at-75' }
    assert.deepEqual(await heard(), { ...nobody, ...late }, 'two roles of one person hear it once')
    present = '2025-08-17 04:40'
    assert.deepEqual(await heard(), { ...nobody, ...late, regional: 'at-150' })
    done(
      await bench.act(bench.as('head', here), 'signal.conclude', signal, '2025-08-17 13:30', {
        result: 'no-risk',
        risks: []
      })
    )
    present = '2025-08-17 14:00'
    assert.deepEqual(await heard(), nobody, 'what is settled is not unread any more')
    const { rows } = await list('regional', '?show=all')
    assert.deepEqual(
      rows.map(({ step, endedAt }) => `${step} ${endedAt}`),
      [`at-150 ${at('2025-08-17 13:30')}`],
      'and stays, with when it was settled'
    )
  })

  test('one leads and hears of it, a colleague beside him does not', async () => {
    present = '2025-09-02 12:00'
    const person = fresh('person')
    const by = bench.as('intake', here)
    done(await bench.act(by, 'person.register', person, '2025-09-01', { given: 'Ана', family: 'Тестова' }))
    const signal = fresh('signal')
    const input = {
      channel: 'letter',
      source: 'police',
      anonymous: false,
      kinds: ['neglect'],
      urgency: 'ordinary',
      children: [{ person: person.id }]
    }
    done(await bench.act(by, 'signal.register', signal, '2025-09-01', input))
    done(await bench.act(bench.as('head', here), 'signal.assign', signal, '2025-09-01', { worker: 'worker' }))
    await bench.database.owner`update view.step set role = 'lead' where stream = ${signal.id} and step = 'at-75'`
    present = '2025-09-09 12:00'
    assert.deepEqual(await told('worker'), ['at-75'])
    assert.deepEqual(await told('other.worker'), [])
  })

  test('what I have read is read by me alone', async () => {
    present = '2025-10-02 06:00'
    await givenASignal('2025-10-01 10:00')
    const before = { head: await unread('head'), director: await unread('director') }
    const { rows } = await list('head')
    const [first] = rows
    assert.ok(first)
    const { stream, item, code, n, step, at: moment } = first
    assert.equal(await read('head', { notices: [{ stream, item, code, n, step, at: moment }] }), 200)
    assert.equal(await unread('head'), before.head - 1)
    assert.equal(await unread('director'), before.director)
    assert.ok((await list('head', '?show=all')).rows.find(row => row.stream.id === stream.id)?.readAt)
    assert.equal(await read('head', { all: true }), 200)
    assert.equal(await unread('head'), 0)
    assert.deepEqual(await told('head'), [])
    assert.equal(await unread('director'), before.director)
    const seen = await bench.database.owner`select distinct login from access.notice_read`
    assert.deepEqual(
      seen.map(({ login }) => login),
      ['head']
    )
  })

  test('a long list comes in pages, each notice once; many are counted no further than a hundred', async () => {
    for (let nth = 0; nth < 105; nth++) await givenASignal(`2025-11-03 10:0${nth % 10}`)
    present = '2025-11-04 06:00'
    const met: string[] = []
    let after = ''
    for (;;) {
      const page = await list('head', after ? `?after=${after}` : '')
      met.push(...page.rows.map(row => `${row.stream.id} ${row.step}`))
      if (!page.next) break
      after = page.next
    }
    assert.ok(met.length >= 105)
    assert.equal(new Set(met).size, met.length)
    assert.equal(await unread('head'), 100)
  })

  test('a moment that has come is read by the readers of the office alone: the row rule, not the query, keeps it so', async () => {
    const rows = await bench.database.reader`select 1 from view.step`
    assert.equal(rows.length, 0, 'without a context nothing is seen')
  })
})
