/** Which fields of an act are worth asking, given what is already known and chosen. */

import type { Act } from '#domain/acts/act.ts'
import { caseOf, subjectOfType } from '#domain/cases/case.ts'
import type { Stream } from '#domain/kernel/event.ts'
import type { Law } from '#domain/law/pack.ts'
import { subjectOfKind, tracksOf } from '#domain/proceedings/tracks.ts'
import type { Field } from './fields.ts'
import type { Values } from './values.ts'

type Asked = { act: Act; given: Readonly<Record<string, unknown>>; values: Values; self: Stream; law: Law }

export function isRelevant(field: Field, { act, given, values, self, law }: Asked): boolean {
  const { name } = field
  if (name in given || !speaksOf(field, law)) return false
  const setting = typeof values.setting === 'string' ? law.settings.get(values.setting) : undefined
  const asksSetting =
    act.input.safeParse({}).success === false && 'setting' in ((act.input.def as { shape?: object }).shape ?? {})
  switch (name) {
    case 'service':
    case 'overCapacity':
      return !asksSetting || setting?.provider === 'service'
    case 'fosterKind':
      return law.pack.serviceKinds.some(one => one.household && one.setting === values.setting)
    // a contract with the carer is asked where the pack wants one
    case 'contract':
      return (
        act.name !== 'placement.order' ||
        (setting?.provider === 'person' &&
          law.requirementsBefore(act.name).some(({ ask }) => 'input' in ask && ask.input === 'contract'))
      )
    case 'parents':
      return act.name !== 'petition.file' || subjectOfKind(law, values.kind) === 'rights'
    case 'rights':
      return act.name !== 'judgment.record' || tracksOf(self.facts, law).some(one => one.subject === 'rights')
    case 'noNumber':
      return values.identifier === undefined
    case 'newRelative':
      return values.relative === undefined
    case 'carer':
      return !asksSetting || setting?.provider === 'person'
    case 'family':
      return !('child' in given) && (act.name !== 'case.open' || subjectOfType(law, values.type) !== 'child')
    case 'reporter':
      return values.anonymous !== true
    // A case of one child speaks of that child; only a family's case must be told which.
    case 'child':
      if (act.name === 'case.open' && subjectOfType(law, values.type) === 'family') return false
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

/** What is not asked is not sent; whose material is put on an agenda the page says, and nobody is asked. */
export const isSent = (field: Field, asked: Asked): boolean =>
  asked.act.name === 'session.put-item' || isRelevant(field, asked)

/** A pack that has no such vocabulary does not ask: neither for the code nor for a group that cannot do without it. */
function speaksOf(field: Field, law: Law): boolean {
  if (field.shape === 'group')
    return field.fields.every(one => one.optional || speaksOf({ ...one, optional: true }, law))
  if (field.shape === 'list') return speaksOf(field.of, law)
  if (field.shape === 'known-or-new' || !field.optional) return true
  const { kind } = field
  return (
    kind.field !== 'code' || kind.vocabulary === 'identifiers' || (law.vocabulary(kind.vocabulary)?.length ?? 0) > 0
  )
}
