/** Whether anything but signals is known of a person or a family. */
import type { Fact } from '../kernel/event.ts'

/** Who somebody is, to whom it belongs, and the housekeeping of the register: nothing that happened to anybody. */
const nothing =
  /^(person\.(registered|described|joined-family|left-family|released|merged|absorbed|distinct)|(merge|split|entry|interest|stream)\.)/
const household = /^(family\.(registered|joined|left)|subject\.changed|(entry|interest|stream)\.)/

/**
 * The signals through which a person is known, where nothing else ever concerned it; null where something else did. Who
 * was only registered, as a member of a family say, is known through none. An office that took it in hand without saying
 * for what, neither when it was registered nor by a merge, is something else.
 */
export function knownThrough(facts: readonly Fact[]): string[] | null {
  const signals = new Set<string>()
  const entered = facts.flatMap(({ type, command }) =>
    type === 'person.registered' || type === 'person.absorbed' ? [command] : []
  )
  for (const { type, data, command } of facts) {
    if (nothing.test(type)) continue
    if (type !== 'person.engaged' || data.case) return null
    if (data.signal) signals.add(String(data.signal))
    else if (!entered.includes(command)) return null
  }
  return [...signals]
}

/** Nothing is known of the family but who belongs to it. */
export const onlyMembers = (facts: readonly Fact[]): boolean => facts.every(({ type }) => household.test(type))
