/** The acts of a sitting: called, its agenda put together, held with a quorum, each item decided, measures reported on. */
import { z } from 'zod'
import { act, draft, type Seen } from '../acts/act.ts'
import { requestOf } from '../assistance/request.ts'
import { caseOf } from '../cases/case.ts'
import { type Decision, type Refused, rule } from '../kernel/answer.ts'
import type { Data, Draft, Stream, StreamRef } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import type { Law } from '../law/pack.ts'
import { officesOf } from '../people/person.ts'
import { familiesOf } from '../placements/siblings.ts'
import { signalOf } from '../signals/signal.ts'
import { shownTo } from '../transfers/transfer.ts'
import {
  callFields,
  cancelFields,
  decideFields,
  dropFields,
  holdFields,
  postponeFields,
  putFields,
  reportFields
} from './entries.ts'
import { type About, aboutOf, type Item, sessionOf, streamsOf, waits } from './session.ts'

/** For a moment to come. The sitting belongs to the office of whoever calls it. */
export const callSession = act('session.call', 'session', {
  begins: true,
  entry: 'session.called',
  input: z.strictObject(callFields(field.note)),
  decide: (input, seen) =>
    input.on < seen.at
      ? rule('session-in-the-past', 'on')
      : { drafts: [draft(seen.self.ref, 'session.called', seen.at, { ...input, office: seen.by.office })] }
})

/**
 * An item belongs to a file: that of the family or person named, or of the case or signal whose materials it brings.
 * Everything it names must be known to the office whose body sits.
 */
export const putItem = act('session.put-item', 'session', {
  adds: true,
  entry: 'session.item-put',
  input: z.strictObject(putFields(field.note)),
  needs(input, { of }) {
    const about = filed(input, of)
    const child = about.case ? caseOf(of(about.case).facts).child : signalOf(of(about.signal ?? '').facts).children[0]
    return [...streamsOf(about), ...(child ? [ref('person', child)] : [])]
  },
  decide(input, seen) {
    const about = filed(input, seen.of)
    const streams = streamsOf(about)
    if (streams.length === 0) return rule('item-about-nobody', 'family')
    const { office, items } = sessionOf(seen.self.facts)
    const strange = streams.find(({ id }) => seen.of(id).version === 0)
    if (strange) return { refusals: [{ why: 'not-found', what: strange.kind }] }
    const others = streams.find(({ id }) => !knows(seen.of(id), office))
    if (others) return rule('belongs-to-another-office', others.kind)
    if (input.received && input.received > seen.today) return rule('not-yet-happened', 'received')
    const twice = items.some(
      one => waits(one) && one.question === input.question && same(streamsOf(one.about)[0], streams[0])
    )
    if (twice) return rule('already-on-agenda', 'question')
    const item = Math.max(0, ...items.map(one => one.item)) + 1
    const on = dayOfSession(seen)
    return {
      drafts: [
        draft(seen.self.ref, 'session.item-put', seen.at, {
          ...input,
          ...about,
          item,
          on,
          received: input.received ?? seen.today
        }),
        ...told(about, seen, 'agenda.put', { item, question: input.question, on })
      ]
    }
  }
})

/** Taken off before it is decided; the file that it is about is told so, with the reason. */
export const dropItem = act('session.drop-item', 'session', {
  entry: 'session.item-dropped',
  input: z.strictObject(dropFields(field.note)),
  needs: ({ item }, seen) => itemStreams(seen, item),
  decide: (input, seen) =>
    withItem(input.item, seen, one => ({
      drafts: [
        draft(seen.self.ref, 'session.item-dropped', seen.at, { ...input, ...one.about }),
        ...droppedFrom(one, input.reason, seen)
      ]
    }))
})

/** Held with those who came; who was invited and did not come is told from it. */
export const holdSession = act('session.hold', 'session', {
  entry: 'session.held',
  input: z.strictObject(holdFields(field.note)),
  decide(input, seen) {
    const { invited } = sessionOf(seen.self.facts)
    if (seen.today < dayOfSession(seen)) return rule('session-comes-later')
    if (input.present.some(one => !invited.includes(one))) return rule('not-invited', 'present')
    if (!input.present.includes(input.chair)) return rule('chair-not-there', 'chair')
    const absent = invited.filter(one => !input.present.includes(one))
    return { drafts: [draft(seen.self.ref, 'session.held', seen.at, { ...input, absent })] }
  }
})

/** The body's word on one item. The number is given once in a year by each body of each office. */
export const decideItem = act('session.decide', 'session', {
  entry: 'session.decided',
  input: z.strictObject(decideFields(field.note)),
  needs: ({ item }, seen) => itemStreams(seen, item),
  decide: (input, seen) =>
    withItem(input.item, seen, one => {
      const { body, office, present } = sessionOf(seen.self.facts)
      if (input.dissent?.some(seat => !present.includes(seat))) return rule('dissent-of-absent', 'dissent')
      const { decision, number, until, measures } = input
      const on = heldOn(seen)
      const { question } = one
      return {
        drafts: [
          draft(seen.self.ref, 'session.decided', seen.at, { ...input, ...one.about, question, body, office, on }),
          ...streamsOf(one.about).map((stream, nth) =>
            draft(stream, 'resolution.given', seen.at, {
              session: seen.self.ref.id,
              item: one.item,
              question,
              body,
              on,
              decision,
              number,
              until,
              ...(nth === 0 ? { measures } : {})
            })
          )
        ]
      }
    })
})

