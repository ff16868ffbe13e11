/** Writes whole streams in bulk, as an import or the demo brings them: same entries, same hashes, same views. */
import type { Sql } from 'postgres'
import { givenNumbers } from '#domain/acts/numbers.ts'
import type { NameDraft, ReporterDraft } from '#domain/kernel/answer.ts'
import { type Entry, fold, type StreamRef } from '#domain/kernel/event.ts'
import type { Law } from '#domain/law/pack.ts'
import { senderKey } from '../register/queries.ts'
import { senderKeys } from '../register/sender.ts'
import { insert } from '../views/project.ts'
import { viewWriter } from '../views/rebuild.ts'
import { type Known, nothingKnown } from '../views/view.ts'
import { hashOf, start } from './hash.ts'

export type Brought = {
  streams: readonly { ref: StreamRef; entries: readonly Entry[] }[]
  names: readonly NameDraft[]
  notes: readonly { ref: string; text: string; salt: string }[]
  reporters: readonly ReporterDraft[]
}

const hex = (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`
/** The id of the note that a reference points to. */
const noteId = (ref: string) => ref.slice(2, 38)

export type Loader = { add(brought: Brought): Promise<number>; finish(): Promise<void> }

/** At most `lanes` batches are written at once; the caller waits when all are busy. */
export function loader(owner: Sql, law: Law, lanes = 3): Loader {
  const busy = new Set<Promise<void>>()
  const lane = async (work: () => Promise<void>) => {
    while (busy.size >= lanes) await Promise.race(busy)
    const running = work().finally(() => busy.delete(running))
    busy.add(running)
  }
  const views = viewWriter({
    unsafe: (text: string, values: string[]) => lane(async () => void (await owner.unsafe(text, values)))
  } as never)
  // a name may come before the stream that it belongs to
  const named = new Map<string, Known>()
  const key = senderKey(owner)
  return {
    async add(brought) {
      const { streams, entries, known, register } = rowsOf(brought, await key)
      await lane(async () => {
        await insert(owner, 'journal.stream', streams)
        await insert(owner, 'journal.entry', entries)
      })
      await lane(async () => {
        for (const [table, rows] of register) await insert(owner, table, rows)
      })
      for (const [id, one] of known) named.set(id, one)
      for (const { ref, entries: own } of brought.streams) {
        await views.add({ ref, entries: own, facts: fold(own), known: named.get(ref.id) ?? nothingKnown, law })
        named.delete(ref.id)
      }
      return entries.length
    },
    async finish() {
      await views.flush()
      await Promise.all(busy)
    }
  }
}

function rowsOf({ streams, names, notes, reporters }: Brought, key: Uint8Array) {
  const heads = []
  const rows = []
  const streamOfNote = new Map<string, string>()
  const offices = new Map<string, string>()
  for (const { ref, entries } of streams) {
    let head: Buffer = start
    for (const entry of entries) {
      head = hashOf(head, ref, entry)
      const { version, type, at, recordedAt, actor, office, command, pack, document, data } = entry
      rows.push({
        stream: ref.id,
        version,
        kind: ref.kind,
        type,
        at,
        recorded_at: recordedAt,
        actor,
        office,
        command,
        pack,
        document: document ?? null,
        data,
        hash: hex(head)
      })
      for (const found of JSON.stringify(data).matchAll(/"n:([0-9a-f-]{36}):/g))
        streamOfNote.set(found[1] ?? '', ref.id)
    }
    heads.push({ stream: ref.id, kind: ref.kind, version: entries.length, head: hex(head) })
    offices.set(ref.id, entries[0]?.office ?? '')
  }
  const known = new Map<string, Known>()
  for (const { person, given, middle, family, identifier, sealed } of names) {
    const before = known.get(person) ?? nothingKnown
    known.set(person, {
      ...before,
      given: given ?? before.given,
      middle: middle ?? before.middle,
      family: family ?? before.family,
      former: family && before.family && family !== before.family ? [...before.former, before.family] : before.former,
      // nobody finds a sealed identity by its numbers
      identifiers: sealed ? [] : identifier ? [...before.identifiers, identifier] : before.identifiers,
      sealed: sealed === true || before.sealed
    })
  }
  const people = [...known].map(([person, { given, middle, family, sealed, former }]) => ({
    person,
    given,
    middle,
    family,
    sealed,
    past: former.map(one => ({ family: one }))
  }))
  const identifiers = [...known].flatMap(([person, one]) =>
    one.identifiers.map(({ kind, value }) => ({ kind, value, person }))
  )
  const numbers = streams.flatMap(({ ref, entries }) =>
    givenNumbers(
      entries.map(entry => ({ ...entry, stream: ref })),
      (_stream, version) => entries.find(entry => entry.version === version)
    )
  )
  const noteRows = notes.flatMap(({ ref, text, salt }) => {
    const stream = streamOfNote.get(noteId(ref))
    return stream ? [{ stream, note: noteId(ref), text, salt }] : []
  })
  for (const { stream, note, text } of noteRows) {
    const before = known.get(stream) ?? nothingKnown
    known.set(stream, { ...before, notes: { ...before.notes, [note]: text } })
  }
  const reporterRows = reporters.map(({ signal, name, contact }) => ({
    ...senderKeys(key, { name, contact }),
    signal,
    name: name ?? null,
    contact: contact ?? null,
    offices: [offices.get(signal) ?? '']
  }))
  return {
    streams: heads,
    entries: rows,
    known,
    register: [
      ['register.person', people],
      ['register.identifier', identifiers],
      ['register.act_number', numbers],
      ['register.note', noteRows],
      ['register.reporter', reporterRows]
    ] as const
  }
}
