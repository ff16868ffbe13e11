/** The ledger and the book on random journals: whatever is done, what they answer is what a plain count of the journal finds. */
import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { idFrom } from '#server/act/ids.ts'
import { loadLaw } from '#server/packs/load.ts'
import { livesInCare } from '../../test/lives-in-care.ts'
import { type Dice, dice, randomCommand, type World } from '../../test/random-acts.ts'
import { memoryJournal } from '../acts/memory.ts'
import type { Entry, StreamRef } from '../kernel/event.ts'
import { type Day, type Moment, moment } from '../kernel/time.ts'
import type { Count, Filter } from '../law/indicator.ts'
import type { Law } from '../law/pack.ts'
import { Book, type Booked, dayNumber, dayOfNumber } from './book.ts'
import { type Checked, checkCells, checkFlows, checkPairs, checkSums, type MonthSum, periodsOf } from './check.ts'
import { count } from './count.ts'
import { ageBands, areaReader, lengthBands } from './dimensions.ts'
import { booked, bookOf } from './fold.ts'
import { postings, spellsOf } from './ledger.ts'
import type { Account, Spell } from './spell.ts'
import { UNKNOWN } from './table.ts'

const START = '2022-03-01T08:00:00.000Z' as Moment
type Held = { ref: StreamRef; entries: readonly Entry[] }
/** All streams with what is posted of them, and every moment at which something was recorded, in order. */
type Lived = { streams: Held[]; moments: Moment[]; made: Booked[]; accounts: Account[] }

/** Some hundred random acts, late entries, corrections and merges among them. */
function lived(law: Law, seed: number, acts: number): Lived {
  const journal = memoryJournal(law, idFrom)
  const world: World = { law, throwDice: dice(seed), streams: new Map(), now: START }
  for (let n = 0; n < acts; n++) {
    const { command, by } = randomCommand(world)
    const written = journal.act(command, by, world.now)
    if ('refusals' in written) continue
    for (const [id, held] of journal.streams) world.streams.set(id, held.stream)
  }
  return withMoments(
    [...journal.streams.values()].map(({ ref, entries }) => ({ ref, entries })),
    law
  )
}

function withMoments(streams: Held[], law: Law): Lived {
  const moments = [...new Set(streams.flatMap(one => one.entries.map(entry => entry.recordedAt)))].sort()
  const posted = streams.flatMap(({ ref, entries }) => postings(ref, entries, law).map(one => ({ id: ref.id, one })))
  return {
    streams,
    moments,
    made: posted.map(({ id, one }) => booked(id, one, law)),
    accounts: posted.flatMap(({ one }) => [one.from, one.to])
  }
}

function bookWith({ made }: Lived, law: Law): Book {
  const book = new Book(areaReader(law))
  for (const one of made) book.add(one)
  return book
}

const known = (streams: readonly Held[], at: Moment): Held[] =>
  streams.map(({ ref, entries }) => ({ ref, entries: entries.filter(one => one.recordedAt <= at) }))

type Told = { subject: string; spell: Spell; since: Moment }
/** What the streams tell, and since when each has gone on in its line. */
function tellAll(streams: readonly Held[], law: Law): Told[] {
  return streams.flatMap(({ ref, entries }) => {
    const lines = new Map<string, { begun: Moment; last: Spell }>()
    return spellsOf(ref, entries, law)
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .map(spell => {
        const line = `${spell.ledger}|${spell.line ?? ''}`
        const before = lines.get(line)
        const goesOn = before && before.last.to === spell.from && alike(before.last, spell)
        const begun = goesOn ? before.begun : spell.from
        lines.set(line, { begun, last: spell })
        return { subject: ref.id, spell, since: spell.since ?? begun }
      })
  })
}
const alike = (a: Spell, b: Spell) =>
  (a.amount ?? 1) === (b.amount ?? 1) &&
  (a.born ?? null) === (b.born ?? null) &&
  (a.person ?? null) === (b.person ?? null)

type Question = {
  ledger: string
  measure: Count['measure']
  where: Filter
  cut: string
  from: Day
  to: Day
  known: Moment
}

