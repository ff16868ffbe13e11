/** What has come due to be heard by one account, and what of it has been read. */
import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'
import { calledAfter } from '../people/queries.ts'

/** Whose notices: roles that hear of the own office, roles that hear of all offices in reach, and as whom one leads. */
export type Hearer = {
  login: string
  office: string
  offices: readonly string[]
  near: readonly string[]
  far: readonly string[]
  leads: readonly string[]
}

export type NoticeKey = { stream: string; item: string; code: string; n: number; step: string; at: Moment }
export type NoticeRow = NoticeKey & {
  streamKind: string
  startedAt: Moment | null
  due: Moment | null
  endedAt: Moment | null
  whose: string
  office: string
  lead: string | null
  subjectKind: string | null
  subject: string | null
  given: string | null
  family: string | null
  birth: string | null
  /** the name of the service whose own stream it is */
  service: string | null
  readAt: Moment | null
}

export const SIZE = 60

const heard = (tx: ISql, { office, offices, near, far, leads }: Hearer, now: Moment) => tx`
  s.at <= ${now} and ((s.office = ${office} and s.role = any(${near as string[]}))
    or (s.office = any(${offices as string[]}) and s.role = any(${far as string[]}))
    or (s.office = any(${offices as string[]}) and s.role = 'lead' and s.lead = any(${leads as string[]})))`

const read = (tx: ISql, login: string) => tx`
  exists (select from access.notice_read r where r.login = ${login} and (r.stream, r.item, r.code, r.n, r.step, r.at) = (s.stream, s.item, s.code, s.n, s.step, s.at))`

/** Found first and ordered then: in the order of time the newest of all offices would be looked through. */
const unsettled = (tx: ISql, who: Hearer, now: Moment) => tx`
  with heard as materialized (select s.* from view.step s where ${heard(tx, who, now)} and s.ended_at is null)`

/** The newest first. A step that several of one's roles hear stands once; unread are those of what is not yet settled. */
export function notices(
  tx: ISql,
  who: Hearer,
  now: Moment,
  unread: boolean,
  after: readonly unknown[] | null
): Promise<NoticeRow[]> {
  const [at, stream, item, code, n, step] = after ?? []
  return tx<NoticeRow[]>`
    ${unread ? unsettled(tx, who, now) : tx``}
    select s.stream, s.stream_kind as "streamKind", s.item, s.code, s.n, s.step, s.at, s.started_at as "startedAt", s.due,
      s.ended_at as "endedAt", s.whose, s.office, s.lead, s.subject_kind as "subjectKind", s.subject,
      p.given, p.family, case when s.subject_kind = 'person' then p.birth end as birth, (select v.name from view.service v where v.service = s.stream) as service, r.read_at as "readAt"
    from (select distinct on (s.at, s.stream, s.item, s.code, s.n, s.step) s.* from
        ${unread ? tx`heard s where not ${read(tx, who.login)}` : tx`view.step s where ${heard(tx, who, now)}`}
        ${after ? tx`and (s.at, s.stream, s.item, s.code, s.n, s.step) < (${at as string}::timestamptz, ${stream as string}::uuid, ${item as string}, ${code as string}, ${n as number}::int, ${step as string})` : tx``}
      order by s.at desc, s.stream desc, s.item desc, s.code desc, s.n desc, s.step desc limit ${SIZE + 1}) s
    left join access.notice_read r on r.login = ${who.login} and (r.stream, r.item, r.code, r.n, r.step, r.at) = (s.stream, s.item, s.code, s.n, s.step, s.at)
    left join view.person p on p.person = ${calledAfter(tx, tx`s.subject_kind`, tx`s.subject`)}
    order by s.at desc, s.stream desc, s.item desc, s.code desc, s.n desc, s.step desc`
}

/** How many are unread, counted no further than `most`. */
export async function unreadCount(tx: ISql, who: Hearer, now: Moment, most: number): Promise<number> {
  const [row] = await tx<{ n: number }[]>`
    ${unsettled(tx, who, now)}
    select count(*)::int as n from (
      select distinct s.at, s.stream, s.item, s.code, s.n, s.step from heard s
      where not ${read(tx, who.login)} limit ${most}) s`
  return row?.n ?? 0
}

export const markRead = (tx: ISql, login: string, keys: readonly NoticeKey[], now: Moment): Promise<unknown> =>
  tx`insert into access.notice_read (login, stream, item, code, n, step, at, read_at)
    select ${login}, k.stream, k.item, k.code, k.n, k.step, k.at, ${now}::timestamptz
    from json_to_recordset(${JSON.stringify(keys)}::text::json) as k(stream uuid, item text, code text, n int, step text, at timestamptz)
    on conflict do nothing`.execute()

/** All that one has been told of up to now and has not read. */
export const markAllRead = (tx: ISql, who: Hearer, now: Moment): Promise<unknown> =>
  tx`insert into access.notice_read (login, stream, item, code, n, step, at, read_at)
    select distinct ${who.login}, s.stream, s.item, s.code, s.n, s.step, s.at, ${now}::timestamptz from view.step s
    where ${heard(tx, who, now)} and s.ended_at is null on conflict do nothing`.execute()
