import { execFileSync, spawnSync } from 'node:child_process'
import type { Stats } from 'node:fs'

/** Who PostgreSQL runs as: the words to put before its command, and who must own its folders (absent: we do). */
export type Identity = { prefix: readonly string[]; owner?: { uid: number; gid: number } }

const asNobodyInOwnNamespace = ['unshare', '-U', '--map-user=65534', '--map-group=65534']

/**
 * PostgreSQL refuses to run as root. A user namespace gives it another name while the files stay root's,
 * so it works in any folder; where namespaces are forbidden it becomes the owner of the data, or nobody.
 */
export function chooseIdentity(data: Stats | undefined): Identity {
  if (process.getuid?.() !== 0) return { prefix: [] }
  if (data && data.uid !== 0) return become({ uid: data.uid, gid: data.gid })
  if (runs(asNobodyInOwnNamespace)) return { prefix: asNobodyInOwnNamespace }
  return become(nobody())
}

/** Words that make a command end with this process, even when this process is killed. Empty where unsupported. */
export function endWithUs(): readonly string[] {
  const words = ['setpriv', '--pdeathsig', 'INT']
  return runs(words) ? words : []
}

function become(owner: { uid: number; gid: number }): Identity {
  const prefix = ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups']
  if (runs(prefix)) return { prefix, owner }
  throw new Error('PostgreSQL cannot run as root here: start Opora as an ordinary user, or set DATABASE_URL')
}

function nobody(): { uid: number; gid: number } {
  const ask = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: ask('-u'), gid: ask('-g') }
}

function runs([command = '', ...words]: readonly string[]): boolean {
  return spawnSync(command, [...words, 'true'], { stdio: 'ignore', cwd: '/' }).status === 0
}
