import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type Bench, done, fresh, givenAnInstallation, refusedFor } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { buildApp } from '../platform/http/app.ts'

const HERE = 'uszn-shebekino'
const THERE = 'uszn-belgorod'

describe('a commission that sits', () => {
  let bench: Bench
  let app: FastifyInstance
  before(async () => {
    bench = await givenAnInstallation('ru-31', '2018-04-20 12:00')
    app = await buildApp(routes, () => bench.desk)
    for (const [role, office] of [
      ['commission', HERE],
      ['worker', HERE],
      ['commission', THERE],
      ['coordinator', 'minsoc']
    ] as const)
      await makeAccount(bench.database.writer, {
        login: `${role}-${office}`,
        name: role,
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

  const secretary = () => bench.as('commission', HERE)
  async function family(name: string): Promise<StreamRef> {
    const one = fresh('family')
    const members = [
      { as: 'mother', sketch: { given: 'Мать', family: name, birthYear: 1985 } },
      { as: 'child', sketch: { given: 'Ребёнок', family: name, birthYear: 2012 } }
    ]
    done(await bench.act(bench.as('intake', HERE), 'family.register', one, '2017-11-01', { members }))
    return one
  }
  async function held(families: readonly StreamRef[], day = '2018-03-22', since = '2018-03-02'): Promise<StreamRef> {
    const session = fresh('session')
    const called = { body: 'commission', on: `${day}T07:00:00.000Z`, invited: ['chair', 'secretary', 'police'] }
    done(await bench.act(secretary(), 'session.call', session, since, called))
    for (const one of families) {
      const item = { question: 'sop', family: one.id, facts: `Материалы ${one.id}` }
      done(await bench.act(secretary(), 'session.put-item', session, since, item))
    }
    const present = { present: ['chair', 'secretary'], chair: 'chair' }
    done(await bench.act(secretary(), 'session.hold', session, `${day} 12:00`, present))
    return session
  }
  const decide = (session: StreamRef, item: number, number: string, more: object = {}) =>
    bench.act(secretary(), 'session.decide', session, '2018-03-22 13:00', { item, decision: 'sop', number, ...more })
  const get = async (login: string, path: string) => {
    const headers = { 'x-opora': '1' }
    const entered = await app.inject({ method: 'POST', url: '/api/session', headers, payload: { persona: login } })
    const cookie = entered.cookies[0]
    return app.inject({ method: 'GET', url: path, headers: { cookie: `${cookie?.name}=${cookie?.value}` } })
  }

  test('one number goes to one of two resolutions that are written at the same moment', async () => {
    const [one, other] = [await held([await family('Гонкины')]), await held([await family('Бегуновы')])]
    const answers = await Promise.all([decide(one, 1, '9/1'), decide(other, 1, '9/1')])
    assert.deepEqual(answers.map(({ kind }) => kind).sort(), ['done', 'refused'])
    assert.deepEqual(answers.flatMap(refusedFor), ['resolution-number-used'])
    // the year of the sitting makes it another number
    const before = await held([await family('Годовы')], '2017-12-20', '2017-12-01')
    const decided = { item: 1, decision: 'sop', number: '9/1' }
    done(await bench.act(secretary(), 'session.decide', before, '2017-12-20 13:00', decided))
    const same = await held([await family('Тогдашние')], '2017-12-27', '2017-12-01')
    const again = await bench.act(secretary(), 'session.decide', same, '2017-12-27 13:00', decided)
    assert.deepEqual(refusedFor(again), ['resolution-number-used'])
  })

  test('a mended number stands on both sides, is not given again, and the old one stays used', async () => {
    const house = await family('Поправкины')
    const session = await held([house, await family('Соседовы')])
    done(await decide(session, 1, '10/1'))
    const decided = await entryOf(session, 'session.decided')
    const mend = (number: string) =>
      bench.act(secretary(), 'session.correct', session, '2018-03-30', {
        entry: decided,
        data: { number },
        reason: 'typing-error'
      })
    done(await mend('10/7'))
    const [row] = await bench.database
      .owner`select facts from view.file where subject = ${house.id} and stream = ${house.id}`
    const given = ((row?.facts ?? []) as { type: string; data: { number?: string } }[]).find(
      ({ type }) => type === 'resolution.given'
    )
    assert.equal(given?.data.number, '10/7')
    const [agenda] = await bench.database
      .owner`select number from view.agenda where session = ${session.id} and item = 1`
    assert.equal(agenda?.number, '10/7')
    assert.deepEqual(refusedFor(await decide(session, 2, '10/7')), ['resolution-number-used'])
    assert.deepEqual(refusedFor(await decide(session, 2, '10/1')), ['resolution-number-used'])
    done(await decide(session, 2, '10/8'))
    assert.deepEqual(refusedFor(await mend('10/8')), ['resolution-number-used'])
  })

  test('the family cannot be mended apart from the session that decided on it', async () => {
    const house = await family('Отдельновы')
    const session = await held([house])
    done(await decide(session, 1, '11/1'))
    const entry = await entryOf(house, 'resolution.given')
    const mended = { entry, data: { number: '11/2' }, reason: 'typing-error' }
    assert.deepEqual(
      refusedFor(await bench.act(bench.as('head', HERE), 'family.correct', house, '2018-03-30', mended)),
      ['corrected-by-its-own-act']
    )
  })

  test('another office neither sees the session nor puts its families on an agenda', async () => {
    const house = await family('Чужаковы')
    const session = await held([house])
    const path = `/api/commission/sessions/${session.id}`
    assert.equal((await get(`commission-${HERE}`, path)).statusCode, 200)
    assert.equal((await get(`worker-${HERE}`, path)).statusCode, 200)
    assert.equal((await get(`commission-${THERE}`, path)).statusCode, 403)
    assert.equal((await get('coordinator-minsoc', path)).statusCode, 403)
    assert.equal((await get('coordinator-minsoc', `${path}?reason=${encodeURIComponent('проверка')}`)).statusCode, 200)
    const listed = (await get(`commission-${THERE}`, '/api/commission/sessions?list=past')).json<{ rows: unknown[] }>()
    assert.deepEqual(listed.rows, [])
    const theirs = fresh('session')
    const called = { body: 'commission', on: '2018-04-25T07:00:00.000Z', invited: ['chair', 'secretary'] }
    done(await bench.act(bench.as('commission', THERE), 'session.call', theirs, '2018-04-02', called))
    const put = { question: 'sop', family: house.id }
    const answer = await bench.act(bench.as('commission', THERE), 'session.put-item', theirs, '2018-04-03', put)
    assert.deepEqual(refusedFor(answer), ['belongs-to-another-office'])
  })

  test('whoever stands aside from a child of the family meets neither the item nor its texts', async () => {
    const [house, other] = [await family('Родниковы'), await family('Прочие')]
    const session = await held([house, other])
    const [child] = await bench.database.owner`
      select facts -> 0 ->> 'type' as type, subject from view.file where stream = ${house.id} and subject <> ${house.id} limit 1`
    const path = `/api/commission/sessions/${session.id}`
    const before = await get(`worker-${HERE}`, path)
    assert.match(before.body, /Родниковы/)
    // what an interest is, the pack that has the act says; here the mark is set as the act would set it
    await bench.database.owner`
      update view.file set barred = ${[`worker-${HERE}`]} where stream = ${house.id} or subject = ${String(child?.subject)}`
    await bench.database.owner`update view.person set barred = ${[`worker-${HERE}`]} where ${house.id} = any(families)`
    const shown = await get(`worker-${HERE}`, path)
    assert.equal(shown.statusCode, 200)
    assert.doesNotMatch(shown.body, /Родниковы/)
    assert.ok(!shown.body.includes(`Материалы ${house.id}`))
    assert.ok(!shown.body.includes(house.id))
    assert.ok(shown.body.includes(`Материалы ${other.id}`))
  })

  test('a measure is due in the file of the family until it is reported on, and its text is read there', async () => {
    const house = await family('Мерины')
    const session = await held([house])
    const measures = [
      { kind: 'treatment', what: 'Приём нарколога', body: 'clinic', by: '2018-04-06' },
      { kind: 'supervision', body: 'social-centre', by: '2018-04-10' }
    ]
    done(await decide(session, 1, '12/1', { measures }))
    const due = async () =>
      (
        await bench.database.owner<{ code: string; state: string; lead: string; whose: string }[]>`
          select code, state, lead, whose from view.due where stream = ${house.id} and item = 'measure' order by n`
      ).map(row => ({ ...row }))
    const of = (code: string, state: string) => ({ code, state, lead: `commission-${HERE}`, whose: 'body' })
    assert.deepEqual(await due(), [of('clinic', 'running'), of('social-centre', 'running')])
    const report = (measure: number, when: string) =>
      bench.act(secretary(), 'session.report', session, when, { item: 1, measure, result: 'done' })
    done(await report(1, '2018-04-06 12:00'))
    done(await report(2, '2018-04-12'))
    assert.deepEqual(await due(), [of('clinic', 'met'), of('social-centre', 'late')])
    const file = await get(`worker-${HERE}`, `/api/files/family/${house.id}`)
    assert.match(file.body, /Приём нарколога/)
    assert.doesNotMatch(file.body, /Материалы/)
  })

  test('what waits for a session, what is to be reported on and the next number are told to the secretary', async () => {
    const house = await family('Ожидаевы')
    const session = await held([house])
    done(
      await bench.act(secretary(), 'session.decide', session, '2018-03-22 13:00', { item: 1, decision: 'postponed' })
    )
    const found = (await get(`commission-${HERE}`, '/api/commission')).json<{
      waiting: { stream: string; subject: { name: string }; question: string; received: string }[]
      held: { at: string }[]
    }>()
    const waiting = found.waiting.find(one => one.stream === house.id)
    assert.equal(waiting?.subject.name, 'Мать Ожидаевы')
    assert.deepEqual([waiting?.question, waiting?.received], ['sop', '2018-03-02'])
    assert.equal(found.held.length, 1)
    const shown = (await get(`commission-${HERE}`, `/api/commission/sessions/${session.id}`)).json<{ next: string }>()
    assert.match(shown.next, /^\d+\/\d+$/)
    const hits = (await get(`commission-${HERE}`, '/api/commission/families?q=ожидаев')).json<{ id: string }[]>()
    assert.deepEqual(
      hits.map(({ id }) => id),
      [house.id]
    )
    assert.deepEqual((await get(`commission-${THERE}`, '/api/commission/families?q=ожидаев')).json(), [])
  })

  async function entryOf({ id }: StreamRef, type: string): Promise<number> {
    const [row] = await bench.database
      .owner`select version from journal.entry where stream = ${id} and type = ${type} order by version limit 1`
    return Number(row?.version)
  }
})
