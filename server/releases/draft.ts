/** Drafting: computed by the server from all that is known at a quiet moment, then one act, or nothing. */
import { randomUUID } from 'node:crypto'
import type { Actor } from '#domain/acts/act.ts'
import type { Id } from '#domain/kernel/fields.ts'
import type { Moment } from '#domain/kernel/time.ts'
import { formIn } from '#domain/law/release-template.ts'
import type { Before } from '#domain/releases/checks.ts'
import { asksOf } from '#domain/releases/checks.ts'
import { CannotRelease, type Period } from '#domain/releases/compute.ts'
import type { Frozen } from '#domain/releases/content.ts'
import { type Desk, type PerformAnswer, perform } from '../act/perform.ts'
import { quietMoment } from '../journal/append.ts'
import { type Around, computeRelease, type Plan } from './compute.ts'
import { contentBytes, readContent, sha256 } from './content.ts'
import { CONTENT } from './files.ts'
import { type Source, sourceOf } from './ground.ts'
import { keepDraft, type ReleaseRow, signedReleases } from './queries.ts'

export type Wanted = Period & { template: string; corrects?: { release: Id; reason: string } | undefined }

/** @throws what computeRelease throws */
export async function draftRelease(
  desk: Desk,
  by: Actor,
  { template, from, to, corrects }: Wanted,
  release: Id,
  around: Around = {}
): Promise<PerformAnswer> {
  const { law, database } = desk
  const asked = law.pack.releases.find(one => one.code === template)
  if (!asked) throw new CannotRelease('no-such-template', template)
  const year = from.slice(0, 4)
  const form = formIn(asked, Number(year))
  if (!form) throw new CannotRelease('no-edition', year)
  const { disclosure: rules } = law.pack
  if (!rules) throw new CannotRelease('no-disclosure-rules')
  const source = sourceOf(database, law)
  const knownAt = await quietMoment(database.writer, desk.now)
  const out = await signedReleases(database.reader)
  const plan: Plan = {
    release,
    form,
    rules,
    from,
    to,
    knownAt,
    corrects: corrects ?? null,
    earlier: out.map(one => one.id),
    before: await beforeOf(source, out, { template, from })
  }
  const { frozen } = await computeRelease(source, law, plan, around)
  const bytes = contentBytes(frozen)
  around.signal?.throwIfAborted()
  const input = {
    template,
    from,
    to,
    knownAt,
    figures: frozen.figures.map(({ indicator, version, value }) => ({ indicator, version, value })),
    content: sha256(bytes),
    asks: asksOf(frozen.checks),
    ...(corrects ? { corrects } : {})
  }
  const on = { kind: 'release' as const, id: release }
  return perform(desk, { id: randomUUID(), act: 'release.draft', on, at: knownAt, input }, by, undefined, async tx => {
    await keepDraft(tx, release, bytes)
  })
}

/** The last release of the same template that ends before this one begins, and was not corrected since. */
async function beforeOf(
  source: Source,
  out: readonly ReleaseRow[],
  { template, from }: { template: string; from: string }
): Promise<Before | null> {
  const [last] = out
    .filter(one => one.template === template && one.to < from && !one.supersededBy)
    .sort((a, b) => (a.to > b.to ? -1 : 1))
  return last ? beforeFrom(source, last.id) : null
}

export async function beforeFrom(source: Source, release: string): Promise<Before | null> {
  const bytes = await source.file(release, CONTENT)
  return bytes ? { release, figures: readContent(bytes).figures } : null
}

/** The plan by which a frozen content is computed again. */
export async function planAgain(source: Source, frozen: Frozen): Promise<Plan> {
  const { release, form, rules, from, to, knownAt, corrects, disclosure, before } = frozen
  return {
    release,
    form,
    rules,
    from,
    to,
    knownAt: knownAt as Moment,
    corrects,
    earlier: disclosure.earlier,
    before: before === null ? null : await beforeFrom(source, before),
    frozen
  }
}
