/** Children outside their family: where, under whom, on what ground; cut by the traits of the child as they change. */
import type { Fact } from '../../kernel/event.ts'
import type { Moment } from '../../kernel/time.ts'
import { traitsOf } from '../../people/person.ts'
import { type Stay, staysOf } from '../../placements/stays.ts'
import { filled, type Spell, type Told } from '../spell.ts'

export const care = ({ facts }: Told): Spell[] => {
  const { birth, sex } = traitsOf(facts)
  const changes = traitSpells(facts)
  let since: Moment | undefined
  return staysOf(facts).flatMap(stay => {
    if (stay.via === 'entered') since = stay.from
    return cutByTraits(stay, changes).map(({ from, to, came, traits }) => ({
      ledger: 'care',
      account: filled({
        setting: stay.setting,
        serviceKind: stay.serviceKind,
        service: stay.service,
        office: stay.office,
        basis: stay.basis,
        ground: stay.ground,
        sex,
        ...traits
      }),
      from,
      to,
      came: came ?? stay.via,
      went: to === null ? {} : to === stay.to ? { beyond: stay.end ?? 'ended' } : { beyond: 'changed' },
      born: birth,
      ...(since ? { since } : {})
    }))
  })
}

type Traits = { territory?: string; disability?: string }
type Changing = { from: Moment; traits: Traits }

/** The traits that change in a life, from when each set of them held. Sex and birth are as they are now known. */
export function traitSpells(facts: readonly Fact[]): Changing[] {
  const spells: Changing[] = []
  for (const { type, at, data } of facts) {
    if (type !== 'person.registered' && type !== 'person.described') continue
    const { territory, disability } = data as Traits
    if (territory === undefined && disability === undefined) continue
    const before = spells.at(-1)?.traits
    spells.push({
      from: at,
      traits: { ...before, ...(territory ? { territory } : {}), ...(disability ? { disability } : {}) }
    })
  }
  return spells
}

/** A stay in parts with the traits that held in each; what is first told of a trait is taken to have held before. */
function cutByTraits(stay: Stay, changes: readonly Changing[]) {
  const within = changes.filter((one, at) => at > 0 && one.from > stay.from && (stay.to === null || one.from < stay.to))
  const first = changes.findLast(one => one.from <= stay.from) ?? changes[0]
  const edges = [stay.from, ...within.map(one => one.from)]
  return edges.map((from, at) => ({
    from,
    to: edges[at + 1] ?? stay.to,
    came: at > 0 ? 'changed' : null,
    traits: (at > 0 ? within[at - 1]?.traits : first?.traits) ?? {}
  }))
}
