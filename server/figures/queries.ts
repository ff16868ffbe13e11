import type { ISql } from 'postgres'
import type { Booked } from '#domain/figures/book.ts'

/** Which file holds the postings: another one after all views were made again. */
export async function postingsFile(tx: ISql): Promise<string> {
  const [row] = await tx<{ file: string }[]>`select pg_relation_filenode('view.posting')::text as file`
  return row?.file ?? ''
}

/** All transactions before this one have ended: what they wrote will not change any more. */
export async function settledBefore(tx: ISql): Promise<string> {
  const [row] = await tx<{ before: string }[]>`select pg_snapshot_xmin(pg_current_snapshot())::text as before`
  return row?.before ?? '0'
}

type Row = Booked & { written: string }

/** Postings written in or after a transaction, page by page, with their days on the wall of the zone. */
export const postingsSince = (tx: ISql, zone: string, written: string, size = 20_000): AsyncIterable<Row[]> =>
  tx<Row[]>`
    select subject, person, ledger, amount, (at at time zone ${zone})::date - date '1970-01-01' as day,
      (extract(epoch from recorded_at) * 1000)::float8 as known, from_account::text as "from", to_account::text as "to", how,
      born - date '1970-01-01' as born, since - date '1970-01-01' as since, written::text as written
    from view.posting where written >= ${written}::xid8`.cursor(size)

export type NamedRow = {
  subject: string
  office: string | null
  given: string | null
  family: string | null
  person: string | null
}

/** Names of those behind figures, as far as the caller may see them; from whom the caller stands aside, nothing. */
export const named = (tx: ISql, subjects: readonly string[]): Promise<NamedRow[]> =>
  tx<NamedRow[]>`
    with asked as (
      select a.subject from unnest(${subjects as string[]}::uuid[]) a (subject)
      where exists (select from view.posting p where p.subject = a.subject)),
    work as materialized (
      select a.subject, w.subject as person, w.office from asked a left join view.case_work w on w.work = a.subject)
    select w.subject, w.office, coalesce(w.person, w.subject) as person, n.given, n.family
    from work w left join view.person n on n.person = coalesce(w.person, w.subject) order by 1`
