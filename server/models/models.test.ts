import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type Bench, done, fresh, givenAnInstallation } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { buildApp } from '../platform/http/app.ts'
import { rebuildViews } from '../views/rebuild.ts'

const OFFICE = 'uszn-gubkin'
const OLD = 'Губкинский СРЦН «Лучик»'
const NEW = 'Губкинский центр социальной помощи семье и детям «Семья»'

describe('a centre and the model programme', () => {
  let bench: Bench
  let app: FastifyInstance
  let cookie = ''
  let centre: StreamRef

  before(async () => {
    bench = await givenAnInstallation('ru-31', '2020-03-01 12:00')
    app = await buildApp(routes, () => bench.desk)
    const account = {
      login: 'network',
      name: 'network',
      office: OFFICE,
      roles: ['services'],
      secret: null,
      persona: true
    }
    await makeAccount(bench.database.writer, account)
    centre = fresh('service')
    const opened = { kind: 'rehabilitation-centre', places: 30, territory: '14730000', name: OLD }
    await act('service.open', '2016-01-01', opened)
    await act('service.reorganise', '2018-03-01', { kind: 'family-centre', name: NEW })
    const has = [
      'intake-department',
      'accompaniment-department',
      'prevention-department',
      'case-work',
      'network-meetings'
    ]
    await act('model.assess', '2019-06-01', { model: 'family-centre-model', has })
  })
  after(async () => {
    await app.close()
    await bench.close()
  })

  const act = async (name: string, when: string, input: Record<string, unknown>) =>
    done(await bench.act(bench.as('services', OFFICE), name, centre, when, input))
  async function get(url: string) {
    if (!cookie) {
      const payload = { persona: 'network' }
      const answer = await app.inject({ method: 'POST', url: '/api/session', payload, headers: { 'x-opora': '1' } })
      cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
    }
    return (await app.inject({ url, headers: { cookie } })).json()
  }
  const found = async (q: string) => (await get(`/api/places?q=${encodeURIComponent(q)}`)).rows.length

  test('is one service with its places, its new kind, and what it was', async () => {
    const { rows } = await get('/api/places')
    const [row, ...others] = rows
    assert.deepEqual(others, [])
    assert.equal(row.name, NEW)
    assert.deepEqual(
      [row.kind, row.formerKind, row.places, row.former],
      ['family-centre', 'rehabilitation-centre', 30, [OLD]]
    )
    const rest = await get(`/api/places/${centre.id}`)
    assert.equal(rest.row.reorganisedAt, '2018-02-28T22:00:00.000Z')
  })

  test('what it lacks is told against the version of today: missing, and not yet looked at', async () => {
    const { version, rows } = await get('/api/models/family-centre-model')
    assert.equal(version, 2)
    assert.equal(rows[0].version, 1)
    const by = (why: string) =>
      rows[0].deviations
        .filter((one: { why: string }) => one.why === why)
        .map((one: { element: string }) => one.element)
    assert.deepEqual(by('missing'), ['home-visiting', 'four-levels', 'curators', 'consilium'])
    assert.deepEqual(by('not-assessed'), ['mobile-team', 'post-monitoring', 'psychologist'])
    assert.equal((await get('/api/models/no-such-model')).error, 'not-found')
  })

  const sought: [text: string, times: number][] = [
    ['Семья', 1],
    ['центр «Семья»', 1],
    ['СОЦИАЛЬНЫЙ ЦЕНТР "СЕМЬЯ"', 1],
    ['социальные центры «Семья»', 1],
    ['ЦСПСиД Семья', 1],
    ['Лучик', 1],
    ['срцн', 1],
    ['социально–реабилитационный центр для несовершеннолетних', 1],
    ['Ромашка', 0],
    ['100%', 0]
  ]
  for (const [text, times] of sought)
    test(`sought as ${text} it is found ${times === 1 ? 'once' : 'nowhere'}`, async () =>
      assert.equal(await found(text), times))

  test('made again from the journal, the rows are the same', async () => {
    const rows = async () => [
      ...(await bench.database.owner`select * from view.service`),
      ...(await bench.database.owner`select * from view.model_state`)
    ]
    const before = await rows()
    await rebuildViews(bench.database.owner, bench.law)
    assert.deepEqual(await rows(), before)
    assert.equal(before.length, 2)
  })
})
