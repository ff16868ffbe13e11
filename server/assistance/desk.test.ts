import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { type Fact, type StreamRef, streamKinds } from '#domain/kernel/event.ts'
import { type Bench, done, fresh, givenAnInstallation, refusedFor } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { looking } from '../platform/database/context.ts'
import { buildApp } from '../platform/http/app.ts'
import { rebuildViews } from '../views/rebuild.ts'
import { nothingKnown } from '../views/view.ts'
import { requestView } from './view.ts'

const OFFICE = 'uszn-novy-oskol'
const CLINIC = 'clinic-novy-oskol'
const OTHER = 'clinic-belgorod'
const FAMILY = 'Остапчук'
const SECRET = 'Мать лежит и не встаёт'

/** An agency meets the question put to it: whom, what, from whom, until when. Everything else is not there for it. */
describe('the desk of an agency', () => {
  let bench: Bench
  let app: FastifyInstance
  let signal: StreamRef
  let work: StreamRef
  let asked: StreamRef
  let foreign: StreamRef
  let mother = ''
  let child: StreamRef
  let family: StreamRef
  const sessions = new Map<string, string>()

  before(async () => {
    bench = await givenAnInstallation('ru-31', '2018-10-22 09:00')
    app = await buildApp(routes, () => bench.desk)
    const people = [
      ['doctor', CLINIC, 'agency'],
      ['stranger', OTHER, 'agency'],
      ['worker', OFFICE, 'worker'],
      ['head', OFFICE, 'head'],
      ['secretary', OFFICE, 'commission'],
      ['neighbour', 'uszn-belgorod', 'head'],
      ['administrator', 'minsoc', 'administrator']
    ] as const
    for (const [login, office, role] of people)
      await makeAccount(bench.database.writer, {
        login,
        name: login,
        office,
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

  const as = (login: string, role: string, office: string) => ({ ...bench.as(role, office), account: login })
  const worker = () => as('worker', 'worker', OFFICE)
  const head = () => as('head', 'head', OFFICE)

  async function live(): Promise<void> {
    child = fresh('person')
    const [told, parent] = [fresh('person'), fresh('person')]
    mother = parent.id
    const person = { given: 'Остап', family: FAMILY, birth: '2009-05-02' }
    done(await bench.act(worker(), 'person.register', child, '2018-10-01', person))
    done(
      await bench.act(worker(), 'person.register', parent, '2018-10-01', {
        given: 'Анна',
        family: FAMILY,
        birth: '1985-02-03'
      })
    )
    done(await bench.act(worker(), 'person.register', told, '2018-10-01', { given: 'Сосед', family: 'Посторонний' }))
    family = fresh('family')
    const members = [
      { person: child.id, as: 'child' },
      { person: mother, as: 'mother' }
    ]
    done(await bench.act(worker(), 'family.register', family, '2018-10-01', { members }))
    signal = fresh('signal')
    const said = {
      channel: 'phone',
      source: 'school',
      anonymous: false,
      kinds: ['school-absence'],
      urgency: 'ordinary',
      facts: SECRET,
      children: [{ person: child.id }]
    }
    done(await bench.act(worker(), 'signal.register', signal, '2018-10-01 09:00', said))
    const visit = { kind: 'examination', childSeen: true, facts: SECRET }
    done(await bench.act(worker(), 'signal.contact', signal, '2018-10-03', visit))
    const met = { kind: 'consilium', participants: ['social-centre'], recommendation: 'accept', level: 'crisis' }
    done(await bench.act(head(), 'signal.meet', signal, '2018-10-10', met))
    done(
      await bench.act(head(), 'signal.conclude', signal, '2018-10-10', { result: 'early-stage', risks: ['neglect'] })
    )
    work = fresh('case')
    const opened = {
      type: 'accompaniment',
      family: family.id,
      signals: [signal.id],
      lead: 'worker',
      risks: ['neglect']
    }
    done(await bench.act(head(), 'case.open', work, '2018-10-10 09:00', opened))
    done(await bench.act(head(), 'level.set', work, '2018-10-10 09:00', { level: 'crisis', reason: 'accepted' }))
    asked = fresh('request')
    const question = {
      case: work.id,
      person: mother,
      kind: 'medical',
      to: CLINIC,
      matter: 'Просим принять у психиатра.'
    }
    done(await bench.act(worker(), 'assistance.ask', asked, '2018-10-10 12:00', question))
    foreign = fresh('request')
    const elsewhere = { case: work.id, person: child.id, kind: 'social', to: OTHER, matter: 'Другая организация.' }
    done(await bench.act(worker(), 'assistance.ask', foreign, '2018-10-10 12:00', elsewhere))
  }

  async function cookieOf(login: string): Promise<string> {
    const known = sessions.get(login)
    if (known) return known
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { persona: login },
      headers: { 'x-opora': '1' }
    })
    assert.equal(answer.statusCode, 200, answer.body)
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
    sessions.set(login, cookie)
    return cookie
  }
  const get = async (login: string, url: string) => app.inject({ url, headers: { cookie: await cookieOf(login) } })
  const rowsOf = async (login: string, url: string) => (await get(login, url)).json().rows as Record<string, unknown>[]
  const send = async (login: string, act: string, on: StreamRef, input: object, more: object = {}) =>
    (
      await app.inject({
        method: 'POST',
        url: '/api/acts',
        headers: { cookie: await cookieOf(login), 'x-opora': '1' },
        payload: { id: randomUUID(), act, on, at: bench.desk.now(), input, ...more }
      })
    ).json() as Awaited<ReturnType<Bench['act']>>

  test('its people see what their office was asked, and nobody else does', async () => {
    const [mine, ...others] = await rowsOf('doctor', '/api/desk')
    assert.deepEqual(others, [])
    assert.equal(mine?.id, asked.id)
    assert.equal(mine?.name, `${FAMILY} Анна`.split(' ').reverse().join(' '))
    assert.equal(mine?.birthYear, 1985)
    assert.equal(mine?.late, true, 'the term ran out on 15 October')
    assert.deepEqual(
      (await rowsOf('stranger', '/api/desk')).map(row => row.id),
      [foreign.id]
    )
    assert.equal((await get('stranger', `/api/desk/${asked.id}`)).statusCode, 404)
    assert.equal((await get('worker', '/api/desk')).statusCode, 403, 'the office that asks has no desk')
    const question = (await get('doctor', `/api/desk/${asked.id}`)).json()
    assert.equal(question.matter, 'Просим принять у психиатра.')
  })

  test('what it is told holds nothing of the case: no id, no lead, no address, no file', async () => {
    for (const url of ['/api/desk', `/api/desk/${asked.id}`]) {
      const { body } = await get('doctor', url)
      for (const strange of [work.id, mother, child.id, family.id, signal.id, SECRET, 'worker', '1985-02-03'])
        assert.ok(!body.includes(strange), `${url} tells '${strange}'`)
    }
  })

  test('no other door opens: every route is tried with every id that there is', async () => {
    const ids = [child.id, mother, family.id, signal.id, work.id, asked.id, foreign.id]
    const open = routes.filter(({ method, access, takes, path }) => {
      return method === 'GET' && access !== 'public' && takes !== 'file' && !path.startsWith('/api/desk')
    })
    const asking = open.flatMap(({ path }) =>
      (path.includes(':kind') ? streamKinds : ['']).flatMap(kind =>
        (path.includes(':') ? ids : ['']).map(id => ({
          id,
          url: path.replace(':kind', kind).replaceAll(/:[a-z]+/g, id)
        }))
      )
    )
    const secrets = [FAMILY, SECRET, 'психиатр', '2009-05-02']
    for (const { id, url } of asking) {
      const { statusCode, body } = await get('doctor', `${url}?reason=look&q=${encodeURIComponent(FAMILY)}`)
      assert.ok(statusCode < 500, `${url}: ${body}`)
      if (statusCode >= 400) continue
      // its own request may stand in its notices, and what was asked with may stand in the answer
      const others = ids.filter(one => one !== id && one !== asked.id)
      for (const strange of [...secrets, ...others]) assert.ok(!body.includes(strange), `${url} tells '${strange}'`)
    }
    assert.ok(asking.length > 100, `only ${asking.length} questions were asked`)
    for (const url of [
      `/api/files/person/${mother}`,
      `/api/files/family/${family.id}`,
      `/api/files/case/${work.id}`,
      `/api/signals/${signal.id}`,
      `/api/requests/${asked.id}`
    ])
      assert.ok([400, 403, 404].includes((await get('doctor', url)).statusCode), url)
    assert.equal((await get('doctor', `/api/people?q=${encodeURIComponent(FAMILY)}`)).statusCode, 403)
    assert.deepEqual(await rowsOf('doctor', '/api/requests'), [])
    assert.deepEqual((await get('doctor', `/api/cases/${work.id}/requests`)).json(), [])
  })

  test('the row rules hold below the routes: the reader of a desk meets its own request alone', async () => {
    const who = { login: 'doctor', office: CLINIC, offices: [`desk:${CLINIC}`], rights: ['desk'] }
    const { reader } = bench.database
    const seen = await looking(reader, who, null, async tx => {
      const requests = await tx`select request from view.request`
      const steps = await tx`select distinct office, subject from view.step`
      const others: string[] = []
      for (const table of [
        'file',
        'person',
        'signal',
        'case_work',
        'due',
        'irregularity',
        'proposal',
        'exit',
        'posting'
      ])
        others.push(...(await tx.unsafe(`select 1 as n from view.${table}`)).map(() => table))
      return { requests, steps, others }
    })
    assert.deepEqual(
      seen.requests.map(row => row.request),
      [asked.id]
    )
    assert.deepEqual(seen.others, [])
    for (const row of seen.steps) assert.deepEqual({ ...row }, { office: CLINIC, subject: null })
    const named = await looking(reader, who, null, tx => tx`select * from view.asked_about()`)
    assert.deepEqual(
      named.map(row => row.request),
      [asked.id]
    )
    const nobody = { ...who, offices: [], rights: [] }
    assert.deepEqual([...(await looking(reader, nobody, null, tx => tx`select * from view.asked_about()`))], [])
  })

  test('every look leaves its trace: who, of which office, at whom and at what', async () => {
    await get('doctor', '/api/desk')
    await get('doctor', `/api/desk/${asked.id}`)
    await get('stranger', `/api/desk/${asked.id}`)
    const trace = async (login: string, subject: string, act: string) => {
      const rows = await bench.database.owner<{ outcome: string; office: string }[]>`
        select distinct outcome, office from access.audit
        where login = ${login} and subject = ${subject} and act = ${act} order by outcome`
      return rows.map(({ outcome, office }) => `${outcome} ${office}`)
    }
    assert.ok((await trace('doctor', asked.id, 'request.read')).includes(`seen ${CLINIC}`))
    assert.deepEqual(await trace('doctor', mother, 'person.card'), [`seen ${CLINIC}`])
    assert.deepEqual(await trace('doctor', 'desk', 'desk.list'), [`seen ${CLINIC}`])
    assert.deepEqual(await trace('stranger', asked.id, 'request.read'), [`refused ${OTHER}`])
    assert.deepEqual(await trace('stranger', mother, 'person.card'), [])
  })

  test('a notice of its own term reaches it, and tells of nobody', async () => {
    const [notice] = await rowsOf('doctor', '/api/notices?show=all')
    assert.equal((notice?.stream as StreamRef | undefined)?.id, asked.id)
    assert.equal(notice?.subject, null)
    assert.equal((await get('stranger', '/api/notices?show=all')).body.includes(asked.id), false)
    const heard = await rowsOf('secretary', '/api/notices?show=all')
    assert.ok(
      heard.some(row => row.code === 'ESC-6' && row.step === 'at-100'),
      'three working days later the secretary of the commission hears of it'
    )
  })

  test('it takes no act but its own, on no stream but the one put to it', async () => {
    const denied = async (act: string, on: StreamRef, input: object) => {
      const answer = await send('doctor', act, on, input)
      assert.equal(answer.kind, 'refused', act)
      assert.ok(!JSON.stringify(answer).includes(FAMILY))
    }
    await denied('case.contact', work, { kind: 'home-visit', childSeen: true })
    await denied('person.describe', { kind: 'person', id: mother }, { given: 'Другая' })
    await denied('assistance.remind', asked, {})
    await denied('assistance.withdraw', asked, { reason: 'mistaken' })
    await denied('request.correct', asked, { entry: 1, withdrawn: true, reason: 'mistaken' })
    await denied('assistance.ask', fresh('request'), {
      case: work.id,
      person: mother,
      kind: 'medical',
      to: OTHER,
      matter: 'x'
    })
    assert.deepEqual(refusedFor(await send('stranger', 'assistance.answer', asked, { result: 'attended' })), [
      'not-found'
    ])
    assert.deepEqual(refusedFor(await send('neighbour', 'assistance.remind', asked, {})), ['not-found'])
  })

  test('silent and escalated, then answered late: the office, the case and the desk tell the same', async () => {
    done(await send('worker', 'assistance.escalate', asked, {}))
    done(await send('doctor', 'assistance.receive', asked, {}))
    assert.deepEqual(
      refusedFor(await send('doctor', 'assistance.answer', asked, { result: 'helped', facts: 'Депрессия.' })),
      ['medical-secrecy']
    )
    done(await send('doctor', 'assistance.answer', asked, { result: 'attended' }))
    assert.deepEqual(await rowsOf('doctor', '/api/desk'), [])
    const [ended] = await rowsOf('doctor', '/api/desk?list=ended')
    assert.equal(ended?.state, 'answered')
    const [row] = (await get('worker', `/api/cases/${work.id}/requests`))
      .json()
      .filter((one: { id: string }) => one.id === asked.id)
    assert.deepEqual([row.state, row.result, row.late], ['answered', 'attended', true])
    const file = (await get('worker', `/api/files/family/${family.id}`)).json()
    const facts = file.streams.find((one: { ref: StreamRef }) => one.ref.id === work.id).facts
    assert.deepEqual(
      facts.flatMap((fact: { type: string; data: { request?: string } }) =>
        fact.data.request === asked.id ? [fact.type] : []
      ),
      ['assistance.asked', 'assistance.escalated', 'assistance.answered']
    )
    const page = (await get('worker', `/api/requests/${asked.id}`)).json()
    assert.equal(page.row.matter, 'Просим принять у психиатра.')
    // the paper of the request is made in the file of the case, at the entry that asked
    const entry = facts.find(
      (one: { type: string; data: { request?: string } }) =>
        one.type === 'assistance.asked' && one.data.request === asked.id
    ).version
    assert.deepEqual(page.asked, { kind: 'family', subject: family.id, entry })
    const preview = await get('worker', `/api/files/family/${family.id}/papers/referral?on=${work.id}&entry=${entry}`)
    assert.equal(preview.statusCode, 200, preview.body)
    assert.match(preview.body, /Просим принять у психиатра\./)
    assert.equal((await get('neighbour', `/api/requests/${asked.id}`)).statusCode, 404)
  })

  test('an answer is mended where it stands, and the case with it; the late one stays late', async () => {
    const page = (await get('head', `/api/requests/${asked.id}`)).json()
    const facts = page.streams[0].facts as { type: string; version: number }[]
    const entry = facts.find(({ type }) => type === 'request.answered')?.version
    const mended = { entry, data: { result: 'not-attended' }, reason: 'typing-error' }
    done(await send('head', 'request.correct', asked, mended))
    const [row] = await rowsOf('doctor', '/api/desk?list=ended')
    assert.deepEqual([row?.result, row?.late], ['not-attended', true])
    const file = (await get('head', `/api/files/family/${family.id}`)).json()
    const told = file.streams
      .find((one: { ref: StreamRef }) => one.ref.id === work.id)
      .facts.find((fact: { type: string }) => fact.type === 'assistance.answered')
    assert.equal(told.data.result, 'not-attended')
    const beside = { entry: told.version, data: { result: 'attended' }, reason: 'typing-error' }
    assert.deepEqual(refusedFor(await send('head', 'case.correct', work, beside)), ['corrected-by-its-own-act'])
  })

  test('a case in new hands takes along what nobody has answered', async () => {
    const leads = async () =>
      Object.fromEntries(
        (await get('worker', `/api/cases/${work.id}/requests`))
          .json()
          .map((row: { id: string; lead: string }) => [row.id, row.lead])
      )
    assert.equal((await leads())[foreign.id], 'worker')
    done(await send('head', 'case.assign', work, { lead: 'head' }))
    assert.deepEqual(await leads(), { [asked.id]: 'worker', [foreign.id]: 'head' })
  })

  test('rows made anew are the same, and a name that is sealed is told at no desk', async () => {
    const before = await bench.database.owner`select * from view.request order by request`
    await rebuildViews(bench.database.owner, bench.law)
    assert.deepEqual([...(await bench.database.owner`select * from view.request order by request`)], [...before])
    await bench.database.owner`update view.person set sealed = true where person = ${mother}`
    const [ended] = await rowsOf('doctor', '/api/desk?list=ended')
    assert.equal(ended?.name, null)
  })

  test('a request about somebody adopted is sealed with the rest, and leaves the desk', () => {
    const data = {
      case: work.id,
      person: mother,
      kind: 'medical',
      to: CLINIC,
      agency: 'clinic',
      level: 'crisis',
      office: OFFICE
    }
    const at = bench.desk.now()
    const made: Fact = {
      version: 1,
      type: 'request.made',
      at,
      recordedAt: at,
      actor: 'worker',
      office: OFFICE,
      command: '',
      pack: '',
      data
    }
    const seal = { ...made, version: 2, type: 'identity.sealed', data: { person: mother } }
    const rows = (facts: readonly Fact[]) =>
      requestView.rows({ ref: asked, entries: [...facts], facts, known: nothingKnown, law: bench.law })
    assert.deepEqual(rows([made])[0]?.offices, [OFFICE, `desk:${CLINIC}`])
    assert.deepEqual(rows([made, seal])[0]?.offices, ['sealed', `sealed:${OFFICE}`])
  })

  test('an account of an agency has the role of its people and no other, and nobody else has it', async () => {
    const make = async (office: string, roles: string[]) =>
      (
        await app.inject({
          method: 'POST',
          url: '/api/accounts',
          headers: { cookie: await cookieOf('administrator'), 'x-opora': '1' },
          payload: {
            login: `x${randomUUID().slice(0, 8)}`,
            name: 'Иванова',
            office,
            roles,
            password: 'длинный пароль здесь'
          }
        })
      ).statusCode
    assert.equal(await make(CLINIC, ['agency']), 200)
    assert.equal(await make(CLINIC, ['worker']), 400)
    assert.equal(await make(CLINIC, ['agency', 'worker']), 400)
    assert.equal(await make(OFFICE, ['agency']), 400)
  })

  test('work goes to no agency, and no office is asked as one', async () => {
    const offered = await send('head', 'case.offer-transfer', work, { to: CLINIC, reason: 'moved' })
    assert.equal(offered.kind, 'refused')
    const question = { case: work.id, person: mother, kind: 'social', to: 'uszn-belgorod', matter: 'x' }
    assert.equal((await send('worker', 'assistance.ask', fresh('request'), question)).kind, 'refused')
  })
})
