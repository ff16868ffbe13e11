import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Moment } from '#domain/kernel/time.ts'
import { type Bench, givenAnInstallation } from '../../test/installation.ts'
import { dice, randomCommand, type World } from '../../test/random-acts.ts'
import { perform } from '../act/perform.ts'
import { readStreams } from '../journal/read.ts'
import { views } from './project.ts'
import { rebuildViews } from './rebuild.ts'

describe('views', () => {
  let bench: Bench
  before(async () => {
    bench = await givenAnInstallation()
  })
  after(() => bench.close())

  test('dropped and made again from the journal, they are the same rows that the acts wrote', async () => {
    const world: World = {
      law: bench.law,
      throwDice: dice(7),
      streams: new Map(),
      now: '2022-03-01T08:00:00.000Z' as Moment
    }
    let done = 0
    for (let n = 0; n < 260; n++) {
      const { command, by } = randomCommand(world)
      const answer = await perform(bench.desk, command, by, world.now)
      if (answer.kind !== 'done') continue
      done += 1
      const ids = await bench.database.owner<{ stream: string }[]>`select stream from journal.stream`
      for (const [id, { stream }] of await readStreams(
        bench.database.owner,
        ids.map(row => row.stream)
      ))
        world.streams.set(id, stream)
    }
    assert.ok(done > 25, `only ${done} acts were taken`)
    const before = await dump()
    assert.ok(before.some(([, rows]) => rows.length > 0))
    await rebuildViews(bench.database.owner, bench.law)
    assert.deepEqual(await dump(), before)
  })

  const dump = () =>
    Promise.all(
      views.map(
        async ({ table, key }) =>
          [
            table,
            await bench.database.owner
              .unsafe(`select * from ${table} order by ${key.join(', ')}`)
              .then(rows => rows.map(({ written: _written, ...row }) => row))
          ] as const
      )
    )
})
