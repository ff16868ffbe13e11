import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'
import { calledAfter } from '../people/queries.ts'

export type OfferRow = {
  kind: 'signal' | 'case'
  id: string
  type: string
  office: string
  to: string
  since: Moment
  subjectKind: 'person' | 'family' | null
  subject: string | null
  given: string | null
  family: string | null
  birth: string | null
}

/** Work under way between these offices and others, either way, oldest first. Few at any time: no pages. */
export const offers = (tx: ISql, offices: readonly string[]): Promise<OfferRow[]> =>
  tx<OfferRow[]>`
    with moving as (
      select 'case' as kind, c.work as id, c.type, c.office, c.offered_to as "to", c.offered_at as since, c.subject_kind, c.subject
      from view.case_work c where c.offered_to is not null and (c.offered_to = any(${offices as string[]}) or c.office = any(${offices as string[]}))
      union all
      select 'signal', s.signal, s.urgency, s.office, s.offered_to, s.offered_at, 'person', s.children[1]
      from view.signal s where s.offered_to is not null and (s.offered_to = any(${offices as string[]}) or s.office = any(${offices as string[]})))
    select w.kind, w.id, w.type, w.office, w."to", w.since, w.subject_kind as "subjectKind", w.subject, p.given, p.family,
      case when w.subject_kind = 'person' then p.birth end as birth
    from moving w left join view.person p on p.person = ${calledAfter(tx, tx`w.subject_kind`, tx`w.subject`)} order by w.since, w.id limit 200`
