/** The money of a social contract adds up, whatever is tried and in whatever order it is written down. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Seen } from '../acts/act.ts'
import { spellsOf } from '../figures/ledger.ts'
import { workingCalendar } from '../kernel/calendar.ts'
import { byTime, type Draft, type Fact, ref } from '../kernel/event.ts'
import { type Day, type Moment, zone } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import * as acts from './acts.ts'
import { socialContractOf } from './contract.ts'

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const timing = { zone: zone('Europe/Moscow'), calendar: workingCalendar([]) }
const law = { timing, pack: { clocks: [], counted: { term: [] } } } as unknown as Law
const self = ref('case', id(1))
const moment = (day: number) => timing.zone.at(new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10) as Day)

const family: Fact[] = [1, 2].map(n =>
  written(n, { type: 'family.joined', at: moment(0), data: { person: id(n + 10), as: 'mother' } })
)
function written(version: number, { type, at, data }: Pick<Draft, 'type' | 'at' | 'data'>): Fact {
  return {
    version,
    type,
    at,
    recordedAt: moment(900),
    actor: 'a',
    office: 'o',
    command: id(version + 100),
    pack: 'x',
    data
  }
}

/** A case of its own on which acts are tried one after another; those refused change nothing. */
function contract() {
  const opened = { type: 'social-contract', family: id(2), signals: [], office: 'o', lead: 'a', risks: [] }
  const facts: Fact[] = [written(1, { type: 'case.opened', at: moment(0), data: opened })]
  const take = (act: { decide(input: never, seen: Seen): unknown }, day: number, input: object): string | null => {
    const at = moment(day)
    const seen = {
      law,
      at,
      today: timing.zone.dayOf(at),
      self: { ref: self, version: facts.length, facts },
      of: () => ({ ref: ref('family', id(2)), version: 2, facts: family })
    } as unknown as Seen
    const decided = act.decide(input as never, seen) as { refusals?: { rule: string }[]; drafts: Draft[] }
    if (decided.refusals) return decided.refusals[0]?.rule ?? ''
    facts.push(...decided.drafts.map((draft, n) => written(facts.length + 1 + n, draft)))
    facts.sort(byTime)
    return null
  }
  return { facts, take }
}
const person = (n: number, income?: number) => ({ person: id(n + 10), ...(income === undefined ? {} : { income }) })
const application = {
  kind: 'business',
  applicant: id(11),
  causes: ['debts'],
  currency: 'rub',
  household: [person(1, 1000.1), person(2, 2000.2)],
  minimum: 5000
}
function signed(sum = 100_000) {
  const made = contract()
  made.take(acts.applyForContract, 1, application)
  made.take(acts.decideContract, 2, { decision: 'recognised' })
  made.take(acts.signSocialContract, 3, { number: '1', months: 12, sum })
  return made
}

test('incomes are told for the household and for each head, before and after', () => {
  const { facts, take } = signed()
  take(acts.endSocialContract, 300, {
    familyResult: 'x',
    results: [{ ...person(1, 3000), result: 'y' }],
    minimum: 5100
  })
  take(acts.followUpContract, 700, { months: 12, familyResult: 'x', results: [{ ...person(1), result: 'y' }] })
  const { incomes, until } = socialContractOf(facts)
  assert.equal(until, '2022-01-03')
  assert.deepEqual(
    incomes.map(({ total, perHead, minimum, months }) => [total, perHead, minimum, months]),
    [
      [3000.3, 1500.15, 5000, null],
      [3000, 3000, 5100, null],
      [null, null, null, 12]
    ]
  )
})

test('a contract is paid, reported on and ended only while it is in force', () => {
  const { take } = signed()
  assert.equal(take(acts.payContract, 2, { amount: 1 }), 'contract-not-in-force')
  assert.equal(
    take(acts.followUpContract, 10, { months: 12, familyResult: 'x', results: [] }),
    'contract-still-in-force'
  )
  assert.equal(take(acts.stopContract, 100, { reason: 'own-wish' }), null)
  assert.equal(take(acts.payContract, 101, { amount: 1 }), 'contract-not-in-force')
  assert.equal(take(acts.payContract, 99, { amount: 1 }), null, 'written down late, and true while it was in force')
  assert.equal(take(acts.endSocialContract, 99, { familyResult: 'x', results: [] }), 'contract-not-in-force')
})

const amount = fc.integer({ min: 0, max: 6_000_000 }).map(kopecks => kopecks / 100)
const step = fc.tuple(
  fc.constantFrom('pay', 'prove', 'stop', 'judge', 'repay'),
  fc.integer({ min: 4, max: 800 }),
  amount
)

test('what was claimed is always what is outstanding, repaid and remitted, in the case and in the ledger', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), steps => {
      const { facts, take } = signed()
      for (const [what, day, money] of steps) {
        if (what === 'pay') take(acts.payContract, day, { amount: money })
        if (what === 'prove') take(acts.proveSpending, day, { amount: money, purpose: 'x' })
        if (what === 'stop') take(acts.stopContract, day, { reason: 'misuse', recover: money })
        if (what === 'judge') take(acts.judgeRecovery, day, { number: '1', awarded: money })
        if (what === 'repay') take(acts.repayRecovery, day, { amount: money })
        const { paid, proved, sum, recovery } = socialContractOf(facts)
        assert.ok(paid <= sum && proved <= paid)
        if (!recovery) continue
        const { claimed, remitted, repaid, outstanding } = recovery
        assert.ok(outstanding >= 0 && remitted >= 0)
        assert.equal(Math.round(claimed * 100), Math.round((remitted + repaid + outstanding) * 100))
        const standing = (at: Moment) =>
          spellsOf(self, facts, law)
            .filter(one => one.ledger === 'recovery' && one.from <= at && (one.to === null || at < one.to))
            .reduce((all, one) => all + (one.amount ?? 1), 0)
        assert.equal(standing(recovery.since), Math.round(claimed))
        assert.equal(standing(moment(900)), Math.round(claimed))
      }
    }),
    { numRuns: 300 }
  )
})
