/** The one way in for every act: authorise, load, decide, append, project, audit: one transaction or nothing. */

import { createHash } from 'node:crypto'
import type { Act, Actor } from '#domain/acts/act.ts'
import { givenNumbers, numberUsed } from '#domain/acts/numbers.ts'
import { takersOf } from '#domain/acts/permission.ts'
import { missing, prepare } from '#domain/acts/prepare.ts'
import { type Taken, take } from '#domain/acts/take.ts'
import { requestOf } from '#domain/assistance/request.ts'
import type { NameDraft, Refusal } from '#domain/kernel/answer.ts'
import { canonical } from '#domain/kernel/canonical.ts'
import type { Command } from '#domain/kernel/command.ts'
import { type Data, type Draft, type Entry, empty, type Stream, type StreamRef } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { readIdentifier } from '#domain/people/identifier.ts'
import type { NoteOf } from '#domain/proposals/content.ts'
import { stoodFor } from '#domain/staff/standing.ts'
import { leadsAt, trace } from '../access/queries.ts'
import { beginWriting, type First, firstAnswer, keepAnswer, lockStreams } from '../journal/append.ts'
import { type Held, readStreams } from '../journal/read.ts'
import type { TransactionSql } from '../platform/database/context.ts'
import type { Database } from '../platform/database/open.ts'
import { IdentifierTaken, NumberTaken, notesOf, numbersTaken, ownerOf } from '../register/queries.ts'
import { bearing } from '../views/bearing.ts'
import { offices as behindSeal, isSealed } from '../views/sealed.ts'
import { idFrom } from './ids.ts'
import { opensTo, type SealedText, sealNotes } from './seal.ts'
import { idsOf, write } from './write.ts'

export type PerformAnswer =
  | {
      kind: 'done'
      on: StreamRef
      version: number
      irregularities: readonly { requirement: string; unknown: boolean }[]
      /** what stands against the act that was proposed, if it were taken now */
      unmet?: readonly { requirement: string; unknown: boolean }[]
    }
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | { kind: 'changed-meanwhile'; version: number; by: string; at: Moment }

export type Desk = {
  database: Database
  law: Law
  /** the installation's present */
  now(): Moment
  /** identity numbers kept for invented people are accepted: demo and tests only */
  synthetic: boolean
  /** notices go out by e-mail */
  mails?: boolean
}

/** An act later than the present is refused; a minute is left for clocks that do not agree. */
const AHEAD = 60_000

/** What is to be kept in the same transaction as the entries of an act: files, not facts. */
export type Beside = (tx: TransactionSql) => Promise<void>

/** `recordedAt` is the server's to give; only demo, tests and import bring it along. */
export async function perform(
  desk: Desk,
  command: Command,
  by: Actor,
  recordedAt?: Moment,
  beside?: Beside
): Promise<PerformAnswer> {
  const ready = prepare(command)
  if ('refusals' in ready) return { kind: 'refused', refusals: ready.refusals }
  const document = command.recorded && !desk.law.option('authorities', command.recorded.by)
  if (document) return refused({ why: 'input', field: 'recorded.by', message: 'no such authority' })
  const identity = createHash('sha256')
    .update(canonical({ account: by.account, ...command }))
    .digest()
  const sealed = sealNotes(ready.act, ready.input)
  const asked = { command, identity, act: ready.act, ...sealed, ...(beside ? { beside } : {}) }
  for (let tries = 0; ; tries++) {
    const answer = await desk.database.writer
      .begin(tx => attempt(tx, desk, asked, by, recordedAt))
      .catch((error: { code?: string; constraint_name?: string }) => {
        // the same command ran beside this one and was first: the next try finds its answer
        if (error.code === '23505' && error.constraint_name?.startsWith('command')) return 'moved' as const
        if (error instanceof IdentifierTaken)
          return refused({ why: 'rule', rule: 'identifier-of-another', field: 'identifier.value' })
        if (error instanceof NumberTaken) return refused({ why: 'rule', ...numberUsed(error.number) })
        throw error
      })
    if (answer !== 'moved') return answer
    if (tries > 20) return refused({ why: 'rule', rule: 'too-busy' })
  }
}

const refused = (...refusals: Refusal[]): PerformAnswer => ({ kind: 'refused', refusals })

type Ready = { command: Command; identity: Uint8Array; act: Act; input: Data; notes: SealedText[]; beside?: Beside }

