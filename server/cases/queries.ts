import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'
import { calledAfter } from '../people/queries.ts'

export type CaseRow = {
  id: string
  type: string
  state: string
  openedAt: Moment
  closedAt: Moment | null
  outcome: string | null
  lead: string | null
  due: Moment | null
  subjectKind: string
  subject: string
  given: string | null
  family: string | null
  birth: string | null
}
export type CaseFilter = {
  state: string
  type: string | null
  lead: string | null
  /** only those about one of these children or families */
  about: readonly string[] | null
}

export async function listCases(
  tx: ISql,
  offices: readonly string[],
  { state, type, lead, about }: CaseFilter,
  after: readonly unknown[] | null,
  size: number
): Promise<CaseRow[]> {
  const [at, id] = after ?? []
  return tx<CaseRow[]>`
    select c.work as id, c.type, c.state, c.opened_at as "openedAt", c.closed_at as "closedAt", c.outcome, c.lead, c.due,
      c.subject_kind as "subjectKind", c.subject, p.given, p.family,
      case when c.subject_kind = 'person' then p.birth end as birth
    from view.case_work c left join view.person p on p.person = ${calledAfter(tx, tx`c.subject_kind`, tx`c.subject`)}
    where c.office = any(${offices as string[]}) and c.state = ${state}
      ${type ? tx`and c.type = ${type}` : tx``} ${lead ? tx`and c.lead = ${lead}` : tx``}
      ${about ? tx`and c.subject = any(${about as string[]}::uuid[])` : tx``}
      ${after ? tx`and (c.opened_at, c.work) < (${at as string}::timestamptz, ${id as string}::uuid)` : tx``}
    order by c.opened_at desc, c.work desc limit ${size + 1}`
}
