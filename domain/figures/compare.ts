/** Figures of published documents held against those of the journal: equal, different, or apart with the reason. */
import { z } from 'zod'
import type { Published } from '../law/published.ts'
import type { Words } from '../law/words.ts'
import { holds } from '../series/holds.ts'
import { inPeriod } from './when.ts'

/** One row of the file of facts, as the documents say it. */
export const Fact = z.object({
  id: z.string(),
  source: z.string(),
  jurisdiction: z.string(),
  indicator: z.string(),
  kind: z.string(),
  period_or_date: z.string(),
  value: z.string(),
  unit: z.string(),
  qualifier: z.string(),
  wording: z.string(),
  note: z.string()
})
export type Fact = z.infer<typeof Fact>

/** Why a row is not compared: the pack says so, it has no row for it, or nothing has been written for its pack. */
export type Apart = 'not-in-journal' | 'no-definition' | 'no-journal'

export type Compared = {
  fact: Fact
  /** the definition that answers, and for when */
  answers: { indicator: string; when: string } | null
  computed: number | null
  /** a number that was divided by was invented by its source */
  invented: boolean
  outcome: 'equal' | 'differs' | 'apart'
  apart: { why: Apart; words: Words | null } | null
}

export type Answer = { value: number | null; invented: boolean }

/**
 * Each row with what `answer` computes for it. A row that is compared counts whatever comes out; one that the journal
 * cannot hold, as a date, stands apart. `answer` is null where there is no journal at all.
 */
export function compare(
  facts: readonly Fact[],
  published: readonly Published[],
  answer: ((row: Extract<Published, { indicator: string }>) => Answer) | null
): Compared[] {
  const byId = new Map(published.map(row => [row.id, row]))
  return facts.map(fact => {
    const row = byId.get(fact.id)
    const none = (why: Apart, words: Words | null = null): Compared => ({
      fact,
      answers: null,
      computed: null,
      invented: false,
      outcome: 'apart',
      apart: { why, words }
    })
    if (!row) return none('no-definition')
    if ('none' in row) return none('not-in-journal', row.none)
    if (!answer) return none('no-journal')
    const { value, invented } = answer(row)
    const when = 'on' in row ? row.on : inPeriod(row.from, row.to).code
    const answers = { indicator: row.indicator, when }
    const equal = value !== null && keepsTo(value, fact)
    return { fact, answers, computed: value, invented, outcome: equal ? 'equal' : 'differs', apart: null }
  })
}

/** The same at the digits published, or as the word before the number says. */
function keepsTo(computed: number, { value, qualifier }: Fact): boolean {
  const said = z.enum(['exact', 'over', 'under']).safeParse(qualifier)
  const digits = value.split('.')[1]?.length ?? 0
  return said.success && holds(computed, { value: Number(value), digits, qualifier: said.data }, 0)
}

export const tally = (rows: readonly Compared[]): { equal: number; of: number } => {
  const asked = rows.filter(one => one.outcome !== 'apart')
  return { equal: asked.filter(one => one.outcome === 'equal').length, of: asked.length }
}
