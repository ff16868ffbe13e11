/** Taking an act that another has prepared: what the signature itself needs, beside all that the act needs. */
import type { Ask } from '../acts/take.ts'
import { type Refusal, rule } from '../kernel/answer.ts'
import type { Law } from '../law/pack.ts'
import { standsAgainst } from './acts.ts'
import { isSame } from './content.ts'
import { proposalsOf, waitsFor } from './proposals.ts'

const noNotes = () => undefined

/** What stands against signing the proposal that the command names; nothing when it names none. */
export function againstSigning(asked: Ask, law: Law): readonly Refusal[] {
  const { act, input, self, by, recorded, proposal, note = noNotes } = asked
  if (proposal === undefined) return []
  const of = proposalsOf(self.facts).find(one => one.version === proposal)
  const against = standsAgainst(of, 'take', { self, law, by })
  if (!of || against) return against?.refusals ?? []
  if (of.act !== act.name) return told('proposal-of-another-act')
  if (recorded) return told('proposal-is-not-recorded')
  const waits = waitsFor(of, self, law)
  if (waits?.for !== 'sign') return told('proposal-not-agreed')
  const text = note(of.content)
  if (text === undefined) return told('proposal-unreadable')
  return isSame(act, input, text, note) ? [] : told('proposal-differs')
}

const told = (name: string): readonly Refusal[] => {
  const decision = rule(name)
  return 'refusals' in decision ? decision.refusals : []
}
