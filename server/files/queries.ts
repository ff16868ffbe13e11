import type { ISql } from 'postgres'
import type { Fact, StreamKind } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'

export type FileRow = {
  stream: string
  kind: StreamKind
  version: number
  facts: Fact[]
  notes: Record<string, string>
}

export const fileRows = (tx: ISql, subject: string): Promise<FileRow[]> =>
  tx<
    FileRow[]
  >`select stream, kind, version, facts, notes from view.file where subject = ${subject} order by kind, stream`

/** The texts of these persons' own entries. */
export const notesOf = async (tx: ISql, people: readonly string[]): Promise<Record<string, string>[]> =>
  (
    await tx<
      { notes: Record<string, string> }[]
    >`select notes from view.file where subject = any(${people as string[]}::uuid[]) and stream = subject`
  ).map(row => row.notes)

export type PersonRow = {
  id: string
  given: string | null
  middle: string | null
  family: string | null
  birth: string | null
  birthYear: number | null
  sex: string | null
  territory: string | null
  identifiers: { kind: string; value: string }[]
  currentAddress: string | null
  permanentAddress: string | null
  phone: string | null
}

export const peopleRows = (tx: ISql, ids: readonly string[]): Promise<PersonRow[]> =>
  tx<
    PersonRow[]
  >`select person as id, given, middle, family, birth, birth_year as "birthYear", sex, territory, identifiers,
      current_address as "currentAddress", permanent_address as "permanentAddress", phone
    from view.person where person = any(${ids as string[]}::uuid[])`

export const serviceRows = (tx: ISql, ids: readonly string[]): Promise<{ id: string; name: string; kind: string }[]> =>
  tx<
    { id: string; name: string; kind: string }[]
  >`select service as id, name, kind from view.service where service = any(${ids as string[]}::uuid[])`

/** The offices that work or have worked with a subject, and whether the caller stands aside from it. */
export async function officesKnowing(tx: ISql, subject: string): Promise<{ offices: string[]; aside: boolean }> {
  const [row] = await tx<
    { offices: string[]; aside: boolean }[]
  >`select view.offices_of(${subject}) as offices, view.stands_aside(${subject}) as aside`
  return row ?? { offices: [], aside: false }
}

/** When names and texts of the subject were erased because their term of keeping was over; null where they were not. */
export async function erasedAt(tx: ISql, subject: string): Promise<Moment | null> {
  const [row] = await tx<{ at: Moment | null }[]>`select view.erased_at(${subject}) as at`
  return row?.at ?? null
}

export type LookRow = { at: Moment; account: string; name: string; office: string; act: string; reason: string | null }

/** Who looked at a file and acted in it; only what concerns this subject is seen. */
export async function looks(tx: ISql, subject: string): Promise<LookRow[]> {
  await tx`select app_set('app.looked_at', ${subject})`
  return tx<LookRow[]>`
    select a.at, a.login as account, coalesce(c.name, a.login) as name, a.office, a.act, a.reason
    from access.audit a left join access.account c on c.login = a.login
    where a.subject = ${subject} order by a.at desc limit 200`
}