/** `moved`: a stream changed between reading and locking; the caller tries again on the new state. */
async function attempt(
  tx: TransactionSql,
  desk: Desk,
  ready: Ready,
  by: Actor,
  given: Moment | undefined
): Promise<PerformAnswer | 'moved'> {
  const { command, identity, act, input } = ready
  const { law } = desk
  const [, first] = await Promise.all([beginWriting(tx), firstAnswer(tx, command.id)])
  if (first) return repeated(first, identity)
  const now = given ?? desk.now()
  if (Date.parse(command.at) > Date.parse(now) + AHEAD)
    return refused({ why: 'rule', rule: 'not-yet-happened', field: 'at' })

  const note = await textsFor(tx, ready)
  const { held, streams, self, locks, strange } = await load(tx, ready, law, note)
  if (strange || self.ref.kind !== command.on.kind || !reaches(by, self, law)) {
    await audit(tx, command, by, now, 'refused')
    return refused({ why: 'not-found', what: strange ?? command.on.kind })
  }
  const newId = (label: string) => idFrom(command.id, label)
  const recorded = command.recorded !== undefined
  const taken = take(
    {
      act,
      input,
      at: command.at,
      by,
      recorded,
      document: command.recorded,
      self,
      streams,
      newId,
      proposal: command.proposal,
      note
    },
    law
  )
  const faults =
    'refusals' in taken
      ? taken.refusals
      : [
          ...(await checkNames(tx, taken.names ?? [], desk, command.at)),
          ...(await checkNumbers(tx, taken.drafts, streams)),
          ...(recorded ? [] : await checkLeads(tx, taken, { act, self, by }, desk, now))
        ]
  if ('refusals' in taken || faults.length > 0) {
    // the state may stand against it because its own twin has just been done
    const twin = await firstAnswer(tx, command.id)
    if (twin) return repeated(twin, identity)
    await audit(tx, command, by, now, 'refused')
    return { kind: 'refused', refusals: faults }
  }

  for (const one of taken.drafts) locks.set(one.stream.id, one.stream)
  const heads = await lockStreams(tx, [...locks.values()])
  for (const [id, { kind, version }] of heads) {
    if (kind !== locks.get(id)?.kind) return refused({ why: 'not-found', what: String(locks.get(id)?.kind) })
    if (version !== (held.get(id)?.stream.version ?? 0)) return 'moved'
  }
  const unseen = act.adds ? undefined : lastUnseen(held.get(self.ref.id)?.entries ?? [], ready, by)
  if (unseen) return { kind: 'changed-meanwhile', version: self.version, by: unseen.actor, at: unseen.recordedAt }
  const recordedAt = given ?? notBefore(now, heads, held)
  await ready.beside?.(tx)
  const version = await write(tx, { ...ready, taken, held, heads, by, recordedAt, law })
  const { irregularities, unmet } = taken
  const answer: PerformAnswer = {
    kind: 'done',
    on: command.on,
    version,
    irregularities,
    ...(unmet.length > 0 ? { unmet } : {})
  }
  const inStead = by.standing
    ? stoodFor(by.standing, takersOf({ act, self, recorded, input, at: command.at }, law), desk.now(), law)
    : null
  await Promise.all([
    keepAnswer(tx, command.id, { identity, answer }, recordedAt),
    audit(tx, command, by, recordedAt, 'done', inStead)
  ])
  return answer
}

/**
 * The last entry that the author has not seen. Nobody is told of what he wrote himself a moment ago, while his page was
 * being read anew; but what is kept beside an act was made of exactly what was seen.
 */
const lastUnseen = (entries: readonly Entry[], { command: { seen }, beside }: Ready, by: Actor): Entry | undefined =>
  seen === undefined
    ? undefined
    : entries.findLast(({ version, actor }) => version > seen && (beside !== undefined || actor !== by.account))

/** A repeat gets the first answer; another's command, or another act under the same id, does not. */
const repeated = (first: First, identity: Uint8Array): PerformAnswer =>
  Buffer.from(first.identity).equals(identity)
    ? (first.answer as PerformAnswer)
    : refused({ why: 'rule', rule: 'command-id-used', field: 'id' })

/** Within a stream the record never runs backwards, whatever the clock of the machine does. */
function notBefore(now: Moment, heads: ReadonlyMap<string, unknown>, held: ReadonlyMap<string, Held>): Moment {
  let latest = now
  for (const id of heads.keys()) {
    const last = held.get(id)?.entries.at(-1)?.recordedAt
    if (last && last > latest) latest = last
  }
  return latest
}

/**
 * Reads the stream acted on and every other that the act must see, until it names no new one.
 * `strange`: what was named as a stream of this kind is one of another, and so is not there.
 */
async function load(tx: TransactionSql, { command, act, input }: Ready, law: Law, note: NoteOf) {
  const held = await readStreams(tx, [command.on.id])
  const self = held.get(command.on.id)?.stream ?? empty(command.on)
  const streams = new Map<string, Stream>([[command.on.id, self]])
  const locks = new Map<string, StreamRef>([[command.on.id, command.on]])
  let strange: string | null = null
  for (;;) {
    const wanted = missing(act, input, self, streams, law, note)
    const fresh = [...wanted.write, ...wanted.read]
    if (fresh.length === 0) return { held, streams, self, locks, strange }
    const more = await readStreams(tx, idsOf(fresh))
    for (const [id, one] of more) held.set(id, one)
    for (const one of fresh) {
      const found = more.get(one.id)
      if (found && found.ref.kind !== one.kind) strange = one.kind
      streams.set(one.id, found && found.ref.kind === one.kind ? found.stream : empty(one))
    }
    for (const one of wanted.write) locks.set(one.id, one)
  }
}