/** The same question by a plain walk over what the streams tell: no postings, no rows, no tables of dates. */
function plainly(told: readonly Told[], asked: Question, law: Law): Map<string, number> {
  const area = areaReader(law)
  const found = new Map<string, number>()
  const each = new Map<string, number>()
  const dayOf = (at: Moment) => law.timing.zone.dayOf(at)
  const read = ({ spell, since }: Told, day: Day): string => {
    const { account } = spell
    if (asked.cut === 'area') return account.area ?? area(account) ?? UNKNOWN
    // whoever was born only later is of no age
    if (asked.cut === 'ages') return (spell.born && band(ageBands, years(spell.born, day))) || UNKNOWN
    if (asked.cut === 'length') return band(lengthBands, Math.max(0, months(dayOf(since), day)))
    return account[asked.cut] ?? UNKNOWN
  }
  const add = (one: Told, day: Day) => {
    const category = read(one, day)
    if (asked.measure === 'worked') each.set(`${one.subject}|${category}`, 1)
    else found.set(category, (found.get(category) ?? 0) + (one.spell.amount ?? 1))
  }
  for (const one of told) {
    const { spell } = one
    const [from, to] = [dayOf(spell.from), spell.to === null ? null : dayOf(spell.to)]
    if (spell.ledger !== asked.ledger || !fits(asked.where, spell.account)) continue
    const stands = from <= asked.to && (to === null || to > asked.to)
    if (asked.measure === 'stock' && stands) add(one, asked.to)
    if (asked.measure === 'cohort' && stands && dayOf(one.since) >= asked.from && dayOf(one.since) <= asked.to)
      add(one, asked.to)
    if (asked.measure === 'in' && from >= asked.from && from <= asked.to) add(one, from)
    if (asked.measure === 'out' && to !== null && to >= asked.from && to <= asked.to) add(one, to)
    if (asked.measure === 'worked' && from <= asked.to && (to === null || to >= asked.from)) add(one, asked.to)
  }
  for (const key of each.keys()) {
    const category = key.slice(key.indexOf('|') + 1)
    found.set(category, (found.get(category) ?? 0) + 1)
  }
  return found
}

const fits = (where: Filter, account: Account) =>
  Object.entries(where).every(([field, wanted]) => [wanted].flat().includes(account[field] ?? ''))
const band = (bands: readonly { code: string; from: number }[], steps: number) =>
  bands.findLast(one => one.from <= steps)?.code ?? ''
const years = (from: string, to: string) =>
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0)
const months = (from: string, to: string) =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
  Number(to.slice(5, 7)) -
  Number(from.slice(5, 7)) -
  (to.slice(8) < from.slice(8) ? 1 : 0)

/** By what each ledger is cut here: what its accounts hold themselves, and in care what the day tells. */
const cutsOf = (ledger: string): string[] => {
  if (ledger === 'care')
    return ['setting', 'area', 'office', 'ground', 'sex', 'territory', 'disability', 'ages', 'length']
  return ['area', 'office', 'type', 'serviceKind', 'register', 'level', 'risk']
}

function question(throwDice: Dice, ledgers: readonly string[], told: readonly Told[], at: Moment): Question {
  const ledger = throwDice.pick(ledgers)
  const accounts = told.filter(one => one.spell.ledger === ledger).map(one => one.spell.account)
  const account = accounts.length > 0 ? throwDice.pick(accounts) : {}
  const field = throwDice.pick(
    Object.keys(account)
      .filter(one => one !== 'sex' && one !== 'territory' && one !== 'disability')
      .concat('')
  )
  const value = account[field]
  const from = dayOfNumber(dayNumber(START.slice(0, 10)) + throwDice.whole(-400, 60))
  const to = dayOfNumber(dayNumber(from) + throwDice.pick([0, 1, 30, 365]))
  return {
    ledger,
    measure: throwDice.pick(['stock', 'in', 'out', 'worked', 'cohort'] as const),
    where: value === undefined ? {} : { [field]: value },
    cut: throwDice.pick(cutsOf(ledger)),
    from,
    to,
    known: at
  }
}

/** The book's answer, by category; the categories are all that may be met. */
function answer(
  book: Book,
  { ledger, measure, where, cut, from, to, known }: Question,
  categories: readonly string[],
  law: Law,
  now = false
): Map<string, number> {
  const sums = count(
    book,
    {
      count: { ledger, measure, where },
      cuts: [{ code: cut, categories }],
      only: {},
      times: [{ from: dayNumber(from), to: dayNumber(to) }],
      known: now ? null : Date.parse(known)
    },
    law
  )
  assert.equal(sums[categories.length], 0, 'nothing stands outside the categories')
  return new Map(categories.flatMap((code, at) => (sums[at] ? [[code, sums[at] as number]] : [])))
}

function categories(cut: string, { accounts }: Lived, law: Law): string[] {
  if (cut === 'ages') return [...ageBands.map(one => one.code), UNKNOWN]
  if (cut === 'length') return lengthBands.map(one => one.code)
  const area = areaReader(law)
  return [...new Set(accounts.flatMap(one => (cut === 'area' ? (area(one) ?? []) : (one[cut] ?? [])))), UNKNOWN]
}

const nonZero = (counts: ReadonlyMap<string, number>) =>
  Object.fromEntries([...counts].filter(([, value]) => value !== 0).sort(([a], [b]) => (a < b ? -1 : 1)))

const SEEDS = 6
const ACTS = 200

