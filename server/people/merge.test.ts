import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { resolutionsOf } from '#domain/commission/session.ts'
import type { StreamRef } from '#domain/kernel/event.ts'
import { type Bench, done, fresh, givenAnInstallation, refusedFor } from '../../test/installation.ts'
import { readStreams } from '../journal/read.ts'

const HERE = 'uszn-shebekino'

describe('one person entered twice, of whom an agency was asked and a commission decided', () => {
  let bench: Bench
  before(async () => {
    bench = await givenAnInstallation('ru-31', '2018-06-20 12:00')
  })
  after(() => bench.close())

  const act = (role: string, ...said: [name: string, on: StreamRef, when: string, input?: Record<string, unknown>]) =>
    bench.act(bench.as(role, HERE), ...said)

  type Scene = { one: StreamRef; twin: StreamRef; family: StreamRef; request: StreamRef; session: StreamRef }
  /** The twin lives in an accompanied family: a clinic is asked about it, and the commission has decided on it with one measure. */
  async function scene(name: string, number: string): Promise<Scene> {
    const [one, twin, family, signal, work, request, session] = [
      fresh('person'),
      fresh('person'),
      fresh('family'),
      fresh('signal'),
      fresh('case'),
      fresh('request'),
      fresh('session')
    ]
    const child = { given: 'Ребёнок', family: name, birthYear: 2012 }
    done(await act('intake', 'person.register', one, '2018-02-01', child))
    done(await act('intake', 'person.register', twin, '2018-02-02', child))
    done(await act('intake', 'family.register', family, '2018-02-02', { members: [{ person: twin.id, as: 'child' }] }))
    const said = { channel: 'phone', source: 'school', anonymous: false, kinds: ['poverty'], urgency: 'ordinary' }
    done(await act('intake', 'signal.register', signal, '2018-02-02', { ...said, children: [{ person: twin.id }] }))
    done(await act('worker', 'signal.contact', signal, '2018-02-05', { kind: 'examination', childSeen: true }))
    const met = { kind: 'consilium', participants: ['social-centre'], recommendation: 'accept', level: 'basic' }
    done(await act('head', 'signal.meet', signal, '2018-02-06', met))
    done(await act('head', 'signal.conclude', signal, '2018-02-06', { result: 'hard-situation', risks: [] }))
    const opened = { type: 'accompaniment', family: family.id, signals: [signal.id], lead: 'curator', risks: [] }
    done(await act('head', 'case.open', work, '2018-02-07', opened))
    done(await act('head', 'level.set', work, '2018-02-07', { level: 'basic', reason: 'accepted' }))
    const asked = { case: work.id, person: twin.id, kind: 'medical', to: 'clinic-shebekino', matter: 'Осмотр' }
    done(await act('worker', 'assistance.ask', request, '2018-02-08', asked))
    const called = { body: 'commission', on: '2018-03-22T07:00:00.000Z', invited: ['chair', 'secretary', 'police'] }
    done(await act('commission', 'session.call', session, '2018-03-02', called))
    done(await act('commission', 'session.put-item', session, '2018-03-02', { question: 'sop', person: twin.id }))
    const present = { present: ['chair', 'secretary'], chair: 'chair' }
    done(await act('commission', 'session.hold', session, '2018-03-22 12:00', present))
    const measures = [{ kind: 'treatment', body: 'clinic', by: '2018-04-06' }]
    const decided = { item: 1, decision: 'sop', number, measures }
    done(await act('commission', 'session.decide', session, '2018-03-22 13:00', decided))
    return { one, twin, family, request, session }
  }
  const merge = async ({ one, twin }: Scene) => {
    const reasons = { into: one.id, reasons: ['same-names'] }
    done(await act('intake', 'person.propose-merge', twin, '2018-04-02', reasons))
    done(await act('head', 'person.confirm-merge', twin, '2018-04-03'))
  }
  const about = async ({ request, session }: Scene) => {
    const [asked] = await bench.database.owner`select person from view.request where request = ${request.id}`
    const [item] = await bench.database.owner`select subject from view.agenda where session = ${session.id}`
    return [asked?.person, item?.subject]
  }
  const reports = async (person: StreamRef) =>
    resolutionsOf((await readStreams(bench.database.owner, [person.id])).get(person.id)?.stream.facts ?? []).map(one =>
      one.measures.map(({ result }) => result)
    )

  test('what was asked and what was decided is about the entry that remains, and so is what is reported on it', async () => {
    const all = await scene('Дважды', '7/1')
    assert.deepEqual(await about(all), [all.twin.id, all.twin.id])
    await merge(all)
    assert.deepEqual(await about(all), [all.one.id, all.one.id])
    const report = { item: 1, measure: 1, result: 'done' }
    done(await act('commission', 'session.report', all.session, '2018-04-05', report))
    assert.deepEqual(await reports(all.one), [['done']])
    // the report is about one person now: two cannot have it
    done(await act('head', 'person.propose-split', all.twin, '2018-05-01', { facts: 'Это два ребёнка.' }))
    const answer = await act('director', 'person.confirm-split', all.twin, '2018-05-02')
    assert.deepEqual(refusedFor(answer), ['merged-work-has-gone-on'])
  })

  test('undone, both are about the entry that was named again', async () => {
    const all = await scene('Обратно', '8/1')
    await merge(all)
    done(await act('head', 'person.propose-split', all.twin, '2018-05-01', { facts: 'Это два ребёнка.' }))
    done(await act('director', 'person.confirm-split', all.twin, '2018-05-02'))
    assert.deepEqual(await about(all), [all.twin.id, all.twin.id])
    assert.deepEqual(await reports(all.one), [])
    done(await act('commission', 'session.report', all.session, '2018-05-03', { item: 1, measure: 1, result: 'done' }))
    assert.deepEqual(await reports(all.twin), [['done']])
  })
})
