import { checkJournal, openInstallation } from '#server/index.ts'
import { type CommandLine, packOption, Refused } from './command.ts'

export const journal: CommandLine = {
  usage: 'check --pack bg [--demo]',
  summary: 'follows the hash chain of every stream and tells of each entry that is not as it was written',
  options: { ...packOption, demo: { type: 'boolean', help: 'the database of the demo' } },
  async run({ config, flags, words }) {
    if (words[0] !== 'check') throw new Refused('journal knows one thing: check')
    const opened = await openInstallation(config, String(flags.pack ?? 'bg'), flags.demo === true)
    try {
      const { streams, entries, faults } = await checkJournal(opened.database.owner)
      for (const fault of faults) process.stdout.write(`${fault}\n`)
      process.stdout.write(`${streams} streams, ${entries} entries, ${faults.length} faults\n`)
      return faults.length === 0 ? 0 : 1
    } finally {
      await opened.close()
    }
  }
}