for (const pack of ['bg', 'ru-31'])
  describe(`${pack}: figures of random journals`, () => {
    let law: Law
    const lives: Lived[] = []
    before(async () => {
      law = await loadLaw('packs', pack)
      for (let seed = 1; seed <= SEEDS; seed++) {
        lives.push(lived(law, seed, ACTS))
        lives.push(withMoments(livesInCare(law, seed, 12, START), law))
      }
    })

    test('the book answers what a plain count finds, as known at every moment', () => {
      let asked = 0
      let found = 0
      for (const [seed, life] of lives.entries()) {
        const { streams, moments } = life
        const book = bookWith(life, law)
        const throwDice = dice(1000 + seed)
        const ledgers = [...new Set(tellAll(streams, law).map(one => one.spell.ledger))]
        if (ledgers.length === 0) continue
        for (const [nth, at] of moments.entries()) {
          if (nth % 9 !== 0 && nth !== moments.length - 1) continue
          const told = tellAll(known(streams, at), law)
          for (let n = 0; n < 6; n++) {
            const one = question(throwDice, ledgers, told, at)
            const all = categories(one.cut, life, law)
            const plain = nonZero(plainly(told, one, law))
            const last = nth === moments.length - 1
            assert.deepEqual(nonZero(answer(book, one, all, law)), plain, `seed ${seed + 1}: ${JSON.stringify(one)}`)
            if (last) assert.deepEqual(nonZero(answer(book, one, all, law, true)), plain, `now: ${JSON.stringify(one)}`)
            asked++
            if (Object.keys(plain).length > 0) found++
          }
        }
      }
      assert.ok(found > 200, `too few of ${asked} answers told of anything: ${found}`)
    })

    test('yesterday’s answer is today’s answer to the question as known yesterday', () => {
      let corrected = 0
      for (const [seed, life] of lives.entries()) {
        const { streams, moments } = life
        const book = bookWith(life, law)
        const throwDice = dice(2000 + seed)
        corrected += streams.flatMap(one => one.entries.filter(entry => entry.type === 'entry.corrected')).length
        const ledgers = [...book.sheets.keys()]
        if (ledgers.length === 0) continue
        for (let n = 0; n < 12; n++) {
          const at = throwDice.pick(moments)
          const then = known(streams, at)
          const old = bookOf(then, law)
          const told = tellAll(then, law)
          for (let more = 0; more < 4; more++) {
            const one = question(throwDice, ledgers, told, at)
            const all = categories(one.cut, life, law)
            assert.deepEqual(
              nonZero(answer(book, one, all, law)),
              nonZero(answer(old, one, all, law, true)),
              `seed ${seed + 1}: ${JSON.stringify(one)}`
            )
          }
        }
      }
      assert.ok(corrected > 100, `too few corrections to mean anything: ${corrected}`)
    })

    const whole = (made: Checked) => {
      assert.deepEqual(made.differences.slice(0, 5), [], made.name)
      assert.ok(made.compared > 0, made.name)
    }

    test('every move has two sides, and opening + in − out = closing in every ledger, period and cut', () => {
      for (const life of lives) {
        const book = bookWith(life, law)
        if (book.size === 0) continue
        whole(checkPairs(book))
        whole(checkFlows(book, law, periodsOf(book)))
      }
    })

    test('kept cells are what a walk finds, and sums of the postings are those of the book', () => {
      for (const life of lives) {
        const book = bookWith(life, law)
        if (book.size === 0) continue
        whole(checkCells(book, law, periodsOf(book)))
        whole(checkSums(book, sumsOf(life.streams, law)))
      }
    })

    test('what was read before it had settled leaves no trace when it is taken out again', () => {
      for (const [seed, life] of lives.entries()) {
        const { streams, moments, made } = life
        const all = made.toSorted((a, b) => a.known - b.known)
        const told = tellAll(streams, law)
        const throwDice = dice(3000 + seed)
        const [plain, turned] = [new Book(areaReader(law)), new Book(areaReader(law))]
        for (let at = 0; at < all.length; ) {
          const settled = throwDice.whole(0, 12)
          const unsettled = throwDice.whole(0, 8)
          turned.rewind()
          for (const one of all.slice(at, at + settled)) {
            plain.add(one)
            turned.add(one)
          }
          turned.mark()
          for (const one of all.slice(at + settled, at + settled + unsettled)) turned.add(one)
          at += settled
        }
        turned.rewind()
        assert.equal(turned.size, plain.size)
        assert.equal(turned.knownTo, plain.knownTo)
        if (plain.size === 0) continue
        whole(checkPairs(turned))
        for (let n = 0; n < 30; n++) {
          const one = question(throwDice, [...plain.sheets.keys()], told, throwDice.pick(moments))
          const all = categories(one.cut, life, law)
          for (const now of [true, false])
            assert.deepEqual(answer(turned, one, all, law, now), answer(plain, one, all, law, now), JSON.stringify(one))
        }
      }
    })
  })

/** Added up from the postings themselves, as a database would. */
function sumsOf(streams: readonly Held[], law: Law): MonthSum[] {
  const sums = new Map<string, MonthSum>()
  const at = (ledger: string, account: Account, month: string): MonthSum => {
    const key = JSON.stringify([ledger, Object.entries(account).sort(), month])
    const one = sums.get(key) ?? { ledger, account, month, came: 0, left: 0 }
    sums.set(key, one)
    return one
  }
  for (const { ref, entries } of streams)
    for (const { ledger, amount, at: when, from, to } of postings(ref, entries, law)) {
      const month = law.timing.zone.dayOf(moment(Date.parse(when))).slice(0, 7)
      at(ledger, to, month).came += amount
      at(ledger, from, month).left += amount
    }
  return [...sums.values()]
}
