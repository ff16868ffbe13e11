/** Limits of stay: the provider warns and asks for longer, the authority decides, and the law's own limit stands. */
import { z } from 'zod'
import { act, draft, entryOf, record } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { rule } from '../kernel/answer.ts'
import { type Fact, ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { type Run, runs } from '../law/clock.ts'
import type { Law } from '../law/pack.ts'

type Text = typeof field.note

const warned = (text: Text) => ({ until: field.day(), facts: text().optional() })
const asked = (text: Text) => ({
  service: field.service().optional(),
  until: field.day(),
  facts: text().optional()
})
const decided = (text: Text) => ({
  outcome: field.code('prolongation-outcomes'),
  until: field.day().optional(),
  order: field.registerNumber().optional(),
  facts: text().optional()
})

export const limitEntries = {
  'limit.warned': entryOf(warned),
  'prolongation.asked': entryOf(asked),
  'prolongation.decided': entryOf(decided)
}

/** The provider's report that the end of the stay comes near. */
export const warnOfLimit = record('limit.warn', 'person', 'limit.warned', warned)
export const askProlongation = record('prolongation.ask', 'case', 'prolongation.asked', asked)

/** Longer within the limit may be granted; past the limit that the law sets, nobody may. */
export const decideProlongation = act('prolongation.decide', 'case', {
  entry: 'prolongation.decided',
  input: z.strictObject(decided(field.note)),
  needs: (_input, { self }) => {
    const { child } = caseOf(self.facts)
    return child ? [ref('person', child)] : []
  },
  decide(input, seen) {
    if (!openAsking(seen.self.facts)) return rule('nothing-asked')
    const grants = seen.law.option('prolongation-outcomes', input.outcome)?.means === 'grants'
    if (grants && !input.until) return rule('until-needed', 'until')
    const { child } = caseOf(seen.self.facts)
    const last = child ? limitsOf(seen.of(child).facts, seen.law).find(one => one.state === 'running')?.due : null
    if (grants && input.until && last && seen.law.timing.zone.at(input.until, '23:59') > last)
      return rule('over-the-limit', 'until')
    return { drafts: [draft(seen.self.ref, 'prolongation.decided', seen.at, input)] }
  }
})

const openAsking = (facts: readonly Fact[]) =>
  facts.findLast(one => one.type === 'prolongation.asked' || one.type === 'prolongation.decided')?.type ===
  'prolongation.asked'

const beginnings = new Set(['stay.began', 'use.began'])

/** The hard limits of the pack that the beginning of a stay or use starts. */
export const limitClocks = (law: Law) =>
  law.pack.clocks.filter(clock => clock.kind === 'hard-limit' && clock.starts.some(({ on }) => beginnings.has(on)))

/** The clocks of a person that limit a stay or a use, as the pack's hard limits that such a beginning starts. */
export function limitsOf(facts: readonly Fact[], law: Law): Run[] {
  const begun = new Set(facts.filter(one => beginnings.has(one.type)).map(one => one.version))
  return runs(limitClocks(law), facts, law.timing).filter(run => begun.has(run.startedBy))
}
