/** Storylines on the real journal: each runs in a database of its own, which is gone afterwards. */
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import type { StorylineJournal } from '#domain/storyline/journal.ts'
import { perform } from '../act/perform.ts'
import { allStreams } from '../journal/read.ts'
import { createDatabase, dropDatabase } from '../platform/database/create.ts'
import { type Database, openDatabase } from '../platform/database/open.ts'
import { urlOf } from '../platform/postgres/connect.ts'
import { startEmbedded } from '../platform/postgres/embedded.ts'

export function storylineJournal(database: Database, law: Law): StorylineJournal {
  return {
    id: randomUUID,
    async act(command, by, recordedAt) {
      const answer = await perform(
        { database, law, now: () => recordedAt as Moment, synthetic: true },
        command,
        by,
        recordedAt
      )
      if (answer.kind === 'refused') return { refusals: answer.refusals }
      if (answer.kind === 'changed-meanwhile') return { refusals: [{ why: 'rule', rule: 'changed-meanwhile' }] }
      return answer
    },
    async streams() {
      const found = []
      for await (const { ref, entries } of allStreams(database.owner)) found.push({ ref, entries })
      return found
    }
  }
}

/** A server for storylines: the one given, or one of our own in a folder that is removed afterwards. */
export async function storylineServer(
  databaseUrl: string | undefined
): Promise<{ withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T>; stop(): Promise<void> }> {
  const folder = databaseUrl ? null : mkdtempSync(join(tmpdir(), 'opora-storyline-'))
  const own = folder ? await startEmbedded({ dataDir: join(folder, 'postgres'), throwaway: true }) : null
  const server = databaseUrl ?? urlOf(own as NonNullable<typeof own>, 'postgres')
  return {
    async withDatabase(work) {
      const name = `opora_storyline_${randomBytes(6).toString('hex')}`
      const database = await openDatabase(await createDatabase(server, name))
      try {
        return await work(database)
      } finally {
        await database.close()
        await dropDatabase(server, name)
      }
    },
    async stop() {
      await own?.stop()
      if (folder) rmSync(folder, { recursive: true, force: true })
    }
  }
}
