/** One command of `npm run opora`. */
import { parseArgs } from 'node:util'
import { type Config, readConfig } from '#server/index.ts'

export type Options = Record<string, { type: 'string' | 'boolean'; help: string }>
export type Given = {
  config: Config
  flags: Readonly<Record<string, string | boolean | undefined>>
  words: readonly string[]
}
export type CommandLine = {
  usage: string
  summary: string
  more?: string
  options?: Options
  run(given: Given): Promise<number>
}

/** A message for the person at the keyboard; the program ends with the code 2. */
export class Refused extends Error {}

export const settings: Options = {
  port: { type: 'string', help: 'PORT: where to listen (4180)' },
  host: { type: 'string', help: 'HOST: on which address (127.0.0.1)' },
  data: { type: 'string', help: 'OPORA_DATA: the data folder (./data)' },
  'upload-mb': { type: 'string', help: 'OPORA_UPLOAD_MB: the largest file taken, in MB (20)' },
  packs: { type: 'string', help: 'OPORA_PACKS: the folder of packs (./packs)' },
  'smtp-url': { type: 'string', help: 'SMTP_URL: a mail server for notices, smtps://user:password@host:465' },
  'mail-from': { type: 'string', help: 'MAIL_FROM: the address that notices come from' },
  'public-url': { type: 'string', help: 'PUBLIC_URL: the address at which people open the program' },
  'database-url': { type: 'string', help: 'DATABASE_URL: a PostgreSQL database, 15 or newer, instead of our own' }
}
export const packOption: Options = { pack: { type: 'string', help: 'the jurisdiction (bg)' } }

export function read(command: CommandLine, args: readonly string[]): Given {
  const options = { ...settings, ...command.options }
  let parsed: { values: Record<string, string | boolean | undefined>; positionals: string[] }
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]))
    }) as typeof parsed
  } catch (error) {
    throw new Refused((error as Error).message.split('\n')[0] ?? 'wrong arguments')
  }
  const texts = Object.fromEntries(
    Object.entries(parsed.values).filter(([, value]) => typeof value === 'string')
  ) as Record<string, string>
  const answer = readConfig(process.env, texts)
  if ('error' in answer) throw new Refused(answer.error)
  return { config: answer.config, flags: parsed.values, words: parsed.positionals }
}

export const help = (name: string, { usage, summary, more, options }: CommandLine): string =>
  [
    `npm run opora -- ${name}${usage ? ` ${usage}` : ''}`,
    '',
    `  ${summary}`,
    ...(more ? ['', ...more.split('\n').map(line => `  ${line}`)] : []),
    '',
    ...Object.entries({ ...options, ...settings }).map(([flag, one]) => `  --${flag.padEnd(14)} ${one.help}`)
  ].join('\n')
