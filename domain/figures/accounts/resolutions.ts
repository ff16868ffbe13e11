/** What a commission resolved, item by item, and whether each measure was reported on by its day. */
import { sessionOf } from '../../commission/session.ts'
import { addHours } from '../../kernel/time.ts'
import type { Spell, Told } from '../spell.ts'
import { type Change, line } from './line.ts'

export function resolutions({ facts, law }: Told): Spell[] {
  const { body, office, items } = sessionOf(facts)
  return items.flatMap(({ item, question, decided }): Spell[] => {
    if (!decided) return []
    const { at, decision, measures } = decided
    const account = { body, office, question, decision }
    const one = { ledger: 'resolution', line: `item-${item}`, from: at, to: null, since: at }
    return [
      { ...one, account, came: 'resolved', went: {} },
      ...measures.flatMap(({ n, kind, body: executor, by, reportedAt, result }) => {
        const due = law.timing.zone.at(by, '23:59')
        const changes: Change[] = [
          { at, how: 'ordered', set: { office, resolutionMeasure: kind, executor, reply: 'not-yet' } },
          ...(reportedAt === null || reportedAt > due
            ? [{ at: addHours(due, 1 / 60), how: 'changed', set: { reply: 'overdue' } }]
            : []),
          ...(reportedAt === null
            ? []
            : [
                {
                  at: reportedAt,
                  how: 'changed',
                  set: { reply: reportedAt > due ? 'late' : 'in-time', measureResult: result }
                }
              ])
        ]
        return line(changes, { ledger: 'resolution-measure', line: `item-${item}-${n}`, since: at })
      })
    ]
  })
}
