import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser that journeys run in: CHROMIUM, or one of the machine's own; on Debian, root installs it. */
export function findChromium(): string {
  const named = process.env.CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM names ${named}, which does not exist`)
  }
  const found = installed() ?? (install() ? installed() : undefined)
  if (found) return found
  throw new Error('The journeys need Chromium: install it ("apt-get install chromium") or set CHROMIUM to its path')
}

const installed = () => usual.find(path => existsSync(path))

function install(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('No Chromium here: installing it with apt-get, which takes a minute or two')
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
}

function apt(...words: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr } = spawnSync('apt-get', ['-q', ...words], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8'
  })
  if (status !== 0) console.error(stderr?.trim())
  return status === 0
}

/** A quiet browser without a window. It must reach nothing but our own server. */
export function launch(): Promise<Browser> {
  const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
  args.push('--disable-component-update', '--disable-sync')
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  return chromium.launch({ executablePath: findChromium(), args })
}
