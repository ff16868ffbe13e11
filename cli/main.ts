/** The program's commands. Faults that a person can mend are told in one line. */
import { DatabaseFault, InstallationFault, PackFault } from '#server/index.ts'
import { type CommandLine, help, Refused, read } from './command.ts'
import { demo } from './demo.ts'
import { figures } from './figures.ts'
import { journal } from './journal.ts'
import { ledger } from './ledger.ts'
import { openapi } from './openapi.ts'
import { release } from './release.ts'
import { series } from './series.ts'
import { serve } from './serve.ts'
import { storyline } from './storyline.ts'
import { views } from './views.ts'

const commands: Readonly<Record<string, CommandLine>> = {
  serve,
  demo,
  storyline,
  views,
  journal,
  ledger,
  release,
  figures,
  series,
  openapi
}

const overview = (): string =>
  [
    'Opora: a case system for the protection of children and the support of families',
    '',
    ...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(11)} ${summary}`),
    '',
    '  npm run opora -- help COMMAND tells more of one.'
  ].join('\n')

async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') {
    const asked = commands[args[0] ?? '']
    process.stdout.write(`${asked ? help(args[0] ?? '', asked) : overview()}\n`)
    return args[0] && !asked ? 2 : 0
  }
  const command = commands[name]
  if (!command) throw new Refused(`no command '${name}'; npm run opora -- help lists them`)
  if (args.includes('--help')) {
    process.stdout.write(`${help(name, command)}\n`)
    return 0
  }
  return command.run(read(command, args))
}

// a reader like `head` may go before all is said
process.stdout.on('error', (error: { code?: string }) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const known =
    error instanceof Refused ||
    error instanceof PackFault ||
    error instanceof DatabaseFault ||
    error instanceof InstallationFault
  process.stderr.write(`opora: ${known ? (error as Error).message : faultOf(error)}\n`)
  process.exitCode = 2
}

/** Connection and system errors are one line; a fault of the program keeps its trace. */
function faultOf(error: unknown): string {
  const { code, message, stack } = error as { code?: string; message?: string; stack?: string }
  return code && /^[A-Z0-9_]+$/.test(code) ? `${message} (${code})` : (stack ?? String(error))
}
