import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { StreamRef } from '#domain/kernel/event.ts'
import { serviceOf } from '#domain/services/entries.ts'
import { type Bench, done, fresh, givenAnInstallation, officesOf, refusedFor } from '../../test/installation.ts'
import { readStreams } from '../journal/read.ts'
import { listServices, type ServiceRow } from './queries.ts'

describe('services, those who use them and those who wait', () => {
  let bench: Bench
  let here = ''
  before(async () => {
    bench = await givenAnInstallation()
    here = officesOf(bench.law)[0] ?? ''
  })
  after(() => bench.close())

  const person = async () => {
    const one = fresh('person')
    done(await bench.act(bench.as('intake', here), 'person.register', one, '2025-03-01'))
    return one
  }
  const service = async (kind: string, places: number) => {
    const one = fresh('service')
    const input = { kind, places, territory: 'szr31', name: 'Услуга' }
    done(await bench.act(bench.as('services', here), 'service.open', one, '2025-03-01', input))
    return one
  }
  const begin = (on: StreamRef, one: StreamRef, more: object = {}) =>
    bench.act(bench.as('services', here), 'use.begin', on, '2025-03-02', { person: one.id, ...more })
  const taken = async (one: StreamRef) => {
    const held = await readStreams(bench.database.owner, [one.id])
    return serviceOf(held.get(one.id)?.stream.facts ?? []).taken
  }

  test('the last place goes to one of two who ask at the same moment', async () => {
    const centre = await service('day-centre', 1)
    const [ana, ben] = await Promise.all([person(), person()])
    const answers = await Promise.all([begin(centre, ana), begin(centre, ben)])
    assert.equal(answers.filter(one => one.kind === 'done').length, 1)
    assert.deepEqual(answers.flatMap(refusedFor), ['no-place-free'])
    assert.equal((await taken(centre)).length, 1)
    const [row] = await bench.database.owner`select taken, waiting from view.service where service = ${centre.id}`
    assert.deepEqual({ ...row }, { taken: 1, waiting: 0 })
  })

  test('a list begins with the services of the own office, page by page', async () => {
    const there = officesOf(bench.law)[1] ?? ''
    const far = fresh('service')
    const near = [await service('crisis-centre', 5), await service('mother-and-baby', 5)]
    const input = { kind: 'cnst', places: 5, territory: 'szr31', name: 'Услуга' }
    done(await bench.act(bench.as('services', there), 'service.open', far, '2025-03-01', input))
    const filter = { kinds: ['cnst', 'crisis-centre', 'mother-and-baby'], ways: [], free: false }
    const { owner } = bench.database
    const seen: string[] = []
    for (let after: unknown[] | null = null; seen.length < 3; ) {
      const [row]: ServiceRow[] = await listServices(owner, filter, here, after, 0)
      if (!row) break
      seen.push(row.id)
      after = [row.office !== here, row.kind, row.name, row.id]
    }
    assert.deepEqual(seen, [...near.map(one => one.id), far.id])
  })

  test('mother and baby take one place; both files know of it', async () => {
    const unit = await service('mother-and-baby', 1)
    const [baby, mother, other] = await Promise.all([person(), person(), person()])
    done(await begin(unit, baby, { together: [mother.id] }))
    assert.deepEqual(await taken(unit), [baby.id])
    assert.deepEqual(refusedFor(await begin(unit, other)), ['no-place-free'])
    for (const one of [baby, mother]) {
      const rows = await bench.database
        .owner`select 1 from view.file where subject = ${one.id} and facts::text like ${`%${unit.id}%`}`
      assert.equal(rows.length, 1)
    }
    const end = { person: mother.id, reason: 'moved' }
    const services = bench.as('services', here)
    assert.deepEqual(refusedFor(await bench.act(services, 'use.end', unit, '2025-03-05', end)), ['place-of-another'])
    done(await bench.act(services, 'use.end', unit, '2025-03-05', { person: baby.id, reason: 'moved' }))
    assert.deepEqual(await taken(unit), [])
    done(await bench.act(services, 'use.begin', unit, '2025-03-06', { person: other.id }))
  })

  test('a place is not for two where the service is not for families, and nobody is admitted where children are placed', async () => {
    const [ana, ben] = await Promise.all([person(), person()])
    assert.deepEqual(refusedFor(await begin(await service('day-centre', 3), ana, { together: [ben.id] })), [
      'place-is-for-one'
    ])
    assert.deepEqual(refusedFor(await begin(await service('cnst', 3), ana)), ['service-is-lived-in'])
  })

  test("the list is kept in turn, and an offered place is nobody else's", async () => {
    const centre = await service('day-centre', 1)
    const services = bench.as('services', here)
    const [user, late, urgent, third] = await Promise.all([person(), person(), person(), person()])
    done(await begin(centre, user))
    const enter = (one: StreamRef, urgency: string, when: string) =>
      bench.act(services, 'waiting.enter', centre, when, { person: one.id, urgency })
    done(await enter(late, 'ordinary', '2025-03-03'))
    done(await enter(urgent, 'urgent', '2025-03-04'))
    done(await enter(third, 'ordinary', '2025-03-05'))
    assert.deepEqual(refusedFor(await enter(third, 'urgent', '2025-03-06')), ['already-waiting'])
    done(await bench.act(services, 'use.end', centre, '2025-03-10', { person: user.id, reason: 'moved' }))
    const offer = (one: StreamRef, more: object = {}, when = '2025-03-10') =>
      bench.act(services, 'place.offer', centre, when, { person: one.id, ...more })
    assert.deepEqual(refusedFor(await offer(late)), ['not-in-turn'])
    done(await offer(urgent))
    assert.deepEqual(refusedFor(await offer(late, { outOfTurn: 'danger' })), ['no-place-free'])
    const answer = (one: StreamRef, said: string) =>
      bench.act(services, 'offer.answer', centre, '2025-03-11', { person: one.id, answer: said })
    assert.deepEqual(refusedFor(await answer(late, 'accepted')), ['nothing-offered'])
    done(await answer(urgent, 'declined'))
    done(await offer(third, { outOfTurn: 'siblings' }, '2025-03-12'))
    const [row] = await bench.database.owner`select taken, waiting from view.service where service = ${centre.id}`
    assert.deepEqual({ ...row }, { taken: 0, waiting: 3 })
  })

  test('what falls due of a foster candidate stands with the office', async () => {
    const family = fresh('service')
    const input = { type: 'voluntary', territory: 'szr31', name: 'Семейство' }
    done(await bench.act(bench.as('worker', here), 'foster.apply', family, '2025-03-03', input))
    const [row] = await bench.database.owner`select office, code, state from view.due where stream = ${family.id}`
    assert.deepEqual({ ...row }, { office: here, code: 'FK4', state: 'running' })
  })

  test('a place over capacity needs the word of a second person', async () => {
    const family = await service('foster-family', 1)
    const child = await person()
    const approve = (role: string) =>
      bench.act(bench.as(role, here), 'capacity.approve', family, '2025-03-03', { child: child.id, reason: 'siblings' })
    assert.deepEqual(refusedFor(await approve('worker')), ['not-permitted'])
    done(await approve('head'))
  })
})

