/** What goes from office to office together, and who must read along. */
import { draft, type Seen } from '../acts/act.ts'
import { around, peopleOf } from '../acts/around.ts'
import { caseOf } from '../cases/case.ts'
import { membersOf } from '../families/entries.ts'
import type { Draft, Stream, StreamKind, StreamRef } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import { familiesOf } from '../placements/siblings.ts'
import { signalOf } from '../signals/signal.ts'
import { offerOf } from './transfer.ts'

export const answersFor = ({ ref: { kind }, facts }: Stream) =>
  kind === 'signal' ? signalOf(facts).office : caseOf(facts).office

/** The signal alone, or the case with every other open case of its office with the same people. */
export function together(seen: Around): Stream[] {
  if (seen.self.ref.kind === 'signal') return [seen.self]
  const office = answersFor(seen.self)
  const people = peopleOf(seen.self, seen.of)
  // a sibling's case that one paper of a court joins with this one stays where it is
  const others = streams(seen).filter(
    one =>
      one.ref.kind === 'case' &&
      caseOf(one.facts).state === 'open' &&
      caseOf(one.facts).office === office &&
      peopleOf(one, seen.of).some(person => people.includes(person))
  )
  return [seen.self, ...others]
}

export type Around = Pick<Seen, 'self' | 'of'>
const streams = (seen: Around): Stream[] => around(seen.self, seen.of).map(one => seen.of(one.id))

/** People, families and signals behind the work: whoever takes it over must read them. Old work of others is not theirs. */
export function background(seen: Around, works: readonly Stream[]): StreamRef[] {
  const cases = works.filter(one => one.ref.kind === 'case').map(one => caseOf(one.facts))
  const people = peopleOf(seen.self, seen.of)
  const families = [...cases.flatMap(one => one.family ?? []), ...people.flatMap(id => familiesOf(seen.of(id).facts))]
  const members = families.flatMap(id => membersOf(seen.of(id).facts).map(one => one.person))
  const each = (kind: StreamKind, ids: readonly string[]) => [...new Set(ids)].map(id => ref(kind, id))
  return [
    ...each('person', [...people, ...members]),
    ...each('family', families),
    ...each(
      'signal',
      cases.flatMap(one => one.signals)
    )
  ]
}

/** What goes together, and what is shown with it: the signals and families of other cases are not around this one. */
export const shown = (seen: Around): StreamRef[] => [...around(seen.self, seen.of), ...background(seen, together(seen))]

/** The streams to see before work that is offered ends. */
export const lapseNeeds = (seen: Around): StreamRef[] => (offerOf(seen.self.facts) ? shown(seen) : [])

/** Work ends while it is offered: the other office has no more need to read, unless more of it is still offered. */
export function lapse(seen: Seen): Draft[] {
  const offered = offerOf(seen.self.facts)
  if (!offered) return []
  const works = together(seen).filter(one => offerOf(one.facts)?.to === offered.to)
  if (works.length > 1) return []
  return background(seen, works).map(one => draft(one, 'stream.hidden', seen.at, { office: offered.to }))
}
