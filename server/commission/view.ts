/** Sessions and the items of their agendas, each row with the office whose body sits. */
import { sessionOf, streamsOf, waits } from '#domain/commission/session.ts'
import { bearing } from '../views/bearing.ts'
import type { View } from '../views/view.ts'

export const sessionView: View = {
  table: 'view.session',
  key: ['office', 'session'],
  of: ['session'],
  rows({ ref, facts }) {
    const { state, body, on, secretary, invited, present, heldAt, number, items } = sessionOf(facts)
    if (state === 'new') return []
    const { office, offices } = bearing(ref, facts)
    const standing = items.filter(one => one.dropped === null)
    return [
      {
        office,
        session: ref.id,
        body,
        state,
        on_at: on,
        held_at: heldAt,
        number,
        secretary,
        invited: invited.length,
        present: present.length,
        items: standing.length,
        open: standing.filter(waits).length,
        offices
      }
    ]
  }
}

export const agendaView: View = {
  table: 'view.agenda',
  key: ['office', 'session', 'item'],
  of: ['session'],
  rows({ ref, facts }) {
    const session = sessionOf(facts)
    if (session.state === 'new') return []
    const { office, offices } = bearing(ref, facts)
    return session.items
      .filter(one => one.dropped === null)
      .map(one => ({
        office,
        session: ref.id,
        item: one.item,
        body: session.body,
        question: one.question,
        subject_kind: streamsOf(one.about)[0]?.kind ?? '',
        subject: streamsOf(one.about)[0]?.id ?? ref.id,
        due: one.on,
        received: one.received,
        decision: one.decided?.decision ?? null,
        number: one.decided?.number ?? null,
        decided_on: one.decided?.on ?? null,
        dissent: (one.decided?.dissent ?? []).length > 0,
        measures: (one.decided?.measures ?? []).map(({ what: _what, ...measure }) => measure),
        offices
      }))
  }
}
