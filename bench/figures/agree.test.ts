import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Sql } from 'postgres'
import { currentBook } from '#server/figures/keeper.ts'
import { type Bench, givenAnInstallation } from '../../test/installation.ts'
import { askBook } from './book.ts'
import { makeFacts, makePostings } from './data.ts'
import { measure } from './measure.ts'
import { duck, type Peer, plainSql, tunedSql } from './peers.ts'
import { questions } from './questions.ts'

describe('the bench of figures', () => {
  let bench: Bench
  let folder: string
  let sql: Sql
  let aside: Awaited<ReturnType<typeof duck>> | undefined
  before(async () => {
    bench = await givenAnInstallation()
    folder = await mkdtemp(join(tmpdir(), 'opora-agree-'))
    sql = bench.database.owner
    await makeFacts(sql, bench.law, 1000)
    await makePostings(sql)
    aside = await duck(sql, join(folder, 'episodes.duckdb'), 1)
  })
  after(async () => {
    if (aside && typeof aside !== 'string') await aside.close?.()
    await bench?.close()
    if (folder) await rm(folder, { recursive: true, force: true })
  })

  const book: Peer = {
    name: 'ledger',
    async ask({ ledger: { times, ...rest } }, at) {
      return askBook(await currentBook(bench.database, bench.law), bench.law, { ...rest, days: times(at), at })
    }
  }

  /** Everyone answers each question a few times; whoever differs from the others is named, with the cells. */
  const agree = async (peers: readonly Peer[]) => {
    for (const question of questions) {
      const { faults, times } = await measure(question, peers, { seconds: 0, least: 3, most: 3 })
      assert.deepEqual(faults, [])
      assert.equal(times.size, peers.length)
    }
  }

  test('the ledger and PostgreSQL agree in every cell', () => agree([plainSql(sql), tunedSql(sql), book]))

  test('so does DuckDB', async context => {
    if (!aside || typeof aside === 'string') return context.skip(aside)
    await agree([plainSql(sql), aside])
  })

  test('a difference would be told', async () => {
    const wrong: Peer = {
      name: 'wrong',
      ask: async (question, asking) => {
        const said = await plainSql(sql).ask(question, asking)
        const [cell = ''] = said?.answer.keys() ?? []
        said?.answer.set(cell, (said.answer.get(cell) ?? 0) + 1)
        return said
      }
    }
    const [question] = questions
    assert.ok(question)
    const { faults } = await measure(question, [plainSql(sql), wrong], { seconds: 0, least: 1, most: 1 })
    assert.match(faults[0] ?? '', /plain SQL and wrong differ: .+: \d+ and \d+/)
  })
})
