/** Reading the conditions of a pack: which answers of a form they turn on, and whether they ask for facts at all. */
import type { Requirement } from '#domain/law/pack.ts'
import type { Condition } from '#domain/law/question.ts'

function leaves(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(leaves)
  if ('any' in condition) return condition.any.flatMap(leaves)
  if ('not' in condition) return leaves(condition.not)
  return [condition]
}

/** Some of it is told by facts already written, not by the answers of the form alone. */
export const wantsFacts = (condition: Condition): boolean =>
  leaves(condition).some(leaf => 'fact' in leaf || 'again' in leaf || 'each' in leaf || 'outside' in leaf)

/** The field of the form that decides most of the requirements, with its values that they name. */
export function turnsOn(requirements: readonly Requirement[]): { field: string | null; values: readonly string[] } {
  const named = new Map<string, Set<string>>()
  const times = new Map<string, number>()
  for (const { when } of requirements)
    for (const leaf of when ? leaves(when) : []) {
      if (!('input' in leaf) || 'share' in leaf || leaf.is === undefined || leaf.input.includes('.')) continue
      const values = (Array.isArray(leaf.is) ? leaf.is : [leaf.is]).filter(value => typeof value === 'string')
      if (values.length === 0) continue
      named.set(leaf.input, new Set([...(named.get(leaf.input) ?? []), ...values]))
      times.set(leaf.input, (times.get(leaf.input) ?? 0) + 1)
    }
  const [field] = [...times].sort((a, b) => b[1] - a[1])[0] ?? [null]
  return { field, values: field ? [...(named.get(field) ?? [])] : [] }
}
