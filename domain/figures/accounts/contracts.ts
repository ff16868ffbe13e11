/** Contracts of accompaniment in force, by the level at which the family is: from the signature to the end or the last day. */
import { levelsOf } from '../../accompaniment/entries.ts'
import { caseOf } from '../../cases/case.ts'
import { addDays, type Day, type Moment } from '../../kernel/time.ts'
import type { Spell, Told } from '../spell.ts'
import { between, type Change, line } from './line.ts'

export function contracts({ facts, law }: Told): Spell[] {
  const { tenures, child, family } = caseOf(facts)
  const spans: { from: Moment; to: Moment | null; went: Spell['went'] }[] = []
  for (const { type, at, data } of facts) {
    const last = spans.at(-1)
    const lasts = last && (last.to === null || last.to > at)
    if (lasts && ['contract.signed', 'contract.ended', 'case.closed'].includes(type))
      Object.assign(last, { to: at, went: type === 'contract.ended' ? { beyond: 'ended' } : { beyond: 'renewed' } })
    if (type !== 'contract.signed') continue
    const { until } = data as { until?: Day }
    // in force through its last day
    const to = until ? law.timing.zone.at(addDays(until, 1)) : null
    spans.push({ from: at, to, went: to ? { beyond: 'expired' } : {} })
  }
  const [first] = spans
  if (!first) return []
  const changes: Change[] = [
    { at: first.from, how: 'signed', set: {} },
    ...tenures.map(({ from, office }) => ({ at: from, how: 'transfer', set: { office } })),
    ...levelsOf(facts).flatMap(({ level, from, to }) => [
      { at: from, how: 'changed', set: { level } },
      ...(to ? [{ at: to, how: 'changed', set: { level: null } }] : [])
    ])
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const spells = line(changes, { ledger: 'contract', line: 'contract', person: family ?? child })
  return spans.flatMap(span => between(spells, { ...span, came: 'signed' }))
}
