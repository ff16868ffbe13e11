/** What is asked of courts and what they do until they have ruled: written down from their papers or as our own act. */
import { z } from 'zod'
import { act, draft, type Seen, upToNow } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { type Decision, rule } from '../kernel/answer.ts'
import type { Data, Stream } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import * as fields from './entries.ts'
import { type Asked, inEach, type Matter, matterOf, togetherRefs, tracksUpTo, withMatter } from './matter.ts'
import { childrenRuledOn, finalRights, rightsChanged } from './rights.ts'
import {
  decidedIn,
  effectOf,
  hearsAppeals,
  isLive,
  meansOf,
  pendingBefore,
  reviewsOrders,
  subjectOfKind,
  type Track
} from './tracks.ts'

const input = <S extends z.ZodRawShape>(of: (text: typeof field.note) => S) => z.strictObject(of(field.note))
const together = (asked: Asked) => asked.together ?? []

/** A petition begins a proceeding, in each of the cases that it is about. */
export const filePetition = act('petition.file', 'case', {
  adds: true,
  entry: 'petition.filed',
  input: input(fields.petition),
  needs: asked => togetherRefs(asked),
  together,
  decide(asked, seen) {
    if (reviewsOrders(seen.law, asked.court)) return rule('court-hears-no-petitions', 'court')
    return inEach('petition.file', asked, seen, (work, of) => {
      const own = work === seen.self
      // each child has its own order: the sibling's is the one that stands
      const order = own || !asked.order ? asked.order : (caseOf(upTo(work, seen)).order?.number ?? undefined)
      const matter: Matter = { subject: subjectOfKind(seen.law, asked.kind), proceeding: work.version + 1 }
      const said = withMatter({ ...asked, order }, { together: of.together }, matter)
      return { drafts: [draft(work.ref, 'petition.filed', seen.at, said)] }
    })
  }
})

/** The office takes its petition back: the court need not rule any more. */
export const withdrawPetition = act('petition.withdraw', 'case', {
  entry: 'petition.withdrawn',
  input: input(fields.withdrawal),
  needs: asked => togetherRefs(asked),
  together,
  decide: (asked, seen) =>
    inEach('petition.withdraw', asked, seen, (work, of) =>
      aboutOne('petition.withdrawn', asked, of, work, seen, {
        fits: petitioned,
        none: 'no-such-proceeding',
        more: tracks => ({ asked: tracks[0]?.kind ?? undefined })
      })
    )
})
const petitioned = (tracks: readonly Track[]) =>
  tracks.filter(one => one.kind !== null && ['pending', 'heard', 'appealed'].includes(one.state))

export const numberProceeding = act('proceeding.number', 'case', {
  adds: true,
  entry: 'proceeding.numbered',
  input: z.strictObject(fields.numbered()),
  needs: asked => togetherRefs(asked),
  together,
  decide: (asked, seen) =>
    inEach('proceeding.number', asked, seen, (work, of) =>
      aboutOne('proceeding.numbered', asked, of, work, seen, {
        fits: before(asked.court),
        none: 'no-such-proceeding',
        hangsOn: 'court'
      })
    )
})

export const setHearing = act('hearing.set', 'case', {
  adds: true,
  entry: 'hearing.set',
  input: z.strictObject(fields.hearing()),
  needs: asked => togetherRefs(asked),
  together,
  decide: (asked, seen) =>
    inEach('hearing.set', asked, seen, (work, of) =>
      aboutOne('hearing.set', asked, of, work, seen, waiting(asked.court, seen))
    )
})

/** A hearing that took place or was put off; the next day, where one was set, stands as a hearing of its own. */
export const holdHearing = act('hearing.hold', 'case', {
  adds: true,
  entry: 'hearing.held',
  input: z.strictObject({ ...fields.held(field.note), next: field.moment().optional() }),
  decide({ next, ...asked }, seen) {
    if (next !== undefined && next <= seen.at) return rule('next-hearing-comes-later', 'next')
    const of = { proceeding: asked.proceeding }
    const fits = waiting(asked.court, seen)
    const told = aboutOne('hearing.held', asked, of, seen.self, seen, fits)
    if ('refusals' in told || next === undefined) return told
    const again = aboutOne('hearing.set', { court: asked.court, on: next }, of, seen.self, seen, fits)
    return 'refusals' in again ? again : { drafts: [...told.drafts, ...again.drafts] }
  }
})

