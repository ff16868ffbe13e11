/** A figure straight from the postings of a few streams: a stock at the end of a day, or what came or went in a period. */
import { postings } from '../figures/ledger.ts'
import type { Entry, StreamRef } from '../kernel/event.ts'
import { addDays, type Day } from '../kernel/time.ts'
import type { Indicator, Law } from '../law/pack.ts'

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
  for (const { ref, entries } of streams) {
    const sum = { stood: 0, in: 0, out: 0 }
    for (const { side, amount, at, account } of postings(ref.kind, entries)) {
      if (at >= until || !counts.every(([key, wanted]) => [wanted].flat().includes(account[key] ?? ''))) continue
      if (since !== null && at >= since) sum[side] += amount
      else sum.stood += side === 'in' ? amount : -amount
    }
    value += measured(indicator.measure, sum)
  }
  return value
}

const measured = (measure: Indicator['measure'], sum: { stood: number; in: number; out: number }): number => {
  if (measure === 'stock') return sum.stood + sum.in - sum.out
  if (measure === 'worked') return sum.stood > 0 || sum.in > 0 ? 1 : 0
  return sum[measure]
}
