/** Writes what was decided: entries, register, views, in the transaction that holds the locks. */

import type { Actor } from '#domain/acts/act.ts'
import { givenNumbers } from '#domain/acts/numbers.ts'
import { enter } from '#domain/acts/prepare.ts'
import type { Taken } from '#domain/acts/take.ts'
import type { Command } from '#domain/kernel/command.ts'
import { byTime, type Entry, type Fact, fold, type StreamRef } from '#domain/kernel/event.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { shareFiles } from '../documents/queries.ts'
import { append } from '../journal/append.ts'
import type { Held } from '../journal/read.ts'
import type { TransactionSql } from '../platform/database/context.ts'
import {
  readKnown,
  sealReporter,
  writeLink,
  writeNames,
  writeNotes,
  writeNumbers,
  writeReporter
} from '../register/queries.ts'
import { bearing } from '../views/bearing.ts'
import { type Change, writeDifferences } from '../views/project.ts'
import { nothingKnown } from '../views/view.ts'
import type { SealedText } from './seal.ts'

export type Decided = {
  command: Command
  notes: readonly SealedText[]
  taken: Exclude<Taken, { refusals: unknown }>
  /** the streams as they were read */
  held: ReadonlyMap<string, Held>
  /** the same under the lock */
  heads: ReadonlyMap<string, { version: number; head: Uint8Array }>
  by: Actor
  recordedAt: Moment
  law: Law
}

export const idsOf = (refs: readonly StreamRef[]): string[] => refs.map(({ id }) => id)

/** @returns the new version of the stream acted on. */
export async function write(tx: TransactionSql, decided: Decided): Promise<number> {
  const { command, notes, taken, held, heads, by, recordedAt, law } = decided
  const written = enter(taken.drafts, ref => heads.get(ref.id)?.version ?? 0, {
    recordedAt,
    actor: by.account,
    office: by.office,
    command: command.id,
    pack: `${law.pack.code}@${law.pack.version}`,
    ...(command.recorded ? { document: command.recorded } : {})
  })
  await append(tx, written, heads)

  const refs = [...written.values()].map(({ ref }) => ref)
  const before = await readKnown(tx, refs)
  const { names = [], reporter, link } = taken
  await writeNames(tx, names, recordedAt)
  const factOf = (id: string, version: number) => held.get(id)?.stream.facts.find(fact => fact.version === version)
  await writeNumbers(tx, givenNumbers(taken.drafts, factOf))
  await writeNotes(
    tx,
    notes.map(note => ({ ...note, stream: command.on.id }))
  )
  if (reporter) await writeReporter(tx, reporter, [by.office])
  if (link) await writeLink(tx, link, recordedAt)
  const after = notes.length + names.length > 0 ? await readKnown(tx, refs) : before
  const changes: Change[] = []
  for (const [id, { ref, entries }] of written) {
    const old = held.get(id)
    const was = {
      ref,
      law,
      entries: old?.entries ?? [],
      facts: old?.stream.facts ?? [],
      known: before.get(id) ?? nothingKnown
    }
    const all: Entry[] = [...was.entries, ...entries]
    const is = { ref, law, entries: all, facts: grown(was.facts, all, entries), known: after.get(id) ?? nothingKnown }
    changes.push({ before: was, after: is })
  }
  await writeDifferences(tx, changes)
  for (const { before: was, after: is } of changes) {
    await shareFiles(tx, was, is)
    const sealed = is.entries.slice(was.entries.length).some(entry => entry.type === 'identity.sealed')
    if (is.ref.kind === 'signal' && sealed) await sealReporter(tx, is.ref.id, bearing(is.ref, is.facts).offices)
  }
  return written.get(command.on.id)?.entries.at(-1)?.version ?? heads.get(command.on.id)?.version ?? 0
}

/** Facts with new entries among them; only a correction asks for folding all anew. */
const grown = (facts: readonly Fact[], all: readonly Entry[], added: readonly Entry[]): readonly Fact[] =>
  added.every(entry => entry.type !== 'entry.corrected') ? [...facts, ...added].sort(byTime) : fold(all)
