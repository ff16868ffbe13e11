import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFrom } from '#server/index.ts'
import { loadLaw } from '#server/packs/load.ts'
import { memoryJournal } from '../acts/memory.ts'
import { ref } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { offerOf, shownTo } from './transfer.ts'

const law = await loadLaw('packs', 'bg')
const HERE = 'dsp-stara-zagora'
const THERE = 'dsp-kazanlak'
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [CHILD, SIGNAL, ONE, TWO] = [ref('person', id(1)), ref('signal', id(2)), ref('case', id(3)), ref('case', id(4))]

/** A child with two open cases of one office, both offered to another. */
function offered() {
  const journal = memoryJournal(law, idFrom)
  let n = 100
  const done = (act: string, on: typeof CHILD, day: number, input: object, office = HERE) => {
    const at = `2025-03-${String(day).padStart(2, '0')}T08:00:00.000Z` as Moment
    const by = {
      account: `head-${office}`,
      office,
      roles: Object.keys(law.pack.roles).filter(role => role !== 'inspector')
    }
    const command = { id: id(n++), act, on, at, input: input as Record<string, unknown> }
    const answer = journal.act(command, { ...by, roles: by.roles.filter(role => !beyond(role)) }, at)
    assert.ok(!('refusals' in answer), `${act}: ${'refusals' in answer ? JSON.stringify(answer.refusals) : ''}`)
  }
  done('person.register', CHILD, 1, {})
  const said = { channel: 'phone', source: 'citizen', anonymous: false, kinds: ['neglect'], urgency: 'ordinary' }
  done('signal.register', SIGNAL, 2, { ...said, children: [{ person: CHILD.id }] })
  done('signal.conclude', SIGNAL, 3, { result: 'risk-case', risks: [] })
  for (const [work, type] of [
    [ONE, 'protection'],
    [TWO, 'prevention']
  ] as const)
    done('case.open', work, 4, { type, child: CHILD.id, signals: [SIGNAL.id], risks: [], lead: 'worker-1' })
  done('case.offer-transfer', ONE, 5, { to: THERE, reason: 'moved' })
  const readers = () => [CHILD, SIGNAL].map(one => shownTo(journal.stream(one).facts))
  return { journal, done, readers }
}
const beyond = (role: string) => ['all', 'region'].includes(law.pack.roles[role]?.reach ?? '')

test('all open work of the office with the child is offered together, and what is behind it is shown', () => {
  const { journal, readers } = offered()
  assert.deepEqual(
    [ONE, TWO].map(work => offerOf(journal.stream(work).facts)?.to),
    [THERE, THERE]
  )
  assert.deepEqual(readers(), [[THERE], [THERE]])
})

test('work that ends while it is offered is shown no more, once nothing of it is offered any longer', () => {
  const { done, readers } = offered()
  done('case.close', TWO, 6, { outcome: 'goals-reached' })
  assert.deepEqual(readers(), [[THERE], [THERE]], 'the other case is still offered')
  done('case.close', ONE, 7, { outcome: 'goals-reached' })
  assert.deepEqual(readers(), [[], []])
})

test('declined, nobody else reads it; accepted, both cases are the new office’s', () => {
  const declined = offered()
  declined.done('case.decline-transfer', TWO, 6, { facts: `n:${id(9)}:${'A'.repeat(43)}` }, THERE)
  assert.deepEqual(declined.readers(), [[], []])
  const accepted = offered()
  accepted.done('case.accept-transfer', TWO, 6, { lead: 'worker-2' }, THERE)
  assert.deepEqual(
    [ONE, TWO].map(work => offerOf(accepted.journal.stream(work).facts)),
    [null, null]
  )
})
