/** What the public pages are written from: signed releases as they were frozen, and what is public beside them. */
import type { Compared } from '#domain/figures/compare.ts'
import type { Moment } from '#domain/kernel/time.ts'
import type { Indicator } from '#domain/law/indicator.ts'
import type { Law } from '#domain/law/pack.ts'
import type { Language } from '#domain/law/words.ts'
import type { Frozen, ReleaseFile } from '#domain/releases/content.ts'
import type { Cell } from '#domain/series/values.ts'

/** A signed release without its tables and texts: of each there may be many, and every page names releases. */
export type Published = Omit<Frozen, 'tables' | 'texts' | 'form' | 'rules'> & {
  tables: readonly { code: string; indicator: string }[]
  /** every file, the manifest last */
  files: readonly ReleaseFile[]
  /** the SHA-256 of the manifest as the journal has it */
  manifest: string
  signedAt: Moment
  correctedBy: { release: string; reason: string } | null
}

export type Library = {
  law: Law
  /** people and cases are invented, and every page says so */
  demo: boolean
  /** where the pages are, without the last stroke; empty where the installation does not know it */
  origin: string
  /** newest first */
  releases: readonly Published[]
  /** published values of others as they stand now */
  series: readonly Cell[]
  /**
   * the published figures beside those of the journal; null where the journal is of real people: nothing unsigned is
   * public. Answers null while it is still being computed
   */
  compared: (() => Promise<readonly Compared[] | null>) | null
  /** a release with its tables and texts */
  whole(id: string): Promise<Frozen | null>
}

export type Definition = {
  indicator: Indicator
  /** versions that stand in releases and differ from it, newest first */
  frozen: readonly Indicator[]
  /** it stands in releases alone, no longer in the pack */
  retired: boolean
}

const gathered = new WeakMap<Library, Map<string, Definition>>()
/** Every indicator of the pack and of the releases by code, in the order of the pack. */
export function definitionsOf(library: Library): ReadonlyMap<string, Definition> {
  const known = gathered.get(library) ?? gather(library)
  gathered.set(library, known)
  return known
}

function gather({ law, releases }: Library): Map<string, Definition> {
  const current = new Map(law.pack.indicators.map(one => [one.code, one]))
  const frozen = new Map<string, Map<number, Indicator>>()
  for (const { definitions } of releases)
    for (const one of definitions) {
      const versions = frozen.get(one.code) ?? new Map<number, Indicator>()
      frozen.set(one.code, versions)
      if (!versions.has(one.version)) versions.set(one.version, one)
    }
  const found = new Map<string, Definition>()
  for (const code of new Set([...current.keys(), ...frozen.keys()])) {
    const versions = [...(frozen.get(code)?.values() ?? [])].sort((a, b) => b.version - a.version)
    const now = current.get(code)
    const indicator = now ?? versions[0]
    if (!indicator) continue
    const others = versions.filter(one => one !== indicator && JSON.stringify(one) !== JSON.stringify(indicator))
    found.set(code, { indicator, frozen: others, retired: now === undefined })
  }
  return found
}

/** The languages of the pages, the official one first. */
export const languagesOf = (law: Law): readonly Language[] => law.pack.languages
