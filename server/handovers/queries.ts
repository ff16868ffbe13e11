/** A caseload on its way into other hands: the plan, how far it is, and what it consists of. */
import type { ISql } from 'postgres'
import type { Moment } from '#domain/kernel/time.ts'
import { calledAfter } from '../people/queries.ts'

/** One piece of work and into whose hands it goes; only ids stand in the plan. */
export type Share = { kind: 'case' | 'signal'; id: string; to: string }
/** `done`, or the rule or reason why not. */
export type Results = Record<string, string>
export type Handover = {
  id: string
  office: string
  login: string
  at: Moment
  madeBy: string
  madeAt: Moment
  plan: Share[]
  results: Results
  stoppedAt: Moment | null
}

const columns = (sql: ISql) =>
  sql`id, office, login, at, made_by as "madeBy", made_at as "madeAt", plan, results, stopped_at as "stoppedAt"`

export async function keepHandover(
  tx: ISql,
  { id, office, login, at, madeBy, plan }: Omit<Handover, 'results' | 'madeAt' | 'stoppedAt'>,
  now: Moment
): Promise<void> {
  await tx`insert into access.handover (office, id, login, at, made_by, made_at, plan)
    values (${office}, ${id}, ${login}, ${at}, ${madeBy}, ${now}, ${tx.json(plan as never)}) on conflict (office, id) do nothing`
}

export async function handoverOf(tx: ISql, office: string, id: string): Promise<Handover | null> {
  const [row] = await tx<Handover[]>`
    select ${columns(tx)} from access.handover where office = ${office} and id = ${id}`
  return row ?? null
}

/** Those of an office, the newest first. */
export const handoversOf = (tx: ISql, office: string): Promise<Handover[]> =>
  tx<Handover[]>`select ${columns(tx)} from access.handover where office = ${office} order by made_at desc limit 30`

export const keepResults = (tx: ISql, { office, id }: Handover, results: Results): Promise<unknown> =>
  tx`update access.handover set results = results || ${tx.json(results)}::jsonb, stopped_at = null
    where office = ${office} and id = ${id}`.execute()

export const stopHandover = (tx: ISql, { office, id }: Handover, at: Moment): Promise<unknown> =>
  tx`update access.handover set stopped_at = ${at} where office = ${office} and id = ${id}`.execute()

/** In whose hands each piece of work is now; what is closed is not told. */
export async function handsOf(tx: ISql, shares: readonly Share[]): Promise<Map<string, string | null>> {
  const ids = shares.map(({ id }) => id)
  const rows = await tx<{ id: string; lead: string | null }[]>`
    select work as id, lead from view.case_work where work = any(${ids}::uuid[]) and state = 'open'
    union all select signal, worker from view.signal where signal = any(${ids}::uuid[]) and state = 'open'`
  return new Map(rows.map(({ id, lead }) => [id, lead]))
}

export type WorkRow = {
  kind: 'case' | 'signal'
  id: string
  type: string
  since: Moment
  given: string | null
  family: string | null
  subject: string | null
  subjectKind: 'person' | 'family' | null
  birth: string | null
  clocks: { code: string; due: Moment }[]
}

/** What somebody leads, or the work of a plan, as far as the caller may see it, each with its running clocks. */
export const workRows = (tx: ISql, wanted: { login: string } | { ids: readonly string[] }): Promise<WorkRow[]> => {
  const ids = 'ids' in wanted ? (wanted.ids as string[]) : []
  const cases = 'ids' in wanted ? tx`c.work = any(${ids}::uuid[])` : tx`c.lead = ${wanted.login} and c.state = 'open'`
  const signals =
    'ids' in wanted ? tx`s.signal = any(${ids}::uuid[])` : tx`s.worker = ${wanted.login} and s.state = 'open'`
  const clocks = (stream: ReturnType<typeof tx>, office: ReturnType<typeof tx>) => tx`
    coalesce((select json_agg(json_build_object('code', d.code, 'due', to_char(d.due at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by d.due)
      from view.due d where d.office = ${office} and d.stream = ${stream} and d.item = 'clock' and d.state = 'running' and d.due is not null), '[]')`
  return tx<WorkRow[]>`
    select 'case' as kind, c.work as id, c.type, c.opened_at as since, p.given, p.family, c.subject, c.subject_kind as "subjectKind",
      case when c.subject_kind = 'person' then p.birth end as birth,
      ${clocks(tx`c.work`, tx`c.office`)} as clocks
    from view.case_work c left join view.person p on p.person = ${calledAfter(tx, tx`c.subject_kind`, tx`c.subject`)} where ${cases}
    union all
    select 'signal', s.signal, s.urgency, s.at, p.given, p.family, s.children[1], 'person', p.birth, ${clocks(tx`s.signal`, tx`s.office`)}
    from view.signal s left join view.person p on p.person = s.children[1] where ${signals}
    order by since, id`
}
