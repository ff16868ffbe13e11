/** Families and persons on registers, and the members of a family while it stands there. */
import { memberships } from '../../families/entries.ts'
import { addMonths, type Moment } from '../../kernel/time.ts'
import { traitsOf } from '../../people/person.ts'
import { staysOf } from '../../placements/stays.ts'
import { type Standing, standingsOf } from '../../registers/entries.ts'
import { filled, type Spell, type Told } from '../spell.ts'
import { between, line } from './line.ts'

/** Families on registers, those who left them, and the members of a family while it stands there. */
export const registers = (told: Told): Spell[] => {
  const members = memberships(told.facts)
  const standings = standingsOf(told.facts)
  const first = standings.find(one => told.law.option('registers', one.register)?.means === 'risk')
  return standings.flatMap(one => [
    ...found(inOffices(one, one, { ledger: 'register', line: one.register }), one === first),
    ...members.flatMap(member => {
      const rest = { ledger: 'register-member', line: `${one.register}|${member.person}`, person: member.person }
      return inOffices(one, member, rest, member.as)
    }),
    ...leaving(one, standings, told)
  ])
}

/**
 * The first standing ever on a register that means trouble says so, until another office takes it over: a move is no
 * finding, in no office.
 */
const found = (spells: readonly Spell[], first: boolean): Spell[] =>
  spells.map((spell, at) =>
    first && at === 0 ? { ...spell, account: { ...spell.account, firstFound: spell.account.register ?? '' } } : spell
  )

/** Persons who stand on a register themselves, as children left without care do, and where each lives all the while. */
export const registeredPersons = ({ facts, law }: Told): Spell[] => {
  const { birth } = traitsOf(facts)
  const home = law.pack.settings.find(({ rung }) => rung === 0)?.code
  const lived = staysOf(facts).flatMap(({ from, to, setting }) => [
    { at: from, setting },
    ...(to ? [{ at: to, setting: home }] : [])
  ])
  return standingsOf(facts).flatMap(one => {
    const own = { ledger: 'register-person', line: one.register, born: birth }
    return inOffices(one, one, own).flatMap(part => {
      const changes = lived.map(({ at, setting }) => ({ at, how: 'moved', set: { ...part.account, setting } }))
      const first = lived[0] && lived[0].at < part.from ? lived[0].at : part.from
      return between(
        line([{ at: first, how: 'moved', set: { ...part.account, setting: home } }, ...changes], own),
        part
      )
    })
  })
}

/** A standing, or the part of it in which somebody was a member, in as many parts as offices have answered for it. */
function inOffices(
  one: Standing,
  within: { from: Moment; to: Moment | null },
  rest: Pick<Spell, 'ledger'> & Partial<Spell>,
  role?: string
): Spell[] {
  const begins = later(one.from, within.from)
  const ends = earlier(one.to, within.to)
  return one.offices.flatMap(({ office, from }, at): Spell[] => {
    const next = one.offices[at + 1]?.from ?? null
    const [first, last] = [later(from, begins), earlier(next, ends)]
    if (last !== null && last <= first) return []
    const out = last === one.to ? (one.left ?? 'left') : last === ends ? 'left-family' : 'transfer'
    return [
      {
        ...rest,
        account: filled({ register: one.register, office, role }),
        from: first,
        to: last,
        came: first === one.from ? one.basis : first === begins ? 'joined-family' : 'transfer',
        went: last === null ? {} : { beyond: out }
      }
    ]
  })
}

const later = (a: Moment, b: Moment) => (a > b ? a : b)
const earlier = (a: Moment | null, b: Moment | null) => (a === null ? b : b === null || a < b ? a : b)

/** Who has left a register stays counted as such, so that it shows who comes back and how soon. */
function leaving(one: Standing, standings: readonly Standing[], { law }: Told): Spell[] {
  const left = one.to
  if (left === null) return []
  const back = standings.find(other => other.register === one.register && other.from >= left && other !== one)?.from
  const { zone } = law.timing
  const soon = (at: Moment) => zone.dayOf(at) <= addMonths(zone.dayOf(left), 12)
  const begun = { register: one.register, registerBasis: one.left, office: one.offices.at(-1)?.office, again: 'no' }
  return line(
    [
      { at: left, how: 'left', set: begun },
      ...(back ? [{ at: back, how: 'changed', set: { again: soon(back) ? 'within-year' : 'later' } }] : [])
    ],
    { ledger: 'register-left', line: `${one.register}|${one.from}`, since: left }
  )
}
