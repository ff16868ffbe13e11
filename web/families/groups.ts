/** The board in groups: by level in the order of the pack, by curator, or all together. */
import type { Law } from '#domain/law/pack.ts'
import type { FamilyBoard } from '#web/api/schema.ts'

export type Board = FamilyBoard
export type Row = Board['rows'][number]
export type Group = {
  /** the level or the curator; empty where there is none */
  code: string
  /** of cases without a level: what they are */
  type: string | null
  families: number
  overdue: number
  rows: readonly Row[]
}

export function groupsOf({ rows, counts }: Board, by: 'levels' | 'curators' | 'all', law: Law): Group[] {
  if (by === 'all') return [{ code: '', type: null, families: rows.length, overdue: 0, rows }]
  const keyOf = ({ lead, level, type }: { lead: string | null; level: string | null; type: string }) =>
    by === 'curators' ? (lead ?? '') : level ? level : `:${type}`
  const found = new Map<string, Group>()
  for (const { families, overdue, ...one } of counts) {
    const key = keyOf(one)
    const group = found.get(key) ?? {
      code: key.startsWith(':') ? '' : key,
      type: key.startsWith(':') ? one.type : null,
      families: 0,
      overdue: 0,
      rows: rows.filter(row => keyOf(row) === key)
    }
    found.set(key, { ...group, families: group.families + families, overdue: group.overdue + overdue })
  }
  const order = (law.pack.vocabularies.levels ?? []).map(({ code }) => code)
  const rank = ({ code }: Group) => (order.includes(code) ? order.indexOf(code) : order.length)
  return [...found.values()].sort((a, b) =>
    by === 'levels' ? rank(a) - rank(b) : b.families - a.families || a.code.localeCompare(b.code)
  )
}
