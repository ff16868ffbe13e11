import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Actor } from '#domain/acts/act.ts'
import type { StreamRef } from '#domain/kernel/event.ts'
import { at, type Bench, done, fresh, givenAnInstallation, officesOf, refusedFor } from '../../test/installation.ts'
import { perform } from '../act/perform.ts'
import { readStreams } from '../journal/read.ts'
import { looking } from '../platform/database/context.ts'
import { rebuildViews } from '../views/rebuild.ts'
import { type List, proposalCounts, proposalRows } from './queries.ts'

const result = { result: 'no-risk', risks: [], facts: 'Майката Иванка се справя.' }

describe('what one prepares and another signs, on a real database', () => {
  let bench: Bench
  let here = ''
  let there = ''
  let worker: Actor
  let head: Actor
  let director: Actor
  before(async () => {
    bench = await givenAnInstallation()
    ;[here = '', there = ''] = officesOf(bench.law)
    ;[worker, head, director] = [bench.as('worker', here), bench.as('head', here), bench.as('director', here)]
  })
  after(() => bench.close())

  const aSignal = async (): Promise<StreamRef> => {
    const signal = fresh('signal')
    const said = { channel: 'phone', source: 'citizen', anonymous: true, kinds: ['neglect'], urgency: 'ordinary' }
    done(await bench.act(bench.as('intake', here), 'signal.register', signal, '2025-03-03', { ...said, children: [] }))
    return signal
  }
  const propose = async (signal: StreamRef, input: object = result, replaces?: number) => {
    const said = { act: 'signal.conclude', content: JSON.stringify(input), ...(replaces ? { replaces } : {}) }
    return done(await bench.act(worker, 'signal-proposal.make', signal, '2025-03-04 10:00', said)).version
  }
  const sign = (by: Actor, signal: StreamRef, proposal: number, input: Record<string, unknown> = result) =>
    bench.act(by, 'signal.conclude', signal, '2025-03-05 10:00', input, { proposal })
  const entriesOf = async (signal: StreamRef) =>
    (await readStreams(bench.database.owner, [signal.id])).get(signal.id)?.entries ?? []
  const read = <T>({ account, office }: Actor, work: Parameters<typeof looking<T>>[3], offices = [office]) =>
    looking(bench.database.reader, { login: account, office, offices, rights: [] }, null, work)
  const desk = (by: Actor, list: List) => {
    const { account: login, office, roles } = by
    return read(by, tx => proposalRows(tx, { login, office, roles }, list, null, 50))
  }
  const on = (rows: readonly { stream: string }[], signal: StreamRef) => rows.filter(row => row.stream === signal.id)

  test('returned with a reason and signed on the second try: each desk shows what is on it', async () => {
    const signal = await aSignal()
    const first = await propose(signal)
    assert.equal(on(await desk(head, 'waits'), signal).length, 1)
    assert.equal(on(await desk(worker, 'out'), signal).length, 1)
    assert.equal(on(await desk(worker, 'waits'), signal).length, 0)

    const back = { proposal: first, reason: 'facts-missing', note: 'Какво каза лекарят?' }
    done(await bench.act(head, 'signal-proposal.return', signal, '2025-03-04 12:00', back))
    const [returned] = on(await desk(worker, 'returned'), signal) as Awaited<ReturnType<typeof desk>>
    assert.deepEqual([returned?.state, returned?.reason], ['returned', 'facts-missing'])
    assert.equal(on(await desk(head, 'waits'), signal).length, 0)
    assert.deepEqual(refusedFor(await sign(head, signal, first)), ['proposal-is-returned'])

    const second = await propose(signal, { ...result, facts: 'Лекарят не вижда риск.' }, first)
    assert.deepEqual(refusedFor(await sign(head, signal, second)), ['proposal-differs'])
    done(await sign(head, signal, second, { ...result, facts: 'Лекарят не вижда риск.' }))
    for (const by of [worker, head])
      for (const list of ['waits', 'returned', 'out'] as const)
        assert.equal(on(await desk(by, list), signal).length, 0, `${by.account} ${list}`)
    const entries = await entriesOf(signal)
    const taken = entries.find(one => one.type === 'proposal.taken')
    assert.equal(taken?.data.proposal, second)
    assert.equal(taken?.command, entries.find(one => one.type === 'signal.concluded')?.command)
  })

  test('what is proposed stands nowhere in the journal, and what it wants is told at once', async () => {
    const signal = await aSignal()
    await propose(signal)
    const rows = await bench.database.owner`select data::text as data from journal.entry where stream = ${signal.id}`
    for (const { data } of rows) assert.doesNotMatch(String(data), /Иванка|no-risk/)
    const wrong = { act: 'signal.conclude', content: JSON.stringify({ result: 'maybe', risks: [] }) }
    const answer = await bench.act(worker, 'signal-proposal.make', signal, '2025-03-04', wrong)
    assert.ok(
      answer.kind === 'refused' && answer.refusals.some(one => 'field' in one && one.field === 'content.result')
    )
  })

  test('two sign at the same moment: it is taken once, and the other is told', async () => {
    for (let n = 0; n < 5; n++) {
      const signal = await aSignal()
      const proposal = await propose(signal)
      const answers = await Promise.all([head, director, head, director].map(by => sign(by, signal, proposal)))
      assert.equal(answers.filter(answer => answer.kind === 'done').length, 1, JSON.stringify(answers))
      for (const answer of answers)
        if (answer.kind === 'refused')
          assert.ok(refusedFor(answer).includes('proposal-is-taken'), JSON.stringify(answer))
      const entries = await entriesOf(signal)
      for (const type of ['proposal.taken', 'signal.concluded'])
        assert.equal(entries.filter(one => one.type === type).length, 1, type)
    }
  })

  test('a text altered in the register is not signed', async () => {
    const signal = await aSignal()
    const proposal = await propose(signal)
    const other = { ...result, facts: 'Друго.' }
    await bench.database.owner`update register.note set text = ${JSON.stringify(other)} where stream = ${signal.id}`
    for (const input of [result, other])
      assert.deepEqual(refusedFor(await sign(head, signal, proposal, input)), ['proposal-unreadable'])
    assert.ok(!(await entriesOf(signal)).some(one => one.type === 'proposal.taken'))
  })

  test('a refused signature leaves nothing behind, and the proposal still waits', async () => {
    const signal = await aSignal()
    const proposal = await propose(signal)
    const before = (await entriesOf(signal)).length
    const command = { id: crypto.randomUUID(), act: 'signal.conclude', on: signal, at: at('2025-03-05'), input: result }
    assert.deepEqual(refusedFor(await perform(bench.desk, { ...command, proposal: 99 }, head, command.at)), [
      'not-found'
    ])
    assert.equal((await entriesOf(signal)).length, before)
    assert.equal(on(await desk(head, 'waits'), signal).length, 1)
    done(await sign(head, signal, proposal))
  })

  test('left behind when the signal is concluded without it; withdrawn, it is gone', async () => {
    const signal = await aSignal()
    const proposal = await propose(signal)
    done(await bench.act(head, 'signal.conclude', signal, '2025-03-05', { result: 'no-risk', risks: [] }))
    const [left] = on(await desk(worker, 'out'), signal) as Awaited<ReturnType<typeof desk>>
    assert.equal(left?.state, 'left')
    assert.equal(on(await desk(head, 'waits'), signal).length, 0)
    done(await bench.act(worker, 'signal-proposal.withdraw', signal, '2025-03-05', { proposal }))
    assert.equal(on(await desk(worker, 'out'), signal).length, 0)
  })

  test('another office reads nothing of it, and counts nothing', async () => {
    const signal = await aSignal()
    await propose(signal)
    const stranger = bench.as('head', there)
    assert.equal(on(await desk(stranger, 'waits'), signal).length, 0)
    const rows = await read(stranger, tx => tx`select * from view.proposal where stream = ${signal.id}`)
    assert.equal(rows.length, 0)
    const { account: login, roles } = stranger
    const counts = await read(stranger, tx => proposalCounts(tx, { login, office: here, roles }))
    assert.deepEqual({ ...counts }, { waits: 0, returned: 0, out: 0 })
  })

  test('a page goes on where the one before ended, the longest waiting first', async () => {
    for (let n = 0; n < 3; n++) await propose(await aSignal())
    const { account: login, office, roles } = head
    const page = (after: unknown[] | null) =>
      read(head, tx => proposalRows(tx, { login, office, roles }, 'waits', after, 1))
    const all = await desk(head, 'waits')
    const [first, second] = await page(null)
    assert.ok(first && second)
    const next = await page([first.since, first.stream, first.version])
    assert.equal(next[0]?.stream, second.stream)
    assert.deepEqual(
      all.map(row => row.since),
      all.map(row => row.since).toSorted()
    )
  })

  test('the rows are the same when they are made again from the journal', async () => {
    const rows = () =>
      bench.database.owner`select * from view.proposal order by office, stream, version`.then(all =>
        all.map(row => ({ ...row }))
      )
    const before = await rows()
    assert.ok(before.length > 0)
    await rebuildViews(bench.database.owner, bench.law)
    assert.deepEqual(await rows(), before)
  })
})
