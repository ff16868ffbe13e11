/** Persons of whom something is known that figures are cut by: cases and orders about them are cut by it too. */
import { traitsOf } from '../../people/person.ts'
import { filled, type Spell, type Told } from '../spell.ts'
import { traitSpells } from './care.ts'

export const people = ({ facts }: Told): Spell[] => {
  const { birth, sex } = traitsOf(facts)
  const first = facts.find(fact => fact.type === 'person.registered')
  if (!first || !(birth || sex)) return []
  const changes = traitSpells(facts)
  const edges = [{ from: first.at, traits: changes[0]?.traits ?? {} }, ...changes.slice(1)]
  const left = facts.find(fact => fact.type === 'person.died')
  return edges.flatMap(({ from, traits }, at): Spell[] => {
    const to = edges[at + 1]?.from ?? left?.at ?? null
    if (to !== null && to <= from) return []
    const went = to === null ? {} : { beyond: to === left?.at ? 'died' : 'changed' }
    const came = at === 0 ? 'registered' : 'changed'
    return [{ ledger: 'person', account: filled({ sex, ...traits }), from, to, came, went, born: birth }]
  })
}
