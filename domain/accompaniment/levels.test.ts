import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idFrom } from '#server/index.ts'
import { loadLaw } from '#server/packs/load.ts'
import { dice } from '../../test/random-acts.ts'
import { memoryJournal } from '../acts/memory.ts'
import { caseOf } from '../cases/case.ts'
import { type Fact, ref } from '../kernel/event.ts'
import { type Moment, moment } from '../kernel/time.ts'
import { runs } from '../law/clock.ts'
import { asksForContacts, missedInRow } from './contacts.ts'
import { levelAt, levelsOf } from './entries.ts'

const law = await loadLaw('packs', 'ru-31')
const head = { account: 'head-1', office: 'uszn-ivnya', roles: ['head', 'director', 'intake', 'worker', 'commission'] }
const START = Date.parse('2019-01-08T09:00:00.000Z')
const DAY = 86_400_000

/** A family's case of accompaniment, opened on the first day. */
function opened(throwDice = dice(1)) {
  const journal = memoryJournal(law, idFrom)
  const [family, signal, work] = [
    ref('family', throwDice.uuid()),
    ref('signal', throwDice.uuid()),
    ref('case', throwDice.uuid())
  ]
  const act = (name: string, on: typeof work, at: Moment, input: object, recorded = true) =>
    journal.act(
      {
        id: throwDice.uuid(),
        act: name,
        on,
        at,
        input: input as Record<string, unknown>,
        ...(recorded ? { recorded: { by: 'social-centre', number: '1', dated: '2019-01-01' as never } } : {})
      },
      head,
      moment(START + 900 * DAY)
    )
  const at = moment(START)
  act('family.register', family, at, { members: [{ as: 'child', sketch: { birthYear: 2012 } }] }, false)
  const said = { channel: 'phone', source: 'school', anonymous: false, kinds: ['poverty'], urgency: 'urgent' }
  act('signal.register', signal, at, { ...said, children: [] }, false)
  act('case.open', work, at, {
    type: 'accompaniment',
    family: family.id,
    signals: [signal.id],
    lead: 'worker-1',
    risks: []
  })
  assert.equal(caseOf(journal.stream(work).facts).state, 'open')
  return { work, act, facts: () => journal.stream(work).facts }
}

/** From the first level on there is one at every moment of the open case, and never two. */
function oneAtATime(facts: readonly Fact[]): void {
  const spells = levelsOf(facts)
  const closed = facts.find(one => one.type === 'case.closed')?.at ?? null
  for (const [at, { from, to }] of spells.entries()) {
    const next = spells[at + 1]
    assert.ok(to === null || from <= to, 'a level ends before it begins')
    if (next) assert.equal(to, next.from, 'no gap and no overlap')
    else assert.equal(to, closed, 'the last level lasts as long as the case')
  }
}

test('whatever levels are set, late, corrected or withdrawn: one at a time, without a gap, until the case is closed', () => {
  let set = 0
  for (let seed = 1; seed <= 60; seed++) {
    const throwDice = dice(seed)
    const { work, act, facts } = opened(throwDice)
    const someDay = () => moment(START + throwDice.whole(1, 400) * DAY)
    for (let n = 0; n < 30; n++) {
      const levels = facts().filter(one => one.type === 'level.set')
      const reason = 'recorded-in-error'
      const said =
        throwDice.chance(0.75) || levels.length === 0
          ? act('level.set', work, someDay(), { level: throwDice.pick(['emergency', 'crisis', 'basic', 'adaptation']) })
          : throwDice.chance(0.5)
            ? act(
                'case.correct',
                work,
                moment(START + 450 * DAY),
                { entry: throwDice.pick(levels).version, withdrawn: true, reason },
                false
              )
            : act(
                'case.correct',
                work,
                moment(START + 450 * DAY),
                { entry: throwDice.pick(levels).version, at: someDay(), reason },
                false
              )
      if (!('refusals' in said)) set += 1
      oneAtATime(facts())
    }
    if (throwDice.chance(0.5)) {
      act('case.close', work, moment(START + 500 * DAY), { outcome: 'moved' })
      oneAtATime(facts())
      assert.equal(levelAt(facts(), moment(START + 501 * DAY)), null)
    }
  }
  assert.ok(set > 1000, `too few levels were set to mean anything: ${set}`)
})

const rows: [string, number, number][] = [
  ['CONTC', 7, 0],
  ['CONTC', 8, 1],
  ['CONTC', 14, 1],
  ['CONTC', 15, 2],
  ['CONTC', 30, 4]
]
for (const [code, days, missed] of rows)
  test(`${missed} weekly contacts are missed in a row ${days} days after the level was set`, () => {
    const { work, act, facts } = opened()
    act('level.set', work, moment(START), { level: 'crisis' })
    const clock = law.clock(code)
    assert.ok(clock && asksForContacts(clock))
    const [run] = runs([clock], facts(), law.timing)
    assert.ok(run)
    assert.equal(missedInRow(clock, run, moment(START + days * DAY), law.timing), missed)
  })

test('a contact, however late, ends the row', () => {
  const { work, act, facts } = opened()
  act('level.set', work, moment(START), { level: 'crisis' })
  act('case.contact', work, moment(START + 30 * DAY), { kind: 'call' })
  const clock = law.clock('CONTC')
  assert.ok(clock)
  const found = runs([clock], facts(), law.timing)
  assert.deepEqual(
    found.map(one => one.state),
    ['late', 'running']
  )
  assert.equal(missedInRow(clock, found[1] as never, moment(START + 31 * DAY), law.timing), 0)
})
