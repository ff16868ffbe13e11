/** From a command to an act that can be decided: its input parsed, the streams it must see named. */
import type { Refusal } from '../kernel/answer.ts'
import type { Command } from '../kernel/command.ts'
import type { Data, Document, Draft, Entry, Stream, StreamRef } from '../kernel/event.ts'
import { empty, ref } from '../kernel/event.ts'
import type { Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import { type NoteOf, readProposed } from '../proposals/content.ts'
import type { Act } from './act.ts'
import { entrySchema } from './entries.ts'
import { acts } from './index.ts'
import { evidence } from './requirements.ts'

export function prepare(command: Command): { act: Act; input: Data } | { refusals: readonly Refusal[] } {
  const act = acts.get(command.act)
  if (!act || act.kind !== command.on.kind) return { refusals: [{ why: 'not-found', what: 'act' }] }
  const read = act.input.safeParse(command.input)
  if (!read.success)
    return {
      refusals: read.error.issues.map(issue => ({ why: 'input', field: issue.path.join('.'), message: issue.message }))
    }
  return { act, input: read.data as Data }
}

/** The streams still to be loaded before the act can be decided: those it writes to, and those that only bear witness. */
export function missing(
  act: Act,
  input: Data,
  self: Stream,
  loaded: ReadonlyMap<string, Stream>,
  law: Law,
  note?: NoteOf
): { write: StreamRef[]; read: StreamRef[] } {
  const of = (id: string) => loaded.get(id) ?? empty(ref('person', id))
  const fresh = (refs: readonly StreamRef[]) => refs.filter(one => !loaded.has(one.id))
  return {
    write: fresh(act.needs?.(input, { self, of, law }) ?? []),
    read: fresh([
      ...evidence(act, input, self, of, law),
      ...(act.proposes ? aboutProposed(input, self, of, law, note) : [])
    ])
  }
}

/** What the act that is proposed would write to and rest on. */
function aboutProposed(input: Data, self: Stream, of: (id: string) => Stream, law: Law, note?: NoteOf): StreamRef[] {
  const proposed = readProposed(input.act, note?.(input.content))
  if ('refusals' in proposed) return []
  return [
    ...(proposed.act.needs?.(proposed.input, { self, of, law }) ?? []),
    ...evidence(proposed.act, proposed.input, self, of, law)
  ]
}

export type Stamp = {
  recordedAt: Moment
  actor: string
  office: string
  command: string
  pack: string
  document?: Document
}

/**
 * Numbers the drafts of one act as entries of their streams, and checks each against its schema: text never enters.
 * @throws Error on an entry that its schema refuses: a fault of the program, not of the person.
 */
export function enter(
  drafts: readonly Draft[],
  versionOf: (stream: StreamRef) => number,
  stamp: Stamp
): Map<string, { ref: StreamRef; entries: Entry[] }> {
  const made = new Map<string, { ref: StreamRef; entries: Entry[] }>()
  for (const one of drafts) {
    const schema = entrySchema(one.type)
    const read = schema?.safeParse(one.data)
    if (!read?.success)
      throw new Error(`entry ${one.type} refused by its schema: ${read ? read.error.message : 'unknown type'}`)
    const there = made.get(one.stream.id) ?? { ref: one.stream, entries: [] }
    made.set(one.stream.id, there)
    there.entries.push({
      ...stamp,
      version: versionOf(one.stream) + there.entries.length + 1,
      type: one.type,
      at: one.at,
      data: read.data as Data
    })
  }
  return made
}
