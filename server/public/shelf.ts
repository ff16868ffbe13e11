/** The library in memory: read again when something was signed, corrected or imported, and not otherwise. */

import type { Indicator } from '#domain/law/indicator.ts'
import type { Law } from '#domain/law/pack.ts'
import { Frozen } from '#domain/releases/content.ts'
import { cellsOf } from '#domain/series/values.ts'
import type { Sql } from '../platform/database/context.ts'
import type { Library, Published } from './library.ts'
import { fileNamed, filesOf, publicVersion, type SignedRow, signedRows, standingImports } from './queries.ts'

export type ShelfOptions = {
  sql: Sql
  law: Law
  demo: boolean
  origin: string
  compared: Library['compared']
}
export type Shelf = { version: string; library: Library }

/** So many releases with all their tables stay in memory. */
const WHOLE = 4

/** Answers the library as it stands now; what has not changed is not read again. */
export function keepShelf({ sql, law, demo, origin, compared }: ShelfOptions): () => Promise<Shelf> {
  const releases = new Map<string, Omit<Published, 'correctedBy'>>()
  const definitions = new Map<string, Indicator>()
  const whole = new Map<string, Frozen>()
  let shelf: Shelf | null = null
  let reading: Promise<Shelf> | null = null

  const read = async (id: string): Promise<Frozen | null> => {
    const known = whole.get(id)
    if (known) return known
    const bytes = await fileNamed(sql, id, 'release.json')
    if (!bytes) return null
    const frozen = Frozen.parse(JSON.parse(new TextDecoder().decode(bytes)))
    whole.set(id, frozen)
    const [oldest] = whole.keys()
    if (whole.size > WHOLE && oldest !== undefined) whole.delete(oldest)
    return frozen
  }
  /** A definition that stands alike in several releases is kept once. */
  const kept = (one: Indicator): Indicator => {
    const key = JSON.stringify(one)
    const known = definitions.get(key)
    if (!known) definitions.set(key, one)
    return known ?? one
  }
  const summary = async (row: SignedRow): Promise<Published[]> => {
    const known = releases.get(row.id)
    const correctedBy =
      row.correctedBy && row.correctedReason ? { release: row.correctedBy, reason: row.correctedReason } : null
    if (known) return [{ ...known, correctedBy }]
    const frozen = await read(row.id)
    if (!frozen) return []
    const { tables, texts: _texts, form: _form, rules: _rules, ...rest } = frozen
    const made = {
      ...rest,
      definitions: frozen.definitions.map(kept),
      tables: tables.map(({ code, table: { indicator } }) => ({ code, indicator })),
      files: await filesOf(sql, row.id),
      manifest: row.manifest,
      signedAt: row.signedAt
    }
    releases.set(row.id, made)
    return [{ ...made, correctedBy }]
  }
  const readAll = async (version: string): Promise<Shelf> => {
    const found: Published[] = []
    for (const row of await signedRows(sql)) found.push(...(await summary(row)))
    const series = cellsOf(await standingImports(sql), law.pack.series.about)
    return { version, library: { law, demo, origin, releases: found, series, compared, whole: read } }
  }
  return async () => {
    const version = await publicVersion(sql)
    if (shelf?.version === version) return shelf
    reading ??= readAll(version).finally(() => {
      reading = null
    })
    shelf = await reading
    return shelf
  }
}
