/** What a case's stream amounts to. */
import type { Fact, Stream, StreamRef } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import type { Day, Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'

export type CaseState = 'new' | 'open' | 'closed'
export type Case = {
  state: CaseState
  type: string
  child: string | null
  family: string | null
  signals: readonly string[]
  office: string
  /** which office has answered for the open case from when to when, and how the case came to it */
  tenures: readonly Tenure[]
  lead: string | null
  risks: readonly string[]
  openedAt: Moment | null
  closedAt: Moment | null
  outcome: string | null
  /** the placement in force, if the child is placed through this case: the latest one where a family's case placed several */
  order: Order | null
  /** those in force, one for each child placed through this case, in the order in which they came */
  orders: readonly Order[]
  /** the day the court set as the end of the placement */
  until: Day | null
}

/** Without a number where a court placed the child itself. */
export type Order = { number: string | undefined; at: Moment; setting: string; child: string }

export type Tenure = { office: string; from: Moment; to: Moment | null; via: 'opened' | 'reopened' | 'transfer' }

export function caseOf(facts: readonly Fact[]): Case {
  const tenures: Tenure[] = []
  const answers = (office: string | null, at: Moment, via: Tenure['via']) => {
    const last = tenures.at(-1)
    if (last && last.to === null) last.to = at
    if (office !== null) tenures.push({ office, from: at, to: null, via })
  }
  const found: Case = {
    state: 'new',
    type: '',
    child: null,
    family: null,
    signals: [],
    office: '',
    tenures,
    lead: null,
    risks: [],
    openedAt: null,
    closedAt: null,
    outcome: null,
    order: null,
    orders: [],
    until: null
  }
  const place = (order: Order) => standing([...found.orders.filter(one => one.child !== order.child), order])
  const standing = (orders: readonly Order[]) => Object.assign(found, { orders, order: orders.at(-1) ?? null })
  for (const { type, at, data } of facts) {
    const said = data as {
      type: string
      child?: string
      family?: string
      signals: string[]
      office: string
      lead: string
      risks: string[]
      outcome: string
      order: string
      setting: string
      until?: Day
      untilAge?: string
    }
    if (type === 'case.opened') {
      answers(said.office, at, 'opened')
      Object.assign(found, {
        state: 'open',
        type: said.type,
        child: said.child ?? null,
        family: said.family ?? null,
        signals: said.signals,
        office: said.office,
        lead: said.lead,
        risks: said.risks,
        openedAt: at
      })
    } else if (type === 'subject.changed') changeSubject(found, data as { from: string; to: string })
    else if (type === 'case.assigned') found.lead = said.lead
    else if (type === 'case.reopened') {
      answers(said.office, at, 'reopened')
      Object.assign(found, { state: 'open', lead: said.lead, office: said.office, closedAt: null, outcome: null })
    } else if (type === 'transfer.accepted') {
      // a closing written down late may lie before it: nobody takes over what had ended
      if (found.state === 'open') answers(said.office, at, 'transfer')
      Object.assign(found, { office: said.office, lead: said.lead })
    } else if (type === 'case.closed') {
      answers(null, at, 'opened')
      Object.assign(found, { state: 'closed', closedAt: at, outcome: said.outcome })
    } else if (type === 'placement.ordered') {
      place({ number: said.order, at, setting: said.setting, child: said.child ?? '' })
      found.until = null
    } else if (type === 'placement.carried-out')
      place({ number: undefined, at, setting: said.setting, child: said.child ?? '' })
    else if (type === 'judgment.given') found.until = said.until ?? (said.untilAge ? null : found.until)
    else if (type === 'placement.ended') {
      standing(said.child ? found.orders.filter(one => one.child !== said.child) : [])
      found.until = null
    }
  }
  return found
}

/** The child turned out to be a person already known under another entry of the register. */
function changeSubject(found: Case, { from, to }: { from: string; to: string }): void {
  if (found.child === from) found.child = to
  found.orders = found.orders.map(one => (one.child === from ? { ...one, child: to } : one))
  found.order = found.orders.at(-1) ?? null
}

/** Whom cases of a type are about, where the pack says so. */
export function subjectOfType(law: Pick<Law, 'option'>, type: unknown): 'child' | 'family' | null {
  const means = law.option('case-types', String(type))?.means
  return means === 'child' || means === 'family' ? means : null
}

/** The persons and families whose file the case belongs to. */
export function subjectOf(stream: Stream): StreamRef | null {
  const { child, family } = caseOf(stream.facts)
  return child ? ref('person', child) : family ? ref('family', family) : null
}
