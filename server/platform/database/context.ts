import type { ISql } from 'postgres'

/** Tells the row rules of this transaction who reads; they see nothing until it is told. */
export const setContext = (
  tx: ISql,
  who: { login: string; offices: readonly string[]; rights: readonly string[] }
): Promise<unknown> => tx`select app_context(${who.login}, ${who.offices.join(',')}, ${who.rights.join(',')})`.execute()
