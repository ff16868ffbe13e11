/**
 * The ledger: what a stream posts when it enters and leaves an account (a setting, a type of case, a register, a level).
 * Postings are only ever added: when a late entry or a correction changes the past, the old posting is taken back
 * and the right one made, both dated with the moment when that became known.
 */
import { type LevelSpell, levelsOf } from '../accompaniment/entries.ts'
import { caseOf, type Tenure } from '../cases/case.ts'
import { type Entry, fold, type StreamKind } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { mergedInto } from '../people/merged.ts'
import { staysOf } from '../placements/stays.ts'
import { standingsOf } from '../registers/entries.ts'

export type Account = { ledger: 'care' | 'case' | 'register' | 'level' } & Record<string, string>
export type Posting = {
  n: number
  side: 'in' | 'out'
  amount: 1 | -1
  /** when it happened */
  at: Moment
  /** when it became known */
  recordedAt: Moment
  account: Account
}

type Spell = { account: Account; from: Moment; to: Moment | null; end: Record<string, string> }

const moving = new Set([
  'stay.began',
  'stay.ended',
  'stay.taken-over',
  'person.merged',
  'case.opened',
  'case.closed',
  'case.reopened',
  'transfer.accepted',
  'level.set',
  'register.entered',
  'register.left',
  'entry.corrected'
])

const filled = (values: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== '')
  )

function spells(kind: StreamKind, facts: Parameters<typeof staysOf>[0], office: string): Spell[] {
  // what happened to a person entered twice is posted once, by the entry that remains
  if (kind === 'person' && mergedInto(facts)) return []
  if (kind === 'person')
    return staysOf(facts).map(stay => ({
      account: {
        ledger: 'care',
        ...filled({
          setting: stay.setting,
          serviceKind: stay.serviceKind,
          service: stay.service,
          office: stay.office,
          basis: stay.basis,
          via: stay.via
        })
      },
      from: stay.from,
      to: stay.to,
      end: filled({ end: stay.end })
    }))
  if (kind === 'family')
    return standingsOf(facts).map(one => ({
      account: { ledger: 'register', register: one.register, office },
      from: one.from,
      to: one.to,
      end: filled({ end: one.left })
    }))
  if (kind !== 'case') return []
  const work = caseOf(facts)
  return [
    ...work.tenures.map(({ office, from, to, via }, at) => ({
      account: { ledger: 'case' as const, type: work.type, office, via },
      from,
      to,
      end: work.tenures[at + 1]?.via === 'transfer' ? { exit: 'transfer' } : { exit: 'closed', ...outcomeAt(facts, to) }
    })),
    ...levelsOf(facts).flatMap(one => underOffices(one, work.tenures))
  ]
}

/** A case may be closed more than once: each closing has its own outcome. */
const outcomeAt = (facts: Parameters<typeof staysOf>[0], at: Moment | null): Record<string, string> => {
  const closed = facts.find(fact => fact.type === 'case.closed' && fact.at === at)
  return filled({ outcome: (closed?.data as { outcome?: string } | undefined)?.outcome ?? null })
}

/** A level goes with the case from office to office. */
const underOffices = (one: LevelSpell, tenures: readonly Tenure[]): Spell[] =>
  tenures.flatMap(({ office, from, to }) => {
    const since = one.from > from ? one.from : from
    const until = one.to === null ? to : to === null || one.to < to ? one.to : to
    if (until !== null && until <= since) return []
    return [{ account: { ledger: 'level', level: one.level, office }, from: since, to: until, end: {} }]
  })

/** All postings of one stream, in the order in which they became known. */
export function postings(kind: StreamKind, entries: readonly Entry[]): Posting[] {
  const relevant = entries.filter(entry => moving.has(entry.type))
  if (relevant.length === 0) return []
  const office = entries[0]?.office ?? ''
  const made: Posting[] = []
  let before = new Map<string, Posting>()
  for (const [index, entry] of relevant.entries()) {
    const after = new Map<string, Posting>()
    const post = (side: 'in' | 'out', at: Moment, account: Account) => {
      let key = `${side}|${at}|${JSON.stringify(account)}`
      while (after.has(key)) key += '+'
      after.set(key, { n: 0, side, amount: 1, at, recordedAt: entry.recordedAt, account })
    }
    for (const spell of spells(kind, fold(relevant.slice(0, index + 1)), office)) {
      post('in', spell.from, spell.account)
      if (spell.to !== null) post('out', spell.to, { ...spell.account, ...spell.end } as Account)
    }
    for (const [key, posting] of before)
      if (!after.has(key)) made.push({ ...posting, n: made.length + 1, amount: -1, recordedAt: entry.recordedAt })
    for (const [key, posting] of after) if (!before.has(key)) made.push({ ...posting, n: made.length + 1 })
    before = after
  }
  return made
}
