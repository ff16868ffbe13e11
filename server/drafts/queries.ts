/** Forms begun and not yet sent, kept on the server so that nothing about a child stays on a device. */
import type { ISql } from 'postgres'

export type DraftRow = { key: string; draft: Record<string, unknown> }

export const readDrafts = (tx: ISql, login: string): Promise<DraftRow[]> =>
  tx<DraftRow[]>`select key, draft from access.draft where login = ${login} order by saved_at desc limit 200`

export const keepDraft = (tx: ISql, login: string, { key, draft }: DraftRow, at: string): Promise<unknown> =>
  tx`insert into access.draft (login, key, draft, saved_at) values (${login}, ${key}, ${tx.json(draft as never)}, ${at})
    on conflict (login, key) do update set draft = excluded.draft, saved_at = excluded.saved_at`

export const dropDraft = (tx: ISql, login: string, key: string): Promise<unknown> =>
  tx`delete from access.draft where login = ${login} and key = ${key}`
