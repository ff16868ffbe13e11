/** In which state of which subject an act is taken: the key into the pack's process. */
import { caseOf } from '../cases/case.ts'
import type { Data, Stream } from '../kernel/event.ts'
import { releaseOf } from '../releases/entries.ts'
import { serviceOf } from '../services/entries.ts'
import { signalOf } from '../signals/signal.ts'

/** The states each kind of subject can be in; `new` is a stream not yet begun. */
export const statesOf = {
  person: ['new', 'known'],
  family: ['new', 'known'],
  signal: ['new', 'open', 'concluded', 'joined'],
  case: ['new', 'open', 'closed'],
  service: ['new', 'open', 'closed'],
  release: ['new', 'draft', 'signed']
} as const

/** A case's subject is its type, any other stream's its kind. */
export function standing(stream: Stream, input: Data): { subject: string; state: string } {
  const { kind } = stream.ref
  if (kind === 'case') {
    const { state, type } = caseOf(stream.facts)
    return { subject: state === 'new' ? String(input.type ?? '') : type, state }
  }
  const state =
    kind === 'signal'
      ? signalOf(stream.facts).state
      : kind === 'service'
        ? serviceOf(stream.facts).state
        : kind === 'release'
          ? releaseOf(stream.facts).state
          : stream.version === 0
            ? 'new'
            : 'known'
  return { subject: kind, state }
}
