import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type Bench, done, fresh, givenAnInstallation } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { buildApp } from '../platform/http/app.ts'
import { rebuildViews } from '../views/rebuild.ts'

const OFFICE = 'uszn-rakitnoe'

describe('the registers of an office', () => {
  let bench: Bench
  let app: FastifyInstance
  const cookies = new Map<string, string>()
  const child = fresh('person')
  const family = fresh('family')

  before(async () => {
    bench = await givenAnInstallation('ru-31', '2021-06-01 12:00')
    app = await buildApp(routes, () => bench.desk)
    for (const [login, office, role] of [
      ['worker', OFFICE, 'worker'],
      ['neighbour', 'uszn-belgorod', 'head']
    ] as const) {
      await makeAccount(bench.database.writer, {
        login,
        name: login,
        office,
        roles: [role],
        secret: null,
        persona: true
      })
      const answer = await app.inject({
        method: 'POST',
        url: '/api/session',
        payload: { persona: login },
        headers: { 'x-opora': '1' }
      })
      cookies.set(login, String(answer.headers['set-cookie']).split(';')[0] ?? '')
    }
    const mother = fresh('person')
    await act('worker', 'person.register', mother, '2021-01-10', { given: 'Анна', family: 'Пробная' })
    await act('worker', 'person.register', child, '2021-01-10', {
      given: 'Пётр',
      family: 'Пробный',
      birth: '2015-01-01'
    })
    await act('worker', 'family.register', family, '2021-01-10', {
      members: [
        { person: mother.id, as: 'mother' },
        { person: child.id, as: 'child' }
      ]
    })
    const police = { register: 'police', basis: 'police-decision' }
    await act('commission', 'register.enter', family, '2021-01-20', { ...police, number: '12' })
    await act('commission', 'register.enter', family, '2021-02-01', { register: 'school', basis: 'school-decision' })
    await act('commission', 'register.leave', family, '2021-04-20', { ...police, basis: 'improvement', number: '31' })
    await act('commission', 'register.enter', family, '2021-05-20', { ...police, number: '44' })
    await act('head', 'person.enter-register', child, '2021-05-21', {
      register: 'without-care',
      basis: 'found-without-care'
    })
  })
  after(async () => {
    await app.close()
    await bench.close()
  })

  const act = async (role: string, name: string, on: StreamRef, when: string, input: object) =>
    done(await bench.act(bench.as(role, OFFICE), name, on, when, { ...input }))
  const get = async (login: string, query: string) =>
    (await app.inject({ url: `/api/registers?${query}`, headers: { cookie: cookies.get(login) ?? '' } })).json()

  test('who stands on one, since when, by which paper; who left it, and came back', async () => {
    const { rows, counts } = await get('worker', 'register=police')
    assert.deepEqual(
      rows.map((row: Record<string, unknown>) => [row.subject, row.number, row.children, row.leftAt]),
      [[{ kind: 'family', id: family.id, name: 'Анна Пробная', birth: null }, '44', 1, null]]
    )
    const left = await get('worker', 'register=police&list=left')
    assert.deepEqual(
      left.rows.map((row: Record<string, unknown>) => [row.number, row.leftBasis, row.leftNumber]),
      [['12', 'improvement', '31']]
    )
    const byRegister = Object.fromEntries(counts.map(({ register, ...one }: { register: string }) => [register, one]))
    assert.deepEqual(byRegister, {
      police: { standing: 1, left: 1 },
      school: { standing: 1, left: 0 },
      'without-care': { standing: 1, left: 0 }
    })
  })

  test('children stand on a register of their own', async () => {
    const { rows } = await get('worker', 'register=without-care')
    assert.deepEqual(
      rows.map((row: Record<string, unknown>) => [row.subject, row.children]),
      [[{ kind: 'person', id: child.id, name: 'Пётр Пробный', birth: '2015-01-01' }, null]]
    )
  })

  test('another office sees nobody of it', async () => {
    for (const register of ['police', 'without-care'])
      assert.deepEqual(await get('neighbour', `register=${register}`), { rows: [], next: null, counts: [] })
  })

  test('made again from the journal it is the same', async () => {
    const before = await get('worker', 'register=police')
    await rebuildViews(bench.database.owner, bench.law)
    assert.deepEqual(await get('worker', 'register=police'), before)
  })
})
