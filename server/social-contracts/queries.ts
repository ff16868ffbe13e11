import type { ISql } from 'postgres'
import type { Day, Moment } from '#domain/kernel/time.ts'

export type SocialContractRow = {
  id: string
  kind: string
  state: string
  currency: string
  number: string | null
  lead: string | null
  appliedAt: Moment
  signedAt: Moment | null
  until: Day | null
  prolonged: number
  endedAt: Moment | null
  result: string | null
  sum: number
  paid: number
  proved: number
  reportDue: Moment | null
  claimed: number | null
  repaid: number | null
  outstanding: number | null
  subjectKind: string
  subject: string
  given: string | null
  family: string | null
  birth: string | null
}
export type SocialContractFilter = {
  list: 'in-force' | 'applied' | 'over' | 'recovery'
  kind: string | null
  lead: string | null
  /** only those whose report was due before this moment */
  lateAt: Moment | null
}
export type SocialContractSums = { contracts: number; sum: number; paid: number; outstanding: number }

const states = {
  'in-force': ['active'],
  applied: ['applied', 'recognised'],
  over: ['ended', 'stopped', 'refused'],
  recovery: ['stopped']
} as const

const fitting = (tx: ISql, offices: readonly string[], { list, kind, lead, lateAt }: SocialContractFilter) => tx`
  c.office = any(${offices as string[]}) and c.state = any(${states[list] as unknown as string[]})
  ${list === 'recovery' ? tx`and c.outstanding > 0` : tx``}
  ${kind ? tx`and c.kind = ${kind}` : tx``} ${lead ? tx`and c.lead = ${lead}` : tx``}
  ${lateAt ? tx`and c.report_due < ${lateAt}` : tx``}`

/** Those applied for last come first; a family is called by the name of whoever applied. */
export async function listSocialContracts(
  tx: ISql,
  offices: readonly string[],
  filter: SocialContractFilter,
  after: readonly unknown[] | null,
  size: number
): Promise<SocialContractRow[]> {
  const [at, id] = after ?? []
  return tx<SocialContractRow[]>`
    select c.work as id, c.kind, c.state, c.currency, c.number, c.lead, c.applied_at as "appliedAt", c.signed_at as "signedAt",
      c.until::text as until, c.prolonged, c.ended_at as "endedAt", c.result, c.sum::float8 as sum, c.paid::float8 as paid,
      c.proved::float8 as proved, c.report_due as "reportDue", c.claimed::float8 as claimed, c.repaid::float8 as repaid,
      c.outstanding::float8 as outstanding, c.subject_kind as "subjectKind", c.subject, p.given, p.family, p.birth
    from view.social_contract c left join view.person p on p.person = c.applicant
    where ${fitting(tx, offices, filter)}
      ${after ? tx`and (c.applied_at, c.work) < (${at as string}::timestamptz, ${id as string}::uuid)` : tx``}
    order by c.applied_at desc, c.work desc limit ${size + 1}`
}

/** The whole of what the filter lets through, not only the page shown. */
export async function sumSocialContracts(
  tx: ISql,
  offices: readonly string[],
  filter: SocialContractFilter
): Promise<SocialContractSums> {
  const [sums] = await tx<SocialContractSums[]>`
    select count(*)::int as contracts, coalesce(sum(c.sum), 0)::float8 as sum, coalesce(sum(c.paid), 0)::float8 as paid,
      coalesce(sum(c.outstanding), 0)::float8 as outstanding
    from view.social_contract c where ${fitting(tx, offices, filter)}`
  return sums ?? { contracts: 0, sum: 0, paid: 0, outstanding: 0 }
}
