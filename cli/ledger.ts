import { checkLedger, openInstallation } from '#server/index.ts'
import { type CommandLine, packOption, Refused } from './command.ts'

/** So many differences of a check are told one by one. */
const TOLD = 20

export const ledger: CommandLine = {
  usage: 'check --pack bg [--demo] [--full]',
  summary:
    'checks the ledger of figures: double entry, opening + in − out = closing, kept sums, and the journal itself',
  more: 'Every ledger, account, year and month. Ends with 1 if anything differs, and names the account.',
  options: {
    ...packOption,
    demo: { type: 'boolean', help: 'the database of the demo' },
    full: { type: 'boolean', help: 'makes the postings of every stream again, not of one in sixteen' }
  },
  async run({ config, flags, words }) {
    if (words[0] !== 'check') throw new Refused('ledger knows one thing: check')
    const opened = await openInstallation(config, String(flags.pack ?? 'bg'), flags.demo === true)
    try {
      let wrong = 0
      for await (const { name, compared, differences } of checkLedger(opened.database, opened.law, {
        full: flags.full === true
      })) {
        process.stdout.write(`${differences.length === 0 ? 'holds' : 'BROKEN'}  ${name}: ${compared} compared\n`)
        for (const one of differences.slice(0, TOLD)) process.stdout.write(`        ${one}\n`)
        if (differences.length > TOLD) process.stdout.write(`        and ${differences.length - TOLD} more\n`)
        wrong += differences.length
      }
      process.stdout.write(`${wrong} differences\n`)
      return wrong === 0 ? 0 : 1
    } finally {
      await opened.close()
    }
  }
}
