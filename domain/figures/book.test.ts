import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Count } from '../law/indicator.ts'
import { Book, type Booked } from './book.ts'
import { agesOn } from './calendar.ts'
import { type Asked, count } from './count.ts'
import { CHUNK } from './rows.ts'

/** Numbers that look random and are the same every time. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const DAY = 86_400_000
const FIRST = 16_000
const SPAN = 3000
const settings = ['kin', 'foster', 'residential']
const sexes = ['female', 'male']
const idOf = (n: number) => `${n.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`

/** Children who come, move and leave in the order in which that becomes known: more rows than a chunk has. */
function moves(children: number, roll: (below: number) => number): Booked[] {
  const made: Booked[] = []
  for (let child = 0; child < children; child++) {
    const account = (setting: number) => ({ setting: settings[setting] ?? '', sex: sexes[child % 2] ?? '' })
    const person = {
      subject: idOf(child),
      person: null,
      ledger: 'care',
      born: child % 50 === 0 ? null : FIRST - roll(6000)
    }
    let [day, at] = [FIRST + roll(SPAN), roll(3)]
    const since = day
    const post = (from: Booked['from'], to: Booked['to'], how: string, amount = 1, known = (day + 1 + roll(5)) * DAY) =>
      made.push({ ...person, amount, day, known, from, to, how, since })
    post({ beyond: 'entered' }, account(at), 'entered')
    // now and then what was written is taken back, and written again with another setting
    if (roll(40) === 0) {
      const later = (day + 30 + roll(300)) * DAY
      post({ beyond: 'entered' }, account(at), 'entered', -1, later)
      at = (at + 1) % 3
      post({ beyond: 'entered' }, account(at), 'entered', 1, later)
    }
    while (roll(3) > 0) {
      day += 1 + roll(600)
      const before = at
      at = roll(3)
      post(account(before), account(at), 'moved')
    }
    day += 1 + roll(900)
    if (roll(5) > 0) post(account(at), { beyond: 'returned-home' }, 'returned-home')
  }
  return made.sort((a, b) => a.known - b.known)
}

type Side = { one: Booked; account: Record<string, string>; beyond: boolean; comes: boolean }
const inside = (account: Booked['from']): account is Record<string, string> =>
  typeof account !== 'string' && !('beyond' in account)
/** What came into an account of the ledger, and what left one. */
const sidesOf = (one: Booked): Side[] => [
  ...(inside(one.to) ? [{ one, account: one.to, beyond: !inside(one.from), comes: true }] : []),
  ...(inside(one.from) ? [{ one, account: one.from, beyond: !inside(one.to), comes: false }] : [])
]

/** The same counted posting by posting. */
function naive(postings: readonly Booked[], { count: { measure, other }, cuts, times, known }: Asked): number[] {
  const stock = measure === 'stock'
  const sides = postings
    .filter(one => known === null || one.known <= known)
    .flatMap(sidesOf)
    .filter(({ beyond, comes }) => (stock || comes === (measure === 'in')) && (!other || beyond))
  const categoryOf = (cut: string, { one, account }: Side, day: number) =>
    cut === 'age' ? (one.born === null ? '_U' : String(agesOn(one.born, day))) : (account[cut] ?? '_U')
  return times.flatMap(({ from, to }) => {
    const cells = new Map<string, number>()
    for (const side of sides) {
      const { day, amount } = side.one
      if (day > to || (!stock && day < from)) continue
      const codes = cuts.map(cut => [cut, categoryOf(cut.code, side, stock ? to : day)] as const)
      const key = codes.map(([cut, code]) => (cut.categories.includes(code) ? code : '')).join('|')
      cells.set(key, (cells.get(key) ?? 0) + (stock && !side.comes ? -amount : amount))
    }
    const keys = cuts.reduce<string[][]>(
      (all, cut) => all.flatMap(key => [...cut.categories, ''].map(code => [...key, code])),
      [[]]
    )
    return keys.map(key => cells.get(key.join('|')) ?? 0)
  })
}

const cutOf = (code: string) => ({
  code,
  categories:
    code === 'setting'
      ? settings
      : code === 'sex'
        ? sexes
        : [...Array.from({ length: 25 }, (_, age) => String(age)), '_U']
})
const law = { pack: { offices: [], territories: [] } } as never

describe('the book', () => {
  const roll = dice(11)
  const postings = moves(24_000, roll)
  const book = new Book(() => undefined)
  const rows = () => book.sheets.get('care')?.rows.size ?? 0
  let settled = 0
  const settle = (to: number) => {
    while (settled < to) book.add(postings[settled++] as Booked)
  }
  const question = (
    measure: Count['measure'],
    cuts: string[],
    days: number,
    knownAt: boolean,
    other = false
  ): Asked => ({
    count: {
      ledger: 'care',
      measure,
      where: {},
      ...(other ? { other: { beyond: ['entered', 'returned-home'] } } : {})
    },
    cuts: cuts.map(cutOf),
    only: {},
    times: Array.from({ length: days }, () => {
      const from = FIRST + roll(SPAN)
      return { from, to: from + roll(400) }
    }),
    known: knownAt ? (FIRST + roll(SPAN + 600)) * DAY : null
  })
  const agrees = (asked: Asked, all: readonly Booked[]) =>
    assert.deepEqual([...count(book, asked, law)], naive(all, asked), JSON.stringify(asked))

  test('what was not settled goes out again and comes back without a trace', () => {
    while (rows() < CHUNK - 100) settle(settled + 1)
    // each time other postings fill the chunk, and then some
    for (const skipped of [0, 40, 80]) {
      book.mark()
      const tail = postings.slice(settled + skipped, settled + 500)
      for (const one of tail) book.add(one)
      assert.ok(rows() > CHUNK)
      agrees(question('stock', ['sex', 'age'], 1, false), [...postings.slice(0, settled), ...tail])
      agrees(question('stock', ['setting'], 4, skipped > 0), [...postings.slice(0, settled), ...tail])
      book.rewind()
      agrees(question('stock', ['sex'], 1, false), postings.slice(0, settled))
    }
  })

  test('answers what a count posting by posting answers, whatever way it takes', () => {
    settle(postings.length)
    for (const knownAt of [false, true])
      for (const cuts of [['sex'], ['age', 'setting']])
        for (const [measure, other] of [['stock'], ['in', true], ['out', true], ['in'], ['out']] as const)
          for (const days of [1, 4]) agrees(question(measure, cuts, days, knownAt, other), postings)
    // all that came up to several days, and whether anything had
    for (const knownAt of [false, true]) {
      const asked = question('in', [], 4, knownAt)
      const upTo = { ...asked, times: [...asked.times, { from: 0, to: FIRST - 1 }].map(({ to }) => ({ from: 0, to })) }
      agrees(upTo, postings)
      const any = [...count(book, { ...upTo, any: true }, law)].map(sum => sum !== 0)
      assert.deepEqual(
        any,
        naive(postings, upTo).map(sum => sum !== 0)
      )
      assert.deepEqual(any.slice(-1), [false])
    }
  })
})
