import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { type Cell, cellsOf, type StandingImport } from '#domain/series/values.ts'

export type ImportRow = StandingImport & { by: string; withdrawnBy: string | null; reason: string | null }

/** Every import, the withdrawn ones too; of one series those that hold values of it. Oldest first. */
export const importRows = (tx: ISql, series: string | null = null): Promise<ImportRow[]> =>
  tx<ImportRow[]>`
    select import as id, source, as_at as "asAt", published, rows, recorded_at as "recordedAt", imported_by as by,
      withdrawn_at as "withdrawnAt", withdrawn_by as "withdrawnBy", reason
    from view.series_import ${series === null ? tx`` : tx`where ${series} = any(series)`} order by recorded_at, import`

/** The values of a series (or of all) side by side, as known at a moment. */
export const seriesCells = async (tx: ISql, law: Law, series: string | null, knownAt?: Moment): Promise<Cell[]> =>
  cellsOf(await importRows(tx, series), law.pack.series.about, knownAt).filter(
    cell => series === null || cell.series === series
  )
