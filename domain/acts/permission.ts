/** May this role take this act here and now, and does the work belong to its office? */
import { requestOf } from '../assistance/request.ts'
import { caseOf } from '../cases/case.ts'
import { sessionOf } from '../commission/session.ts'
import type { Refusal } from '../kernel/answer.ts'
import type { Stream } from '../kernel/event.ts'
import type { Law } from '../law/pack.ts'
import { signalOf } from '../signals/signal.ts'
import type { Actor } from './act.ts'
import { standing } from './states.ts'
import type { Ask } from './take.ts'

/** What stands against the act before any law: the process, the roles, the office. */
export function permission({ act, self, by, recorded, input, at }: Ask, law: Law): Refusal[] {
  const { subject, state } = standing(self, input, at)
  const roles = law.pack.process[subject]?.[state]?.[act.name]
  if (!act.guest && strangerTo(self, by, law)) return [{ why: 'rule', rule: 'belongs-to-another-office' }]
  // what only adds may come late; a decision must also be open in the state of today
  const today = act.adds || recorded ? roles : law.pack.process[subject]?.[standing(self, input).state]?.[act.name]
  if (!roles || !today || (act.begins === true) !== (self.version === 0))
    return [{ why: 'not-now', act: act.name, state: `${subject}.${state}` }]
  const allowed = takersOf({ act, self, recorded, input, at }, law)
  return by.roles.some(role => allowed.includes(role))
    ? []
    : [{ why: 'not-permitted', act: act.name, roles: [...allowed] }]
}

/** The roles that may take the act here and now. */
export function takersOf(
  { act, self, recorded, input, at }: Pick<Ask, 'act' | 'self' | 'recorded' | 'input' | 'at'>,
  law: Law
): readonly string[] {
  if (recorded) return law.pack.recordable[act.name] ?? []
  const { subject, state } = standing(self, input, at)
  return law.pack.process[subject]?.[state]?.[act.name] ?? []
}

/** Whoever is only shown work of another office, because it is offered, reads it and does not act in it. */
export function strangerTo({ ref: { kind }, facts }: Stream, by: Actor, law: Law): boolean {
  const office =
    kind === 'case'
      ? caseOf(facts).office
      : kind === 'signal'
        ? signalOf(facts).office
        : kind === 'request'
          ? requestOf(facts).office
          : kind === 'session'
            ? sessionOf(facts).office
            : ''
  if (office === '' || office === by.office) return false
  return by.roles.every(role => !['all', 'region'].includes(law.pack.roles[role]?.reach ?? 'none'))
}
