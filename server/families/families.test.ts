import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type Bench, done, fresh, givenAnInstallation } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { buildApp } from '../platform/http/app.ts'
import { rebuildViews } from '../views/rebuild.ts'

const OFFICE = 'uszn-shebekino'
const THERE = 'uszn-korocha'
type Row = {
  id: string
  level: string | null
  lead: string
  missed: number
  late: number
  registers: string[]
  relapseAt: string | null
  contractUntil: string | null
  family: { id: string; name: string | null; children: number }
  contact: { clock: string; due: string } | null
}
type Board = {
  rows: Row[]
  counts: { level: string | null; lead: string; families: number; overdue: number; soon: number }[]
}

describe('the board of families', () => {
  let bench: Bench
  let app: FastifyInstance
  const cookies = new Map<string, string>()
  const head = (office = OFFICE) => bench.as('head', office)

  before(async () => {
    bench = await givenAnInstallation('ru-31', '2019-03-01 09:00')
    app = await buildApp(routes, () => bench.desk)
    const people = [
      ['head', OFFICE, 'head'],
      ['there', THERE, 'head'],
      ['coordinator', 'minsoc', 'coordinator'],
      ['analyst', 'minsoc', 'analyst']
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
  })
  after(async () => {
    await app.close()
    await bench.close()
  })

  /** A family of a mother with one child, accompanied at a level from a day on. */
  async function accompanied(
    name: string,
    level: string,
    since: string,
    lead: string
  ): Promise<{ work: StreamRef; family: StreamRef }> {
    const [mother, child, family, signal, work] = [
      fresh('person'),
      fresh('person'),
      fresh('family'),
      fresh('signal'),
      fresh('case')
    ]
    const act = (name: string, on: StreamRef, input: object) =>
      bench.act(head(), name, on, since, input as Record<string, unknown>)
    done(await act('person.register', child, { given: 'Ребёнок', family: `${name}ин`, birthYear: 2012 }))
    done(await act('person.register', mother, { given: 'Мать', family: name, sex: 'female' }))
    const members = [
      { person: child.id, as: 'child' },
      { person: mother.id, as: 'mother' }
    ]
    done(await act('family.register', family, { members }))
    const said = { channel: 'phone', source: 'school', anonymous: false, kinds: ['poverty'], urgency: 'ordinary' }
    done(await act('signal.register', signal, { ...said, children: [{ person: child.id }] }))
    done(await act('signal.contact', signal, { kind: 'examination', childSeen: true }))
    done(
      await act('signal.meet', signal, {
        kind: 'consilium',
        participants: ['social-centre'],
        recommendation: 'accept',
        level
      })
    )
    done(await act('signal.conclude', signal, { result: 'hard-situation', risks: [] }))
    done(
      await act('case.open', work, { type: 'accompaniment', family: family.id, signals: [signal.id], lead, risks: [] })
    )
    done(await act('level.set', work, { level, reason: 'accepted' }))
    return { work, family }
  }

  async function get(login: string, url: string) {
    if (!cookies.has(login)) {
      const headers = { 'x-opora': '1' }
      const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { persona: login }, headers })
      cookies.set(login, String(answer.headers['set-cookie']).split(';')[0] ?? '')
    }
    const answer = await app.inject({ url, headers: { cookie: cookies.get(login) ?? '' } })
    assert.equal(answer.statusCode, 200, answer.body)
    return answer.json()
  }
  const board = (login: string, query = '') => get(login, `/api/families${query}`) as Promise<Board>
  const names = ({ rows }: Board) => rows.map(row => row.family.name)

  test('who is to be seen stands first, and what has been missed in a row is told', async () => {
    const crisis = await accompanied('Рябова', 'crisis', '2019-02-11', 'curator-1')
    await accompanied('Жук', 'basic', '2019-02-25', 'curator-2')
    done(await bench.act(head(), 'contract.sign', crisis.work, '2019-02-12', { number: 'С-1', until: '2019-12-31' }))
    const resolved = { by: 'commission', number: '3/1', dated: '2019-02-14' as never }
    const entered = { register: 'sop', basis: 'commission-resolution', number: '3/1' }
    done(await bench.act(head(), 'register.enter', crisis.family, '2019-02-14', entered, { recorded: resolved }))
    const found = await board('head')
    assert.deepEqual(names(found), ['Рябова', 'Жук'])
    const [first, second] = found.rows
    assert.equal(first?.missed, 2, 'a week on 18 February, and another on the 25th')
    assert.deepEqual([first?.late, first?.level, first?.contractUntil], [1, 'crisis', '2019-12-31'])
    assert.deepEqual([first?.registers, first?.family.children, first?.contact?.clock], [['sop'], 1, 'CONTC'])
    assert.deepEqual([second?.missed, second?.late, second?.contact?.clock], [0, 0, 'CONTB'])
    const counts = found.counts.map(({ level, lead, families, overdue }) => [level, lead, families, overdue])
    assert.deepEqual(counts.sort(), [
      ['basic', 'curator-2', 1, 0],
      ['crisis', 'curator-1', 1, 1]
    ])
    assert.deepEqual(await get('head', '/api/caseload'), [
      { lead: 'curator-1', cases: 1 },
      { lead: 'curator-2', cases: 1 }
    ])
  })

  test('the choice narrows it: by curator, by level, by register, by what is due', async () => {
    assert.deepEqual(names(await board('head', '?lead=curator-2')), ['Жук'])
    assert.deepEqual(names(await board('head', '?level=crisis')), ['Рябова'])
    assert.deepEqual(names(await board('head', '?register=sop')), ['Рябова'])
    assert.deepEqual(names(await board('head', '?register=police')), [])
    const due = await board('head', '?contacts=due')
    assert.deepEqual(names(due), ['Рябова'])
    assert.equal(due.counts.length, 2, 'the counts tell of all')
  })

  test('a contact moves the next one on and ends the row', async () => {
    const [row] = (await board('head')).rows
    done(await bench.act(head(), 'case.contact', { kind: 'case', id: row?.id ?? '' }, '2019-02-28', { kind: 'call' }))
    const now = (await board('head')).rows.find(one => one.id === row?.id)
    assert.deepEqual([now?.missed, now?.late], [0, 1])
    assert.equal(now?.contact?.due, '2019-03-07T20:59:00.000Z')
  })

  test('an office sees its own families, the ministry those of all, and whoever reads no files none', async () => {
    assert.deepEqual(names(await board('there')), [])
    assert.equal((await board('coordinator')).rows.length, 2)
    assert.deepEqual(names(await board('analyst')), [])
    assert.deepEqual(await get('there', '/api/caseload'), [])
  })

  test('a family that moves leaves the one board and stands on the other, with what it stood on', async () => {
    const [row] = (await board('head', '?register=sop')).rows
    const work = { kind: 'case', id: row?.id ?? '' } as const
    done(await bench.act(head(), 'case.offer-transfer', work, '2019-02-28 10:00', { to: THERE, reason: 'moved' }))
    done(await bench.act(head(THERE), 'case.accept-transfer', work, '2019-02-28 12:00', { lead: 'curator-3' }))
    assert.deepEqual(names(await board('head')), ['Жук'])
    const there = await board('there')
    assert.deepEqual(names(there), ['Рябова'])
    assert.deepEqual(
      [there.rows[0]?.registers, there.rows[0]?.lead, there.rows[0]?.level],
      [['sop'], 'curator-3', 'crisis']
    )
  })

  test('a relapse is told, and the views made anew say the same', async () => {
    const { work, family } = await accompanied('Возвратова', 'basic', '2018-03-01', 'curator-1')
    const met = { kind: 'consilium', participants: ['social-centre'], recommendation: 'close' }
    done(await bench.act(head(), 'case.meet', work, '2018-09-03', met))
    done(await bench.act(head(), 'case.close', work, '2018-09-03', { outcome: 'improved' }))
    const again = fresh('case')
    const resolved = { by: 'commission', number: '4/1', dated: '2019-02-21' as never }
    const opened = { type: 'prevention', family: family.id, signals: [], lead: 'curator-1', risks: [] }
    const entered = { register: 'sop', basis: 'commission-resolution', number: '4/1' }
    done(await bench.act(head(), 'register.enter', family, '2019-02-21', entered, { recorded: resolved }))
    done(await bench.act(head(), 'case.open', again, '2019-02-22', opened))
    const found = await board('head')
    const row = found.rows.find(one => one.id === again.id)
    assert.equal(row?.relapseAt, '2019-02-20T22:00:00.000Z')
    assert.deepEqual([row?.level, row?.contact?.clock], [null, 'CONTP'])
    await rebuildViews(bench.database.owner, bench.law)
    assert.deepEqual(await board('head'), found)
  })
})
