import type { ISql } from 'postgres'
import type { Day, Moment } from '#domain/kernel/time.ts'
import type { Figure } from '../figures/sheet.ts'

export type ReleaseRow = {
  id: string
  template: string
  from: Day
  to: Day
  state: string
  knownAt: Moment
  draftedBy: string
  signedBy: string | null
  signedAt: Moment | null
  manifest: string | null
  figures: Figure[]
}

export const releaseRows = (tx: ISql, id: string | null): Promise<ReleaseRow[]> =>
  tx<ReleaseRow[]>`
    select release as id, template, since as "from", until as "to", state, known_at as "knownAt", drafted_by as "draftedBy",
      signed_by as "signedBy", signed_at as "signedAt", manifest, figures
    from view.release ${id ? tx`where release = ${id}` : tx``} order by known_at desc limit 200`