/** An order handed to somebody: from that day it can be appealed against. */
export const serveOrder = act('order.serve', 'case', {
  adds: true,
  entry: 'order.served',
  input: input(fields.orderService),
  decide(asked, seen) {
    const order = asked.order ?? caseOf(upToNow(seen)).order?.number
    if (!order) return rule('no-placement-in-force')
    if (!orderedIn(seen.self, seen, order)) return rule('no-such-order', 'order')
    return { drafts: [draft(seen.self.ref, 'order.served', seen.at, { ...asked, order })] }
  }
})

export const serveJudgment = act('judgment.serve', 'case', {
  adds: true,
  entry: 'judgment.served',
  input: input(fields.judgmentService),
  decide: (asked, seen) =>
    aboutOne('judgment.served', asked, asked, seen.self, seen, {
      fits: tracks => decidedIn(tracks),
      none: 'no-judgment-to-serve',
      more: tracks => ({ court: tracks[0]?.rulings.at(-1)?.court })
    })
})

/** An appeal against an order begins its review; one against a judgment takes its proceeding to the next court. */
export const fileAppeal = act('appeal.file', 'case', {
  adds: true,
  entry: 'appeal.filed',
  input: input(fields.appeal),
  decide(asked, seen) {
    if (reviewsOrders(seen.law, asked.court) && !hearsAppeals(seen.law, asked.court)) return appealOrder(asked, seen)
    const nothing = tracksUpTo(seen.self, seen).length === 0 && !caseOf(upToNow(seen)).order
    if (nothing && !seen.recorded) return rule('no-judgment-to-appeal')
    if (!hearsAppeals(seen.law, asked.court)) return rule('court-hears-no-appeals', 'court')
    const orders = reviewsOrders(seen.law, asked.court)
    return aboutOne('appeal.filed', asked, asked, seen.self, seen, {
      fits: tracks => decidedIn(tracks).filter(one => (one.subject === 'order') === orders),
      none: 'no-judgment-to-appeal',
      hangsOn: 'court',
      more: tracks => (orders ? { order: tracks[0]?.order ?? undefined } : {})
    })
  }
})

function appealOrder(asked: Data & { order?: string | undefined }, seen: Seen): Decision {
  const facts = upToNow(seen)
  const order = asked.order ?? caseOf(facts).order?.number
  if (!order) return rule('which-order', 'order')
  if (!orderedIn(seen.self, seen, order)) return rule('no-such-order', 'order')
  const review = tracksUpTo(seen.self, seen).find(one => one.subject === 'order' && one.order === order)
  if (review && review.state !== 'open' && review.state !== 'pending') return rule('order-reviewed-already', 'order')
  const matter: Matter = { subject: 'order', proceeding: review?.id ?? seen.self.version + 1 }
  return { drafts: [draft(seen.self.ref, 'appeal.filed', seen.at, withMatter({ ...asked, order }, {}, matter))] }
}

/** Whoever appealed takes it back: the judgment below stands. */
export const withdrawAppeal = act('appeal.withdraw', 'case', {
  adds: true,
  entry: 'appeal.withdrawn',
  input: z.strictObject({ court: field.code('courts'), proceeding: field.proceeding().optional() }),
  decide: (asked, seen) =>
    aboutOne('appeal.withdrawn', asked, asked, seen.self, seen, {
      fits: tracks => pendingBefore(tracks, asked.court).filter(one => one.kind === null || one.state === 'appealed'),
      none: 'no-such-proceeding',
      hangsOn: 'court'
    })
})

/**
 * A judgment becomes final; with several on one matter all that were given there do. What it says of parental rights
 * stands in the children's own streams from now on.
 */
