/** The outbox: what is to be mailed to whom, taken by one sender at a time, and what has become of it. */
import type { ISql } from 'postgres'
import { type Moment, moment } from '#domain/kernel/time.ts'
import type { Standing } from '#domain/staff/standing.ts'

export type Key = { stream: string; item: string; code: string; n: number; step: string; at: Moment }
export type Due = Key & {
  office: string
  to: string
  due: Moment | null
  whose: string
  lead: string | null
  barred: string[]
}

/** Steps of what is not settled that have come due since a moment, each with the role that hears it. */
export async function comeDue(writer: ISql, since: Moment, now: Moment): Promise<Due[]> {
  return writer<Due[]>`
    select office, stream, item, code, n, step, at, role as "to", due, whose, lead, barred from view.step
    where ended_at is null and at > ${since} and at <= ${now} order by at, stream, item, code, n, step, role`
}

export type Reachable = Standing & { login: string; office: string }

/** Everyone at work who has an address, as he stands at the moment. */
export async function reachable(writer: ISql, at: Moment): Promise<Reachable[]> {
  const rows = await writer<Reachable[]>`
    select p.login, p.office, p.roles,
      coalesce((select json_agg(json_build_object('login', q.login, 'name', q.name, 'until', d.until,
          'roles', (select coalesce(json_agg(r), '[]') from unnest(d.roles) r where r = any(q.roles))) order by q.login)
        from access.deputy d join access.people_at(${at}::timestamptz) q on q.login = d.login and q.office = p.office and q.ended_at is null
        where d.deputy = p.login and d.office = p.office and d.since <= ${at} and least(d.until, d.ended_at) > ${at}), '[]') as stands,
      coalesce((select json_agg(json_build_object('kind', u.kind, 'until', u.until)) from access.duty u
        where u.login = p.login and u.office = p.office and u.since <= ${at} and least(u.until, u.ended_at) > ${at}), '[]') as duties
    from access.people_at(${at}::timestamptz) p join access.account a on a.login = p.login
    where a.email is not null and p.ended_at is null and p.locked_at is null`
  const timed = <T extends { until: Moment }>(one: T): T => ({ ...one, until: moment(Date.parse(one.until)) })
  return rows.map(row => ({ ...row, stands: row.stands.map(timed), duties: row.duties.map(timed) }))
}

export type Letter = Key & { login: string; office: string; due: Moment | null; whose: string }

/** One letter for each step and recipient, however often and by however many senders it is put down. */
export const putDown = (writer: ISql, letters: readonly Letter[], now: Moment): Promise<unknown> =>
  writer`insert into access.mail (login, stream, item, code, n, step, at, office, due, whose, written_at, next_at)
    select l.login, l.stream, l.item, l.code, l.n, l.step, l.at, l.office, l.due, l.whose, ${now}::timestamptz, ${now}::timestamptz
    from json_to_recordset(${JSON.stringify(letters)}::text::json) as l(
      login text, stream uuid, item text, code text, n int, step text, at timestamptz, office text, due timestamptz, whose text)
    on conflict do nothing`.execute()

export type Taken = Letter & { tries: number; email: string | null }

/**
 * Takes letters to be sent: no other sender takes the same. What was taken and never told of again, because its sender
 * fell over, stays taken: nobody knows whether it went out, and it does not go out twice.
 */
export const takeSome = (writer: ISql, now: Moment, most: number): Promise<Taken[]> =>
  writer<Taken[]>`
    with taken as (
      update access.mail m set taken_at = ${now}, tries = tries + 1
      where (login, stream, item, code, n, step, at) in (
        select w.login, w.stream, w.item, w.code, w.n, w.step, w.at from access.mail w
        where w.sent_at is null and w.taken_at is null and w.next_at <= ${now}
        order by w.next_at limit ${most} for update skip locked)
      returning *)
    select t.login, t.stream, t.item, t.code, t.n, t.step, t.at, t.office, t.due, t.whose, t.tries, a.email
    from taken t left join access.account a on a.login = t.login`

const one = (sql: ISql, { login, stream, item, code, n, step, at }: Key & { login: string }) => sql`
  login = ${login} and stream = ${stream} and item = ${item} and code = ${code} and n = ${n} and step = ${step} and at = ${at}`

export const sent = (writer: ISql, letter: Key & { login: string }, now: Moment): Promise<unknown> =>
  writer`update access.mail set sent_at = ${now}, taken_at = null, failure = null where ${one(writer, letter)}`.execute()

/** `next` is when it is tried again, null when no more. */
export const failed = (
  writer: ISql,
  letter: Key & { login: string },
  failure: string,
  next: Moment | null
): Promise<unknown> =>
  writer`update access.mail set taken_at = null, failure = ${failure}, next_at = ${next ?? 'infinity'} where ${one(writer, letter)}`.execute()

export type Trouble = {
  login: string
  email: string | null
  office: string
  code: string
  step: string
  writtenAt: Moment
  tries: number
  /** `waits` for another try, was `given-up`, or is `uncertain`: taken by a sender that never told what became of it */
  state: 'waits' | 'given-up' | 'uncertain'
  failure: string | null
}

export const troubles = (writer: ISql, since: Moment, takenBefore: Moment): Promise<Trouble[]> =>
  writer<Trouble[]>`
    select m.login, a.email, m.office, m.code, m.step, m.written_at as "writtenAt", m.tries, m.failure,
      case when m.taken_at is not null then 'uncertain' when m.next_at = 'infinity' then 'given-up' else 'waits' end as state
    from access.mail m left join access.account a on a.login = m.login
    where m.sent_at is null and m.written_at > ${since} and (m.failure is not null or m.taken_at < ${takenBefore})
    order by m.written_at desc, m.login limit 200`

/** Every letter of the account that was given up or is uncertain waits again; an uncertain one may so go out twice. */
export const tryAgain = (writer: ISql, login: string, now: Moment, takenBefore: Moment): Promise<unknown> =>
  writer`update access.mail set taken_at = null, tries = 0, next_at = ${now}
    where login = ${login} and sent_at is null and (next_at = 'infinity' or taken_at < ${takenBefore})`.execute()

export const setEmail = async (writer: ISql, login: string, email: string | null): Promise<boolean> =>
  (await writer`update access.account set email = ${email} where login = ${login} and ended_at is null returning login`)
    .length > 0

export type Address = { login: string; name: string; office: string; email: string | null }
export const addresses = (tx: ISql, like: string): Promise<Address[]> =>
  tx<Address[]>`select login, name, office, email from access.account
    where ended_at is null and (${like} = '' or login ilike ${`%${like}%`} or name ilike ${`%${like}%`} or office = ${like})
    order by login limit 100`
