/** From what held since when to spells: one line goes from account to account, and parts that are alike are one. */
import { addHours, type Moment } from '../../kernel/time.ts'
import type { Run } from '../../law/clock.ts'
import type { Account, Spell } from '../spell.ts'

/** Since a moment these fields have these values; the others stay as they were. */
export type Change = { at: Moment; how: string; set: Readonly<Record<string, string | null | undefined>> }

/** @param changes in any order; of two at one moment that set the same field, the later in the list. */
export function line(changes: readonly Change[], rest: Pick<Spell, 'ledger'> & Partial<Spell>): Spell[] {
  const found: Spell[] = []
  const values: Record<string, string> = {}
  for (const { at, how, set } of [...changes].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    for (const [field, value] of Object.entries(set))
      if (value) values[field] = value
      else delete values[field]
    const account: Account = { ...values }
    const last = found.at(-1)
    if (last?.from === at) last.account = account
    else if (!last || !alike(last.account, account)) {
      if (last) last.to = at
      found.push({ ...rest, account, from: at, to: null, came: how, went: {} })
    }
  }
  return found
}

const alike = (a: Account, b: Account): boolean => {
  const fields = Object.keys(a)
  return fields.length === Object.keys(b).length && fields.every(field => a[field] === b[field])
}

/** The part of a line between two moments: it comes in, and leaves, at its own edges. */
export function between(
  spells: readonly Spell[],
  { from, to, came, went }: Pick<Spell, 'from' | 'to' | 'came' | 'went'>
): Spell[] {
  return spells.flatMap(spell => {
    const begins = spell.from > from ? spell.from : from
    const ends = to !== null && (spell.to === null || to <= spell.to) ? to : spell.to
    if (ends !== null && ends <= begins) return []
    const first = spell.from <= from
    return [
      { ...spell, from: begins, to: ends, came: first ? came : spell.came, went: ends === to ? went : spell.went }
    ]
  })
}

/**
 * How a term was kept, as time goes by: not yet, overdue from the minute after it ran out, then in time or late; `lapsed`
 * when it fell away before it ran out. What is never done stays overdue, and so stays in the count.
 */
export const termStates = ['not-yet', 'overdue', 'in-time', 'late', 'lapsed'] as const
export function term({ state, startedAt, due, endedAt, lateHours }: Run): { at: Moment; state: string }[] {
  const begun = { at: startedAt, state: 'not-yet' }
  const over = due === null ? [] : [{ at: addHours(due, 1 / 60), state: 'overdue' }]
  if (endedAt === null) return [begun, ...over]
  if (state === 'late') return [begun, ...over, { at: endedAt, state: 'late' }]
  if (state === 'void' && lateHours > 0) return [begun, ...over]
  return [begun, { at: endedAt, state: state === 'void' ? 'lapsed' : 'in-time' }]
}
