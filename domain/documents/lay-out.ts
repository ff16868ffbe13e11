/** A template and a snapshot become a neutral sheet: what stands on the paper, for every format alike. */
import { type Block, type PaperTemplate, pathsIn } from '../law/paper.ts'
import { nothing, type Row } from './in-words.ts'
import type { Snapshot } from './snapshot.ts'

/** A text, or a place that nobody knows yet and that is filled by hand: `path` is what was asked for. */
export type Run = { text: string } | { blank: string }
export type Runs = readonly Run[]
export type Laid =
  | { kind: 'heading'; level: number; runs: Runs }
  | { kind: 'paragraph'; runs: Runs; align: 'left' | 'center' | 'right' | 'justify'; bold: boolean; small: boolean }
  | { kind: 'rows'; rows: readonly { label: Runs; value: Runs }[] }
  | { kind: 'table'; head: readonly string[]; wide: readonly number[]; rows: readonly (readonly Runs[])[] }
  | { kind: 'list'; items: readonly Runs[] }
  | { kind: 'lines'; count: number }
  | { kind: 'sides'; left: Runs; right: Runs }
  | { kind: 'address'; lines: readonly Runs[] }
  | { kind: 'signatures'; of: readonly { as: Runs; name: Runs }[]; inLines: boolean }
  | { kind: 'page' }
export type Sheet = readonly Laid[]

/** `nth` is the number of the row in its list, from 1. */
type Here = { of: Snapshot; row: Row; nth?: number }

/** A page that would be begun at the very end is not. */
export function layOut(template: PaperTemplate, of: Snapshot): Sheet {
  const sheet = laidBlocks(template.blocks, { of, row: nothing })
  return sheet.at(-1)?.kind === 'page' ? sheet.slice(0, -1) : sheet
}

/** What is left to fill by hand, each path once. */
export function blanksIn(sheet: Sheet): string[] {
  const found = new Set<string>()
  const visit = (runs: Runs) => {
    for (const run of runs) if ('blank' in run) found.add(run.blank)
  }
  for (const laid of sheet) {
    if ('runs' in laid) visit(laid.runs)
    if (laid.kind === 'rows')
      for (const { label, value } of laid.rows) {
        visit(label)
        visit(value)
      }
    if (laid.kind === 'table') for (const row of laid.rows) row.forEach(visit)
    if (laid.kind === 'list') laid.items.forEach(visit)
    if (laid.kind === 'sides') for (const runs of [laid.left, laid.right]) visit(runs)
    if (laid.kind === 'address') laid.lines.forEach(visit)
    if (laid.kind === 'signatures') for (const { name } of laid.of) visit(name)
  }
  return [...found]
}

const laidBlocks = (blocks: readonly Block[], here: Here): Laid[] => blocks.flatMap(block => laid(block, here))

function laid(block: Block, here: Here): Laid[] {
  if ('heading' in block) return [{ kind: 'heading', level: block.level ?? 1, runs: runsOf(block.heading, here) }]
  if ('text' in block) {
    const { align = 'justify', bold = false, small = false } = block
    return paragraphs(runsOf(block.text, here)).map(runs => ({ kind: 'paragraph', runs, align, bold, small }))
  }
  if ('grid' in block)
    return [
      {
        kind: 'table',
        head: block.grid.map(column => column.head),
        wide: block.grid.map(column => column.wide ?? 1),
        // an empty cell is as high as a written one
        rows: Array.from({ length: block.rows }, () => block.grid.map(() => [{ text: '\u00a0' }]))
      }
    ]
  if ('rows' in block)
    return [
      {
        kind: 'rows',
        rows: block.rows
          .map(([label, value]) => ({ label: runsOf(label, here), value: runsOf(value, here) }))
          .filter(({ value }) => value.length > 0)
      }
    ]
  if ('table' in block) {
    const rows = listOf(block.table, here)
    if (rows.length === 0) return [aside(block.none)]
    return [
      {
        kind: 'table',
        head: block.columns.map(column => column.head),
        wide: block.columns.map(column => column.wide ?? 1),
        rows: rows.map((row, at) => block.columns.map(column => runsOf(column.cell, { ...here, row, nth: at + 1 })))
      }
    ]
  }
  if ('list' in block) {
    const rows = listOf(block.list, here)
    if (rows.length === 0) return [aside(block.none)]
    return [{ kind: 'list', items: rows.map((row, at) => runsOf(block.item, { ...here, row, nth: at + 1 })) }]
  }
  if ('lines' in block) return [{ kind: 'lines', count: block.lines }]
  if ('sides' in block) {
    const [left, right] = block.sides
    return [{ kind: 'sides', left: runsOf(left, here), right: runsOf(right, here) }]
  }
  if ('address' in block)
    return [{ kind: 'address', lines: block.address.map(line => runsOf(line, here)).filter(runs => runs.length > 0) }]
  if ('signatures' in block)
    return [
      {
        kind: 'signatures',
        of: block.signatures.map(({ as, name }) => ({ as: runsOf(as, here), name: name ? runsOf(name, here) : [] })),
        inLines: block.inLines ?? false
      }
    ]
  if ('page' in block) return [{ kind: 'page' }]
  if ('each' in block) {
    const rows = listOf(block.each, here)
    if (rows.length === 0) return block.none ? [aside(block.none)] : []
    return rows.flatMap((row, at) => laidBlocks(block.blocks, { ...here, row, nth: at + 1 }))
  }
  return laidBlocks(holds(block.when, here) ? block.blocks : (block.otherwise ?? []), here)
}

