/** The birthdays of which those around a child in care hear: steps of a person's stream beside those of its clocks. */
import type { Fact } from '../kernel/event.ts'
import { addMonths } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import type { Step } from '../law/steps.ts'
import { traitsOf } from '../people/person.ts'
import { stayAt } from '../placements/stays.ts'

/** An age counts only for a child who lives outside the family on the day; without a known birthday there are none. */
export function ageSteps(facts: readonly Fact[], { pack, timing }: Pick<Law, 'pack' | 'timing'>): Step[] {
  const { birth } = traitsOf(facts)
  if (!birth) return []
  return pack.ages.flatMap(({ months, to }) => {
    const at = timing.zone.at(addMonths(birth, months))
    return stayAt(facts, at) ? to.map(role => ({ step: `age-${months}`, at, to: role })) : []
  })
}
