/** Protection from domestic violence: the court's orders, whom they protect and whether the address is kept back. */
import { z } from 'zod'
import { act, draft } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { rule } from '../kernel/answer.ts'
import type { Fact } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Day, Moment, Zone } from '../kernel/time.ts'
import { aboutOne } from './acts.ts'
import * as fields from './entries.ts'
import { inEach, togetherRefs } from './matter.ts'
import { pendingBefore } from './tracks.ts'

export const issueProtection = act('protection-order.issue', 'case', {
  adds: true,
  entry: 'protection-order.issued',
  input: z.strictObject(fields.protectionOrder(field.note)),
  needs: (asked, { self }) => [...togetherRefs(asked), ...persons([...(asked.protects ?? []), ...childOf(self.facts)])],
  together: asked => asked.together ?? [],
  decide(asked, seen) {
    if (asked.until && asked.until < seen.today) return rule('period-ends-before-it-begins', 'until')
    if ((asked.protects ?? []).some(id => seen.of(id).version === 0))
      return { refusals: [{ why: 'not-found', what: 'person' }] }
    const issued = inEach('protection-order.issue', asked, seen, (work, of) =>
      aboutOne(
        'protection-order.issued',
        asked,
        { ...of, court: asked.court },
        work,
        seen,
        // an order that the court gave by itself, or on the petition of another, has no petition here
        { fits: tracks => pendingBefore(tracks, asked.court, 'protection'), more: () => ({ subject: 'protection' }) }
      )
    )
    if ('refusals' in issued || !asked.addressProtected) return issued
    const kept = { case: seen.self.ref.id, until: asked.until }
    const whose = persons([...(asked.protects ?? []), ...childOf(seen.self.facts)])
    return { ...issued, drafts: [...issued.drafts, ...whose.map(one => draft(one, KEPT_BACK, seen.at, kept))] }
  }
})

export const endProtectionOrder = act('protection-order.end', 'case', {
  adds: true,
  entry: 'protection-order.ended',
  input: z.strictObject(fields.protectionEnd(field.note)),
  needs: (asked, { self }) => [...togetherRefs(asked), ...protectedIn(self.facts)],
  together: asked => asked.together ?? [],
  decide(asked, seen) {
    const ended = inEach('protection-order.end', asked, seen, (work, of) => {
      const standing = protectionsOf(work.facts.filter(fact => fact.at <= seen.at))
      if (!standing.some(one => one.to === null && fits(one, asked.number)))
        return rule('no-protection-order-in-force', standing.some(one => one.to === null) ? 'number' : undefined)
      return { drafts: [draft(work.ref, 'protection-order.ended', seen.at, { ...asked, together: of.together })] }
    })
    if ('refusals' in ended) return ended
    const left = protectionsOf(seen.self.facts).filter(one => one.to === null && !fits(one, asked.number))
    if (left.some(one => one.addressProtected)) return ended
    const told = protectedIn(seen.self.facts).filter(({ id }) =>
      keptBack(seen.of(id).facts, seen.at, seen.law.timing.zone)
    )
    const by = { case: seen.self.ref.id }
    return { ...ended, drafts: [...ended.drafts, ...told.map(one => draft(one, TOLD_AGAIN, seen.at, by))] }
  }
})

const KEPT_BACK = 'address.kept-back'
const TOLD_AGAIN = 'address.told-again'
/** In the streams of the protected: an office that does not see the case still learns that it must not be told. */
export const addressEntries = {
  [KEPT_BACK]: z.strictObject({ case: field.caseId(), until: field.day().optional() }),
  [TOLD_AGAIN]: z.strictObject({ case: field.caseId() })
}

const persons = (ids: readonly string[]) => [...new Set(ids)].map(id => ({ kind: 'person' as const, id }))
const childOf = (facts: readonly Fact[]): string[] => {
  const { child } = caseOf(facts)
  return child ? [child] : []
}
const protectedIn = (facts: readonly Fact[]) =>
  persons([...protectionsOf(facts).flatMap(one => one.protects), ...childOf(facts)])

/** Is a person's address kept back at a moment, by an order of any case? */
export function keptBack(facts: readonly Fact[], at: Moment, zone: Zone): boolean {
  const day = zone.dayOf(at)
  const standing = new Map<string, Day | null>()
  for (const { type, at: since, data } of facts) {
    if (since > at) continue
    const said = data as { case: string; until?: Day }
    if (type === KEPT_BACK) standing.set(said.case, said.until ?? null)
    if (type === TOLD_AGAIN) standing.delete(said.case)
  }
  return [...standing.values()].some(until => until === null || day <= until)
}

export const violateProtection = act('protection-order.violate', 'case', {
  adds: true,
  entry: 'protection-order.violated',
  input: z.strictObject(fields.violation(field.note)),
  decide(asked, seen) {
    const given = protectionsOf(seen.self.facts.filter(fact => fact.at <= seen.at))
    if (!given.some(one => fits(one, asked.number)))
      return rule('no-protection-order-in-force', given.length > 0 ? 'number' : undefined)
    return { drafts: [draft(seen.self.ref, 'protection-order.violated', seen.at, asked)] }
  }
})

/** One order of protection as it stands or stood. */
export type Protection = {
  version: number
  court: string
  kind: string
  measures: readonly string[]
  number: string | null
  from: Moment
  /** the last day that the court set, if it set one */
  until: Day | null
  /** when it was ended or replaced, null while it stands */
  to: Moment | null
  protects: readonly string[]
  addressProtected: boolean
  violated: readonly Moment[]
}

const fits = (one: Protection, number: string | undefined) => number === undefined || one.number === number

/** The orders of one case. A later order of the same court replaces the one before; one without a number ends all. */
export function protectionsOf(facts: readonly Fact[]): Protection[] {
  const found: Protection[] = []
  const close = (at: Moment, number: string | undefined) => {
    for (const one of found) if (one.to === null && fits(one, number)) one.to = at
  }
  for (const { type, at, version, data } of facts) {
    const said = data as Partial<Protection> & { court: string; kind: string; number?: string; until?: Day }
    if (type === 'protection-order.issued') {
      for (const one of found) if (one.to === null && one.court === said.court) one.to = at
      found.push({
        version,
        court: said.court,
        kind: said.kind,
        measures: said.measures ?? [],
        number: said.number ?? null,
        from: at,
        until: said.until ?? null,
        to: null,
        protects: said.protects ?? [],
        addressProtected: said.addressProtected === true,
        violated: []
      })
    }
    if (type === 'protection-order.ended') close(at, said.number)
    if (type === 'protection-order.violated')
      for (const one of found) if (one.to === null && fits(one, said.number)) one.violated = [...one.violated, at]
  }
  return found
}

/** Is the address of those in this case kept back at a moment, by an order that stands then? */
export function addressProtected(facts: readonly Fact[], at: Moment, zone: Zone): boolean {
  const day = zone.dayOf(at)
  return protectionsOf(facts.filter(fact => fact.at <= at)).some(
    one => one.addressProtected && one.to === null && (one.until === null || day <= one.until)
  )
}
