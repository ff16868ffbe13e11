import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { at, type Bench, done, fresh, givenAnInstallation, officesOf, refusedFor } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { checkJournal } from '../journal/check.ts'
import { setContext } from '../platform/database/context.ts'
import { buildApp } from '../platform/http/app.ts'

// biome-ignore lint/suspicious/noExplicitAny: an answer is looked into as a stranger would
type Asked = { status: number; body: any }
type Caller = { get(url: string): Promise<Asked>; post(url: string, payload?: object): Promise<Asked> }

describe('people at work', () => {
  let bench: Bench
  let app: FastifyInstance
  let here = ''
  let there = ''
  let present = ''
  /** The installation's present; sessions themselves end by the clock of the world. */
  const now = (text: string) => {
    present = text
  }
  before(async () => {
    bench = await givenAnInstallation()
    ;[here = '', there = ''] = officesOf(bench.law)
    const desk = { ...bench.desk, now: () => at(present) }
    app = await buildApp(routes, () => desk)
    for (const [login, office, role, phone] of [
      ['worker.one', here, 'worker', '0888 111 111'],
      ['worker.two', here, 'worker', null],
      ['head.here', here, 'head', null],
      ['director.here', here, 'director', '0888 222 222'],
      ['worker.there', there, 'worker', null],
      ['keeper', 'asp', 'administrator', null],
      ['analyst', 'asp', 'analyst', null]
    ] as const)
      await makeAccount(bench.database.writer, {
        login,
        name: `${login} Примеров`,
        office,
        roles: [role],
        secret: null,
        persona: true,
        phone
      })
  })
  after(async () => {
    await app.close()
    await bench.close()
  })
  // a Thursday at noon, and nobody's arrangements left from the test before
  beforeEach(async () => {
    now('2025-11-20 12:00')
    await bench.database.owner`delete from access.duty`
    await bench.database.owner`delete from access.deputy`
  })

  const callerOf = (cookie: string): Caller => {
    const send = async (method: 'GET' | 'POST', url: string, payload?: object) => {
      const got = await app.inject({
        method,
        url: encodeURI(url),
        headers: { cookie, ...(method === 'POST' ? { 'x-opora': '1' } : {}) },
        ...(payload ? { payload } : {})
      })
      return { status: got.statusCode, body: got.json() }
    }
    return { get: url => send('GET', url), post: (url, payload = {}) => send('POST', url, payload) }
  }
  const enter = async (payload: object) => {
    const answer = await app.inject({ method: 'POST', url: '/api/session', headers: { 'x-opora': '1' }, payload })
    assert.equal(answer.statusCode, 200, answer.body)
    const cookie = answer.cookies[0]
    return callerOf(`${cookie?.name}=${cookie?.value}`)
  }
  const signIn = (persona: string) => enter({ persona })
  const ok = ({ status, body }: Asked) => {
    assert.equal(status, 200, JSON.stringify(body))
    return body
  }
  const rolesOf = async (who: Caller) => ok(await who.get('/api/session')).roles as string[]

  const signalFor = async (person?: string, given = 'Гама') => {
    const signal = fresh('signal')
    const child = person ? { person } : { sketch: { given, family: 'Измислена', birth: '2015-06-01' } }
    const input = {
      channel: 'phone',
      source: 'citizen',
      anonymous: true,
      kinds: ['neglect'],
      urgency: 'ordinary',
      children: [child]
    }
    done(await bench.act(bench.as('intake', here), 'signal.register', signal, '2025-11-10 10:00', input))
    const [row] = await bench.database.owner`select children from view.signal where signal = ${signal.id}`
    return { signal, child: String(row?.children[0]) }
  }
  const caseFor = async (lead: string, given?: string, type = 'protection') => {
    const { signal, child } = await signalFor(undefined, given)
    const head = bench.as('head', here)
    done(await bench.act(head, 'signal.conclude', signal, '2025-11-11', { result: 'risk-case', risks: ['neglect'] }))
    const work = fresh('case')
    const input = { type, child, signals: [signal.id], risks: [], lead }
    done(await bench.act(head, 'case.open', work, '2025-11-11', input))
    return { signal, child, work }
  }
  const command = (id: string, act: string, on: object, input: object) => ({ id, act, on, at: at(present), input })

  test('a deputy has the roles from the minute to the minute, the session goes on, and the trace names for whom', async () => {
    const head = await signIn('head.here')
    const director = await signIn('director.here')
    const deputy = {
      login: 'director.here',
      deputy: 'head.here',
      roles: ['director'],
      since: at('2025-11-20 13:00'),
      until: at('2025-11-20 15:00'),
      reason: 'leave'
    }
    const self = await head.post('/api/deputies', deputy)
    assert.deepEqual([self.status, self.body.error], [409, 'deputy-arranged-by-himself'])
    ok(await director.post('/api/deputies', { ...deputy, deputy: 'worker.two' }))
    const { work } = await caseFor('worker.one')
    const worker = await signIn('worker.two')
    const assign = async (lead: string) =>
      ok(await worker.post('/api/acts', command(fresh('case').id, 'case.assign', work, { lead })))
    for (const [when, has] of [
      ['2025-11-20 12:59', false],
      ['2025-11-20 13:00', true],
      ['2025-11-20 14:59', true],
      ['2025-11-20 15:00', false]
    ] as const) {
      now(when)
      assert.equal((await rolesOf(worker)).includes('director'), has, when)
      const answer = await assign(when.endsWith('13:00') ? 'worker.two' : 'worker.one')
      assert.equal(answer.kind, has ? 'done' : 'refused', when)
      if (!has) assert.deepEqual(refusedFor(answer), ['not-permitted'])
    }
    now('2025-11-20 14:00')
    const contact = await worker.post('/api/acts', command(fresh('case').id, 'case.contact', work, { kind: 'call' }))
    assert.equal(ok(contact).kind, 'done')
    const traces = await bench.database.owner`
      select act, outcome, stood_for from access.audit where subject = ${work.id} and login = 'worker.two' order by at, act`
    const of = (name: string) =>
      traces.filter(row => row.act === name && row.outcome === 'done').map(row => row.stood_for)
    assert.deepEqual(of('case.assign'), ['director.here', 'director.here'])
    assert.deepEqual(of('case.contact'), [null], 'for that his own role sufficed')
    const [entry] = await bench.database
      .owner`select actor from journal.entry where stream = ${work.id} and type = 'case.assigned'`
    assert.equal(entry?.actor, 'worker.two', 'the deputy is the actor')
    // ended early: gone at once
    const [row] = ok(await director.get('/api/deputies'))
    ok(await director.post(`/api/deputies/${row.id}/end`))
    assert.deepEqual(await rolesOf(worker), ['worker'])
  })

  test('whoever stands in sees the day of the colleague as well, while it runs', async () => {
    const { work } = await caseFor('worker.one')
    const one = await signIn('worker.one')
    const two = await signIn('worker.two')
    const due = async () => JSON.stringify(ok(await two.get('/api/my-day')).items).includes(work.id)
    assert.equal(await due(), false)
    ok(
      await one.post('/api/deputies', {
        login: 'worker.one',
        deputy: 'worker.two',
        roles: ['worker'],
        since: at('2025-11-20 12:00'),
        until: at('2025-11-20 18:00'),
        reason: 'sickness'
      })
    )
    assert.equal(await due(), true)
    now('2025-11-20 18:00')
    assert.equal(await due(), false)
  })

  test('who may arrange is written by the writer alone, and nothing arranged is ever deleted', async () => {
    const denied = { code: '42501' }
    const { reader, writer } = bench.database
    for (const statement of [
      `insert into access.deputy (login) values ('x')`,
      `update access.duty set until = now()`,
      `select * from access.reset`,
      `select * from access.handover`,
      `select secret from access.account`,
      `update access.account set locked_at = null`
    ])
      await assert.rejects(reader.unsafe(statement), denied, statement)
    for (const statement of [
      `delete from access.deputy`,
      `delete from access.duty`,
      `delete from access.handover`,
      `delete from access.account`
    ])
      await assert.rejects(writer.unsafe(statement), denied, statement)
    // without a context, and for another office, no row of the roster is seen
    await bench.database.owner`insert into access.duty values
      (${here}, gen_random_uuid(), 'worker.one', 'worker', now(), now() + interval '1 day', 'x', now(), null, null)`
    assert.equal((await reader`select * from access.duty`).length, 0)
    for (const [office, seen] of [
      [there, 0],
      [here, 1]
    ] as const)
      await reader.begin(async tx => {
        await setContext(tx, { login: 'x', offices: [office], rights: [] })
        assert.equal((await tx`select * from access.duty`).length, seen)
      })
  })

  test('two deputies arranged at the same moment for one role: one of them is', async () => {
    const director = await signIn('director.here')
    const ask = (deputy: string) =>
      director.post('/api/deputies', {
        login: 'director.here',
        deputy,
        roles: ['director'],
        since: at('2025-11-21'),
        until: at('2025-11-24'),
        reason: 'leave'
      })
    const answers = await Promise.all(['head.here', 'worker.one', 'worker.two'].map(ask))
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409])
  })

  test('duty gives its roles while the office is closed, from the minute to the minute', async () => {
    const head = await signIn('head.here')
    const worker = await signIn('worker.one')
    const night = { since: at('2025-11-20 12:30'), until: at('2025-11-21 09:30') }
    ok(await head.post('/api/duty', { login: 'worker.one', kind: 'worker', ...night }))
    const lent = await head.post('/api/duty', { login: 'worker.two', kind: 'signer', ...night })
    assert.deepEqual([lent.status, lent.body.error], [409, 'deputy-signs'])
    ok(await head.post('/api/duty', { login: 'director.here', kind: 'signer', ...night }))
    for (const [when, has] of [
      ['2025-11-20 17:29', false],
      ['2025-11-20 17:30', true],
      ['2025-11-21 08:59', true],
      ['2025-11-21 09:00', false]
    ] as const) {
      now(when)
      assert.equal((await rolesOf(worker)).includes('duty'), has, when)
    }
    now('2025-11-20 23:00')
    const { signal } = await signalFor()
    const assign = command(fresh('signal').id, 'signal.assign', signal, { worker: 'worker.one' })
    assert.equal(ok(await worker.post('/api/acts', assign)).kind, 'done')
    const reached = ok(await worker.get('/api/duty/now'))
    assert.deepEqual(
      reached.signer.map((one: { login: string; phone: string }) => [one.login, one.phone]),
      [['director.here', '0888 222 222']]
    )
    const other = await signIn('worker.two')
    const foreign = { ...assign, id: fresh('signal').id }
    assert.equal(ok(await other.post('/api/acts', foreign)).kind, 'refused', 'who is not on duty does not assign')
  })

  test('a night with nobody is told, and one whose duty worker was locked out is such a night', async () => {
    const head = await signIn('head.here')
    const keeper = await signIn('keeper')
    const gaps = async () =>
      ok(await head.get('/api/duty?week=2025-11-20')).gaps.filter(
        (gap: { kind: string; since: string }) => gap.kind === 'worker' && gap.since < at('2025-11-21')
      )
    const before = await gaps()
    ok(
      await head.post('/api/duty', {
        login: 'worker.two',
        kind: 'worker',
        since: at('2025-11-20 17:30'),
        until: at('2025-11-21 09:00')
      })
    )
    assert.equal((await gaps()).length, before.length - 1)
    ok(await keeper.post('/api/accounts/worker.two/lock'))
    assert.equal((await gaps()).length, before.length)
    ok(await keeper.post('/api/accounts/worker.two/unlock'))
  })

  test('an account is locked, moved from a day and ended: at once, with who did it in the same transaction', async () => {
    const keeper = await signIn('keeper')
    const made = {
      login: 'new.one',
      name: 'Нов Примеров',
      office: here,
      roles: ['worker'],
      password: 'дълга парола 12'
    }
    ok(await keeper.post('/api/accounts', made))
    const own = await enter({ login: 'new.one', password: made.password })
    ok(await keeper.post('/api/accounts/new.one/lock'))
    assert.equal((await own.get('/api/session')).status, 401)
    const shut = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-opora': '1' },
      payload: { login: 'new.one', password: made.password }
    })
    assert.deepEqual([shut.statusCode, shut.json().error], [403, 'locked'])
    ok(await keeper.post('/api/accounts/new.one/unlock'))
    assert.equal((await own.get('/api/session')).status, 401, 'a session that was ended stays ended')
    const again = await enter({ login: 'new.one', password: made.password })
    ok(await keeper.post('/api/accounts/new.one/move', { office: there, roles: ['head'], from: '2025-11-25' }))
    const post = async () => {
      const { office, roles } = ok(await again.get('/api/session'))
      return [office, ...roles]
    }
    now('2025-11-24 23:59')
    assert.deepEqual(await post(), [here, 'worker'])
    now('2025-11-25 00:00')
    assert.deepEqual(await post(), [there, 'head'])
    // work is not put into the hands of one who is about to leave
    now('2025-11-20 12:00')
    const { work } = await caseFor('worker.one')
    const leaving = await bench.act(bench.as('head', here), 'case.assign', work, '2025-11-20', { lead: 'new.one' })
    assert.deepEqual(refusedFor(leaving), ['lead-not-at-work'])
    ok(await keeper.post('/api/accounts/new.one/end'))
    assert.equal((await again.get('/api/session')).status, 401)
    assert.equal((await keeper.post('/api/accounts/keeper/end')).status, 409)
    const traces = await bench.database.owner`
      select act, outcome from access.audit where login = 'keeper' and subject in ('new.one', 'keeper') order by act`
    assert.deepEqual(traces.map(row => `${row.act} ${row.outcome}`).sort(), [
      'account.end done',
      'account.end refused',
      'account.lock done',
      'account.make done',
      'account.move done',
      'account.unlock done'
    ])
  })

  test('a password is changed by its owner and reset by a link that works once, for a day', async () => {
    const keeper = await signIn('keeper')
    const password = 'дълга парола 12'
    const made = { login: 'new.two', name: 'Друг Примеров', office: here, roles: ['worker'], password }
    ok(await keeper.post('/api/accounts', made))
    const [one, two] = [await enter({ login: 'new.two', password }), await enter({ login: 'new.two', password })]
    assert.equal((await one.post('/api/password', { current: 'друга', next: 'нова дълга парола' })).status, 403)
    ok(await one.post('/api/password', { current: password, next: 'нова дълга парола' }))
    assert.equal((await one.get('/api/session')).status, 200, 'the session in which it was changed goes on')
    assert.equal((await two.get('/api/session')).status, 401, 'the others end')
    const link = async () =>
      new URL(ok(await keeper.post('/api/accounts/new.two/reset')).path, 'http://here').searchParams.get('token')
    const reset = (token: string | null) =>
      app.inject({
        method: 'POST',
        url: '/api/password/reset',
        headers: { 'x-opora': '1' },
        payload: { token, password: 'съвсем нова парола' }
      })
    const [older, newer] = [await link(), await link()]
    const stored = await bench.database.owner`select token from access.reset where login = 'new.two'`
    assert.ok(
      stored.every(row => Buffer.from(row.token).toString('base64url') !== newer),
      'the link itself is not kept'
    )
    assert.equal((await reset(older)).statusCode, 403, 'an older link is worth nothing')
    assert.equal((await reset(newer)).statusCode, 200)
    assert.equal((await reset(newer)).statusCode, 403)
    const late = await link()
    await bench.database.owner`update access.reset set expires_at = now() - interval '1 minute'`
    assert.equal((await reset(late)).statusCode, 403, 'after a day it is over')
    await enter({ login: 'new.two', password: 'съвсем нова парола' })
  })

  test('whoever leads work is not ended or moved away; the caseload goes over whole, once, and can be stopped', async () => {
    const keeper = await signIn('keeper')
    const head = await signIn('head.here')
    await makeAccount(bench.database.writer, {
      login: 'leaver',
      name: 'Напускащ Примеров',
      office: here,
      roles: ['worker'],
      secret: null,
      persona: true
    })
    const works = []
    for (let n = 0; n < 10; n++) works.push((await caseFor('leaver', `Дете${n}`)).work)
    const { signal } = await signalFor()
    done(await bench.act(bench.as('head', here), 'signal.assign', signal, '2025-11-12', { worker: 'leaver' }))
    const refused = ok(await keeper.post('/api/accounts/leaver/end'))
    assert.equal(refused.done, false)
    assert.equal(refused.caseload.length, 11)
    assert.ok(!JSON.stringify(refused).includes('Измислена'), 'the keeper of accounts learns no name')
    assert.equal(ok(await keeper.post('/api/accounts/leaver/move', { office: there, roles: ['worker'] })).done, false)
    assert.equal(
      ok(await keeper.post('/api/accounts/leaver/move', { office: here, roles: ['worker', 'intake'] })).done,
      true
    )

    const hand = ok(await head.get('/api/handovers/of/leaver'))
    assert.equal(hand.rows.length, 11)
    assert.equal(hand.hidden, 0)
    assert.ok(
      hand.rows.every(
        (row: { clocks: unknown[]; subject: { name: string } }) => row.clocks.length > 0 && row.subject.name
      )
    )
    const id = fresh('case').id
    const plan = hand.rows.map((row: { stream: { kind: string; id: string } }, n: number) => ({
      ...row.stream,
      to: n % 2 ? 'worker.one' : 'worker.two'
    }))
    const strange = await head.post('/api/handovers', {
      id,
      login: 'leaver',
      at: at(present),
      plan: [{ ...plan[0], to: 'worker.there' }]
    })
    assert.equal(strange.status, 409)
    const asked = { id, login: 'leaver', at: at(present), plan }
    ok(await head.post('/api/handovers', asked))
    const step = async () => ok(await head.post(`/api/handovers/${id}/step`))
    const results = (told: { shares: { result: string | null }[] }) =>
      told.shares.filter(one => one.result === 'done').length
    assert.equal(results(await step()), 8)
    ok(await head.post(`/api/handovers/${id}/stop`))
    assert.equal(results(ok(await head.get(`/api/handovers/${id}`))), 8, 'what is done stays done')
    assert.equal(ok(await keeper.post('/api/accounts/leaver/end')).caseload.length, 3)
    // as if the answer to the first step had been lost: everything is sent again
    await bench.database.owner`update access.handover set results = '{}'`
    await step()
    await step()
    assert.equal(results(await step()), 11)
    const twice = await bench.database.owner`
      select stream from journal.entry where stream = any(${works.map(work => work.id)}::uuid[]) and type = 'case.assigned'
      group by stream having count(*) <> 1`
    assert.equal(twice.length, 0, 'nothing happened twice')
    assert.equal(ok(await keeper.post('/api/accounts/leaver/end')).done, true)
    const nobody = await bench.database.owner`select work from view.case_work where state = 'open' and lead is null`
    assert.equal(nobody.length, 0)
  })

  test('an account that ends while it is given a case: one of the two is refused', async () => {
    const keeper = await signIn('keeper')
    for (let n = 0; n < 6; n++) {
      const login = `passing${n}`
      await makeAccount(bench.database.writer, { login, name: login, office: here, roles: ['worker'], secret: null })
      const { work } = await caseFor('worker.one')
      const [ended] = await Promise.all([
        keeper.post(`/api/accounts/${login}/end`),
        bench.act(bench.as('head', here), 'case.assign', work, '2025-11-20', { lead: login })
      ])
      const [row] = await bench.database.owner`
        select c.lead, a.ended_at from view.case_work c join access.account a on a.login = c.lead where c.work = ${work.id}`
      assert.ok(!row?.ended_at, `${login} ended with a case in hand: ${JSON.stringify(ended.body)}`)
    }
  })

  test('whoever stands aside sees the child nowhere and decides nothing; the others go on', async () => {
    const { work, child, signal } = await caseFor('worker.two', 'Скрита')
    const family = fresh('family')
    done(
      await bench.act(bench.as('worker', here), 'family.register', family, '2025-11-12', {
        members: [{ person: child, as: 'child' }]
      })
    )
    const worker = await signIn('worker.one')
    const seen = async (who: Caller) => {
      const text = JSON.stringify([
        (await who.get('/api/my-day?team=true')).body,
        (await who.get('/api/signals?state=all')).body,
        (await who.get('/api/cases')).body,
        (await who.get('/api/irregularities')).body,
        (await who.get('/api/people?family=Измислена&given=Скрита')).body,
        (await who.get(`/api/files/person/${child}`)).body,
        (await who.get(`/api/files/family/${family.id}`)).body,
        (await who.get(`/api/files/person/${child}/looks`)).body,
        (await who.get(`/api/signals/${signal.id}`)).body
      ])
      return ['Скрита', child, work.id, signal.id].filter(one => text.includes(one))
    }
    assert.equal((await seen(worker)).length, 4)
    const person = { kind: 'person', id: child } as const
    const declare = (account: string, more = {}) =>
      command(fresh('case').id, 'person.declare-interest', person, { account, kind: 'kin', note: 'братовчед', ...more })
    const forOther = ok(await worker.post('/api/acts', declare('worker.two', { lead: 'worker.one' })))
    assert.deepEqual(
      forOther.refusals.map((one: { why: string }) => one.why),
      ['not-permitted'],
      'for a colleague only a head declares'
    )
    assert.equal(ok(await worker.post('/api/acts', declare('worker.one'))).kind, 'done')
    assert.deepEqual(await seen(worker), [])
    const shut = await worker.get(`/api/files/person/${child}`)
    assert.deepEqual([shut.status, shut.body.error], [403, 'interest'])
    // by direct SQL neither, whatever the rights
    await bench.database.reader.begin(async tx => {
      await setContext(tx, {
        login: 'worker.one',
        offices: ['*'],
        rights: ['search', 'team', 'figures', 'reporter', 'cells']
      })
      for (const table of ['file', 'signal', 'case_work', 'due', 'irregularity', 'person']) {
        const [row] = await tx.unsafe(`select count(*)::int as n from view.${table} where 'worker.one' = any(barred)`)
        assert.equal(row?.n, 0, table)
      }
      assert.equal(
        (await tx`select * from view.find_people('скрита измислена', '', 0.3, 20)`).some(row => row.given === 'Скрита'),
        false
      )
    })
    for (const [act, on, input] of [
      ['case.contact', work, { kind: 'call' }],
      ['signal.contact', signal, { kind: 'call' }],
      ['person.describe', person, { sex: 'female' }],
      ['person.lift-interest', person, { account: 'worker.one' }]
    ] as const) {
      const answer = ok(await worker.post('/api/acts', command(fresh('case').id, act, on, input)))
      assert.deepEqual(refusedFor(answer), ['conflict-of-interest'], act)
    }
    const head = bench.as('head', here)
    const given = await bench.act(head, 'case.assign', work, '2025-11-20', { lead: 'worker.one' })
    assert.deepEqual(refusedFor(given), ['lead-has-interest'])
    // what comes later is barred too
    const later = await signalFor(child)
    assert.deepEqual(await seen(worker), [])
    const given2 = await bench.act(head, 'signal.assign', later.signal, '2025-11-20', { worker: 'worker.one' })
    assert.deepEqual(refusedFor(given2), ['lead-has-interest'])
    const two = await signIn('worker.two')
    assert.equal((await seen(two)).length, 4, 'a colleague goes on')
    done(await bench.act(head, 'person.lift-interest', person, '2025-11-20', { account: 'worker.one' }))
    assert.equal((await seen(worker)).length, 4, 'and when it is over, it is seen again')
    assert.deepEqual((await checkJournal(bench.database.owner)).faults, [])
  })

  test('a lead who stands aside hands over in the same act, and is not let go without', async () => {
    const { work, child } = await caseFor('worker.one')
    const { signal } = await signalFor(child)
    done(await bench.act(bench.as('head', here), 'signal.assign', signal, '2025-11-12', { worker: 'worker.one' }))
    const person = { kind: 'person', id: child } as const
    const head = bench.as('head', here)
    const say = (more: object) =>
      bench.act(head, 'person.declare-interest', person, '2025-11-20', {
        account: 'worker.one',
        kind: 'close',
        ...more
      })
    assert.deepEqual(refusedFor(await say({})), ['interest-needs-new-lead'])
    assert.deepEqual(refusedFor(await say({ lead: 'worker.one' })), ['lead-has-interest'])
    done(await say({ lead: 'worker.two' }))
    assert.deepEqual(refusedFor(await say({ lead: 'worker.two' })), ['interest-already-declared'])
    const [held] = await bench.database.owner`select lead, barred from view.case_work where work = ${work.id}`
    assert.deepEqual([held?.lead, held?.barred], ['worker.two', ['worker.one']])
    const [check] = await bench.database.owner`select worker from view.signal where signal = ${signal.id}`
    assert.equal(check?.worker, 'worker.two')
  })

  test('the streams behind a figure leave out those from which the reader stands aside', async () => {
    const { child, work } = await caseFor('worker.two', undefined, 'prevention')
    const analyst = await signIn('analyst')
    const behind = async () => {
      const counts = await Promise.all(
        bench.law.pack.indicators
          .filter(one => one.counts?.some(count => count.ledger === 'case'))
          .map(async ({ code }) => ok(await analyst.get(`/api/figures/${code}/behind?from=2025-01-01&to=2025-12-31`)))
      )
      return counts.filter(({ rows }) => JSON.stringify(rows).includes(work.id)).length
    }
    const before = await behind()
    assert.ok(before > 0)
    done(
      await bench.act(bench.as('head', here), 'person.declare-interest', { kind: 'person', id: child }, '2025-11-20', {
        account: 'analyst',
        kind: 'kin'
      })
    )
    assert.equal(await behind(), 0)
  })
})
