/** One field of an act, drawn by its kind. */
import type { FieldKind } from '#domain/kernel/fields.ts'
import { useTerms } from '#web/law/law.tsx'
import { useWords } from '#web/words/language.tsx'
import type { Faults } from './faults.ts'
import type { Field } from './fields.ts'
import { asksOfGoals } from './goals.ts'
import { AccountInput } from './inputs/account.tsx'
import { ChoicesInput } from './inputs/choices.tsx'
import { CodeInput } from './inputs/code.tsx'
import { DayInput } from './inputs/day.tsx'
import { FamilyFound } from './inputs/family-found.tsx'
import { GoalsInput } from './inputs/goals.tsx'
import { GuestInput } from './inputs/guest.tsx'
import { KnownOrNew } from './inputs/known-or-new.tsx'
import { MomentInput } from './inputs/moment.tsx'
import { AgencyInput, OfficeInput } from './inputs/office.tsx'
import { PeopleInput, PersonInput } from './inputs/person.tsx'
import { FlagInput, NumberInput, TextLine, TextNote } from './inputs/plain.tsx'
import { ProceedingInput } from './inputs/proceeding.tsx'
import { ServiceInput } from './inputs/service.tsx'
import { StreamInput, StreamsInput } from './inputs/stream.tsx'
import { TogetherInput } from './inputs/together.tsx'
import { GroupView, ListView } from './nested.tsx'
import { useScene } from './scene.tsx'
import { at, type Path } from './values.ts'

export type Given = {
  field: Field
  path: Path
  values: unknown
  faults: Faults
  set(path: Path, value: unknown): void
}

export type InputGiven = {
  label: string
  required: boolean
  error: string | undefined
  value: unknown
  change(value: unknown): void
}

export function FieldView({ field, path, values, faults, set }: Given) {
  const { act, streams } = useScene()
  const { t } = useWords()
  const terms = useTerms()
  const label = terms.field(act, path.join('.'))
  const fault = faults.get(path.join('.'))
  const nested = { path, values, faults, set, label }
  if (field.shape === 'group') return <GroupView field={field} {...nested} />
  if (field.shape === 'list')
    return asksOfGoals(field) ? <GoalsInput field={field} {...nested} /> : <ListView field={field} {...nested} />
  if (field.shape === 'known-or-new') return <KnownOrNew field={field} {...nested} />
  const input: InputGiven = {
    label,
    required: field.shape === 'choices' ? field.some : !field.optional,
    error: fault ? t(fault) : undefined,
    value: at(values, path),
    change: value => set(path, value)
  }
  if (field.shape === 'choices')
    return field.kind.field === 'code' ? (
      <ChoicesInput vocabulary={field.kind.vocabulary} {...input} />
    ) : field.name === 'together' && field.kind.field === 'case' ? (
      <TogetherInput {...input} />
    ) : field.kind.field === 'person' ? (
      <PeopleInput {...input} />
    ) : (
      <StreamsInput kind={field.kind.field} {...input} />
    )
  if (field.name === 'guest') return <GuestInput guests={listed(at(values, ['guests']))} {...input} />
  if (field.kind.field === 'family' && !streams.some(one => one.ref.kind === 'family'))
    return <FamilyFound {...input} />
  return <Answer kind={field.kind} input={input} told={name => code(at(values, [name]))} />
}

const code = (value: unknown) => (typeof value === 'string' ? value : undefined)
const listed = (value: unknown) => (Array.isArray(value) ? value : [])

/** `told`: what another field of the form holds. */
type Answered = { kind: FieldKind; input: InputGiven; told(name: string): string | undefined }

function Answer({ kind, input, told }: Answered) {
  switch (kind.field) {
    case 'code':
      return <CodeInput vocabulary={kind.vocabulary} {...input} />
    case 'office':
      return kind.asked ? <AgencyInput kind={told('kind')} {...input} /> : <OfficeInput {...input} />
    case 'flag':
      return <FlagInput {...input} />
    case 'note':
      return <TextNote {...input} />
    case 'number':
    case 'version':
      return <NumberInput {...input} />
    case 'day':
      return <DayInput {...input} />
    case 'moment':
      return <MomentInput {...input} />
    case 'person':
      return <PersonInput {...input} />
    case 'proceeding':
      return <ProceedingInput {...input} />
    case 'service':
      return <ServiceInput {...input} setting={told('setting')} />
    case 'account':
      return <AccountInput {...input} />
    case 'case':
    case 'signal':
    case 'family':
    case 'release':
      return <StreamInput kind={kind.field} {...input} />
    default:
      return <TextLine {...input} />
  }
}
