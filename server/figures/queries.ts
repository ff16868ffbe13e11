import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'
import type { Indicator } from '#domain/law/pack.ts'

export type Turnover = {
  ledger: string
  side: 'in' | 'out'
  account: Record<string, string>
  moved: number
  total: number
}

/**
 * The ledger summed by account: `moved` within the period, `total` up to its end, both as known at a moment.
 * Services and offices are summed over; figures that need them ask the postings.
 */
export const turnovers = (tx: ISql, from: Moment, until: Moment, knownAt: Moment): Promise<Turnover[]> =>
  tx<Turnover[]>`
    select ledger, side, account - 'service' - 'office' as account,
      coalesce(sum(amount) filter (where at >= ${from}), 0)::int as moved, sum(amount)::int as total
    from view.posting where at < ${until} and recorded_at <= ${knownAt}
    group by 1, 2, 3`

export type BehindRow = {
  subject: string
  streamKind: string
  at: Moment
  office: string | null
  given: string | null
  family: string | null
  person: string | null
}

export type Wanted = { ledger: string; side: Indicator['measure']; account: Record<string, string[]> }

const inAccount = (tx: ISql, { account }: Wanted) =>
  Object.entries(account).reduce(
    (all, [field, values]) => tx`${all} and p.account->>${field}::text = any(${values})`,
    tx``
  )

/** The postings that a figure looks at: those of the period, or all up to its end. */
const within = (tx: ISql, { side }: Wanted, from: Moment) =>
  side === 'in' || side === 'out' ? tx`p.side = ${side} and p.at >= ${from}` : tx`true`

/** Does a stream count, by the sum of its postings? Worked on is what stood at the start or came in. */
const counts = (tx: ISql, { side }: Wanted, from: Moment) => {
  const stood = tx`sum(case p.side when 'in' then p.amount else -p.amount end)`
  if (side === 'stock') return tx`${stood} > 0`
  if (side !== 'worked') return tx`sum(p.amount) > 0`
  return tx`coalesce(${stood} filter (where p.at < ${from}), 0) > 0
    or coalesce(sum(p.amount) filter (where p.side = 'in' and p.at >= ${from}), 0) > 0`
}

/** How many streams were worked on in a period: each once, whatever happened to it. */
export async function workedOn(
  tx: ISql,
  wanted: Wanted,
  from: Moment,
  until: Moment,
  knownAt: Moment
): Promise<number> {
  const [row] = await tx<{ n: number }[]>`
    select count(*)::int as n from (
      select 1 from view.posting p
      where p.ledger = ${wanted.ledger} and p.at < ${until} and p.recorded_at <= ${knownAt} ${inAccount(tx, wanted)}
      group by p.subject, p.stream_kind having ${counts(tx, wanted, from)}) as one`
  return row?.n ?? 0
}

/** The streams whose postings make up a figure; names only of those whom the caller may see. */
export async function behind(
  tx: ISql,
  wanted: Wanted,
  from: Moment,
  until: Moment,
  knownAt: Moment,
  after: string | null,
  size: number
): Promise<BehindRow[]> {
  // of what was worked on, since when; closings are not told
  const when = wanted.side === 'worked' ? tx`max(p.at) filter (where p.side = 'in')` : tx`max(p.at)`
  // who a case is about is found first: one look-up a row then finds the name
  return tx<BehindRow[]>`
    with counted as (
      select p.subject, p.stream_kind, ${when} as at, max(p.account->>'office') as office from view.posting p
      where p.ledger = ${wanted.ledger} and p.at < ${until} and p.recorded_at <= ${knownAt}
        and not current_setting('app.login', true) = any(p.barred) and ${within(tx, wanted, from)} ${inAccount(tx, wanted)}
        ${after ? tx`and p.subject > ${after}::uuid` : tx``}
      group by p.subject, p.stream_kind having ${counts(tx, wanted, from)} order by p.subject limit ${size + 1}),
    named as materialized (
      select c.*, coalesce(w.subject, c.subject) as person from counted c
      left join view.case_work w on c.stream_kind = 'case' and w.work = c.subject and w.office = c.office)
    select c.subject, c.stream_kind as "streamKind", c.at, c.office, c.person, n.given, n.family
    from named c left join view.person n on n.person = c.person order by c.subject`
}
