import { caseOf, subjectOf } from '#domain/cases/case.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { runs } from '#domain/law/clock.ts'
import { socialContractOf } from '#domain/social-contracts/contract.ts'
import { bearing } from '../views/bearing.ts'
import type { Source, View } from '../views/view.ts'

export const socialContractView: View = {
  table: 'view.social_contract',
  key: ['office', 'work'],
  of: ['case'],
  rows({ ref, facts, law }) {
    const contract = socialContractOf(facts)
    const subject = subjectOf({ ref, version: 0, facts })
    if (!subject || contract.appliedAt === null) return []
    const { office, lead } = caseOf(facts)
    const { recovery } = contract
    return [
      {
        office,
        work: ref.id,
        subject_kind: subject.kind,
        subject: subject.id,
        applicant: contract.applicant,
        lead,
        kind: contract.kind,
        state: contract.state,
        currency: contract.currency,
        number: contract.number,
        applied_at: contract.appliedAt,
        signed_at: contract.signedAt,
        until: contract.until,
        prolonged: contract.prolonged.length,
        ended_at: contract.endedAt,
        result: contract.familyResult,
        sum: contract.sum,
        paid: contract.paid,
        proved: contract.proved,
        report_due: reportDue({ facts, law }),
        claimed: recovery?.claimed ?? null,
        repaid: recovery?.repaid ?? null,
        outstanding: recovery?.outstanding ?? null,
        offices: bearing(ref, facts).offices
      }
    ]
  }
}

/** When the next report is due: the clock of the pack that a report stops, while it runs. */
function reportDue({ facts, law }: Pick<Source, 'facts' | 'law'>): Moment | null {
  const running = runs(law.pack.clocks, facts, law.timing).filter(
    one => one.state === 'running' && law.clock(one.code)?.stops.some(({ on }) => on === 'social-contract.reported')
  )
  return running.flatMap(one => one.due ?? []).sort()[0] ?? null
}
