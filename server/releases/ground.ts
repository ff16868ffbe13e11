/** What a release is computed from: postings, imported series, and the releases that are out. */
import { Book } from '#domain/figures/book.ts'
import { areaReader } from '#domain/figures/dimensions.ts'
import { booked } from '#domain/figures/fold.ts'
import { postings } from '#domain/figures/ledger.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import { type Law, lawOf } from '#domain/law/pack.ts'
import type { Ground } from '#domain/releases/compute.ts'
import { denominators } from '#domain/series/denominator.ts'
import { type Cell, cellsOf, type StandingImport } from '#domain/series/values.ts'
import { currentBook } from '../figures/keeper.ts'
import { allStreams } from '../journal/read.ts'
import type { Database } from '../platform/database/open.ts'
import { importRows } from '../series/queries.ts'
import { seriesView } from '../series/view.ts'
import { nothingKnown } from '../views/view.ts'
import { releaseFile } from './queries.ts'

export type Source = {
  book(): Promise<Book>
  imports(): Promise<readonly StandingImport[]>
  /** a frozen file of a release that is out */
  file(release: string, name: string): Promise<Uint8Array | null>
}

const live = new WeakMap<Database, Source>()

/** The ledger and series of an installation as they stand now. */
export function sourceOf(database: Database, law: Law): Source {
  const known = live.get(database)
  if (known) return known
  const source: Source = {
    book: () => currentBook(database, law),
    imports: () => importRows(database.reader),
    file: (release, name) => releaseFile(database.reader, release, name)
  }
  live.set(database, source)
  return source
}

/** The same from the entries of the journal alone: no view is asked. */
export async function fromJournal(database: Database, law: Law): Promise<Source> {
  const book = new Book(areaReader(law))
  const imports: StandingImport[] = []
  for await (const { ref, entries, stream } of allStreams(database.owner)) {
    for (const posting of postings(ref, entries, law)) book.add(booked(ref.id, posting, law))
    if (ref.kind !== 'series') continue
    for (const row of seriesView.rows({ ref, law, entries, facts: stream.facts, known: nothingKnown })) {
      const { import: id, as_at: asAt, recorded_at: recordedAt, withdrawn_at: withdrawnAt, ...rest } = row
      imports.push({ ...rest, id, asAt, recordedAt, withdrawnAt } as unknown as StandingImport)
    }
  }
  imports.sort((a, b) => (`${a.recordedAt} ${a.id}` < `${b.recordedAt} ${b.id}` ? -1 : 1))
  return {
    book: async () => book,
    imports: async () => imports,
    file: (release, name) => releaseFile(database.owner, release, name)
  }
}

/** All that is computed from, as known at a moment. */
export async function groundOf(source: Source, law: Law, knownAt: Moment): Promise<Ground & { cells: Cell[] }> {
  const [book, imports] = await Promise.all([source.book(), source.imports()])
  const cells = cellsOf(imports, law.pack.series.about, knownAt)
  return { book, law, knownAt, cells, denominator: denominators(cells, law) }
}

/** The law with the definitions that a release froze in the place of today's. */
export const withDefinitions = (law: Law, definitions: readonly Indicator[]): Law =>
  lawOf({ ...law.pack, indicators: [...definitions] })
