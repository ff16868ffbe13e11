import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'
import type { DutyKind } from '#domain/staff/standing.ts'

export type DutyRow = {
  id: string
  login: string
  name: string
  phone: string | null
  kind: DutyKind
  since: Moment
  until: Moment
  /** the account has ended, is locked or works elsewhere: nobody is there */
  absent: boolean
}

/** The roster of an office between two moments, ended entries left out. */
export const roster = (tx: ISql, office: string, since: Moment, until: Moment, at: Moment): Promise<DutyRow[]> =>
  tx<DutyRow[]>`
    select u.id, u.login, coalesce(a.name, u.login) as name, a.phone, u.kind, u.since, least(u.until, u.ended_at) as until,
      a.login is null or a.ended_at is not null or a.locked_at is not null or a.office <> u.office as absent
    from access.duty u left join access.people_at(${at}::timestamptz) a on a.login = u.login
    where u.office = ${office} and u.since < ${until} and least(u.until, u.ended_at) > greatest(u.since, ${since}::timestamptz)
    order by u.since, u.kind desc, u.id`

export const holdRoster = (tx: ISql, office: string): Promise<unknown> =>
  tx`select pg_advisory_xact_lock(hashtext(${`duty ${office}`}))`.execute()

export const addDuty = (
  tx: ISql,
  row: { id: string; office: string; login: string; kind: DutyKind; since: Moment; until: Moment },
  by: string,
  at: Moment
): Promise<unknown> =>
  tx`insert into access.duty (office, id, login, kind, since, until, made_by, made_at)
    values (${row.office}, ${row.id}, ${row.login}, ${row.kind}, ${row.since}, ${row.until}, ${by}, ${at})`.execute()

/** @returns false when there is no such entry that runs or will run. */
export async function endDuty(tx: ISql, office: string, id: string, by: string, at: Moment): Promise<boolean> {
  const ended = await tx`update access.duty set ended_at = ${at}, ended_by = ${by}
    where office = ${office} and id = ${id} and ended_at is null and until > ${at} returning id`
  return ended.length > 0
}

export type Reachable = { login: string; name: string; phone: string | null; roles: string[] }

/** Who of an office holds one of these roles at a moment, of their own or in another's stead, and may come in. */
export const holders = (tx: ISql, office: string, roles: readonly string[], at: Moment): Promise<Reachable[]> =>
  tx<Reachable[]>`
    select p.login, p.name, p.phone, p.roles from access.people_at(${at}::timestamptz) p
    where p.office = ${office} and p.ended_at is null and p.locked_at is null
      and (p.roles && ${roles as string[]} or exists (
        select from access.deputy d where d.deputy = p.login and d.office = p.office and d.roles && ${roles as string[]}
          and d.since <= ${at} and least(d.until, d.ended_at) > ${at}))
    order by p.name, p.login`
