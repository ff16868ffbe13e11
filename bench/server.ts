/** The program itself, started as anyone starts it, and a connection to its database. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Sql } from 'postgres'
import { connect } from '#server/platform/postgres/connect.ts'

export type Started = { url: string; pid: number; database: Sql; stop(): Promise<void> }

export async function startServer(data: string): Promise<Started> {
  const child = spawn(
    process.execPath,
    [
      '--max-semi-space-size=8',
      '--max-old-space-size=192',
      'cli/main.ts',
      'demo',
      '--pack',
      'bg',
      '--data',
      data,
      '--port',
      '0'
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit']
    }
  )
  let said = ''
  child.stdout.on('data', text => {
    said += text
  })
  while (!said.includes('ready')) {
    if (child.exitCode !== null) throw new Error('the demo did not start')
    await wait(50)
  }
  // the socket's folder stands in the server's own lock file
  const [, , , port = '5432', socket = ''] = readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  const database = connect(`postgres://opora@${encodeURIComponent(socket)}:${port}/opora_bg_demo`, {
    max: 2,
    onnotice: () => {}
  })
  return {
    url: /http:\S+/.exec(said)?.[0] ?? '',
    pid: child.pid ?? 0,
    database,
    async stop() {
      await database.end()
      child.kill('SIGINT')
      await once(child, 'exit')
    }
  }
}
