/** The one decision behind every act: the server obeys it and the screen explains with it. */
import { caseOf } from '../cases/case.ts'
import type { Decision, Irregularity, Refusal } from '../kernel/answer.ts'
import type { Data, Document, Draft, Stream } from '../kernel/event.ts'
import { CORRECTED, empty, ref } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { carried, conflictsIn } from '../people/interest.ts'
import { standsAside } from '../people/interests.ts'
import { mergedInto } from '../people/merged.ts'
import { type NoteOf, readProposed } from '../proposals/content.ts'
import { againstSigning } from '../proposals/sign.ts'
import { type Act, type Actor, draft, type Seen } from './act.ts'
import { unknownCodes, walk } from './codes.ts'
import { contradictions } from './contradictions.ts'
import { withDrafts } from './drafts.ts'
import { permission } from './permission.ts'
import { irregularity, type Unmet, unmetBefore, witnesses } from './requirements.ts'

export type Ask = {
  act: Act
  /** parsed by the act's schema, notes sealed */
  input: Data
  at: Moment
  by: Actor
  recorded: boolean
  /** the document of others from which it is written down */
  document?: Document | undefined
  self: Stream
  streams: ReadonlyMap<string, Stream>
  newId(label: string): string
  /** the entry by which another proposed the act, when it is taken by signing that */
  proposal?: number | undefined
  /** texts of the input's own notes, and of the proposal that is signed or made */
  note?: NoteOf
}

export type Taken =
  | { refusals: readonly Refusal[] }
  | (Extract<Decision, { drafts: readonly Draft[] }> & {
      irregularities: readonly Irregularity[]
      /** what stands against the act that was proposed, if it were taken now: told, not refused */
      unmet: readonly Irregularity[]
    })

/** Decides an act under the law of its own date. All reasons against it are answered together. */
export function take(asked: Ask, law: Law): Taken {
  const { act, input, self, at, by, recorded } = asked
  // whoever stands aside is told no more than that
  if (standsAside(self.facts, by.account)) return { refusals: [{ why: 'rule', rule: 'conflict-of-interest' }] }
  const refusals: Refusal[] = [
    ...unknownCodes(act.input, input, law),
    ...permission(asked, law),
    ...againstSigning(asked, law),
    ...mergedNamed(asked)
  ]
  const proposed = act.proposes ? readProposed(input.act, asked.note?.(input.content)) : null
  if (proposed && 'refusals' in proposed) return { refusals: [...refusals, ...proposed.refusals] }
  if (proposed) refusals.push(...unknownCodes(proposed.act.input, proposed.input, law).map(inContent))
  const apart = withoutTheOthers(asked)
  const unmet = unmetBefore(act.name, { ...asked, streams: apart(self) }, law)
  const beside = besideOf(asked).flatMap(work =>
    unmetBefore(act.name, { ...asked, self: work, streams: apart(work) }, law).map(one => ({ ...one, work }))
  )
  if (!recorded)
    for (const { requirement, unknown } of eachOnce([...unmet, ...beside]))
      refusals.push({ why: 'requirement', requirement: requirement.id, unknown })
  const seen: Seen = {
    law,
    by,
    at,
    today: law.timing.zone.dayOf(at),
    self,
    of: id => asked.streams.get(id) ?? empty(ref('person', id)),
    newId: asked.newId,
    recorded
  }
  if (refusals.some(refusal => refusal.why === 'input' || refusal.why === 'not-now')) return { refusals }
  const decision = act.decide(input, seen)
  if ('refusals' in decision) return { refusals: [...refusals, ...decision.refusals] }
  const conflicts = [...conflictsIn(decision.drafts, asked, by.account), ...barredLead(self, decision.drafts)]
  if (refusals.length + conflicts.length > 0) return { refusals: [...refusals, ...conflicts] }
  const irregularities = [...unmet, ...beside].map(told)
  const raised = [
    ...unmet.map(one => irregularity(self.ref, act.name, at, one)),
    ...beside.map(one => irregularity(one.work.ref, act.name, at, one)),
    ...contradictions({ ...asked, streams: apart(self) }, decision.drafts, law)
  ]
  const signed =
    asked.proposal === undefined ? [] : [draft(self.ref, 'proposal.taken', at, { proposal: asked.proposal })]
  const drafts = [...decision.drafts, ...carried(decision.drafts, asked), ...signed, ...raised]
  const against = proposed ? unmetBefore(proposed.act.name, { ...asked, input: proposed.input }, law).map(told) : []
  return { ...decision, drafts, irregularities, unmet: against }
}

/** Work is done with the entry that remained: what was merged into it is not named any more. */
function mergedNamed({ act, input, streams }: Ask): Refusal[] {
  const found: Refusal[] = []
  walk(act.input)(input, '', ({ field }, id, at) => {
    const named = field === 'person' ? streams.get(String(id)) : undefined
    if (named && mergedInto(named.facts)) found.push({ why: 'rule', rule: 'merged-already', field: at })
  })
  return found
}

/** The other cases in which the act is taken too; of another office's nothing is told. */
function besideOf({ act, input, self, streams }: Pick<Ask, 'act' | 'input' | 'self' | 'streams'>): Stream[] {
  const others = (act.together?.(input) ?? []).flatMap(id => streams.get(id) ?? [])
  if (others.length === 0) return []
  const { office } = caseOf(self.facts)
  return others.filter(({ ref, facts }) => ref.id !== self.ref.id && caseOf(facts).office === office)
}

/** What is known of one of the cases taken together is not known of another: each is asked among its own witnesses. */
function withoutTheOthers(asked: Ask): (work: Stream) => Ask['streams'] {
  const { self, streams } = asked
  const all = [self, ...besideOf(asked)]
  if (all.length === 1) return () => streams
  const of = (id: string) => streams.get(id) ?? empty(ref('person', id))
  const seenBy = new Map(all.map(work => [work, [work.ref, ...witnesses(work, of)].map(({ id }) => id)]))
  return work => {
    const own = new Set(seenBy.get(work))
    const others = new Set(all.flatMap(one => (one === work ? [] : (seenBy.get(one) ?? []))))
    return new Map([...streams].filter(([id]) => own.has(id) || !others.has(id)))
  }
}

const eachOnce = (unmet: readonly Unmet[]): Unmet[] => [
  ...new Map(unmet.map(one => [one.requirement.id, one])).values()
]

/** A correction may bring back a lead who has stood aside since. */
function barredLead(self: Stream, drafts: readonly Draft[]): Refusal[] {
  if (self.ref.kind !== 'case' || !drafts.some(({ type }) => type === CORRECTED)) return []
  const after = withDrafts(self, drafts)
  const { state, lead } = caseOf(after)
  return state === 'open' && lead && standsAside(after, lead) ? [{ why: 'rule', rule: 'lead-has-interest' }] : []
}

const told = ({ requirement, unknown }: Unmet): Irregularity => ({ requirement: requirement.id, unknown })
const inContent = (refusal: Refusal): Refusal =>
  refusal.why === 'input' ? { ...refusal, field: `content.${refusal.field}` } : refusal