export const enterIntoForce = act('judgment.in-force', 'case', {
  adds: true,
  entry: 'judgment.in-force',
  input: z.strictObject({
    court: field.code('courts').optional(),
    proceeding: field.proceeding().optional(),
    together: fields.together()
  }),
  needs: (asked, { self, of }) => [
    ...togetherRefs(asked),
    ...childrenRuledOn([self, ...(asked.together ?? []).map(of)])
  ],
  together,
  decide: (asked, seen) =>
    inEach('judgment.in-force', asked, seen, (work, of) => {
      let final: readonly Track[] = []
      const told = aboutOne('judgment.in-force', asked, of, work, seen, {
        fits: tracks => decidedIn(tracks, asked.court),
        none: 'no-judgment-to-enter-into-force',
        more: tracks => {
          final = tracks
          const last = tracks
            .flatMap(one => one.rulings.slice(-1))
            .sort((a, b) => (a.at < b.at ? -1 : 1))
            .at(-1)
          return {
            court: last?.court,
            outcome: last && finalOutcome(last.outcome, tracks, seen),
            asked: tracks[0]?.kind ?? undefined,
            rights: finalRights(tracks, work)?.said
          }
        }
      })
      return 'refusals' in told ? told : { drafts: [...told.drafts, ...rightsChanged(final, work, seen)] }
    })
})

/** The code of what stands in the end: of the judgment below where a higher court upheld it. */
function finalOutcome(outcome: string, tracks: readonly Track[], { law }: Seen): string | undefined {
  const effect = tracks[0] && effectOf(tracks[0])
  const own = meansOf(law, 'judgment-outcomes', outcome)
  if (own === effect) return outcome
  return (
    tracks[0]?.rulings.findLast(one => meansOf(law, 'judgment-outcomes', one.outcome) === effect)?.outcome ??
    law.pack.vocabularies['judgment-outcomes']?.find(one => one.means === effect)?.code
  )
}

/**
 * An act of violence that a court may be asked to protect from. The term to ask runs from its own day, which lies before
 * the case in which it becomes known.
 */
export const recordViolence = act('violence.record', 'case', {
  adds: true,
  entry: 'violence.recorded',
  input: z.strictObject({ on: field.moment(), ...fields.violence(field.note) }),
  decide({ on, ...said }, seen) {
    if (on > seen.at) return rule('not-yet-happened', 'on')
    return { drafts: [draft(seen.self.ref, 'violence.recorded', on, said)] }
  }
})

const upTo = (work: Stream, { at }: Seen) => upToNow({ self: work, at })
const orderedIn = (work: Stream, seen: Seen, order: string): boolean =>
  upTo(work, seen).some(fact => fact.type === 'placement.ordered' && fact.data.order === order)

const before = (court: string) => (tracks: readonly Track[]) => pendingBefore(tracks, court)
/** What a court does while it has not ruled; from its paper also where the petition is not known here. */
const waiting = (court: string, { recorded }: Seen): How => ({
  fits: before(court),
  ...(recorded ? {} : { none: 'no-such-proceeding', hangsOn: 'court' })
})

type How = {
  fits(tracks: readonly Track[]): Track[]
  /** the rule that refuses where nothing fits; without one it is written of no known proceeding */
  none?: string
  /** the answer on which it hangs whether anything fits; without one nothing in the form can mend it */
  hangsOn?: string
  more?(tracks: readonly Track[]): Data
}

/** One entry about the proceeding that is meant. */
export function aboutOne(type: string, said: Data, asked: Asked, work: Stream, seen: Seen, how: How): Decision {
  const tracks = tracksUpTo(work, seen)
  const found = matterOf(tracks, asked, how.fits)
  if (found && 'refusals' in found) return found
  // with no court asked of anything no answer of the form can mend it
  if (!found && how.none) return rule(how.none, tracks.some(isLive) ? how.hangsOn : undefined)
  const matter = found?.matter ?? { subject: reviewsOrders(seen.law, asked.court) ? 'order' : 'placement' }
  const data = withMatter(
    { ...said, ...how.more?.(found?.tracks ?? []) },
    { together: asked.together },
    matter as Matter
  )
  return { drafts: [draft(work.ref, type, seen.at, data)] }
}