/** The texts of the command's own notes and, where a proposal is signed, those kept for its stream, each as it was sealed. */
async function textsFor(tx: TransactionSql, { command, notes }: Ready): Promise<NoteOf> {
  const kept = command.proposal === undefined ? [] : await notesOf(tx, command.on.id)
  const known = new Map([...kept, ...notes].map(one => [one.note, one]))
  return reference => opensTo(reference, known)
}

/** A stream of another office is not there for whoever acts; services, releases and imported series are met by every office. */
function reaches(by: Actor, self: Stream, law: Law): boolean {
  if (self.version === 0 || ['service', 'release', 'series'].includes(self.ref.kind)) return true
  const { offices: bearers } = bearing(self.ref, self.facts)
  const sealed = isSealed(bearers)
  const offices = sealed ? behindSeal(bearers) : bearers
  // who has no right to sealed files does not meet them
  const roles = by.roles.map(role => law.pack.roles[role]).filter(role => !sealed || role?.rights.includes('sealed'))
  if (roles.length === 0) return false
  if (self.ref.kind === 'request' && roles.some(role => role?.rights.includes('desk')))
    return !sealed && requestOf(self.facts).to === by.office
  if (roles.some(role => role?.reach === 'all')) return true
  if (offices.includes(by.office)) return true
  return (
    roles.some(role => role?.reach === 'region') &&
    offices.some(office => law.offices.get(office)?.within === by.office)
  )
}

async function checkNumbers(
  tx: TransactionSql,
  drafts: readonly Draft[],
  streams: ReadonlyMap<string, Stream>
): Promise<Refusal[]> {
  const given = givenNumbers(drafts, (id, version) => streams.get(id)?.facts.find(fact => fact.version === version))
  const taken = await numbersTaken(
    tx,
    given.map(({ number }) => number)
  )
  return taken.map(number => ({ why: 'rule', ...numberUsed(number) }))
}

async function checkNames(
  tx: TransactionSql,
  names: readonly NameDraft[],
  { law, now, synthetic }: Desk,
  at: Moment
): Promise<Refusal[]> {
  const faults: Refusal[] = []
  for (const { person, identifier } of names) {
    if (!identifier) continue
    const rule = law.pack.identifiers.find(one => one.kind === identifier.kind)
    if (!rule) {
      faults.push({ why: 'input', field: 'identifier.kind', message: `no identifier '${identifier.kind}'` })
      continue
    }
    const read = readIdentifier(rule, identifier.value, law.timing.zone.dayOf(now() ?? at), synthetic)
    if (!read.ok) faults.push({ why: 'rule', rule: `identifier-${read.fault}`, field: 'identifier.value' })
    else {
      identifier.value = read.value
      const owner = await ownerOf(tx, identifier.kind, read.value)
      // a number that is sealed in the same act is free for who comes after
      if (owner && owner !== person && !names.some(one => one.sealed && one.person === owner))
        faults.push({ why: 'rule', rule: 'identifier-of-another', field: 'identifier.value' })
    }
  }
  return faults
}

/** Acts by which somebody of the office gets work into his hands. */
const handing: ReadonlySet<string> = new Set(['case.open', 'case.assign', 'signal.assign'])

/**
 * Whoever gets work into his hands must be there to have it: an account that has ended, is locked or leaves the office
 * is refused. The accounts are held until the act is written, so that none of them ends meanwhile.
 */
async function checkLeads(
  tx: TransactionSql,
  { drafts }: Exclude<Taken, { refusals: unknown }>,
  { act, self, by }: { act: Act; self: Stream; by: Actor },
  { synthetic }: Desk,
  now: Moment
): Promise<Refusal[]> {
  const named = new Map<string, string>()
  for (const { type, data } of drafts) {
    const { lead, worker } = data as { lead?: string; worker?: string }
    if (lead && (type === 'case.opened' || type === 'case.assigned')) named.set(lead, 'lead')
    if (worker && type === 'signal.assigned') named.set(worker, 'worker')
  }
  if (named.size === 0) return []
  const office = self.version === 0 ? by.office : bearing(self.ref, self.facts).office
  const known = new Map((await leadsAt(tx, [...named.keys()], now)).map(one => [one.login, one]))
  return [...named].flatMap(([login, field]): Refusal[] => {
    const there = known.get(login)
    // invented people act without accounts, in the demo and in tests only
    if (!there) return synthetic ? [] : [{ why: 'rule', rule: 'lead-not-at-work', field }]
    const strange = handing.has(act.name) && there.office !== office
    return there.gone || strange ? [{ why: 'rule', rule: 'lead-not-at-work', field }] : []
  })
}

const audit = (
  tx: TransactionSql,
  command: Command,
  by: Actor,
  at: Moment,
  outcome: 'done' | 'refused',
  stoodFor: string | null = null
) =>
  trace(tx, { subject: command.on.id, login: by.account, office: by.office, act: command.act, outcome, at, stoodFor })
