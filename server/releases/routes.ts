import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { Day } from '#domain/kernel/time.ts'
import { perform } from '../act/perform.ts'
import { actorOf } from '../act/routes.ts'
import { Answer, Release, ReleaseRow } from '../api/contract.ts'
import { figuresOf, manifestOf, sheetOf, sheetWith, templateOf } from '../figures/sheet.ts'
import { quietMoment } from '../journal/append.ts'
import { Fault, route } from '../platform/http/route.ts'
import { type ReleaseRow as Row, releaseRows } from './queries.ts'

const One = z.object({ id: z.uuid() })
const rowOf = ({ figures: _figures, ...row }: Row) => row

export const releases = route({
  method: 'GET',
  path: '/api/releases',
  summary: 'Releases, newest first',
  access: { right: 'figures' },
  audit: { noneBecause: 'releases name nobody' },
  input: z.object({}),
  output: z.array(ReleaseRow),
  handle: async (_input, { read }) => (await read(tx => releaseRows(tx, null))).map(rowOf) as never
})

export const release = route({
  method: 'GET',
  path: '/api/releases/:id',
  summary: 'One release with its figures as they were frozen',
  access: { right: 'figures' },
  audit: { noneBecause: 'releases name nobody' },
  input: One,
  output: Release,
  async handle({ id }, { desk, read }) {
    const [row] = await read(tx => releaseRows(tx, id))
    const sheet = row && sheetWith(desk.law, row.template, row, row.knownAt, row.figures)
    return row && sheet ? ({ row: rowOf(row), sheet } as never) : new Fault(404, 'not-found', 'no such release')
  }
})

export const draftRelease = route({
  method: 'POST',
  path: '/api/releases',
  summary: 'Drafts a release: its figures are computed by the server from all that is known now',
  access: { right: 'figures' },
  audit: { noneBecause: 'the act leaves its own trace' },
  input: z.object({ template: z.string(), from: Day, to: Day }),
  output: Answer,
  async handle({ template, from, to }, { desk, who }) {
    const knownAt = await quietMoment(desk.database.writer, desk.now)
    const sheet = await sheetOf(desk.database, desk.law, template, { from, to }, knownAt)
    if (!sheet) return new Fault(404, 'not-found', 'no such template')
    if (sheet.checks.some(check => !check.holds))
      return new Fault(409, 'identity-broken', 'a sum of the release does not hold')
    const input = { template, from, to, knownAt, figures: sheet.figures }
    return perform(
      desk,
      { id: randomUUID(), act: 'release.draft', on: { kind: 'release', id: randomUUID() }, at: knownAt, input },
      actorOf(who)
    ) as never
  }
})

export const signRelease = route({
  method: 'POST',
  path: '/api/releases/:id/sign',
  summary: 'A second person signs: the figures are computed again and must be the same',
  access: { right: 'figures' },
  audit: { noneBecause: 'the act leaves its own trace' },
  input: One,
  output: Answer,
  async handle({ id }, { desk, who, read }) {
    const [row] = await read(tx => releaseRows(tx, id))
    if (!row) return new Fault(404, 'not-found', 'no such release')
    const form = templateOf(desk.law, row.template)
    if (!form) return new Fault(404, 'not-found', 'no such template')
    const again = await figuresOf(desk.database, desk.law, form.indicators, row, row.knownAt)
    const manifest = manifestOf(desk.law, { ...row, figures: again })
    if (manifest !== manifestOf(desk.law, row))
      return new Fault(409, 'figures-changed', 'the figures no longer come out as drafted')
    return perform(
      desk,
      { id: randomUUID(), act: 'release.sign', on: { kind: 'release', id }, at: desk.now(), input: { manifest } },
      actorOf(who)
    ) as never
  }
})
