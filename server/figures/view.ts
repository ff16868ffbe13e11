import { postings } from '#domain/figures/ledger.ts'
import type { View } from '../views/view.ts'

export const postingView: View = {
  table: 'view.posting',
  key: ['subject', 'n'],
  of: ['person', 'family', 'case'],
  rows: ({ ref, entries }) =>
    postings(ref.kind, entries).map(({ n, side, amount, at, recordedAt, account: { ledger, ...account } }) => ({
      subject: ref.id,
      n,
      stream_kind: ref.kind,
      side,
      amount,
      at,
      recorded_at: recordedAt,
      ledger,
      account
    }))
}
