/** What a stream tells the ledger: how long something stood in an account, and how it came there and left. */
import type { Fact, StreamRef } from '../kernel/event.ts'
import type { Day, Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'

/** Codes by field. Outside the ledger an account is `{ beyond }`: where those who come come from, and whither they leave. */
export type Account = Readonly<Record<string, string>>

export type Spell = {
  ledger: string
  account: Account
  from: Moment
  to: Moment | null
  /** how it began: those who come from outside come out of the account beyond of this name */
  came: string
  /** how it ended, with what the outside account is told by besides; null while it goes on */
  went: Account & { beyond?: string }
  /** spells of one line are one child, case or order that goes from account to account */
  line?: string
  /** places for a service; one of anything else */
  amount?: number
  /** the person counted, where it is not the stream's own subject */
  person?: string | null
  /** the day of birth of whoever is counted, as far as the stream knows it */
  born?: Day | null
  /** since when it has gone on without a gap; where it is left out, since the line began */
  since?: Moment
}

/** The facts of one stream as they are known, and the law that tells what their codes mean. */
export type Told = { ref: StreamRef; facts: readonly Fact[]; office: string; law: Law }

/** An account of the fields that have a value. */
export const filled = (values: Record<string, string | null | undefined>): Account =>
  Object.fromEntries(Object.entries(values).filter((pair): pair is [string, string] => !!pair[1]))
