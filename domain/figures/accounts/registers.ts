/** Families on registers, and the children who are members of a family while it stands there. */
import { memberships } from '../../families/entries.ts'
import { addMonths, type Moment } from '../../kernel/time.ts'
import { type Standing, standingsOf } from '../../registers/entries.ts'
import { filled, type Spell, type Told } from '../spell.ts'
import { line } from './line.ts'

export const registers = (told: Told): Spell[] => {
  const { facts, office } = told
  const members = memberships(facts)
  const standings = standingsOf(facts)
  return standings.flatMap(one => {
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
      }),
      ...leaving(one, standings, told)
    ]
  })
}

/** Who has left a register stays counted as such, so that it shows who comes back and how soon. */
function leaving(one: Standing, standings: readonly Standing[], { office, law }: Told): Spell[] {
  const left = one.to
  if (left === null) return []
  const back = standings.find(other => other.register === one.register && other.from >= left && other !== one)?.from
  const { zone } = law.timing
  const soon = (at: Moment) => zone.dayOf(at) <= addMonths(zone.dayOf(left), 12)
  const begun = { register: one.register, registerBasis: one.left, office, again: 'no' }
  return line(
    [
      { at: left, how: 'left', set: begun },
      ...(back ? [{ at: back, how: 'changed', set: { again: soon(back) ? 'within-year' : 'later' } }] : [])
    ],
    { ledger: 'register-left', line: `${one.register}|${one.from}`, since: left }
  )
}
