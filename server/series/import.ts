/** The road of a file of published values: read whole, held against what is there, and imported only if nothing is wrong. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '#domain/acts/act.ts'
import type { Law } from '#domain/law/pack.ts'
import type { SeriesImport } from '#domain/series/entries.ts'
import { alreadyThere, type StandingImport } from '#domain/series/values.ts'
import { type Desk, type PerformAnswer, perform } from '../act/perform.ts'
import { type Defaults, type LineFault, readFile } from './file.ts'

/** The program itself, told to import from the command line by whoever keeps the installation: it has no account and no other act. */
export const commandLine = ({ pack }: Law): Actor => ({
  account: 'command-line',
  office: pack.offices.find(one => one.within === null)?.code ?? '',
  roles: pack.process.series?.new?.['series.import'] ?? []
})

export type PlannedImport = {
  source: string
  asAt: string
  published: string | null
  series: string[]
  values: number
  gaps: number
  /** this source has said the very same on that day before, so it is not imported again */
  there: boolean
}
export type Imported = {
  lines: number
  faults: LineFault[]
  imports: PlannedImport[]
  /** null where nothing was to be written: a trial, a file with faults, or nothing new in it */
  answer: PerformAnswer | null
}

/**
 * Imports a file, or with `dry` only tells what would be imported. A file with a fault writes nothing. Each source is
 * one act; if one is refused the rest is left, and the same file brings the missing ones when it is imported again.
 */
export async function importFile(
  desk: Desk,
  by: Actor,
  text: string,
  { defaults, dry, standing }: { defaults: Defaults; dry: boolean; standing: readonly StandingImport[] }
): Promise<Imported> {
  const today = desk.law.timing.zone.dayOf(desk.now())
  const { imports, faults, lines } = readFile(text, defaults, desk.law, today)
  const told = imports.map(({ input }) => ({ input, plan: planOf(input, standing) }))
  const found: Imported = { lines, faults, imports: told.map(one => one.plan), answer: null }
  if (dry || faults.length > 0) return found
  for (const { input, plan } of told) {
    if (plan.there) continue
    const on = { kind: 'series' as const, id: randomUUID() }
    found.answer = await perform(desk, { id: randomUUID(), act: 'series.import', on, at: desk.now(), input }, by)
    if (found.answer.kind !== 'done') return found
  }
  return found
}

const planOf = (input: SeriesImport, standing: readonly StandingImport[]): PlannedImport => ({
  source: input.source,
  asAt: input.asAt,
  published: input.published ?? null,
  series: [...new Set(input.rows.map(row => row.series))],
  values: input.rows.length,
  gaps: input.rows.filter(row => row.value === null).length,
  there: alreadyThere(input, standing) !== undefined
})
