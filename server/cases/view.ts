import { contractOf, levelsOf } from '#domain/accompaniment/entries.ts'
import { caseOf, subjectOf } from '#domain/cases/case.ts'
import { nearestDue, runs } from '#domain/law/clock.ts'
import { offerOf } from '#domain/transfers/transfer.ts'
import { bearing } from '../views/bearing.ts'
import type { View } from '../views/view.ts'

export const caseView: View = {
  table: 'view.case_work',
  key: ['office', 'work'],
  of: ['case'],
  rows({ ref, facts, law }) {
    const work = caseOf(facts)
    const subject = subjectOf({ ref, version: 0, facts })
    if (!subject || !work.openedAt) return []
    const offer = offerOf(facts)
    const level = levelsOf(facts).findLast(one => one.to === null)
    return [
      {
        office: work.office,
        work: ref.id,
        type: work.type,
        state: work.state,
        opened_at: work.openedAt,
        closed_at: work.closedAt,
        outcome: work.outcome,
        lead: work.lead,
        subject_kind: subject.kind,
        subject: subject.id,
        level: level?.level ?? null,
        level_since: level?.from ?? null,
        contract_until: contractOf(facts)?.until ?? null,
        due: nearestDue(runs(law.pack.clocks, facts, law.timing), law.clock),
        offered_to: offer?.to ?? null,
        offered_at: offer?.at ?? null,
        offices: bearing(ref, facts).offices
      }
    ]
  }
}
