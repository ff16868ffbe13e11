/** Releases that are out: what an attacker has of them, and what the figures of the next are held against. */
import type { FigureTable } from '#domain/figures/table.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { compute, type Earlier, publicOf } from '#domain/releases/compute.ts'
import type { Frozen } from '#domain/releases/content.ts'
import { headlineTables, readContent } from './content.ts'
import { CONTENT } from './files.ts'
import { groundOf, type Source, withDefinitions } from './ground.ts'

// what is frozen does not change; computing it again is dear
type Went = { earlier: Earlier; frozen: Frozen }
const kept = new WeakMap<Source, Map<string, Promise<Went>>>()

/**
 * The releases as they went out, with what was computed before anything was hidden, and what the same tables are with
 * all that is known at `knownAt`: for the judge, never shown.
 */
export async function earlierReleases(
  source: Source,
  law: Law,
  ids: readonly string[],
  knownAt: Moment,
  signal?: AbortSignal
): Promise<Earlier[]> {
  const known = kept.get(source) ?? new Map<string, Promise<Went>>()
  kept.set(source, known)
  const found: Earlier[] = []
  for (const id of ids) {
    signal?.throwIfAborted()
    const one = known.get(id) ?? computedAgain(source, law, id)
    known.set(id, one)
    one.catch(() => known.delete(id))
    const { earlier, frozen } = await one
    found.push({ ...earlier, now: await tablesAt(source, law, frozen, knownAt) })
  }
  return found
}

/** The tables of a release as they would be today, by its own definitions. */
async function tablesAt(source: Source, law: Law, frozen: Frozen, knownAt: Moment): Promise<FigureTable[]> {
  const ground = await groundOf(source, withDefinitions(law, frozen.definitions), knownAt)
  return compute(frozen.form, frozen, ground).publication.tables.map(({ table }) => table)
}

async function computedAgain(source: Source, law: Law, id: string): Promise<Went> {
  const bytes = await source.file(id, CONTENT)
  if (!bytes) throw new Error(`the files of the earlier release ${id} are not there`)
  const frozen = readContent(bytes)
  const ground = await groundOf(source, withDefinitions(law, frozen.definitions), frozen.knownAt)
  const { publication, shown, definitions } = compute(frozen.form, frozen, ground)
  const out = tablesByCode(frozen)
  const went = shown.map(({ code, asked }, at) => {
    const table = out.get(`${asked?.code ?? ''}|${code}`)
    return table ?? (publication.tables[at]?.table as FigureTable)
  })
  return {
    earlier: {
      ...publicOf(publication, went),
      name: id,
      computed: publication.tables.map(({ table }) => table),
      definitions
    },
    frozen
  }
}

/** What went out, under the names that `compute` gives its shown tables. */
function tablesByCode(frozen: Frozen): Map<string, FigureTable> {
  return new Map([
    ...headlineTables(frozen).map(table => [`|${table.indicator}`, table as FigureTable] as const),
    ...frozen.tables.map(({ of, code, table }) => [`${of}|${code}`, table] as const)
  ])
}
