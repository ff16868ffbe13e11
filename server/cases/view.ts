import { caseOf, subjectOf } from '#domain/cases/case.ts'
import { runs } from '#domain/law/clock.ts'
import type { View } from '../views/view.ts'

export const caseView: View = {
  table: 'view.case_work',
  key: ['office', 'work'],
  of: ['case'],
  rows({ ref, facts, law }) {
    const work = caseOf(facts)
    const subject = subjectOf({ ref, version: 0, facts })
    if (!subject || !work.openedAt) return []
    const due = runs(law.pack.clocks, facts, law.timing)
      .filter(run => run.state === 'running')
      .map(run => run.due)
      .sort()[0]
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
        due: due ?? null,
        offices: [work.office]
      }
    ]
  }
}
