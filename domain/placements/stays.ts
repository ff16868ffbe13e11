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
  /** the first of the order's grounds; a stay under another act keeps that of the one before */
  ground: string | null
  /** how it began: from home, from elsewhere in care, under another act, or under another office */
  via: 'entered' | 'moved' | 'renewed' | 'transfer'
  /** why it ended; `moved` when the next stay ended it, `transfer` when another office took it over */
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
    const open = stays.at(-1)?.to === null ? stays.at(-1) : undefined
    if (type === 'stay.taken-over' && open) {
      const { office } = data as { office: string }
      close(at, 'transfer')
      if (open.office !== office) stays.push({ ...open, from: at, to: null, office, via: 'transfer', end: null })
      continue
    }
    if (type === 'stay.ended') {
      const ended = data as { reason: string; case?: string }
      // what became known later, as by a merge, may show the child elsewhere by then: that stay is not ended
      if (ended.case === undefined || open?.case === ended.case) close(at, ended.reason)
    }
    if (type !== 'stay.began') continue
    close(at, 'moved')
    const said = data as Partial<Stay> & {
      setting: string
      office: string
      basis: string
      moved?: boolean
      grounds?: string[]
    }
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
      ground: said.grounds?.[0] ?? open?.ground ?? null,
      via: !open ? 'entered' : said.moved === false ? 'renewed' : 'moved',
      end: null
    })
  }
  return stays
}

/** Where the child is at a moment, null in the own family. */
export const stayAt = (facts: readonly Fact[], at: Moment): Stay | null =>
  staysOf(facts).find(stay => stay.from <= at && (stay.to === null || at < stay.to)) ?? null
