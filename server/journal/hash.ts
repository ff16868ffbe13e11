/** The chain of a stream: each entry's hash covers the one before, so that one altered byte shows. */
import { createHash } from 'node:crypto'
import { canonical } from '#domain/kernel/canonical.ts'
import type { Entry, StreamRef } from '#domain/kernel/event.ts'

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
