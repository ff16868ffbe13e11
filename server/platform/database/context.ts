/** One look at the views: under the caller's row rules, with its trace, in one transaction. */
import { randomUUID } from 'node:crypto'
import type { ISql, ReservedSql, Sql } from 'postgres'

export type { ISql, Sql, TransactionSql } from 'postgres'

export type Looker = { login: string; office: string; offices: readonly string[]; rights: readonly string[] }
export type Look = { subject: string; act: string; at: string; reason: string | null }

/** Tells the row rules of this transaction who reads; they see nothing until it is told. */
export const setContext = (tx: ISql, who: Pick<Looker, 'login' | 'offices' | 'rights'>): Promise<unknown> =>
  tx`select app_context(${who.login}, ${who.offices.join(',')}, ${who.rights.join(',')})`.execute()

/** The transaction's opening is sent together with the first statements: they wait for one answer, not for three. */
export async function looking<T>(
  reader: Sql,
  who: Looker,
  look: Look | null,
  work: (tx: ISql) => Promise<T>
): Promise<T> {
  const tx: ReservedSql = await reader.reserve()
  try {
    const begun = tx`begin`.execute()
    const told = look
      ? tx`select app_look(${who.login}, ${who.offices.join(',')}, ${who.rights.join(',')}, ${look.subject}, ${randomUUID()}, ${look.at}, ${who.office}, ${look.act}, ${look.reason})`.execute()
      : setContext(tx, who)
    const [, , result] = await Promise.all([begun, told, work(tx)])
    await tx`commit`
    return result
  } catch (error) {
    await tx`rollback`.catch(() => {})
    throw error
  } finally {
    tx.release()
  }
}
