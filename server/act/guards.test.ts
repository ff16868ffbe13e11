import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { StreamRef } from '#domain/kernel/event.ts'
import { at, type Bench, done, fresh, givenAnInstallation, officesOf, refusedFor } from '../../test/installation.ts'
import { checkJournal } from '../journal/check.ts'
import { perform } from './perform.ts'

describe('what must not get through', () => {
  let bench: Bench
  let here = ''
  let there = ''
  before(async () => {
    bench = await givenAnInstallation()
    ;[here = '', there = ''] = officesOf(bench.law)
  })
  after(() => bench.close())

  const signalFor = async (office: string, kinds = ['neglect'], person?: string) => {
    const signal = fresh('signal')
    const child = person ? { person } : { sketch: { birth: '2015-01-05' } }
    const said = { channel: 'phone', source: 'citizen', anonymous: true, kinds, urgency: 'ordinary', children: [child] }
    done(await bench.act(bench.as('intake', office), 'signal.register', signal, '2025-03-03', said))
    const [row] = await bench.database.owner`select children from view.signal where signal = ${signal.id}`
    return { signal, child: { kind: 'person', id: String(row?.children[0]) } as StreamRef }
  }
  const caseFor = async (office: string) => {
    const { signal, child } = await signalFor(office)
    const head = bench.as('head', office)
    done(await bench.act(head, 'signal.conclude', signal, '2025-03-04', { result: 'risk-case', risks: ['neglect'] }))
    const work = fresh('case')
    const input = { type: 'protection', child: child.id, signals: [signal.id], risks: [], lead: 'worker.one' }
    done(await bench.act(head, 'case.open', work, '2025-03-04', input))
    return { signal, child, work }
  }
  const order = (extra: object) => ({
    order: 'ЗД/Д-Т-001/06.03.2025',
    grounds: ['art-25-1-2'],
    setting: 'kin',
    urgent: { facts: 'опасност', impossible: ['support', 'kin', 'foster', 'hearing', 'causes'] },
    ...extra
  })

  test('a stream of one kind cannot be named as one of another', async () => {
    const theirs = await caseFor(there)
    const said = {
      channel: 'phone',
      source: 'citizen',
      anonymous: true,
      kinds: ['neglect'],
      urgency: 'ordinary',
      children: [{ person: theirs.work.id }]
    }
    assert.deepEqual(
      refusedFor(await bench.act(bench.as('intake', here), 'signal.register', fresh('signal'), '2025-03-05', said)),
      ['not-found']
    )
    const [row] = await bench.database.owner`select count(*)::int as n from view.file where subject = ${theirs.work.id}`
    assert.equal(row?.n, 0)
    assert.deepEqual((await checkJournal(bench.database.owner)).faults, [])
  })

  test('a stay is written down only from a document of others, and never as an order of ours', async () => {
    const { child } = await signalFor(here)
    const stay = { setting: 'kin', carer: child.id, basis: 'court' }
    assert.deepEqual(refusedFor(await bench.act(bench.as('worker', here), 'stay.record', child, '2025-03-05', stay)), [
      'only-from-document'
    ])
    const recorded = { recorded: { by: 'court' } }
    assert.deepEqual(
      refusedFor(
        await bench.act(
          bench.as('worker', here),
          'stay.record',
          child,
          '2025-03-05',
          { ...stay, basis: 'order' },
          recorded
        )
      ),
      ['order-has-its-own-act']
    )
  })

  test('a director places only the child of the case, and a case rests only on signals about its child', async () => {
    const mine = await caseFor(here)
    const theirs = await caseFor(there)
    const carer = fresh('person')
    done(await bench.act(bench.as('worker', here), 'person.register', carer, '2025-03-05'))
    const placed = await bench.act(
      bench.as('director', here),
      'placement.order',
      mine.work,
      '2025-03-06',
      order({ child: theirs.child.id, carer: carer.id })
    )
    assert.deepEqual(refusedFor(placed), ['child-of-another-case'])
    const input = { type: 'protection', child: theirs.child.id, signals: [mine.signal.id], risks: [] }
    assert.deepEqual(
      refusedFor(await bench.act(bench.as('head', here), 'case.open', fresh('case'), '2025-03-06', input)),
      ['signal-about-another-child']
    )
  })

  test('a command id serves one act of one person', async () => {
    const id = randomUUID()
    const { signal } = await signalFor(here)
    const command = { id, act: 'signal.contact', on: signal, at: at('2025-03-05'), input: { kind: 'call' } }
    done(await perform(bench.desk, command, bench.as('worker', here)))
    assert.deepEqual(
      refusedFor(await perform(bench.desk, { ...command, input: { kind: 'home-visit' } }, bench.as('worker', here))),
      ['command-id-used']
    )
    assert.deepEqual(refusedFor(await perform(bench.desk, command, bench.as('head', here))), ['command-id-used'])
  })

  test('one identity number, three registrations at once: one person has it, two are told', async () => {
    const input = { identifier: { kind: 'egn', value: '9541151005' } }
    const answers = await Promise.all(
      [1, 2, 3].map(() => bench.act(bench.as('worker', here), 'person.register', fresh('person'), '2025-03-05', input))
    )
    assert.deepEqual(answers.map(answer => answer.kind).sort(), ['done', 'refused', 'refused'])
    assert.deepEqual(answers.flatMap(refusedFor), ['identifier-of-another', 'identifier-of-another'])
  })

  test('a decision is not taken twice by dating it back, and lateness stays', async () => {
    const { signal } = await signalFor(here)
    const head = bench.as('head', here)
    done(await bench.act(head, 'signal.conclude', signal, '2025-05-04', { result: 'no-risk', risks: [] }))
    assert.deepEqual(
      refusedFor(await bench.act(head, 'signal.conclude', signal, '2025-03-05', { result: 'no-risk', risks: [] })),
      ['not-now']
    )
    const [row] = await bench.database.owner`select state from view.due where stream = ${signal.id} and code = 'CHK10'`
    assert.equal(row?.state, 'late')
  })

  test('a signal joins another only if nothing that it says goes unchecked', async () => {
    const first = await signalFor(here)
    const worse = await signalFor(here, ['violence-physical'], first.child.id)
    const head = bench.as('head', here)
    assert.deepEqual(
      refusedFor(await bench.act(head, 'signal.join', worse.signal, '2025-03-05', { into: first.signal.id })),
      ['joined-signal-lacks-a-kind']
    )
    const same = await signalFor(here, ['neglect'], first.child.id)
    done(await bench.act(head, 'signal.join', same.signal, '2025-03-05', { into: first.signal.id }))
  })

  test('an irregularity is resolved, never withdrawn', async () => {
    const { child } = await signalFor(here)
    const work = fresh('case')
    const opened = await bench.act(
      bench.as('head', here),
      'case.open',
      work,
      '2025-03-05',
      { type: 'protection', child: child.id, signals: [], risks: [], lead: 'worker.one' },
      { recorded: { by: 'paper-file' } }
    )
    assert.ok(opened.kind === 'done' && opened.irregularities.length > 0, JSON.stringify(opened))
    const [raised] = await bench.database.owner`select version from view.irregularity where stream = ${work.id}`
    const correct = { entry: raised?.version, withdrawn: true, reason: 'typing-error' }
    assert.deepEqual(refusedFor(await bench.act(bench.as('head', here), 'case.correct', work, '2025-03-06', correct)), [
      'not-found'
    ])
    assert.deepEqual(
      refusedFor(await bench.act(bench.as('head', here), 'case.resolve', work, '2025-03-06', { entry: 99 })),
      ['not-found']
    )
    done(await bench.act(bench.as('head', here), 'case.resolve', work, '2025-03-06', { entry: raised?.version }))
  })

  test('what the database cannot hold is told by its field, not by a fault', async () => {
    const { signal } = await signalFor(here)
    const nul = await bench.act(bench.as('worker', here), 'signal.contact', signal, '2025-03-05', {
      kind: 'call',
      facts: 'a\u0000b'
    })
    assert.ok(nul.kind === 'refused' && nul.refusals.some(one => one.why === 'input' && one.field === 'facts'))
  })
})
