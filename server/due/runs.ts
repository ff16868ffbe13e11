/** The clocks of a stream, computed once for all the views that show them. */
import type { Fact } from '#domain/kernel/event.ts'
import { type Run, runs } from '#domain/law/clock.ts'
import type { Law } from '#domain/law/pack.ts'
import type { Source } from '../views/view.ts'

const found = new WeakMap<readonly Fact[], { law: Law; runs: readonly Run[] }>()

export function runsIn({ facts, law }: Pick<Source, 'facts' | 'law'>): readonly Run[] {
  const known = found.get(facts)
  if (known?.law === law) return known.runs
  const fresh = runs(law.pack.clocks, facts, law.timing)
  found.set(facts, { law, runs: fresh })
  return fresh
}
