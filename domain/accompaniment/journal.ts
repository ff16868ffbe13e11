/** The journal of families on accompaniment: what one line of it tells of a case. */
import { caseOf } from '../cases/case.ts'
import type { Fact } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { standingsOf } from '../registers/entries.ts'
import { type LevelSpell, levelsOf } from './entries.ts'

export type JournalLine = {
  type: string
  openedAt: Moment | null
  /** what the family was taken on for */
  circumstances: readonly string[]
  /** the registers on which the family stood while the case went on, each once */
  categories: readonly string[]
  lead: string | null
  contracts: readonly { number: string; at: Moment }[]
  /** each with its beginning and end: how long it lasted */
  levels: readonly LevelSpell[]
  outcome: string | null
  closedAt: Moment | null
}

/** @param work the case @param family the stream of its family */
export function journalLine(work: readonly Fact[], family: readonly Fact[]): JournalLine {
  const { type, openedAt, closedAt, outcome, lead, risks } = caseOf(work)
  const during = standingsOf(family).filter(
    one => (closedAt === null || one.from <= closedAt) && (one.to === null || openedAt === null || one.to >= openedAt)
  )
  return {
    type,
    openedAt,
    circumstances: risks,
    categories: [...new Set(during.map(one => one.register))],
    lead,
    contracts: work
      .filter(fact => fact.type === 'contract.signed')
      .map(({ data, at }) => ({ number: (data as { number: string }).number, at })),
    levels: levelsOf(work),
    outcome,
    closedAt
  }
}
