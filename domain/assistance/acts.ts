/** Asking an agency for assistance, its answer, and what is done when it is silent. */
import { z } from 'zod'
import { levelAt } from '../accompaniment/entries.ts'
import { act, draft, type Seen } from '../acts/act.ts'
import { strangerTo } from '../acts/permission.ts'
import { caseOf } from '../cases/case.ts'
import { membersOf } from '../families/entries.ts'
import { type Refused, rule } from '../kernel/answer.ts'
import type { Data, Draft } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { familiesOf } from '../placements/siblings.ts'
import { answerFields, askFields, remindFields, withdrawFields } from './entries.ts'
import { answerTerm, type Request, requestOf } from './request.ts'

/**
 * From a case to an agency. It is as pressing as the case unless it says otherwise, and whoever has no level must say.
 * Beside the request the case is told, so that its plan and requirements can ask for it.
 */
export const ask = act('assistance.ask', 'request', {
  begins: true,
  entry: 'request.made',
  input: z.strictObject(askFields(field.note)),
  needs(input, { of }) {
    const { child, family } = caseOf(of(input.case).facts)
    const families = [...(family ? [family] : []), ...(child ? familiesOf(of(child).facts) : [])]
    return [
      ref('case', input.case),
      ...[input.person, child].flatMap(one => (one ? [ref('person', one)] : [])),
      ...families.map(id => ref('family', id))
    ]
  },
  decide(input, seen) {
    const work = seen.of(input.case)
    if (work.version === 0) return { refusals: [{ why: 'not-found', what: 'case' }] }
    if (strangerTo(work, seen.by, seen.law)) return rule('belongs-to-another-office', 'case')
    const { state, child, family, office, lead } = caseOf(work.facts.filter(({ at }) => at <= seen.at))
    if (state !== 'open') return rule('case-not-open', 'case')
    const person = input.person ?? child
    if (!person) return rule('which-person', 'person')
    const families = [...(family ? [family] : []), ...(child ? familiesOf(seen.of(child).facts) : [])]
    const people = families.flatMap(id => membersOf(seen.of(id).facts).map(one => one.person))
    // nobody is named to an agency who has nothing to do with the case
    if (seen.of(person).version === 0 || (person !== child && !people.includes(person)))
      return rule('person-not-of-case', 'person')
    const agency = seen.law.offices.get(input.to)?.agency
    if (!agency) return rule('not-an-agency', 'to')
    const level = input.level ?? levelAt(work.facts, seen.at)
    if (!level) return rule('assistance-needs-level', 'level')
    const { kind, to } = input
    return {
      drafts: [
        draft(seen.self.ref, 'request.made', seen.at, {
          ...input,
          person,
          level,
          agency,
          office,
          lead: lead ?? undefined
        }),
        draft(work.ref, 'assistance.asked', seen.at, { request: seen.self.ref.id, kind, to, level, person })
      ]
    }
  }
})

type Told = 'escalated' | 'answered' | 'closed' | 'withdrawn'
/** What happened to the request, in its own stream and in the case. */
function told(what: Told, input: Data, seen: Seen, more: Data = {}): Draft[] {
  const { case: work, kind, to } = requestOf(seen.self.facts)
  return [
    draft(seen.self.ref, `request.${what}`, seen.at, input),
    draft(ref('case', work), `assistance.${what}`, seen.at, { request: seen.self.ref.id, kind, to, ...more })
  ]
}
const withCase = (_input: unknown, { self }: Pick<Seen, 'self'>) => {
  const { case: work } = requestOf(self.facts)
  return work ? [ref('case', work)] : []
}

const asked = ({ self }: Pick<Seen, 'self'>): Request => requestOf(self.facts)
const ofAnother = rule('belongs-to-another-office')

/** The agency says that it has the question: its own people alone, and once. */
export const receive = act('assistance.receive', 'request', {
  guest: true,
  entry: 'request.received',
  input: z.strictObject({}),
  decide(_input, seen) {
    const { to, receivedAt } = asked(seen)
    if (seen.by.office !== to) return ofAnother
    if (receivedAt) return rule('request-already-received')
    return { drafts: [draft(seen.self.ref, 'request.received', seen.at, {})] }
  }
})

/** Before or after the answer is due, as often as it helps; no term begins anew by it. */
export const remind = act('assistance.remind', 'request', {
  adds: true,
  entry: 'request.reminded',
  input: z.strictObject(remindFields(field.note)),
  decide: (input, seen) => ({ drafts: [draft(seen.self.ref, 'request.reminded', seen.at, input)] })
})

/** While the agency still has time, it is not silent. */
function stillHasTime({ self, law, at }: Seen): Refused | null {
  const term = answerTerm(self.facts, law)
  return term?.due && at <= term.due ? rule('answer-not-yet-due') : null
}

/** The agency is silent: the secretary of the commission is told. */
export const escalate = act('assistance.escalate', 'request', {
  entry: 'request.escalated',
  input: z.strictObject(remindFields(field.note)),
  needs: withCase,
  decide: (input, seen) => stillHasTime(seen) ?? { drafts: told('escalated', input, seen) }
})

/** By the agency itself, or written down by whoever asked from the agency's paper. Late answers are answers. */
export const answer = act('assistance.answer', 'request', {
  guest: true,
  entry: 'request.answered',
  input: z.strictObject(answerFields(field.note)),
  needs: withCase,
  decide(input, seen) {
    const own = seen.recorded ? !strangerTo(seen.self, seen.by, seen.law) : seen.by.office === asked(seen).to
    return own ? { drafts: told('answered', input, seen, { result: input.result }) } : ofAnother
  }
})

/** No answer came: final, and it stays among those that were due. */
export const close = act('assistance.close', 'request', {
  entry: 'request.closed',
  input: z.strictObject(remindFields(field.note)),
  needs: withCase,
  decide: (input, seen) => stillHasTime(seen) ?? { drafts: told('closed', input, seen) }
})

/** It is no longer needed, or was made by mistake. */
export const withdraw = act('assistance.withdraw', 'request', {
  entry: 'request.withdrawn',
  input: z.strictObject(withdrawFields()),
  needs: withCase,
  decide: (input, seen) => ({ drafts: told('withdrawn', input, seen) })
})
