import type { ISql } from 'postgres'
import type { Booked } from '#domain/figures/book.ts'
import type { MonthSum } from '#domain/figures/check.ts'
import type { Posting } from '#domain/figures/ledger.ts'

/**
 * `file` holds the postings: another one after all views were made again. All transactions before `settled` have ended:
 * what they wrote will not change any more. `more`: something was written in or after the transaction asked about.
 */
export type Postings = { file: string; settled: string; more: boolean }

export async function postingsState(sql: ISql, since: string): Promise<Postings> {
  const [row] = await sql<[Postings]>`select file, settled, more from view.postings_since(${since}::xid8)`
  return row
}

/** `unsettled`: a transaction that ran beside may still write before it. */
type Row = Booked & { unsettled: boolean }

/** Postings written in or after a transaction, page by page, with their days on the wall of the zone. */
export const postingsSince = (
  tx: ISql,
  zone: string,
  { written, settled }: { written: string; settled: string },
  size = 20_000
): AsyncIterable<Row[]> =>
  tx<Row[]>`
    select subject, person, ledger, amount, (at at time zone ${zone})::date - date '1970-01-01' as day,
      (extract(epoch from recorded_at) * 1000)::float8 as known, from_account::text as "from", to_account::text as "to", how,
      born - date '1970-01-01' as born, since - date '1970-01-01' as since, written >= ${settled}::xid8 as unsettled
    from view.posting where written >= ${written}::xid8`.cursor(size)

export type NamedRow = { subject: string; person: string; given: string | null; family: string | null }

/** Names of those behind figures, as far as the caller may see them; from whom the caller stands aside, nothing. */
export const named = (tx: ISql, behind: readonly { subject: string; person: string }[]): Promise<NamedRow[]> =>
  tx<NamedRow[]>`
    select a.subject, a.person, n.given, n.family
    from unnest(${behind.map(one => one.subject)}::uuid[], ${behind.map(one => one.person)}::uuid[]) a (subject, person)
    cross join lateral (select from view.posting p where p.subject = a.subject limit 1) there
    left join lateral (select given, family from view.person p where p.person = a.person limit 1) n on true`

/** What came into each account and left it, month by month on the wall of the zone: one plain sum over the postings. */
export const monthSums = (tx: ISql, zone: string): Promise<MonthSum[]> =>
  tx<MonthSum[]>`
    select ledger, account, month, sum(came)::float8 as came, sum(gone)::float8 as "left" from (
      select ledger, to_account as account, to_char(at at time zone ${zone}, 'YYYY-MM') as month, amount as came, 0 as gone
      from view.posting
      union all
      select ledger, from_account, to_char(at at time zone ${zone}, 'YYYY-MM'), 0, amount from view.posting) sides
    where not account ? 'beyond' group by 1, 2, 3`

/** The postings of some streams as they are kept. */
export async function keptPostings(
  tx: ISql,
  subjects: readonly string[]
): Promise<Map<string, Omit<Posting, 'entry'>[]>> {
  const rows = await tx<(Omit<Posting, 'entry'> & { subject: string })[]>`
    select subject, n, ledger, amount, at, recorded_at as "recordedAt", from_account as "from", to_account as "to", how,
      person, born::text, since
    from view.posting where subject = any(${subjects as string[]}::uuid[])`
  const found = new Map<string, Omit<Posting, 'entry'>[]>()
  for (const { subject, ...one } of rows) found.set(subject, [...(found.get(subject) ?? []), one])
  return found
}

/** One stream in sixteen, always the same ones: ids are random. */
export const sampledStreams = async (tx: ISql, kinds: readonly string[]): Promise<string[]> =>
  (
    await tx<{ stream: string }[]>`
      select distinct stream from journal.entry
      where stream < '10000000-0000-0000-0000-000000000000' and kind = any(${kinds as string[]}) order by 1`
  ).map(row => row.stream)
