import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { StreamRef } from '#domain/kernel/event.ts'
import { at, type Bench, done, fresh, givenAnInstallation, officesOf } from '../../test/installation.ts'
import { givenAMailbox, type Mailbox } from '../../test/mailbox.ts'
import { makeAccount } from '../access/queries.ts'
import type { Desk } from '../act/perform.ts'
import { setEmail, troubles, tryAgain } from './queries.ts'
import { collect, deliver, keepSending, type Mail, smtp, type Transport } from './sender.ts'

describe('notices by e-mail', () => {
  let bench: Bench
  let box: Mailbox
  let mail: Mail
  let here = ''
  let region = ''
  /** The installation at another moment. */
  const on = (when: string): Desk => ({ ...bench.desk, now: () => at(when) })

  before(async () => {
    bench = await givenAnInstallation('bg', '2025-08-15 16:40')
    box = await givenAMailbox()
    mail = { smtpUrl: box.url, from: 'Opora <opora@example.org>', link: 'https://opora.example.org/notices' }
    here = officesOf(bench.law)[0] ?? ''
    region = bench.law.offices.get(here)?.within ?? ''
    for (const [login, office, role, email] of [
      ['head', here, 'head', true],
      ['deaf', here, 'head', false],
      ['director', here, 'director', true],
      ['regional', region, 'regional', true],
      ['elsewhere', officesOf(bench.law)[1] ?? '', 'head', true]
    ] as const) {
      await makeAccount(bench.database.writer, { login, name: 'Неда Тестова', office, roles: [role], secret: null })
      if (email) await setEmail(bench.database.writer, login, `${login}@example.org`)
    }
  })
  after(async () => {
    await box.close()
    await bench.close()
  })

  const child = { given: 'Веди', family: 'Измислен' }
  /** A signal of violence, to be checked within 24 hours. */
  async function givenASignal(when: string): Promise<StreamRef> {
    const signal = fresh('signal')
    const input = {
      channel: 'letter',
      source: 'doctor',
      anonymous: false,
      kinds: ['neglect'],
      urgency: 'urgent',
      facts: 'Изгаряния по ръката на Веди Измислен.',
      children: [{ sketch: child }]
    }
    done(await bench.act(bench.as('intake', here), 'signal.register', signal, when, input))
    return signal
  }
  const sendAll = async (when: string) => {
    const transport = smtp(mail)
    await collect(on(when))
    const out = await deliver(on(when), transport, mail.link)
    transport.close()
    return out
  }
  const took = () => box.letters.splice(0).flatMap(({ to }) => to.map(one => one.replace('@example.org', '')))

  test('each step goes once to those whom the law of the pack names, wherever their office lies', async () => {
    const signal = await givenASignal('2025-08-15 16:40')
    await sendAll('2025-08-16 10:39')
    assert.deepEqual(took(), [], 'nothing has come due')
    await sendAll('2025-08-16 10:40')
    assert.deepEqual(took(), ['head'], '75 % of the term')
    await sendAll('2025-08-16 16:40')
    await sendAll('2025-08-16 16:41')
    assert.deepEqual(took().sort(), ['director', 'head'], 'the end of the term')
    await sendAll('2025-08-17 04:40')
    assert.deepEqual(took(), ['regional'], 'one and a half terms')
    done(
      await bench.act(bench.as('head', here), 'signal.conclude', signal, '2025-08-17 13:30', {
        result: 'no-risk',
        risks: []
      })
    )
    await sendAll('2025-08-17 14:00')
    assert.deepEqual(took(), [])
  })

  test('what was settled before it was mailed, and what came due long ago, is not mailed', async () => {
    const signal = await givenASignal('2025-09-01 10:00')
    done(
      await bench.act(bench.as('head', here), 'signal.conclude', signal, '2025-09-02 12:00', {
        result: 'no-risk',
        risks: []
      })
    )
    await sendAll('2025-09-02 13:00')
    await givenASignal('2025-09-03 10:00')
    await sendAll('2025-10-03 10:00')
    assert.deepEqual(took(), [])
  })

  test('two senders at the same time send each letter once', async () => {
    for (let nth = 0; nth < 6; nth++) await givenASignal(`2025-10-05 10:0${nth}`)
    const desk = on('2025-10-06 11:00')
    await Promise.all([collect(desk), collect(desk)])
    const transports = [smtp(mail), smtp(mail), smtp(mail)]
    const out = await Promise.all(transports.map(one => deliver(desk, one, mail.link)))
    for (const one of transports) one.close()
    assert.equal(
      out.reduce((sum, one) => sum + one, 0),
      18,
      'six signals, two steps: to the head, and to head and director'
    )
    assert.equal(took().length, 18)
    const [row] = await bench.database.owner`select count(*)::int as n from access.mail where sent_at is null`
    assert.equal(row?.n, 0)
  })

  test('a sender that falls over between sending and telling of it does not make a letter go out twice', async () => {
    await givenASignal('2025-11-01 10:00')
    const desk = on('2025-11-02 05:00')
    await collect(desk)
    const real = smtp(mail)
    const dying: Transport = {
      async send(one, text) {
        await real.send(one, text)
        throw new Crash()
      },
      close: () => real.close()
    }
    class Crash extends Error {}
    // the program is gone: nothing after the send is written
    const broken: Desk = {
      ...desk,
      database: { ...desk.database, writer: dyingAfter(desk.database.writer) }
    }
    await assert.rejects(deliver(broken, dying, mail.link), /gone/)
    real.close()
    assert.equal(took().length, 1)
    await sendAll('2025-11-02 05:30')
    assert.deepEqual(took(), [], 'nobody knows whether it went out, so it does not go out again by itself')
    const found = await troubles(bench.database.writer, at('2025-11-01'), at('2025-11-02 05:15'))
    assert.deepEqual(
      found.map(({ login, state }) => `${login} ${state}`),
      ['head uncertain'],
      'the administrator is told'
    )
    await tryAgain(bench.database.writer, 'head', at('2025-11-02 06:00'), at('2025-11-02 05:45'))
    await sendAll('2025-11-02 06:00')
    assert.deepEqual(took(), ['head'])
  })

  test('a refused letter is tried again after a while, and its reason holds no address', async () => {
    await givenASignal('2025-12-01 10:00')
    box.refuse = 450
    await sendAll('2025-12-02 05:00')
    box.refuse = null
    const [found] = await troubles(bench.database.writer, at('2025-12-01'), at('2025-12-01'))
    assert.equal(found?.state, 'waits')
    assert.match(found?.failure ?? '', /450/)
    assert.doesNotMatch(found?.failure ?? '', /@/)
    await sendAll('2025-12-02 05:00')
    assert.deepEqual(took(), [], 'not at once')
    await sendAll('2025-12-02 05:02')
    assert.deepEqual(took(), ['head'])
  })

  test('a letter that nobody takes is given up in the end and stays visible', async () => {
    await givenASignal('2025-12-10 10:00')
    box.refuse = 550
    for (const time of ['05:00', '05:02', '05:10', '05:30', '06:40', '11:00', '23:30'])
      await deliver(on(`2025-12-11 ${time}`), await collected(`2025-12-11 ${time}`), mail.link)
    box.refuse = null
    const givenUp = async () =>
      (await troubles(bench.database.writer, at('2025-12-10'), at('2025-12-10'))).filter(
        ({ login, state, step, tries }) => login === 'head' && step === 'at-75' && state === 'given-up' && tries === 7
      ).length
    assert.equal(await givenUp(), 1)
    await deliver(on('2026-01-30 05:00'), await collected('2026-01-30 05:00'), mail.link)
    assert.equal(await givenUp(), 1, 'it waits for an administrator')
    took()
  })
  const collected = async (when: string) => {
    await collect(on(when))
    return smtp(mail)
  }

  test('a letter says which deadline of which office, how late and where to sign in, and names nobody', async () => {
    await givenASignal('2026-02-01 10:00')
    const stop = keepSending(on('2026-02-02 15:00'), mail, 3_600_000)
    for (let wait = 0; wait < 100 && box.letters.length < 3; wait++) await new Promise(then => setTimeout(then, 30))
    await stop()
    assert.equal(box.letters.length, 3)
    const texts = box.letters.splice(0).map(({ text }) => decoded(text))
    const office = bench.law.offices.get(here)?.words.bg ?? '?'
    for (const text of texts) {
      assert.match(text, /Проверка при насилие или опасност/)
      assert.ok(text.includes(office))
      assert.match(text, /Просрочие: 5 ч/)
      assert.ok(text.includes(mail.link))
      const names = await bench.database.owner<{ name: string }[]>`
        select unnest(array[given, middle, family]) as name from register.person
        union select unnest(string_to_array(name, ' ')) from access.account`
      for (const { name } of names) if (name) assert.ok(!text.includes(name), `names ${name}`)
      assert.doesNotMatch(text.replace(/^Message-ID.*$/m, ''), /[0-9a-f]{8}-[0-9a-f]{4}-/, 'no id')
      assert.doesNotMatch(text, /Изгаряния/)
    }
  })

  test('who stands in for the head hears what the head hears; who stands aside does not', async () => {
    await bench.database
      .writer`insert into access.deputy (login, id, deputy, office, roles, since, until, reason, made_by, made_at)
      values ('head', gen_random_uuid(), 'stand.in', ${here}, ${['head']}, ${at('2026-03-01')}, ${at('2026-03-20')}, 'leave', 'director', ${at('2026-03-01')})`
    await makeAccount(bench.database.writer, {
      login: 'stand.in',
      name: 'Вяра Примерова',
      office: here,
      roles: ['worker'],
      secret: null
    })
    await setEmail(bench.database.writer, 'stand.in', 'stand.in@example.org')
    const signal = await givenASignal('2026-03-02 10:00')
    await bench.database.owner`update view.step set barred = array['head'] where stream = ${signal.id}`
    await sendAll('2026-03-03 05:00')
    assert.deepEqual(took(), ['stand.in'])
  })
})

/** A connection of a program that dies when it is about to write down that a letter was sent. */
function dyingAfter(writer: Desk['database']['writer']): Desk['database']['writer'] {
  return new Proxy(writer, {
    apply(target, self, args: [TemplateStringsArray, ...unknown[]]) {
      const text = Array.isArray(args[0]) ? args[0].join('') : ''
      if (/set (sent_at|taken_at = null)/.test(text)) return { execute: () => Promise.reject(new Error('gone')) }
      return Reflect.apply(target as never, self, args)
    }
  })
}

/** A letter as it is read: its base64 or quoted-printable parts as text. */
function decoded(letter: string): string {
  const [head = '', ...body] = letter.split('\r\n\r\n')
  const text = body.join('\n')
  const subject = head.replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=\s*/gi, (_all, how: string, what: string) =>
    how.toUpperCase() === 'B' ? Buffer.from(what, 'base64').toString() : quoted(what.replaceAll('_', ' '))
  )
  if (/content-transfer-encoding: base64/i.test(head)) return `${subject}\n${Buffer.from(text, 'base64').toString()}`
  return `${subject}\n${/quoted-printable/i.test(head) ? quoted(text) : text}`
}
const quoted = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1'
  ).toString()
