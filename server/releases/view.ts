import { releaseOf } from '#domain/releases/entries.ts'
import type { View } from '../views/view.ts'

export const releaseView: View = {
  table: 'view.release',
  key: ['release'],
  of: ['release'],
  rows({ ref, facts }) {
    const found = releaseOf(facts)
    const signed = facts.find(fact => fact.type === 'release.signed')
    if (found.state === 'new') return []
    return [
      {
        release: ref.id,
        template: found.template,
        since: found.from,
        until: found.to,
        state: found.state,
        known_at: found.knownAt,
        drafted_by: found.draftedBy,
        signed_by: signed?.actor ?? null,
        signed_at: signed?.at ?? null,
        manifest: found.manifest,
        figures: found.figures,
        content: found.content,
        asks: found.asks,
        answers: Object.fromEntries(found.answers),
        corrects: found.corrects?.release ?? null,
        corrects_reason: found.corrects?.reason ?? null,
        superseded_by: found.supersededBy?.release ?? null,
        superseded_reason: found.supersededBy?.reason ?? null
      }
    ]
  }
}
