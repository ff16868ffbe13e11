import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'
import { calledAfter } from '../people/queries.ts'

export type ProposalRow = {
  stream: string
  streamKind: string
  version: number
  act: string
  at: Moment
  by: string
  state: string
  roles: string[]
  since: Moment
  reason: string | null
  subjectKind: string | null
  subject: string | null
  given: string | null
  family: string | null
}

/** Whose desk: an account in its office with its roles. */
export type Desk = { login: string; office: string; roles: readonly string[] }
export type List = 'waits' | 'returned' | 'out'

const mine = (tx: ISql, { login, roles }: Desk) => ({
  // never to be decided by whoever made it
  waits: tx`p.state in ('agree', 'sign') and p.roles && ${roles as string[]} and p.made_by <> ${login}`,
  returned: tx`p.state = 'returned' and p.made_by = ${login}`,
  out: tx`p.state in ('agree', 'sign', 'left') and p.made_by = ${login}`
})

/** What lies on somebody's desk, the longest waiting first. */
export async function proposalRows(
  tx: ISql,
  desk: Desk,
  list: List,
  after: readonly unknown[] | null,
  size: number
): Promise<ProposalRow[]> {
  const [since, stream, version] = after ?? []
  return tx<ProposalRow[]>`
    select p.stream, p.stream_kind as "streamKind", p.version, p.act, p.at, p.made_by as by, p.state, p.roles, p.since, p.reason,
      p.subject_kind as "subjectKind", p.subject, v.given, v.family
    from view.proposal p left join view.person v on v.person = ${calledAfter(tx, tx`p.subject_kind`, tx`p.subject`)}
    where p.office = ${desk.office} and ${mine(tx, desk)[list]}
      ${after ? tx`and (p.since, p.stream, p.version) > (${since as string}::timestamptz, ${stream as string}::uuid, ${version as number}::int)` : tx``}
    order by p.since, p.stream, p.version limit ${size + 1}`
}

export type ProposalCounts = Record<List, number>

export async function proposalCounts(tx: ISql, desk: Desk): Promise<ProposalCounts> {
  const { waits, returned, out } = mine(tx, desk)
  const [row] = await tx<ProposalCounts[]>`
    select count(*) filter (where ${waits})::int as waits, count(*) filter (where ${returned})::int as returned,
      count(*) filter (where ${out})::int as out
    from view.proposal p where p.office = ${desk.office}`
  return row ?? { waits: 0, returned: 0, out: 0 }
}
