import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLaw } from '#server/packs/load.ts'
import { type Entry, ref } from '../../kernel/event.ts'
import type { Day } from '../../kernel/time.ts'
import { postings } from '../ledger.ts'

const law = await loadLaw('packs', 'ru-31')
const work = ref('case', '00000000-0000-4000-8000-000000000001')

type Step = readonly [day: string, type: string, data: object, known?: string]
/** Entries of one case, each at noon of its day in 2019, written down that day or on a later one. */
const entries = (steps: readonly Step[]): Entry[] =>
  steps.map(([day, type, data, known = day], at) => ({
    version: at + 1,
    type,
    at: law.timing.zone.at(`2019-${day}` as Day, '12:00'),
    recordedAt: law.timing.zone.at(`2019-${known}` as Day, '13:00'),
    actor: 'one',
    office: 'uszn-alekseevka',
    command: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}` as never,
    pack: 'ru-31',
    data: data as never
  }))
const opened: Step = [
  '01-14',
  'case.opened',
  { type: 'accompaniment', family: 'f', lead: 'one', signals: [], risks: [] }
]
const level = (day: string, level: string): Step => [day, 'level.set', { level }]
const visit = (day: string, known = day): Step => [day, 'case.contact', { kind: 'home-visit', childSeen: true }, known]

/** What is posted of contacts, in the order of time: the day, and what became of which account. */
const told = (own: readonly Entry[], since = 0) =>
  postings(work, own, law, since)
    .filter(one => one.ledger === 'case-term')
    .map(({ at, amount, from, to }) => {
      const say = ({ clock, term, level, office, beyond }: Record<string, string>) =>
        beyond ?? [clock, term, level, office?.replace('uszn-', '')].filter(Boolean).join(' ')
      return `${law.timing.zone.dayOf(at).slice(5)}${amount < 0 ? ' taken back' : ''} ${say(from)} → ${say(to)}`
    })

test('a contact in time, one late, one that fell away: each run is told by its level', () => {
  const own = entries([opened, level('01-14', 'crisis'), visit('01-18'), visit('01-28'), level('01-30', 'basic')])
  assert.deepEqual(
    told(own)
      .filter(one => !one.includes('taken back'))
      .filter(one => one.includes('CONTC')),
    [
      '01-14 began → CONTC not-yet crisis alekseevka',
      '01-22 CONTC not-yet crisis alekseevka → CONTC overdue crisis alekseevka',
      '01-18 CONTC not-yet crisis alekseevka → CONTC in-time crisis alekseevka',
      '01-18 began → CONTC not-yet crisis alekseevka',
      '01-26 CONTC not-yet crisis alekseevka → CONTC overdue crisis alekseevka',
      '01-28 CONTC overdue crisis alekseevka → CONTC late crisis alekseevka',
      '01-28 began → CONTC not-yet crisis alekseevka',
      '02-05 CONTC not-yet crisis alekseevka → CONTC overdue crisis alekseevka',
      '01-30 CONTC not-yet crisis alekseevka → CONTC lapsed crisis alekseevka'
    ]
  )
})

test('a term goes with the case to another office while it runs, and stays where it was decided', () => {
  const own = entries([
    opened,
    level('01-14', 'basic'),
    visit('01-20'),
    ['01-25', 'transfer.accepted', { office: 'uszn-valuyki' }]
  ])
  const last = told(own).filter(one => one.startsWith('01-25'))
  assert.deepEqual(last, ['01-25 CONTB not-yet basic alekseevka → CONTB not-yet basic valuyki'])
})

test('what is posted entry by entry is what is posted at once, with a visit written down late and one withdrawn', () => {
  const own = entries([
    opened,
    level('01-14', 'emergency'),
    visit('01-15'),
    level('01-29', 'crisis'),
    visit('02-04'),
    visit('01-17', '02-10'),
    ['02-10', 'entry.corrected', { entry: 5, withdrawn: true, reason: 'mistyped' }, '02-12'],
    ['03-01', 'case.closed', { type: 'accompaniment', outcome: 'resolved' }]
  ])
  const one = own.flatMap((_none, at) => postings(work, own.slice(0, at + 1), law, at))
  const order = (a: { ledger: string; n: number }, b: typeof a) =>
    a.ledger < b.ledger ? -1 : a.ledger > b.ledger ? 1 : a.n - b.n
  assert.deepEqual(one.sort(order), postings(work, own, law).sort(order))
  assert.ok(told(own).some(line => line.includes('taken back')))
})

test('a pack that names no clock has no terms counted', () => {
  const silent = { ...law, pack: { ...law.pack, counted: { ...law.pack.counted, term: [] } } }
  const own = entries([opened, level('01-14', 'crisis'), visit('01-18')])
  assert.deepEqual(
    postings(work, own, silent).filter(one => one.ledger === 'case-term'),
    []
  )
})
