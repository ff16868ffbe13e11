import { openInstallation, rebuildViews } from '#server/index.ts'
import { type CommandLine, packOption, Refused } from './command.ts'

export const views: CommandLine = {
  usage: 'rebuild --pack bg [--demo]',
  summary: 'drops every view and makes it again from the journal',
  options: { ...packOption, demo: { type: 'boolean', help: 'the database of the demo' } },
  async run({ config, flags, words }) {
    if (words[0] !== 'rebuild') throw new Refused('views knows one thing: rebuild')
    const opened = await openInstallation(config, String(flags.pack ?? 'bg'), flags.demo === true)
    try {
      const streams = await rebuildViews(opened.database.owner, opened.law)
      process.stdout.write(`the views of ${streams} streams are made again\n`)
      return 0
    } finally {
      await opened.close()
    }
  }
}
