import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'

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

export type Wanted = { ledger: string; side: 'in' | 'out' | 'stock'; account: Record<string, string[]> }

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
  const account = Object.entries(wanted.account).map(
    ([field, values]) => tx`and p.account->>${field}::text = any(${values})`
  )
  const sides = wanted.side === 'stock' ? tx`true` : tx`p.side = ${wanted.side} and p.at >= ${from}`
  const sum =
    wanted.side === 'stock' ? tx`sum(case p.side when 'in' then p.amount else -p.amount end)` : tx`sum(p.amount)`
  return tx<BehindRow[]>`
    with counted as (
      select p.subject, p.stream_kind, max(p.at) as at, max(p.account->>'office') as office from view.posting p
      where p.ledger = ${wanted.ledger} and p.at < ${until} and p.recorded_at <= ${knownAt}
        and not current_setting('app.login', true) = any(p.barred) and ${sides} ${account.reduce((all, one) => tx`${all} ${one}`, tx``)}
        ${after ? tx`and p.subject > ${after}::uuid` : tx``}
      group by p.subject, p.stream_kind having ${sum} > 0 order by p.subject limit ${size + 1})
    select c.subject, c.stream_kind as "streamKind", c.at, c.office, coalesce(w.subject, c.subject) as person, n.given, n.family
    from counted c left join view.case_work w on c.stream_kind = 'case' and w.work = c.subject and w.office = c.office
    left join view.person n on n.person = coalesce(w.subject, c.subject) order by c.subject`
}
