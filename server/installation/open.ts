/** Opens an installation: its database server (its own unless one is given), its database, its pack. */
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
  const own = config.databaseUrl ? null : await startEmbedded({ dataDir: join(config.dataDir, 'postgres') })
  try {
    const name = `opora_${pack.replaceAll('-', '_')}${demo ? '_demo' : ''}`
    const url = config.databaseUrl ?? (await createDatabase(urlOf(own as NonNullable<typeof own>, 'postgres'), name))
    const database = await openDatabase(url)
    const there = await readInstallation(database.owner)
    if (there && (there.pack !== pack || there.demo !== demo)) {
      await database.close()
      throw new InstallationFault(
        `the database holds ${there.demo ? 'the demo of ' : ''}'${there.pack}', not ${demo ? 'the demo of ' : ''}'${pack}'`
      )
    }
    return {
      law,
      database,
      url,
      packsDir: config.packsDir,
      demo,
      async close() {
        await database.close()
        await own?.stop()
      }
    }
  } catch (error) {
    await own?.stop()
    throw error
  }
}
