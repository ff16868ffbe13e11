import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type Bench, done, fresh, givenAnInstallation, refusedFor } from '../../test/installation.ts'
import { readStreams } from '../journal/read.ts'

describe('what is asked when the case is closed, on a real database', () => {
  let bench: Bench
  let child: StreamRef
  let signal: StreamRef
  before(async () => {
    bench = await givenAnInstallation()
    signal = fresh('signal')
    done(
      await bench.act(bench.as('intake'), 'signal.register', signal, '2025-03-03 09:00', {
        channel: 'phone',
        source: 'relative',
        anonymous: false,
        kinds: ['abandonment'],
        urgency: 'ordinary',
        children: [{ sketch: { birth: '2024-12-01', sex: 'male' } }]
      })
    )
    const [held] = (await readStreams(bench.database.owner, [signal.id])).values()
    child = { kind: 'person', id: String((held?.entries[0]?.data.children as string[] | undefined)?.[0]) }
    const conclusion = { result: 'risk-case', risks: ['abandonment'] }
    done(await bench.act(bench.as('head'), 'signal.conclude', signal, '2025-03-05 09:00', conclusion))
  })
  after(() => bench.close())

  const open = async (type: string, when: string) => {
    const work = fresh('case')
    const lead = bench.as('worker').account
    const input = { type, child: child.id, signals: [signal.id], lead, risks: ['abandonment'] }
    done(await bench.act(bench.as('head'), 'case.open', work, when, input))
    return work
  }
  const help = { kind: 'one-off-prevention', amount: { value: 400, currency: 'bgn' } }
  const due = (work: StreamRef) => bench.database.owner<{ code: string; state: string; lead: string }[]>`
    select code, state, lead from view.due where stream = ${work.id} and code like 'OUT%' order by due`

  test('the outcome of a prevention falls due for the one who led it last, and is written down in the closed case', async () => {
    const work = await open('prevention', '2025-03-05 10:00')
    for (const day of ['06', '07', '10'])
      done(await bench.act(bench.as('head'), 'aid.grant', work, `2025-03-${day} 10:00`, help))
    done(await bench.act(bench.as('head'), 'case.close', work, '2025-04-01 10:00', { outcome: 'successful' }))
    const lead = bench.as('worker').account
    assert.deepEqual(
      [...(await due(work))],
      ['OUT3', 'OUT6', 'OUT12'].map(code => ({ code, state: 'running', lead }))
    )
    const answer = { month: '3', outcome: 'at-home', basis: 'home-visit' }
    done(await bench.act(bench.as('worker'), 'outcome.record', work, '2025-06-30 10:00', answer))
    assert.deepEqual(
      (await due(work)).map(({ code, state }) => `${code} ${state}`),
      ['OUT3 met', 'OUT6 running', 'OUT12 running']
    )
    const late = await bench.act(bench.as('worker'), 'case.contact', work, '2025-06-30 11:00', { kind: 'call' })
    assert.deepEqual(refusedFor(late), ['not-now'], 'and nothing else is')
  })

  test('aid of the closed case counts within the year of the child, and no longer in the next', async () => {
    const work = await open('protection', '2025-09-01 10:00')
    for (const day of ['02', '03', '04'])
      done(await bench.act(bench.as('head'), 'aid.grant', work, `2025-09-${day} 10:00`, help))
    const seventh = await bench.act(bench.as('head'), 'aid.grant', work, '2025-12-31 23:00', help)
    assert.deepEqual(refusedFor(seventh), ['aid-times-2023'])
    const euro = { ...help, amount: { value: 200, currency: 'eur' } }
    done(await bench.act(bench.as('head'), 'aid.grant', work, '2026-01-01 00:00', euro))
  })
})
