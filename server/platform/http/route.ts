/** A route says beside its path who may call it and what trace it leaves; without them it does not compile. */
import type { z } from 'zod'
import type { Role } from '#domain/law/pack.ts'
import type { Present } from '../../access/queries.ts'
import type { Desk } from '../../act/perform.ts'
import type { ISql, TransactionSql } from '../database/context.ts'

export type Right = Role['rights'][number]
export type Access = 'public' | 'signed-in' | { right: Right }
export type Audit<I> = { act: string; subject: (input: I) => string } | { noneBecause: string }

export type Signed = Present & {
  /** its own roles, without those of others and of duty */
  own: readonly string[]
  rights: readonly Right[]
  /** whose rows it reads: office codes, '*' among them for every office */
  offices: readonly string[]
}

export type Call = {
  desk: Desk
  /** the account of a route that asks for one */
  who: Signed
  token: Uint8Array | null
  setSession(token: Uint8Array | null): void
  /** the file sent to a route that takes one; empty otherwise */
  file: Uint8Array
  /** Reads under the caller's row rules; the route's trace commits with what was read. */
  read<T>(work: (tx: ISql) => Promise<T>): Promise<T>
  /** Changes what is no journal: the change and its trace commit together; what is refused changes nothing and is traced so. */
  write<T>(work: (tx: TransactionSql) => Promise<T | Fault>): Promise<T | Fault>
}

export type Route<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  method: 'GET' | 'POST' | 'DELETE'
  path: `/api/${string}`
  summary: string
  access: Access
  audit: Audit<z.infer<I>>
  /** path, query and body together */
  input: I
  output: O
  /** the body is a file as it is, not JSON; what else is asked stands in the query */
  takes?: 'file'
  /** the answer is an Attachment, not JSON */
  sends?: 'file'
  handle(input: z.infer<I>, call: Call): Promise<z.infer<O> | Fault | Attachment>
}

/** An answer that is a file: it is kept by whoever asked and never opened in the page's own place. */
export class Attachment {
  bytes: Uint8Array
  media: string
  name: string
  constructor(bytes: Uint8Array, media: string, name: string) {
    this.bytes = bytes
    this.media = media
    this.name = name
  }
}

/** An answer that is not the one hoped for, with a reason a person can act on. */
export class Fault {
  status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429 | 503
  error: string
  message: string
  constructor(status: Fault['status'], error: string, message: string) {
    this.status = status
    this.error = error
    this.message = message
  }
}

export const route = <I extends z.ZodType, O extends z.ZodType>(one: Route<I, O>): Route => one as unknown as Route

/** The place of a page's last row, as an opaque text. */
export const cursorOf = (key: readonly unknown[] | null): string | null =>
  key ? Buffer.from(JSON.stringify(key)).toString('base64url') : null
export function readCursor(text: string | undefined): unknown[] | null {
  if (!text) return null
  try {
    const key: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    return Array.isArray(key) ? key : null
  } catch {
    return null
  }
}
/** A page from one row more than it holds. */
export function paged<R, T>(
  rows: readonly R[],
  size: number,
  key: (row: R) => readonly unknown[],
  shape: (row: R) => T
): { rows: T[]; next: string | null } {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return { rows: shown.map(shape), next: rows.length > size && last ? cursorOf(key(last)) : null }
}
