import { resolve } from 'node:path'
import { z } from 'zod'

export type Config = {
  port: number
  host: string
  dataDir: string
  packsDir: string
  uploadLimit: number
  databaseUrl?: string
  smtpUrl?: string
  mailFrom?: string
  publicUrl?: string
}

/** Where each value may stand, what it must be, and what it is when nobody says. Secrets are not shown back. */
const table = {
  port: {
    variable: 'PORT',
    flag: 'port',
    value: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().max(65535))
      .default(4180),
    must: 'be a whole number from 0 to 65535'
  },
  host: {
    variable: 'HOST',
    flag: 'host',
    value: z
      .string()
      .regex(/^[\w.:-]+$/)
      .default('127.0.0.1'),
    must: 'be a host name or an address to listen on'
  },
  dataDir: { variable: 'OPORA_DATA', flag: 'data', value: folder('./data'), must: 'be a path to a folder' },
  packsDir: { variable: 'OPORA_PACKS', flag: 'packs', value: folder('./packs'), must: 'be a path to a folder' },
  uploadLimit: {
    variable: 'OPORA_UPLOAD_MB',
    flag: 'upload-mb',
    value: z
      .string()
      .regex(/^\d{1,3}$/)
      .default('20')
      .transform(text => Number(text) * 1024 * 1024)
      .pipe(
        z
          .number()
          .min(1024 * 1024)
          .max(200 * 1024 * 1024)
      ),
    must: 'be the largest file taken, in whole megabytes from 1 to 200'
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    flag: 'database-url',
    value: z.string().refine(isPostgresUrl).optional(),
    must: 'look like postgres://user:password@host:5432/database',
    secret: true
  },
  smtpUrl: {
    variable: 'SMTP_URL',
    flag: 'smtp-url',
    value: z
      .string()
      .refine(text => /^smtps?:$/.test(URL.parse(text)?.protocol ?? ''))
      .optional(),
    must: 'look like smtps://user:password@host:465',
    secret: true
  },
  mailFrom: {
    variable: 'MAIL_FROM',
    flag: 'mail-from',
    value: z
      .string()
      .regex(/^[^\s@<>]+@[^\s@<>]+$|^[^<>\r\n]* <[^\s@<>]+@[^\s@<>]+>$/)
      .optional(),
    must: 'be an address like opora@example.org, or a name with it in angle brackets'
  },
  publicUrl: {
    variable: 'PUBLIC_URL',
    flag: 'public-url',
    value: z
      .string()
      .refine(text => /^https?:$/.test(URL.parse(text)?.protocol ?? ''))
      .transform(text => text.replace(/\/+$/, ''))
      .optional(),
    must: 'be the address at which people open the program, like https://opora.example.org'
  }
} as const

function folder(usual: string) {
  return z
    .string()
    .refine(path => !path.includes('\0'))
    .default(usual)
    .transform(path => resolve(path))
}

function isPostgresUrl(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '' && url.pathname.length > 1
}

type Texts = Readonly<Record<string, string | undefined>>

/** Reads the settings; a flag wins over a variable, and an empty text counts as not given. */
export function readConfig(env: Texts, flags: Texts = {}): { config: Config } | { error: string } {
  const config: Record<string, unknown> = {}
  for (const [name, row] of Object.entries(table)) {
    const flag = flags[row.flag]
    const given = flag ?? env[row.variable]
    const answer = row.value.safeParse(given || undefined)
    if (!answer.success) {
      const source = flag === undefined ? row.variable : `--${row.flag}`
      return { error: `${source} must ${row.must}${'secret' in row ? '' : `, not ${JSON.stringify(given)}`}` }
    }
    if (answer.data !== undefined) config[name] = answer.data
  }
  if ((config.smtpUrl === undefined) !== (config.mailFrom === undefined))
    return { error: 'SMTP_URL and MAIL_FROM belong together: one of them is missing' }
  return { config: config as Config }
}
