/** A child's stays outside the family, half-open and never two at once: each begins where the one before ends. */
import type { Fact } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'

export type Stay = {
  from: Moment
  to: Moment | null
  setting: string
  serviceKind: string | null
  service: string | null
  carer: string | null
  territory: string | null
  office: string
  basis: string
  case: string | null
  order: string | null
  /** why it ended; `moved` when the next stay ended it */
  end: string | null
}

export function staysOf(facts: readonly Fact[]): Stay[] {
  const stays: Stay[] = []
  const close = (at: Moment, end: string) => {
    const last = stays.at(-1)
    if (last && last.to === null) Object.assign(last, { to: at, end })
    // a stay that ended at the very moment it began never held a place
    if (last && last.from === last.to) stays.pop()
  }
  for (const { type, at, data } of facts) {
    if (type === 'stay.ended') close(at, (data as { reason: string }).reason)
    if (type !== 'stay.began') continue
    close(at, 'moved')
    const said = data as Partial<Stay> & { setting: string; office: string; basis: string }
    stays.push({
      from: at,
      to: null,
      setting: said.setting,
      serviceKind: said.serviceKind ?? null,
      service: said.service ?? null,
      carer: said.carer ?? null,
      territory: said.territory ?? null,
      office: said.office,
      basis: said.basis,
      case: said.case ?? null,
      order: said.order ?? null,
      end: null
    })
  }
  return stays
}

/** Where the child is at a moment, null in the own family. */
export const stayAt = (facts: readonly Fact[], at: Moment): Stay | null =>
  staysOf(facts).find(stay => stay.from <= at && (stay.to === null || at < stay.to)) ?? null
