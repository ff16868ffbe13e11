/** Opens installations: their database server (one of our own unless one is given), to each its own database, its pack. */
import { join } from 'node:path'
import type { Law } from '#domain/law/pack.ts'
import { loadLaw } from '../packs/load.ts'
import type { Config } from '../platform/config.ts'
import { createDatabase } from '../platform/database/create.ts'
import { type Database, openDatabase } from '../platform/database/open.ts'
import { urlOf } from '../platform/postgres/connect.ts'
import { startEmbedded } from '../platform/postgres/embedded.ts'
import { readInstallation } from './queries.ts'

export type Opened = {
  law: Law
  database: Database
  url: string
  packsDir: string
  demo: boolean
  close(): Promise<void>
}

/** A fault that a person can act on. */
export class InstallationFault extends Error {}

export async function openInstallation(config: Config, pack: string, demo: boolean): Promise<Opened> {
  const law = await loadLaw(config.packsDir, pack)
  return alone(await openSeveral(config, [law], demo))
}

/**
 * Several demos on one server, each in a database of its own: what one holds the others never see. Of a server that is
 * given, the first has the database that is named; the others' stand beside it and are made when they are not there.
 */
export async function openDemos(config: Config, packs: readonly string[]): Promise<Opened[]> {
  return openSeveral(config, await Promise.all(packs.map(pack => loadLaw(config.packsDir, pack))), true)
}

function alone([one]: Opened[]): Opened {
  if (!one) throw new Error('nothing was opened')
  return one
}

async function openSeveral(config: Config, laws: readonly Law[], demo: boolean): Promise<Opened[]> {
  const own = config.databaseUrl ? null : await startOwn(join(config.dataDir, 'postgres'))
  const open: Opened[] = []
  // the server of our own goes with the last that used it
  const left = async () => {
    if (open.every(one => closed.has(one))) await own?.stop()
  }
  const closed = new Set<Opened>()
  try {
    for (const law of laws) {
      const name = law.pack.code.replaceAll('-', '_')
      const url = own
        ? await createDatabase(urlOf(own, 'postgres'), `opora_${name}${demo ? '_demo' : ''}`)
        : await given(config.databaseUrl ?? '', open.length === 0 ? null : name)
      const database = await openDatabase(url)
      const one: Opened = {
        law,
        database,
        url,
        packsDir: config.packsDir,
        demo,
        async close() {
          if (closed.has(one)) return
          closed.add(one)
          await database.close()
          await left()
        }
      }
      open.push(one)
      const { code } = law.pack
      const there = await readInstallation(database.owner)
      if (there && (there.pack !== code || there.demo !== demo))
        throw new InstallationFault(
          `the database holds ${there.demo ? 'the demo of ' : ''}'${there.pack}', not ${demo ? 'the demo of ' : ''}'${code}'`
        )
    }
    return open
  } catch (error) {
    for (const one of open) await one.close()
    await own?.stop()
    throw error
  }
}

/** What keeps it from starting is told in one line, as any fault that a person can mend. */
const startOwn = (dataDir: string) =>
  startEmbedded({ dataDir }).catch((error: Error) => {
    throw new InstallationFault(error.message)
  })

/** The database that is named, or one beside it on the same server. */
async function given(url: string, beside: string | null): Promise<string> {
  if (beside === null) return url
  const name = `${new URL(url).pathname.slice(1)}_${beside}`
  try {
    return await createDatabase(url, name)
  } catch (error) {
    throw new InstallationFault(
      `the database '${name}' cannot be made (${(error as Error).message}): make it, or name one demo with --pack`
    )
  }
}
