import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFrom } from '#server/index.ts'
import { loadLaw } from '#server/packs/load.ts'
import { memoryJournal } from '../../acts/memory.ts'
import { ref } from '../../kernel/event.ts'
import type { Day, Moment } from '../../kernel/time.ts'
import { dayNumber } from '../book.ts'
import { count } from '../count.ts'
import { bookOf } from '../fold.ts'

const law = await loadLaw('packs', 'bg')
const day = (n: number) => `2025-02-${String(n).padStart(2, '0')}` as Day
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** What is done to services, each act on a day of February; written down on that day or later. */
function book(acts: readonly [service: number, act: string, on: number, input: object, known?: number][]) {
  const journal = memoryJournal(law, idFrom)
  const actor = { account: 'one', office: 'dsp-stara-zagora', roles: Object.keys(law.pack.roles) }
  for (const [n, [service, act, on, input, known = on]] of acts.entries()) {
    const command = { id: id(100 + n), act, on: ref('service', id(service)), at: law.timing.zone.at(day(on)), input }
    const done = journal.act(command as never, actor, `${day(known)}T12:00:00.000Z` as Moment)
    assert.ok(!('refusals' in done), `${act}: ${'refusals' in done ? JSON.stringify(done.refusals) : ''}`)
  }
  return bookOf([...journal.streams.values()], law)
}
const opening = (kind: string, places: number, funding?: string) => ({
  kind,
  places,
  territory: 'szr31',
  name: 'Измислена',
  ...(funding ? { funding } : {})
})
const ask = (
  made: ReturnType<typeof book>,
  ledger: string,
  measure: 'stock' | 'in' | 'out',
  where: object,
  on: number,
  known?: number
) =>
  count(
    made,
    {
      count: { ledger, measure, where } as never,
      cuts: [],
      only: {},
      times: [{ from: dayNumber(day(1)), to: dayNumber(day(on)) }],
      known: known === undefined ? null : Date.parse(`${day(known)}T23:00:00.000Z`)
    },
    law
  )[0]

test('a service is one and its places are many; what changes is moved out and in, and what closes is gone', () => {
  const made = book([
    [1, 'service.open', 2, opening('community-support', 40, 'state-budget')],
    [2, 'service.open', 3, opening('day-centre', 20, 'project')],
    [1, 'service.set-places', 5, { places: 55 }],
    [3, 'service.open', 6, opening('home-medical', 70, 'state-budget')],
    [3, 'service.close', 9, {}]
  ])
  const state = { group: ['community', 'residential'], funding: 'state-budget' }
  assert.deepEqual(
    [2, 4, 5, 9].map(on => [ask(made, 'service', 'stock', state, on), ask(made, 'place', 'stock', state, on)]),
    [
      [1, 40],
      [1, 40],
      [1, 55],
      [1, 55]
    ]
  )
  assert.equal(ask(made, 'place', 'stock', {}, 4), 60)
  const institutions = { group: 'institution' }
  assert.deepEqual(
    [6, 8, 9].map(on => [
      ask(made, 'service', 'stock', institutions, on),
      ask(made, 'service', 'out', institutions, on)
    ]),
    [
      [1, 0],
      [1, 0],
      [0, 1]
    ]
  )
  assert.equal(ask(made, 'place', 'stock', institutions, 9), 0)
  assert.equal(ask(made, 'service', 'in', {}, 9), 3)
  // by the municipality in which it stands, which is told of the service and not of a person
  assert.equal(ask(made, 'service', 'stock', { territory: 'szr31' }, 9), 2)
})

test('places told of late leave what was known before as it was', () => {
  const made = book([
    [1, 'service.open', 2, opening('cnst', 12, 'state-budget')],
    [1, 'service.set-places', 4, { places: 14 }, 9]
  ])
  const on = (known: number) => ask(made, 'place', 'stock', { serviceKind: 'cnst' }, 6, known)
  assert.deepEqual([on(8), on(9)], [12, 14])
})

test('who has not said what pays is in neither', () => {
  const made = book([[1, 'service.open', 2, opening('cnst', 12)]])
  assert.equal(ask(made, 'service', 'stock', { funding: 'state-budget' }, 3), 0)
  assert.equal(ask(made, 'service', 'stock', {}, 3), 1)
})