/** The executor of a measure has reported, or it is put on record that nothing came. */
export const reportMeasure = act('session.report', 'session', {
  adds: true,
  entry: 'session.reported',
  input: z.strictObject(reportFields(field.note)),
  needs: ({ item }, seen) => itemStreams(seen, item).slice(0, 1),
  decide(input, seen) {
    const one = itemOf(seen, input.item)
    const measure = one?.decided?.measures.find(({ n }) => n === input.measure)
    if (!one || !measure) return { refusals: [{ why: 'not-found', what: 'measure' }] }
    if (measure.reportedAt !== null) return rule('measure-already-reported', 'measure')
    const { item, measure: n, result } = input
    return {
      drafts: [
        draft(seen.self.ref, 'session.reported', seen.at, { ...input, ...one.about }),
        ...streamsOf(one.about)
          .slice(0, 1)
          .map(stream =>
            draft(stream, 'resolution.reported', seen.at, { session: seen.self.ref.id, item, measure: n, result })
          )
      ]
    }
  }
})

/** The whole session goes to another day, and every item with it. */
export const postponeSession = act('session.postpone', 'session', {
  entry: 'session.postponed',
  input: z.strictObject(postponeFields(field.note)),
  needs: (_input, seen) => openStreams(seen),
  decide(input, seen) {
    if (input.on < seen.at) return rule('session-in-the-past', 'on')
    const on = seen.law.timing.zone.dayOf(input.on)
    return {
      drafts: [
        draft(seen.self.ref, 'session.postponed', seen.at, input),
        ...openItems(seen).flatMap(one => [
          draft(seen.self.ref, 'session.item-moved', seen.at, { item: one.item, on, ...one.about }),
          ...told(one.about, seen, 'agenda.put', { item: one.item, question: one.question, on })
        ])
      ]
    }
  }
})

/** It does not sit at all: what stood on its agenda waits for another. */
export const cancelSession = act('session.cancel', 'session', {
  entry: 'session.cancelled',
  input: z.strictObject(cancelFields(field.note)),
  needs: (_input, seen) => openStreams(seen),
  decide: (input, seen) => ({
    drafts: [
      draft(seen.self.ref, 'session.cancelled', seen.at, input),
      ...openItems(seen).flatMap(one => [
        draft(seen.self.ref, 'session.item-dropped', seen.at, { item: one.item, reason: CANCELLED, ...one.about }),
        ...droppedFrom(one, CANCELLED, seen)
      ])
    ]
  })
})

/** Why an item is off the agenda when its session is cancelled; the core writes it. */
export const CANCELLED = 'cancelled'

type Sees = Pick<Seen, 'self' | 'of'>
const itemOf = ({ self }: Pick<Seen, 'self'>, item: number): Item | undefined =>
  sessionOf(self.facts).items.find(one => one.item === item && one.dropped === null)
const itemStreams = (seen: Sees, item: number): StreamRef[] => streamsOf(itemOf(seen, item)?.about ?? {})
const openItems = ({ self }: Pick<Seen, 'self'>): Item[] => sessionOf(self.facts).items.filter(waits)
const openStreams = (seen: Sees): StreamRef[] => openItems(seen).flatMap(one => streamsOf(one.about))
const same = (one: StreamRef | undefined, other: StreamRef | undefined) => one?.id === other?.id

function withItem(item: number, seen: Seen, decide: (one: Item) => Decision): Decision | Refused {
  const one = itemOf(seen, item)
  if (!one) return { refusals: [{ why: 'not-found', what: 'item' }] }
  return one.decided ? rule('item-already-decided', 'item') : decide(one)
}

/** Where no other is named, an item stands in the file of its case's or signal's family; a request belongs to a case. */
function filed(input: Data, of: Seen['of']): About {
  const named = aboutOf(input)
  const asking = named.request && !named.case ? requestOf(of(named.request).facts).case : ''
  const about = asking ? { ...named, case: asking } : named
  if (about.family || about.person) return about
  const { child, family } = about.case
    ? caseOf(of(about.case).facts)
    : { child: about.signal ? signalOf(of(about.signal).facts).children[0] : null, family: null }
  const household = family ?? (child ? familiesOf(of(child).facts)[0] : undefined)
  return household ? { ...about, family: household } : child ? { ...about, person: child } : about
}

const told = (about: About, { self, at }: Seen, type: string, data: Record<string, unknown>): Draft[] =>
  streamsOf(about).map(stream => draft(stream, type, at, { session: self.ref.id, ...data }))
const droppedFrom = ({ about, item, question }: Item, reason: string, seen: Seen): Draft[] =>
  told(about, seen, 'agenda.dropped', { item, question, reason })

const dayOn = (moment: Parameters<Law['timing']['zone']['dayOf']>[0], { law }: Pick<Seen, 'law'>) =>
  law.timing.zone.dayOf(moment)
const dayOfSession = (seen: Seen) => dayOn(sessionOf(seen.self.facts).on ?? seen.at, seen)
const heldOn = (seen: Seen) => dayOn(sessionOf(seen.self.facts).heldAt ?? seen.at, seen)

/** Does the office read this stream: by its own work there, or because it is shown to it? */
function knows({ ref: { kind }, facts }: Stream, office: string): boolean {
  const own =
    kind === 'family'
      ? facts.map(fact => fact.office)
      : kind === 'person'
        ? officesOf(facts)
        : [(kind === 'case' ? caseOf(facts) : kind === 'signal' ? signalOf(facts) : requestOf(facts)).office]
  return own.includes(office) || shownTo(facts).includes(office)
}
