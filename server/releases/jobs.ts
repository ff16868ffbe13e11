/**
 * Long computing, in this process: how far it is can be asked, and it can be stopped. What a job writes it writes in one
 * act at its end; a job that is stopped, fails or dies with the process leaves nothing behind.
 */
import { ContradictoryTables } from '#domain/disclosure/problem.ts'
import type { Refusal } from '#domain/kernel/answer.ts'
import { CannotRelease } from '#domain/releases/compute.ts'
import type { Desk, PerformAnswer } from '../act/perform.ts'
import type { Database } from '../platform/database/open.ts'
import { type Around, Breached, type Step } from './compute.ts'

export type Job = {
  /** the release that it drafts or signs */
  release: string
  kind: 'draft' | 'sign'
  template: string
  by: string
  state: 'running' | 'done' | 'refused' | 'failed' | 'stopped'
  step: Step
  /** of the step, from 0 to 1 */
  share: number
  refusals: readonly Refusal[]
  /** why it failed: a rule and what it is about; figures are named by their categories */
  reason: { rule: string; detail: string[] } | null
}
type Running = Job & { stop: AbortController }

const all = new WeakMap<Database, Map<string, Running>>()
const jobsOf = ({ database }: Pick<Desk, 'database'>): Map<string, Running> => {
  const known = all.get(database) ?? new Map<string, Running>()
  all.set(database, known)
  return known
}
const KEPT = 50

export const jobOf = (desk: Desk, release: string): Job | null => told(jobsOf(desk).get(release))
export const runningJob = (desk: Desk): Job | null =>
  told([...jobsOf(desk).values()].find(one => one.state === 'running'))
const told = (one: Running | undefined): Job | null => {
  if (!one) return null
  const { stop: _stop, ...job } = one
  return job
}

/** One at a time: the machine computes for everybody. Null where another is still running. */
export function startJob(
  desk: Desk,
  what: Pick<Job, 'release' | 'kind' | 'template' | 'by'>,
  work: (around: Around) => Promise<PerformAnswer>
): Job | null {
  if (runningJob(desk)) return null
  const jobs = jobsOf(desk)
  for (const id of [...jobs.keys()].slice(0, Math.max(0, jobs.size - KEPT))) jobs.delete(id)
  const stop = new AbortController()
  const job: Running = { ...what, state: 'running', step: 'figures', share: 0, refusals: [], reason: null, stop }
  jobs.delete(what.release)
  jobs.set(what.release, job)
  const progress: Around['progress'] = (step, share) => Object.assign(job, { step, share })
  // begun in the next turn, so that whoever asked is answered first
  void new Promise(resolve => setImmediate(resolve))
    .then(() => work({ signal: stop.signal, progress }))
    .then(answer => Object.assign(job, outcome(answer)))
    .catch((error: unknown) =>
      Object.assign(job, stop.signal.aborted ? { state: 'stopped' } : { state: 'failed', reason: reasonOf(error) })
    )
  return told(job)
}

/** Whether there was anything to stop. */
export function stopJob(desk: Desk, release: string): boolean {
  const job = jobsOf(desk).get(release)
  if (job?.state !== 'running') return false
  job.stop.abort(new Error('stopped'))
  return true
}

const outcome = (answer: PerformAnswer): Partial<Job> => {
  if (answer.kind === 'done') return { state: 'done', share: 1 }
  if (answer.kind === 'refused') return { state: 'refused', refusals: answer.refusals }
  return { state: 'failed', reason: { rule: 'changed-meanwhile', detail: [] } }
}

export function reasonOf(error: unknown): NonNullable<Job['reason']> {
  if (error instanceof Breached)
    return { rule: 'disclosure-breach', detail: error.breaches.map(({ key, kind }) => `${kind} ${key}`) }
  if (error instanceof CannotRelease) return { rule: error.rule, detail: error.detail ? [error.detail] : [] }
  if (error instanceof ContradictoryTables) return { rule: 'contradictory-tables', detail: [error.message] }
  process.stderr.write(`${(error as Error).stack ?? String(error)}\n`)
  return { rule: 'unexpected', detail: [] }
}
