/** Keeping accounts: found, moved from a day, locked, ended; and what somebody leads, which holds him in place. */
import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'
import type { Colleague } from '#domain/staff/arranging.ts'
import { ACCOUNTS_SHOWN } from '#domain/staff/found.ts'

export type AccountRow = {
  login: string
  name: string
  office: string
  roles: string[]
  phone: string | null
  locked: boolean
  ended: boolean
  move: { office: string; roles: string[]; from: Moment } | null
}

const columns = (
  sql: ISql
) => sql`login, name, office, roles, phone, locked_at is not null as locked, ended_at is not null as ended,
  case when next_from is not null then json_build_object('office', next_office, 'roles', next_roles, 'from', to_char(next_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) end as move`

/** @param named the offices and roles that the text names */
export const listAccounts = (
  tx: ISql,
  like: string,
  named: { offices: string[]; roles: string[] },
  at: Moment
): Promise<AccountRow[]> =>
  tx<AccountRow[]>`
    select ${columns(tx)} from access.people_at(${at}::timestamptz)
    where ${like} = '' or login ilike ${`%${like}%`} or name ilike ${`%${like}%`}
      or office = any(${named.offices}::text[]) or roles && ${named.roles}::text[]
    order by ended_at is not null, login limit ${ACCOUNTS_SHOWN}`

/** The account, held until the change commits; null when there is none or it has ended. */
export async function holdAccount(tx: ISql, login: string, at: Moment): Promise<AccountRow | null> {
  const [held] = await tx`select login from access.account where login = ${login} and ended_at is null for update`
  if (!held) return null
  const [row] = await tx<AccountRow[]>`
    select ${columns(tx)} from access.people_at(${at}::timestamptz) where login = ${login}`
  return row ?? null
}

/** A colleague who is there at the moment. */
export async function colleagueAt(tx: ISql, login: string, at: Moment): Promise<Colleague | null> {
  const [row] = await tx<Colleague[]>`
    select login, office, roles from access.people_at(${at}::timestamptz) where login = ${login} and ended_at is null`
  return row ?? null
}

/** From a moment on the account works there as that; a move that was still to come is replaced. */
export async function moveAccount(
  tx: ISql,
  { login, office, roles, from, now }: { login: string; office: string; roles: string[]; from: Moment; now: Moment }
): Promise<void> {
  const at = from <= now
  await tx`update access.account set
      office = case when ${at} then ${office} when next_from <= ${now} then next_office else office end,
      roles = case when ${at} then ${roles} when next_from <= ${now} then next_roles else roles end,
      next_office = ${at ? null : office}, next_roles = ${at ? null : roles}, next_from = ${at ? null : from}
    where login = ${login}`
}

export const describeAccount = (tx: ISql, login: string, name: string, phone: string | null): Promise<unknown> =>
  tx`update access.account set name = ${name}, phone = ${phone} where login = ${login}`.execute()

export const lockAccount = (tx: ISql, login: string, at: Moment | null): Promise<unknown> =>
  tx`update access.account set locked_at = ${at} where login = ${login}`.execute()

export const endAccount = (tx: ISql, login: string, at: Moment): Promise<unknown> =>
  tx`update access.account set ended_at = ${at}, secret = null where login = ${login}`.execute()

export type Led = { kind: 'case' | 'signal'; id: string; type: string; since: Moment }

/** Open cases led and open signals checked by the account, wherever they are, without a word about whom. */
export const caseload = (tx: ISql, login: string): Promise<Led[]> =>
  tx<Led[]>`
    select 'case' as kind, work as id, type, opened_at as since from view.case_work where lead = ${login} and state = 'open'
    union all
    select 'signal', signal, urgency, at from view.signal where worker = ${login} and state = 'open'
    order by since, id`
