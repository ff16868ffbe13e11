import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Day, type Moment } from '#domain/kernel/time.ts'
import type { Law } from '#domain/law/pack.ts'
import { workersOf } from '../access/queries.ts'
import { actorOf } from '../act/routes.ts'
import { Release, ReleaseJob, ReleaseRow } from '../api/contract.ts'
import type { ISql } from '../platform/database/context.ts'
import { Attachment, Fault, route } from '../platform/http/route.ts'
import { readContent, withAnswers } from './content.ts'
import { draftRelease } from './draft.ts'
import { CONTENT } from './files.ts'
import { jobOf, runningJob, startJob, stopJob } from './jobs.ts'
import { draftContent, mediaFile, type ReleaseRow as Row, releaseFile, releaseFiles, releaseRows } from './queries.ts'
import { signRelease } from './sign.ts'

const One = z.object({ id: z.uuid() })
const namesNobody = { noneBecause: 'releases name nobody' } as const
const ownTrace = { noneBecause: 'the act leaves its own trace' } as const

/** With the names and roles of those who drafted and signed: within the house one answers for a release by name. */
async function shown(tx: ISql, rows: readonly Row[], now: Moment) {
  const logins = rows.flatMap(({ draftedBy, signedBy }) => [draftedBy, ...(signedBy ? [signedBy] : [])])
  const workers = await workersOf(tx, [...new Set(logins)], now)
  return rows.map(({ content: _content, ...row }) => ({
    ...row,
    drafter: workers.get(row.draftedBy) ?? null,
    signer: (row.signedBy && workers.get(row.signedBy)) || null
  }))
}
const gone = () => new Fault(404, 'not-found', 'no such release')
const busy = () => new Fault(409, 'busy', 'another release is being computed; wait until it is done, or stop it')

export const releases = route({
  method: 'GET',
  path: '/api/releases',
  summary: 'Releases, newest first',
  access: { right: 'figures' },
  audit: namesNobody,
  input: z.object({}),
  output: z.array(ReleaseRow),
  handle: async (_input, { desk, read }) =>
    (await read(async tx => shown(tx, await releaseRows(tx), desk.now()))) as never
})

/** What is frozen; of a draft what would be, with the answers given so far. */
async function contentOf(tx: ISql, row: Row) {
  const kept = row.state === 'draft' ? await draftContent(tx, row.id) : await releaseFile(tx, row.id, CONTENT)
  if (!kept || row.state === 'withdrawn') return null
  const answers = new Map(Object.entries(row.answers).map(([n, answer]) => [Number(n), answer]))
  return { ...withAnswers(readContent(kept), answers), files: await releaseFiles(tx, row.id) }
}

export const release = route({
  method: 'GET',
  path: '/api/releases/:id',
  summary: 'One release as it was frozen; a draft as it would be',
  access: { right: 'figures' },
  audit: namesNobody,
  input: One,
  output: Release,
  async handle({ id }, { desk, read }) {
    const found = await read(async tx => {
      const [row] = await releaseRows(tx, { id })
      if (!row) return { row: null, content: null }
      const [named] = await shown(tx, [row], desk.now())
      return { row: named, content: await contentOf(tx, row) }
    })
    const job = jobOf(desk, id)
    return found.row || job ? ({ ...found, job } as never) : gone()
  }
})

export const releaseFileRoute = route({
  method: 'GET',
  path: '/api/releases/:id/files/:name',
  summary: 'A file of a signed release, the bytes that were frozen',
  access: { right: 'figures' },
  audit: namesNobody,
  input: One.extend({ name: z.string().max(128) }),
  output: z.any(),
  sends: 'file',
  async handle({ id, name }, { read }) {
    const found = await read(tx => mediaFile(tx, id, name))
    return found ? new Attachment(found.bytes, found.media, name) : gone()
  }
})

const mayTake = (law: Law, state: string, act: string, roles: readonly string[]) =>
  (law.pack.process.release?.[state]?.[act] ?? []).some(role => roles.includes(role))

export const draft = route({
  method: 'POST',
  path: '/api/releases',
  summary:
    'Begins to draft a release from all that is known now, or the correction of one; its job tells how far it is',
  access: { right: 'figures' },
  audit: ownTrace,
  input: z.object({
    template: z.string(),
    from: Day,
    to: Day,
    corrects: z.object({ release: z.uuid(), reason: z.string() }).optional()
  }),
  output: ReleaseJob,
  async handle(wanted, { desk, who }) {
    if (!mayTake(desk.law, 'new', 'release.draft', who.roles))
      return new Fault(403, 'not-permitted', 'your roles do not draft releases')
    if (wanted.from > wanted.to) return new Fault(400, 'input', 'to: the period ends before it begins')
    if (!desk.law.pack.releases.some(one => one.code === wanted.template))
      return new Fault(404, 'not-found', 'no such template')
    const id = randomUUID()
    const by = actorOf(who)
    const job = startJob(desk, { release: id, kind: 'draft', template: wanted.template, by: who.login }, around =>
      draftRelease(desk, by, wanted, id, around)
    )
    return (job as never) ?? busy()
  }
})

export const sign = route({
  method: 'POST',
  path: '/api/releases/:id/sign',
  summary: 'A second person signs: all is computed and attacked again and must come to the same bytes',
  access: { right: 'figures' },
  audit: ownTrace,
  input: One,
  output: ReleaseJob,
  async handle({ id }, { desk, who, read }) {
    const [row] = await read(tx => releaseRows(tx, { id }))
    if (!row) return gone()
    if (!mayTake(desk.law, row.state, 'release.sign', who.roles))
      return new Fault(403, 'not-permitted', 'your roles do not sign this release now')
    const by = actorOf(who)
    const job = startJob(desk, { release: id, kind: 'sign', template: row.template, by: who.login }, around =>
      signRelease(desk, by, id, around)
    )
    return (job as never) ?? busy()
  }
})

export const releaseJob = route({
  method: 'GET',
  path: '/api/release-jobs/:id',
  summary: 'How far the computing of a release is, and how it ended',
  access: { right: 'figures' },
  audit: namesNobody,
  input: One,
  output: ReleaseJob,
  handle: async ({ id }, { desk }) => (jobOf(desk, id) as never) ?? gone()
})

export const runningReleaseJob = route({
  method: 'GET',
  path: '/api/release-jobs',
  summary: 'The release that is being computed now, if any',
  access: { right: 'figures' },
  audit: namesNobody,
  input: z.object({}),
  output: z.object({ running: ReleaseJob.nullable() }),
  handle: async (_input, { desk }) => ({ running: runningJob(desk) }) as never
})

export const stopReleaseJob = route({
  method: 'DELETE',
  path: '/api/release-jobs/:id',
  summary: 'Stops the computing of a release; nothing has been written',
  access: { right: 'figures' },
  audit: { noneBecause: 'nothing is changed' },
  input: One,
  output: z.object({ stopped: z.boolean() }),
  async handle({ id }, { desk, who }) {
    const job = jobOf(desk, id)
    if (!job) return gone()
    if (job.by !== who.login) return new Fault(403, 'not-permitted', 'only who began it stops it')
    return { stopped: stopJob(desk, id) }
  }
})
