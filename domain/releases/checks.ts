/** What a release is checked by before it is signed: its identities, the release before it, and what others published. */

import { addDays, type Day } from '../kernel/time.ts'
import type { ReleaseTemplate } from '../law/release-template.ts'
import type { SeriesBook } from '../law/series.ts'
import { againstEarlier, againstPublished, type Computed as Figure, type Finding } from '../series/plausible.ts'
import type { Cell } from '../series/values.ts'
import type { IdentityFound } from './compute.ts'
import type { Check, Headline } from './content.ts'

/** The figures of the last signed release of the same template that ends before this one begins. */
export type Before = { release: string; figures: readonly Headline[] }
export type CheckGround = {
  form: ReleaseTemplate
  /** as they are published: a figure that is hidden is held against nothing */
  figures: readonly Headline[]
  unitOf: (indicator: string) => string
  identities: readonly IdentityFound[]
  before: Before | null
  cells: readonly Cell[]
  series: SeriesBook
}

/** Every finding with its number; none is answered yet. */
export function checksOf({ form, figures, unitOf, identities, before, cells, series }: CheckGround): Check[] {
  const found: Omit<Check, 'n' | 'answer'>[] = identities.map(({ code, indicator, at, holds }) => ({
    code,
    indicator,
    at,
    outcome: holds ? 'holds' : 'broken'
  }))
  const asked = form.plausible
  if (asked?.carried) found.push(...carried(form, figures, before))
  if (asked) {
    const now = figures.map(one => computed(one, unitOf))
    const versions = new Map(figures.map(one => [one.indicator, one.version]))
    // a figure by another definition has not moved, it is another figure
    const then = (before?.figures ?? []).filter(one => versions.get(one.indicator) === one.version)
    const moved = againstEarlier([...then.map(one => computed(one, unitOf)), ...now], {
      ...series,
      moves: asked.percent
    })
    found.push(...moved.map(one => told(one, before?.release, then)))
    if (asked.published) found.push(...againstPublished(now, cells, series).map(one => told(one)))
  }
  return found.map((one, at) => ({ n: at + 1, ...one, answer: null }))
}

/** What was published as the end of the year before is where this one begins, or somebody says why not. */
function carried({ flows }: ReleaseTemplate, figures: readonly Headline[], before: Before | null) {
  return flows.flatMap(({ opening, closing }): Omit<Check, 'n' | 'answer'>[] => {
    const now = figures.find(one => one.indicator === opening)
    const then = before?.figures.find(one => one.indicator === closing)
    if (!now || !then || now.value === null || then.value === null) return []
    if (addDays(then.time as Day, 1) !== now.time) return []
    return [
      {
        code: 'carried',
        outcome: now.value === then.value ? 'holds' : 'explain',
        indicator: opening,
        at: now.time,
        computed: now.value,
        against: then.value,
        before: then.time,
        ...(before ? { release: before.release } : {})
      }
    ]
  })
}

const computed = ({ indicator, time, value }: Headline, unitOf: (indicator: string) => string): Figure => ({
  indicator,
  unit: unitOf(indicator),
  at: time,
  value
})

function told(finding: Finding, release?: string, then: readonly Headline[] = []): Omit<Check, 'n' | 'answer'> {
  const { code, indicator, at, computed, published, qualifier, source, doubt, before, percent } = finding
  const earlier = then.find(one => one.indicator === indicator && one.time === before)?.value
  const against = published ?? earlier
  return {
    code: code as Check['code'],
    outcome: code === 'published-equal' ? 'holds' : 'explain',
    indicator,
    at,
    computed,
    ...(against === undefined ? {} : { against }),
    ...(before === undefined ? {} : { before }),
    ...(percent === undefined ? {} : { percent: Math.round(percent * 10) / 10 }),
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(source === undefined ? {} : { source }),
    ...(doubt === undefined ? {} : { doubt }),
    ...(release === undefined ? {} : { release })
  }
}

/** The numbers of the checks that wait for an answer. */
export const asksOf = (checks: readonly Check[]): number[] =>
  checks.filter(one => one.outcome === 'explain').map(one => one.n)
