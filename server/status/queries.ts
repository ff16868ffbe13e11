import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'

export type ClosingRow = {
  id: string
  name: string
  kind: string
  state: string
  places: number
  taken: number
  frozenAt: Moment | null
  closesOn: string | null
}

export async function homeOf(tx: ISql, service: string): Promise<ClosingRow | null> {
  const [row] = await tx<ClosingRow[]>`
    select service as id, name, kind, state, places, taken, frozen_at as "frozenAt", closes_on as "closesOn"
    from view.service where service = ${service}`
  return row ?? null
}

export type ExitRow = {
  child: string
  given: string | null
  family: string | null
  birth: string | null
  since: Moment
  assessedAt: Moment | null
  plannedAt: Moment | null
  target: string | null
  targetService: string | null
  targetBy: string | null
}

/** The children of a home whom the caller may see, those without a plan first, then by the day on which they are to leave. */
export const exitsOf = (tx: ISql, service: string): Promise<ExitRow[]> =>
  tx<ExitRow[]>`
    select e.child, p.given, p.family, p.birth, e.since, e.assessed_at as "assessedAt", e.planned_at as "plannedAt",
      e.target, t.name as "targetService", e.target_by as "targetBy"
    from view.exit e left join view.person p on p.person = e.child left join view.service t on t.service = e.target_service
    where e.service = ${service} order by e.target_by nulls first, e.since, e.child limit 200`

export type BeforeRow = {
  child: string
  case: string
  type: string
  state: string
  office: string
  openedAt: Moment
  closedAt: Moment | null
  outcome: string | null
}

/** Cases of a signal's children that were opened before it, newest first: whoever checks knows that the child comes back. */
export const workBefore = (tx: ISql, signal: string): Promise<BeforeRow[]> =>
  tx<BeforeRow[]>`
    select c.subject as child, c.work as case, c.type, c.state, c.office, c.opened_at as "openedAt", c.closed_at as "closedAt", c.outcome
    from view.signal s join view.case_work c on c.subject = any(s.children) and c.subject_kind = 'person'
    where s.signal = ${signal} and c.opened_at < s.at order by c.opened_at desc, c.work limit 50`
