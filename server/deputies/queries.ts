import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'

export type DeputyRow = {
  id: string
  login: string
  name: string
  deputy: string
  deputyName: string
  office: string
  roles: string[]
  since: Moment
  until: Moment
  reason: string
  madeBy: string
  endedAt: Moment | null
}

const columns = (
  sql: ISql
) => sql`d.id, d.login, coalesce(a.name, d.login) as name, d.deputy, coalesce(b.name, d.deputy) as "deputyName", d.office,
  d.roles, d.since, d.until, d.reason, coalesce(m.name, d.made_by) as "madeBy", d.ended_at as "endedAt"`
const joined = (sql: ISql) => sql`access.deputy d left join access.account a on a.login = d.login
  left join access.account b on b.login = d.deputy left join access.account m on m.login = d.made_by`

/** Deputyships of these offices that run, will run, or ended within the last weeks; the newest first. */
export const listDeputies = (
  tx: ISql,
  offices: readonly string[],
  login: string,
  since: Moment
): Promise<DeputyRow[]> =>
  tx<DeputyRow[]>`select ${columns(tx)} from ${joined(tx)}
    where (d.office = any(${offices as string[]}) or d.login = ${login} or d.deputy = ${login}) and d.until > ${since}
    order by d.since desc, d.id limit 300`

/** One at a time in each office, so that two arranged at once are seen by each other. */
export const holdDeputies = (tx: ISql, office: string): Promise<unknown> =>
  tx`select pg_advisory_xact_lock(hashtext(${`deputy ${office}`}))`.execute()

/** Those of an office that have not ended early and run at some time from a moment on. */
export const standingDeputies = (tx: ISql, office: string, from: Moment): Promise<DeputyRow[]> =>
  tx<DeputyRow[]>`select ${columns(tx)} from ${joined(tx)}
    where d.office = ${office} and least(d.until, d.ended_at) > ${from} and d.ended_at is null`

export async function deputyById(tx: ISql, id: string): Promise<DeputyRow | null> {
  const [row] = await tx<DeputyRow[]>`select ${columns(tx)} from ${joined(tx)} where d.id = ${id}`
  return row ?? null
}

type New = Omit<DeputyRow, 'name' | 'deputyName' | 'endedAt'>
export const addDeputy = (tx: ISql, row: New, at: Moment): Promise<unknown> =>
  tx`insert into access.deputy (login, id, deputy, office, roles, since, until, reason, made_by, made_at)
    values (${row.login}, ${row.id}, ${row.deputy}, ${row.office}, ${row.roles}, ${row.since}, ${row.until}, ${row.reason}, ${row.madeBy}, ${at})`.execute()

export const endDeputy = (tx: ISql, { login, id }: DeputyRow, by: string, at: Moment): Promise<unknown> =>
  tx`update access.deputy set ended_at = ${at}, ended_by = ${by} where login = ${login} and id = ${id}`.execute()
