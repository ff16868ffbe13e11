/** What ended well for a family, and whether trouble came back: told by the family's own stream alone. */
import type { Fact } from '../kernel/event.ts'
import { addMonths, type Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { type Standing, standingsOf } from '../registers/entries.ts'

/** A case closed with success, or a register of trouble left for an improvement. */
export type Closing = {
  at: Moment
  /** the type of the case, or the register */
  of: { case: string; type: string } | { register: string }
  office: string
  /** when work or such a register began again, whichever came first; null while neither has */
  again: { at: Moment; within: 'year' | 'later' } | null
}

/** Every good ending of a family in the order of time, each with the first return to work or register after it. */
export function closingsOf(facts: readonly Fact[], law: Law): Closing[] {
  const { zone } = law.timing
  const registers = standingsOf(facts).filter(one => law.option('registers', one.register)?.means === 'risk')
  const begins = [...engagedAt(facts), ...registers.map(one => one.from)].sort()
  const ends: Omit<Closing, 'again'>[] = [
    ...casesEnded(facts, law),
    ...registers.flatMap(one => registerEnded(one, law))
  ]
  return ends
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(one => {
      const again = begins.find(at => at > one.at)
      const within = again && zone.dayOf(again) <= addMonths(zone.dayOf(one.at), 12) ? 'year' : 'later'
      return { ...one, again: again ? { at: again, within } : null }
    })
}

/** The return that a beginning is, if it is one within a year of a good ending. */
export const relapsesOf = (facts: readonly Fact[], law: Law): Closing[] =>
  closingsOf(facts, law).filter(one => one.again?.within === 'year')

type Said = { case: string; type: string; office: string; outcome: string }

/** When a case began, or was opened again: a case that only changes hands goes on. */
function engagedAt(facts: readonly Fact[]): Moment[] {
  const open = new Set<string>()
  return facts.flatMap(({ type, at, data }) => {
    const { case: work } = data as Said
    if (type === 'family.released') open.delete(work)
    if (type !== 'family.engaged' || open.has(work)) return []
    open.add(work)
    return [at]
  })
}

function casesEnded(facts: readonly Fact[], law: Law): Omit<Closing, 'again'>[] {
  const known = new Map<string, Said>()
  return facts.flatMap(({ type, at, data }) => {
    const said = data as Said
    if (type === 'family.engaged') known.set(said.case, said)
    const begun = known.get(said.case)
    if (type !== 'family.released' || !begun) return []
    if (law.option('case-outcomes', said.outcome)?.means !== 'success') return []
    return [{ at, of: { case: said.case, type: begun.type }, office: begun.office }]
  })
}

const registerEnded = ({ register, to, left, offices }: Standing, law: Law): Omit<Closing, 'again'>[] =>
  to !== null && left !== null && law.option('register-bases', left)?.means === 'success'
    ? [{ at: to, of: { register }, office: offices.at(-1)?.office ?? '' }]
    : []
