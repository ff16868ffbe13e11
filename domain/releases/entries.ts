/**
 * Published figures: drafted from the journal as known at a moment, what looks odd explained, signed by a second person,
 * then frozen. A release is corrected by another that names it; nothing of the old one changes.
 */
import { z } from 'zod'
import { act, draft, entryOf, record } from '../acts/act.ts'
import { rule } from '../kernel/answer.ts'
import { type Fact, ref } from '../kernel/event.ts'
import * as field from '../kernel/fields.ts'
import { type Day, type Moment, Moment as MomentSchema } from '../kernel/time.ts'

const figures = z
  .array(
    z.strictObject({
      indicator: field.code('indicators'),
      version: field.number(1, 1000),
      /** null where there is none, or none that is shown */
      value: z.number().nullable()
    })
  )
  .max(500)
const corrects = z.strictObject({ release: field.release(), reason: field.code('release-corrections') })
const check = () => field.number(1, 10_000)

const drafted = z.strictObject({
  template: field.code('release-templates'),
  from: field.day(),
  to: field.day(),
  knownAt: MomentSchema,
  figures,
  /** of all that was computed and is to be frozen */
  content: field.hash(),
  /** the numbers of the checks that want an answer before it can be signed */
  asks: z.array(check()).max(10_000),
  corrects: corrects.optional()
})
const answered = (text: typeof field.note) => ({
  check: check(),
  answer: field.code('check-answers'),
  note: text().optional()
})
const withdrawn = (text: typeof field.note) => ({
  reason: field.code('release-withdrawals'),
  note: text().optional()
})

export const releaseEntries = {
  'release.drafted': drafted,
  'release.check-answered': entryOf(answered),
  'release.withdrawn': entryOf(withdrawn),
  'release.signed': z.strictObject({ manifest: field.hash() }),
  'release.superseded': corrects
}

/** The figures are put in by the server, which computes them from the journal as known at `knownAt`. */
export const draftRelease = act('release.draft', 'release', {
  begins: true,
  input: drafted,
  needs: ({ corrects }) => (corrects ? [ref('release', corrects.release)] : []),
  decide(input, seen) {
    if (input.from > input.to) return rule('period-ends-before-it-begins', 'to')
    if (input.corrects) {
      const old = releaseOf(seen.of(input.corrects.release).facts)
      if (old.state !== 'signed') return rule('corrects-what-is-signed', 'corrects.release')
      if (old.supersededBy) return rule('corrected-already', 'corrects.release')
      if (old.template !== input.template || old.from !== input.from || old.to !== input.to)
        return rule('corrects-another-release', 'corrects.release')
    }
    return { drafts: [draft(seen.self.ref, 'release.drafted', seen.at, input)] }
  }
})

/** Why a figure is right although it moved far, or differs from what another published. The last answer counts. */
export const answerCheck = act('release.answer-check', 'release', {
  adds: true,
  entry: 'release.check-answered',
  input: z.strictObject(answered(field.note)),
  decide: (input, seen) =>
    releaseOf(seen.self.facts).asks.includes(input.check)
      ? { drafts: [draft(seen.self.ref, 'release.check-answered', seen.at, input)] }
      : rule('check-wants-no-answer', 'check')
})

export const withdrawRelease = record('release.withdraw', 'release', 'release.withdrawn', withdrawn)

/** Whoever drafted it cannot sign it. `manifest` is the SHA-256 of the list of all files with their hashes. */
export const signRelease = act('release.sign', 'release', {
  input: z.strictObject({ manifest: field.hash() }),
  needs: (_input, { self }) => {
    const { corrects } = releaseOf(self.facts)
    return corrects ? [ref('release', corrects.release)] : []
  },
  decide(input, seen) {
    const { corrects, draftedBy, asks, answers } = releaseOf(seen.self.facts)
    if (draftedBy === seen.by.account) return rule('signed-by-a-second-person')
    if (asks.some(n => !answers.has(n))) return rule('checks-unanswered')
    const signed = draft(seen.self.ref, 'release.signed', seen.at, input)
    if (!corrects) return { drafts: [signed] }
    const old = seen.of(corrects.release)
    if (releaseOf(old.facts).supersededBy) return rule('corrected-already')
    const by = { release: seen.self.ref.id, reason: corrects.reason }
    return { drafts: [signed, draft(old.ref, 'release.superseded', seen.at, by)] }
  }
})

export type Figure = { indicator: string; version: number; value: number | null }
export type Release = {
  state: 'new' | 'draft' | 'signed' | 'withdrawn'
  template: string
  from: Day | ''
  to: Day | ''
  knownAt: Moment | null
  draftedBy: string
  figures: readonly Figure[]
  content: string
  asks: readonly number[]
  /** the code of each answer, by the number of its check */
  answers: ReadonlyMap<number, string>
  corrects: { release: string; reason: string } | null
  supersededBy: { release: string; reason: string } | null
  manifest: string | null
}

export function releaseOf(facts: readonly Fact[]): Release {
  const answers = new Map<number, string>()
  const found: Release = {
    state: 'new',
    template: '',
    from: '',
    to: '',
    knownAt: null,
    draftedBy: '',
    figures: [],
    content: '',
    asks: [],
    answers,
    corrects: null,
    supersededBy: null,
    manifest: null
  }
  for (const { type, data, actor } of facts) {
    if (type === 'release.drafted') Object.assign(found, data, { state: 'draft', draftedBy: actor })
    if (type === 'release.check-answered') answers.set(Number(data.check), String(data.answer))
    if (type === 'release.withdrawn') found.state = 'withdrawn'
    if (type === 'release.signed') Object.assign(found, data, { state: 'signed' })
    if (type === 'release.superseded') found.supersededBy = data as Release['supersededBy']
  }
  return found
}
