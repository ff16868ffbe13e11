/** What a pack is checked against. The law does not know the acts; whoever calls the check tells it. */
import type { StreamKind } from '../kernel/event.ts'

export type KnownField = {
  /** steps joined by dots; a list has no step of its own */
  path: string
  /** the kind of answer, `group` for what holds further fields, `other` where the core looks into it alone */
  kind: string
  vocabulary?: string
  required: boolean
}

export type Known = {
  /** what a paper can speak of beside entries: the fields of each group and list of a snapshot */
  papers: {
    on: readonly StreamKind[]
    person: readonly KnownField[]
    service: readonly KnownField[]
    family: readonly KnownField[]
    everyEntry: readonly KnownField[]
    groups: ReadonlyMap<string, readonly KnownField[]>
    lists: ReadonlyMap<string, readonly KnownField[]>
  }
  acts: ReadonlyMap<
    string,
    { stream: StreamKind; begins: boolean; entry: string | null; fields: readonly KnownField[] }
  >
  entries: ReadonlyMap<string, readonly KnownField[]>
  /** the kind of stream in which an entry stands; one that stands in several kinds is not named */
  streams: ReadonlyMap<string, StreamKind>
  states: Readonly<Record<StreamKind, readonly string[]>>
  /** the state in which the work of a stream is over */
  ends: Readonly<Partial<Record<StreamKind, string>>>
  /** codes that the core itself writes or reads, by vocabulary */
  codes: Readonly<Record<string, readonly string[]>>
  /** what a code may mean to the core, and whether each code must mean something */
  means: Readonly<Record<string, { values: readonly string[]; each: boolean }>>
  /** the accounts of the ledger: each key with its vocabulary or the core's own codes, null where it holds an id */
  accounts: Readonly<Record<string, Readonly<Record<string, string | readonly string[] | null>>>>
  /** the entries by which the ledger follows the clocks that a pack has it count */
  heard: Readonly<Record<'petition' | 'check' | 'answer', ReadonlySet<string>>>
  /** the kinds of stream whose terms the ledger counts */
  termed: readonly StreamKind[]
  /** by what every ledger may be cut beside its accounts, those that count persons by more, and by what none may be */
  cuts: {
    every: readonly string[]
    persons: readonly string[]
    countingPersons: readonly string[]
    never: readonly string[]
  }
}
