/** A view is rows computed from one stream. Nothing else writes it, so it can be dropped and made again. */
import type { Entry, Fact, StreamKind, StreamRef } from '#domain/kernel/event.ts'
import type { Law } from '#domain/law/pack.ts'

/** What the register knows of the stream's own subject, and the notes of its entries. */
export type Known = {
  given: string | null
  middle: string | null
  family: string | null
  sealed: boolean
  currentAddress: string | null
  permanentAddress: string | null
  phone: string | null
  identifiers: readonly { kind: string; value: string }[]
  /** family names, or titles of a service, that were replaced by later ones */
  former: readonly string[]
  /** text by note id */
  notes: Readonly<Record<string, string>>
}
export const nothingKnown: Known = {
  given: null,
  middle: null,
  family: null,
  sealed: false,
  currentAddress: null,
  permanentAddress: null,
  phone: null,
  identifiers: [],
  former: [],
  notes: {}
}

export type Source = { ref: StreamRef; entries: readonly Entry[]; facts: readonly Fact[]; known: Known; law: Law }
export type Row = Readonly<Record<string, unknown>>
export type View = {
  table: string
  /** the columns of the primary key */
  key: readonly string[]
  of: readonly StreamKind[]
  rows(source: Source): readonly Row[]
  /** of a view whose rows never change: those that new entries add to the rows before */
  added?(before: Source, after: Source): readonly Row[]
}
