/** The real program, started as a person starts it, in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Program = {
  url: string
  /** all that it has printed so far */
  said(): string
  /** waits until it has printed this */
  says(what: RegExp): Promise<string>
  /** Ctrl-C; answers with the code it ended with, and what of it still runs */
  interrupt(): Promise<{ code: number | null; left: string[] }>
}

const running = new Set<ChildProcess>()
// A run cut short must not leave a program behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** `node cli/main.ts WORDS`, on a port that the machine chooses; ready to answer when this returns. */
export async function start(...words: string[]): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'opora-journey-'))
  const own = ['PORT', 'HOST', 'OPORA_DATA', 'OPORA_PACKS', 'DATABASE_URL']
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name)))
  const child = spawn(process.execPath, ['cli/main.ts', ...words, '--data', folder, '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  running.add(child)
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (more: string) => {
      text += more
    })
  const says = async (what: RegExp) => {
    for (;;) {
      const found = what.exec(text)
      if (found) return found[0]
      if (!running.has(child)) throw new Error(`the program ended before it said ${what}:\n${text}`)
      await pause(50)
    }
  }
  return {
    url: await says(/http:\/\/[\d.]+:\d+/),
    said: () => text,
    says,
    async interrupt() {
      child.kill('SIGINT')
      const code = await ended
      const left = await processesOf(folder)
      await rm(folder, { recursive: true, force: true })
      return { code, left }
    }
  }
}

const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Command lines of processes that name the folder. A machine without /proc cannot be asked. */
async function processesOf(folder: string): Promise<string[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter(name => /^\d+$/.test(name))
  const lines = await Promise.all(ids.map(id => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')))
  return lines.map(line => line.replaceAll('\0', ' ')).filter(line => line.includes(folder))
}
