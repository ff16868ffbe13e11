/** Accounts, sessions and the trace of who did and saw what. */
import { randomUUID } from 'node:crypto'
import type { ISql, Sql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'

export type Account = { login: string; name: string; office: string; roles: string[] }
export type Trace = {
  login: string
  office: string
  act: string
  subject: string
  outcome: 'done' | 'refused' | 'seen'
  reason?: string | null
  at: Moment
}

/** Names never stand here: a subject is an id, an act a code. */
export async function trace(sql: ISql, { subject, at, login, office, act, outcome, reason }: Trace): Promise<void> {
  await sql`insert into access.audit (subject, id, at, login, office, act, outcome, reason)
    values (${subject}, ${randomUUID()}, ${at}, ${login}, ${office}, ${act}, ${outcome}, ${reason ?? null})`
}

/** Each person of another office whose minimal card was shown has a trace of it in its own file. */
export async function cardsShown(
  sql: ISql,
  people: readonly string[],
  { login, office }: { login: string; office: string },
  at: Moment
): Promise<void> {
  const rows = people.map(subject => ({
    subject,
    id: randomUUID(),
    at,
    login,
    office,
    act: 'person.card',
    outcome: 'seen'
  }))
  await sql`insert into access.audit ${sql(rows)}`
}

export async function sessionOf(reader: Sql, token: Uint8Array, now: Moment): Promise<Account | null> {
  const [account] = await reader<
    Account[]
  >`select login, name, office, roles from access.session_of(${token as Buffer}, ${now}::timestamptz)`
  return account ?? null
}

export async function secretOf(
  writer: Sql,
  login: string
): Promise<(Account & { secret: string | null; persona: boolean }) | null> {
  const [row] = await writer<(Account & { secret: string | null; persona: boolean })[]>`
    select login, name, office, roles, secret, persona from access.account where login = ${login} and ended_at is null`
  return row ?? null
}

export async function openSession(
  writer: Sql,
  token: Uint8Array,
  login: string,
  from: Moment,
  until: Moment
): Promise<void> {
  await writer`insert into access.session (token, login, created_at, expires_at) values (${token as Buffer}, ${login}, ${from}, ${until})`
}
export async function closeSession(writer: Sql, token: Uint8Array): Promise<void> {
  await writer`delete from access.session where token = ${token as Buffer}`
}

export const personas = (reader: Sql): Promise<Account[]> =>
  reader<
    Account[]
  >`select login, name, office, roles from access.account where persona and ended_at is null order by office, login`

export const colleagues = (reader: ISql, offices: readonly string[]): Promise<Account[]> =>
  reader<
    Account[]
  >`select login, name, office, roles from access.account where office = any(${offices as string[]}) and ended_at is null order by name, login`

export async function listAccounts(reader: Sql, like: string): Promise<(Account & { ended: boolean })[]> {
  return reader<(Account & { ended: boolean })[]>`
    select login, name, office, roles, ended_at is not null as ended from access.account
    where ${like} = '' or login ilike ${`%${like}%`} or name ilike ${`%${like}%`} or office = ${like} order by login limit 200`
}

/** @returns false when the login is taken. */
export async function makeAccount(
  writer: Sql,
  account: Account & { secret: string | null; persona?: boolean }
): Promise<boolean> {
  const { login, name, office, roles, secret, persona = false } = account
  const made = await writer`insert into access.account (login, name, office, roles, secret, persona)
    values (${login}, ${name}, ${office}, ${roles}, ${secret}, ${persona}) on conflict (login) do nothing returning login`
  return made.length > 0
}
export async function endAccount(writer: Sql, login: string, at: Moment): Promise<boolean> {
  const ended =
    await writer`update access.account set ended_at = ${at} where login = ${login} and ended_at is null returning login`
  return ended.length > 0
}
export async function namesOf(reader: ISql, logins: readonly string[]): Promise<Record<string, string>> {
  const rows = await reader<
    { login: string; name: string }[]
  >`select login, name from access.account where login = any(${logins as string[]})`
  return Object.fromEntries(rows.map(({ login, name }) => [login, name]))
}

export async function invite(writer: Sql, token: Uint8Array, at: Moment): Promise<void> {
  // a link printed by an earlier start is worth nothing any more
  await writer`delete from access.invitation`
  await writer`insert into access.invitation (token, created_at) values (${token as Buffer}, ${at})`
}
/** Takes every invitation out if this one stands among them: it works once, and none outlives it. */
export async function takeInvitation(writer: ISql, token: Uint8Array): Promise<boolean> {
  const taken = await writer`delete from access.invitation
    where exists (select from access.invitation i where i.token = ${token as Buffer}) returning token`
  return taken.length > 0
}
export async function noAccounts(writer: Sql): Promise<boolean> {
  return (await writer`select 1 from access.account limit 1`).length === 0
}
