/** What a request's stream amounts to, and which requests a case has. */
import type { Fact } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import { type Run, runs } from '../law/clock.ts'
import type { Law } from '../law/pack.ts'

/** `escalated`: silent past its term and told of; `unanswered`: closed without an answer, still counted among those that were due. */
export type RequestState = 'new' | 'asked' | 'received' | 'escalated' | 'answered' | 'unanswered' | 'withdrawn'

export type Request = {
  state: RequestState
  case: string
  person: string
  kind: string
  to: string
  /** of what kind the agency was when it was asked */
  agency: string
  level: string
  consent: boolean
  /** the office that asks, and who leads the case */
  office: string
  lead: string | null
  /** the references of the texts: the question, and what was answered */
  matter: string
  facts: string | null
  askedAt: Moment | null
  receivedAt: Moment | null
  /** how often the agency was reminded, and when last */
  reminders: number
  remindedAt: Moment | null
  escalatedAt: Moment | null
  /** when it ended, in whichever way */
  endedAt: Moment | null
  result: string | null
}

/** Nobody waits for an answer any more. */
export const ended = (state: RequestState): boolean =>
  state === 'answered' || state === 'unanswered' || state === 'withdrawn'

const endings: Readonly<Record<string, RequestState>> = {
  'request.answered': 'answered',
  'request.closed': 'unanswered',
  'request.withdrawn': 'withdrawn'
}

/**
 * One state at a time. What ended it first, by the day on which it was true, has ended it: a paper that turns up later
 * and is older than the closing makes an answer of it.
 */
export function requestOf(facts: readonly Fact[]): Request {
  const found: Request = {
    state: 'new',
    case: '',
    person: '',
    kind: '',
    to: '',
    agency: '',
    level: '',
    consent: false,
    office: '',
    lead: null,
    matter: '',
    facts: null,
    askedAt: null,
    receivedAt: null,
    reminders: 0,
    remindedAt: null,
    escalatedAt: null,
    endedAt: null,
    result: null
  }
  for (const { type, at, data } of facts) {
    if (type === 'request.made') {
      const { consent = false, lead = null, ...made } = data as Partial<Request>
      Object.assign(found, made, { consent, lead, state: 'asked', askedAt: at })
    } else if (type === 'request.taken-over') Object.assign(found, { lead: null, ...data })
    else if (type === 'subject.changed') found.person = found.person === data.from ? String(data.to) : found.person
    else if (found.state === 'new' || ended(found.state)) continue
    else if (type === 'request.received') {
      found.receivedAt ??= at
      if (found.state === 'asked') found.state = 'received'
    } else if (type === 'request.reminded') Object.assign(found, { reminders: found.reminders + 1, remindedAt: at })
    else if (type === 'request.escalated') Object.assign(found, { state: 'escalated', escalatedAt: at })
    else if (endings[type]) {
      const { result = null, facts: told = null } = data as { result?: string; facts?: string }
      Object.assign(found, { state: endings[type], endedAt: at, result, facts: told })
    }
  }
  return found
}

/** The requests that a case has made, by their ids, and those among them that nobody has answered or ended. */
export function requestsIn(facts: readonly Fact[]): { all: string[]; open: string[] } {
  const all = new Set<string>()
  const open = new Set<string>()
  for (const { type, data } of facts) {
    const { request } = data as { request: string }
    if (type === 'assistance.asked') {
      all.add(request)
      open.add(request)
    } else if (type === 'assistance.answered' || type === 'assistance.closed' || type === 'assistance.withdrawn')
      open.delete(request)
  }
  return { all: [...all], open: [...open] }
}

/** The term of the answer, by the clocks that the pack names for it; null where it has none. */
export function answerTerm(facts: readonly Fact[], law: Law): Run | null {
  const named = new Set(law.pack.counted.answer)
  const clocks = law.pack.clocks.filter(one => named.has(one.code))
  return runs(clocks, facts, law.timing)[0] ?? null
}
