/** Brothers and sisters of a child, as the families it belongs to name them, and where they live. */
import { membersOf } from '../families/entries.ts'
import type { Fact, Stream } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { stayAt } from './stays.ts'

/** The families that the person belongs to, as its own stream tells. */
export function familiesOf(facts: readonly Fact[]): string[] {
  const found = new Set<string>()
  for (const { type, data } of facts) {
    const { family } = data as { family: string }
    if (type === 'person.joined-family') found.add(family)
    if (type === 'person.left-family') found.delete(family)
  }
  return [...found]
}

/** The other children of these families. */
export function siblingsOf(child: string, families: readonly Stream[]): string[] {
  const found = families.flatMap(family => {
    const members = membersOf(family.facts)
    if (!members.some(one => one.person === child && one.as === 'child')) return []
    return members.flatMap(one => (one.as === 'child' && one.person !== child ? [one.person] : []))
  })
  return [...new Set(found)]
}

export type Provider = { service?: unknown; carer?: unknown }

/** A sibling lives outside the family with somebody else. One who still lives at home is not parted by a placement. */
export function livesElsewhere(sibling: readonly Fact[], at: Moment, with_: Provider): boolean {
  const stay = stayAt(sibling, at)
  if (!stay) return false
  if (stay.service !== null) return stay.service !== with_.service
  return stay.carer === null || stay.carer !== with_.carer
}
