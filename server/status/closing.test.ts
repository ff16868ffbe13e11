import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { ref } from '#domain/kernel/event.ts'
import { type Bench, done, fresh, givenAnInstallation, officesOf, refusedFor } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { Closing, SignalFile } from '../api/contract.ts'
import { routes } from '../api/routes.ts'
import { buildApp } from '../platform/http/app.ts'

describe('the ends of work with a child', () => {
  let bench: Bench
  let app: FastifyInstance
  let here = ''
  let there = ''
  before(async () => {
    bench = await givenAnInstallation('bg', '2025-11-20 09:00')
    ;[here = '', there = ''] = officesOf(bench.law)
    app = await buildApp(routes, () => bench.desk)
    for (const [login, office] of [
      ['head.here', here],
      ['head.there', there]
    ] as const)
      await makeAccount(bench.database.writer, {
        login,
        name: 'Неда',
        office,
        roles: ['head'],
        secret: null,
        persona: true
      })
  })
  after(async () => {
    await app.close()
    await bench.close()
  })

  const as = (role: string) => bench.as(role, here)
  const signIn = async (persona: string) => {
    const payload = { persona }
    const answer = await app.inject({ method: 'POST', url: '/api/session', headers: { 'x-opora': '1' }, payload })
    const cookie = answer.cookies[0]
    return async (url: string) => {
      const got = await app.inject({ method: 'GET', url, headers: { cookie: `${cookie?.name}=${cookie?.value}` } })
      return { status: got.statusCode, body: got.json() }
    }
  }
  const signalOn = async (when: string, child: object) => {
    const signal = fresh('signal')
    const told = { channel: 'phone', source: 'citizen', anonymous: true, kinds: ['neglect'], urgency: 'ordinary' }
    done(await bench.act(as('intake'), 'signal.register', signal, when, { ...told, children: [child] }))
    const [row] = await bench.database.owner`select children from view.signal where signal = ${signal.id}`
    return { signal, child: ref('person', String(row?.children[0])) }
  }
  const opened = async (when: string, sketch: object) => {
    const { signal, child } = await signalOn(when, { sketch })
    done(await bench.act(as('head'), 'signal.conclude', signal, when, { result: 'risk-case', risks: ['neglect'] }))
    const work = fresh('case')
    const input = { type: 'protection', child: child.id, signals: [signal.id], risks: ['neglect'] }
    done(await bench.act(as('head'), 'case.open', work, when, input))
    return { signal, child, work }
  }

  test('a home that is being closed lists each child with what its way out still wants', async () => {
    const home = fresh('service')
    const service = { kind: 'home-medical', places: 9, territory: 'szr31', name: 'Проба' }
    done(await bench.act(as('services'), 'service.open', home, '2025-01-01', service))
    const [ready, waiting] = [
      await opened('2025-03-03', { given: 'Готово', family: 'Дете', birth: '2019-01-01' }),
      await opened('2025-03-03', { given: 'Чакащо', family: 'Дете', birth: '2019-01-01' })
    ]
    const recorded = { recorded: { by: 'hospital' } }
    const stay = { setting: 'residential', service: home.id, basis: 'court' }
    for (const { child } of [ready, waiting])
      done(await bench.act(as('intake'), 'stay.record', child, '2025-03-04', stay, recorded))
    const freeze = { closesOn: '2026-12-31', number: 'РД-1' }
    done(await bench.act(as('services'), 'service.freeze', home, '2025-09-17', freeze))
    assert.deepEqual(refusedFor(await bench.act(as('services'), 'service.freeze', home, '2025-09-18', freeze)), [
      'already-frozen'
    ])
    done(await bench.act(as('worker'), 'exit.assess', ready.child, '2025-10-01', {}))
    const plan = { target: 'foster', by: '2026-01-15' }
    done(await bench.act(as('worker'), 'exit.plan', ready.child, '2025-10-02', plan))

    const { status, body } = await (await signIn('head.here'))(`/api/services/${home.id}/closing`)
    assert.equal(status, 200)
    const { home: shown, children } = Closing.parse(body)
    assert.equal(shown.closesOn, '2026-12-31')
    assert.deepEqual(
      children.map(one => [one.child.name, one.assessedAt !== null, one.target, one.targetBy]),
      [
        ['Чакащо Дете', false, null, null],
        ['Готово Дете', true, 'foster', '2026-01-15']
      ]
    )
    // another office sees the home and not the children
    const other = await (await signIn('head.there'))(`/api/services/${home.id}/closing`)
    assert.deepEqual(Closing.parse(other.body).children, [])
  })

  test('a new signal on a child known before shows the earlier cases', async () => {
    const { child, work } = await opened('2025-04-01', { birth: '2015-01-01' })
    done(await bench.act(as('head'), 'case.close', work, '2025-05-01', { outcome: 'goals-reached' }))
    const again = await signalOn('2025-06-01', { person: child.id })
    const { body } = await (await signIn('head.here'))(`/api/signals/${again.signal.id}`)
    const known = SignalFile.parse(body).before
    assert.deepEqual(
      known.map(one => [one.case, one.state, one.outcome]),
      [[work.id, 'closed', 'goals-reached']]
    )
    done(await bench.act(as('head'), 'case.reopen', work, '2025-06-02', { reason: 'new-risk' }))
    const [row] = await bench.database.owner`select state, closed_at from view.case_work where work = ${work.id}`
    assert.deepEqual({ ...row }, { state: 'open', closed_at: null })
  })

  test('the file of who is of age opens to its own office with a reason once no work goes on', async () => {
    const { child, work } = await opened('2025-04-01', { birth: '2007-06-01' })
    done(await bench.act(as('head'), 'person.come-of-age', child, '2025-06-01', { stays: false }))
    const get = await signIn('head.here')
    assert.equal((await get(`/api/files/person/${child.id}`)).status, 200)
    done(await bench.act(as('head'), 'case.close', work, '2025-06-02', { outcome: 'of-age' }))
    const closed = await get(`/api/files/person/${child.id}`)
    assert.deepEqual([closed.status, closed.body.error], [403, 'reason-needed'])
    assert.equal((await get(`/api/files/person/${child.id}?reason=${encodeURIComponent('справка')}`)).status, 200)
  })

  test('death written down by mistake is withdrawn in the person and in the case', async () => {
    const { child, work } = await opened('2025-07-01', { birth: '2016-01-01' })
    done(await bench.act(as('worker'), 'person.die', child, '2025-07-02', {}))
    const ended = () => bench.database.owner`
      select 1 from view.file where subject = ${child.id} and facts::text like '%case.subject-ended%'`
    assert.equal((await ended()).length, 1)
    const [row] = await bench.database
      .owner`select facts from view.file where subject = ${child.id} and stream = ${child.id}`
    const died = row?.facts.find((one: { type: string }) => one.type === 'person.died')
    const mended = { entry: died.version, withdrawn: true, reason: 'wrong-person' }
    done(await bench.act(as('head'), 'person.correct', child, '2025-07-03', mended))
    assert.equal((await ended()).length, 0)
    done(await bench.act(as('worker'), 'schooling.record', child, '2025-07-04', { status: 'studying' }))
    const [due] = await bench.database.owner`select state from view.due where stream = ${work.id} and code = 'ASSESS'`
    assert.equal(due?.state, 'running')
  })
})
