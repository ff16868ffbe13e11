/** The published figures beside those of an installation's journal. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type Answer, type Compared, compare, Fact } from '#domain/figures/compare.ts'
import { evaluate } from '#domain/figures/evaluate.ts'
import { inPeriod, onDay } from '#domain/figures/when.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import type { Published } from '#domain/law/published.ts'
import type { Database } from '../platform/database/open.ts'
import { divisorsOf } from './denominators.ts'
import { currentBook } from './keeper.ts'
import { indicatorOf } from './sheet.ts'

const file = fileURLToPath(new URL('../../packs/published-figures.csv', import.meta.url))

/** The rows of the file of facts. */
export const facts = (): Fact[] => z.array(Fact).parse(parse(readFileSync(file), { columns: true }))

/** The rows that a pack speaks of, each with what its journal answers as known at a moment. */
export async function comparedWith(
  database: Database | null,
  law: Law,
  rows: readonly Fact[],
  knownAt: Moment
): Promise<Compared[]> {
  const { published } = law.pack
  const own = rows.filter(fact => published.some(({ id }) => id === fact.id))
  if (!database) return compare(own, published, null)
  const book = await currentBook(database, law)
  const answers = new Map<Published, Answer>()
  for (const row of published) {
    const indicator = 'indicator' in row ? indicatorOf(law, row.indicator) : undefined
    if (!indicator || !('indicator' in row)) continue
    const when = 'on' in row ? onDay(row.on) : inPeriod(row.from, row.to)
    const { denominator, invented } = await divisorsOf(database.owner, law, indicator, knownAt)
    const { table } = evaluate(book, law, { indicator, times: [when], cuts: [], knownAt }, knownAt, denominator)
    answers.set(row, { value: table.cells[0] ?? null, invented: invented() })
  }
  return compare(own, published, row => answers.get(row) ?? { value: null, invented: false })
}
