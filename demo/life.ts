/** One life: what people will do in it, planned on the wall's clock, then done in order of time by the same acts as everyone's. */
import { createHash } from 'node:crypto'
import type { Actor } from '#domain/acts/act.ts'
import type { MemoryJournal } from '#domain/acts/memory.ts'
import type { NameDraft, ReporterDraft } from '#domain/kernel/answer.ts'
import type { Entry, StreamKind, StreamRef } from '#domain/kernel/event.ts'
import { ref } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Almanac, Minute } from './days.ts'
import type { Network } from './network.ts'
import { idOf, type Random } from './random.ts'

export type DemoNote = { ref: string; text: string; salt: string }
export type DemoBatch = {
  entries: { ref: StreamRef; entry: Entry }[]
  names: NameDraft[]
  notes: DemoNote[]
  reporters: ReporterDraft[]
}
export const emptyBatch = (): DemoBatch => ({ entries: [], names: [], notes: [], reporters: [] })

/** From others' document: never refused, what it lacks becomes an irregularity. */
export type Recorded = { by: string; number?: string; dated?: string }
type Planned = {
  command: string
  at: Minute
  act: string
  on: StreamRef
  input: Record<string, unknown>
  by: Actor
  recorded: Recorded | undefined
  /** when it is written down, if that is later than what came after it */
  written: Minute
  delay: number
}

export type Life = {
  chance: Random
  /** Plans an act; gives the command's id, of which the ids of people it registers are made. */
  plan(
    at: Minute,
    act: string,
    on: StreamRef,
    input: Record<string, unknown>,
    by: Actor,
    recorded?: Recorded,
    written?: Minute
  ): string
  begin(kind: StreamKind): StreamRef
  /** The sealed reference of a note in a stream; the same words there are one note. */
  note(on: StreamRef, text: string): string
  planned: readonly Planned[]
  notes: DemoNote[]
}

export function life(chance: Random): Life {
  const planned: Planned[] = []
  const sealed = new Map<string, string>()
  const notes: DemoNote[] = []
  return {
    chance,
    planned,
    notes,
    begin: kind => ref(kind, chance.id()),
    plan(at, act, on, input, by, recorded, written) {
      const command = chance.id()
      const slow = chance.next()
      // most is written at once, some in the evening, a little after two days
      const delay = slow < 0.75 ? chance.whole(1, 25) : slow < 0.98 ? chance.whole(26, 480) : chance.whole(481, 2880)
      planned.push({
        command,
        at: Math.floor(at),
        act,
        on,
        input,
        by,
        recorded,
        written: Math.floor(written ?? at),
        delay
      })
      return command
    },
    note(on, text) {
      const key = `${on.id} ${text}`
      const known = sealed.get(key)
      if (known) return known
      const salt = chance.id()
      const made = `n:${chance.id()}:${createHash('sha256').update(salt).update(text).digest('base64url')}`
      sealed.set(key, made)
      notes.push({ ref: made, text, salt })
      return made
    }
  }
}

/** Ids of the people an act registers, known before it is done. */
export const childOf = (command: string, at: number): string => idOf(command, `child-${at}`)
export const memberOf = (command: string, at: number): string => idOf(command, `member-${at}`)

export type Ground = { journal: MemoryJournal; network: Network; almanac: Almanac; now: Moment }

/**
 * Does what was planned, up to the demo's present, and hands over the finished streams. What befell a service goes to
 * that service, whose stream many lives share.
 * @throws Error when an act is refused: a fault of the script.
 */
export function live({ planned, notes }: Life, { journal, network, almanac, now }: Ground, into: DemoBatch): void {
  const acts = planned.toSorted((a, b) => a.written - b.written)
  const used = new Set<string>()
  let last = '' as Moment
  for (const { command, at, act, on, input, by, recorded, written: known, delay } of acts) {
    const moment = almanac.momentOf(at)
    const written = almanac.momentOf(known + delay)
    last = written > last ? written : last
    if (last > now) break
    for (const id of servicesIn(input)) hold(id, { journal, network }, used)
    const done = journal.act(
      { id: command, act, on, at: moment, input, ...(recorded ? { recorded } : {}) } as never,
      by,
      last
    )
    if ('refusals' in done)
      throw new Error(`${act} at ${moment} refused: ${JSON.stringify({ refusals: done.refusals, input })}`)
    into.names.push(...done.names)
    if (done.reporter) into.reporters.push(done.reporter)
  }
  const said = new Set<string>()
  for (const { ref: of, entries } of journal.streams.values())
    if (of.kind === 'service') network.byId(of.id)?.entries.push(...entries.slice(1))
    else
      for (const entry of entries) {
        into.entries.push({ ref: of, entry })
        if (notes.length > 0) notesIn(entry.data, said)
      }
  into.notes.push(...notes.filter(note => said.has(note.ref)))
  for (const id of [...journal.streams.keys()]) journal.forget(id)
}

const servicesIn = (input: Record<string, unknown>): string[] =>
  typeof input.service === 'string' ? [input.service] : []

/** A life sees a service as it was opened: that its places suffice is the network's own book. */
function hold(id: string, { journal, network }: Pick<Ground, 'journal' | 'network'>, used: Set<string>): void {
  if (used.has(id)) return
  used.add(id)
  const service = network.byId(id)
  if (service) journal.hold(ref('service', id), service.entries.slice(0, 1))
}

function notesIn(value: unknown, found: Set<string>): void {
  if (typeof value === 'string') {
    if (value.startsWith('n:')) found.add(value)
  } else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) notesIn(one, found)
}
