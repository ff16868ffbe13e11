import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Bench, done, fresh, givenAnInstallation } from '../../test/installation.ts'
import { repeatsByChild, repeatsBySender } from './queries.ts'

describe('the same sender again', () => {
  let bench: Bench
  before(async () => {
    bench = await givenAnInstallation()
  })
  after(() => bench.close())

  const signal = async (when: string, reporter: object | undefined, child: string | undefined) => {
    const one = fresh('signal')
    const children = [child ? { person: child } : { sketch: { birth: '2019-02-14' } }]
    const said = {
      channel: 'phone',
      source: 'parent',
      anonymous: reporter === undefined,
      kinds: ['neglect'],
      urgency: 'ordinary',
      children,
      ...(reporter ? { reporter } : {})
    }
    done(await bench.act(bench.as('intake'), 'signal.register', one, when, said))
    const [row] = await bench.database.owner`select children from view.signal where signal = ${one.id}`
    return { id: one.id, child: String(row?.children[0]) }
  }

  test('three spellings of one contact are one sender; a name counts only about the same child', async () => {
    const first = await signal('2025-05-12', { name: 'Иван Примеров', contact: '0888 000 001' }, undefined)
    const second = await signal('2025-06-16', { contact: '+359 888 000 001' }, first.child)
    const third = await signal('2025-07-21', { name: 'примеров иван' }, first.child)
    const elsewhere = await signal('2025-07-22', { name: 'Иван Примеров' }, undefined)
    const unknown = await signal('2025-07-23', undefined, first.child)
    const { owner } = bench.database
    const senders = async (id: string) => (await repeatsBySender(owner, id)).map(one => [one.id, one.by])
    assert.deepEqual(await senders(first.id), [
      [second.id, 'contact'],
      [third.id, 'name']
    ])
    assert.deepEqual(await senders(elsewhere.id), [])
    assert.deepEqual(await senders(unknown.id), [], 'nobody is looked for behind an anonymous signal')
    assert.deepEqual(
      (await repeatsByChild(owner, third.id)).map(one => one.id),
      [first.id, second.id, unknown.id]
    )
  })

  test("the key is the writer's alone", async () => {
    await assert.rejects(bench.database.reader`select key from register.sender_key`, /permission denied/)
  })
})
