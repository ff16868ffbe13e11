import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { urlOf } from '#server/platform/postgres/connect.ts'
import { startEmbedded } from '#server/platform/postgres/embedded.ts'

/** Names a postgres:// address of a server where tests may make databases. */
export const serverVariable = 'OPORA_TEST_DATABASE'

export type TestServer = { url: string; stop(): Promise<void> }

/** A PostgreSQL for tests, in a folder that goes with it. */
export async function startTestServer(): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'opora-test-'))
  const server = await startEmbedded({ dataDir: join(folder, 'postgres'), throwaway: true })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { url: urlOf(server, 'postgres'), stop }
}
