/** Runs one installation: listens at once, tells how far it is, and is ready when its data and its page are. */
import { randomBytes } from 'node:crypto'
import type { Moment } from '#domain/kernel/time.ts'
import { invite, noAccounts } from '../access/queries.ts'
import type { Desk } from '../act/perform.ts'
import { routes } from '../api/routes.ts'
import { currentBook } from '../figures/keeper.ts'
import type { Config } from '../platform/config.ts'
import { buildApp, hashToken } from '../platform/http/app.ts'
import { servePublicPages } from '../public/serve.ts'
import { keepErasing } from '../register/retention.ts'
import { keepSending } from '../time/sender.ts'
import { clockOf, worldClock } from './clock.ts'
import { InstallationFault, type Opened } from './open.ts'
import { type Neighbour, type Progress, servePublic } from './public.ts'
import { readInstallation, writeInstallation } from './queries.ts'
import { buildWeb } from './web.ts'

export type Running = {
  url: string
  port: number
  /** resolves when all is there */
  ready: Promise<void>
  desk(): Desk | null
  close(): Promise<void>
}

/** Writes the data of an installation that starts with some; `tell` shows how far it is. */
export type Fill = {
  today: Moment
  run(opened: Opened, tell: (done: number, total: number) => void, stop: AbortSignal): Promise<void>
}

export type Ways = {
  fill?: Fill
  page?: boolean
  /** the other installations that run here */
  beside?(): readonly Neighbour[]
}

export async function serve(
  opened: Opened,
  config: Config,
  { fill, page = true, beside = () => [] }: Ways = {}
): Promise<Running> {
  const { law, database, demo } = opened
  let desk: Desk | null = null
  let progress: Progress | null = { phase: 'starting', done: 0, total: 0 }
  let built = false
  const stopped = new AbortController()
  const app = await buildApp(routes, () => desk, {
    uploadLimit: config.uploadLimit,
    // a browser sends its cookies to every port of a host: installations side by side have each its own
    cookie: `opora-${law.pack.code}`
  })
  await servePublicPages(app, { law, demo, desk: () => desk, publicUrl: config.publicUrl })
  await servePublic(app, {
    law,
    demo,
    desk: () => desk,
    now: () => desk?.now() ?? fill?.today ?? worldClock(),
    progress: () => progress,
    page: () => built,
    beside
  })
  try {
    await app.listen({ port: config.port, host: config.host })
  } catch (error) {
    await app.close()
    const { code } = error as { code?: string }
    throw new InstallationFault(
      code === 'EADDRINUSE'
        ? `port ${config.port} is taken; set PORT to another`
        : `cannot listen on ${config.host}:${config.port} (${code})`
    )
  }
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  const url = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`

  const { smtpUrl, mailFrom, publicUrl } = config
  const mails = smtpUrl && mailFrom ? { smtpUrl, from: mailFrom, link: `${publicUrl ?? url}/notices` } : null
  let stopSending = async () => {}
  let stopErasing = async () => {}
  const prepareData = async () => {
    const there = await readInstallation(database.owner)
    if (!there?.ready) {
      await writeInstallation(database.owner, { pack: law.pack.code, demo, ready: false, today: fill?.today ?? null })
      const tell = (done: number, total: number) => {
        progress = { phase: 'writing', done, total }
      }
      await fill?.run(opened, tell, stopped.signal)
      await writeInstallation(database.owner, { pack: law.pack.code, demo, ready: true, today: fill?.today ?? null })
    }
    const now = await clockOf(database.owner, demo, there?.today ?? fill?.today)
    desk = { database, law, now, synthetic: demo, mails: mails !== null }
    // the first who asks for a figure need not wait until all postings are read; a fault shows when somebody asks
    void currentBook(database, law).catch(() => {})
  }
  const preparePage = async () => {
    if (page) await buildWeb()
    built = true
  }
  const ready = Promise.all([prepareData(), preparePage()]).then(() => {
    progress = null
    if (desk && mails && !stopped.signal.aborted) stopSending = keepSending(desk, mails)
    if (desk && law.pack.retention && !stopped.signal.aborted) stopErasing = keepErasing(desk)
  })
  const close = async () => {
    stopped.abort()
    await stopSending()
    await stopErasing()
    await app.close()
  }
  return { url, port, ready, desk: () => desk, close }
}

/** The link for the first administrator of an empty installation, or null when there are accounts. */
export async function firstLink({ database }: Opened, url: string): Promise<string | null> {
  if (!(await noAccounts(database.writer))) return null
  const token = randomBytes(24)
  await invite(database.writer, hashToken(token), worldClock())
  return `${url}/first-administrator?token=${token.toString('base64url')}`
}
