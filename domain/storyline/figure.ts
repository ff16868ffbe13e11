/** A figure straight from the postings of a few streams: a stock at the end of a day, or what came or went in a period. */
import { postings } from '../figures/ledger.ts'
import type { Entry, StreamRef } from '../kernel/event.ts'
import { addDays, type Day } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'

type Period = { on: Day } | { from: Day; to: Day }

export function figureOf(
  code: string,
  period: Period,
  law: Law,
  streams: readonly { ref: StreamRef; entries: readonly Entry[] }[]
): number | null {
  const indicator = law.pack.indicators.find(one => one.code === code)
  if (!indicator) return null
  const { zone } = law.timing
  const since = 'from' in period ? zone.at(period.from) : null
  const until = zone.at(addDays('on' in period ? period.on : period.to, 1))
  const counts = Object.entries(indicator.account)
  let value = 0
  for (const { ref, entries } of streams)
    for (const { side, amount, at, account } of postings(ref.kind, entries)) {
      if (at >= until || !counts.every(([key, wanted]) => [wanted].flat().includes(account[key] ?? ''))) continue
      if (indicator.measure === 'stock') value += side === 'in' ? amount : -amount
      else if (side === indicator.measure && since !== null && at >= since) value += amount
    }
  return value
}
