/** Two installations in one program: both answer, and nothing of one is met in the other. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { after, before, describe, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { makeAccount } from '../access/queries.ts'
import { dropDatabase } from '../platform/database/create.ts'
import { type Opened, openDemos } from './open.ts'
import { type Fill, type Running, serve } from './serve.ts'

const packs = ['bg', 'ru-31']
const child = { given: 'Ипсилон', family: 'Образцовая', birth: '2015-06-01' }

/** One dispatcher, in the first office of the pack that has one above it. */
const fill: Fill = {
  today: '2026-01-20T07:00:00.000Z' as Fill['today'],
  run: async ({ database, law }) => {
    const office = law.pack.offices.find(one => one.within !== null)?.code ?? ''
    const account = { login: 'dispatcher', name: 'Диспечер', office, roles: ['intake'], secret: null, persona: true }
    await makeAccount(database.owner, account)
  }
}

describe('installations side by side', () => {
  let held: TestDatabase
  let opened: Opened[] = []
  const running: Running[] = []
  before(async () => {
    held = await testDatabase()
    const config = {
      port: 0,
      host: '127.0.0.1',
      dataDir: tmpdir(),
      packsDir: 'packs',
      uploadLimit: 1_048_576,
      databaseUrl: held.url
    }
    opened = await openDemos(config, packs)
    for (const one of opened) {
      const beside = () => running.map(({ port }) => ({ pack: 'other', words: one.law.pack.words, port }))
      running.push(await serve(one, config, { fill, page: false, beside }))
    }
    await Promise.all(running.map(one => one.ready))
  })
  after(async () => {
    for (const one of running) await one.close()
    for (const one of opened) await one.close()
    await dropDatabase(held.url, `${held.name}_ru_31`)
    await held.drop()
  })

  const of = (n: number) => running[n] as Running
  const get = async (n: number, path: string, cookie?: string) => {
    const answer = await fetch(of(n).url + encodeURI(path), cookie ? { headers: { cookie } } : {})
    return { status: answer.status, body: (await answer.json()) as never }
  }
  const post = (n: number, path: string, body: object, cookie = '') =>
    fetch(of(n).url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-opora': '1', cookie },
      body: JSON.stringify(body)
    })
  const signIn = async (n: number) => {
    const answer = await post(n, '/api/session', { persona: 'dispatcher' })
    assert.equal(answer.status, 200)
    return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  }

  test('each answers for itself at its own address, and leads to the other', async () => {
    for (const [n, pack] of packs.entries()) {
      const { body } = await get(n, '/api/status')
      const { installation, beside, progress } = body as {
        installation: { pack: string }
        beside: { port: number }[]
        progress: unknown
      }
      assert.equal(installation.pack, pack)
      assert.equal(progress, null)
      assert.ok(beside.some(({ port }) => port === of(1 - n).port))
    }
  })

  test('who is signed in to one is a stranger in the other, under whichever name the cookie comes', async () => {
    const cookies = [await signIn(0), await signIn(1)]
    const [names, secrets] = [0, 1].map(at => cookies.map(one => one.split('=')[at] ?? ''))
    assert.notEqual(names?.[0], names?.[1], 'a browser sends the cookies of a host to all its ports')
    for (const n of [0, 1]) {
      assert.equal((await get(n, '/api/session', cookies[n])).status, 200)
      assert.equal((await get(n, '/api/session', cookies[1 - n])).status, 401)
      assert.equal((await get(n, '/api/session', `${names?.[n]}=${secrets?.[1 - n]}`)).status, 401)
      assert.equal((await get(n, '/api/session', cookies.join('; '))).status, 200)
    }
  })

  test('a person of one is not found in the other, by name or by id', async () => {
    const cookies = [await signIn(0), await signIn(1)]
    const person = randomUUID()
    const answer = await post(
      0,
      '/api/acts',
      {
        id: randomUUID(),
        act: 'person.register',
        on: { kind: 'person', id: person },
        at: fill.today,
        input: child
      },
      cookies[0]
    )
    assert.equal(((await answer.json()) as { kind: string }).kind, 'done')
    const found = await Promise.all([0, 1].map(n => get(n, `/api/people?family=${child.family}`, cookies[n])))
    const [here, there] = found.map(({ body }) => body as { person?: { id: string } }[])
    assert.equal(here?.length, 1, JSON.stringify(here))
    assert.deepEqual(there, [])
    const files = await Promise.all([0, 1].map(n => get(n, `/api/files/person/${person}`, cookies[n])))
    assert.deepEqual(
      files.map(({ status }) => status),
      [200, 404]
    )
  })
})
