import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'
import { deskOf } from './desk.ts'

export type RequestRow = {
  id: string
  version: number
  case: string
  person: string
  given: string | null
  family: string | null
  birth: string | null
  kind: string
  level: string
  office: string
  to: string
  agency: string
  state: string
  lead: string | null
  consent: boolean
  askedAt: Moment
  due: Moment | null
  late: boolean
  receivedAt: Moment | null
  reminders: number
  remindedAt: Moment | null
  escalatedAt: Moment | null
  endedAt: Moment | null
  result: string | null
}
const open = ['asked', 'received', 'escalated']

const columns = (tx: ISql, now: Moment) => tx`
  r.request as id, r.version, r.work as "case", r.person, r.kind, r.level, r.office, r.to_office as "to", r.agency, r.state, r.lead,
  r.consent, r.asked_at as "askedAt", r.due, (r.late or coalesce(r.state = any(${open}) and r.due < ${now}, false)) as late,
  r.received_at as "receivedAt", r.reminders, r.reminded_at as "remindedAt", r.escalated_at as "escalatedAt",
  r.ended_at as "endedAt", r.result`

/** What waits, what waits past its term, or what has ended. */
export type List = 'open' | 'overdue' | 'ended'
const listed = (tx: ISql, list: List, now: Moment) =>
  list === 'ended'
    ? tx`not r.state = any(${open})`
    : list === 'overdue'
      ? tx`r.state = any(${open}) and r.due < ${now}`
      : tx`r.state = any(${open})`

/** What waits stands by its day, the nearest first; what has ended, the latest first. A request without a term comes last. */
const order = (tx: ISql, list: List) =>
  list === 'ended' ? tx`order by r.ended_at desc, r.request desc` : tx`order by coalesce(r.due, 'infinity'), r.request`
const beyond = (tx: ISql, list: List, after: readonly unknown[] | null) => {
  if (!after) return tx``
  const [at, id] = after as [string | null, string]
  return list === 'ended'
    ? tx`and (r.ended_at, r.request) < (${at}::timestamptz, ${id}::uuid)`
    : tx`and (coalesce(r.due, 'infinity'), r.request) > (coalesce(${at}::timestamptz, 'infinity'), ${id}::uuid)`
}
export const placeIn = (list: List, row: Pick<RequestRow, 'id' | 'due' | 'endedAt'>): readonly unknown[] => [
  list === 'ended' ? row.endedAt : row.due,
  row.id
]

export type RequestFilter = {
  offices: readonly string[]
  list: List
  kind: string | null
  agency: string | null
  lead: string | null
}

export function requestsOf(
  tx: ISql,
  { offices, list, kind, agency, lead }: RequestFilter,
  now: Moment,
  after: readonly unknown[] | null,
  size: number
): Promise<RequestRow[]> {
  return tx<RequestRow[]>`
    select ${columns(tx, now)}, p.given, p.family, p.birth
    from view.request r left join view.person p on p.person = r.person
    where r.office = any(${offices as string[]}) and ${listed(tx, list, now)}
      ${kind ? tx`and r.kind = ${kind}` : tx``} ${agency ? tx`and r.to_office = ${agency}` : tx``}
      ${lead ? tx`and r.lead = ${lead}` : tx``} ${beyond(tx, list, after)}
    ${order(tx, list)} limit ${size + 1}`
}

/** All that a case has asked, the newest first. */
export const requestsOfCase = (
  tx: ISql,
  work: string,
  offices: readonly string[],
  now: Moment
): Promise<RequestRow[]> =>
  tx<RequestRow[]>`
    select ${columns(tx, now)}, p.given, p.family, p.birth
    from view.request r left join view.person p on p.person = r.person
    where r.work = ${work}::uuid and r.office = any(${offices as string[]}) order by r.asked_at desc, r.request desc limit 200`

export type Counts = { open: number; overdue: number; ended: number }
export async function countsOf(
  tx: ISql,
  offices: readonly string[],
  lead: string | null,
  now: Moment
): Promise<Counts> {
  const [row] = await tx<Counts[]>`
    select count(*) filter (where ${listed(tx, 'open', now)})::int as open,
      count(*) filter (where ${listed(tx, 'overdue', now)})::int as overdue,
      count(*) filter (where ${listed(tx, 'ended', now)})::int as ended
    from view.request r where r.office = any(${offices as string[]}) ${lead ? tx`and r.lead = ${lead}` : tx``}`
  return row ?? { open: 0, overdue: 0, ended: 0 }
}

export type Texts = { matter: string | null; reply: string | null }
export async function requestRow(tx: ISql, id: string, now: Moment): Promise<(RequestRow & Texts) | null> {
  const [row] = await tx<(RequestRow & Texts)[]>`
    select ${columns(tx, now)}, r.matter, r.reply, p.given, p.family, p.birth
    from view.request r left join view.person p on p.person = r.person where r.request = ${id}::uuid`
  return row ?? null
}

export type AskedIn = { kind: string; subject: string; entry: number }
/** In whose file the case stands that asks, and by which entry of the case: where the paper of the request is made. */
export async function askedIn(tx: ISql, id: string, work: string): Promise<AskedIn | null> {
  const [row] = await tx<AskedIn[]>`
    select c.subject_kind as kind, c.subject, (e->>'version')::int as entry
    from view.case_work c
      join view.file f on f.subject = c.subject and f.stream = c.work
      cross join lateral jsonb_array_elements(f.facts) e
    where c.work = ${work}::uuid and e->>'type' = 'assistance.asked' and e->'data'->>'request' = ${id}`
  return row ?? null
}

/** What one agency was asked: found by the mark of its desk alone. */
export function deskRows(
  tx: ISql,
  office: string,
  list: List,
  now: Moment,
  after: readonly unknown[] | null,
  size: number
): Promise<RequestRow[]> {
  return tx<RequestRow[]>`
    select ${columns(tx, now)}, a.given, a.family, null as birth, a.birth_year as "birthYear"
    from view.request r left join view.asked_about() a on a.request = r.request
    where r.to_office = ${office} and ${deskOf(office)} = any(r.offices) and ${listed(tx, list, now)} ${beyond(tx, list, after)}
    ${order(tx, list)} limit ${size + 1}`
}

export type DeskRow = RequestRow & Texts & { birthYear: number | null }
export async function deskRow(tx: ISql, office: string, id: string, now: Moment): Promise<DeskRow | null> {
  const [row] = await tx<DeskRow[]>`
    select ${columns(tx, now)}, r.matter, r.reply, a.given, a.family, null as birth, a.birth_year as "birthYear"
    from view.request r left join view.asked_about() a on a.request = r.request
    where r.request = ${id}::uuid and r.to_office = ${office} and ${deskOf(office)} = any(r.offices)`
  return row ?? null
}

export async function deskCounts(tx: ISql, office: string, now: Moment): Promise<Counts> {
  const [row] = await tx<Counts[]>`
    select count(*) filter (where ${listed(tx, 'open', now)})::int as open,
      count(*) filter (where ${listed(tx, 'overdue', now)})::int as overdue,
      count(*) filter (where ${listed(tx, 'ended', now)})::int as ended
    from view.request r where r.to_office = ${office} and ${deskOf(office)} = any(r.offices)`
  return row ?? { open: 0, overdue: 0, ended: 0 }
}
