/** The one way to a table that may be published. */
import { Worker } from 'node:worker_threads'
import { ContradictoryTables } from '#domain/disclosure/problem.ts'
import type { ProtectedTable, ProtectionReport } from '#domain/disclosure/protected.ts'
import type { EarlierRelease, Publication } from '#domain/disclosure/publication.ts'
import { FigureTable } from '#domain/figures/table.ts'
import type { Disclosure } from '#domain/law/disclosure.ts'
import { EFFORT, type Protection } from './compute.ts'

export type Protected = { tables: ProtectedTable[]; report: ProtectionReport }

/**
 * Hides or rounds, in the tables that are shown, what the rules ask for, so that nobody can compute it from them, from
 * what ties them together and from earlier releases. The same input gives the same tables.
 *
 * @param effort simplex steps (a small machine does some 30,000 a second) after which the best found so far is taken
 * @returns the shown tables, in their order, and what it cost
 * @throws ContradictoryTables where one figure has two values, or it is not said what a ratio is made of
 * @throws the reason of `signal`, when it is aborted
 */
export function protect(
  publication: Publication,
  rules: Disclosure,
  earlier: readonly EarlierRelease[] = [],
  {
    signal,
    progress,
    effort = EFFORT
  }: { signal?: AbortSignal; progress?: (share: number) => void; effort?: number } = {}
): Promise<Protected> {
  signal?.throwIfAborted()
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { publication, rules, earlier, effort }
  })
  return new Promise<Protected>((resolve, reject) => {
    const stop = () => reject(signal?.reason as Error)
    signal?.addEventListener('abort', stop, { once: true })
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('disclosure control ended without an answer')))
    worker.on(
      'message',
      (said: { share?: number; done?: Protection; failed?: { contradicts: boolean; message: string } }) => {
        if (said.share !== undefined) progress?.(said.share)
        if (said.failed) reject(new (said.failed.contradicts ? ContradictoryTables : Error)(said.failed.message))
        if (said.done) resolve({ ...said.done, tables: said.done.tables as ProtectedTable[] })
      }
    )
  }).finally(() => void worker.terminate())
}

/** A table read back from a release that is frozen: it has passed before. Only for bytes whose hash has been checked. */
export const frozen = (source: unknown): ProtectedTable => FigureTable.parse(source) as ProtectedTable
