/** What an act is: its input, the streams it must see, and its pure decision. */
import { z } from 'zod'
import type { Decision } from '../kernel/answer.ts'
import type { Data, Draft, Stream, StreamKind, StreamRef } from '../kernel/event.ts'
import { type Id, note, noteRef } from '../kernel/fields.ts'
import type { Day, Moment } from '../kernel/time.ts'
import type { Law } from '../law/pack.ts'
import type { Standing } from '../staff/standing.ts'

export type Actor = {
  account: string
  office: string
  /** all that it may at this moment */
  roles: readonly string[]
  /** whence it may: absent where nobody stands in for anybody */
  standing?: Standing
}

/** What an act sees when it decides. */
export type Seen = {
  law: Law
  by: Actor
  at: Moment
  /** the day of `at` on the wall of the installation */
  today: Day
  /** the stream acted on; empty when the act begins it */
  self: Stream
  /** another stream that the act named in `needs` */
  of(id: Id): Stream
  /** a fresh id, the same for the same command and label */
  newId(label: string): Id
  /** others acted; this is written down from their document */
  recorded: boolean
}

/** The facts of the stream acted on, up to the act's own date. */
export const upToNow = ({ self, at }: Pick<Seen, 'self' | 'at'>) => self.facts.filter(fact => fact.at <= at)

type Inputs = Record<string, z.ZodType>
/** Fields of an act that become an entry: the same fields, text as a note. */
export type Fields<S extends Inputs> = (text: typeof note) => S

export type Act<I = unknown> = {
  name: string
  /** the kind of stream it acts on */
  kind: StreamKind
  /** it begins the stream */
  begins?: boolean
  /** taken by an office to which the stream is only shown */
  guest?: boolean
  /** it prepares another act, whose input it holds as sealed text */
  proposes?: boolean
  /** it only adds: decided again on a newer state instead of being shown as a conflict */
  adds?: boolean
  /** what it tells may take the ground from decisions in the open cases of the person or of the signal's children */
  bears?: boolean
  /** the entry it is known by, where later entries may contradict what it stood on */
  entry?: string
  input: z.ZodType<I>
  /** other cases in which the same act is taken: its requirements are asked of each of them by itself */
  together?(input: I): readonly Id[]
  /** other streams to see and lock; asked again until it names no new one */
  needs?(input: I, seen: Pick<Seen, 'self' | 'of' | 'law'>): readonly StreamRef[]
  decide(input: I, seen: Seen): Decision
}

export function act<S extends z.ZodObject>(
  name: string,
  kind: StreamKind,
  definition: Omit<Act<z.infer<S>>, 'name' | 'kind' | 'input'> & { input: S }
): Act<z.infer<S>> {
  return { name, kind, ...definition } as unknown as Act<z.infer<S>>
}

/** An act that writes its own input down as one entry of its stream and nothing else. */
export function record<S extends Inputs>(name: string, kind: StreamKind, type: string, fields: Fields<S>): Act<Data> {
  return {
    name,
    kind,
    adds: true,
    entry: type,
    input: z.strictObject(fields(note)) as unknown as z.ZodType<Data>,
    decide: (input, seen) => ({ drafts: [draft(seen.self.ref, type, seen.at, input)] })
  }
}

/** The schema of an entry from the same fields as its act's input. */
export const entryOf = <S extends Inputs>(fields: Fields<S>) => z.strictObject(fields(noteRef as typeof note))

export function draft(stream: StreamRef, type: string, at: Moment, data: Data): Draft {
  const filled: Record<string, unknown> = {}
  for (const field in data) if (data[field] !== undefined) filled[field] = data[field]
  return { stream, type, at, data: filled }
}
