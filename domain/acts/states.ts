/** In which state of which subject an act is taken: the key into the pack's process. */
import { requestOf } from '../assistance/request.ts'
import { caseOf } from '../cases/case.ts'
import { sessionOf } from '../commission/session.ts'
import type { Data, Stream, StreamKind } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { mergedInto } from '../people/merged.ts'
import { releaseOf } from '../releases/entries.ts'
import { seriesState } from '../series/entries.ts'
import { serviceOf } from '../services/entries.ts'
import { signalOf } from '../signals/signal.ts'
import { statusOf } from '../status/status.ts'

/** The states each kind of subject can be in; `new` is a stream not yet begun. */
export const statesOf = {
  person: ['new', 'known', 'died', 'sealed', 'merged'],
  family: ['new', 'known'],
  signal: ['new', 'open', 'concluded', 'joined'],
  case: ['new', 'open', 'closed'],
  service: ['new', 'candidate', 'open', 'closed'],
  request: ['new', 'asked', 'received', 'escalated', 'answered', 'unanswered', 'withdrawn'],
  session: ['new', 'called', 'held', 'cancelled'],
  release: ['new', 'draft', 'signed', 'withdrawn'],
  series: ['new', 'standing', 'withdrawn']
} as const

function personState(facts: Stream['facts']): 'known' | 'died' | 'sealed' | 'merged' {
  if (mergedInto(facts)) return 'merged'
  const { diedAt, sealedAt } = statusOf(facts)
  return sealedAt ? 'sealed' : diedAt ? 'died' : 'known'
}

/** What kinds of stream with states of their own are in; a stream of any other kind has begun or not. */
const stateIn: Partial<Record<StreamKind, (facts: Stream['facts']) => string>> = {
  signal: facts => signalOf(facts).state,
  service: facts => serviceOf(facts).state,
  request: facts => requestOf(facts).state,
  session: facts => sessionOf(facts).state,
  release: facts => releaseOf(facts).state,
  series: seriesState
}

/**
 * A case's subject is its type, any other stream's its kind. The state is that of the act's own date:
 * a visit made before the closing can still be written down after it.
 */
export function standing(
  { ref, version, facts: all }: Stream,
  input: Data,
  at?: Moment
): { subject: string; state: string } {
  const { kind } = ref
  const facts = at === undefined ? all : all.filter(fact => fact.at <= at)
  if (kind === 'case') {
    const { state, type } = caseOf(facts)
    return { subject: state === 'new' ? String(input.type ?? '') : type, state }
  }
  const own = stateIn[kind]?.(facts)
  const state = own ?? (version === 0 ? 'new' : kind === 'person' ? personState(facts) : 'known')
  return { subject: kind, state }
}
