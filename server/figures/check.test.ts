import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Bench, givenAnInstallation } from '../../test/installation.ts'
import { placer } from '../../test/placed.ts'
import { rebuildViews } from '../views/rebuild.ts'
import { checkLedger } from './check.ts'

describe('the check of the ledger', () => {
  let bench: Bench
  before(async () => {
    bench = await givenAnInstallation()
    const { placed } = placer(bench)
    await placed('2025-03-10', '2025-03-10')
    await placed('2025-12-20', '2026-01-15', { birth: '2018-04-02', sex: 'female' })
  })
  after(() => bench.close())

  const broken = async () => {
    const found: string[] = []
    for await (const { name, compared, differences } of checkLedger(bench.database, bench.law, { full: true })) {
      assert.ok(compared > 0, `${name}: nothing was compared`)
      for (const one of differences) found.push(`${name}: ${one}`)
    }
    return found
  }

  test('what the acts wrote holds', async () => {
    assert.deepEqual(await broken(), [])
  })

  test('a posting that was changed by hand is found, and its account named', async () => {
    // as of old: while any transaction of the server is older than a posting, the book reads that posting again, and
    // then it would itself have what was changed
    await bench.database.owner`update view.posting set amount = 2, written = '3'::xid8 where ledger = 'care'`
    const found = await broken()
    assert.ok(
      found.some(one => /made again from every stream.*care \d+/.test(one)),
      found.join('\n')
    )
    assert.ok(
      found.some(one => /plain sums.*care 2025-03, .*setting=kin/.test(one)),
      found.join('\n')
    )
    await rebuildViews(bench.database.owner, bench.law)
    assert.deepEqual(await broken(), [], 'and is right again once the views are made again')
  })
})
