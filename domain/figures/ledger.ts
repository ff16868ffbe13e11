/**
 * The ledger, kept in double entry: every move is one posting, an amount out of one account into another at a moment.
 * What comes from outside or leaves comes out of, or goes into, an account beyond the ledger, so all accounts together
 * always come to nothing. Postings are only ever added: when a late entry or a correction changes the past, the old
 * posting is taken back and the right one made, both dated with the moment when that became known.
 */
import { CORRECTED, type Entry, type Fact, fold, type StreamKind, type StreamRef } from '../kernel/event.ts'
import type { Day, Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { mergedInto } from '../people/merged.ts'
import { admissions } from './accounts/admissions.ts'
import { care } from './accounts/care.ts'
import { cases } from './accounts/cases.ts'
import { closings } from './accounts/closings.ts'
import { contracts } from './accounts/contracts.ts'
import { foster, isHousehold } from './accounts/foster.ts'
import { load } from './accounts/load.ts'
import { deviations, technologies } from './accounts/models.ts'
import { orders } from './accounts/orders.ts'
import { people } from './accounts/people.ts'
import { registeredPersons, registers } from './accounts/registers.ts'
import { requests } from './accounts/requests.ts'
import { resolutions } from './accounts/resolutions.ts'
import { services } from './accounts/services.ts'
import { signals } from './accounts/signals.ts'
import { socialContracts } from './accounts/social-contracts.ts'
import { adoptions, rights } from './accounts/status.ts'
import { termLedgers, termMoving, termStarts, terms } from './accounts/terms.ts'
import { uses } from './accounts/uses.ts'
import type { Account, Spell, Told } from './spell.ts'

export type Posting = {
  /** its number among the stream's postings to the ledger: in the order in which they became known, with gaps */
  n: number
  ledger: string
  amount: number
  /** when it happened */
  at: Moment
  /** when it became known, and by which entry of the stream */
  recordedAt: Moment
  entry: number
  from: Account
  to: Account
  /** how it came about, as the accounts' own stream says */
  how: string
  person: string | null
  born: Day | null
  /** since when what is moved has been in the ledger without a gap */
  since: Moment | null
}

/** The ledgers that a kind of stream posts to, the entries that may move something there, and which streams do at all. */
type Teller = {
  tell(told: Told): Spell[]
  /** told by the law where it follows clocks of the pack */
  moving: readonly string[] | ((law: Law) => ReadonlySet<string>)
  of?(entries: readonly Entry[], law: Law): boolean
}
const counted: Teller = {
  tell: terms,
  moving: termMoving,
  of: (entries, law) => {
    const starts = termStarts(law)
    return starts.size > 0 && entries.some(({ type }) => starts.has(type))
  }
}
const lived = ['stay.began', 'stay.ended', 'stay.taken-over']
const registered = ['register.entered', 'register.left', 'register.taken-over']
const tellers: Partial<Record<StreamKind, readonly Teller[]>> = {
  person: [
    {
      tell: care,
      moving: ['stay.began', 'stay.ended', 'stay.taken-over', 'person.merged', 'person.registered', 'person.described']
    },
    {
      tell: admissions,
      moving: [...lived, 'person.registered', 'person.described', 'person.merged'],
      of: tells('stay.began')
    },
    { tell: people, moving: ['person.registered', 'person.described', 'person.died', 'person.merged'] },
    {
      tell: adoptions,
      moving: [
        'adoption.registered',
        'adoption.register-left',
        'adoption.decreed',
        'adoption.in-force',
        'person.died',
        'person.merged'
      ],
      of: tells('adoption.registered', 'adoption.in-force')
    },
    {
      tell: rights,
      moving: ['rights.changed', 'person.joined-family', 'person.merged'],
      of: tells('rights.changed')
    },
    {
      tell: uses,
      moving: ['use.began', 'use.joined', 'use.ended', 'person.registered', 'person.described', 'person.merged'],
      of: tells('use.began', 'use.joined')
    },
    {
      tell: registeredPersons,
      moving: [...registered, ...lived, 'person.registered', 'person.described', 'person.merged'],
      of: tells('register.entered')
    },
    counted
  ],
  family: [
    {
      tell: registers,
      moving: [...registered, 'family.joined', 'family.left', 'subject.changed']
    },
    {
      tell: closings,
      moving: [...registered, 'family.engaged', 'family.released'],
      of: tells('family.released', 'register.left')
    },
    counted
  ],
  case: [
    {
      tell: cases,
      moving: ['case.opened', 'case.closed', 'case.reopened', 'transfer.accepted', 'level.set', 'subject.changed']
    },
    { tell: load, moving: ['case.opened', 'case.closed', 'case.reopened', 'case.assigned', 'transfer.accepted'] },
    {
      tell: orders,
      moving: [
        'removal.carried-out',
        'placement.ordered',
        'placement.ended',
        'petition.filed',
        'petition.withdrawn',
        'order.served',
        'judgment.given',
        'judgment.in-force',
        'appeal.filed',
        'appeal.withdrawn',
        'support.tried',
        'measure.ordered',
        'kin.studied',
        'child.heard',
        'case.subject-ended',
        'case.closed',
        'transfer.accepted',
        'subject.changed',
        'clock.extended',
        'clock.dropped'
      ],
      of: tells('placement.ordered')
    },
    {
      tell: contracts,
      moving: [
        'contract.signed',
        'contract.ended',
        'level.set',
        'case.closed',
        'case.reopened',
        'transfer.accepted',
        'subject.changed'
      ],
      of: tells('contract.signed')
    },
    {
      tell: technologies,
      moving: ['technology.applied', 'transfer.accepted', 'case.reopened'],
      of: tells('technology.applied')
    },
    {
      tell: socialContracts,
      moving: [
        'social-contract.applied',
        'social-contract.signed',
        'social-contract.prolonged',
        'social-contract.paid',
        'social-contract.ended',
        'social-contract.stopped',
        'social-contract.judged',
        'social-contract.repaid',
        'social-contract.followed-up',
        'transfer.accepted',
        'case.reopened'
      ],
      of: tells('social-contract.signed')
    },
    counted
  ],
  signal: [
    {
      tell: signals,
      moving: [
        'signal.registered',
        'signal.contact',
        'signal.meeting',
        'signal.concluded',
        'signal.joined',
        'signal.child-added',
        'signal.child-dropped',
        'child.arrived',
        'transfer.accepted',
        'subject.changed',
        'clock.extended',
        'clock.dropped'
      ]
    },
    counted
  ],
  request: [
    {
      tell: requests,
      moving: [
        'request.made',
        'request.escalated',
        'request.answered',
        'request.closed',
        'request.withdrawn',
        'request.taken-over'
      ]
    }
  ],
  session: [
    { tell: resolutions, moving: ['session.called', 'session.item-put', 'session.decided', 'session.reported'] }
  ],
  service: [
    { tell: services, moving: ['service.opened', 'service.capacity', 'service.reorganised', 'service.closed'] },
    {
      tell: deviations,
      moving: ['service.opened', 'service.reorganised', 'service.closed', 'model.assessed'],
      of: tells('model.assessed')
    },
    {
      tell: foster,
      moving: ['service.opened', 'service.closed', 'foster.approved', 'foster.struck-off', 'place.held'],
      of: isHousehold
    },
    counted
  ]
}

/** A stream posts nothing before it has one of these entries. */
function tells(...types: string[]) {
  return (entries: readonly Entry[]) => entries.some(({ type }) => types.includes(type))
}

/** The entries that may move something in the ledger whatever the law, by kind of stream. */
export const movingIn = (kind: StreamKind): ReadonlySet<string> =>
  new Set((tellers[kind] ?? []).flatMap(({ moving }) => (typeof moving === 'function' ? [] : moving)))

/** The kinds of stream that post. */
export const posting = Object.keys(tellers) as StreamKind[]

/** Whose postings a ledger holds. */
export const kindOfLedger: Readonly<Record<string, StreamKind>> = {
  care: 'person',
  admission: 'person',
  person: 'person',
  register: 'family',
  'register-member': 'family',
  'register-person': 'person',
  case: 'case',
  level: 'case',
  service: 'service',
  place: 'service',
  signal: 'signal',
  'signal-child': 'signal',
  request: 'request',
  resolution: 'session',
  'resolution-measure': 'session',
  order: 'case',
  load: 'case',
  contract: 'case',
  'social-contract': 'case',
  'social-contract-person': 'case',
  'social-contract-result': 'case',
  'social-contract-person-result': 'case',
  'social-contract-paid': 'case',
  recovery: 'case',
  technology: 'case',
  deviation: 'service',
  'model-state': 'service',
  'adoption-register': 'person',
  adoption: 'person',
  rights: 'person',
  'rights-parent': 'person',
  'rights-family': 'person',
  use: 'person',
  foster: 'service',
  'register-left': 'family',
  closing: 'family',
  ...Object.fromEntries(Object.entries(termLedgers).map(([kind, ledger]) => [ledger, kind as StreamKind]))
}

/** No entry makes so many postings to one ledger. */
const EACH = 10_000

/**
 * The postings of one stream, in the order in which they became known.
 * @param since the place of an entry: only what it and those after it made known. What was posted before stays as it is.
 * @param folded facts that are at hand, by the number of first entries that they are of
 */
export function postings(
  ref: StreamRef,
  entries: readonly Entry[],
  law: Law,
  since = 0,
  folded: ReadonlyMap<number, readonly Fact[]> = new Map()
): Posting[] {
  const made: Posting[] = []
  const last = new Map<string, number>()
  const make = (one: Unmade, amount: number, { recordedAt, version }: Entry) => {
    const n = Math.max(last.get(one.ledger) ?? 0, version * EACH) + 1
    last.set(one.ledger, n)
    made.push({ ...one, amount, n, recordedAt, entry: version })
  }
  const states = new Map<number, Told | null>()
  /** What was known with this entry, for every teller; null of a person entered twice: the entry that remains posts. */
  const stateAt = (at: number): Told | null => {
    const known = states.get(at)
    if (known !== undefined) return known
    const facts = folded.get(at + 1) ?? fold(entries.slice(0, at + 1))
    const merged = ref.kind === 'person' && mergedInto(facts) !== null
    const told = merged ? null : { ref, facts, office: entries[0]?.office ?? '', law }
    states.set(at, told)
    return told
  }
  for (const teller of tellers[ref.kind] ?? []) {
    if (teller.of && !teller.of(entries, law)) continue
    const { moving } = teller
    const heard = typeof moving === 'function' ? moving(law) : null
    const moves = ({ type }: Entry) =>
      type === CORRECTED || (heard ? heard.has(type) : (moving as readonly string[]).includes(type))
    const movesAt = (at: number) => {
      const told = stateAt(at)
      return movesOf(told ? teller.tell(told) : [], ref.id)
    }
    if (!entries.slice(since).some(moves)) continue
    // what does not move anything leaves all as it was
    let before = entries.slice(0, since).some(moves) ? movesAt(since - 1) : new Map<string, Unmade>()
    // corrections may name any entry, so the fold sees all of them
    for (const [at, entry] of entries.entries()) {
      if (at < since || !moves(entry)) continue
      const after = movesAt(at)
      for (const [key, one] of before) if (!after.has(key)) make(one, -one.amount, entry)
      for (const [key, one] of after) if (!before.has(key)) make(one, one.amount, entry)
      before = after
    }
  }
  return made
}

/** Everything that a stream tells the ledger, as far as these entries go. */
export function spellsOf(ref: StreamRef, entries: readonly Entry[], law: Law): Spell[] {
  const facts = fold(entries)
  if (ref.kind === 'person' && mergedInto(facts) !== null) return []
  const told = { ref, facts, office: entries[0]?.office ?? '', law }
  return (tellers[ref.kind] ?? []).flatMap(one => (one.of && !one.of(entries, law) ? [] : one.tell(told)))
}

type Unmade = Omit<Posting, 'n' | 'recordedAt' | 'entry'>

/** Spells as moves: one that begins where the one before it in its line ends is one move between the two accounts. */
function movesOf(spells: readonly Spell[], subject: string): Map<string, Unmade> {
  const found = new Map<string, Unmade>()
  const begun = new Map<string, Moment>()
  const open = new Map<string, Spell>()
  const move = (spell: Spell, at: Moment, from: Account, to: Account, how: string, since: Moment) => {
    const { ledger, amount = 1, born = null, person = null } = spell
    const one: Unmade = { ledger, amount, at, from, to, how, person: person === subject ? null : person, born, since }
    let key = keyOf(one)
    while (found.has(key)) key += '+'
    found.set(key, one)
  }
  const leave = (spell: Spell, line: string) => {
    if (spell.to === null) return
    const { beyond = 'ended', ...rest } = spell.went
    move(spell, spell.to, spell.account, { beyond, ...rest }, beyond, sinceOf(spell, begun.get(line)))
  }
  for (const spell of [...spells].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const line = `${spell.ledger}|${spell.line ?? ''}`
    const before = open.get(line)
    if (before && before.to === spell.from && joins(before, spell)) {
      const since = sinceOf(spell, begun.get(line))
      move(spell, spell.from, before.account, spell.account, spell.came, since)
    } else {
      if (before) leave(before, line)
      begun.set(line, spell.from)
      move(spell, spell.from, { beyond: spell.came }, spell.account, spell.came, sinceOf(spell, spell.from))
    }
    open.set(line, spell)
  }
  for (const [line, spell] of open) leave(spell, line)
  return found
}

/** Two moves alike in all have the same key; written by hand, because every move of a stream is compared with each entry. */
const keyOf = ({ ledger, amount, at, from, to, how, person, born, since }: Unmade): string =>
  `${ledger}|${amount}|${at}|${how}|${person}|${born}|${since}|${said(from)}>${said(to)}`
function said(account: Account): string {
  let text = ''
  for (const field in account) text += `${field}=${account[field]};`
  return text
}

const sinceOf = (spell: Spell, begun: Moment | undefined): Moment => spell.since ?? begun ?? spell.from

/** Places of a service may grow from one spell to the next; then the whole is moved out and in. */
const joins = (before: Spell, next: Spell): boolean =>
  (before.amount ?? 1) === (next.amount ?? 1) &&
  (before.born ?? null) === (next.born ?? null) &&
  (before.person ?? null) === (next.person ?? null)
