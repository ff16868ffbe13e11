import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawOf, Pack } from '#domain/law/pack.ts'
import { type Dice, dice } from '../../test/random-acts.ts'
import { hears } from '../deadlines/hearers.ts'
import { requests } from '../figures/accounts/requests.ts'
import { type Data, type Entry, fold, ref } from '../kernel/event.ts'
import { type Moment, moment } from '../kernel/time.ts'
import { answerTerm, ended, requestOf, requestsIn } from './request.ts'

const law = lawOf(Pack.parse((await import('#packs/ru-31/index.ts')).default))
const START = Date.parse('2019-03-11T09:00:00Z')
const DAY = 86_400_000
const OFFICE = 'uszn-gubkin'

const entry = (version: number, type: string, at: number, data: Data = {}): Entry => ({
  version,
  type,
  at: moment(at),
  recordedAt: moment(at + DAY),
  actor: 'worker',
  office: OFFICE,
  command: `c${version}`,
  pack: 'ru-31',
  data
})

const steps = ['received', 'reminded', 'escalated', 'answered', 'closed', 'withdrawn', 'taken-over'] as const
const dataOf = (step: (typeof steps)[number]): Data =>
  step === 'answered'
    ? { result: 'helped' }
    : step === 'withdrawn'
      ? { reason: 'moved' }
      : step === 'taken-over'
        ? { office: 'uszn-valuyki' }
        : {}

/** A question of any kind at any level, and whatever may be written afterwards in any order. */
function life(d: Dice): Entry[] {
  const kind = d.pick(['medical', 'psychological', 'pedagogical', 'legal', 'social'])
  const level = d.pick(['emergency', 'crisis', 'basic', 'adaptation'])
  const made = {
    case: d.uuid(),
    person: d.uuid(),
    kind,
    to: 'clinic-gubkin',
    agency: 'clinic',
    level,
    office: OFFICE,
    matter: 'n'
  }
  const entries = [entry(1, 'request.made', START, made)]
  for (let n = 0; n < d.whole(1, 7); n++) {
    const step = d.pick(steps)
    entries.push(entry(entries.length + 1, `request.${step}`, START + d.whole(0, 30 * 24) * 3_600_000, dataOf(step)))
  }
  return entries
}

test('a request is in one state at a time, and what ended it first has ended it', () => {
  const met = new Set<string>()
  for (let seed = 1; seed <= 2000; seed++) {
    const facts = fold(life(dice(seed)))
    const { state, endedAt, result } = requestOf(facts)
    met.add(state)
    const ends = facts.filter(({ type }) => ['request.answered', 'request.closed', 'request.withdrawn'].includes(type))
    assert.equal(ended(state), ends.length > 0, `seed ${seed}`)
    assert.equal(endedAt, ends[0]?.at ?? null, `seed ${seed}`)
    assert.equal(result !== null, state === 'answered', `seed ${seed}`)
    const told = { ref: ref('request', 'r'), facts, office: OFFICE, law }
    const spells = requests(told)
    for (const [n, spell] of spells.entries()) {
      assert.equal(spell.to, spells[n + 1]?.from ?? null, `seed ${seed}: a gap or an overlap`)
      assert.ok(spell.account.requestState, `seed ${seed}`)
    }
    const stands = spells.at(-1)?.account
    assert.equal(
      stands?.requestState,
      ended(state) ? state : 'waiting',
      `seed ${seed}: the ledger and the request tell the same`
    )
  }
  assert.deepEqual([...met].sort(), ['answered', 'asked', 'escalated', 'received', 'unanswered', 'withdrawn'])
})

test('a late answer never comes to be in time, whatever else is corrected', () => {
  let late = 0
  for (let seed = 1; seed <= 3000; seed++) {
    const d = dice(seed)
    const entries = life(d)
    const term = answerTerm(fold(entries), law)
    const answers = entries.filter(({ type }) => type === 'request.answered')
    if (!term || answers.length === 0 || answers.some(({ at }) => at <= (term.first as string))) continue
    late += 1
    const others = entries.filter(({ type }) => type !== 'request.made' && type !== 'request.answered')
    for (let n = 0; n < 4 && others.length > 0; n++) {
      const wrong = d.pick(others)
      const change = d.chance(0.5)
        ? { withdrawn: true }
        : { at: moment(START + d.whole(0, 40 * 24) * 3_600_000) as Moment }
      entries.push({
        ...entry(entries.length + 1, 'entry.corrected', START + 60 * DAY, {
          entry: wrong.version,
          reason: 'mistaken',
          ...change
        })
      })
      const now = answerTerm(fold(entries), law)
      assert.notEqual(now?.state, 'met', `seed ${seed}`)
      const told = { ref: ref('request', 'r'), facts: fold(entries), office: OFFICE, law }
      assert.notEqual(requests(told).at(-1)?.account.reply, 'in-time', `seed ${seed}`)
    }
  }
  assert.ok(late > 200, `too few late answers to mean anything: ${late}`)
})

test('every kind at every level has one term, and one moment at which the commission hears of silence', () => {
  const { 'assistance-kinds': kinds = [], levels = [] } = law.pack.vocabularies
  for (const { code: kind } of kinds)
    for (const { code: level } of levels) {
      const starting = law.pack.clocks.filter(clock =>
        clock.starts.some(
          ({ on, where = {} }) =>
            on === 'request.made' && [where.kind].flat().includes(kind) && [where.level].flat().includes(level)
        )
      )
      assert.deepEqual(starting.map(({ whose }) => whose).sort(), ['body', 'office'], `${kind}, ${level}`)
    }
})

test('of its term hears the agency that is asked, and no other and nobody of the same office with another role', () => {
  const told = { to: 'agency', office: 'clinic-gubkin', lead: null, barred: [] }
  const who = (office: string, role: string) => ({ login: 'a', office, roles: [role], stands: [], duties: [] })
  const at = moment(START)
  assert.equal(hears(told, who('clinic-gubkin', 'agency'), at, law), true)
  assert.equal(hears(told, who('clinic-belgorod', 'agency'), at, law), false)
  assert.equal(hears(told, who('clinic-gubkin', 'worker'), at, law), false)
  assert.equal(hears({ ...told, to: 'analyst' }, who('clinic-gubkin', 'analyst'), at, law), false)
})

test('what a case has asked is open until it is answered, closed or withdrawn', () => {
  const of = (version: number, type: string, request: string) =>
    entry(version, type, START + version * DAY, { request })
  const facts = fold([
    of(1, 'assistance.asked', 'a'),
    of(2, 'assistance.asked', 'b'),
    of(3, 'assistance.escalated', 'a'),
    of(4, 'assistance.answered', 'b'),
    of(5, 'assistance.asked', 'c'),
    of(6, 'assistance.withdrawn', 'c')
  ])
  assert.deepEqual(requestsIn(facts), { all: ['a', 'b', 'c'], open: ['a'] })
})
