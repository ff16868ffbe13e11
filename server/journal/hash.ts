/** The chain of a stream: each entry's hash covers the one before, so that one altered byte shows. */
import { createHash } from 'node:crypto'
import type { Entry, StreamRef } from '#domain/kernel/event.ts'

/** The same text for the same value, whatever the order in which its fields were written. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const fields = Object.keys(value).sort()
  return `{${fields.map(field => `${JSON.stringify(field)}:${canonical((value as Record<string, unknown>)[field])}`).join(',')}}`
}

export const start = Buffer.alloc(32)

export function hashOf(previous: Uint8Array, stream: StreamRef, entry: Entry): Buffer {
  const { version, type, at, recordedAt, actor, office, command, pack, document, data } = entry
  return createHash('sha256')
    .update(previous)
    .update(
      canonical([
        stream.id,
        stream.kind,
        version,
        type,
        at,
        recordedAt,
        actor,
        office,
        command,
        pack,
        document ?? null,
        data
      ])
    )
    .digest()
}