describe('tasks of a meeting', () => {
  let bench: Bench
  before(async () => {
    bench = await givenAnInstallation()
  })
  after(() => bench.close())

  test('a task is due in the hands of whoever has it, and is done once', async () => {
    const signal = fresh('signal')
    const said = {
      channel: 'phone',
      source: 'school',
      anonymous: false,
      kinds: ['neglect'],
      urgency: 'ordinary',
      children: []
    }
    done(await bench.act(bench.as('intake'), 'signal.register', signal, '2025-03-03', said))
    const held = {
      kind: 'multidisciplinary',
      participants: ['office', 'police'],
      present: [{ body: 'police', name: 'Инспектор Примеров' }],
      tasks: [
        { what: 'Посещение', body: 'office', account: 'worker.one', by: '2025-03-07' },
        { what: 'Преписка', body: 'police', by: '2025-03-10' }
      ],
      next: '2025-03-20T08:00:00.000Z'
    }
    done(await bench.act(bench.as('worker'), 'signal.meet', signal, '2025-03-04', held))
    const rows = () =>
      bench.database
        .owner`select item, code, lead, whose, state from view.due where stream = ${signal.id} and item in ('task', 'meeting') order by due`
    assert.deepEqual(
      (await rows()).map(one => ({ ...one })),
      [
        { item: 'task', code: 'office', lead: 'worker.one', whose: 'office', state: 'running' },
        { item: 'task', code: 'police', lead: null, whose: 'body', state: 'running' },
        { item: 'meeting', code: 'multidisciplinary', lead: null, whose: 'office', state: 'running' }
      ]
    )
    const finish = () =>
      bench.act(bench.as('worker'), 'signal.finish-task', signal, '2025-03-06', { meeting: 2, task: 1 })
    done(await finish())
    assert.deepEqual(refusedFor(await finish()), ['task-already-done'])
    assert.equal((await rows())[0]?.state, 'met')
    const names = await bench.database.owner`select data from journal.entry where stream = ${signal.id}`
    assert.ok(!JSON.stringify(names).includes('Примеров'), 'who sat there by name stands in the register alone')
  })
})
