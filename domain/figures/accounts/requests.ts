/**
 * Requests to agencies from the asking on: how soon each was answered, or never. They stay in the ledger, so that those of
 * a period can be counted by what became of them; one that nobody answered is never taken out.
 */
import { runs } from '../../law/clock.ts'
import type { Spell, Told } from '../spell.ts'
import { type Change, line, term } from './line.ts'

/** What became of a request, as its own state is counted. */
export const requestStates = ['waiting', 'answered', 'unanswered', 'withdrawn'] as const
type State = (typeof requestStates)[number]
const stateOf: Readonly<Record<string, State>> = {
  'request.answered': 'answered',
  'request.closed': 'unanswered',
  'request.withdrawn': 'withdrawn'
}

export function requests({ facts, law }: Told): Spell[] {
  const made = facts.find(({ type }) => type === 'request.made')
  if (!made) return []
  const { kind, to, agency, level, office, person } = made.data as Record<string, string>
  // what ended it first has ended it, as the request itself tells
  const end = facts.find(({ type }) => type in stateOf)
  const changes: Change[] = [
    {
      at: made.at,
      how: 'asked',
      set: { assistance: kind, agency: to, agencyKind: agency, level, office, requestState: 'waiting', escalated: 'no' }
    }
  ]
  for (const fact of facts) {
    const { type, at, data } = fact
    if (fact === end)
      changes.push({
        at,
        how: stateOf[type] ?? type,
        set: { requestState: stateOf[type], assistanceResult: (data as { result?: string }).result }
      })
    else if (type === 'request.escalated' && !(end && end.at <= at))
      changes.push({ at, how: 'escalated', set: { escalated: 'yes' } })
    else if (type === 'request.taken-over')
      changes.push({ at, how: 'transfer', set: { office: (data as { office: string }).office } })
  }
  const named = new Set(law.pack.counted.answer)
  const [run] = runs(
    law.pack.clocks.filter(clock => named.has(clock.code)),
    facts,
    law.timing
  )
  if (run) for (const { at, state } of term(run)) changes.push({ at, how: 'changed', set: { reply: state } })
  return line(changes, { ledger: 'request', line: 'request', since: made.at, person: person ?? null })
}
