import { type Compared, tally } from '#domain/figures/compare.ts'
import type { Language } from '#domain/law/words.ts'
import { clockOf, comparedWith, facts, loadLaw, openInstallation, packsIn, readInstallation } from '#server/index.ts'
import { type CommandLine, Refused } from './command.ts'

export const figures: CommandLine = {
  usage: 'compare [--pack bg] [--language en]',
  summary: 'holds every published figure against the one that the demo journals come to',
  options: {
    pack: { type: 'string', help: 'only the figures of this pack' },
    language: { type: 'string', help: 'the language of reasons (en)' }
  },
  async run({ config, flags, words }) {
    if (words[0] !== 'compare') throw new Refused('figures knows one thing: compare')
    const language = String(flags.language ?? 'en') as Language
    const all = facts()
    const rows: Compared[] = []
    const packs = typeof flags.pack === 'string' ? [flags.pack] : packsIn('packs')
    for (const pack of packs) {
      const law = await loadLaw('packs', pack)
      if (law.pack.published.length === 0) continue
      const opened = await openInstallation(config, pack, true)
      try {
        const there = await readInstallation(opened.database.owner)
        const now = await clockOf(opened.database.owner, true, there?.today)
        const database = there?.ready ? opened.database : null
        rows.push(...(await comparedWith(database, opened.law, all, now())))
      } finally {
        await opened.close()
      }
    }
    const met = new Set(rows.map(({ fact }) => fact.id))
    const foreign = flags.pack === undefined ? all.filter(fact => !met.has(fact.id)) : []
    for (const row of rows) if (row.outcome !== 'apart') process.stdout.write(`${line(row)}\n`)
    const apart = rows.filter(row => row.outcome === 'apart')
    if (apart.length + foreign.length > 0) process.stdout.write('\nNot compared:\n')
    for (const { fact, apart: why } of apart)
      process.stdout.write(`${fact.id.padEnd(36)} ${why?.words?.[language] ?? reasons[why?.why ?? 'no-definition']}\n`)
    for (const { id } of foreign) process.stdout.write(`${id.padEnd(36)} ${reasons['no-definition']}\n`)
    const { equal, of } = tally(rows)
    process.stdout.write(`\n${equal} of ${of} equal\n`)
    return equal === of ? 0 : 1
  }
}

const reasons = {
  'not-in-journal': 'the journal does not hold it',
  'no-definition': 'no pack has an indicator for it',
  'no-journal': 'its pack has no demo journal here'
} as const

function line({ fact, answers, computed, invented, outcome }: Compared): string {
  const published = `${fact.qualifier === 'exact' ? '' : `${fact.qualifier} `}${fact.value}`
  return [
    fact.id.padEnd(36),
    String(computed ?? '–').padStart(10),
    published.padStart(12),
    fact.unit.padEnd(28),
    outcome.padEnd(8),
    `${answers?.indicator ?? ''} ${answers?.when ?? ''}${invented ? ' (an invented denominator)' : ''}`
  ].join(' ')
}
