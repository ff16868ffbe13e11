/** Which fields of an act are worth asking, given what is already known and chosen. */

import type { Act } from '#domain/acts/act.ts'
import { caseOf } from '#domain/cases/case.ts'
import type { Stream } from '#domain/kernel/event.ts'
import type { Law } from '#domain/law/pack.ts'
import type { Field } from './fields.ts'
import type { Values } from './values.ts'

type Asked = { act: Act; given: Readonly<Record<string, unknown>>; values: Values; self: Stream; law: Law }

export function isRelevant({ name }: Field, { act, given, values, self, law }: Asked): boolean {
  if (name in given) return false
  const setting = typeof values.setting === 'string' ? law.settings.get(values.setting) : undefined
  const asksSetting =
    act.input.safeParse({}).success === false && 'setting' in ((act.input.def as { shape?: object }).shape ?? {})
  switch (name) {
    case 'service':
    case 'overCapacity':
      return !asksSetting || setting?.provider === 'service'
    case 'fosterKind':
      return law.pack.serviceKinds.some(one => one.household && one.setting === values.setting)
    case 'newRelative':
      return values.relative === undefined
    case 'carer':
      return !asksSetting || setting?.provider === 'person'
    case 'family':
      return !('child' in given)
    case 'reporter':
      return values.anonymous !== true
    // A case of one child speaks of that child; only a family's case must be told which.
    case 'child':
      return (
        !('family' in given) && (self.ref.kind !== 'case' || self.version === 0 || caseOf(self.facts).child === null)
      )
    // guests come only where the pack knows such meetings
    case 'guests':
      return law.pack.vocabularies['guest-relations'] !== undefined
    // whose material it is says the page from which it is put on the agenda
    case 'case':
    case 'signal':
    case 'request':
      return act.name !== 'session.put-item'
    default:
      return true
  }
}
