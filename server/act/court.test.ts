import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { StreamRef } from '#domain/kernel/event.ts'
import { at, type Bench, done, fresh, givenAnInstallation, officesOf, refusedFor } from '../../test/installation.ts'
import { readStreams } from '../journal/read.ts'
import { perform } from './perform.ts'

describe('papers of the courts on a real database', () => {
  let bench: Bench
  before(async () => {
    bench = await givenAnInstallation()
  })
  after(() => bench.close())

  const caseFor = async (given: string, office?: string): Promise<StreamRef> => {
    const signal = fresh('signal')
    const input = { channel: 'phone', source: 'citizen', anonymous: false, kinds: ['neglect'], urgency: 'ordinary' }
    const children = [{ sketch: { given, birth: '2020-01-05' } }]
    done(
      await bench.act(bench.as('intake', office), 'signal.register', signal, '2025-11-05 10:00', { ...input, children })
    )
    const [held] = (await readStreams(bench.database.owner, [signal.id])).values()
    const [child] = (held?.entries[0]?.data.children ?? []) as string[]
    const head = bench.as('head', office)
    done(await bench.act(head, 'signal.conclude', signal, '2025-11-06', { result: 'risk-measure', risks: ['neglect'] }))
    const work = fresh('case')
    const opened = { type: 'protection', child, signals: [signal.id], risks: ['neglect'], lead: 'worker' }
    done(await bench.act(head, 'case.open', work, '2025-11-06 10:00', opened))
    return work
  }
  const measure = (work: StreamRef, order: string) =>
    bench.act(bench.as('director'), 'measure.order', work, '2025-11-07', { order, measures: ['parent-help'] })
  const facts = async (work: StreamRef) =>
    (await readStreams(bench.database.owner, [work.id])).get(work.id)?.stream.facts ?? []

  test('of two orders with one number, given at the same moment, one stands; the number is never given again', async () => {
    const works = await Promise.all([caseFor('Ана'), caseFor('Бен')])
    const number = 'ЗД/Д-Т-701/07.11.2025'
    const answers = await Promise.all(works.map(work => measure(work, number)))
    assert.deepEqual(answers.map(({ kind }) => kind).sort(), ['done', 'refused'])
    assert.deepEqual(answers.flatMap(refusedFor), ['order-number-used'])
    const loser = works[answers.findIndex(({ kind }) => kind === 'refused')] as StreamRef
    assert.deepEqual(refusedFor(await measure(loser, number)), ['order-number-used'])
    assert.ok((await facts(loser)).every(({ type }) => type !== 'measure.ordered'))
    done(await measure(loser, 'ЗД/Д-Т-702/07.11.2025'))
    const kept = await bench.database.owner`select number from register.act_number order by number`
    assert.deepEqual(
      kept.map(row => row.number),
      [number, 'ЗД/Д-Т-702/07.11.2025']
    )
  })

  test('one petition stands in each of the cases, with the others named; a case of another office is not reached', async () => {
    const [one, two] = [await caseFor('Вяра'), await caseFor('Гена')]
    const other = await caseFor('Дора', officesOf(bench.law)[1])
    const petition = { court: 'district', kind: 'domestic-violence' }
    const file = (together: StreamRef[]) =>
      bench.act(bench.as('liaison'), 'petition.file', one, '2025-11-08', {
        ...petition,
        together: together.map(({ id }) => id)
      })
    assert.deepEqual(refusedFor(await file([two, other])), ['together-in-another-office'])
    for (const work of [one, two, other])
      assert.ok(
        (await facts(work)).every(({ type }) => type !== 'petition.filed'),
        'nothing is written by half'
      )
    done(await file([two]))
    const [mine, hers] = await Promise.all(
      [one, two].map(async work => (await facts(work)).find(({ type }) => type === 'petition.filed'))
    )
    assert.deepEqual([mine?.data.together, hers?.data.together], [[two.id], [one.id]])
    assert.equal(mine?.command, hers?.command)
    assert.deepEqual([mine?.data.proceeding, hers?.data.proceeding], [mine?.version, hers?.version])

    const withdrawn = { entry: mine?.version, withdrawn: true, reason: 'typing-error' }
    done(await bench.act(bench.as('head'), 'case.correct', one, '2025-11-09', withdrawn))
    for (const work of [one, two])
      assert.ok(
        (await facts(work)).every(({ type }) => type !== 'petition.filed'),
        'it is taken back on every side'
      )
  })

  test('an act of a court without its number is written down and stands as an irregularity; with it, it does not', async () => {
    const work = await caseFor('Ели')
    const by = bench.as('liaison')
    const rule = (document: object, day: string) =>
      perform(
        bench.desk,
        {
          id: crypto.randomUUID(),
          act: 'judgment.record',
          on: work,
          at: at(day),
          input: { court: 'district', outcome: 'refuses' },
          recorded: { by: 'court', ...document }
        },
        by,
        at(day)
      )
    const bare = await rule({}, '2025-11-10 10:00')
    assert.deepEqual(bare.kind === 'done' && bare.irregularities.map(one => one.requirement), ['court-document'])
    const whole = await rule({ number: '77', dated: '2025-11-10' }, '2025-11-11 10:00')
    assert.deepEqual(whole.kind === 'done' && whole.irregularities, [])
  })
})
