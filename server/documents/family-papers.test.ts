import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type Bench, done, fresh, givenAnInstallation, refusedFor } from '../../test/installation.ts'
import { flat, textOfDocx, textOfPdf } from '../../test/papers.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { buildApp } from '../platform/http/app.ts'

const here = 'uszn-gubkin'
const there = 'uszn-ivnya'

describe('papers of a family, in Russian, on a real database', () => {
  let bench: Bench
  let app: FastifyInstance
  const family = fresh('family')
  const work = fresh('case')
  const session = fresh('session')
  before(async () => {
    bench = await givenAnInstallation('ru-31', '2025-11-20 09:00')
    app = await buildApp(routes, () => bench.desk, {})
    for (const [login, office, role] of [
      ['worker.here', here, 'worker'],
      ['head.here', here, 'head'],
      ['director.here', here, 'director'],
      ['secretary.here', here, 'commission'],
      ['head.there', there, 'head']
    ] as const)
      await makeAccount(bench.database.owner, {
        login,
        name: `Сотрудник ${login}`,
        office,
        roles: [role],
        secret: null,
        persona: true
      })
    const as = (role: string) => bench.as(role, here)
    const signal = fresh('signal')
    const said = {
      channel: 'phone',
      source: 'school',
      anonymous: false,
      kinds: ['poverty'],
      urgency: 'ordinary',
      facts: 'Дети без верхней одежды.',
      reporter: { name: 'Заявитель Тайный', contact: '8 900 000 00 00' },
      children: [{ sketch: { given: 'Костя', middle: 'Ильич', family: 'Образцов', birth: '2012-05-02' } }]
    }
    done(await bench.act(as('intake'), 'signal.register', signal, '2025-11-10 10:00', said))
    const [row] = await bench.database.owner`select children from view.signal where signal = ${signal.id}`
    const [child = ''] = (row?.children ?? []) as string[]
    const mother = {
      given: 'Анна',
      middle: 'Ильинична',
      family: 'Образцова',
      currentAddress: 'г. Губкин, ул. Мира, д. 1'
    }
    const members = [
      { person: child, as: 'child' },
      { sketch: mother, as: 'mother' }
    ]
    done(await bench.act(as('worker'), 'family.register', family, '2025-11-10 11:00', { members }))
    const examined = { kind: 'examination', childSeen: true, facts: 'Отопление отключено.' }
    done(await bench.act(as('worker'), 'signal.contact', signal, '2025-11-11 15:00', examined))
    const met = { kind: 'consilium', participants: ['social-centre'], recommendation: 'accept', level: 'crisis' }
    done(await bench.act(as('head'), 'signal.meet', signal, '2025-11-12 10:00', met))
    const concluded = { result: 'hard-situation', risks: ['debt'] }
    done(await bench.act(as('head'), 'signal.conclude', signal, '2025-11-12 11:00', concluded))
    const opened = {
      type: 'accompaniment',
      family: family.id,
      signals: [signal.id],
      risks: ['debt'],
      lead: 'worker.here'
    }
    done(await bench.act(as('head'), 'case.open', work, '2025-11-12 12:00', opened))
    done(await bench.act(as('head'), 'level.set', work, '2025-11-12 12:30', { level: 'crisis', reason: 'accepted' }))
    const invited = ['chair', 'secretary', 'education']
    const called = { body: 'commission', on: '2025-11-18T07:00:00.000Z', invited }
    done(await bench.act(as('commission'), 'session.call', session, '2025-11-12 14:00', called))
    const item = { question: 'sop', family: family.id }
    done(await bench.act(as('commission'), 'session.put-item', session, '2025-11-12 15:00', item))
    const held = { present: invited, chair: 'chair', number: '21' }
    done(await bench.act(as('commission'), 'session.hold', session, '2025-11-18 09:00', held))
    const decided = {
      item: 1,
      decision: 'sop',
      number: '21/1',
      facts: 'Мать не исполняет обязанностей.',
      until: '2026-05-18'
    }
    done(await bench.act(as('commission'), 'session.decide', session, '2025-11-18 10:00', decided))
  })
  after(async () => {
    await app?.close()
    await bench?.close()
  })

  const enter = async (login: string) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-opora': '1' },
      payload: { persona: login }
    })
    const [cookie] = answer.cookies
    const headers = { cookie: `${cookie?.name}=${cookie?.value}`, 'x-opora': '1' }
    return {
      get: (url: string) => app.inject({ method: 'GET', url: encodeURI(url), headers }),
      post: (url: string, payload: object) => app.inject({ method: 'POST', url, headers, payload })
    }
  }
  type Caller = Awaited<ReturnType<typeof enter>>
  const inside = new Map<string, Promise<Caller>>()
  const signIn = (login: string) => {
    const known = inside.get(login) ?? enter(login)
    inside.set(login, known)
    return known
  }

  const ofFamily: { kind: string; id: string } = family
  /** Issued and read back from both files. */
  const issued = async (who: Caller, template: string, on: StreamRef, subject = ofFamily) => {
    const base = `/api/files/${subject.kind}/${subject.id}`
    const preview = await who.get(`${base}/papers/${template}?on=${on.id}`)
    assert.equal(preview.statusCode, 200, preview.body)
    const answer = await who.post(`${base}/papers/${template}`, {
      on: on.id,
      command: randomUUID(),
      seen: preview.json().hash
    })
    assert.equal(answer.json().answer?.kind, 'done', answer.body)
    const { document } = answer.json()
    const read = async (part: string) => (await who.get(`${base}/documents/${document}/${part}`)).rawPayload
    return { docx: flat(textOfDocx(await read('docx'))), pdf: flat(await textOfPdf(await read('pdf'))) }
  }

  test('the order of acceptance tells of the consilium on the signal, which stands in no file of the family', async () => {
    for (const text of Object.values(await issued(await signIn('director.here'), 'order-acceptance', work)))
      for (const told of [
        'О принятии семьи на социальное сопровождение',
        'консилиума от 12 ноября 2025 г.',
        'Образцова Анна Ильинична',
        'уровень сопровождения: кризисный уровень',
        'Сотрудник worker.here',
        '03-П-001/2025'
      ])
        assert.ok(text.includes(told), `${told} in ${text}`)
  })

  test('a resolution tells of the sitting what concerns this family', async () => {
    for (const text of Object.values(await issued(await signIn('secretary.here'), 'resolution-family', family)))
      for (const told of ['№ 21/1', '18 ноября 2025 г.', 'Мать не исполняет обязанностей.', 'Срок: до 18 мая 2026 г.'])
        assert.ok(text.includes(told), `${told} in ${text}`)
  })

  test('the minutes of a sitting name the families on its agenda', async () => {
    for (const text of Object.values(await issued(await signIn('secretary.here'), 'session-minutes', session, session)))
      for (const told of ['ПРОТОКОЛ № 21', 'Образцова Анна Ильинична', '21/1'])
        assert.ok(text.includes(told), `${told} in ${text}`)
  })

  test('each parent gives a consent of its own, kept in the file of the family', async () => {
    const { pdf } = await issued(await signIn('worker.here'), 'data-consent', family)
    assert.match(pdf, /Я, Образцова Анна Ильинична/)
    assert.match(pdf, /Образцов Костя Ильич, дата рождения: 2 мая 2012 г\./)
    const [kept] = await bench.database
      .owner`select offices from register.document where stream = ${family.id} and part = 'pdf' limit 1`
    assert.deepEqual(kept?.offices, [here])
  })

  test('no paper of the family tells of the reporter; another office opens none', async () => {
    const said = JSON.stringify(await issued(await signIn('head.here'), 'family-chronology', family))
    assert.ok(!said.includes('Заявитель Тайный') && !said.includes('8 900 000 00 00'))
    const stranger = await signIn('head.there')
    const url = `/api/files/family/${family.id}/papers/order-acceptance?on=${work.id}`
    assert.equal((await stranger.get(url)).statusCode, 403)
  })

  test('the curator prepares the contract, the head agrees, the director signs; the director may sign alone', async () => {
    const contract = { number: 'С-7/2025', until: '2026-05-18' }
    const content = JSON.stringify(contract)
    const by = (role: string) => ({ ...bench.as(role, here), account: `${role}.here` })
    const when = '2025-11-19 10:00'
    done(await bench.act(by('worker'), 'case-proposal.make', work, when, { act: 'contract.sign', content }))
    const [made] = await bench.database
      .owner`select version from journal.entry where stream = ${work.id} and type = 'proposal.made'`
    const proposal = Number(made?.version)
    const sign = () => bench.act(by('director'), 'contract.sign', work, when, contract, { proposal })
    assert.deepEqual(refusedFor(await bench.act(by('worker'), 'contract.sign', work, when, contract)), [
      'not-permitted'
    ])
    assert.notEqual((await sign()).kind, 'done', 'the head has not agreed yet')
    done(await bench.act(by('head'), 'case-proposal.agree', work, when, { proposal }))
    done(await sign())
    const next = { number: 'С-8/2025', until: '2026-06-18' }
    done(await bench.act(by('director'), 'contract.sign', work, '2025-11-19 12:00', next))
    const { docx } = await issued(await signIn('director.here'), 'accompaniment-contract', work)
    assert.match(docx, /ДОГОВОР № С-8\/2025/)
    assert.match(docx, /до 18 июня 2026 г\. 5\.2/)
  })
})
