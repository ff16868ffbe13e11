/** Answers about the goals of a plan, each by its number: only goals of which something is said are in the list. */
import type { Field } from './fields.ts'

export type Of = Readonly<Record<string, unknown>> & { goal?: unknown }

/** A list in which goals are named by number. */
export const asksOfGoals = (field: Field & { shape: 'list' }): boolean =>
  field.of.shape === 'group' &&
  field.of.fields.some(
    one =>
      one.name === 'goal' && one.shape === 'answer' && (one.kind.field === 'number' || one.kind.field === 'version')
  )

/** Where in the list the goal stands, or would stand. */
export const itemOf = (items: readonly Of[], goal: number): number => {
  const found = items.findIndex(one => one.goal === goal)
  return found < 0 ? items.length : found
}

/** The list once something else is said of a goal. Numbers that the plan does not have, of a plan that was chosen before, fall away. */
export function changedOf(items: readonly Of[], goal: number, name: string, value: unknown, goals: number): Of[] {
  const said = { ...items.find(one => one.goal === goal), [name]: value, goal }
  const others = items.filter(one => one.goal !== goal && typeof one.goal === 'number' && one.goal <= goals)
  const empty = Object.entries(said).every(([key, one]) => key === 'goal' || one === undefined || one === '')
  return (empty ? others : [...others, said]).toSorted((a, b) => Number(a.goal) - Number(b.goal))
}
