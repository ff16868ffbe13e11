/** From streams to the rows of all views, and from rows to the database. */
import type { ISql } from 'postgres'
import { barredFrom } from '#domain/people/interests.ts'
import { requestView } from '../assistance/view.ts'
import { caseView } from '../cases/view.ts'
import { agendaView, sessionView } from '../commission/view.ts'
import { dueView } from '../due/view.ts'
import { familyView } from '../families/view.ts'
import { postingView } from '../figures/view.ts'
import { fileView } from '../files/view.ts'
import { irregularityView } from '../irregularities/view.ts'
import { modelView } from '../models/view.ts'
import { stepView } from '../notices/view.ts'
import { personView } from '../people/view.ts'
import { asideTables } from '../platform/database/schema.ts'
import { proposalView } from '../proposals/view.ts'
import { standingView } from '../registers/view.ts'
import { releaseView } from '../releases/view.ts'
import { seriesView } from '../series/view.ts'
import { serviceView } from '../services/view.ts'
import { signalView } from '../signals/view.ts'
import { socialContractView } from '../social-contracts/view.ts'
import { exitView } from '../status/view.ts'
import type { Row, Source, View } from './view.ts'

export const views: readonly View[] = [
  personView,
  fileView,
  signalView,
  caseView,
  familyView,
  standingView,
  dueView,
  stepView,
  irregularityView,
  proposalView,
  serviceView,
  modelView,
  socialContractView,
  requestView,
  sessionView,
  agendaView,
  exitView,
  postingView,
  releaseView,
  seriesView
]

/** The rows of every view that the stream has a part in, by table; those that tell of people name who stands aside. */
export function rowsOf(source: Source, of: readonly View[] = views): Map<string, readonly Row[]> {
  const found = new Map<string, readonly Row[]>()
  if (source.entries.length === 0) return found
  const barred = barredFrom(source.facts)
  for (const view of of)
    if (view.of.includes(source.ref.kind)) found.set(view.table, guard(view, view.rows(source), barred))
  return found
}

const guard = ({ table }: View, rows: readonly Row[], barred: readonly string[]): readonly Row[] =>
  guarded.has(table) ? rows.map(row => ({ ...row, barred })) : rows

const guarded: ReadonlySet<string> = new Set(asideTables)

/**
 * Inserts rows of any table whose columns they name; a row goes through JSON, so arrays and moments need no care.
 * Statements of views are few and come again with every act: the database plans each once.
 */
export async function insert(sql: ISql, table: string, rows: readonly Row[], otherwise = ''): Promise<void> {
  if (!rows[0]) return
  // columns that no row names keep their default
  const columns = Object.keys(rows[0]).join(', ')
  await sql.unsafe(
    `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::text::json) ${otherwise}`,
    [JSON.stringify(rows)],
    { prepare: true }
  )
}

/** A stream before and after an act. */
export type Change = { before: Source; after: Source }

/** Writes the difference that an act has made to the rows of its streams: all statements are sent before the first answer comes. */
export async function writeDifferences(sql: ISql, changes: readonly Change[]): Promise<void> {
  const added = new Map<string, Row[]>()
  const sent: Promise<unknown>[] = []
  for (const { before, after } of changes) {
    const barred = barredFrom(after.facts)
    // rows that never change but in who stands aside from them are only added to
    const growing = same(barred, barredFrom(before.facts)) ? views.filter(view => view.added) : []
    const changing = views.filter(view => !growing.includes(view))
    sent.push(...writeDifference(sql, { before, after }, changing))
    for (const view of growing) {
      if (!view.of.includes(after.ref.kind)) continue
      const rows = guard(view, view.added?.(before, after) ?? [], barred)
      added.set(view.table, [...(added.get(view.table) ?? []), ...rows])
    }
  }
  for (const [table, rows] of added) sent.push(insert(sql, table, rows))
  await Promise.all(sent)
}

function writeDifference(sql: ISql, { before, after }: Change, changing: readonly View[]): Promise<unknown>[] {
  const sent: Promise<unknown>[] = []
  const old = rowsOf(before, changing)
  const fresh = rowsOf(after, changing)
  for (const view of changing) {
    const keyOf = (row: Row) => JSON.stringify(view.key.map(column => row[column]))
    const was = new Map((old.get(view.table) ?? []).map(row => [keyOf(row), row]))
    const is = new Map((fresh.get(view.table) ?? []).map(row => [keyOf(row), row]))
    const gone = [...was].filter(([key]) => !is.has(key)).map(([, row]) => row)
    const changed = [...is]
      .filter(([key, row]) => JSON.stringify(was.get(key)) !== JSON.stringify(row))
      .map(([, row]) => row)
    if (gone.length > 0) {
      const match = view.key.map(column => `t.${column} = gone.${column}`).join(' and ')
      sent.push(
        sql
          .unsafe(
            `delete from ${view.table} t using json_populate_recordset(null::${view.table}, $1::text::json) gone where ${match}`,
            [JSON.stringify(gone)],
            { prepare: true }
          )
          .execute()
      )
    }
    const first = changed[0]
    if (!first) continue
    const rest = Object.keys(first).filter(column => !view.key.includes(column))
    const otherwise = `on conflict (${view.key.join(', ')}) do update set ${rest.map(column => `${column} = excluded.${column}`).join(', ')}`
    sent.push(insert(sql, view.table, changed, otherwise))
  }
  return sent
}

const same = (some: readonly string[], others: readonly string[]) => JSON.stringify(some) === JSON.stringify(others)

export async function clearViews(sql: ISql): Promise<void> {
  for (const { table } of views) await sql.unsafe(`truncate ${table}`)
}
