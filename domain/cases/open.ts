import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import { peopleOf } from '../acts/around.ts'
import { requestsIn } from '../assistance/request.ts'
import { membersOf } from '../families/entries.ts'
import { rule } from '../kernel/answer.ts'
import type { Draft, Stream } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Moment } from '../kernel/time.ts'
import { signalOf } from '../signals/signal.ts'
import { gone } from '../status/status.ts'
import { lapse, lapseNeeds } from '../transfers/together.ts'
import { caseOf, subjectOfType } from './case.ts'
import { GoalResults, planBefore } from './entries.ts'

/** Work begins with a child or with a family, out of signals whose check has shown a need. */
export const openCase = act('case.open', 'case', {
  entry: 'case.opened',
  begins: true,
  input: z.strictObject({
    type: field.code('case-types'),
    child: field.person().optional(),
    family: field.family().optional(),
    signals: z.array(field.signalId()).max(20),
    lead: field.account().optional(),
    risks: field.codes('risks')
  }),
  needs(input, { of }) {
    const members = input.family ? membersOf(of(input.family).facts) : []
    return [
      ...input.signals.map(id => ref('signal', id)),
      ...(input.family ? [ref('family', input.family)] : []),
      ...(input.child ? [ref('person', input.child)] : []),
      ...members.map(member => ref('person', member.person))
    ]
  },
  decide(input, seen) {
    if (!input.child === !input.family) return rule('child-or-family', 'child')
    const about = subjectOfType(seen.law, input.type)
    if (about && !input[about]) return rule(`case-of-a-${about}`, 'type')
    const subject = input.child ?? input.family ?? ''
    if (seen.of(subject).version === 0)
      return { refusals: [{ why: 'not-found', what: input.child ? 'person' : 'family' }] }
    const against = input.child ? gone(seen.of(input.child).facts, seen.at) : null
    if (against) return rule(against, 'child')
    const lead = input.lead ?? seen.by.account
    const strange = strangeSignal(input, seen)
    if (strange) return strange
    const people = input.child ? [input.child] : membersOf(seen.of(subject).facts).map(member => member.person)
    return {
      drafts: [
        draft(seen.self.ref, 'case.opened', seen.at, { ...input, office: seen.by.office, lead }),
        ...familyEngaged(seen.self.ref.id, { ...input, office: seen.by.office }, seen.at),
        ...people.map(person =>
          draft(ref('person', person), 'person.engaged', seen.at, {
            office: seen.by.office,
            case: seen.self.ref.id,
            lead
          })
        )
      ]
    }
  }
})

/** Work with a family stands in the family's stream too, so that it tells by itself who comes back. */
export const familyEngaged = (
  work: string,
  { family, type, office }: { family?: string | null | undefined; type: string; office: string },
  at: Moment
): Draft[] => (family ? [draft(ref('family', family), 'family.engaged', at, { case: work, type, office })] : [])

/** A case rests on signals of this office that name its child, or nobody yet. */
function strangeSignal(
  input: { child?: string | undefined; family?: string | undefined; signals: readonly string[] },
  seen: Seen
) {
  const people = input.child ? [input.child] : membersOf(seen.of(input.family ?? '').facts).map(one => one.person)
  for (const id of input.signals) {
    const { state, office, children } = signalOf(seen.of(id).facts)
    if (state === 'new' || (office !== seen.by.office && !seen.recorded))
      return rule('signal-of-another-office', 'signals')
    if (state === 'joined') return rule('signal-has-joined-another', 'signals')
    if (children.length > 0 && !children.some(child => people.includes(child)))
      return rule('signal-about-another-child', 'signals')
  }
  return null
}

/** The lead changes hands: a case is at no moment without one. */
export const assignCase = act('case.assign', 'case', {
  input: z.strictObject({ lead: field.account() }),
  needs: (_input, { self, of }) => [
    ...peopleOf(self, of).map(person => ref('person', person)),
    ...requestsIn(self.facts).open.map(id => ref('request', id))
  ],
  decide: (input, seen) => ({ drafts: assigned(seen.self, input.lead, seen) })
})

/** A case in new hands: written in the case and with everyone it concerns. */
export function assigned(work: Stream, lead: string, { of, at }: Pick<Seen, 'of' | 'at'>): Draft[] {
  const { office } = caseOf(work.facts)
  return [
    draft(work.ref, 'case.assigned', at, { lead }),
    ...peopleOf(work, of).map(person =>
      draft(ref('person', person), 'person.engaged', at, { office, case: work.ref.id, lead })
    ),
    ...handedOn(work, office, lead, at)
  ]
}

/** What was asked for the case and is not yet answered goes with it. */
export const handedOn = ({ facts }: Stream, office: string, lead: string, at: Moment): Draft[] =>
  requestsIn(facts).open.map(id => draft(ref('request', id), 'request.taken-over', at, { office, lead }))

export const closeCase = act('case.close', 'case', {
  entry: 'case.closed',
  input: z.strictObject({
    outcome: field.code('case-outcomes'),
    goals: GoalResults.optional(),
    facts: field.note().optional()
  }),
  needs: (_input, { self, of }) => {
    const { family } = caseOf(self.facts)
    return [
      ...(family ? [ref('family', family)] : []),
      ...peopleOf(self, of).map(person => ref('person', person)),
      ...lapseNeeds({ self, of })
    ]
  },
  decide(input, seen) {
    const { office, type, family } = caseOf(seen.self.facts)
    const wrong = goalsAtEnd(input.goals, seen)
    if (wrong) return rule(wrong, 'goals')
    const { outcome } = input
    return {
      drafts: [
        draft(seen.self.ref, 'case.closed', seen.at, { ...input, type }),
        ...(family
          ? [draft(ref('family', family), 'family.released', seen.at, { case: seen.self.ref.id, outcome })]
          : []),
        ...lapse(seen),
        ...peopleOf(seen.self, seen.of).map(person =>
          draft(ref('person', person), 'person.released', seen.at, { office, case: seen.self.ref.id })
        )
      ]
    }
  }
})

/** Whoever says what became of the goals says it of every goal of the last plan, and of each once. */
function goalsAtEnd(results: z.infer<typeof GoalResults> | undefined, { self, at }: Seen): string | null {
  if (!results) return null
  const goals = (planBefore(self.facts, at)?.data.goals ?? []) as readonly unknown[]
  const named = new Set(results.map(({ goal }) => goal))
  if (named.size < results.length) return 'named-twice'
  if (results.some(({ goal }) => goal > goals.length)) return 'no-such-goal'
  return named.size < goals.length ? 'goal-without-result' : null
}
