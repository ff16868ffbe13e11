import postgres, { type Options, type Sql } from 'postgres'
import type { Embedded } from './embedded.ts'

/** The address of a database of the embedded server, in the form every PostgreSQL tool takes. */
export function urlOf({ socketDir, port, user }: Omit<Embedded, 'stop'>, database: string): string {
  return `postgres://${user}@${encodeURIComponent(socketDir)}:${port}/${database}`
}

/** Opens a pool on a postgres:// address, a socket's folder in place of a host included. */
export function connect(url: string, options: Options<Record<string, never>> = {}): Sql {
  const host = decodeURIComponent(new URL(url).hostname)
  if (!host.startsWith('/')) return postgres(url, options)
  // The driver overlooks a folder in the address and would take it for a name to look up.
  return postgres(url.replace(/@[^/]*/, '@localhost'), { ...options, host, port: Number(new URL(url).port) || 5432 })
}
