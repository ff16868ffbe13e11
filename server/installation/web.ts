/** The built page: made at the first start and again when its sources have changed. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
export const dist = join(root, 'web', 'dist')
const stamp = join(dist, '.built')

function fingerprint(): string {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const room of ['web', 'domain'])
    for (const one of readdirSync(join(root, room), { recursive: true, withFileTypes: true })) {
      const file = join(one.parentPath, one.name)
      if (!one.isFile() || file.startsWith(dist)) continue
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file} ${size} ${mtimeMs}`)
    }
  return hash.digest('hex')
}

let building: Promise<void> | undefined

/**
 * Once for all installations of the process.
 * @throws Error with the builder's last lines when the page cannot be built.
 */
export function buildWeb(): Promise<void> {
  building ??= build()
  return building
}

async function build(): Promise<void> {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await new Promise<void>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', join(root, 'web'), '--logLevel', 'error'],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, NODE_ENV: 'production' }
      }
    )
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (said += text))
    child.on('error', reject)
    child.on('exit', code =>
      code === 0 ? resolve() : reject(new Error(`the page could not be built:\n${said.slice(-2000)}`))
    )
  })
  writeFileSync(stamp, wanted)
  prune()
}

const WEEK = 7 * 24 * 3_600_000
/** Parts of earlier pages stay for those who still have one open, and go after a week. */
function prune(): void {
  const assets = join(dist, 'assets')
  for (const name of readdirSync(assets))
    if (Date.now() - statSync(join(assets, name)).mtimeMs > WEEK) rmSync(join(assets, name), { force: true })
}
