import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { StreamRef } from '#domain/kernel/event.ts'
import { ref } from '#domain/kernel/event.ts'
import type { Day } from '#domain/kernel/time.ts'
import { type Bench, done, fresh, givenAnInstallation, officesOf, refusedFor } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { looking } from '../platform/database/context.ts'
import { buildApp, signed } from '../platform/http/app.ts'
import { rebuildViews } from '../views/rebuild.ts'

const OLD = 'Запечатанова'
const NUMBER = '9541151005'

/** The rights of every role without the right to sealed files, tried against every question the server answers. */
describe('a sealed identity', () => {
  let bench: Bench
  let app: FastifyInstance
  let here = ''
  let there = ''
  let child: StreamRef
  let signal: StreamRef
  let work: StreamRef
  let home: StreamRef
  let born = ''

  before(async () => {
    bench = await givenAnInstallation('bg', '2025-11-20 09:00')
    ;[here = '', there = ''] = officesOf(bench.law)
    app = await buildApp(routes, () => bench.desk)
    for (const office of [here, there])
      for (const role of Object.keys(bench.law.pack.roles))
        await makeAccount(bench.database.writer, {
          login: `${role}.${office}`,
          name: `${role} Примеров`,
          office: role === 'adoption' && office === here ? regional() : office,
          roles: [role],
          secret: null,
          persona: true
        })
    await live()
  })
  after(async () => {
    await app.close()
    await bench.close()
  })

  const regional = () => bench.law.offices.get(here)?.within ?? ''
  const as = (role: string) => bench.as(role, here)

  /** A child known by name and number, with a signal, a case, a placement, an irregularity and a late deadline. */
  async function live(): Promise<void> {
    signal = fresh('signal')
    const told = {
      channel: 'phone',
      source: 'maternity-ward',
      anonymous: false,
      kinds: ['abandonment'],
      urgency: 'urgent',
      reporter: { name: 'Акушерка' },
      children: [
        { sketch: { given: 'Стара', family: OLD, birth: '2024-05-20', identifier: { kind: 'egn', value: NUMBER } } }
      ]
    }
    done(await bench.act(as('intake'), 'signal.register', signal, '2025-03-03 09:00', told))
    const [row] = await bench.database
      .owner`select subject from view.file where stream = ${signal.id} and subject <> ${signal.id}`
    child = ref('person', String(row?.subject))
    work = fresh('case')
    const concluded = { result: 'risk-measure', risks: ['without-care'] }
    done(await bench.act(as('head'), 'signal.conclude', signal, '2025-03-03 15:00', concluded))
    const opened = { type: 'protection', child: child.id, signals: [signal.id], risks: ['without-care'] }
    done(await bench.act(as('head'), 'case.open', work, '2025-03-03 16:00', opened))
    home = fresh('service')
    const foster = { kind: 'foster-family', places: 1, territory: 'szr31', name: 'Макетови' }
    done(await bench.act(as('services'), 'service.open', home, '2025-03-03', foster))
    const order = {
      order: 'ЗД/Д-Т-ИЗ-011/04.03.2025',
      grounds: ['art-25-1-3'],
      setting: 'foster',
      service: home.id,
      urgent: { facts: 'x', impossible: ['support', 'kin', 'causes'] }
    }
    done(await bench.act(as('director'), 'placement.order', work, '2025-03-04', order))
    // a measure of others that lacks what the law wants: an irregularity in the case
    const measure = { order: 'без-номер', measures: ['services'] }
    const recorded = { recorded: { by: 'office' } }
    done(await bench.act(as('worker'), 'measure.order', work, '2025-03-05', measure, recorded))
    done(
      await bench.act(as('worker'), 'visit.plan', work, '2025-03-06', {
        kind: 'home-visit',
        on: '2025-12-01T08:00:00.000Z'
      })
    )
  }

  const signIn = async (persona: string) => {
    const headers = { 'x-opora': '1' }
    const answer = await app.inject({ method: 'POST', url: '/api/session', headers, payload: { persona } })
    assert.equal(answer.statusCode, 200, `${persona}: ${answer.body}`)
    const cookie = answer.cookies[0]
    return async (url: string) => {
      const got = await app.inject({ method: 'GET', url, headers: { cookie: `${cookie?.name}=${cookie?.value}` } })
      return { status: got.statusCode, body: got.body }
    }
  }

  /** Every question of the API with every id and word that could lead to the child. */
  function questions(): string[] {
    const common = {
      team: 'true',
      state: 'all',
      from: '2025-01-01',
      to: '2025-12-31',
      template: bench.law.pack.releases[0]?.code ?? '',
      reason: 'проверка на достъпа'
    }
    const asked = [
      ...['q', 'family'].map(one => [one, OLD]),
      ['identifier', NUMBER],
      ['q', NUMBER],
      ['q', ''],
      ['state', 'open'],
      ['state', 'closed']
    ]
    const ids = [child.id, signal.id, work.id, home.id]
    // lists behind figures are read off a ledger: one figure of each ledger asks all that there is
    const byLedger = new Map(
      bench.law.pack.indicators.flatMap(({ code, counts }) => (counts?.[0] ? [[counts[0].ledger, code] as const] : []))
    )
    const indicators = [...byLedger.values()]
    return routes
      .filter(one => one.method === 'GET' && one.access !== 'public' && one.sends !== 'file')
      .flatMap(({ path, input }) => {
        // what a route does not read makes no other question
        const reads = (name: string) => !('shape' in input) || name in (input.shape as object)
        const paths = path.includes(':indicator')
          ? (/behind|changes/.test(path) ? indicators : indicators.slice(0, 1)).map(code =>
              path.replace(':indicator', code)
            )
          : /:\w+/.test(path)
            ? ids.map(id => path.replace(':kind', 'person').replace(/:\w+/g, id))
            : [path]
        // words are asked of lists; a question about one thing is asked once
        const words = path.includes(':') ? asked.slice(0, 1) : asked
        const queries = words.map(([name = '', value = '']) => {
          const given = Object.entries({ ...common, [name]: value })
          return String(new URLSearchParams(given.filter(([one]) => reads(one))))
        })
        return paths.flatMap(one => [...new Set(queries)].map(query => `${one}?${query}`))
      })
  }

  /** What of the child is found in the answers: words anywhere, ids where they are not merely counted. */
  async function found(persona: string): Promise<string[]> {
    const get = await signIn(persona)
    const leaks = new Set<string>()
    for (const url of questions()) {
      const { status, body } = await get(url)
      if (status >= 500) leaks.add(`${url}: ${body}`)
      const [path = ''] = url.split('?')
      // the number is that of the new identity now
      const words = born && body.includes(born) ? [OLD] : [OLD, NUMBER]
      for (const word of words) if (body.includes(word)) leaks.add(`${path} ${word}`)
      // a figure counts the stream, and a service the place that was held, without a name
      if (path.startsWith('/api/figures') || path.includes(home.id) || status >= 400) continue
      for (const { id } of [child, work, signal]) if (body.includes(id)) leaks.add(`${path} ${id}`)
    }
    return [...leaks]
  }

  const rolesWithout = () =>
    Object.entries(bench.law.pack.roles).flatMap(([role, { rights }]) => (rights.includes('sealed') ? [] : [role]))

  test('is found by its office as long as it is not sealed', async () => {
    const leaks = await found(`head.${here}`)
    for (const wanted of ['/api/people', '/api/cases', '/api/my-day', '/api/signals', '/api/irregularities'])
      assert.ok(
        leaks.some(one => one.startsWith(wanted)),
        `${wanted} in ${leaks.join('\n')}`
      )
    assert.ok((await found(`inspector.${there}`)).length > 0)
  })

  test('is sealed by a full adoption in force, which takes its number over to the new one', async () => {
    const decreed = { recorded: { by: 'court', number: '512', dated: '2025-10-01' as Day } }
    const adoption = bench.as('adoption', regional())
    done(
      await bench.act(adoption, 'adoption.decree', child, '2025-10-01', { kind: 'full', court: 'regional' }, decreed)
    )
    const identity = {
      given: 'Нова',
      family: 'Осиновена',
      birth: '2024-05-20',
      identifier: { kind: 'egn', value: NUMBER }
    }
    const input = { kind: 'full', identity, followedBy: there }
    done(await bench.act(adoption, 'adoption.enter-into-force', child, '2025-10-20', input, decreed))
    const [link] = await bench.database.owner`select other from register.identity_link where person = ${child.id}`
    born = String(link?.other)
    const [number] = await bench.database.owner`select person from register.identifier where value = ${NUMBER}`
    assert.equal(number?.person, born)
    const [old] = await bench.database.owner`select sealed from register.person where person = ${child.id}`
    assert.equal(old?.sealed, true)
  })

  test('is met by nobody without the right: in no list, search, file, figure or paper', async () => {
    for (const role of rolesWithout())
      for (const office of [here, there]) {
        assert.deepEqual(await found(`${role}.${office}`), [], `${role} in ${office}`)
      }
  })

  test('is in no row that a reader of every office without the right may read', async () => {
    const inspector = { login: 'inspector', name: '', office: here, roles: ['inspector'], stands: [], duties: [] }
    const who = signed(inspector as never, bench.desk)
    const tables = await bench.database.owner<{ name: string }[]>`
      select schemaname || '.' || tablename as name from pg_tables where schemaname in ('view', 'register')
        and has_table_privilege('opora_reader', schemaname || '.' || tablename, 'select')`
    const looked = tables.map(one => one.name).filter(name => name !== 'view.posting' && name !== 'view.service')
    assert.ok(looked.includes('view.file') && looked.includes('register.identity_link'))
    for (const table of looked) {
      const rows = await looking(bench.database.reader, who, null, tx =>
        // a service keeps the places that were held in it, without a name
        tx.unsafe(`select * from ${table}${table === 'view.file' ? ` where kind <> 'service'` : ''}`)
      )
      const text = JSON.stringify(rows)
      for (const word of [OLD, child.id, work.id, signal.id]) assert.ok(!text.includes(word), `${table} holds ${word}`)
    }
  })

  test('a file opens only to the right, within its reach, with a reason, which is kept', async () => {
    const url = `/api/files/person/${child.id}`
    const director = await signIn(`director.${here}`)
    assert.equal((await director(url)).status, 403)
    const reason = encodeURIComponent('запитване на съда')
    const opened = await director(`${url}?reason=${reason}`)
    assert.equal(opened.status, 200)
    assert.ok(opened.body.includes(OLD))
    const other = await signIn(`director.${there}`)
    assert.equal((await other(`${url}?reason=${reason}`)).status, 404)
    const link = await (await signIn(`adoption.${here}`))(`/api/people/${child.id}/identity?reason=${reason}`)
    assert.equal(link.status, 200, link.body)
    assert.equal(JSON.parse(link.body).person, born)
    const traces = await bench.database
      .owner`select act from access.audit where subject = ${child.id} and reason = 'запитване на съда' and outcome = 'seen'`
    assert.deepEqual(traces.map(one => one.act).toSorted(), ['file.read', 'identity.read'])
  })

  test('the new identity is followed by its own office and leads back to nobody', async () => {
    const get = await signIn(`worker.${there}`)
    const file = await get(`/api/files/person/${born}`)
    assert.equal(file.status, 200)
    for (const word of [OLD, child.id, work.id, signal.id]) assert.ok(!file.body.includes(word), word)
    assert.equal((await get(`/api/people/${born}/identity?reason=проверка`)).status, 403)
    const hit = await get(`/api/people?identifier=${NUMBER}`)
    assert.ok(hit.body.includes(born) && !hit.body.includes(child.id))
  })

  test('nobody without the right acts on what is sealed, and no new work names it', async () => {
    const notFound = ['not-found']
    assert.deepEqual(refusedFor(await bench.act(as('worker'), 'person.describe', child, '2025-10-21', {})), notFound)
    const close = { outcome: 'adopted' }
    assert.deepEqual(refusedFor(await bench.act(as('head'), 'case.close', work, '2025-10-21', close)), notFound)
    const again = {
      channel: 'phone',
      source: 'citizen',
      anonymous: true,
      kinds: ['neglect'],
      urgency: 'ordinary',
      children: [{ person: child.id }]
    }
    const signalled = await bench.act(as('intake'), 'signal.register', fresh('signal'), '2025-10-22', again)
    assert.deepEqual(refusedFor(signalled), notFound)
    done(await bench.act(as('director'), 'case.close', work, '2025-10-21', close))
  })

  test('stays sealed when the views are made again', async () => {
    await rebuildViews(bench.database.owner, bench.law)
    assert.deepEqual(await found(`head.${here}`), [])
    const [row] = await bench.database.owner`select sealed, offices from view.person where person = ${child.id}`
    assert.deepEqual({ ...row }, { sealed: true, offices: ['sealed', `sealed:${here}`] })
  })
})
