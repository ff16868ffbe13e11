import type { ISql } from 'postgres'
import type { Day, Moment } from '#domain/kernel/time.ts'
import { calledAfter } from '../people/queries.ts'

export type SessionRow = {
  id: string
  office: string
  body: string
  state: string
  on: Moment
  heldAt: Moment | null
  number: string | null
  secretary: string
  invited: number
  present: number
  items: number
  open: number
}
const columns = (tx: ISql) =>
  tx`session as id, office, body, state, on_at as "on", held_at as "heldAt", number, secretary, invited, present, items, open`

/** Those called and not yet held, the next first; or those that were held or cancelled, the last first. */
export async function listSessions(
  tx: ISql,
  offices: readonly string[],
  coming: boolean,
  after: readonly unknown[] | null,
  size: number
): Promise<SessionRow[]> {
  const [on, id] = after ?? []
  const mine = offices as string[]
  return coming
    ? tx<SessionRow[]>`select ${columns(tx)} from view.session where office = any(${mine}) and state = 'called'
        ${after ? tx`and (on_at, session) > (${on as string}::timestamptz, ${id as string}::uuid)` : tx``}
        order by on_at, session limit ${size + 1}`
    : tx<SessionRow[]>`select ${columns(tx)} from view.session where office = any(${mine}) and state <> 'called'
        ${after ? tx`and (on_at, session) < (${on as string}::timestamptz, ${id as string}::uuid)` : tx``}
        order by on_at desc, session desc limit ${size + 1}`
}

/** When each body of these offices sat last. */
export const lastHeld = (tx: ISql, offices: readonly string[]) =>
  tx<{ body: string; office: string; at: Moment }[]>`
    select body, office, max(held_at) as at from view.session
    where office = any(${offices as string[]}) and held_at is not null group by body, office order by 3 desc`

export type WaitingRow = {
  stream: string
  streamKind: string
  code: string
  since: Moment
  due: Moment
  subjectKind: string
  subject: string
  given: string | null
  family: string | null
  birth: Day | null
  /** of an item that was postponed: what it asks, and when its material came in */
  question: string | null
  received: Day | null
}

/** What waits for a place on an agenda: the running clocks that such a place stops. */
export const waitingFor = (
  tx: ISql,
  offices: readonly string[],
  codes: readonly string[],
  postponing: readonly string[],
  size: number
) =>
  tx<WaitingRow[]>`
    select d.stream, d.stream_kind as "streamKind", d.code, d.started_at as since, d.due,
      coalesce(d.subject_kind, d.stream_kind) as "subjectKind", coalesce(d.subject, d.stream) as subject, p.given, p.family, p.birth,
      a.question, a.received
    from view.due d
      left join lateral (
        select l.question, l.received, l.decision from view.agenda l where l.office = d.office and l.subject = d.stream and l.decision is not null
        order by l.decided_on desc, l.session limit 1) a on a.decision = any(${postponing as string[]})
      left join view.person p on p.person = ${calledAfter(tx, tx`d.subject_kind`, tx`d.subject`)}
    where d.office = any(${offices as string[]}) and d.item = 'clock' and d.state = 'running' and d.code = any(${codes as string[]})
    order by d.due, d.stream limit ${size}`

export type OpenMeasure = {
  session: string
  item: number
  n: number
  kind: string
  body: string
  account: string | null
  by: Day
  number: string | null
  decidedOn: Day
  subjectKind: string
  subject: string
  given: string | null
  family: string | null
}

/** Measures that nobody has reported on yet, by their day; of items whose file the reader may not see nothing is told. */
export const openMeasures = (tx: ISql, offices: readonly string[], size: number) =>
  tx<OpenMeasure[]>`
    select a.session, a.item, m.n, m.kind, m.body, m.account, m.by, a.number, a.decided_on as "decidedOn",
      a.subject_kind as "subjectKind", a.subject, p.given, p.family
    from view.agenda a
      cross join lateral jsonb_to_recordset(a.measures) as m(n int, kind text, body text, account text, by date, "reportedAt" timestamptz)
      left join view.person p on p.person = ${calledAfter(tx, tx`a.subject_kind`, tx`a.subject`)}
    where a.office = any(${offices as string[]}) and m."reportedAt" is null
      and exists (select from view.file f where f.subject = a.subject and f.stream = a.subject)
    order by m.by, a.session, a.item, m.n limit ${size}`

export type AgendaRow = {
  item: number
  subjectKind: string
  subject: string
  given: string | null
  family: string | null
  birth: Day | null
}

/** The items of one session whose file the reader may see: nobody meets here what is kept from him elsewhere. */
export const agendaOf = (tx: ISql, session: string) =>
  tx<AgendaRow[]>`
    select a.item, a.subject_kind as "subjectKind", a.subject, p.given, p.family, p.birth
    from view.agenda a
      left join view.person p on p.person = ${calledAfter(tx, tx`a.subject_kind`, tx`a.subject`)}
    where a.session = ${session} and exists (select from view.file f where f.subject = a.subject and f.stream = a.subject)
    order by a.item`

/** The numbers that a body of an office gave in a year, the latest first. */
export const numbersIn = (tx: ISql, session: string, year: string) =>
  tx<{ number: string }[]>`
    select a.number from view.agenda a join view.session s on s.session = ${session} and s.office = a.office and s.body = a.body
    where a.number is not null and extract(year from a.decided_on) = ${year}::int order by a.decided_on desc, length(a.number) desc, a.number desc limit 60`

/** Families one of whose members has such words in the name: the members, the oldest first. */
export const familiesLike = (tx: ISql, key: string, size: number) =>
  tx<{ id: string; name: string }[]>`
    select f.id, (select string_agg(concat_ws(' ', m.given, m.family), ', ' order by m.birth nulls first, m.birth_year nulls first, m.person)
        from view.person m where f.id = any(m.families) and m.merged_into is null) as name
    from (select distinct unnest(p.families) as id from view.person p
      where p.search ilike ${`%${key}%`} and not p.sealed and p.merged_into is null and p.families <> '{}'
        and (p.only_signals is null or 'dispatch' = any(string_to_array(current_setting('app.rights', true), ','))
          or not view.without_trace(p.person, null)) limit ${size}) f
    where exists (select from view.file v where v.subject = f.id and v.stream = f.id)
    order by 2`
