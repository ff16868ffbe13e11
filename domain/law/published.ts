/** Which figures of published documents answer to which indicators: a row by its id, never its value. */
import { z } from 'zod'
import { Day } from '../kernel/time.ts'
import { type Checking, unique } from './checking.ts'
import { Code, Words } from './words.ts'

const said = { id: Code, note: Words.optional() }
export const Published = z.union([
  /** what stands on a day; where the document names none, the note says why this one */
  z.strictObject({ ...said, indicator: Code, on: Day }),
  z.strictObject({ ...said, indicator: Code, from: Day, to: Day }),
  /** nothing in the journal answers it, and why */
  z.strictObject({ id: Code, none: Words })
])
export type Published = z.infer<typeof Published>

export function checkPublished({ pack, tell }: Checking): void {
  unique(
    'published',
    pack.published.map(({ id }) => ({ code: id })),
    tell
  )
  const indicators = new Map(pack.indicators.map(one => [one.code, one]))
  for (const [at, row] of pack.published.entries()) {
    if ('none' in row) continue
    const kind = indicators.get(row.indicator)?.kind
    if (!kind) tell(`published.${at}.indicator`, `no indicator '${row.indicator}'`)
    if (kind === 'flow' && 'on' in row) tell(`published.${at}.on`, 'a flow is of a period')
    if (kind === 'stock' && 'from' in row) tell(`published.${at}.from`, 'a stock is of a day')
    if ('from' in row && row.to < row.from) tell(`published.${at}.to`, 'comes before from')
  }
}
