/** Cases by type and office, the levels that go with them, and how they ended. */
import { type LevelSpell, levelsOf } from '../../accompaniment/entries.ts'
import { caseOf, type Tenure } from '../../cases/case.ts'
import type { Fact } from '../../kernel/event.ts'
import type { Moment } from '../../kernel/time.ts'
import { filled, type Spell, type Told } from '../spell.ts'

export function cases({ facts, law }: Told): Spell[] {
  const { type, tenures, child, risks } = caseOf(facts)
  const violence = risks.some(risk => law.option('risks', risk)?.means === 'violence') ? 'yes' : 'no'
  // a case that is closed and opened again is the same case: it goes on in one line
  const spells = tenures.map(
    ({ office, from, to, via }, at): Spell => ({
      ledger: 'case',
      account: filled({ type, office, risk: risks[0], violence }),
      from,
      to,
      came: via,
      went:
        to === null
          ? {}
          : tenures[at + 1]?.via === 'transfer'
            ? { beyond: 'transfer' }
            : { beyond: 'closed', ...outcomeAt(facts, to) },
      line: 'case',
      person: child
    })
  )
  return [...spells, ...levelsOf(facts).flatMap(one => underOffices(one, tenures, child))]
}

/** A case may be closed more than once: each closing has its own outcome. */
const outcomeAt = (facts: readonly Fact[], at: Moment): Record<string, string> => {
  const closed = facts.find(fact => fact.type === 'case.closed' && fact.at === at)
  return filled({ outcome: (closed?.data as { outcome?: string } | undefined)?.outcome })
}

/** A level goes with the case from office to office. */
const underOffices = (one: LevelSpell, tenures: readonly Tenure[], person: string | null): Spell[] =>
  tenures.flatMap(({ office, from, to }) => {
    const since = one.from > from ? one.from : from
    const until = one.to === null ? to : to === null || one.to < to ? one.to : to
    if (until !== null && until <= since) return []
    const went = until === null ? {} : { beyond: until === one.to ? 'changed' : 'transfer' }
    const came = since === one.from ? 'set' : 'transfer'
    return [{ ledger: 'level', account: { level: one.level, office }, from: since, to: until, came, went, person }]
  })
