import type { SeriesImport } from '#domain/series/entries.ts'
import type { View } from '../views/view.ts'

export const seriesView: View = {
  table: 'view.series_import',
  key: ['import'],
  of: ['series'],
  rows({ ref, facts }) {
    const imported = facts.find(fact => fact.type === 'series.imported')
    if (!imported) return []
    const { source, asAt, published, rows } = imported.data as SeriesImport
    const withdrawn = facts.find(fact => fact.type === 'series.withdrawn')
    return [
      {
        import: ref.id,
        source,
        as_at: asAt,
        published: published ?? null,
        series: [...new Set(rows.map(row => row.series))],
        rows,
        recorded_at: imported.recordedAt,
        imported_by: imported.actor,
        withdrawn_at: withdrawn?.recordedAt ?? null,
        withdrawn_by: withdrawn?.actor ?? null,
        reason: (withdrawn?.data as { reason?: string } | undefined)?.reason ?? null
      }
    ]
  }
}
