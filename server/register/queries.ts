/** The person register: names, numbers and notes, which live outside the journal and can be corrected under history. */
import type { ISql } from 'postgres'
import type { GivenNumber } from '#domain/acts/numbers.ts'
import type { LinkDraft, NameDraft, ReporterDraft } from '#domain/kernel/answer.ts'
import type { StreamRef } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { type Known, nothingKnown } from '../views/view.ts'
import { senderKeys } from './sender.ts'

export type SealedNote = { stream: string; note: string; text: string; salt: string }

type Names = {
  id: string
  given: string | null
  middle: string | null
  family: string | null
  sealed: boolean
  currentAddress: string | null
  permanentAddress: string | null
  phone: string | null
  identifiers: { kind: string; value: string }[]
  former: string[]
}

/** What the register knows of each of these streams. */
export async function readKnown(sql: ISql, refs: readonly StreamRef[]): Promise<Map<string, Known>> {
  const ids = refs.map(({ id }) => id)
  const [names, notes] = await Promise.all([
    sql<Names[]>`
      select person as id, given, middle, family, sealed,
        current_address as "currentAddress", permanent_address as "permanentAddress", phone,
        coalesce((select json_agg(json_build_object('kind', kind, 'value', value) order by kind, value) from register.identifier i where i.person = p.person), '[]') as identifiers,
        coalesce((select json_agg(distinct h ->> 'family') from jsonb_array_elements(past) h where h ? 'family' and h ->> 'family' <> p.family), '[]') as former
      from register.person p where person = any(${ids}::uuid[])`,
    sql<
      { stream: string; note: string; text: string }[]
    >`select stream, note, text from register.note where stream = any(${ids}::uuid[])`
  ])
  const known = new Map<string, Known>()
  for (const { id, ...name } of names) known.set(id, { ...name, notes: {} })
  for (const { stream, note, text } of notes) {
    const one = known.get(stream) ?? nothingKnown
    known.set(stream, { ...one, notes: { ...one.notes, [note]: text } })
  }
  return known
}

/** The number was given to somebody else at the same moment. */
export class IdentifierTaken extends Error {}

/** Keeps names, addresses and telephones given with an act; what was there before stays in the history. */
export async function writeNames(sql: ISql, names: readonly NameDraft[], at: string): Promise<void> {
  for (const { person, given, middle, family, identifier, currentAddress, permanentAddress, phone, sealed } of names) {
    if (sealed) {
      await seal(sql, person, at)
      continue
    }
    await sql`
      insert into register.person as p (person, given, middle, family, current_address, permanent_address, phone)
      values (${person}, ${given ?? null}, ${middle ?? null}, ${family ?? null}, ${currentAddress ?? null}, ${permanentAddress ?? null}, ${phone ?? null})
      on conflict (person) do update set
        past = p.past || jsonb_build_array(jsonb_strip_nulls(jsonb_build_object('until', ${at}::text, 'given', p.given, 'middle', p.middle, 'family', p.family,
          'currentAddress', p.current_address, 'permanentAddress', p.permanent_address, 'phone', p.phone))),
        given = coalesce(excluded.given, p.given), middle = coalesce(excluded.middle, p.middle), family = coalesce(excluded.family, p.family),
        current_address = coalesce(excluded.current_address, p.current_address),
        permanent_address = coalesce(excluded.permanent_address, p.permanent_address), phone = coalesce(excluded.phone, p.phone)`
    if (!identifier) continue
    const kept = await sql`
      insert into register.identifier as i (kind, value, person) values (${identifier.kind}, ${identifier.value}, ${person})
      on conflict (kind, value) do update set person = i.person where i.person = excluded.person returning i.person`
    if (kept.length === 0) throw new IdentifierTaken('the number belongs to another person')
  }
}

/** A sealed identity keeps its name under its own row; its numbers go into its history, where nobody finds it by them. */
const seal = (sql: ISql, person: string, at: string) => sql`
  with numbers as (delete from register.identifier where person = ${person} returning kind, value)
  update register.person as p set sealed = true, past = p.past || jsonb_build_array(jsonb_build_object('until', ${at}::text,
    'identifiers', (select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'value', n.value)), '[]') from numbers n)))
  where p.person = ${person}`

/** Both sides of the link between an identity that is sealed and the one after it. */
export async function writeLink(sql: ISql, { was, is }: LinkDraft, at: string): Promise<void> {
  await sql`insert into register.identity_link (person, other, side, at)
    values (${was}, ${is}, 'became', ${at}), (${is}, ${was}, 'was', ${at})`
}

/** Who told of a signal is sealed together with the signal. */
export async function sealReporter(sql: ISql, signal: string, offices: readonly string[]): Promise<void> {
  await sql`update register.reporter set offices = ${offices as string[]} where signal = ${signal}`
}

export type IdentityLink = {
  person: string
  side: 'was' | 'became'
  given: string | null
  family: string | null
  at: string
}

/** Read under the row rule of the link: nobody without the right finds one. */
export async function linkOf(tx: ISql, person: string): Promise<IdentityLink | null> {
  const [row] = await tx<IdentityLink[]>`
    select l.other as person, l.side, p.given, p.family, l.at from register.identity_link l
    left join view.person p on p.person = l.other where l.person = ${person}`
  return row ?? null
}

export async function ownerOf(sql: ISql, kind: string, value: string): Promise<string | null> {
  const [row] = await sql<
    { person: string }[]
  >`select person from register.identifier where kind = ${kind} and value = ${value}`
  return row?.person ?? null
}

