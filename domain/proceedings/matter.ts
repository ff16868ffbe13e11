/** Which proceeding an act speaks of, in its own case and in the cases of siblings that the same paper is about. */
import { type Seen, upToNow } from '../acts/act.ts'
import { caseOf } from '../cases/case.ts'
import { type Decision, type Refusal, rule } from '../kernel/answer.ts'
import type { Data, Draft, Stream, StreamRef } from '../kernel/event.ts'
import { ref } from '../kernel/event.ts'
import type { Id } from '../kernel/fields.ts'
import { type Subject, subjectOfKind, type Track, tracksOf } from './tracks.ts'

export type Matter = { subject: Subject; proceeding?: number | undefined }
export type Asked = {
  court?: string | undefined
  proceeding?: number | undefined
  together?: readonly Id[] | undefined
}

/**
 * One proceeding is named by its beginning; several on the same matter are decided together and none is named.
 * @param fits those that the act may be about, by matter if one is given
 */
export function matterOf(
  tracks: readonly Track[],
  asked: Asked,
  fits: (tracks: readonly Track[], subject?: Subject) => Track[]
): { matter: Matter; tracks: readonly Track[] } | { refusals: readonly Refusal[] } | null {
  const fitting = fits(tracks)
  if (asked.proceeding !== undefined) {
    const named = fitting.find(one => one.id === asked.proceeding)
    if (!named) return { refusals: [{ why: 'rule', rule: 'no-such-proceeding', field: 'proceeding' }] }
    return { matter: { subject: named.subject, proceeding: named.id }, tracks: [named] }
  }
  const [first] = fitting
  if (!first) return null
  if (fitting.some(one => one.subject !== first.subject))
    return { refusals: [{ why: 'rule', rule: 'which-proceeding', field: 'proceeding' }] }
  return {
    matter: { subject: first.subject, ...(fitting.length === 1 ? { proceeding: first.id } : {}) },
    tracks: fitting
  }
}

export const togetherRefs = ({ together = [] }: Asked): StreamRef[] => together.map(id => ref('case', id))

/** Every case that the act is about, its own first; or why one of them cannot be. */
export function casesOf(
  act: string,
  { together = [] }: Asked,
  seen: Seen
): { cases: readonly Stream[] } | { refusals: readonly Refusal[] } {
  const own = caseOf(seen.self.facts)
  const refusals: Refusal[] = []
  const others = together.map(id => seen.of(id))
  for (const { ref: one, version, facts } of others) {
    const work = caseOf(facts)
    if (version === 0) refusals.push({ why: 'not-found', what: 'case' })
    else if (one.id === seen.self.ref.id) refusals.push(together_('together-with-itself'))
    else if (work.office !== own.office) refusals.push(together_('together-in-another-office'))
    else if (!seen.law.pack.process[work.type]?.[work.state]?.[act]) refusals.push(together_('together-not-now'))
  }
  if (new Set(together).size < together.length) refusals.push(together_('named-twice'))
  return refusals.length > 0 ? { refusals } : { cases: [seen.self, ...others] }
}
const together_ = (name: string): Refusal => ({ why: 'rule', rule: name, field: 'together' })

/** The same for each of the cases: the refusals of all, or the drafts of all. */
export function inEach(
  act: string,
  asked: Asked,
  seen: Seen,
  write: (work: Stream, asked: Asked & { proceeding?: number | undefined }) => Decision
): Decision {
  const found = casesOf(act, asked, seen)
  if ('refusals' in found) return found
  const drafts: Draft[] = []
  const refusals: Refusal[] = []
  for (const work of found.cases) {
    const others = found.cases.filter(one => one !== work).map(one => one.ref.id)
    const own = work === seen.self
    const decision = write(work, {
      ...asked,
      proceeding: own ? asked.proceeding : sharedWith(work, asked, seen),
      together: others.length > 0 ? others : undefined
    })
    if ('refusals' in decision) refusals.push(...decision.refusals)
    else drafts.push(...decision.drafts)
  }
  return refusals.length > 0 ? { refusals } : { drafts }
}

/** The sibling's proceeding that began with the same paper as the one named in the case acted on. */
function sharedWith(work: Stream, { proceeding }: Asked, seen: Seen): number | undefined {
  if (proceeding === undefined) return undefined
  return tracksUpTo(work, seen).findLast(one => one.together.includes(seen.self.ref.id))?.id
}

export const tracksUpTo = (work: Stream, seen: Pick<Seen, 'at' | 'law'>): Track[] =>
  tracksOf(upToNow({ self: work, at: seen.at }), seen.law)

/** The fields of an entry, told of the matter; what was asked to find it does not stand in it twice. */
export const withMatter = (input: Data, { proceeding, together }: Asked, matter: Matter): Data => ({
  ...input,
  together,
  proceeding: matter.proceeding ?? proceeding,
  subject: matter.subject
})

export { rule, subjectOfKind }
