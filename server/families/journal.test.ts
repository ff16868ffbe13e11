import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import readExcelFile from 'read-excel-file/node'
import { parse } from 'yaml'
import { readStoryline, type Storyline } from '#domain/storyline/read.ts'
import { runStoryline } from '#domain/storyline/run.ts'
import { type Bench, givenAnInstallation } from '../../test/installation.ts'
import { makeAccount } from '../access/queries.ts'
import { routes } from '../api/routes.ts'
import { buildApp } from '../platform/http/app.ts'
import { storylineJournal } from '../storyline/journal.ts'

describe('the journal of families on accompaniment', () => {
  let bench: Bench
  let app: FastifyInstance
  before(async () => {
    bench = await givenAnInstallation('ru-31', '2020-04-01 09:00')
    app = await buildApp(routes, () => bench.desk)
    for (const [login, office, role] of [
      ['worker-2', 'uszn-gubkin', 'worker'],
      ['head', 'uszn-gubkin', 'head'],
      ['there', 'uszn-ivnya', 'head']
    ] as const)
      await makeAccount(bench.database.writer, {
        login,
        name: `Имя ${login}`,
        office,
        roles: [role],
        secret: null,
        persona: true
      })
    const read = readStoryline(parse(readFileSync('packs/ru-31/storylines/PAPERS.yaml', 'utf8')))
    const journal = storylineJournal(bench.database, bench.law)
    assert.deepEqual((await runStoryline((read as { storyline: Storyline }).storyline, bench.law, journal)).diff, [])
  })
  after(async () => {
    await app.close()
    await bench.close()
  })

  const ask = async (login: string, from: string, to: string) => {
    const session = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-opora': '1' },
      payload: { persona: login }
    })
    const [cookie] = session.cookies
    return app.inject({
      method: 'GET',
      url: `/api/families/journal?from=${from}&to=${to}`,
      headers: { cookie: `${cookie?.name}=${cookie?.value}`, 'x-opora': '1' }
    })
  }
  const linesOf = async (login: string, from: string, to: string) => {
    const answer = await ask(login, from, to)
    assert.equal(answer.statusCode, 200, answer.body)
    const [sheet] = await readExcelFile(answer.rawPayload)
    return (sheet?.data ?? []).slice(2)
  }

  test('one line a case: who, why, by what contract, at which levels for how long, with what result', async () => {
    const [line = [], ...others] = await linesOf('head', '2019-01-01', '2019-12-31')
    assert.equal(others.length, 0)
    const [n, , household, circumstances, , specialist, contract, levels, result, removed] = line.map(String)
    assert.equal(n, '1')
    assert.match(household ?? '', /\(ребёнок\).*\(ребёнок\).*\(отец\).*\(бабушка или дедушка\)/)
    assert.equal(circumstances, 'долги; жилищные условия')
    assert.equal(specialist, 'Имя worker-2')
    assert.equal(contract, '№ С-21/2019, 18.03.2019')
    assert.equal(
      levels,
      'кризисный уровень: 12.03.2019 – 12.04.2019 (31 дн.); базовый уровень: 12.04.2019 – 17.09.2019 (158 дн.)'
    )
    assert.equal(result, 'проблема решена')
    assert.equal(removed, '17.09.2019')
  })

  test('whoever was accompanied on no day of the period is not in it', async () => {
    assert.equal((await linesOf('head', '2020-01-01', '2020-12-31')).length, 0)
    assert.equal((await linesOf('head', '2019-09-17', '2019-09-17')).length, 1)
    assert.equal((await linesOf('head', '2018-01-01', '2019-03-11')).length, 0)
  })

  test('another office has its own journal, a curator has none, and each look leaves a trace', async () => {
    assert.equal((await linesOf('there', '2019-01-01', '2019-12-31')).length, 0)
    assert.equal((await ask('worker-2', '2019-01-01', '2019-12-31')).statusCode, 403)
    const traces = await bench.database.owner`select login, outcome from access.audit where act = 'families.journal'`
    assert.ok(traces.some(one => one.login === 'head' && one.outcome === 'seen'))
  })
})
