/** What had been published by the day of the demo, and an invented population: imported by the same road as any file. */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { edgesOf } from '#domain/series/period.ts'
import { commandLine, type Database, importFile, importRows } from '#server/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Files of the pack, and those of the demo in which every source is an invented one. */
export async function importPublished(database: Database, law: Law, now: Moment): Promise<void> {
  const today = law.timing.zone.dayOf(now)
  const { code } = law.pack
  const files = globSync([`packs/${code}/series/*.csv`, `demo/series/${code}-*.csv`], { cwd: root }).sort()
  for (const file of files) {
    const text = publishedBy(today, readFileSync(`${root}${file}`, 'utf8'))
    if (text === null) continue
    const { faults, answer } = await importFile(
      { database, law, now: () => now, synthetic: true },
      commandLine(law),
      text,
      { defaults: { 'as-at': today }, dry: false, standing: await importRows(database.owner) }
    )
    if (faults[0] || answer?.kind === 'refused') throw new Error(`${file}: ${JSON.stringify(faults[0] ?? answer)}`)
  }
}

/** The lines that nobody could have published later than `today`; null when none is left. */
function publishedBy(today: string, text: string): string | null {
  const [head = '', ...lines] = text.trim().split('\n')
  const names = head.split(',')
  const there = lines.filter(line => {
    const cells = line.split(',')
    const told = (name: string) => cells[names.indexOf(name)] ?? ''
    const ends = edgesOf(told('period'))?.to ?? ''
    return [told('published'), told('day'), ends].every(day => day <= today)
  })
  return there.length > 0 ? [head, ...there].join('\n') : null
}
