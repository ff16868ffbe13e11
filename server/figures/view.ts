import { posting, postings } from '#domain/figures/ledger.ts'
import type { View } from '../views/view.ts'

export const postingView: View = {
  table: 'view.posting',
  key: ['subject', 'ledger', 'n'],
  of: posting,
  rows: ({ ref, entries, law }) =>
    postings(ref, entries, law).map(({ n, ledger, amount, at, recordedAt, from, to, how, person, born, since }) => ({
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
}
