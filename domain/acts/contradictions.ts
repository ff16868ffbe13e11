/** What a late entry or a correction takes away from acts already taken. */
import type { Draft, Fact, Stream, StreamKind } from '../kernel/event.ts'
import { CORRECTED } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { withDrafts } from './drafts.ts'
import { actOfEntry } from './index.ts'
import { irregularity, unmetBefore } from './requirements.ts'
import type { Ask } from './take.ts'

/**
 * A late entry or a correction may take away what acts stood on: each requirement it breaks becomes an irregularity.
 * A standing on a register rests on the resolution that a session gave. In a case only later acts are asked again; what
 * becomes known of a person or a signal concerns every act of the open cases.
 */
export function contradictions({ act, self, streams, at }: Ask, drafts: readonly Draft[], law: Law): Draft[] {
  const after: Stream = { ...self, facts: withDrafts(self, drafts) }
  if (self.ref.kind === 'case') {
    const since = touchedFrom(self, drafts)
    const later = decided(self, law).filter(fact => fact.at > since)
    return broken({ before: self, after, streams, facts: later }, act.name, at, law)
  }
  if (self.ref.kind === 'session')
    return resolutionsMended(drafts, streams).flatMap(mended => broken(mended, act.name, at, law))
  if (!act.bears) return []
  const afterwards = new Map(streams).set(self.ref.id, after)
  const cases = [...streams.values()].filter(stream => stream.ref.kind === 'case')
  return cases.flatMap(work =>
    broken({ before: work, after: work, streams, afterwards, facts: decided(work, law) }, act.name, at, law)
  )
}

/** Files in which a resolution was mended with its session, with the standings on registers that may rest on it. */
function resolutionsMended(drafts: readonly Draft[], streams: Ask['streams']): Compared[] {
  const touched = new Set(drafts.flatMap(one => (one.type === CORRECTED ? [one.stream.id] : [])))
  const mended = [...touched].flatMap(id => streams.get(id) ?? [])
  const afterwards = new Map(streams)
  for (const one of mended) afterwards.set(one.ref.id, { ...one, facts: withDrafts(one, drafts) })
  return mended
    .filter(({ ref: { kind } }) => standingActs[kind] !== undefined)
    .map(before => ({
      before,
      after: afterwards.get(before.ref.id) ?? before,
      streams,
      afterwards,
      facts: before.facts.filter(({ type }) => standingActs[before.ref.kind]?.[type] !== undefined)
    }))
}

/** Standings are entered by acts of their own on each kind of stream, so no entry leads to one act. */
const standingActs: Readonly<Partial<Record<StreamKind, Readonly<Record<string, string>>>>> = {
  family: { 'register.entered': 'register.enter', 'register.left': 'register.leave' },
  person: { 'register.entered': 'person.enter-register', 'register.left': 'person.leave-register' }
}
const nameOf = ({ ref }: Stream, { type }: Fact): string | undefined =>
  standingActs[ref.kind]?.[type] ?? actOfEntry.get(type)?.name

/** The entries of a stream whose acts stood under requirements. */
const decided = (stream: Stream, law: Law) =>
  stream.facts.filter(fact => law.requirementsBefore(actOfEntry.get(fact.type)?.name ?? '').length > 0)

type Compared = {
  before: Stream
  after: Stream
  streams: Ask['streams']
  afterwards?: Ask['streams']
  facts: readonly Fact[]
}

function broken({ before, after, streams, afterwards = streams, facts }: Compared, act: string, at: Moment, law: Law) {
  return facts.flatMap(fact => {
    const now = after.facts.find(({ version }) => version === fact.version)
    if (!now) return []
    const name = nameOf(after, fact) ?? ''
    const was = { self: until(before, fact), input: fact.data, at: fact.at, document: fact.document, streams }
    const is = { self: until(after, now), input: now.data, at: now.at, document: now.document, streams: afterwards }
    const known = unmetBefore(name, was, law).map(one => one.requirement.id)
    return unmetBefore(name, is, law)
      .filter(one => !known.includes(one.requirement.id))
      .map(one => irregularity(after.ref, act, at, one, fact.version))
  })
}

/** The earliest moment about which the drafts tell something new: a correction speaks of its entry's own day. */
function touchedFrom(self: Stream, drafts: readonly Draft[]): Moment {
  return drafts
    .filter(one => one.stream.id === self.ref.id)
    .flatMap(one => {
      if (one.type !== CORRECTED) return [one.at]
      const { entry, at } = one.data as { entry: number; at?: Moment }
      const wrong = self.facts.find(({ version }) => version === entry)
      return [wrong?.at ?? one.at, at ?? wrong?.at ?? one.at]
    })
    .reduce<Moment>((least, one) => (one < least ? one : least), LAST)
}
const LAST = '9999-12-31T23:59:59.999Z' as Moment

const until = (stream: Stream, last: Fact): Stream => ({
  ...stream,
  facts: stream.facts.filter(fact => fact.version !== last.version && fact.at <= last.at)
})
