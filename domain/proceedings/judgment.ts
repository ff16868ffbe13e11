/** What a court has ruled, and what that does at once to the placement of the child. */
import { z } from 'zod'
import { act, draft, type Seen, upToNow } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { rule } from '../kernel/answer.ts'
import type { Draft, Stream } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Moment } from '../kernel/time.ts'
import { placedThrough } from '../placements/end.ts'
import { endStay } from '../placements/move.ts'
import * as fields from './entries.ts'
import { inEach, type Matter, matterOf, togetherRefs, tracksUpTo, withMatter } from './matter.ts'
import { rightsIn, unclearRights } from './rights.ts'
import {
  answeredBy,
  type Effect,
  hearsAppeals,
  isLive,
  meansOf,
  pendingBefore,
  reviewsOrders,
  rulingEffect,
  type Subject,
  type Track
} from './tracks.ts'

/** What a court can say in each matter. */
const sayable: Readonly<Record<Subject, readonly Effect[]>> = {
  placement: ['confirms', 'changes', 'refuses', 'ends', 'upholds', 'remits', 'discontinues'],
  order: ['annuls', 'upholds', 'remits', 'discontinues'],
  rights: ['grants', 'refuses', 'upholds', 'remits', 'discontinues'],
  protection: ['grants', 'refuses', 'ends', 'upholds', 'remits', 'discontinues']
}

/** A judgment that refuses or ends the placement, or annuls its order, ends the stay on its day: it is carried out at once. */
export const recordJudgment = act('judgment.record', 'case', {
  entry: 'judgment.given',
  input: z.strictObject(fields.judgment(field.note)),
  needs: (input, { self, of }) => [
    ...togetherRefs(input),
    ...[self, ...(input.together ?? []).map(of)].flatMap(work => placedThrough(work, of))
  ],
  together: input => input.together ?? [],
  decide(input, seen) {
    const own = meansOf(seen.law, 'judgment-outcomes', input.outcome) as Effect
    const onAppeal = hearsAppeals(seen.law, input.court)
    if (input.until && input.untilAge) return rule('term-told-twice', 'untilAge')
    if (input.from && input.until && input.until < input.from) return rule('period-ends-before-it-begins', 'until')
    if (own === 'remits' && !onAppeal) return rule('nothing-to-send-back', 'outcome')
    const against = unclearRights(input.rights, seen)
    if (against) return rule(against, 'rights')
    return inEach('judgment.record', input, seen, (work, of) => {
      const found = matterOf(tracksUpTo(work, seen), of, tracks => answeredBy(own, pendingBefore(tracks, input.court)))
      if (found && 'refusals' in found) return found
      if (found && mixed(found.tracks)) return rule('which-proceeding', 'proceeding')
      if (!found && !seen.recorded) {
        const asked = tracksUpTo(work, seen).some(isLive)
        return rule('no-such-proceeding', asked ? 'court' : undefined)
      }
      // a judgment on what was asked before the case was kept here stands by itself
      const matter: Matter = found?.matter ?? {
        subject: reviewsOrders(seen.law, input.court) ? 'order' : 'placement',
        proceeding: work.version + 1
      }
      if (!sayable[matter.subject].includes(own)) return rule('outcome-of-another-matter', 'outcome')
      if (input.rights && (matter.subject !== 'rights' || own === 'refuses'))
        return rule('rights-of-another-matter', 'rights')
      const [track] = found?.tracks ?? []
      const order = matter.subject === 'order' ? (track?.order ?? undefined) : undefined
      const given = draft(
        work.ref,
        'judgment.given',
        seen.at,
        withMatter(
          { ...input, rights: rightsIn(work, input.rights), order, asked: track?.kind ?? undefined },
          { together: of.together },
          matter
        )
      )
      const effect = rulingEffect(track ?? { rulings: [] }, own, onAppeal)
      return { drafts: [given, ...endedBy(effect, own, matter.subject, found?.tracks ?? [], work, seen)] }
    })
  }
})

/** Some ask for the end of the placement and some do not: a refusal would mean opposite things. */
const mixed = (tracks: readonly Track[]) =>
  tracks.some(one => one.asks === 'ends') && tracks.some(one => one.asks !== 'ends')

/** The end of the placement and of the stay, where the ruling means it. */
function endedBy(
  effect: Effect,
  own: Effect,
  subject: Subject,
  tracks: readonly Track[],
  work: Stream,
  seen: Seen
): Draft[] {
  const { order } = caseOf(upToNow({ self: work, at: seen.at }))
  if (!order || own === 'remits' || own === 'discontinues') return []
  const reason = endReason(effect, subject, tracks, order.number)
  if (!reason || (reason === 'annulled' && placedByCourt(order.at, work, seen))) return []
  return [
    draft(work.ref, 'placement.ended', seen.at, { reason, order: order.number, child: order.child }),
    ...endStay(seen.of(order.child), seen.at, reason, { case: work.ref.id, order: order.number })
  ]
}

/** An order holds until the court has ruled on the placement: since then the child lives there by the judgment. */
const placedByCourt = (since: Moment, work: Stream, seen: Seen): boolean =>
  tracksUpTo(work, seen).some(track => {
    const ruling = track.rulings.at(-1)
    const places = ruling?.effect === 'confirms' || ruling?.effect === 'changes'
    return track.subject === 'placement' && track.state !== 'withdrawn' && places && ruling.at >= since
  })

function endReason(
  effect: Effect,
  subject: Subject,
  tracks: readonly Track[],
  inForce: string | undefined
): string | null {
  if (subject === 'order') {
    // the child may live under a later order by now: that one stands
    const reviewed = tracks[0]?.order ?? inForce
    return effect === 'annuls' && reviewed === inForce ? 'annulled' : null
  }
  if (subject !== 'placement') return null
  if (effect === 'ends') return 'court'
  // who is refused an end or a longer term is left with the placement as it is
  const placing = tracks.length === 0 || tracks.some(one => one.asks === 'places')
  return effect === 'refuses' && placing ? 'court' : null
}
