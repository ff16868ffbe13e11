/** Mending what was written: a correction names the old entry, an irregularity is resolved; nothing is deleted. */
import { z } from 'zod'
import { type Decision, type Refusal, rule } from '../kernel/answer.ts'
import type { Data, Draft, Fact, Stream, StreamKind, StreamRef } from '../kernel/event.ts'
import { CORRECTED, ref, streamKinds } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { placesBetween } from '../placements/move.ts'
import { freePlaces, serviceOf } from '../services/entries.ts'
import { act, draft, type Seen } from './act.ts'
import { around } from './around.ts'
import { unknownCodes, walk } from './codes.ts'
import { entrySchema } from './entries.ts'
import { Patch, Texts } from './mending-entries.ts'

/**
 * Fields that decided what else their act wrote: with another value it would have written other things, so the act is
 * taken back whole and written anew. Every field of an entry named with '*'.
 */
export const decisive: Readonly<Record<string, readonly string[]>> = {
  'interest.declared': ['*'],
  'interest.lifted': ['*'],
  'model.assessed': ['model', 'has', 'version'],
  'social-contract.signed': ['months', 'from', 'until'],
  'social-contract.prolonged': ['months', 'until'],
  'placement.ordered': ['child', 'setting'],
  'placement.carried-out': ['child', 'setting'],
  'placement.ended': ['child'],
  'stay.began': ['setting', 'office', 'case', 'basis'],
  'stay.ended': ['case'],
  'stay.taken-over': ['*'],
  'use.began': ['service'],
  'use.joined': ['*'],
  'use.ended': ['service'],
  'judgment.given': ['outcome', 'rights'],
  'judgment.in-force': ['rights'],
  'person.of-age': ['stays'],
  'adoption.in-force': ['kind'],
  'referral.made': ['waits'],
  'waiting.offered': ['person'],
  'waiting.answered': ['answer'],
  'case.opened': ['child', 'family', 'office', 'type'],
  'register.entered': ['office'],
  'register.taken-over': ['*'],
  'session.called': ['body', 'office'],
  'session.item-put': ['item', 'on', 'family', 'person', 'case', 'signal', 'request'],
  'session.item-dropped': ['*'],
  'session.item-moved': ['*'],
  'session.decided': ['item', 'question', 'body', 'office', 'family', 'person', 'case', 'signal', 'request'],
  'session.reported': ['item', 'measure', 'family', 'person', 'case', 'signal', 'request'],
  'session.postponed': ['on'],
  'session.cancelled': ['*'],
  'signal.registered': ['children', 'office'],
  'signal.concluded': ['result', 'office'],
  'request.made': ['case', 'person', 'office'],
  'request.taken-over': ['*'],
  'transfer.offered': ['to'],
  'transfer.accepted': ['*'],
  'proposal.made': ['*'],
  'proposal.agreed': ['*'],
  'proposal.returned': ['*'],
  'proposal.withdrawn': ['*'],
  'proposal.taken': ['*'],
  'document.issued': ['*'],
  'document.received': ['media', 'size', 'hash', 'document'],
  'document.signed': ['*']
}

/** Written beside an act of another stream, or by two people: mended where the act was taken, or by an act of its own. */
const beside = new Set([
  'stream.shown',
  'stream.hidden',
  'person.engaged',
  'person.released',
  'person.joined-family',
  'person.left-family',
  'family.engaged',
  'family.released',
  'person.merged',
  'person.absorbed',
  'subject.changed',
  'address.kept-back',
  'address.told-again',
  'case.subject-ended',
  'place.offered',
  'assistance.asked',
  'assistance.escalated',
  'assistance.answered',
  'assistance.closed',
  'assistance.withdrawn',
  'identity.sealed',
  'agenda.put',
  'agenda.dropped',
  'resolution.given',
  'resolution.reported'
])

/** What the core works out again by itself and nobody mends by hand. */
const derived = new Set(['place.held'])
const mending = (type: string) => /^(entry|irregularity)\./.test(type)

const Correction = z.strictObject({
  entry: field.entry(),
  withdrawn: field.flag().optional(),
  at: field.moment().optional(),
  data: Patch.optional(),
  texts: Texts.optional(),
  reason: field.code('correction-reasons')
})
type Said = z.infer<typeof Correction>
type Correction = Omit<Said, 'texts'>

