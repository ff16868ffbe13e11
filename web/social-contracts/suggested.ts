/** What the form of an act of a social contract begins with: the household, so that nobody picks the same people again. */
import { caseOf } from '#domain/cases/case.ts'
import { membersOf } from '#domain/families/entries.ts'
import type { Stream } from '#domain/kernel/event.ts'
import type { Law } from '#domain/law/pack.ts'
import { socialContractOf } from '#domain/social-contracts/contract.ts'
import type { Values } from '#web/act-form/values.ts'

export function suggestedForContract(
  act: string,
  on: Stream | undefined,
  streams: readonly Stream[],
  law: Law
): Values {
  if (on?.ref.kind !== 'case') return {}
  const people = (list: readonly string[]) => list.map(person => ({ person }))
  if (act === 'social-contract.apply') {
    const family = streams.find(one => one.ref.id === caseOf(on.facts).family)
    const [currency, ...others] = law.pack.vocabularies.currencies ?? []
    return {
      household: people(membersOf(family?.facts ?? []).map(one => one.person)),
      ...(currency && others.length === 0 ? { currency: currency.code } : {})
    }
  }
  if (act === 'social-contract.end' || act === 'social-contract.follow-up')
    return { results: people(socialContractOf(on.facts).household) }
  return {}
}
