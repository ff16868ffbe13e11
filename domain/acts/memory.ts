/** A journal in memory, by the same rules as the real one: for the demo country, random tests and the screen's what-if. */
import type { Irregularity, NameDraft, Refusal, ReporterDraft } from '../kernel/answer.ts'
import type { Command } from '../kernel/command.ts'
import { CORRECTED, type Entry, empty, type Fact, fold, type Stream, type StreamRef } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import type { NoteOf } from '../proposals/content.ts'
import type { Actor } from './act.ts'
import { givenNumbers, numberUsed } from './numbers.ts'
import { enter, missing, prepare } from './prepare.ts'
import { take } from './take.ts'

export type Held = { ref: StreamRef; entries: Entry[]; stream: Stream }
export type Written = {
  entries: Map<string, { ref: StreamRef; entries: Entry[] }>
  names: readonly NameDraft[]
  reporter: ReporterDraft | undefined
  irregularities: readonly Irregularity[]
}

export type MemoryJournal = {
  streams: ReadonlyMap<string, Held>
  stream(of: StreamRef): Stream
  /** Decides and appends; notes in the input must be sealed already. */
  act(command: Command, by: Actor, recordedAt: Moment): { refusals: readonly Refusal[] } | Written
  /** Takes in a stream that stands elsewhere, as far as it is known there. */
  hold(of: StreamRef, entries: readonly Entry[]): void
  /** Lets go of a stream that nobody will act on again. */
  forget(id: string): void
}

/**
 * `newId` makes an id of a command's id and a label, the same for the same two; `note` knows the texts of notes, and
 * without it nothing is proposed or signed.
 */
export function memoryJournal(
  law: Law,
  newId: (command: string, label: string) => string,
  note: NoteOf = () => undefined
): MemoryJournal {
  const held = new Map<string, Held>()
  const stream = (of: StreamRef) => held.get(of.id)?.stream ?? empty(of)
  const pack = `${law.pack.code}@${law.pack.version}`
  const numbers = new Set<string>()
  return {
    streams: held,
    stream,
    hold: (of, entries) =>
      held.set(of.id, {
        ref: of,
        entries: [...entries],
        stream: { ref: of, version: entries.length, facts: fold(entries) }
      }),
    forget: id => held.delete(id),
    act(command, by, recordedAt) {
      const ready = prepare(command)
      if ('refusals' in ready) return ready
      const { act, input } = ready
      if (command.recorded && !law.option('authorities', command.recorded.by))
        return { refusals: [{ why: 'input', field: 'recorded.by', message: 'no such authority' }] }
      const self = stream(command.on)
      const loaded = new Map([[command.on.id, self]])
      for (let again = true; again; ) {
        const { write, read } = missing(act, input, self, loaded, law, note)
        again = write.length + read.length > 0
        for (const one of [...write, ...read]) {
          const known = stream(one)
          if (known.ref.kind !== one.kind) return { refusals: [{ why: 'not-found', what: one.kind }] }
          loaded.set(one.id, known)
        }
      }
      const taken = take(
        {
          act,
          input,
          self,
          at: command.at,
          by,
          recorded: command.recorded !== undefined,
          document: command.recorded,
          streams: loaded,
          newId: label => newId(command.id, label),
          proposal: command.proposal,
          note
        },
        law
      )
      if ('refusals' in taken) return taken
      // a stream that the act did not ask for is not locked either: on a server it could never be written
      const unasked = taken.drafts.find(({ stream: { id } }) => held.has(id) && !loaded.has(id))
      if (unasked) throw new Error(`${command.act} writes ${unasked.type} to a stream that it did not ask for`)
      const given = givenNumbers(taken.drafts, (id, version) =>
        held.get(id)?.stream.facts.find(fact => fact.version === version)
      ).map(({ number }) => number)
      const used = given.find(one => numbers.has(one))
      if (used) return { refusals: [{ why: 'rule', ...numberUsed(used) }] }
      for (const one of given) numbers.add(one)
      const stamp = {
        recordedAt,
        actor: by.account,
        office: by.office,
        command: command.id,
        pack,
        ...(command.recorded ? { document: command.recorded } : {})
      }
      const entries = enter(taken.drafts, of => held.get(of.id)?.stream.version ?? 0, stamp)
      for (const [id, { ref, entries: added }] of entries) {
        const before = held.get(id)
        const all = [...(before?.entries ?? []), ...added]
        held.set(id, {
          ref,
          entries: all,
          stream: { ref, version: all.length, facts: refold(before?.stream.facts ?? [], added, all) }
        })
      }
      return { entries, names: taken.names ?? [], reporter: taken.reporter, irregularities: taken.irregularities }
    }
  }
}

/** What follows in time and corrects nothing is only added: the rest is as it was. */
function refold(facts: readonly Fact[], added: readonly Entry[], all: readonly Entry[]): readonly Fact[] {
  let last = facts.at(-1)?.at
  for (const { at, type } of added) {
    if (type === CORRECTED || (last !== undefined && at < last)) return fold(all)
    last = at
  }
  return [...facts, ...added]
}
