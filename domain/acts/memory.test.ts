import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Entry, fold, ref } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { readPack } from '#domain/law/check.ts'
import { type Law, lawOf } from '#domain/law/pack.ts'
import source from '#packs/bg/index.ts'
import { known } from './known.ts'
import { type MemoryJournal, memoryJournal } from './memory.ts'

const law: Law = (() => {
  const read = readPack(source, known)
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return lawOf(read.pack)
})()
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const on = ref('person', idOf(1))
const head = { account: 'head', office: law.pack.offices.at(-1)?.code ?? '', roles: ['head'] }
const day = (n: number) => `2025-03-${String(n).padStart(2, '0')}T09:00:00.000Z` as Moment

function take(journal: MemoryJournal, n: number, act: string, at: Moment, input: Record<string, unknown>): void {
  const done = journal.act({ id: idOf(100 + n), act, on, at, input }, head, day(28))
  assert.ok(!('refusals' in done), JSON.stringify(done))
}

test('facts added one act at a time are those of a fold of all entries', () => {
  const journal = memoryJournal(law, (_command, label) => label)
  const agree = () => assert.deepEqual(journal.stream(on).facts, fold(journal.streams.get(on.id)?.entries ?? []))
  take(journal, 1, 'person.register', day(3), { sex: 'male', birthYear: 2015 })
  agree()
  take(journal, 2, 'person.describe', day(9), { birthYear: 2016 })
  agree()
  take(journal, 3, 'person.describe', day(5), { birth: '2016-02-01' })
  agree()
  take(journal, 4, 'person.correct', day(12), { entry: 3, data: { birthYear: 2014 }, reason: 'typing-error' })
  agree()
  take(journal, 5, 'person.describe', day(15), { sex: 'female' })
  agree()
})

test('a stream that stands elsewhere goes on from where it stands', () => {
  const journal = memoryJournal(law, (_command, label) => label)
  take(journal, 1, 'person.register', day(3), { sex: 'male' })
  const entries: readonly Entry[] = journal.streams.get(on.id)?.entries ?? []
  const other = memoryJournal(law, (_command, label) => label)
  other.hold(on, entries)
  take(other, 2, 'person.describe', day(9), { birthYear: 2016 })
  assert.deepEqual(
    other.streams.get(on.id)?.entries.map(({ version }) => version),
    [1, 2, 3]
  )
  assert.equal(entries.length, 2)
})
