/** Whose a stream is: the offices that may read it, the one that answers for it, who leads, and whom it is about. */
import { requestOf } from '#domain/assistance/request.ts'
import { caseOf } from '#domain/cases/case.ts'
import { sessionOf } from '#domain/commission/session.ts'
import { membersOf } from '#domain/families/entries.ts'
import type { Fact, StreamRef } from '#domain/kernel/event.ts'
import { officesOf } from '#domain/people/person.ts'
import { serviceOf } from '#domain/services/entries.ts'
import { signalOf } from '#domain/signals/signal.ts'
import { sealedIn } from '#domain/status/status.ts'
import { offerOf, shownTo } from '#domain/transfers/transfer.ts'
import { sealedFor } from './sealed.ts'

export type Bearing = {
  /** under a mark of their own where the stream is about a sealed person alone: see `sealed.ts` */
  offices: readonly string[]
  office: string
  lead: string | null
  subject: { kind: 'person' | 'family'; id: string } | null
  /** everyone in whose file the stream stands */
  files: readonly string[]
  /** those among them whose identity is sealed: the stream stands sealed in their file, even where others still meet it */
  sealed: readonly string[]
}

/** Beside its own offices a stream is shown to one that has been offered the work, and to those that read along. */
export function bearing(stream: StreamRef, facts: readonly Fact[]): Bearing {
  const own = ownBearing(stream, facts)
  const offered = offerOf(facts)?.to
  const offices = [...new Set([...own.offices, ...(offered ? [offered] : []), ...shownTo(facts)])]
  const known = offices.filter(office => office !== '')
  const sealed = sealedIn(facts)
  return { ...own, offices: isAbout(own, sealed, stream) ? sealedFor(known) : known, sealed }
}

/** A signal about several children is sealed when all of them are. */
const isAbout = (
  { files, subject }: Omit<Bearing, 'sealed'>,
  sealed: readonly string[],
  { id, kind }: StreamRef
): boolean =>
  // a request stands in no file but its own, and is about one person
  kind === 'request'
    ? subject !== null && sealed.includes(subject.id)
    : sealed.length > 0 && files.every(file => sealed.includes(file) || (file === id && files.length > 1))

function ownBearing(stream: StreamRef, facts: readonly Fact[]): Omit<Bearing, 'sealed'> {
  if (stream.kind === 'signal') {
    const { office: own, worker, children } = signalOf(facts)
    const office = own || writer(facts)
    const child = children[0]
    return {
      offices: [office],
      office,
      lead: worker,
      subject: child ? { kind: 'person', id: child } : null,
      files: [stream.id, ...children]
    }
  }
  if (stream.kind === 'case') {
    const { office: own, lead, child, family } = caseOf(facts)
    const office = own || writer(facts)
    const subject = child
      ? ({ kind: 'person', id: child } as const)
      : family
        ? ({ kind: 'family', id: family } as const)
        : null
    return { offices: [office], office, lead, subject, files: subject ? [subject.id] : [] }
  }
  if (stream.kind === 'request') {
    const { office: own, lead, person } = requestOf(facts)
    const office = own || writer(facts)
    const subject = person ? ({ kind: 'person', id: person } as const) : null
    return { offices: [office], office, lead, subject, files: [stream.id] }
  }
  if (stream.kind === 'session') {
    const { office: own, secretary } = sessionOf(facts)
    const office = own || writer(facts)
    return { offices: [office], office, lead: secretary || null, subject: null, files: [stream.id] }
  }
  if (stream.kind === 'service') {
    const office = serviceOf(facts).office || writer(facts)
    return { offices: [office], office, lead: null, subject: null, files: [stream.id] }
  }
  if (stream.kind === 'family') {
    const office = facts[0]?.office ?? ''
    return {
      offices: [...new Set(facts.map(fact => fact.office))],
      office,
      lead: null,
      subject: { kind: 'family', id: stream.id },
      files: [stream.id, ...membersOf(facts).map(member => member.person)]
    }
  }
  const offices = officesOf(facts)
  const last = facts.findLast(fact => fact.type === 'person.engaged')?.data as
    | { office: string; lead?: string }
    | undefined
  return {
    offices,
    office: last?.office ?? '',
    lead: last?.lead ?? null,
    subject: { kind: 'person', id: stream.id },
    files: [stream.id]
  }
}

/** What was withdrawn whole is still there for the office that wrote it. */
const writer = (facts: readonly Fact[]) => facts[0]?.office ?? ''
