/** What a person's stream amounts to. */
import type { Fact, Stream } from '../kernel/event.ts'
import type { Day } from '../kernel/time.ts'

export type Traits = {
  birth: Day | null
  birthYear: number | null
  sex: string | null
  disability: string | null
  territory: string | null
}
const names = ['birth', 'birthYear', 'sex', 'disability', 'territory'] as const

export function traitsOf(facts: readonly Fact[]): Traits {
  const found: Traits = { birth: null, birthYear: null, sex: null, disability: null, territory: null }
  for (const fact of facts)
    if (fact.type === 'person.registered' || fact.type === 'person.described') {
      const data = fact.data as Partial<Traits>
      for (const trait of names) if (data[trait] !== undefined) (found as Record<string, unknown>)[trait] = data[trait]
    }
  return found
}

export type Engagement = { office: string; work: string; kind: 'signal' | 'case'; lead: string | null }

/** The work that offices have under way with the person, oldest first. */
export function engagements(facts: readonly Fact[]): Engagement[] {
  const open = new Map<string, Engagement>()
  for (const fact of facts) {
    const data = fact.data as { office: string; signal?: string; case?: string; lead?: string }
    const work = data.case ?? data.signal
    if (!work) continue
    if (fact.type === 'person.engaged')
      open.set(work, { office: data.office, work, kind: data.case ? 'case' : 'signal', lead: data.lead ?? null })
    if (fact.type === 'person.released') open.delete(work)
  }
  return [...open.values()]
}

/** Every office that has ever worked with the person may open the file: its own past work is in it. */
export function officesOf(facts: readonly Fact[]): string[] {
  const found = new Set<string>()
  for (const fact of facts) if (fact.type === 'person.engaged') found.add((fact.data as { office: string }).office)
  return [...found]
}

export const birthOf = (person: Stream): Day | null => traitsOf(person.facts).birth
