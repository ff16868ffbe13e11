import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type Bench, done, fresh, givenAnInstallation, officesOf } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { buildApp } from '../platform/http/app.ts'

const HOME = 'Убежище Измислено'

describe('an order that keeps the address back', () => {
  let bench: Bench
  let app: FastifyInstance
  let here = ''
  let child = ''
  let work: StreamRef

  before(async () => {
    bench = await givenAnInstallation('bg', '2025-11-30 09:00')
    let once = ''
    ;[here = '', once = ''] = officesOf(bench.law)
    app = await buildApp(routes, () => bench.desk)
    const above = bench.law.offices.get(here)?.within ?? ''
    for (const [role, office] of [
      ['worker', here],
      ['regional', above],
      ['inspector', above],
      // it knows the child from a signal of long ago and sees no case of today
      ['former', once]
    ] as const)
      await makeAccount(bench.database.writer, {
        login: `${role}.one`,
        name: role,
        office,
        roles: [role === 'former' ? 'worker' : role],
        secret: null,
        persona: true
      })
    const as = (role: string) => bench.as(role, here)
    const signal = fresh('signal')
    const told = {
      channel: 'phone',
      source: 'police',
      anonymous: false,
      kinds: ['violence-witnessed'],
      urgency: 'urgent'
    }
    const children = [{ sketch: { given: 'Аз', birth: '2021-03-03' } }]
    done(await bench.act(as('intake'), 'signal.register', signal, '2025-11-22 09:00', { ...told, children }))
    const [row] = await bench.database
      .owner`select subject from view.file where stream = ${signal.id} and subject <> ${signal.id}`
    child = String(row?.subject)
    const earlier = fresh('signal')
    const ordinary = { ...told, kinds: ['neglect'], urgency: 'ordinary', children: [{ person: child }] }
    done(await bench.act(bench.as('intake', once), 'signal.register', earlier, '2025-11-22 10:00', ordinary))
    const nothing = { result: 'no-risk', risks: [] }
    done(await bench.act(bench.as('head', once), 'signal.conclude', earlier, '2025-11-22 11:00', nothing))
    const found = { result: 'risk-measure', risks: ['violence'] }
    done(await bench.act(as('head'), 'signal.conclude', signal, '2025-11-22 15:00', found))
    work = fresh('case')
    const opened = { type: 'protection', child, signals: [signal.id], risks: ['violence'], lead: 'worker.one' }
    done(await bench.act(as('head'), 'case.open', work, '2025-11-22 16:00', opened))
    const home = fresh('service')
    const centre = { kind: 'crisis-centre', places: 4, territory: 'szr31', name: HOME }
    done(await bench.act(as('services'), 'service.open', home, '2025-11-22', centre))
    const order = {
      order: 'ЗД/Д-Т-ИЗ-171/23.11.2025',
      grounds: ['art-25-1-4'],
      setting: 'residential',
      service: home.id,
      urgent: { facts: 'Опасност.', impossible: ['support', 'kin', 'foster', 'hearing', 'causes'] }
    }
    done(await bench.act(as('director'), 'placement.order', work, '2025-11-23', order))
  })
  after(async () => {
    await app.close()
    await bench.close()
  })

  const file = async (role: string) => {
    const query = role === 'worker' || role === 'former' ? '' : `?reason=${encodeURIComponent('преглед')}`
    const answer = await app.inject({
      method: 'GET',
      url: `/api/files/person/${child}${query}`,
      headers: await signIn(role)
    })
    assert.equal(answer.statusCode, 200, answer.body)
    return answer.body
  }
  const signIn = async (role: string) => {
    const headers = { 'x-opora': '1' }
    const entered = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers,
      payload: { persona: `${role}.one` }
    })
    const cookie = entered.cookies[0]
    return { cookie: `${cookie?.name}=${cookie?.value}` }
  }
  const seenBy = async () =>
    Promise.all(
      ['worker', 'regional', 'inspector', 'former'].map(
        async role => [role, (await file(role)).includes(HOME)] as const
      )
    )

  test('before it the place is told to whoever may open the file', async () => {
    assert.deepEqual(await seenBy(), [
      ['worker', true],
      ['regional', true],
      ['inspector', true],
      ['former', true]
    ])
  })

  test('while it stands only the office of the case sees where the child lives, and after its end all do again', async () => {
    const issued = {
      court: 'district',
      kind: 'lasting',
      measures: ['no-contact'],
      number: '7',
      until: '2026-11-24',
      addressProtected: true
    }
    done(await bench.act(bench.as('liaison', here), 'protection-order.issue', work, '2025-11-24', issued))
    assert.deepEqual(await seenBy(), [
      ['worker', true],
      ['regional', false],
      ['inspector', false],
      ['former', false]
    ])
    assert.doesNotMatch(await file('inspector'), /szr31|"service":"/)
    done(await bench.act(bench.as('liaison', here), 'protection-order.end', work, '2025-11-29', { reason: 'revoked' }))
    assert.deepEqual((await seenBy()).slice(2), [
      ['inspector', true],
      ['former', true]
    ])
  })
})
