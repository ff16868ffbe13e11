import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { StreamRef } from '#domain/kernel/event.ts'
import { at, type Bench, done, fresh, givenAnInstallation, officesOf } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { checkJournal } from '../journal/check.ts'
import { findPeople } from '../people/queries.ts'
import { looking } from '../platform/database/context.ts'
import { buildApp } from '../platform/http/app.ts'
import { rebuildViews } from '../views/rebuild.ts'
import { eraseEnded } from './retention.ts'

const HERE = 'uszn-belgorod'
const THERE = 'uszn-korocha'
const accounts = [
  ['intake', HERE],
  ['worker', HERE],
  ['head', HERE],
  ['commission', HERE],
  ['intake', THERE],
  ['worker', THERE],
  ['coordinator', 'minsoc']
] as const

type Family = {
  anton: StreamRef
  boris: StreamRef
  mother: StreamRef
  family: StreamRef
  signal: StreamRef
  other: StreamRef
}

describe('signals that found nothing', () => {
  let bench: Bench
  let app: FastifyInstance
  let number = 0
  before(async () => {
    bench = await givenAnInstallation('ru-31', '2019-03-01 09:00')
    app = await buildApp(routes, () => bench.desk)
    for (const [role, office] of accounts)
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

  const act = (role: string, ...said: [name: string, on: StreamRef, when: string, input?: Record<string, unknown>]) =>
    bench.act(bench.as(role, HERE), ...said)
  const cookies = new Map<string, string>()
  async function get(login: string, url: string, status = 200) {
    if (!cookies.has(login)) {
      const headers = { 'x-opora': '1' }
      const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { persona: login }, headers })
      cookies.set(login, String(answer.headers['set-cookie']).split(';')[0] ?? '')
    }
    const answer = await app.inject({ url: encodeURI(url), headers: { cookie: cookies.get(login) ?? '' } })
    assert.equal(answer.statusCode, status, answer.body)
    return answer.json()
  }
  const snils = (n: number): string => {
    const digits = String(900_100_000 + n)
    const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (9 - at), 0)
    const rest = sum % 101
    return digits + String(rest === 100 ? 0 : rest).padStart(2, '0')
  }
  const said = { channel: 'helpline', source: 'citizen', anonymous: false, kinds: ['neglect'], urgency: 'ordinary' }

  /** Twins with their mother, of whom two people tell: one examination. */
  async function told(name: string): Promise<Family & { value: string }> {
    const [anton, boris, mother, family, signal, other] = [
      fresh('person'),
      fresh('person'),
      fresh('person'),
      fresh('family'),
      fresh('signal'),
      fresh('signal')
    ]
    const value = snils(++number)
    const identifier = { kind: 'snils', value }
    const child = { family: name, birthYear: 2018, currentAddress: 'ул. Садовая, 1' }
    done(await act('intake', 'person.register', anton, '2019-02-11', { given: 'Антон', identifier, ...child }))
    done(await act('intake', 'person.register', boris, '2019-02-11', { given: 'Борис', ...child }))
    done(await act('intake', 'person.register', mother, '2019-02-11', { given: 'Мария', family: name }))
    const members = [
      { person: anton.id, as: 'child' },
      { person: boris.id, as: 'child' },
      { person: mother.id, as: 'mother' }
    ]
    done(await act('intake', 'family.register', family, '2019-02-11', { members }))
    const children = [{ person: anton.id }, { person: boris.id }]
    const word = { ...said, facts: `Дети плачут у ${name}.`, children, reporter: { name: 'Сосед', contact: '8 900 1' } }
    done(await act('intake', 'signal.register', signal, '2019-02-11 21:15', word))
    done(await act('intake', 'signal.register', other, '2019-02-12 10:00', word))
    done(await act('head', 'signal.join', other, '2019-02-12 11:00', { into: signal.id }))
    const visit = { kind: 'examination', childSeen: true, facts: `У ${name} режутся зубы.` }
    done(await act('worker', 'signal.contact', signal, '2019-02-13', visit))
    return { anton, boris, mother, family, signal, other, value }
  }
  const conclude = async ({ signal }: Family, result = 'no-trouble') =>
    done(await act('head', 'signal.conclude', signal, '2019-02-14', { result, risks: [] }))

  type Hit = { card: { id: string } }
  const found = async (login: string, query: string) =>
    ((await get(login, `/api/people?${query}`)) as Hit[]).map(one => one.card.id)
  const all = accounts.map(([role, office]) => `${role}-${office}`)
  const dispatchers = all.filter(login => login.startsWith('intake'))
  const others = all.filter(login => !dispatchers.includes(login))

  const meet = async (name: string, ids: readonly string[], logins: readonly string[], where: string) => {
    for (const login of logins)
      assert.deepEqual((await found(login, `q=${name}`)).toSorted(), ids.toSorted(), `${login} ${where}`)
  }

  test('whom they alone were about only the dispatcher finds, by name and by number', async () => {
    const family = await told('Носовы')
    const ids = [family.anton.id, family.boris.id, family.mother.id]
    await meet('Носовы', ids, all, 'while it is examined')
    await conclude(family)
    await meet('Носовы', ids, dispatchers, 'afterwards')
    await meet('Носовы', [], others, 'afterwards')
    assert.deepEqual(await found(`intake-${HERE}`, `identifier=${family.value}`), [family.anton.id])
    assert.deepEqual(await found(`intake-${THERE}`, `identifier=${family.value}`), [family.anton.id])
    for (const login of others) assert.deepEqual(await found(login, `identifier=${family.value}`), [], login)
    // the office answers for its check: its journal of signals and the file, by its address, are there as before
    assert.equal((await get(`worker-${HERE}`, `/api/files/person/${family.anton.id}`)).people.length > 0, true)
    const { rows } = await get(`head-${HERE}`, '/api/signals?state=all')
    assert.ok(rows.some((one: { id: string }) => one.id === family.signal.id))
  })

  test('nor does anybody else meet them among possible duplicates, or among the families for an agenda', async () => {
    const family = await told('Зайковы')
    const twice = fresh('person')
    done(await act('intake', 'person.register', twice, '2019-02-20', { given: 'Антон', family: 'Зайковы' }))
    const pairs = async (login: string) => {
      const { rows } = (await get(login, '/api/duplicates')) as {
        rows: { one: { id: string }; other: { id: string } }[]
      }
      return rows.some(({ one, other }) => [one.id, other.id].includes(twice.id))
    }
    const agenda = async () => (await get(`commission-${HERE}`, '/api/commission/families?q=Зайковы')).length
    assert.deepEqual([await pairs(`head-${HERE}`), await pairs(`intake-${HERE}`), await agenda()], [true, true, 1])
    await conclude(family)
    assert.deepEqual([await pairs(`head-${HERE}`), await pairs(`intake-${HERE}`), await agenda()], [false, true, 0])
  })

  test('with anything else since they are found again by all, and so is the whole family', async () => {
    const family = await told('Возвратовы')
    const ids = [family.anton.id, family.boris.id, family.mother.id]
    await conclude(family)
    await meet('Возвратовы', [], others, 'before')
    const again = { ...said, children: [{ person: family.boris.id }] }
    done(await act('intake', 'signal.register', fresh('signal'), '2019-02-20', again))
    await meet('Возвратовы', ids, all, 'after another signal about one of them')
    // what stands in the family's own stream alone is something else too
    const entered = await told('Учётовы')
    await conclude(entered)
    const resolved = { by: 'commission', number: '3/1', dated: '2019-02-19' as never } as const
    const register = { register: 'sop', basis: 'commission-resolution', number: '3/1' }
    done(
      await bench.act(bench.as('head', HERE), 'register.enter', entered.family, '2019-02-19', register, {
        recorded: resolved
      })
    )
    await meet('Учётовы', [entered.anton.id, entered.boris.id, entered.mother.id], all, 'on a register')
    await on('2022-06-01')
    await meet('Учётовы', [entered.anton.id, entered.boris.id, entered.mother.id], all, 'nothing is erased')
  })

  test('a conclusion that is taken back, or was another, hides nobody', async () => {
    const family = await told('Открытовы')
    const ids = [family.anton.id, family.boris.id, family.mother.id]
    await conclude(family)
    const [row] = await bench.database.owner<{ version: number }[]>`
      select version from journal.entry where stream = ${family.signal.id} and type = 'signal.concluded'`
    const wrong = { entry: row?.version, withdrawn: true, reason: 'typing-error' }
    done(await act('head', 'signal.correct', family.signal, '2019-02-15', wrong))
    await meet('Открытовы', ids, others, 'after the correction')
    const lost = await told('Потерянновы')
    await conclude(lost, 'not-found')
    await meet('Потерянновы', [lost.anton.id, lost.boris.id, lost.mother.id], others, 'where nobody was seen')
  })

  const on = (when: string) => eraseEnded({ ...bench.desk, now: () => at(when) })
  const streams = ({ anton, boris, mother, signal, other }: Family) =>
    [anton, boris, mother, signal, other].map(({ id }) => id)
  /** Every word of the database, outside of the trace, by which somebody could be recognised. */
  async function words(name: string): Promise<number> {
    const tables = ['register.person', 'register.note', 'register.reporter', 'view.person', 'view.file', 'view.signal']
    let count = 0
    for (const table of tables) {
      const [row] = await bench.database.owner.unsafe(
        `select count(*)::int as n from ${table} t where to_jsonb(t)::text ilike '%${name}%'`
      )
      count += row?.n
    }
    return count
  }
  const postings = async () =>
    JSON.stringify(
      (await bench.database.owner`select * from view.posting order by subject, ledger, n`).map(
        ({ written: _written, ...row }) => row
      )
    )

  test('once three years are over names and texts are erased, the journal and the figures stay', async () => {
    const family = await told('Стираевы')
    await conclude(family)
    // what has something else stays, and so does what is not over yet
    const kept = await told('Делаевы')
    await conclude(kept)
    const opened = { type: 'guardianship', child: kept.boris.id, signals: [], lead: 'somebody', risks: [] }
    const case_ = fresh('case')
    const answer = await bench.act(bench.as('guardianship', HERE), 'case.open', case_, '2019-02-21', opened)
    done(answer)
    const figures = await postings()
    assert.ok((await words('Стираевы')) > 5)
    assert.deepEqual(await on('2022-02-11 22:58'), { signals: 0, people: 0 }, 'the last day is not over in Moscow')
    const ofRealPeople = { ...bench.desk, synthetic: false, now: () => at('2022-02-11 22:59') }
    assert.deepEqual(await eraseEnded(ofRealPeople), { signals: 0, people: 0 }, 'nobody has verified the term')
    const before = await bench.database.owner`select count(*)::int as n from journal.entry`
    assert.ok((await on('2022-02-11 22:59')).signals >= 2)
    assert.equal(await words('Стираевы'), 0)
    assert.deepEqual(await found(`intake-${HERE}`, `identifier=${family.value}`), [])
    const [left] = await bench.database.owner`
      select count(*)::int as n from register.note where stream = any(${streams(family)}::uuid[])`
    assert.equal(left?.n, 0)
    assert.deepEqual(await bench.database.owner`select count(*)::int as n from journal.entry`, before)
    assert.equal(await postings(), figures, 'what was counted stays counted')
    const traced = await bench.database.owner<{ subject: string }[]>`
      select subject from access.audit where act = 'retention.erase' and subject = any(${streams(family)}) order by 1`
    assert.deepEqual(
      traced.map(one => one.subject),
      streams(family).toSorted()
    )
    // every name and text of the other is there
    assert.equal((await found(`worker-${HERE}`, 'q=Делаевы')).length, 3)
    const [notes] = await bench.database.owner`
      select count(*)::int as n from register.note where stream = any(${streams(kept)}::uuid[])`
    assert.equal(notes?.n, 3)
    assert.deepEqual(await on('2022-03-01'), { signals: 0, people: 0 }, 'once')
    const { notes: texts, erasedAt } = await get(`worker-${HERE}`, `/api/signals/${family.signal.id}`)
    assert.deepEqual(texts, {})
    assert.equal(erasedAt, at('2022-02-11 22:59'))
    assert.equal((await get(`worker-${HERE}`, `/api/files/person/${kept.anton.id}`)).erasedAt, null)
    await rebuildViews(bench.database.owner, bench.law)
    assert.equal(await postings(), figures)
    assert.equal(await words('Стираевы'), 0)
    assert.deepEqual((await checkJournal(bench.database.owner)).faults, [])
  })

  test('who is named in somebody else’s file is kept, and the signal with them', async () => {
    const family = await told('Материны')
    await conclude(family)
    const [child, case_] = [fresh('person'), fresh('case')]
    done(await act('intake', 'person.register', child, '2019-02-20', { given: 'Глеб' }))
    const by = bench.as('guardianship', HERE)
    const opened = { type: 'guardianship', child: child.id, signals: [], lead: 'somebody', risks: [] }
    done(await bench.act(by, 'case.open', case_, '2019-02-21', opened))
    const ruled = { parent: family.mother.id, status: 'limited' }
    const judgment = { by: 'court', number: '2-11/2019', dated: '2019-02-22' as never } as const
    done(await bench.act(bench.as('worker', HERE), 'rights.record', child, '2019-02-22', ruled, { recorded: judgment }))
    const before = await words('Материны')
    assert.deepEqual(await on('2022-06-01'), { signals: 0, people: 0 })
    assert.equal(await words('Материны'), before)
  })

  test('another entry of the same person goes with it, and so do papers of the signal', async () => {
    const family = await told('Парины')
    const twice = fresh('person')
    done(await act('intake', 'person.register', twice, '2019-02-12', { given: 'Антон', family: 'Парины' }))
    done(
      await act('intake', 'person.propose-merge', twice, '2019-02-13', {
        into: family.anton.id,
        reasons: ['same-names']
      })
    )
    done(await act('head', 'person.confirm-merge', twice, '2019-02-13'))
    await conclude(family)
    await meet('Парины', [], others, 'merged')
    await bench.database.owner`
      insert into register.document (stream, document, part, n, media, bytes, offices, barred)
      values (${family.signal.id}, ${twice.id}, 'pdf', 0, 'application/pdf', 'Парины', '{}', '{}')`
    assert.deepEqual(await on('2022-06-01'), { signals: 2, people: 4 })
    assert.equal(await words('Парины'), 0)
    assert.deepEqual([...(await bench.database.owner`select 1 from register.document`)], [])
  })

  test('the database erases nothing else, whoever asks', async () => {
    const family = await told('Запретовы')
    const { writer, reader } = bench.database
    const asked = (signals: StreamRef[], people: StreamRef[], when: string) =>
      writer`select register.erase(${signals.map(one => one.id)}::uuid[], ${people.map(one => one.id)}::uuid[], ${at(when)})`
    await assert.rejects(asked([family.signal], [], '2030-01-01'), /kept/, 'it is open')
    await assert.rejects(asked([], [family.anton], '2030-01-01'), /kept/)
    await conclude(family)
    await assert.rejects(asked([family.signal], [], '2022-02-11'), /kept/, 'its term runs')
    await assert.rejects(asked([], [family.anton], '2022-02-11'), /kept/)
    for (const table of ['register.note', 'register.person', 'register.reporter', 'register.document'])
      await assert.rejects(writer.unsafe(`delete from ${table}`), { code: '42501' }, table)
    await assert.rejects(reader`select register.erase('{}', '{}', now())`, { code: '42501' })
  })
})

test('a pack without the rule hides nobody and erases nothing', async t => {
  const bench = await givenAnInstallation('bg', '2025-05-30 09:00')
  t.after(() => bench.close())
  const [office = ''] = officesOf(bench.law)
  const signal = fresh('signal')
  const said = { channel: 'phone', source: 'citizen', anonymous: false, kinds: ['neglect'], urgency: 'ordinary' }
  const children = [{ sketch: { given: 'Фи', family: 'Измислена' } }]
  done(await bench.act(bench.as('intake', office), 'signal.register', signal, '2019-05-02', { ...said, children }))
  done(
    await bench.act(bench.as('worker', office), 'signal.contact', signal, '2019-05-03', {
      kind: 'home-visit',
      childSeen: true
    })
  )
  done(
    await bench.act(bench.as('head', office), 'signal.conclude', signal, '2019-05-05', { result: 'no-risk', risks: [] })
  )
  assert.deepEqual(await eraseEnded(bench.desk), { signals: 0, people: 0 })
  const worker = { login: 'worker', office, offices: [office], rights: ['search'] }
  const found = await looking(bench.database.reader, worker, null, tx => findPeople(tx, 'фи измислена', '', 0.4))
  assert.equal(found.length, 1)
})
