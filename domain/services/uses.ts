/**
 * Who uses a service without living there by an order: a day centre, a community centre, and the unit where a parent
 * and its baby take one place together. A use is no stay: it stands beside where the person lives.
 */
import type { Fact } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'

export type Use = {
  from: Moment
  to: Moment | null
  service: string
  serviceKind: string
  /** those who share the place */
  together: readonly string[]
  /** the person holds no place of its own, it came along with this one */
  with: string | null
  contract: string | null
  end: string | null
}

/** All uses of a person, oldest first; of one service never two at once. */
export function usesOf(facts: readonly Fact[]): Use[] {
  const uses: Use[] = []
  for (const { type, at, data } of facts) {
    if (type !== 'use.began' && type !== 'use.joined' && type !== 'use.ended') continue
    const said = data as {
      service: string
      serviceKind: string
      together?: string[]
      with?: string
      contract?: string
      reason: string
    }
    const open = uses.findLast(one => one.service === said.service && one.to === null)
    if (open) Object.assign(open, { to: at, end: type === 'use.ended' ? said.reason : 'renewed' })
    if (type === 'use.ended') continue
    uses.push({
      from: at,
      to: null,
      service: said.service,
      serviceKind: said.serviceKind,
      together: said.together ?? [],
      with: said.with ?? null,
      contract: said.contract ?? null,
      end: null
    })
  }
  return uses.filter(one => one.from !== one.to)
}

/** The use of a service that lasts at a moment. */
export const usageAt = (facts: readonly Fact[], service: string, at: Moment): Use | null =>
  usesOf(facts).find(one => one.service === service && one.from <= at && (one.to === null || at < one.to)) ?? null
