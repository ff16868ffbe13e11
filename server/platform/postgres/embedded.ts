import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Binaries, findBinaries } from './binaries.ts'
import { chooseIdentity, endWithUs, type Identity } from './identity.ts'
import { clearLock, readLock } from './lock.ts'
import { settings } from './settings.ts'

export type Embedded = { socketDir: string; port: number; user: string; stop(): Promise<void> }

const major = '18'
const user = 'opora'
/** Only a part of the socket's file name: nothing listens on the network. */
const port = 5432
const environment = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
const run = promisify(execFile)

/** `binaries`: another PostgreSQL than the one Opora carries, as tests on an older release need. */
export type Ask = { dataDir: string; throwaway?: boolean; binaries?: { package: string; major: string } }

/**
 * Starts the PostgreSQL that npm installed, over a private socket, and makes its data folder when there is none.
 * It ends with this process, however this process ends. Every failure is an Error of one clear line.
 */
export async function startEmbedded(ask: Ask): Promise<Embedded> {
  const binaries = await findBinaries(ask.binaries?.package)
  const dataDir = resolve(ask.dataDir)
  const held = await whatIsHeld(dataDir, ask.binaries?.major ?? major)
  const identity = chooseIdentity(held ? await stat(dataDir) : undefined)

  if (!held) await create(dataDir, binaries, identity, ask.throwaway ?? false)
  await clearLock(dataDir)
  return launch(dataDir, binaries, identity, settings(ask.throwaway ? 'throwaway' : 'lasting'))
}

/** Does the folder hold a database of ours? Refuses what it cannot use rather than write into it. */
async function whatIsHeld(dataDir: string, major: string): Promise<boolean> {
  const names = await readdir(dataDir).catch(failure => {
    if (failure.code === 'ENOENT') return []
    throw new Error(`The data folder ${dataDir} cannot be read: ${failure.message}`)
  })
  if (names.length === 0) return false
  const version = await readFile(join(dataDir, 'PG_VERSION'), 'utf8').catch(() => undefined)
  if (version === undefined)
    throw new Error(`The data folder ${dataDir} holds other files, not a database: choose an empty one`)
  if (version.trim() !== major)
    throw new Error(`The data folder ${dataDir} was made by PostgreSQL ${version.trim()}, Opora carries ${major}`)
  return true
}

/** Built beside and then renamed, so that a start cut short leaves no half-made database. */
async function create(dataDir: string, binaries: Binaries, identity: Identity, throwaway: boolean): Promise<void> {
  try {
    await mkdir(dirname(dataDir), { recursive: true })
    const draft = await mkdtemp(`${dataDir}.new-`)
    try {
      await give(draft, identity)
      // pg_trgm finds Cyrillic names only when the character type is UTF-8; the machine's own locale may not be.
      const words = ['-D', draft, '-U', user, '--auth-local=trust', '--auth-host=reject']
      words.push('--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions', ...(throwaway ? ['--no-sync'] : []))
      const [command = '', ...rest] = [...identity.prefix, binaries.initdb, ...words]
      await run(command, rest, { cwd: '/', env: environment })
      await rename(draft, dataDir)
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
  } catch (failure) {
    throw new Error(`The data folder ${dataDir} cannot be made: ${lastWords(reason(failure))}`)
  }
}

async function launch(dataDir: string, binaries: Binaries, identity: Identity, set: string[]): Promise<Embedded> {
  // A socket's path may have no more than 107 characters.
  const socketDir = await mkdtemp(join(tmpdir().length < 70 ? tmpdir() : '/tmp', 'opora-'))
  await give(socketDir, identity)
  const words = ['-D', dataDir, '-k', socketDir, '-p', String(port), '-c', `cluster_name=opora-${process.pid}`, ...set]
  const [command = '', ...rest] = [...identity.prefix, ...endWithUs(), binaries.postgres, ...words]

  const logFile = join(dataDir, 'server.log')
  const log = await open(logFile, 'w', 0o600)
  // Its own process group: Ctrl-C must reach us first, so that we can finish before the database goes.
  const child = spawn(command, rest, { cwd: '/', env: environment, detached: true, stdio: ['ignore', log.fd, log.fd] })
  const ended = once(child, 'exit').catch(() => undefined)
  await log.close()

  const interrupt = () => void child.kill('SIGINT')
  process.once('exit', interrupt)
  const stop = async () => {
    process.off('exit', interrupt)
    await end(child, ended)
    await rm(socketDir, { recursive: true, force: true })
  }

  if (await ready(dataDir, child)) return { socketDir, port, user, stop }
  await stop()
  throw new Error(`PostgreSQL did not start in ${dataDir}: ${lastWords(await readFile(logFile, 'utf8'))}`)
}

/** Waits as long as it takes: recovery after a power cut can be long. */
async function ready(dataDir: string, child: ChildProcess): Promise<boolean> {
  while (alive(child)) {
    const lock = await readLock(dataDir)
    if (lock?.pid === child.pid && lock?.status === 'ready') return true
    await pause(15)
  }
  return false
}

async function end(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (!alive(child)) return
  child.kill('SIGINT')
  const impatience = setTimeout(() => child.kill('SIGQUIT'), 30_000)
  await ended
  clearTimeout(impatience)
}

const alive = (child: ChildProcess) => child.pid !== undefined && child.exitCode === null && child.signalCode === null

async function give(folder: string, { owner }: Identity): Promise<void> {
  if (owner) await chown(folder, owner.uid, owner.gid)
}

function reason(failure: unknown): string {
  const { stderr, message } = failure as { stderr?: string; message: string }
  return stderr || message
}

/** The line of a PostgreSQL log that says what went wrong. */
function lastWords(log: string): string {
  const lines = log.trim().split('\n')
  const telling = lines.findLast(line => /\b(FATAL|PANIC|error|could not|cannot)\b/.test(line))
  return (telling ?? lines.at(-1) ?? '').replace(/^(.*?(FATAL|PANIC):\s*|but )/, '').trim() || 'it gave no reason'
}
