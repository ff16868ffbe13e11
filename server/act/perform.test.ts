import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { StreamRef } from '#domain/kernel/event.ts'
import { at, type Bench, done, fresh, givenAnInstallation, officesOf, refusedFor } from '../../test/installation.ts'
import { checkJournal } from '../journal/check.ts'
import { readStreams } from '../journal/read.ts'
import { setContext } from '../platform/database/context.ts'
import { perform } from './perform.ts'

const report = (
  children: unknown[] = [{ sketch: { given: 'Фи', family: 'Измислена', birthYear: 2018, sex: 'female' } }]
) => ({
  channel: 'phone',
  source: 'citizen',
  anonymous: false,
  kinds: ['neglect'],
  urgency: 'ordinary',
  facts: 'Детето плаче всяка вечер',
  reporter: { name: 'Съсед Примеров', contact: '0888' },
  children
})

describe('acts on a real database', () => {
  let bench: Bench
  before(async () => {
    bench = await givenAnInstallation()
  })
  after(() => bench.close())

  const register = async (office?: string, children?: unknown[]) => {
    const signal = fresh('signal')
    done(await bench.act(bench.as('intake', office), 'signal.register', signal, '2025-11-05 18:40', report(children)))
    return signal
  }
  const childOf = async (signal: StreamRef): Promise<StreamRef> => {
    const [held] = (await readStreams(bench.database.owner, [signal.id])).values()
    return { kind: 'person', id: String((held?.entries[0]?.data.children as string[] | undefined)?.[0]) }
  }

  test('neither names nor free text stand in the journal; the register has them and the note a salted hash', async () => {
    const signal = await register()
    const rows = await bench.database.owner`select data::text as data from journal.entry`
    for (const { data } of rows) assert.doesNotMatch(String(data), /Измислена|плаче|Примеров|0888/)
    const [held] = (await readStreams(bench.database.owner, [signal.id])).values()
    assert.match(String(held?.entries[0]?.data.facts), /^n:[0-9a-f-]{36}:/)
    const [note] = await bench.database.owner`select text from register.note where stream = ${signal.id}`
    assert.equal(note?.text, 'Детето плаче всяка вечер')
  })

  test('a command sent twice, even at the same moment, is done once and gets its first answer', async () => {
    const signal = fresh('signal')
    const command = {
      id: randomUUID(),
      act: 'signal.register',
      on: signal,
      at: at('2025-11-05 18:40'),
      input: report()
    }
    const by = bench.as('intake')
    const answers = await Promise.all(Array.from({ length: 12 }, () => perform(bench.desk, command, by, command.at)))
    for (const answer of answers) assert.deepEqual(answer, answers[0])
    assert.equal(answers[0]?.kind, 'done')
    const [held] = (await readStreams(bench.database.owner, [signal.id])).values()
    assert.equal(held?.entries.length, 1)
  })

  test('a decision on a state that has moved on is shown to a person; an act that only adds is decided again', async () => {
    const signal = await register()
    const worker = bench.as('worker')
    done(await bench.act(bench.as('head'), 'signal.assign', signal, '2025-11-06 09:00', { worker: worker.account }))
    const visit = await bench.act(
      worker,
      'signal.contact',
      signal,
      '2025-11-10',
      { kind: 'home-visit', childSeen: true },
      { seen: 1 }
    )
    assert.equal(visit.kind, 'done')
    const conclude = await bench.act(
      bench.as('head'),
      'signal.conclude',
      signal,
      '2025-11-13',
      { result: 'no-risk', risks: [] },
      { seen: 1 }
    )
    assert.equal(conclude.kind, 'changed-meanwhile')
    assert.equal(conclude.kind === 'changed-meanwhile' && conclude.by, worker.account)
    // what the head wrote itself is no news to it, though its page may still show what was there before
    done(
      await bench.act(bench.as('head'), 'signal.assign', signal, '2025-11-12', { worker: worker.account }, { seen: 3 })
    )
    done(
      await bench.act(
        bench.as('head'),
        'signal.conclude',
        signal,
        '2025-11-13',
        { result: 'no-risk', risks: [] },
        { seen: 3 }
      )
    )
  })

  test('bad input names its field and leaves nothing half-written', async () => {
    const signal = fresh('signal')
    const counts = () =>
      bench.database
        .owner`select (select count(*) from journal.entry) as entries, (select count(*) from register.person) as people`
    const earlier = await counts()
    const missing = await bench.act(bench.as('intake'), 'signal.register', signal, '2025-11-05', {
      ...report(),
      channel: undefined
    })
    assert.ok(
      missing.kind === 'refused' && missing.refusals.some(one => one.why === 'input' && one.field === 'channel')
    )
    const unknown = await bench.act(bench.as('intake'), 'signal.register', signal, '2025-11-05', {
      ...report(),
      channel: 'pigeon'
    })
    assert.ok(
      unknown.kind === 'refused' && unknown.refusals.some(one => one.why === 'input' && one.field === 'channel')
    )
    const number = await bench.act(
      bench.as('intake'),
      'signal.register',
      signal,
      '2025-11-05',
      report([{ sketch: { family: 'Тестова', identifier: { kind: 'egn', value: '9541151006' } } }])
    )
    assert.deepEqual(refusedFor(number), ['identifier-check'])
    assert.deepEqual(await counts(), earlier)
  })

  test('a worker of one office reads nothing of another by any road, direct SQL included', async () => {
    const [mine = '', theirs = ''] = officesOf(bench.law)
    const signal = await register(theirs)
    const child = await childOf(signal)
    const stranger = { login: 'w', offices: [mine], rights: ['search', 'team', 'reporter'] }
    await bench.database.reader.begin(async tx => {
      await setContext(tx, stranger)
      for (const table of ['file', 'signal', 'case_work', 'due', 'irregularity', 'person']) {
        const seen = await tx.unsafe(
          `select * from view.${table} where ${theirs ? `'${theirs}' = any(offices)` : 'true'} and not '${mine}' = any(offices)`
        )
        assert.equal(seen.length, 0, table)
      }
      assert.equal((await tx`select * from register.reporter where signal = ${signal.id}`).length, 0)
      assert.equal((await tx`select * from view.posting`).length, 0)
      assert.equal((await tx`select * from access.audit`).length, 0)
      const [card] = await tx`select * from view.find_people('фи измислена', '', 0.3, 5)`
      assert.deepEqual(Object.keys(card ?? {}).sort(), [
        'birth_year',
        'family',
        'given',
        'likeness',
        'offices',
        'person'
      ])
    })
    const meddling = await bench.act(bench.as('head', mine), 'signal.conclude', signal, '2025-11-13', {
      result: 'no-risk',
      risks: []
    })
    assert.deepEqual(refusedFor(meddling), ['not-found'])
    const onChild = await bench.act(bench.as('worker', mine), 'person.describe', child, '2025-11-13', { sex: 'male' })
    assert.deepEqual(refusedFor(onChild), ['not-found'])
    // an own colleague does see it
    await bench.database.reader.begin(async tx => {
      await setContext(tx, { login: 'w', offices: [theirs], rights: ['reporter'] })
      assert.equal((await tx`select * from view.file where subject = ${child.id} and stream = ${signal.id}`).length, 1)
      assert.equal((await tx`select * from register.reporter where signal = ${signal.id}`).length, 1)
    })
    // and without a context nothing at all
    assert.equal((await bench.database.reader`select * from view.file`).length, 0)
  })

  test('the last place of a house goes to one of two children asked for at the same moment', async () => {
    const house = fresh('service')
    const territory = bench.law.pack.territories[0]?.code
    done(
      await bench.act(bench.as('services'), 'service.open', house, '2024-01-10', {
        kind: 'crisis-centre',
        places: 1,
        territory,
        name: 'КЦ „Макет“'
      })
    )
    const cases = await Promise.all(
      ['Ана', 'Бен'].map(async given => {
        const signal = await register(undefined, [{ sketch: { given, birth: '2012-01-05' } }])
        const child = await childOf(signal)
        done(
          await bench.act(bench.as('head'), 'signal.conclude', signal, '2025-11-06', {
            result: 'risk-measure',
            risks: ['violence']
          })
        )
        const work = fresh('case')
        const input = { type: 'protection', child: child.id, signals: [signal.id], risks: ['violence'], lead: 'worker' }
        done(await bench.act(bench.as('head'), 'case.open', work, '2025-11-06 10:00', input))
        return work
      })
    )
    const order = (work: StreamRef, n: number) =>
      bench.act(bench.as('director'), 'placement.order', work, '2025-11-07', {
        order: `ЗД/Д-Т-00${n}/07.11.2025`,
        grounds: ['art-25-1-4'],
        setting: 'residential',
        service: house.id,
        urgent: { facts: 'опасност', impossible: ['support', 'kin', 'foster', 'hearing', 'causes'] }
      })
    const answers = await Promise.all(cases.map((work, n) => order(work, n + 1)))
    const [row] = await bench.database.owner`select taken from view.service where service = ${house.id}`
    assert.equal(row?.taken, 1, JSON.stringify(answers))
    assert.equal(answers.filter(answer => answer.kind === 'done').length, 1)
    assert.deepEqual(answers.flatMap(refusedFor), ['no-place-free'])
  })

  test('the check of the journal finds one altered byte and a missing end', async () => {
    assert.deepEqual((await checkJournal(bench.database.owner)).faults, [])
    const signal = await register()
    await bench.database
      .owner`update journal.entry set data = jsonb_set(data, '{urgency}', '"urgent"') where stream = ${signal.id} and version = 1`
    const { faults } = await checkJournal(bench.database.owner)
    assert.equal(faults.length, 1)
    assert.match(faults[0] ?? '', new RegExp(signal.id))
    await bench.database.owner`delete from journal.entry where stream = ${signal.id}`
    assert.equal((await checkJournal(bench.database.owner)).faults.length, 1)
    await bench.database.owner`delete from journal.stream where stream = ${signal.id}`
  })
})
