import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'

export type StandingRow = {
  subject: string
  subjectKind: string
  n: number
  office: string
  given: string | null
  family: string | null
  birth: string | null
  children: number | null
  enteredAt: Moment
  basis: string
  number: string | null
  leftAt: Moment | null
  leftBasis: string | null
  leftNumber: string | null
}
export type RegisterCount = { register: string; standing: number; left: number }

/** Those on a register, the last entered first; or those who have left it, the last to leave first. */
export async function listStandings(
  tx: ISql,
  offices: readonly string[],
  { register, left }: { register: string; left: boolean },
  after: readonly unknown[] | null,
  size: number
): Promise<StandingRow[]> {
  const [at, subject, n] = after ?? []
  const moment = left ? tx`s.left_at` : tx`s.entered_at`
  return tx<StandingRow[]>`
    select s.subject, s.subject_kind as "subjectKind", s.n, s.office, p.given, p.family, p.birth::text as birth, s.children,
      s.entered_at as "enteredAt", s.basis, s.number, s.left_at as "leftAt", s.left_basis as "leftBasis", s.left_number as "leftNumber"
    from view.standing s left join view.person p on p.person = s.called
    where s.office = any(${offices as string[]}) and s.register = ${register} and s.left_at is ${left ? tx`not null` : tx`null`}
      ${after ? tx`and (${moment}, s.subject, s.n) < (${at as string}::timestamptz, ${subject as string}::uuid, ${Number(n)})` : tx``}
    order by ${moment} desc, s.subject desc, s.n desc limit ${size + 1}`
}

/** How many stand on each register, and how many have left it. */
export const countStandings = (tx: ISql, offices: readonly string[]): Promise<RegisterCount[]> =>
  tx<RegisterCount[]>`
    select register, count(*) filter (where left_at is null)::int as standing,
      count(left_at)::int as left
    from view.standing where office = any(${offices as string[]}) group by register`
