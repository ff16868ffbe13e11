/**
 * Terms that a pack has counted: each run of a clock from its start on, with how it was kept, and the level and the
 * office of that time. A run stays in the ledger after it is decided, so that what a period brought can be counted: it
 * comes to be in time, or overdue, once.
 */
import { levelsOf } from '../../accompaniment/entries.ts'
import { caseOf } from '../../cases/case.ts'
import type { StreamKind } from '../../kernel/event.ts'
import type { Moment } from '../../kernel/time.ts'
import { type Clock, DROPPED, EXTENDED, runs } from '../../law/clock.ts'
import type { Law } from '../../law/pack.ts'
import type { Spell, Told } from '../spell.ts'
import { type Change, line, term } from './line.ts'

/** The kinds of stream whose terms are counted; what is asked of an agency has a ledger of its own. */
export const termLedgers: Readonly<Partial<Record<StreamKind, string>>> = {
  case: 'case-term',
  signal: 'signal-term',
  person: 'person-term',
  family: 'family-term',
  service: 'service-term'
}

const clocks = new WeakMap<Law, readonly Clock[]>()
function countedClocks(law: Law): readonly Clock[] {
  const known = clocks.get(law)
  if (known) return known
  const found = law.pack.clocks.filter(({ code }) => law.pack.counted.term.includes(code))
  clocks.set(law, found)
  return found
}

const movers = new WeakMap<Law, ReadonlySet<string>>()
/** The entries by which the counted clocks move, or the office and the level under which they run. */
export function termMoving(law: Law): ReadonlySet<string> {
  const known = movers.get(law)
  if (known) return known
  const found = new Set(
    countedClocks(law).flatMap(({ starts, stops, voids, suspends = [], resumes = [] }) =>
      [...starts, ...stops, ...voids, ...suspends, ...resumes].map(({ on }) => on)
    )
  )
  if (found.size > 0)
    for (const one of [EXTENDED, DROPPED, 'level.set', 'transfer.accepted', 'case.reopened']) found.add(one)
  movers.set(law, found)
  return found
}

/** The entries that start a counted clock: without one a stream has no term to tell of. */
const starters = new WeakMap<Law, ReadonlySet<string>>()
export function termStarts(law: Law): ReadonlySet<string> {
  const known = starters.get(law)
  if (known) return known
  const found = new Set(countedClocks(law).flatMap(clock => clock.starts.map(({ on }) => on)))
  starters.set(law, found)
  return found
}

export function terms({ ref, facts, office, law }: Told): Spell[] {
  const ledger = termLedgers[ref.kind]
  const counted = countedClocks(law)
  if (!ledger || counted.length === 0) return []
  const offices = officesOf({ ref, facts, office, law })
  const levels = levelsOf(facts)
  const byVersion = new Map(facts.map(fact => [fact.version, fact]))
  return runs(counted, facts, law.timing).flatMap(run => {
    const { code, n, startedAt, startedBy, endedAt } = run
    const within = (at: Moment) => at > startedAt && (endedAt === null || at < endedAt)
    const first = offices?.findLast(one => one.at <= startedAt)?.office ?? byVersion.get(startedBy)?.office ?? office
    const level = levels.find(one => one.from <= startedAt && (one.to === null || startedAt < one.to))?.level
    const changes: Change[] = [
      { at: startedAt, how: 'began', set: { clock: code, office: first, level } },
      ...(offices ?? [])
        .filter(one => within(one.at))
        .map(({ at, office }) => ({ at, how: 'transfer', set: { office } })),
      ...levels
        .filter(one => within(one.from))
        .map(one => ({ at: one.from, how: 'changed', set: { level: one.level } })),
      ...term(run).map(({ at, state }) => ({ at, how: 'changed', set: { term: state } }))
    ]
    return line(changes, { ledger, line: `${code}|${n}`, since: startedAt })
  })
}

/** The offices that answered for the work, since when; null where whoever wrote the starting entry answers. */
function officesOf({ ref, facts, office }: Told): { at: Moment; office: string }[] | null {
  if (ref.kind === 'case') return caseOf(facts).tenures.map(({ from, office }) => ({ at: from, office }))
  if (ref.kind !== 'signal') return null
  const [first] = facts
  if (!first) return []
  return [
    { at: first.at, office },
    ...facts.flatMap(({ type, at, data }) =>
      type === 'transfer.accepted' ? [{ at, office: (data as { office: string }).office }] : []
    )
  ]
}
