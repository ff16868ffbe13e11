/** Accounts, sessions and the trace of who did and saw what. */
import { randomUUID } from 'node:crypto'
import type { ISql, Sql } from 'postgres'
import { type Moment, moment } from '#domain/kernel/time.ts'
import type { Standing } from '#domain/staff/standing.ts'

export type Account = { login: string; name: string; office: string; roles: string[] }
export type Trace = {
  login: string
  office: string
  act: string
  subject: string
  outcome: 'done' | 'refused' | 'seen'
  reason?: string | null
  /** the account in whose stead it was done */
  stoodFor?: string | null
  at: Moment
}
/** An account as it stands at a moment: its own roles, whom it stands in for, and its duties. */
export type Present = Account & Standing

/** Names never stand here: a subject is an id, an act a code. */
export async function trace(
  sql: ISql,
  { subject, at, login, office, act, outcome, reason, stoodFor }: Trace
): Promise<void> {
  await sql`insert into access.audit (subject, id, at, login, office, act, outcome, reason, stood_for)
    values (${subject}, ${randomUUID()}, ${at}, ${login}, ${office}, ${act}, ${outcome}, ${reason ?? null}, ${stoodFor ?? null})`
}

/** Each person who was named beyond the own files, by a minimal card or behind a figure, has a trace of it in its own file. */
export async function cardsShown(
  sql: ISql,
  people: readonly string[],
  { login, office }: { login: string; office: string },
  at: Moment,
  act = 'person.card'
): Promise<void> {
  const rows = people.map(subject => ({
    subject,
    id: randomUUID(),
    at,
    login,
    office,
    act,
    outcome: 'seen'
  }))
  await sql`insert into access.audit ${sql(rows)}`
}

/** `now` is the world's, by which sessions end; `at` the installation's, by which people stand in and are on duty. */
export async function sessionOf(reader: Sql, token: Uint8Array, now: Moment, at: Moment): Promise<Present | null> {
  const [row] = await reader<Present[]>`
    select login, name, office, roles, stands, duties
    from access.session_of(${token as Buffer}, ${now}::timestamptz, ${at}::timestamptz)`
  if (!row) return null
  const timed = <T extends { until: Moment }>(one: T): T => ({ ...one, until: moment(Date.parse(one.until)) })
  return { ...row, stands: row.stands.map(timed), duties: row.duties.map(timed) }
}

type Secret = Account & { secret: string | null; persona: boolean; locked: boolean }

export async function secretOf(writer: Sql, login: string): Promise<Secret | null> {
  const [row] = await writer<Secret[]>`
    select login, name, office, roles, secret, persona, locked_at is not null as locked
    from access.account where login = ${login} and ended_at is null`
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
/** Every session of an account, or every other one than `kept`. */
export async function closeSessions(writer: ISql, login: string, kept?: Uint8Array): Promise<void> {
  await writer`delete from access.session where login = ${login} ${kept ? writer`and token <> ${kept as Buffer}` : writer``}`
}
export async function closeSession(writer: Sql, token: Uint8Array): Promise<void> {
  await writer`delete from access.session where token = ${token as Buffer}`
}

export const personas = (reader: Sql): Promise<Account[]> =>
  reader<Account[]>`select login, name, office, roles from access.account
    where persona and ended_at is null and locked_at is null order by office, login`

/** Those at work in these offices at a moment; who is locked out for now is still a colleague. */
export const colleagues = (reader: ISql, offices: readonly string[], at: Moment): Promise<Account[]> =>
  reader<Account[]>`select login, name, office, roles from access.people_at(${at}::timestamptz)
    where office = any(${offices as string[]}) and ended_at is null order by name, login`

/** @returns false when the login is taken. */
export async function makeAccount(
  writer: ISql,
  account: Account & { secret: string | null; persona?: boolean; phone?: string | null | undefined }
): Promise<boolean> {
  const { login, name, office, roles, secret, persona = false, phone = null } = account
  const made = await writer`insert into access.account (login, name, office, roles, secret, persona, phone)
    values (${login}, ${name}, ${office}, ${roles}, ${secret}, ${persona}, ${phone}) on conflict (login) do nothing returning login`
  return made.length > 0
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

/** A new password; the old one and every link to a new one are worth nothing any more. */
export async function setSecret(writer: ISql, login: string, secret: string): Promise<void> {
  await writer`update access.account set secret = ${secret} where login = ${login}`
  await writer`delete from access.reset where login = ${login}`
}
export async function offerReset(
  writer: ISql,
  { token, login, at, until }: { token: Uint8Array; login: string; at: Moment; until: Moment }
): Promise<void> {
  await writer`delete from access.reset where login = ${login}`
  await writer`insert into access.reset (token, login, created_at, expires_at) values (${token as Buffer}, ${login}, ${at}, ${until})`
}
/** Takes the link out, used or not; answers whose it was while it was good. */
export async function takeReset(writer: ISql, token: Uint8Array, now: Moment): Promise<Account | null> {
  const [row] = await writer<(Account & { good: boolean })[]>`
    with taken as (delete from access.reset where token = ${token as Buffer} returning login, expires_at)
    select a.login, a.name, a.office, a.roles, t.expires_at > ${now} as good
    from taken t join access.account a on a.login = t.login and a.ended_at is null and a.locked_at is null`
  return row?.good ? row : null
}

/** Accounts that an act puts work into the hands of, held until it commits: where they are, and whether they are gone or going. */
export const leadsAt = (
  writer: ISql,
  logins: readonly string[],
  at: Moment
): Promise<{ login: string; office: string; gone: boolean }[]> =>
  writer<{ login: string; office: string; gone: boolean }[]>`
    select login, case when next_from <= ${at} then next_office else office end as office,
      ended_at is not null or locked_at is not null or (next_from > ${at} and next_office <> office) as gone
    from access.account where login = any(${logins as string[]}) order by login for share`

/** Who stands behind logins: the name, and as what they work at a moment. Whoever has left is still named. */
export async function workersOf(
  reader: ISql,
  logins: readonly string[],
  at: Moment
): Promise<Map<string, { name: string; roles: string[] }>> {
  const rows = await reader<{ login: string; name: string; roles: string[] }[]>`
    select login, name, roles from access.people_at(${at}::timestamptz) where login = any(${logins as string[]})`
  return new Map(rows.map(({ login, name, roles }) => [login, { name, roles }]))
}
