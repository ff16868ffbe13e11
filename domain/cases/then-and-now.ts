/** What the work with the parents has changed: causes and capacity then and now, goals, outcomes. All of given facts. */
import type { Fact } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { planBefore } from './entries.ts'

export type Told<T> = { at: Moment; value: T }
export type Cause = { cause: string; first: Told<string>; last: Told<string> | null }

/**
 * Every cause of removal as it stood when first named and when last looked at. Where a child was taken away again after
 * a return, what was named since that return.
 */
export function causesOf(facts: readonly Fact[]): Cause[] {
  const ordered = facts.findLast(fact => fact.type === 'placement.ordered')
  const returned = facts.findLast(fact => fact.type === 'placement.ended' && ordered && fact.at < ordered.at)
  const found = new Map<string, Cause>()
  for (const { type, at, data } of facts) {
    if (type !== 'causes.recorded' || (returned && at < returned.at)) continue
    for (const { cause, state } of (data as { causes: readonly { cause: string; state: string }[] }).causes) {
      const known = found.get(cause)
      if (known) known.last = { at, value: state }
      else found.set(cause, { cause, first: { at, value: state }, last: null })
    }
  }
  return [...found.values()]
}

export type Capacity = {
  parent: string
  person: string | null
  areas: { area: string; levels: Record<string, Told<string>> }[]
}

/** What each parent is able to, area by area, with the last level of each occasion. */
export function capacityOf(facts: readonly Fact[]): Capacity[] {
  const found = new Map<string, Capacity>()
  for (const { type, at, data } of facts) {
    if (type !== 'capacity.assessed') continue
    const { parent, person, occasion, areas } = data as {
      parent: string
      person?: string
      occasion: string
      areas: readonly { area: string; level: string }[]
    }
    const known = found.get(parent) ?? { parent, person: null, areas: [] }
    found.set(parent, { ...known, person: person ?? known.person })
    for (const { area, level } of areas) {
      const one = known.areas.find(other => other.area === area) ?? { area, levels: {} }
      if (!known.areas.includes(one)) known.areas.push(one)
      one.levels[occasion] = { at, value: level }
    }
  }
  return [...found.values()]
}

/** How far each goal of a plan is, by its number from 1, as the last review that looked at it said. */
export function progressOf(plan: Fact, facts: readonly Fact[]): Map<number, Told<string>> {
  const found = new Map<number, Told<string>>()
  for (const { type, at, data } of facts) {
    if (type !== 'plan.reviewed') continue
    const { plan: kind, goals } = data as { plan?: string; goals?: readonly { goal: number; progress: string }[] }
    if (planBefore(facts, at, kind)?.version !== plan.version) continue
    for (const { goal, progress } of goals ?? []) found.set(goal, { at, value: progress })
  }
  return found
}

/** The last answer for each month after the return or the prevention. */
export function outcomesOf(facts: readonly Fact[]): Map<string, Told<string>> {
  const found = new Map<string, Told<string>>()
  for (const { type, at, data } of facts)
    if (type === 'outcome.recorded') found.set(String(data.month), { at, value: String(data.outcome) })
  return found
}
