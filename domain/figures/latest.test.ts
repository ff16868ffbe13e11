import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Latest } from './latest.ts'
import { CHUNK, Rows } from './rows.ts'

test('the latest row of each subject is found, also once a full chunk was put in another order', () => {
  const rows = new Rows()
  const latest = new Latest(rows)
  const plain = new Map<number, number>()
  let state = 5
  const roll = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const agree = () => {
    for (let subject = 0; subject < 40_000; subject++)
      assert.equal(latest.get(subject), plain.get(subject) ?? -1, `of ${subject}`)
  }
  for (let row = 0; row < CHUNK * 1.5; row++) {
    const [subject, chunk] = [roll(30_000), rows.next()]
    const at = chunk.size++
    chunk.subject[at] = subject
    chunk.shortIn[at] = 1 + roll(1000)
    chunk.shortOut[at] = 2000 + roll(1000)
    latest.set(subject, row)
    plain.set(subject, row)
  }
  agree()
  assert.ok(rows.chunks[0]?.leaving)
  assert.notEqual(rows.placeOf(0), 0)
  agree()
  // what comes afterwards is found beside what was moved
  for (let row = rows.size; row < CHUNK * 1.6; row++) {
    const [subject, chunk] = [roll(40_000), rows.next()]
    chunk.subject[chunk.size++] = subject
    latest.set(subject, row)
    plain.set(subject, row)
  }
  agree()
})
