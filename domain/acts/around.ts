/** The streams in which one act may have written beside the stream it acted on: who is about, who is placed, what is behind. */
import { requestOf, requestsIn } from '../assistance/request.ts'
import { caseOf } from '../cases/case.ts'
import { membersOf } from '../families/entries.ts'
import type { Stream, StreamRef } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import type { Id } from '../kernel/fields.ts'
import { familiesOf } from '../placements/siblings.ts'
import { staysOf } from '../placements/stays.ts'
import { usesOf } from '../services/uses.ts'
import { signalOf } from '../signals/signal.ts'

/**
 * Every stream around this one, as far as those read so far name them: asked again until it names no new one.
 * A person leads to all work that ever engaged it and to the services lived in; work leads to its people, and a family to its members.
 */
export function around(self: Stream, of: (id: Id) => Stream): StreamRef[] {
  const found = new Map<Id, StreamRef>()
  const add = (...refs: readonly StreamRef[]) => refs.forEach(one => void found.set(one.id, one))
  const people = peopleOf(self, of)
  add(...people.map(id => ref('person', id)))
  for (const id of people) {
    const { facts } = self.ref.id === id ? self : of(id)
    add(...staysOf(facts).flatMap(stay => (stay.service ? [ref('service', stay.service)] : [])))
    add(...usesOf(facts).map(use => ref('service', use.service)))
    add(...worksOf(facts))
    add(...familiesOf(facts).map(family => ref('family', family)))
  }
  if (self.ref.kind === 'case') {
    // one paper for several children stands in each of their cases
    for (const id of togetherWith(self.facts)) {
      add(ref('case', id))
      const work = of(id)
      // not read yet: whom it is about is told in the next round
      if (work.version === 0) continue
      add(...peopleOf(work, of).map(one => ref('person', one)))
      for (const child of peopleOf(work, of))
        add(...staysOf(of(child).facts).flatMap(stay => (stay.service ? [ref('service', stay.service)] : [])))
    }
    const { signals, family } = caseOf(self.facts)
    add(...signals.map(id => ref('signal', id)), ...(family ? [ref('family', family)] : []))
    add(...requestsIn(self.facts).open.map(id => ref('request', id)))
  }
  if (self.ref.kind === 'request') {
    const { case: work } = requestOf(self.facts)
    if (work) add(ref('case', work))
  }
  for (const { kind, id } of [...found.values()])
    if (kind === 'family') add(...membersOf(of(id).facts).map(member => ref('person', member.person)))
  found.delete(self.ref.id)
  return [...found.values()]
}

/** The cases in which acts of this one were also taken. */
const togetherWith = (facts: Stream['facts']): Id[] => [
  ...new Set(
    facts.flatMap(({ type, data }) =>
      /^(petition|proceeding|hearing|judgment|protection-order)\./.test(type) && Array.isArray(data.together)
        ? (data.together as Id[])
        : []
    )
  )
]

/** Whom a stream is about. */
export function peopleOf({ ref: { kind, id }, facts }: Stream, of: (id: Id) => Stream): Id[] {
  if (kind === 'person') return [id]
  if (kind === 'signal') return [...signalOf(facts).children]
  if (kind === 'family') return membersOf(facts).map(one => one.person)
  if (kind !== 'case') return []
  const { child, family } = caseOf(facts)
  return child ? [child] : family ? membersOf(of(family).facts).map(one => one.person) : []
}

/** Every signal and case that was ever work with the person. */
export const worksOf = (facts: Stream['facts']): StreamRef[] =>
  facts.flatMap(({ type, data }) => {
    if (type !== 'person.engaged') return []
    const { case: work, signal } = data as { case?: Id; signal?: Id }
    return [...(work ? [ref('case', work)] : []), ...(signal ? [ref('signal', signal)] : [])]
  })
