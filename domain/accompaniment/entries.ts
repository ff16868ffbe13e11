/** Accompaniment of a family: levels of intensity with their history, contract, application and programme. */
import { z } from 'zod'
import { act, draft, entryOf, record } from '../acts/act.ts'
import type { Fact } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Day, Moment } from '../kernel/time.ts'

type Text = typeof field.note

const contract = () => ({ number: field.registerNumber(), until: field.day().optional() })
const contractEnd = () => ({ reason: field.code('contract-ends') })
/** The family declines in writing: no contract, and so no accompaniment; prevention goes on without it. */
const refusal = (text: Text) => ({ number: field.registerNumber().optional(), facts: text().optional() })
const application = (text: Text) => ({ kind: field.code('applications'), facts: text().optional() })
const need = () => ({ decision: field.code('need-decisions'), number: field.registerNumber().optional() })
const programme = (text: Text) => ({
  number: field.registerNumber().optional(),
  until: field.day().optional(),
  facts: text().optional()
})

export const accompanimentEntries = {
  'level.set': z.strictObject({ level: field.code('levels'), reason: field.code('level-reasons').optional() }),
  'contract.signed': entryOf(contract),
  'contract.ended': entryOf(contractEnd),
  'contract.refused': entryOf(refusal),
  'application.received': entryOf(application),
  'need.decided': entryOf(need),
  'programme.adopted': entryOf(programme)
}

export const signContract = record('contract.sign', 'case', 'contract.signed', contract)
export const endContract = record('contract.end', 'case', 'contract.ended', contractEnd)
export const refuseContract = record('contract.refuse', 'case', 'contract.refused', refusal)
export const receiveApplication = record('application.receive', 'case', 'application.received', application)
export const decideNeed = record('need.decide', 'case', 'need.decided', need)
export const adoptProgramme = record('programme.adopt', 'case', 'programme.adopted', programme)

/** One level at a time: the next begins where the one before ends, so that its history has no gap and no overlap. */
export const setLevel = act('level.set', 'case', {
  input: z.strictObject({ level: field.code('levels'), reason: field.code('level-reasons').optional() }),
  decide: (input, seen) =>
    levelAt(seen.self.facts, seen.at) === input.level
      ? { refusals: [{ why: 'rule', rule: 'level-already-set', field: 'level' }] }
      : { drafts: [draft(seen.self.ref, 'level.set', seen.at, input)] }
})

export type LevelSpell = { level: string; from: Moment; to: Moment | null }

export function levelsOf(facts: readonly Fact[]): LevelSpell[] {
  const spells: LevelSpell[] = []
  for (const { type, at, data } of facts) {
    if (type !== 'level.set' && type !== 'case.closed') continue
    const last = spells.at(-1)
    if (last && last.to === null) last.to = at
    if (type === 'level.set') spells.push({ level: (data as { level: string }).level, from: at, to: null })
  }
  return spells
}

export const levelAt = (facts: readonly Fact[], at: Moment): string | null =>
  levelsOf(facts).find(spell => spell.from <= at && (spell.to === null || at < spell.to))?.level ?? null

export type Contract = { number: string; from: Moment; until: Day | null }

/** The contract signed last and not ended; its last day may have gone by. */
export function contractOf(facts: readonly Fact[]): Contract | null {
  let found: Contract | null = null
  for (const { type, at, data } of facts) {
    const { number, until } = data as { number: string; until?: Day }
    if (type === 'contract.signed') found = { number, from: at, until: until ?? null }
    if (type === 'contract.ended' || type === 'case.closed') found = null
  }
  return found
}