const aside = (text: string): Laid => ({
  kind: 'paragraph',
  runs: [{ text }],
  align: 'left',
  bold: false,
  small: false
})

function runsOf(text: string, here: Here): Run[] {
  const runs: Run[] = []
  const paths = pathsIn(text)
  for (const [at, whole] of text.split(/\{[^{}]*\}/).entries()) {
    // a value that ends with a full stop, as many a date, ends the sentence too
    const before = runs.at(-1)
    const piece = before && 'text' in before && before.text.endsWith('.') ? whole.replace(/^\./, '') : whole
    if (piece) runs.push({ text: piece })
    const wanted = paths[at]
    if (!wanted) continue
    const value = textAt(wanted.path, here)
    if (value) runs.push({ text: value })
    else if (!wanted.optional) runs.push({ blank: wanted.path })
  }
  return runs
}

/** A text of several lines becomes as many paragraphs. */
function paragraphs(runs: readonly Run[]): Run[][] {
  const found: Run[][] = [[]]
  for (const run of runs) {
    if ('blank' in run) {
      found.at(-1)?.push(run)
      continue
    }
    for (const [at, line] of run.text.split(/\r?\n/).entries()) {
      if (at > 0) found.push([])
      if (line.trim()) found.at(-1)?.push({ text: line })
    }
  }
  return found.filter(one => one.length > 0)
}

/** Where a path leads: to a row of the snapshot and a field in it. */
function at(path: string, { of, row }: Here): { row: Row | null | undefined; field: string } {
  if (path.startsWith('.')) return { row, field: path.slice(1) }
  const [type = '', field] = path.split('/')
  if (field !== undefined) return { row: type === 'entry' ? of.entry : latest(of.entries[type] ?? []), field }
  const steps = path.split('.')
  const group = steps[0] === 'member' ? steps.slice(0, 2).join('.') : (steps[0] ?? '')
  return { row: of.groups[group], field: path.slice(group.length + 1) }
}

/** What was so on the day that the paper is about; where there is nothing of it yet, what came afterwards. */
const latest = (rows: readonly Row[]): Row | undefined => rows.findLast(row => !row.later) ?? rows.at(-1)

function textAt(path: string, here: Here): string | undefined {
  const { row, field } = at(path, here)
  return row?.text[field] ?? (path === '.n' ? here.nth?.toString() : undefined)
}

function listOf(path: string, here: Here): readonly Row[] {
  if (path.startsWith('.') || path.includes('/')) {
    const { row, field } = at(path, here)
    return row?.lists[field] ?? []
  }
  return here.of.lists[path] ?? here.of.entries[path] ?? []
}

function holds({ has, is }: { has: string; is?: readonly string[] | undefined }, here: Here): boolean {
  const { row, field } = at(has, here)
  if (is) return row?.codes[field]?.some(code => is.includes(code)) ?? false
  return Boolean(row?.text[field] ?? row?.codes[field]?.length) || listOf(has, here).length > 0
}
