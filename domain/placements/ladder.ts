/**
 * The ladder of a child: support at home, relatives and close persons, foster family, residential service. For each rung
 * who and what was studied, with what result, when and by whom, what was named impossible in danger and made up later,
 * and where the child stands now.
 */
import { byTime, type Fact } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { stayAt } from './stays.ts'

export type Step = {
  at: Moment
  /** the account that wrote it */
  by: string
  kind: 'support' | 'measure' | 'kin' | 'rung'
  /** code of the support, measure or relation */
  what: string
  person: string | null
  /** code of the result in the vocabulary of its kind, null while none is known */
  outcome: string | null
  /** it would have made a higher rung needless */
  suits: boolean
  facts: unknown
}
export type Impossible = { order: string; at: Moment; madeUp: Moment | null }

/**
 * Why the child went past a rung. `none-suited`: all that was studied did not do; `passed-over`: something did and the
 * child went on; `made-up`: impossible in danger and studied since; `owed`: impossible and not studied yet;
 * `not-studied`: nothing was written down; `here`: the child stands on it; `above`: higher than the child has gone.
 */
export type Verdict = 'here' | 'above' | 'none-suited' | 'passed-over' | 'made-up' | 'owed' | 'not-studied'

export type Rung = {
  setting: string
  rung: number
  steps: readonly Step[]
  impossible: Impossible | null
  orders: readonly { number: string; at: Moment; service: string | null; carer: string | null }[]
  verdict: Verdict
}
export type Ladder = { rungs: readonly Rung[]; standsOn: string }

/** `work`: the facts of the child's cases; `person`: those of the child. What comes after `at` is left out. */
export function ladderOf(work: readonly Fact[], person: readonly Fact[], child: string, at: Moment, law: Law): Ladder {
  const facts = work.filter(one => one.at <= at).sort(byTime)
  const settings = law.pack.settings.toSorted((a, b) => a.rung - b.rung)
  const home = settings[0]?.code ?? ''
  const stands = stayAt(person, at)?.setting ?? home
  const reached = settings.find(one => one.code === stands)?.rung ?? 0
  const orders = facts.filter(
    one => one.type === 'placement.ordered' && (one.data.child === undefined || one.data.child === child)
  )
  const rungs = settings.map(({ code, rung }): Rung => {
    const steps = facts.flatMap(fact => stepOf(fact, code, rung, law) ?? [])
    const impossible = impossibleIn(orders, code, rung, steps, law)
    return {
      setting: code,
      rung,
      steps,
      impossible,
      orders: orders.flatMap(({ at: when, data }) =>
        data.setting === code
          ? [
              {
                number: String(data.order),
                at: when,
                service: (data.service as string | undefined) ?? null,
                carer: (data.carer as string | undefined) ?? null
              }
            ]
          : []
      ),
      // of settings on one rung the child stands on its own, the others are as far as it has not gone
      verdict: code === stands ? 'here' : verdictOf(rung, reached, steps, impossible)
    }
  })
  return { rungs, standsOn: stands }
}

function verdictOf(rung: number, reached: number, steps: readonly Step[], impossible: Impossible | null): Verdict {
  if (rung >= reached) return 'above'
  if (impossible) return impossible.madeUp ? 'made-up' : 'owed'
  if (steps.length === 0) return 'not-studied'
  return lastWords(steps).some(one => one.suits) ? 'passed-over' : 'none-suited'
}

/** A later study of the same relative speaks for the earlier ones. */
function lastWords(steps: readonly Step[]): Step[] {
  const last = new Map<string, Step>()
  for (const [nth, one] of steps.entries()) {
    const same =
      one.kind === 'kin' && one.person ? `${one.what} ${one.person}` : one.kind === 'rung' ? one.kind : `${nth}`
    last.set(same, one)
  }
  return [...last.values()]
}

const vocabulary = { support: 'support-results', kin: 'kin-outcomes', rung: 'rung-outcomes' } as const

function stepOf(fact: Fact, setting: string, rung: number, law: Law): Step | null {
  const data = fact.data as Record<string, string | undefined>
  const made = (kind: Step['kind'], what: string, outcome: string | undefined): Step => ({
    at: fact.at,
    by: fact.actor,
    kind,
    what,
    person: data.relative ?? null,
    outcome: outcome ?? null,
    suits: kind !== 'measure' && outcome !== undefined && law.option(vocabulary[kind], outcome)?.means === 'suitable',
    facts: data.facts
  })
  if (rung === 0 && fact.type === 'support.tried') return made('support', data.kind ?? '', data.result)
  if (rung === 0 && fact.type === 'measure.ordered')
    return made('measure', ((fact.data.measures as string[]) ?? []).join(' '), undefined)
  if (law.settings.get(setting)?.provider === 'person' && fact.type === 'kin.studied')
    return made('kin', data.relation ?? '', data.outcome)
  if (fact.type === 'rung.studied' && data.rung === setting) return made('rung', setting, data.outcome)
  return null
}

/** Named impossible in an urgent order; what was studied afterwards makes it up. */
function impossibleIn(
  orders: readonly Fact[],
  setting: string,
  rung: number,
  steps: readonly Step[],
  law: Law
): Impossible | null {
  const names = (step: string) =>
    step === setting || (rung === 0 && law.option('ladder-steps', step)?.means === 'own-family')
  const found = orders.findLast(one =>
    ((one.data.urgent as { impossible?: string[] } | undefined)?.impossible ?? []).some(names)
  )
  if (!found) return null
  const after = steps.find(one => one.kind !== 'measure' && one.at >= found.at)
  return { order: String(found.data.order), at: found.at, madeUp: after?.at ?? null }
}