/** The texts, sealed by now, stand beside the other fields. */
const joined = ({ texts, data, ...said }: Said): Correction => {
  const all = { ...data, ...Object.fromEntries((texts ?? []).map(one => [one.field, one.text])) }
  return Object.keys(all).length > 0 ? { ...said, data: all } : said
}

const correct = (kind: StreamKind) =>
  act(`${kind}.correct`, kind, {
    bears: kind === 'person' || kind === 'signal',
    input: Correction,
    needs: (input, { self, of }) => [
      ...sidesOf(input.entry, self, of),
      ...(typeof input.data?.service === 'string' && z.uuid().safeParse(input.data.service).success
        ? [{ kind: 'service' as const, id: input.data.service }]
        : [])
    ],
    decide(said, seen) {
      const input = joined(said)
      const wrong = seen.self.facts.find(fact => fact.version === input.entry)
      if (!wrong || mending(wrong.type)) return { refusals: [{ why: 'not-found', what: 'entry' }] }
      if (!input.withdrawn && !input.at && !input.data) return rule('correction-changes-nothing', 'data')
      if (input.at && input.at > seen.at) return rule('not-yet-happened', 'at')
      if (beside.has(wrong.type)) return rule('corrected-by-its-own-act', 'entry')
      if (derived.has(wrong.type)) return rule('works-itself-out', 'entry')
      const fields = decisive[wrong.type] ?? []
      if (input.data && (fields.includes('*') || fields.some(one => one in (input.data ?? {}))))
        return rule('withdraw-and-write-anew', 'data')
      return mend(input, wrong, seen)
    }
  })

/** The same correction on every side on which the act wrote: nothing is mended by half. */
function mend(input: Correction, wrong: Fact, seen: Seen): Decision {
  const streams = [seen.self, ...sidesOf(input.entry, seen.self, seen.of).map(one => seen.of(one.id))]
  const sides = streams.map(stream => ({ stream, facts: stream.facts.filter(one => isSide(one, wrong)) }))
  // the register has been sealed with it, and nothing in a journal opens it again
  if ((input.withdrawn || input.at) && sides.some(({ facts }) => facts.some(one => one.type === 'identity.sealed')))
    return rule('seal-stays', 'entry')
  if (
    input.withdrawn &&
    (stoodOn(wrong, seen.self) || sides.some(({ stream, facts }) => leavesWorkBehind(stream, facts)))
  )
    return rule('later-entries-stand-on-it', 'entry')
  if (namesASide(input, wrong, sides, seen.self)) return rule('withdraw-and-write-anew', 'data')
  const drafts: Draft[] = []
  const refusals: Refusal[] = []
  for (const { stream, facts } of sides)
    for (const side of facts) {
      const change = changeOf(input, wrong, side, seen)
      if (!change) continue
      refusals.push(...faultsOf(side, change.data, seen.law))
      const { reason } = input
      drafts.push(draft(stream.ref, CORRECTED, seen.at, { entry: side.version, reason, ...change }))
    }
  if (refusals.length > 0) return { refusals }
  const service = input.data?.service
  if (typeof service === 'string' && settingOf(service, seen) !== wrong.data.setting)
    return rule('service-of-other-setting', 'data.service')
  if (typeof service === 'string' && freePlaces(seen.of(service).facts, input.at ?? wrong.at) <= 0)
    return rule('no-place-free', 'data.service')
  return { drafts: [...drafts, ...places(sides, drafts, seen.at)] }
}

/** Where the act may have written beside: the streams around, and those that its entries name, there and in turn. */
function sidesOf(entry: number, self: Stream, of: Seen['of']): StreamRef[] {
  const found = new Map(around(self, of).map(one => [one.id, one]))
  const command = self.facts.find(fact => fact.version === entry)?.command
  const open = [self, ...[...found.keys()].map(of)]
  for (let stream = open.pop(); stream; stream = open.pop())
    for (const fact of stream.facts) {
      const schema = entrySchema(fact.type)
      if (fact.command !== command || !schema) continue
      walk(schema)(fact.data, '', ({ field: kind }, id) => {
        if (!named.has(kind) || id === self.ref.id || found.has(String(id))) return
        found.set(String(id), ref(kind as StreamKind, String(id)))
        open.push(of(String(id)))
      })
    }
  return [...found.values()]
}
const named = new Set<string>(['person', 'case', 'signal', 'service', 'family', 'request', 'session'])

