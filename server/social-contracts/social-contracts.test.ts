import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type Bench, done, fresh, givenAnInstallation, refusedFor } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { buildApp } from '../platform/http/app.ts'
import { rebuildViews } from '../views/rebuild.ts'

const OFFICE = 'uszn-rakitnoe'

describe('the list of social contracts', () => {
  let bench: Bench
  let app: FastifyInstance
  const sessions = new Map<string, string>()
  const works = new Map<string, StreamRef>()

  before(async () => {
    bench = await givenAnInstallation('ru-31', '2021-06-01 12:00')
    app = await buildApp(routes, () => bench.desk)
    for (const [login, office, role] of [
      ['worker', OFFICE, 'worker'],
      ['neighbour', 'uszn-belgorod', 'head']
    ] as const)
      await makeAccount(bench.database.writer, {
        login,
        name: login,
        office,
        roles: [role],
        secret: null,
        persona: true
      })
    await applied('late', 'farming')
    await signed('late', 100_000)
    await applied('reported', 'hardship')
    await signed('reported', 60_000)
    await act('head', 'social-contract.report', 'reported', '2021-05-20', { income: 20_000 })
    await applied('waits', 'business')
    await applied('stopped', 'business')
    await signed('stopped', 250_000)
    await act('head', 'social-contract.stop', 'stopped', '2021-05-10', { reason: 'misuse', recover: 45_000.5 })
    await act('worker', 'social-contract.repay', 'stopped', '2021-05-20', { amount: 5_000.25 })
  })
  after(async () => {
    await app.close()
    await bench.close()
  })

  const act = async (role: string, name: string, on: string, when: string, input: object) =>
    done(await bench.act(bench.as(role, OFFICE), name, works.get(on) ?? fresh('case'), when, { ...input }))

  async function applied(name: string, kind: string): Promise<void> {
    const [mother, child, family, work] = [fresh('person'), fresh('person'), fresh('family'), fresh('case')]
    works.set(name, work)
    const worker = bench.as('worker', OFFICE)
    done(await bench.act(worker, 'person.register', mother, '2021-04-01', { given: 'Анна', family: name }))
    done(
      await bench.act(worker, 'person.register', child, '2021-04-01', {
        given: 'Пётр',
        family: name,
        birth: '2015-01-01'
      })
    )
    const members = [
      { person: mother.id, as: 'mother' },
      { person: child.id, as: 'child' }
    ]
    done(await bench.act(worker, 'family.register', family, '2021-04-01', { members }))
    await act('worker', 'case.open', name, '2021-04-01', {
      type: 'social-contract',
      family: family.id,
      signals: [],
      lead: 'worker',
      risks: []
    })
    await act('worker', 'social-contract.apply', name, '2021-04-01', {
      kind,
      applicant: mother.id,
      causes: ['debts'],
      currency: 'rub',
      household: [{ person: mother.id, income: 9_000 }, { person: child.id }],
      minimum: 9_660
    })
  }
  async function signed(name: string, sum: number): Promise<void> {
    await act('head', 'social-contract.decide', name, '2021-04-05', { decision: 'recognised' })
    const activities = [{ activity: 'equipment', until: '2021-09-01', by: 'parent' }]
    await act('worker', 'social-contract.adopt-programme', name, '2021-04-05', { activities })
    await act('head', 'social-contract.sign', name, '2021-04-06', { number: `СК-${name.length}`, months: 6, sum })
    await act('worker', 'social-contract.pay', name, '2021-04-10', { amount: 50_000 })
  }

  async function get(login: string, url: string) {
    const cookie = sessions.get(login) ?? (await signIn(login))
    return app.inject({ url, headers: { cookie } })
  }
  async function signIn(login: string): Promise<string> {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { persona: login },
      headers: { 'x-opora': '1' }
    })
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
    sessions.set(login, cookie)
    return cookie
  }
  const names = async (login: string, query = '') => {
    const { rows } = (await get(login, `/api/social-contracts${query}`)).json()
    return (rows as { id: string }[]).map(row => [...works].find(([, one]) => one.id === row.id)?.[0] ?? '?').sort()
  }

  test('tells those in force apart from those asked for, those over, and those that owe', async () => {
    assert.deepEqual(await names('worker'), ['late', 'reported'])
    assert.deepEqual(await names('worker', '?list=applied'), ['waits'])
    assert.deepEqual(await names('worker', '?list=over'), ['stopped'])
    assert.deepEqual(await names('worker', '?list=recovery'), ['stopped'])
    assert.deepEqual(await names('worker', '?kind=hardship'), ['reported'])
  })

  test('an overdue report is told by the clock of the pack', async () => {
    assert.deepEqual(await names('worker', '?late=true'), ['late'])
  })

  test('money adds up over the whole of what the filter lets through', async () => {
    const inForce = (await get('worker', '/api/social-contracts')).json()
    assert.deepEqual(inForce.sums, { contracts: 2, sum: 160_000, paid: 100_000, outstanding: 0 })
    const { rows, sums } = (await get('worker', '/api/social-contracts?list=recovery')).json()
    assert.equal(sums.outstanding, 40_000.25)
    assert.equal(rows[0].subject.name, 'Анна stopped', 'a family is called by the name of whoever applied')
    assert.deepEqual([rows[0].claimed, rows[0].repaid, rows[0].outstanding], [45_000.5, 5_000.25, 40_000.25])
  })

  test('another office sees none', async () => assert.deepEqual(await names('neighbour'), []))

  test('a repayment beyond what is outstanding is refused and changes nothing', async () => {
    const work = works.get('stopped') ?? fresh('case')
    const answer = await bench.act(bench.as('worker', OFFICE), 'social-contract.repay', work, '2021-05-21', {
      amount: 40_000.26
    })
    assert.deepEqual(refusedFor(answer), ['more-than-outstanding'])
    assert.equal((await get('worker', '/api/social-contracts?list=recovery')).json().sums.outstanding, 40_000.25)
  })

  test('made again from the journal, the rows are the same', async () => {
    const rows = () => bench.database.owner`select * from view.social_contract order by work`
    const before = [...(await rows())]
    await rebuildViews(bench.database.owner, bench.law)
    assert.deepEqual([...(await rows())], before)
    assert.equal(before.length, 4)
  })
})
