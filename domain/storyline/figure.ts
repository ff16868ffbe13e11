/** A figure straight from a few streams: the same book and the same definitions as the server's, folded in memory. */

import { evaluate } from '../figures/evaluate.ts'
import { bookOf } from '../figures/fold.ts'
import { inPeriod, onDay } from '../figures/when.ts'
import type { Entry, StreamRef } from '../kernel/event.ts'
import { type Day, moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'

type Period = { on: Day } | { from: Day; to: Day }
const END_OF_TIME = moment(Date.parse('2199-12-31T00:00:00Z'))

export function figureOf(
  code: string,
  period: Period,
  law: Law,
  streams: readonly { ref: StreamRef; entries: readonly Entry[] }[]
): number | null {
  const indicator = law.pack.indicators.find(one => one.code === code)
  if (!indicator) return null
  const when = 'on' in period ? onDay(period.on) : inPeriod(period.from, period.to)
  const wanted = { indicator, times: [when], cuts: [], knownAt: null }
  const { table } = evaluate(bookOf(streams, law), law, wanted, END_OF_TIME)
  // a few streams are a whole world: where nothing was ever posted, nothing happened
  return table.cells[0] ?? (indicator.kind === 'ratio' ? null : 0)
}
