import { answerTerm, requestOf } from '#domain/assistance/request.ts'
import { bearing } from '../views/bearing.ts'
import { isSealed } from '../views/sealed.ts'
import type { View } from '../views/view.ts'
import { deskOf } from './desk.ts'

/** One row a request, with its texts: the office that asks and the agency that is asked read the same, each what its page shows. */
export const requestView: View = {
  table: 'view.request',
  key: ['office', 'request'],
  of: ['request'],
  rows({ ref, facts, entries, known, law }) {
    const said = requestOf(facts)
    if (said.state === 'new') return []
    const text = (note: string | null) => (note ? (known.notes[note.split(':')[1] ?? ''] ?? null) : null)
    const term = answerTerm(facts, law)
    const { office, offices } = bearing(ref, facts)
    return [
      {
        office,
        request: ref.id,
        version: entries.length,
        work: said.case,
        person: said.person,
        kind: said.kind,
        level: said.level,
        to_office: said.to,
        agency: said.agency,
        state: said.state,
        lead: said.lead,
        consent: said.consent,
        asked_at: said.askedAt,
        due: term?.due ?? null,
        late: (term?.lateHours ?? 0) > 0,
        received_at: said.receivedAt,
        reminders: said.reminders,
        reminded_at: said.remindedAt,
        escalated_at: said.escalatedAt,
        ended_at: said.endedAt,
        result: said.result,
        matter: text(said.matter),
        reply: text(said.facts),
        // of somebody whose identity has been sealed the desk is told no more
        offices: isSealed(offices) ? offices : [...offices, deskOf(said.to)]
      }
    ]
  }
}
