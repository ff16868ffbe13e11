import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'
import { calledAfter } from '../people/queries.ts'

export type DueRow = {
  stream: string
  streamKind: string
  item: string
  code: string
  n: number
  startedAt: Moment
  due: Moment
  /** as it was before an extension, a suspension or a new norm */
  first: Moment
  expected: Moment | null
  whose: string
  office: string
  lead: string | null
  subjectKind: string | null
  subject: string | null
  given: string | null
  family: string | null
  birth: string | null
  /** the name of the service, for what is due in its own stream */
  service: string | null
}

const SIZE = 100

/** What runs, by due moment. `leads` narrows it to the work of these accounts; a hearing or visit of a past day is no longer shown. */
export async function dueItems(
  tx: ISql,
  offices: readonly string[],
  leads: readonly string[] | null,
  since: Moment,
  after: readonly unknown[] | null
): Promise<DueRow[]> {
  const [due, stream, item, code, n] = after ?? []
  return tx<DueRow[]>`
    select d.stream, d.stream_kind as "streamKind", d.item, d.code, d.n, d.started_at as "startedAt", d.due, d.first, d.expected, d.whose, d.office, d.lead,
      d.subject_kind as "subjectKind", d.subject, p.given, p.family, case when d.subject_kind = 'person' then p.birth end as birth,
      (select s.name from view.service s where s.service = d.stream) as "service"
    from view.due d left join view.person p on p.person = ${calledAfter(tx, tx`d.subject_kind`, tx`d.subject`)}
    where d.office = any(${offices as string[]}) and d.state = 'running' ${leads === null ? tx`` : tx`and d.lead = any(${leads as string[]})`}
      and (d.item in ('clock', 'action', 'task', 'measure') or d.due >= ${since})
      ${after ? tx`and (d.due, d.stream, d.item, d.code, d.n) > (${due as string}::timestamptz, ${stream as string}::uuid, ${item as string}, ${code as string}, ${n as number}::int)` : tx``}
    order by d.due, d.stream, d.item, d.code, d.n limit ${SIZE + 1}`
}
export const dueSize = SIZE

/** The running clocks of one code that began before a moment, the nearest first. */
export function runningOf(
  tx: ISql,
  offices: readonly string[],
  wanted: string,
  before: Moment,
  after: readonly unknown[] | null
): Promise<DueRow[]> {
  const [due, stream, item, code, n] = after ?? []
  return tx<DueRow[]>`
    select d.stream, d.stream_kind as "streamKind", d.item, d.code, d.n, d.started_at as "startedAt", d.due, d.first, d.expected, d.whose, d.office, d.lead,
      d.subject_kind as "subjectKind", d.subject, p.given, p.family, case when d.subject_kind = 'person' then p.birth end as birth,
      (select s.name from view.service s where s.service = d.stream) as "service"
    from view.due d left join view.person p on p.person = ${calledAfter(tx, tx`d.subject_kind`, tx`d.subject`)}
    where d.office = any(${offices as string[]}) and d.state = 'running' and d.item in ('clock', 'earliest')
      and d.code = ${wanted} and d.started_at < ${before}
      ${after ? tx`and (d.due, d.stream, d.item, d.code, d.n) > (${due as string}::timestamptz, ${stream as string}::uuid, ${item as string}, ${code as string}, ${n as number}::int)` : tx``}
    order by d.due, d.stream, d.item, d.code, d.n limit ${SIZE + 1}`
}

export type DayCounts = {
  late: number
  today: number
  week: number
  signals: number
  cases: number
  irregularities: number
}

export async function dayCounts(
  tx: ISql,
  offices: readonly string[],
  leads: readonly string[] | null,
  now: Moment,
  tonight: Moment,
  week: Moment
): Promise<DayCounts> {
  const mine = offices as string[]
  const led = leads === null ? tx`` : tx`and lead = any(${leads as string[]})`
  const [row] = await tx<DayCounts[]>`
    select count(*) filter (where due < ${now} and item in ('clock', 'action', 'task', 'measure') and whose not in ('court', 'party'))::int as late,
      count(*) filter (where due >= ${now} and due <= ${tonight})::int as today,
      count(*) filter (where due > ${tonight} and due <= ${week})::int as week,
      (select count(*) from view.signal s where s.office = any(${mine}) and s.state = 'open')::int as signals,
      (select count(*) from view.case_work c where c.office = any(${mine}) and c.state = 'open' ${leads === null ? tx`` : tx`and c.lead = any(${leads as string[]})`})::int as cases,
      (select count(*) from view.irregularity i where i.office = any(${mine}) and not i.resolved)::int as irregularities
    from view.due where office = any(${mine}) and state = 'running' ${led}`
  return row ?? { late: 0, today: 0, week: 0, signals: 0, cases: 0, irregularities: 0 }
}
