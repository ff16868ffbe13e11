/** A figure straight from a few streams: the same book and the same definitions as the server's, folded in memory. */

import { evaluate } from '../figures/evaluate.ts'
import { bookOf } from '../figures/fold.ts'
import { cellOf } from '../figures/table.ts'
import { inPeriod, onDay } from '../figures/when.ts'
import type { Entry, StreamRef } from '../kernel/event.ts'
import { type Day, type Moment, moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'

type Period = { on: Day } | { from: Day; to: Day }
/** Without a moment, all that the story tells is known. */
type Asked = Period & { cut: Readonly<Record<string, string>>; knownAt: Moment | null }
const END_OF_TIME = moment(Date.parse('2199-12-31T00:00:00Z'))

export function figureOf(
  code: string,
  asked: Asked,
  law: Law,
  streams: readonly { ref: StreamRef; entries: readonly Entry[] }[]
): number | null | undefined {
  const indicator = law.pack.indicators.find(one => one.code === code)
  if (!indicator) return undefined
  const when = 'on' in asked ? onDay(asked.on) : inPeriod(asked.from, asked.to)
  const cuts = Object.keys(asked.cut)
  const only = asked.cut
  const wanted = { indicator, times: [when], cuts, only, whole: true as const, knownAt: asked.knownAt }
  const { table } = evaluate(bookOf(streams, law), law, wanted, END_OF_TIME)
  // a category that is not there is told, not read as the whole
  if (table.dims.some(({ code, categories }) => cuts.includes(code) && !categories.includes(asked.cut[code] ?? '')))
    return undefined
  // a few streams are a whole world: where nothing was ever posted, nothing happened
  return cellOf(table, asked.cut).value ?? (indicator.kind === 'ratio' || indicator.none ? null : 0)
}
