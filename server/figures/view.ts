import { type Posting, posting, postings } from '#domain/figures/ledger.ts'
import type { Row, Source, View } from '../views/view.ts'

export const postingView: View = {
  table: 'view.posting',
  key: ['subject', 'ledger', 'n'],
  of: posting,
  rows: source => rowsOf(source, postings(source.ref, source.entries, source.law)),
  added(before, after) {
    const folded = new Map([before, after].map(({ entries, facts }) => [entries.length, facts]))
    return rowsOf(after, postings(after.ref, after.entries, after.law, before.entries.length, folded))
  }
}

const rowsOf = ({ ref, law }: Source, made: readonly Posting[]): Row[] =>
  made.map(({ n, ledger, amount, at, recordedAt, from, to, how, person, born, since }) => ({
    subject: ref.id,
    n,
    ledger,
    amount,
    at,
    recorded_at: recordedAt,
    from_account: from,
    to_account: to,
    how,
    person,
    born,
    since: since && law.timing.zone.dayOf(since)
  }))
