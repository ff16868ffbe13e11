import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { zipSync } from 'fflate'
import { PDFDocument } from 'pdf-lib'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type Bench, done, fresh, givenAnInstallation, officesOf } from '../../test/installation.ts'
import { flat, textOfDocx, textOfPdf } from '../../test/papers.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { checkJournal } from '../journal/check.ts'
import { buildApp } from '../platform/http/app.ts'

const MB = 1024 * 1024
const pdf = Buffer.from('%PDF-1.4\n%…\n')
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0])
const docx = (more: Record<string, Uint8Array> = {}) =>
  Buffer.from(zipSync({ '[Content_Types].xml': new Uint8Array(2), 'word/document.xml': new Uint8Array(2), ...more }))
/** The beginning of signed data of PKCS #7. */
const p7s = Buffer.from('308006092a864886f70d010702a0803080020101', 'hex')

describe('papers on a real database', () => {
  let bench: Bench
  let app: FastifyInstance
  let here = ''
  let there = ''
  let signal: StreamRef
  let work: StreamRef
  let child = ''
  let sibling = ''
  before(async () => {
    bench = await givenAnInstallation('bg', '2025-11-20 09:00')
    ;[here = '', there = ''] = officesOf(bench.law)
    app = await buildApp(routes, () => bench.desk, { uploadLimit: 2 * MB })
    const region = bench.law.offices.get(here)?.within ?? ''
    for (const [login, office, role] of [
      ['worker.here', here, 'worker'],
      ['head.here', here, 'head'],
      ['director.here', here, 'director'],
      ['worker.there', there, 'worker'],
      ['director.there', there, 'director'],
      ['regional', region, 'regional']
    ] as const)
      await makeAccount(bench.database.owner, {
        login,
        name: `Име на ${login}`,
        office,
        roles: [role],
        secret: null,
        persona: true
      })
    signal = fresh('signal')
    const said = {
      channel: 'helpline',
      source: 'relative',
      anonymous: false,
      kinds: ['neglect'],
      urgency: 'ordinary',
      facts: 'Децата са сами.',
      reporter: { name: 'Подател Таен', contact: '0888 123 456' },
      children: [
        {
          sketch: {
            given: 'Алфа',
            family: 'Тестова',
            birth: '2018-03-04',
            identifier: { kind: 'egn', value: '9541151005' },
            currentAddress: 'гр. Варна, ул. „Първа“ № 1'
          }
        },
        { sketch: { given: 'Бета', family: 'Тестова', birth: '2020-05-06' } }
      ]
    }
    done(await bench.act(bench.as('intake', here), 'signal.register', signal, '2025-11-18 10:00', said))
    const [row] = await bench.database.owner`select children from view.signal where signal = ${signal.id}`
    ;[child = '', sibling = ''] = (row?.children ?? []) as string[]
    const family = fresh('family')
    const members = [
      { person: child, as: 'child' },
      { person: sibling, as: 'child' },
      { sketch: { given: 'Майка', family: 'Тестова', phone: '0899 111 222' }, as: 'mother' }
    ]
    done(await bench.act(bench.as('worker', here), 'family.register', family, '2025-11-18 11:00', { members }))
    const head = bench.as('head', here)
    const result = { result: 'risk-case', risks: ['neglect'], facts: 'Рискът се потвърди.' }
    done(await bench.act(head, 'signal.conclude', signal, '2025-11-18 15:00', result))
    work = fresh('case')
    const opened = { type: 'protection', child, signals: [signal.id], risks: ['neglect'], lead: 'worker.here' }
    done(await bench.act(head, 'case.open', work, '2025-11-18 16:00', opened))
    done(
      await bench.act(bench.as('worker', here), 'causes.record', work, '2025-11-18 17:00', {
        occasion: 'at-removal',
        causes: [{ cause: 'violence', state: 'present' }]
      })
    )
    const carer = fresh('person')
    const sketch = { given: 'Баба', family: 'Тестова', currentAddress: 'с. Тополи, ул. „Втора“ № 2' }
    done(await bench.act(bench.as('worker', here), 'person.register', carer, '2025-11-18 16:30', sketch))
    done(
      await bench.act(bench.as('director', here), 'placement.order', work, '2025-11-19 09:00', {
        order: 'ЗД/Д-В-118/19.11.2025',
        grounds: ['art-25-1-2'],
        setting: 'kin',
        carer: carer.id,
        urgent: { facts: 'Опасност за живота.', impossible: ['support', 'kin', 'foster'] },
        siblings: { apart: 'safety', facts: 'Отделно.' },
        motives: 'Мотиви на директора.'
      })
    )
  })
  after(async () => {
    await app?.close()
    await bench?.close()
  })

  // sign-ins are counted: each person comes in once
  const inside = new Map<string, ReturnType<typeof enter>>()
  const signIn = (login: string) => {
    const known = inside.get(login) ?? enter(login)
    inside.set(login, known)
    return known
  }
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
      post: (url: string, payload: object) => app.inject({ method: 'POST', url, headers, payload }),
      send: (url: string, payload: Buffer) =>
        app.inject({
          method: 'POST',
          url: encodeURI(url),
          headers: { ...headers, 'content-type': 'application/octet-stream' },
          payload
        })
    }
  }
  type Caller = Awaited<ReturnType<typeof signIn>>

  const base = () => `/api/files/person/${child}`
  const issueBy = async (who: Caller, template: string, on: StreamRef, more: object = {}, command = randomUUID()) => {
    const preview = await who.get(`${base()}/papers/${template}?on=${on.id}`)
    assert.equal(preview.statusCode, 200, preview.body)
    const { hash } = preview.json()
    const answer = await who.post(`${base()}/papers/${template}`, { on: on.id, command, seen: hash, ...more })
    return { answer, command, seen: hash, json: answer.json() }
  }
  const entriesOf = (on: StreamRef, type: string) =>
    bench.database.owner`select data from journal.entry where stream = ${on.id} and type = ${type} order by version`

  test('an order is previewed, issued with the number of its entry, kept as DOCX and PDF, and read back', async () => {
    const director = await signIn('director.here')
    const { json } = await issueBy(director, 'order-placement', work)
    assert.equal(json.answer?.kind, 'done', JSON.stringify(json))
    const [entry] = await entriesOf(work, 'document.issued')
    assert.equal(entry?.data.number, 'ЗД/Д-В-118/19.11.2025')
    const read = async (part: string) => {
      const got = await director.get(`${base()}/documents/${json.document}/${part}`)
      assert.equal(got.statusCode, 200, got.body)
      assert.match(String(got.headers['content-disposition']), /^attachment; filename="[\w.-]+"; filename\*=UTF-8''/)
      assert.equal(got.headers['x-content-type-options'], 'nosniff')
      return got.rawPayload
    }
    for (const text of [flat(textOfDocx(await read('docx'))), flat(await textOfPdf(await read('pdf')))]) {
      for (const told of [
        'Алфа Тестова',
        'ЗД/Д-В-118/19.11.2025',
        'Баба Тестова',
        'Мотиви на директора.',
        'ул. „Първа“ № 1'
      ])
        assert.ok(text.includes(told), `${told} in ${text}`)
      assert.ok(!text.includes('Подател Таен') && !text.includes('0888 123 456'), 'the reporter is not told')
      assert.ok(text.includes(String(entry?.data.hash).slice(0, 12)))
    }
    const [kept] = await bench.database
      .owner`select bytes from register.document where document = ${json.document} and part = 'snapshot'`
    assert.equal(
      createHash('sha256').update(kept?.bytes).digest('hex'),
      entry?.data.hash,
      'the hash is of what is kept'
    )
    const [trace] = await bench.database
      .owner`select count(*)::int as n from access.audit where subject = ${child} and act = 'document.read' and outcome = 'seen'`
    assert.equal(trace?.n, 2, 'each download leaves a trace in the file of the child')
    assert.deepEqual((await checkJournal(bench.database.owner)).faults, [])
  })

  test('a paper is issued by the roles of its template, and in the stream it belongs to', async () => {
    const worker = await signIn('worker.here')
    const { json } = await issueBy(worker, 'order-placement', work)
    assert.deepEqual(
      json.answer.refusals.map((one: { why: string }) => one.why),
      ['not-permitted']
    )
    assert.equal((await worker.get(`${base()}/papers/order-placement?on=${signal.id}`)).statusCode, 404)
    assert.equal((await worker.get(`${base()}/papers/no-such?on=${work.id}`)).statusCode, 404)
    assert.equal(
      (await worker.get(`${base()}/papers/order-measure?on=${work.id}`)).statusCode,
      404,
      'no such entry yet'
    )
    const act = { id: randomUUID(), act: 'case.issue-document', on: work, at: '2025-11-19T12:00:00.000Z' }
    const forged = { document: randomUUID(), template: 'order-placement', version: 1, hash: 'a'.repeat(64), entry: 2 }
    assert.deepEqual((await worker.post('/api/acts', { ...act, input: forged })).json().refusals, [
      { why: 'not-found', what: 'act' }
    ])
  })

  test('numbers of a series follow one another, by office and year; sent twice it is issued once', async () => {
    const worker = await signIn('worker.here')
    const person = { kind: 'person', id: child } as const
    const [one, two] = [await issueBy(worker, 'chronology', person), await issueBy(worker, 'chronology', person)]
    assert.notEqual(one.json.document, two.json.document)
    const again = await worker.post(`${base()}/papers/chronology`, { on: child, command: one.command, seen: one.seen })
    assert.deepEqual(again.json().document, one.json.document)
    assert.equal(again.json().answer.kind, 'done')
    const prefix = bench.law.offices.get(here)?.orderPrefix
    assert.deepEqual(
      (await entriesOf(person, 'document.issued')).map(row => row.data.number),
      [`ХР/Д-${prefix}-001/20.11.2025`, `ХР/Д-${prefix}-002/20.11.2025`]
    )
    const many = await Promise.all([1, 2, 3, 4].map(() => issueBy(worker, 'chronology', person)))
    assert.ok(
      many.every(({ json }) => json.answer?.kind === 'done'),
      JSON.stringify(many.map(one => one.json))
    )
    const numbers = (await entriesOf(person, 'document.issued')).map(row => row.data.number)
    assert.equal(new Set(numbers).size, 6, 'no number stands twice')
  })

  test('what was previewed is what is issued; a kept file stays as it was when the facts change', async () => {
    const worker = await signIn('worker.here')
    const paper = await issueBy(worker, 'signal-evaluation', signal)
    const url = `${base()}/documents/${paper.json.document}/pdf`
    const before = (await worker.get(url)).rawPayload
    const preview = (await worker.get(`${base()}/papers/signal-evaluation?on=${signal.id}`)).json()
    done(
      await bench.act(bench.as('worker', here), 'person.describe', { kind: 'person', id: child }, '2025-11-19 12:00', {
        currentAddress: 'гр. Русе, ул. „Нова“ № 9'
      })
    )
    const late = await worker.post(`${base()}/papers/signal-evaluation`, {
      on: signal.id,
      command: randomUUID(),
      seen: preview.hash
    })
    assert.equal(late.statusCode, 409, 'the facts have changed since')
    assert.deepEqual((await worker.get(url)).rawPayload, before)
    const fresh = (await worker.get(`${base()}/papers/signal-evaluation?on=${signal.id}`)).json()
    assert.notEqual(fresh.hash, preview.hash)
    assert.match(JSON.stringify(fresh.sheet), /ул. „Нова“ № 9/)
  })

  test('another office opens neither preview nor file; one above says why; the program cannot change a kept file', async () => {
    const { json } = await issueBy(await signIn('worker.here'), 'signal', signal)
    const stranger = await signIn('worker.there')
    const file = `${base()}/documents/${json.document}/pdf`
    assert.equal((await stranger.get(file)).statusCode, 403)
    assert.equal((await stranger.get(`${base()}/papers/signal?on=${signal.id}`)).statusCode, 403)
    assert.equal((await stranger.get(`${base()}/attachable`)).statusCode, 403)
    const refusedTraces = await bench.database
      .owner`select act from access.audit where subject = ${child} and login = 'worker.there' and outcome = 'refused'`
    assert.ok(refusedTraces.some(row => row.act === 'document.read'))
    const above = await signIn('regional')
    assert.equal((await above.get(file)).json().error, 'reason-needed')
    assert.equal((await above.get(`${file}?reason=проверка по жалба`)).statusCode, 200)
    await assert.rejects(
      bench.database.writer`update register.document set bytes = '' where document = ${json.document}`,
      /permission denied/
    )
    await assert.rejects(bench.database.writer`delete from register.document`, /permission denied/)
    assert.equal((await bench.database.reader`select 1 from register.document`).length, 0, 'no context, no rows')
  })

  const received = (name: string, as = 'judgment', more = '') =>
    `${base()}/documents?on=${work.id}&as=${as}&name=${name}&command=${randomUUID()}${more}`

  for (const [name, bytes, status, error] of [
    ['решение.pdf', pdf, 200, ''],
    ['снимка.JPG', jpeg, 200, ''],
    ['снимка.png', png, 200, ''],
    ['справка.docx', docx(), 200, ''],
    ['../../etc/passwd.pdf', pdf, 200, ''],
    ['решение.pdf', png, 415, 'file-name-says-other'],
    ['решение', pdf, 415, 'file-name-says-other'],
    ['стара.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 415, 'file-unknown-kind'],
    ['програма.pdf', Buffer.from('MZ…'), 415, 'file-unknown-kind'],
    ['страница.pdf', Buffer.from('<html><script>alert(1)</script>'), 415, 'file-unknown-kind'],
    ['таблица.docx', Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(1) })), 415, 'file-unknown-kind'],
    ['макрос.docx', docx({ 'word/vbaProject.bin': new Uint8Array(3) }), 415, 'file-macros'],
    ['подпис.p7s', p7s, 415, 'file-signature'],
    ['празно.pdf', Buffer.alloc(0), 415, 'file-empty'],
    ['голямо.pdf', Buffer.concat([pdf, Buffer.alloc(2 * MB)]), 413, 'too-large']
  ] as const)
    test(`an upload of ${bytes.byteLength} bytes called ${name}: ${error || 'kept'}`, async () => {
      const worker = await signIn('worker.here')
      const before = (await entriesOf(work, 'document.received')).length
      const answer = await worker.send(received(name), bytes)
      assert.equal(answer.statusCode, status, answer.body)
      if (error) assert.equal(answer.json().error, error)
      else assert.equal(answer.json().answer?.kind, 'done', answer.body)
      const after = await entriesOf(work, 'document.received')
      assert.equal(after.length, before + (error ? 0 : 1), 'refused leaves nothing')
      if (error) return
      assert.ok(!JSON.stringify(after.at(-1)).includes('passwd'), 'the name is not kept')
      const back = await worker.get(`${base()}/documents/${answer.json().document}/file`)
      assert.deepEqual(back.rawPayload, bytes)
      assert.doesNotMatch(String(back.headers['content-disposition']), /passwd|\.\./)
    })

  test('a large file is kept in pieces and comes back whole', async () => {
    const worker = await signIn('worker.here')
    const bytes = Buffer.concat([pdf, Buffer.alloc(MB + 123_456, 7)])
    const answer = await worker.send(received('голямо.pdf'), bytes)
    const back = await worker.get(`${base()}/documents/${answer.json().document}/file`)
    assert.ok(back.rawPayload.equals(bytes))
  })

  test('a refused upload keeps no file; nobody sends one without a session', async () => {
    const worker = await signIn('worker.here')
    const count = async () =>
      Number((await bench.database.owner`select count(*)::int as n from register.document`)[0]?.n)
    const before = await count()
    const answer = await worker.send(received('решение.pdf', 'no-such-kind'), pdf)
    assert.equal(answer.json().answer.kind, 'refused')
    const future = await worker.send(received('решение.pdf', 'judgment', '&dated=2031-01-01'), pdf)
    assert.equal(future.json().answer.kind, 'refused')
    assert.equal(await count(), before)
    const headers = { 'x-opora': '1', 'content-type': 'application/octet-stream' }
    const nobody = await app.inject({ method: 'POST', url: encodeURI(received('решение.pdf')), headers, payload: pdf })
    assert.equal(nobody.statusCode, 401)
    const stranger = await signIn('worker.there')
    assert.equal((await stranger.send(received('решение.pdf'), pdf)).statusCode, 403)
  })

  test('a signature is kept beside its document and told with it', async () => {
    const worker = await signIn('worker.here')
    const { json } = await issueBy(worker, 'visit-record-signal', signal).catch(() => ({ json: null }))
    assert.equal(json, null, 'a paper of an entry that is not there is not made')
    const kept = await worker.send(received('заповед.pdf', 'signed-order'), pdf)
    const { document } = kept.json()
    const url = `${base()}/documents/${document}/signatures?name=подпис.p7s&command=${randomUUID()}`
    assert.equal((await worker.send(url, pdf)).statusCode, 415)
    const signed = await worker.send(url, p7s)
    assert.equal(signed.json().answer?.kind, 'done', signed.body)
    const [entry] = await entriesOf(work, 'document.signed')
    const back = await worker.get(`${base()}/documents/${document}/${entry?.data.signature}`)
    assert.deepEqual(back.rawPayload, p7s)
    assert.equal(back.headers['content-type'], 'application/pkcs7-signature')
  })

  test('one bundle for two children: a list with pages, and behind it all that it names', async () => {
    const worker = await signIn('worker.here')
    const made = await PDFDocument.create()
    made.addPage()
    made.addPage()
    await worker.send(received('решение.pdf', 'judgment', '&number=77/2025'), Buffer.from(await made.save()))
    const other = `/api/files/person/${sibling}/documents?on=${sibling}&as=medical&name=м.pdf&command=${randomUUID()}`
    assert.equal((await worker.send(other, Buffer.from(await made.save()))).json().answer.kind, 'done')
    const list = (await worker.get(`${base()}/attachable`)).json() as {
      document: string
      title: string
      child: string
    }[]
    const order = list.find(one => one.title.startsWith('Заповед за временно'))
    const judgment = list.findLast(one => one.title === 'съдебен акт')
    const medical = list.find(one => one.child === 'Бета Тестова' && one.title === 'медицински документ')
    assert.ok(order && judgment && medical, JSON.stringify(list))
    const attachments = [order, judgment, medical].map(one => one.document)
    const { json } = await issueBy(worker, 'bundle-list', work, { attachments })
    assert.equal(json.answer?.kind, 'done', JSON.stringify(json))
    const bytes = (await worker.get(`${base()}/documents/${json.document}/pdf`)).rawPayload
    const orderPages = (
      await PDFDocument.load((await worker.get(`${base()}/documents/${order.document}/pdf`)).rawPayload)
    ).getPageCount()
    const text = flat(await textOfPdf(bytes))
    assert.match(text, /Бета Тестова/)
    assert.ok(text.includes(`${2 + orderPages}–${3 + orderPages}`), `pages of the judgment: ${text.slice(0, 1500)}`)
    assert.equal((await PDFDocument.load(bytes)).getPageCount(), 1 + orderPages + 4)
    const locked = list.find(one => one.title === 'подписана заповед')
    const { answer } = await issueBy(worker, 'bundle-list', work, { attachments: [locked?.document] })
    assert.equal(answer.statusCode, 409, 'a file that is no readable PDF is not bound')
  })

  test('the paper of an act is read before anyone signs; nothing is written by looking', async () => {
    const order = {
      order: 'ЗД/Д-В-207/20.11.2025',
      grounds: ['art-25-1-3'],
      setting: 'kin',
      carer: randomUUID(),
      motives: 'Нови мотиви преди подпис.'
    }
    const entries = async () =>
      (await bench.database.owner`select count(*)::int as n from journal.entry where stream = ${work.id}`)[0]?.n
    const before = await entries()
    const look = async (who: Caller, input: object) =>
      who.post(`${base()}/papers/order-placement/ahead`, { on: work.id, act: 'placement.order', input })
    const director = await look(await signIn('director.here'), order)
    assert.equal(director.statusCode, 200, director.body)
    assert.match(director.body, /Нови мотиви преди подпис/)
    assert.match(director.body, /ЗД\/Д-В-207/)
    const worker = await look(await signIn('worker.here'), order)
    assert.ok(
      worker.json().blanks.length > director.json().blanks.length,
      'who may not sign is not named as the signer'
    )
    assert.equal((await look(await signIn('director.here'), { order: 'ЗД/Д-В-207/20.11.2025' })).statusCode, 400)
    assert.equal((await look(await signIn('worker.there'), order)).statusCode, 403)
    assert.equal(await entries(), before)
  })

  test('a file goes with its case when another office is offered the work; who stands aside sees it no more', async () => {
    const { json } = await issueBy(await signIn('director.here'), 'order-placement', work)
    const seen = async (): Promise<{ offices: string[]; barred: string[] }> => {
      const [row] = await bench.database
        .owner`select offices, barred from register.document where document = ${json.document} and part = 'pdf' and n = 0`
      return row as never
    }
    assert.deepEqual((await seen()).offices, [here])
    const head = bench.as('head', here)
    const person = { kind: 'person', id: child } as const
    const declared = { account: 'worker.here', kind: 'kin', lead: 'head.here' }
    done(await bench.act(head, 'person.declare-interest', person, '2025-11-19 15:00', declared))
    assert.deepEqual((await seen()).barred, ['worker.here'])
    assert.equal((await (await signIn('worker.here')).get(`${base()}/documents/${json.document}/pdf`)).statusCode, 403)
    assert.equal((await (await signIn('head.here')).get(`${base()}/documents/${json.document}/pdf`)).statusCode, 200)
    done(await bench.act(head, 'case.offer-transfer', work, '2025-11-19 16:00', { to: there, reason: 'moved' }))
    assert.deepEqual((await seen()).offices.toSorted(), [here, there].toSorted())
  })
})
