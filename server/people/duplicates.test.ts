import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Bench, done, fresh, givenAnInstallation, officesOf } from '../../test/installation.ts'
import { looking } from '../platform/database/context.ts'
import { nearPairs } from './queries.ts'

/** Who of the register may be one person, as one office reads it. */
describe('entries that may be one person', () => {
  let bench: Bench
  let here = ''
  let there = ''
  before(async () => {
    bench = await givenAnInstallation('bg', '2025-05-30 09:00')
    ;[here = '', there = ''] = officesOf(bench.law)
  })
  after(() => bench.close())

  const enter = async (office: string, sketch: object) => {
    const person = fresh('person')
    done(await bench.act(bench.as('intake', office), 'person.register', person, '2025-05-01', { ...sketch }))
    return person
  }
  const pairsFor = (office: string) =>
    looking(
      bench.database.reader,
      { login: `head-${office}`, offices: [office], rights: ['search'] } as never,
      null,
      async tx => (await nearPairs(tx, null, 200)).pairs.map(({ one, other }) => [one.id, other.id].toSorted().join())
    )
  const pair = (...ids: string[]) => ids.toSorted().join()

  test('near names of one office are told; who was found to be two, merged, or known elsewhere only is not', async () => {
    const child = { given: 'Алфа', family: 'Измислена', birth: '2015-02-03' }
    const [one, twin, far] = [
      await enter(here, child),
      await enter(here, { ...child, family: 'Измислина' }),
      await enter(there, child)
    ]
    const [a, b] = [
      await enter(here, { given: 'Бета', family: 'Макетова' }),
      await enter(here, { given: 'Бета', family: 'Макетова' })
    ]
    assert.deepEqual((await pairsFor(here)).toSorted(), [pair(one.id, twin.id), pair(a.id, b.id)].toSorted())
    assert.deepEqual(await pairsFor(there), [], 'the other office knows one of them only')
    assert.ok(far.id)
    done(await bench.act(bench.as('worker', here), 'person.keep-apart', a, '2025-05-02', { other: b.id }))
    assert.deepEqual(await pairsFor(here), [pair(one.id, twin.id)])
    const merge = { into: one.id, reasons: ['similar-names', 'same-birth'] }
    done(await bench.act(bench.as('worker', here), 'person.propose-merge', twin, '2025-05-03', merge))
    done(await bench.act(bench.as('head', here), 'person.confirm-merge', twin, '2025-05-04'))
    assert.deepEqual(await pairsFor(here), [])
  })
})