const isSide = (one: Fact, wrong: Fact) => one.command === wrong.command && !mending(one.type) && !derived.has(one.type)

/** An entry that begins a stream goes only when nothing else has been written there since. */
const leavesWorkBehind = ({ facts }: Stream, sides: readonly Fact[]): boolean =>
  sides.some(side => side.version === 1) && facts.some(one => !sides.includes(one) && !mending(one.type))

/** A session goes step by step: what a later step of it stands on is not taken away from under it. */
function stoodOn({ type, data }: Fact, { facts }: Stream): boolean {
  const later = stepsOn[type]
  return facts.some(one => one.type === later && (data.item === undefined || one.data.item === data.item))
}
const stepsOn: Readonly<Record<string, string>> = {
  'session.item-put': 'session.decided',
  'session.held': 'session.decided',
  'session.decided': 'session.reported'
}

type Side = { stream: Stream; facts: readonly Fact[] }
/** A field that names a stream on which the act wrote decided where it wrote: with another value it would stand elsewhere. */
function namesASide({ data = {} }: Correction, wrong: Fact, sides: readonly Side[], self: Stream): boolean {
  const written = new Set(
    sides.flatMap(({ stream, facts }) => (stream !== self && facts.length > 0 ? [stream.ref.id] : []))
  )
  return Object.keys(data).some(name => [wrong.data[name]].flat().some(one => written.has(String(one))))
}

const settingOf = (service: string, { of, law }: Seen) =>
  law.serviceKinds.get(serviceOf(of(service).facts).kind)?.setting

type Change = { withdrawn?: boolean; at?: Moment; data?: Data }

/** What the correction means for one side: the fields that it shares with the entry named, and what follows from them. */
function changeOf({ withdrawn, at, data }: Correction, wrong: Fact, side: Fact, seen: Seen): Change | null {
  if (withdrawn) return { withdrawn: true }
  const moved = at && side.at === wrong.at ? { at } : {}
  const shared = Object.entries(data ?? {}).filter(
    ([name]) => side === wrong || (name in side.data && same(side.data[name], wrong.data[name]))
  )
  const patch: Record<string, unknown> = Object.fromEntries(shared)
  if (side.type === 'stay.began' && typeof patch.service === 'string') {
    const { kind, territory } = serviceOf(seen.of(patch.service).facts)
    Object.assign(patch, { serviceKind: kind, territory })
  }
  const changed = Object.keys(patch).length > 0 ? { data: patch } : {}
  return 'at' in moved || 'data' in changed ? { ...moved, ...changed } : null
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function faultsOf({ type, data }: Fact, patch: Data | undefined, law: Law): Refusal[] {
  const schema = entrySchema(type)
  const mended = schema?.safeParse({ ...data, ...patch })
  if (!schema || !mended?.success) {
    const issue = mended?.error?.issues[0]
    return [{ why: 'input', field: `data.${issue?.path.join('.') ?? ''}`, message: issue?.message ?? 'is wrong' }]
  }
  return unknownCodes(schema, mended.data, law)
}

/** The places that a child holds follow its stays as they are after the correction. */
function places(sides: readonly { stream: Stream }[], corrections: readonly Draft[], at: Moment): Draft[] {
  return sides.flatMap(({ stream }) => {
    const own = corrections.filter(one => one.stream.id === stream.ref.id)
    return stream.ref.kind === 'person' && own.length > 0 ? placesBetween(stream, own, at) : []
  })
}

const resolve = (kind: StreamKind) =>
  act(`${kind}.resolve`, kind, {
    adds: true,
    input: z.strictObject({ entry: field.entry(), how: field.note().optional() }),
    decide(input, seen) {
      const raised = seen.self.facts.some(fact => fact.type === 'irregularity.raised' && fact.version === input.entry)
      const done = seen.self.facts.some(
        fact => fact.type === 'irregularity.resolved' && fact.data.entry === input.entry
      )
      if (!raised || done) return { refusals: [{ why: 'not-found', what: 'irregularity' }] }
      return { drafts: [draft(seen.self.ref, 'irregularity.resolved', seen.at, input)] }
    }
  })

export const correctionActs = streamKinds.flatMap(kind => [correct(kind), resolve(kind)])
