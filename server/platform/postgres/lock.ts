import { readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

export type Lock = { pid: number; status: string }

const lockFile = (dataDir: string) => join(dataDir, 'postmaster.pid')

/** What PostgreSQL wrote about the process that holds a data folder. */
export async function readLock(dataDir: string): Promise<Lock | undefined> {
  const text = await readFile(lockFile(dataDir), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const lines = text.split('\n')
  return { pid: Number(lines[0]), status: lines[7]?.trim() ?? '' }
}

/** Makes way for a new start: ends a database that outlived its Opora, and refuses one that is in use. */
export async function clearLock(dataDir: string): Promise<void> {
  const lock = await readLock(dataDir)
  if (!lock) return
  const words = await commandOf(lock.pid)

  if (words && isPostgresOn(words, dataDir)) {
    if (await hasItsOpora(lock.pid, words))
      throw new Error(
        `The data folder ${dataDir} is in use by another Opora (its PostgreSQL is process ${lock.pid}): stop that one first, or name another folder with --data`
      )
    process.kill(lock.pid, 'SIGINT')
    while (await commandOf(lock.pid)) await pause(20)
  } else if (words) {
    // After a restart of a container the number belongs to a stranger, and PostgreSQL would wait for it for ever.
    await rm(lockFile(dataDir), { force: true })
  }
}

function isPostgresOn(words: readonly string[], dataDir: string): boolean {
  return basename(words[0] ?? '') === 'postgres' && words.includes(dataDir)
}

/** Is the Opora that started this PostgreSQL still its parent? */
async function hasItsOpora(pid: number, words: readonly string[]): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
  return words.includes(`cluster_name=opora-${parent}`)
}

async function commandOf(pid: number): Promise<string[] | undefined> {
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return text === '' ? undefined : text.split('\0')
}
