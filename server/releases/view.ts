import { releaseOf } from '#domain/releases/entries.ts'
import type { View } from '../views/view.ts'

export const releaseView: View = {
  table: 'view.release',
  key: ['release'],
  of: ['release'],
  rows({ ref, facts }) {
    const { state, template, from, to, knownAt, figures, manifest } = releaseOf(facts)
    const drafted = facts.find(fact => fact.type === 'release.drafted')
    const signed = facts.find(fact => fact.type === 'release.signed')
    if (!drafted) return []
    return [
      {
        release: ref.id,
        template,
        since: from,
        until: to,
        state,
        known_at: knownAt,
        drafted_by: drafted.actor,
        signed_by: signed?.actor ?? null,
        signed_at: signed?.at ?? null,
        manifest,
        figures
      }
    ]
  }
}
