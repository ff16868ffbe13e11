/** Takes text out of an act's input: the journal gets a reference with a salted hash, the register gets the text. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Act } from '#domain/acts/act.ts'
import { walk } from '#domain/acts/codes.ts'
import type { Data } from '#domain/kernel/event.ts'

export type SealedText = { note: string; text: string; salt: string }
export type Sealed = { input: Data; notes: SealedText[] }

export function sealNote(text: string): { ref: string; note: string; salt: string } {
  const note = randomUUID()
  const salt = randomBytes(12).toString('base64url')
  return { note, salt, ref: `n:${note}:${hashNote(salt, text)}` }
}

export const hashNote = (salt: string, text: string): string =>
  createHash('sha256').update(salt).update(text).digest('base64url')

/** The text that a reference stands for; undefined when it is not kept, or is not what was sealed. */
export function opensTo(reference: unknown, kept: ReadonlyMap<string, SealedText>): string | undefined {
  const [, note = '', hash] = String(reference).split(':')
  const found = kept.get(note)
  return found && hashNote(found.salt, found.text) === hash ? found.text : undefined
}

export function sealNotes(act: Act, input: Data): Sealed {
  const copy = structuredClone(input) as Record<string, unknown>
  const notes: Sealed['notes'] = []
  walk(act.input)(input, '', (kind, value, at) => {
    if (kind.field !== 'note' || typeof value !== 'string') return
    const { ref, ...sealed } = sealNote(value)
    notes.push({ ...sealed, text: value })
    put(copy, at.split('.'), ref)
  })
  return { input: copy, notes }
}

function put(into: unknown, path: readonly string[], value: unknown): void {
  let there = into as Record<string, unknown>
  for (const step of path.slice(0, -1)) there = there[step] as Record<string, unknown>
  there[path.at(-1) ?? ''] = value
}
