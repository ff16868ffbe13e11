import type { ISql } from 'postgres'
import type { Fact } from '#domain/kernel/event.ts'
import type { Day, Moment } from '#domain/kernel/time.ts'

/** A family in the hands of a curator: one open case. */
export type FamilyRow = {
  id: string
  type: string
  lead: string | null
  openedAt: Moment
  level: string | null
  levelSince: Moment | null
  contractUntil: Day | null
  family: string
  given: string | null
  name: string | null
  children: number | null
  standings: readonly { register: string; from: Moment }[] | null
  relapseAt: Moment | null
  /** the contact that is due next, by the clock that asks for it */
  clock: string | null
  since: Moment | null
  due: Moment | null
  /** contacts that were made late, or are late now */
  late: number
}
export type FamilyCount = {
  type: string
  level: string | null
  lead: string | null
  families: number
  overdue: number
  soon: number
}

export type FamilyFilter = {
  offices: readonly string[]
  types: readonly string[]
  clocks: readonly string[]
  lead: string | null
  level: string | null
  register: string | null
  /** only those whose next contact is due by then */
  by: Moment | null
  now: Moment
  soon: Moment
}

/** The families that fit, the nearest contact first, and how many there are by type, level and curator whatever is due. */
export async function familiesOf(
  tx: ISql,
  { offices, types, clocks, lead, level, register, by, now, soon }: FamilyFilter,
  size: number
): Promise<{ rows: FamilyRow[]; counts: FamilyCount[] }> {
  const [found] = await tx<{ rows: FamilyRow[] | null; counts: FamilyCount[] | null }[]>`
    with found as (
      select c.work as id, c.type, c.lead, c.opened_at as "openedAt", c.level, c.level_since as "levelSince",
        c.contract_until as "contractUntil", c.subject as family, f.people, f.children, f.standings, f.relapse_at as "relapseAt",
        d.clock, d.since, d.due, d.late
      from view.case_work c
      left join view.family f on f.family = c.subject
      cross join lateral (
        select (array_agg(code order by due) filter (where state = 'running'))[1] as clock,
          (array_agg(started_at order by due) filter (where state = 'running'))[1] as since,
          min(due) filter (where state = 'running') as due,
          count(*) filter (where state = 'late' or (state = 'running' and due < ${now}))::int as late
        from view.due
        where office = c.office and stream = c.work and item = 'clock' and code = any(${clocks as string[]})) d
      where c.office = any(${offices as string[]}) and c.state = 'open' and c.subject_kind = 'family'
        and c.type = any(${types as string[]})
        ${lead ? tx`and c.lead = ${lead}` : tx``} ${level ? tx`and c.level = ${level}` : tx``}
        ${register ? tx`and f.standings @> ${JSON.stringify([{ register }])}::text::jsonb` : tx``})
    select
      (select json_agg(r) from (
        select o.*, p.given, p.name from found o
        left join lateral (
          select given, family as name from view.person where person = any(o.people) and family is not null
          order by array_position(o.people, person) limit 1) p on true
        ${by ? tx`where o.due <= ${by}` : tx``}
        order by coalesce(o.due, 'infinity'), o.id limit ${size}) r) as rows,
      (select json_agg(n) from (
        select type, level, lead, count(*)::int as families, count(*) filter (where due < ${now})::int as overdue,
          count(*) filter (where due >= ${now} and due <= ${soon})::int as soon
        from found group by type, level, lead) n) as counts`
  return { rows: found?.rows ?? [], counts: found?.counts ?? [] }
}

/** How many open cases of these types each of the offices' people leads. */
export const loads = (
  tx: ISql,
  offices: readonly string[],
  types: readonly string[]
): Promise<{ lead: string; cases: number }[]> =>
  tx<{ lead: string; cases: number }[]>`
    select lead, count(*)::int as cases from view.case_work
    where office = any(${offices as string[]}) and state = 'open' and lead is not null and type = any(${types as string[]})
    group by lead order by lead`

export type JournalFilter = {
  offices: readonly string[]
  types: readonly string[]
  /** cases that were open on some day between these moments */
  from: Moment
  to: Moment
}

/** The cases of the journal with the streams of their families, oldest first. */
export const journalCases = (
  tx: ISql,
  { offices, types, from, to }: JournalFilter
): Promise<{ work: Fact[]; family: Fact[] }[]> =>
  tx<{ work: Fact[]; family: Fact[] }[]>`
    select w.facts as work, f.facts as family
    from view.case_work c
    join view.file w on w.subject = c.subject and w.stream = c.work
    join view.file f on f.subject = c.subject and f.stream = c.subject
    where c.office = any(${offices as string[]}) and c.subject_kind = 'family' and c.type = any(${types as string[]})
      and c.opened_at <= ${to} and (c.closed_at is null or c.closed_at >= ${from})
    order by c.opened_at, c.work limit 5000`