/** The notes of one stream as they were sealed. */
export const notesOf = (sql: ISql, stream: string): Promise<{ note: string; text: string; salt: string }[]> =>
  sql<
    { note: string; text: string; salt: string }[]
  >`select note, text, salt from register.note where stream = ${stream}`

/** The number of a paper was given before, or to another paper at the same moment. */
export class NumberTaken extends Error {
  readonly number: string
  constructor(number: string) {
    super('the number was given to another paper')
    this.number = number
  }
}

/** Which of these numbers of papers have been given already. */
export async function numbersTaken(sql: ISql, numbers: readonly string[]): Promise<string[]> {
  if (numbers.length === 0) return []
  const rows = await sql<{ number: string }[]>`
    select number from register.act_number where number = any(${numbers as string[]})`
  return rows.map(row => row.number)
}

/** Keeps the numbers that an act gives. @throws NumberTaken when one of them is another paper's. */
export async function writeNumbers(sql: ISql, given: readonly GivenNumber[]): Promise<void> {
  for (const { number, stream } of given) {
    const kept = await sql`
      insert into register.act_number (number, stream) values (${number}, ${stream}) on conflict do nothing returning number`
    if (kept.length === 0) throw new NumberTaken(number)
  }
}

export async function writeNotes(sql: ISql, notes: readonly SealedNote[]): Promise<void> {
  if (notes.length > 0) await sql`insert into register.note ${sql(notes as SealedNote[])}`
}

/** The installation's own key, made with its database. */
export async function senderKey(sql: ISql): Promise<Uint8Array> {
  const [row] = await sql<{ key: Uint8Array }[]>`select key from register.sender_key`
  if (!row) throw new Error('the installation has no key for senders')
  return row.key
}

export async function writeReporter(
  sql: ISql,
  { signal, name, contact }: ReporterDraft,
  offices: readonly string[]
): Promise<void> {
  const keys = senderKeys(await senderKey(sql), { name, contact })
  await sql`insert into register.reporter (signal, name, contact, offices, contact_key, name_key)
    values (${signal}, ${name ?? null}, ${contact ?? null}, ${offices as string[]}, ${keys.contact_key}::text::bytea, ${keys.name_key}::text::bytea)`
}

export type Ended = { signal: string; at: Moment; children: string[] }

/** Signals whose term is over and which have not been erased, the oldest first, after one place in that order. */
export const endedSignals = (
  sql: ISql,
  present: Moment,
  after: { at: Moment; signal: string } | null,
  size: number
): Promise<Ended[]> =>
  sql<Ended[]>`
    select s.signal, s.keep_until as at, s.children from view.signal s
    where s.keep_until <= ${present} and not exists (select from register.erasure e where e.stream = s.signal)
      ${after ? sql`and (s.keep_until, s.signal) > (${after.at}::timestamptz, ${after.signal}::uuid)` : sql``}
    order by s.keep_until, s.signal limit ${size}`

/** Signals that have joined one of these, or one that had joined it, each with the one at the end. */
export const joinedTo = (sql: ISql, signals: readonly string[]): Promise<{ signal: string; root: string }[]> =>
  sql<{ signal: string; root: string }[]>`
    with recursive joined as (
      select signal, joined_into as root from view.signal where joined_into = any(${signals as string[]}::uuid[])
      union select s.signal, j.root from view.signal s join joined j on s.joined_into = j.signal)
    select signal, root from joined`

export type Neighbour = { person: string; families: string[]; signals: string[] | null; merged: string | null }

/** These persons, whoever belongs to a family with one of them, and the other entries of each that were merged into it. */
export const householdsOf = (sql: ISql, people: readonly string[]): Promise<Neighbour[]> =>
  sql<Neighbour[]>`
    with mine as (select person, families from view.person where person = any(${people as string[]}::uuid[])),
      near as (
        select person from mine
        union select unnest(f.people) from view.family f where f.family in (select unnest(families) from mine)),
      whole as (select person from near union select p.person from view.person p join near n on p.merged_into = n.person)
    select p.person, p.families, p.only_signals as signals, p.merged_into as merged
    from view.person p join whole w on w.person = p.person`

/** Those among these persons of whom nothing is known but what leaves no trace, and whose terms are all over. */
export const withoutTrace = async (sql: ISql, people: readonly string[], present: Moment): Promise<Set<string>> =>
  new Set(
    (
      await sql<{ person: string }[]>`
        select person from unnest(${people as string[]}::uuid[]) person where view.without_trace(person, ${present})`
    ).map(row => row.person)
  )

/**
 * Those among these persons whom an entry of another stream than `but` names: it asks the whole journal. That somebody
 * else was found to be another person tells nothing of them.
 */
export const namedElsewhere = async (
  sql: ISql,
  people: readonly string[],
  but: readonly string[]
): Promise<Set<string>> =>
  new Set(
    (
      await sql<{ person: string }[]>`
        select distinct named[1] as person from journal.entry e
        cross join lateral regexp_matches(e.data::text, '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') named
        where e.type not in ('person.distinct', 'merge.proposed') and not e.stream = any(${but as string[]}::uuid[]) and named[1] = any(${people as string[]}::text[])`
    ).map(row => row.person)
  )

/** Takes names, numbers, notes, papers and reporters out of the register; the database refuses what is to be kept. */
export const erase = (sql: ISql, signals: readonly string[], people: readonly string[], present: Moment) =>
  sql`select register.erase(${signals as string[]}::uuid[], ${people as string[]}::uuid[], ${present})`
