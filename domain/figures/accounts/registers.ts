/** Families on registers, and the children who are members of a family while it stands there. */
import { memberships } from '../../families/entries.ts'
import { standingsOf } from '../../registers/entries.ts'
import { filled, type Spell, type Told } from '../spell.ts'

export const registers = ({ facts, office }: Told): Spell[] => {
  const members = memberships(facts)
  return standingsOf(facts).flatMap(one => {
    const spell = (from: string, to: string | null, rest: Partial<Spell>): Spell => ({
      ledger: 'register',
      account: filled({ register: one.register, office }),
      from: from as Spell['from'],
      to: to as Spell['to'],
      came: from === one.from ? one.basis : 'joined-family',
      went: to === null ? {} : { beyond: to === one.to ? (one.left ?? 'left') : 'left-family' },
      line: one.register,
      ...rest
    })
    const later = (a: string, b: string) => (a > b ? a : b)
    const earlier = (a: string | null, b: string | null) => (a === null ? b : b === null || a < b ? a : b)
    return [
      spell(one.from, one.to, {}),
      ...members.flatMap(member => {
        const from = later(one.from, member.from)
        const to = earlier(one.to, member.to)
        if (to !== null && to <= from) return []
        const rest = { ledger: 'register-member', line: `${one.register}|${member.person}`, person: member.person }
        const account = filled({ register: one.register, office, role: member.as })
        return [spell(from, to, { ...rest, account })]
      })
    ]
  })
}
