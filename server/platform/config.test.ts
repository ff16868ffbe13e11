import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { readConfig } from './config.ts'

const usual = {
  port: 4180,
  host: '127.0.0.1',
  dataDir: resolve('data'),
  packsDir: resolve('packs'),
  uploadLimit: 20971520
}
const url = 'postgres://opora:secret@db.example:5432/opora'

const good = [
  { env: {}, gives: usual },
  { env: { PORT: '0', HOST: '::1' }, gives: { ...usual, port: 0, host: '::1' } },
  { env: { PORT: '' }, gives: usual },
  { env: { PORT: '80' }, flags: { port: '81' }, gives: { ...usual, port: 81 } },
  { env: { OPORA_DATA: '/srv/o', OPORA_PACKS: '/srv/p' }, gives: { ...usual, dataDir: '/srv/o', packsDir: '/srv/p' } },
  { env: { OPORA_UPLOAD_MB: '5' }, gives: { ...usual, uploadLimit: 5 * 1024 * 1024 } },
  { env: { DATABASE_URL: url }, gives: { ...usual, databaseUrl: url } },
  {
    env: {
      SMTP_URL: 'smtps://u:p@mail.example:465',
      MAIL_FROM: 'Opora <o@example.org>',
      PUBLIC_URL: 'https://o.example/'
    },
    gives: {
      ...usual,
      smtpUrl: 'smtps://u:p@mail.example:465',
      mailFrom: 'Opora <o@example.org>',
      publicUrl: 'https://o.example'
    }
  },
  { env: {}, flags: { 'database-url': url, data: '/d' }, gives: { ...usual, databaseUrl: url, dataDir: '/d' } }
]
for (const { env, flags, gives } of good)
  test(`reads ${JSON.stringify(env)} and ${JSON.stringify(flags ?? {})}`, () =>
    assert.deepEqual(readConfig(env, flags), { config: gives }))

const bad = [
  { env: { PORT: 'abc' }, error: 'PORT must be a whole number from 0 to 65535, not "abc"' },
  { env: { PORT: '70000' }, error: 'PORT must be a whole number from 0 to 65535, not "70000"' },
  { env: { PORT: '-1' }, error: 'PORT must be a whole number from 0 to 65535, not "-1"' },
  { env: {}, flags: { port: '1.5' }, error: '--port must be a whole number from 0 to 65535, not "1.5"' },
  {
    env: { OPORA_UPLOAD_MB: '0' },
    error: 'OPORA_UPLOAD_MB must be the largest file taken, in whole megabytes from 1 to 200, not "0"'
  },
  { env: { HOST: 'a b\n' }, error: 'HOST must be a host name or an address to listen on, not "a b\\n"' },
  { env: { OPORA_DATA: 'a\0' }, error: 'OPORA_DATA must be a path to a folder, not "a\\u0000"' },
  {
    env: { SMTP_URL: 'http://u:secret@h', MAIL_FROM: 'o@example.org' },
    error: 'SMTP_URL must look like smtps://user:password@host:465'
  },
  { env: { SMTP_URL: 'smtp://h' }, error: 'SMTP_URL and MAIL_FROM belong together: one of them is missing' },
  {
    env: { SMTP_URL: 'smtp://h', MAIL_FROM: 'opora' },
    error: 'MAIL_FROM must be an address like opora@example.org, or a name with it in angle brackets, not "opora"'
  },
  {
    env: { DATABASE_URL: 'mysql://u:secret@h/d' },
    error: 'DATABASE_URL must look like postgres://user:password@host:5432/database'
  },
  {
    env: { DATABASE_URL: 'postgres://h' },
    error: 'DATABASE_URL must look like postgres://user:password@host:5432/database'
  }
]
for (const { env, flags, error } of bad)
  test(`refuses ${JSON.stringify(env)} ${JSON.stringify(flags ?? {})} in one line`, () =>
    assert.deepEqual(readConfig(env, flags), { error }))
