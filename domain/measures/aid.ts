/** Aid to a family: once, or every month until it is stopped. */
import { z } from 'zod'
import { act, draft, entryOf, type Seen, upToNow } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import type { Fact } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Day, Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'

type Text = typeof field.note

const money = () => z.strictObject({ value: field.number(0, 10_000_000), currency: field.code('currencies') })
const granted = (text: Text) => ({
  kind: field.code('aids'),
  amount: money().optional(),
  number: field.registerNumber().optional(),
  /** of monthly aid: the day from which it is paid, if not the day of the decision */
  from: field.day().optional(),
  facts: text().optional()
})
const changed = (text: Text) => ({
  kind: field.code('aids'),
  amount: money(),
  number: field.registerNumber().optional(),
  from: field.day().optional(),
  facts: text().optional()
})
const stopped = (text: Text) => ({
  kind: field.code('aids'),
  reason: field.code('aid-ends'),
  number: field.registerNumber().optional(),
  facts: text().optional()
})

export const aidEntries = {
  'aid.granted': entryOf(granted),
  'aid.changed': entryOf(changed),
  'aid.stopped': entryOf(stopped)
}

export type Money = { value: number; currency: string }
/** One aid as decided: paid once, or running from month to month until it is stopped. */
export type Aid = {
  kind: string
  monthly: boolean
  at: Moment
  from: Day | null
  amount: Money | null
  number: string | null
  stoppedAt: Moment | null
  reason: string | null
}

/** All aid of a case, in the order in which it was granted, each with its last amount. */
export function aidsOf(facts: readonly Fact[], law: Law): Aid[] {
  const found: Aid[] = []
  const running = (kind: string) => found.findLast(aid => aid.kind === kind && aid.monthly && aid.stoppedAt === null)
  for (const { type, at, data } of facts) {
    const { kind, amount, from, number, reason } = data as {
      kind: string
      amount?: Money
      from?: Day
      number?: string
      reason?: string
    }
    if (type === 'aid.granted')
      found.push({
        kind,
        monthly: law.option('aids', kind)?.means === 'monthly',
        at,
        from: from ?? null,
        amount: amount ?? null,
        number: number ?? null,
        stoppedAt: null,
        reason: null
      })
    else if (type === 'aid.changed') Object.assign(running(kind) ?? {}, { amount })
    else if (type === 'aid.stopped') Object.assign(running(kind) ?? {}, { stoppedAt: at, reason })
  }
  return found
}

const runs = (kind: string, seen: Seen) =>
  aidsOf(upToNow(seen), seen.law).some(aid => aid.kind === kind && aid.monthly && aid.stoppedAt === null)

export const grantAid = act('aid.grant', 'case', {
  entry: 'aid.granted',
  input: z.strictObject(granted(field.note)),
  decide: (input, seen) =>
    runs(input.kind, seen)
      ? rule('aid-already-runs', 'kind')
      : { drafts: [draft(seen.self.ref, 'aid.granted', seen.at, input)] }
})
export const changeAid = act('aid.change', 'case', {
  entry: 'aid.changed',
  input: z.strictObject(changed(field.note)),
  decide: (input, seen) =>
    runs(input.kind, seen)
      ? { drafts: [draft(seen.self.ref, 'aid.changed', seen.at, input)] }
      : rule('no-such-aid', 'kind')
})
export const stopAid = act('aid.stop', 'case', {
  entry: 'aid.stopped',
  input: z.strictObject(stopped(field.note)),
  decide: (input, seen) =>
    runs(input.kind, seen)
      ? { drafts: [draft(seen.self.ref, 'aid.stopped', seen.at, input)] }
      : rule('no-such-aid', 'kind')
})
