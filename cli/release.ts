import { addDays, type Day, zone } from '#domain/kernel/time.ts'
import { openInstallation, plain, sheetOf } from '#server/index.ts'
import { type CommandLine, packOption, Refused } from './command.ts'

export const release: CommandLine = {
  usage: 'show 2023 --pack bg [--demo]',
  summary: 'computes the figures of a year from the journal and prints them with their text',
  options: {
    ...packOption,
    demo: { type: 'boolean', help: 'the database of the demo' },
    template: { type: 'string', help: 'the release template (the first of the pack)' },
    language: { type: 'string', help: 'the language of the text (the official one)' },
    'known-at': { type: 'string', help: 'as known at the end of this day, like 2024-01-10' }
  },
  async run({ config, flags, words }) {
    const [verb, year] = words
    if (verb !== 'show' || !/^\d{4}$/.test(year ?? '')) throw new Refused('say: release show 2023')
    const opened = await openInstallation(config, String(flags.pack ?? 'bg'), flags.demo === true)
    try {
      const { law, database } = opened
      const template = String(flags.template ?? law.pack.releases[0]?.code ?? '')
      const until = String(flags['known-at'] ?? '9999-12-30') as Day
      const knownAt = zone(law.pack.timeZone).at(addDays(until, 1))
      const sheet = await sheetOf(
        database,
        law,
        template,
        { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day },
        knownAt
      )
      if (!sheet) throw new Refused(`no release template '${template}' in the pack`)
      const language = String(flags.language ?? law.pack.languages[0]) as 'bg'
      for (const { indicator, value } of sheet.figures)
        process.stdout.write(`${indicator.padEnd(28)} ${String(value ?? '–').padStart(8)}\n`)
      for (const { total, parts, holds } of sheet.checks)
        process.stdout.write(`${total} = ${parts.join(' + ')}: ${holds ? 'holds' : 'BROKEN'}\n`)
      for (const paragraph of sheet.text[language] ?? []) process.stdout.write(`\n${plain(paragraph)}\n`)
      return sheet.checks.every(check => check.holds) ? 0 : 1
    } finally {
      await opened.close()
    }
  }
}
